"""The form of a tool, tied to the person's own lists."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from smart_journal.domain.change import Change
from smart_journal.domain.field import Field
from smart_journal.domain.tool import Tool
from smart_journal.insights.urges.risky_hours import risky_hours, risky_span
from smart_journal.language import gettext as _
from smart_journal.services.lists import Item
from smart_journal.services.session import Session
from smart_journal.ui.context import Context
from smart_journal.ui.forms.choices import ListChoice, Lists
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.lists.names import list_name, shortened
from smart_journal.ui.theme import Appearance


def form_for(
    tool: Tool,
    context: Context,
    parent: QWidget | None = None,
    *,
    above: QWidget | None = None,
    below: QWidget | None = None,
) -> ToolForm:
    """Return an empty form that offers the person's own lists and adds to them in passing."""
    lists = context.session.lists

    def wording(name: str) -> Field:
        return context.session.catalogue.lists[name].tool.fields["label"]

    def add(name: str, label: str) -> ListChoice:
        before = {item.id for item in lists.items(name)}
        item = lists.add(name, label)
        if item.id not in before:
            _say_added(context, name, item)
        return _choice(item)

    mine = Lists(
        options=lambda name: [_choice(item) for item in lists.items(name)],
        label=lists.label,
        add=add,
        # Another wording is another item: what older pages call by it stays as it was.
        rename=lambda name, _old, label: _choice(lists.add(name, label)),
        limit=lambda name: wording(name).limit,
        prompt=lambda name: wording(name).label,
        words=context.words,
        now=context.session.clock,
        risky=lambda: _risky(context),
        first_weekday=context.first_weekday,
    )
    form = ToolForm(tool, mine, parent, above=above, below=below)
    _follow_lists(form, context.session)
    context.look_after(form)
    if tool.point:
        dress = _Dress(form, context.appearance, tool.point)
        dress.wear()
    return form


def _risky(context: Context) -> dict[tuple[str, str], float]:
    """Return in which parts of the week the person's urges came lately."""
    session = context.session
    today, day_ends = session.progress.today(session.clock()), session.settings.current.day_ends
    span = risky_span(today)
    urges = session.progress.urges(span.first, span.last)
    return risky_hours(urges, today=today, day_ends=day_ends)


class _Dress(QObject):
    """Draws a form in the colour of its point, and anew when the theme changes."""

    def __init__(self, form: ToolForm, appearance: Appearance, point: int) -> None:
        super().__init__(form)
        self._form, self._appearance, self._point = form, appearance, point
        appearance.changed.connect(self.wear)

    def wear(self) -> None:
        """Take the colour of the theme in use."""
        self._form.set_accent(QColor(self._appearance.theme.points[self._point - 1]))


def _choice(item: Item) -> ListChoice:
    return ListChoice(
        id=item.id,
        label=item.label,
        default=item.default,
        retired=item.retired,
        into=item.into,
    )


def _say_added(context: Context, name: str, item: Item) -> None:
    session = context.session

    def take_back() -> None:
        entry = session.lists.entry(name, item.id)
        if entry is not None:
            session.entries.bin([entry])

    context.toast.say(
        _("“{item}” is in your list “{list}” now.").format(
            item=shortened(item.label), list=list_name(session.catalogue, name)
        ),
        undo=take_back,
    )


def _follow_lists(form: ToolForm, session: Session) -> None:
    """Have the form offer what the own lists hold, wherever they are changed, while it lives."""

    def follow(change: Change) -> None:
        for name in change.tools & session.catalogue.lists.keys():
            form.list_changed(name)

    session.changes.listen(follow)
    form.destroyed.connect(lambda: session.changes.forget(follow))
