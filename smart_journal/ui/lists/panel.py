"""One list: a line to add to it, its items, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.list_care import ListCare
from smart_journal.services.list_items import LABEL
from smart_journal.services.list_use import Use, count_use
from smart_journal.services.lists import Item
from smart_journal.ui.context import Context
from smart_journal.ui.lists.adding import AddLine
from smart_journal.ui.lists.item_table import ItemTable
from smart_journal.ui.lists.merging import MergeBand
from smart_journal.ui.lists.names import shortened
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.widgets.flow_layout import FlowLayout


class ListPanel(QWidget):
    """Shows one list; `edit_requested` carries the id of an item and what its form begins with."""

    edit_requested = Signal(str, object)

    def __init__(self, context: Context, name: str, title: str) -> None:
        super().__init__()
        self._context = context
        self._care = ListCare(context.session.lists, name)
        self._tool = context.session.catalogue.lists[name].tool
        self._heading = prose(title, "heading")
        self._list, self._band = self._build_list(title), MergeBand()
        self._band.chosen.connect(self._merge)
        self._band.closed.connect(self._end_merging)
        self._band.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._list, 1)
        column.addWidget(self._band)
        column.addStretch(0)
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._count)
        self.refresh()
        self._table.selectionModel().selectionChanged.connect(lambda *_both: self._fit_actions())

    def _build_list(self, title: str) -> QWidget:
        self._table = ItemTable()
        self._table.setAccessibleName(title)
        self._table.opened.connect(lambda _index: self._edit())
        self._table.doubleClicked.connect(lambda _index: self._edit())
        self._table.delete_pressed.connect(self._put_away)
        self._empty = prose(_("Nothing here yet."), "hint")
        self._note = prose("", "small")
        self._note.hide()
        self._add = AddLine(self._context.session, self._care)
        self._add.added.connect(self._show_added)
        self._add.refused.connect(self._context.toast.say)
        self._add.form_requested.connect(self._begin_new)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(prose(self._tool.purpose, "purpose"))
        column.addWidget(self._add)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addWidget(self._note)
        column.addWidget(self._build_actions())
        column.addStretch(0)
        return shown

    def _build_actions(self) -> QWidget:
        self._actions = QWidget()
        row = FlowLayout(self._actions)
        self._change = button(_("&Change…"), self._edit)
        self._away = button(_("&Put away"), self._put_away)
        self._again = button(_("&Offer again"), self._offer_again)
        self._into = button(_("&Merge with another…"), self._ask)
        self._apart = button(_("&Take apart"), self._take_apart)
        for each in (self._change, self._away, self._again, self._into, self._apart):
            row.addWidget(each)
        return self._actions

    @property
    def care(self) -> ListCare:
        """Return what can be done with this list."""
        return self._care

    def take_focus(self, item_id: str = "") -> None:
        """Put the keyboard on an item, or on the line to add one."""
        if item_id:
            self._table.choose(item_id)
            self._table.setFocus()
        else:
            self._add.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the name of the list to the chooser above where there is one."""
        self._heading.setVisible(not narrow)

    def refresh(self) -> None:
        """Show the list as it is now."""
        items = self._care.items()
        self._table.show_items(items, counted=self._picked)
        self._table.setVisible(bool(items))
        self._empty.setVisible(not items)
        self._fit_actions()
        if self._picked:
            self._counting.start()  # once the page is on screen

    @property
    def _picked(self) -> bool:
        """Return whether any tool picks from the list: help numbers are only looked up."""
        tools = self._context.session.catalogue.tools.values()
        fields = [field for tool in tools for field in tool.fields.values()]
        return any(
            each.list == self._care.name for field in fields for each in (field, *field.fields)
        )

    def _count(self) -> None:
        session = self._context.session
        use = count_use(session.catalogue, session.entries, session.lists, self._care.name)
        self._table.show_use(use)
        self._note.setText(self._how_far(use))
        self._note.setVisible(not use.whole)

    def _how_far(self, use: Use) -> str:
        return _("Counted in the newest {count} entries that can pick from this list.").format(
            count=self._context.words.number(use.looked)
        )

    def _fit_actions(self) -> None:
        item = self._table.chosen()
        self._actions.setVisible(item is not None)
        if item is not None:
            merged = bool(item.into)
            self._change.setVisible(not merged)
            self._away.setVisible(not item.retired)
            self._again.setVisible(item.retired and not merged)
            self._into.setVisible(not merged and bool(self._others(item)))
            self._apart.setVisible(merged)

    def _others(self, item: Item) -> list[Item]:
        return [each for each in self._care.items() if not each.retired and each.id != item.id]

    def _show_added(self, item: Item, back: Callable[[], object] | None) -> None:
        self.refresh()
        self._table.choose(item.id)
        self._add.setFocus()
        words = shortened(item.label)
        if back is None:
            self._context.toast.say(_("“{item}” is in the list.").format(item=words))
        else:
            self._say(_("“{item}” was added.").format(item=words), back)

    def _begin_new(self, label: str) -> None:
        self.edit_requested.emit("", {LABEL: label} if label else {})

    def _edit(self) -> None:
        if (item := self._table.chosen()) is not None and not item.into:
            self.edit_requested.emit(item.id, self._care.details(item.id))

    def say_saved(self, item_id: str, before: Answers | None) -> None:
        """Show what was saved, with a way back."""
        self.refresh()
        self.take_focus(item_id)
        entry = self._context.session.lists.entry(self._care.name, item_id)
        if before is not None:
            self._say(_("Saved."), lambda: self._care.edit(item_id, before))
        elif entry is not None:
            self._say(_("Saved."), lambda: self._context.session.entries.bin([entry]))

    def _put_away(self) -> None:
        item = self._table.chosen()
        if item is not None and not item.retired:
            self._do(
                lambda: self._care.offer(item.id, offered=False),
                _("“{item}” was put away. Entries that picked it keep it.").format(
                    item=shortened(item.wording)
                ),
                lambda: self._care.offer(item.id, offered=True),
                item,
            )

    def _offer_again(self) -> None:
        if (item := self._table.chosen()) is not None:
            self._do(
                lambda: self._care.offer(item.id, offered=True),
                _("“{item}” is offered again.").format(item=shortened(item.wording)),
                lambda: self._care.offer(item.id, offered=False),
                item,
            )

    def _ask(self) -> None:
        if (item := self._table.chosen()) is not None:
            self._band.ask(item, self._others(item))
            self._list.hide()

    def _end_merging(self) -> None:
        self._list.show()
        self._table.setFocus()
        self._band.hide()

    def _merge(self, item_id: str, into: str) -> None:
        self._end_merging()
        item, other = self._care.item(item_id), self._care.item(into)
        self._do(
            lambda: self._care.merge(item_id, into),
            _("“{item}” is one with “{other}” now.").format(
                item=shortened(item.wording), other=shortened(other.label)
            ),
            lambda: self._care.take_apart(item_id),
            other,
        )

    def _take_apart(self) -> None:
        if (item := self._table.chosen()) is not None:
            self._do(
                lambda: self._care.take_apart(item.id),
                _("“{item}” stands for itself again.").format(item=shortened(item.wording)),
                lambda: self._care.merge(item.id, item.into),
                item,
            )

    def _do(
        self, action: Callable[[], object], said: str, back: Callable[[], object], item: Item
    ) -> None:
        try:
            action()
        except JournalError as error:
            self._context.toast.say(error.sentence)
            return
        self.refresh()
        self.take_focus(item.id)
        self._say(said, back)

    def _say(self, sentence: str, back: Callable[[], object]) -> None:
        def undo() -> None:
            back()
            self.refresh()

        self._context.toast.say(sentence, undo=undo)
