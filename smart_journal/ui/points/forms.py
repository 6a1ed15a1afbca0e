"""The form of a tool, tied to the person's own lists."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from smart_journal.domain.tool import Tool
from smart_journal.services.lists import Item
from smart_journal.ui.context import Context
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.theme import Appearance


def form_for(
    tool: Tool, context: Context, *, above: QWidget | None = None, below: QWidget | None = None
) -> ToolForm:
    """Return an empty form that offers the person's own lists and adds to them in passing."""
    lists = context.session.lists

    def limit(name: str) -> int:
        return context.session.catalogue.lists[name].tool.fields["label"].limit

    form = ToolForm(
        tool,
        options=lambda name: [_choice(item) for item in lists.items(name)],
        label=lists.label,
        add_item=lambda name, label: _choice(lists.add(name, label)),
        words=context.words,
        label_limit=limit,
        above=above,
        below=below,
    )
    if tool.point:
        dress = _Dress(form, context.appearance, tool.point)
        dress.wear()
    return form


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
    return ListChoice(id=item.id, label=item.label, default=item.default, retired=item.retired)
