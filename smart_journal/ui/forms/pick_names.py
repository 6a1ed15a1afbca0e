"""Rows named by items of a list: what can be added, and calling a row something else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.errors import JournalError
from smart_journal.domain.field import Field
from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import ListChoice, Lists
from smart_journal.ui.widgets.chips import PickChips

Names = Callable[[], dict[str, str]]


class PickNames(QWidget):
    """A button that opens what a list offers; `names` returns the rows' items and wordings.

    `picked` names the item to add, or to take in hand where a row has it already; `refused`
    says why a wording can't be kept.
    """

    picked = Signal(str)
    refused = Signal(str)
    edited_draft = Signal()

    def __init__(self, field: Field, lists: Lists, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._lists, self._list, self._names = lists, field.fields[0].list, names
        self._tray: PickChips | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.button = QPushButton(_("Add…"), self)
        self.button.setProperty("role", "quiet")
        self.button.setAccessibleName(_("Add to “{name}”").format(name=field.label))
        self.button.clicked.connect(self._toggle)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self.setFocusProxy(self.button)

    def allow(self, *, more: bool, most: int) -> None:
        """Say whether there is room for more rows than there are; `most` fit."""
        self.button.setEnabled(more)
        full = _("{count} are as many as fit.").format(count=most)
        self.button.setToolTip("" if more else full)

    def draft(self) -> str:
        """Return the own word that is half typed."""
        return "" if self._tray is None else self._tray.draft()

    def set_draft(self, text: str) -> None:
        """Show a half-typed own word again."""
        self.close_tray()
        if text:
            self._open().set_draft(text)

    def rename(self, old: str, words: str) -> str | None:
        """Return the item that carries the words from now on, or None when they are refused."""
        item = self._ask(lambda: self._lists.rename(self._list, old, words))
        return None if item is None else item.id

    def _toggle(self) -> None:
        if self._tray is not None:
            self.close_tray()
        else:
            self._open().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> PickChips:
        used = self._names()
        unused = [each for each in self._lists.options(self._list) if each.id not in used]
        tray = PickChips(
            [ListChoice(id=each.id, label=each.label, retired=each.retired) for each in unused],
            many=False,
            name=_("What to add"),
            parent=self,
            limit=self._lists.limit(self._list),
        )
        self._tray = tray
        self._column.addWidget(tray)
        tray.changed.connect(self._add_chosen)
        tray.add_requested.connect(self._add_own)
        tray.edited_draft.connect(self.edited_draft)
        tray.show()
        tray.follow(self.button)
        return tray

    def close_tray(self) -> None:
        """Put what could be added away."""
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put what could be added away on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._tray is not None:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.close_tray()
        else:
            super().keyPressEvent(event)

    def _add_chosen(self) -> None:
        if self._tray is not None and (chosen := self._tray.chosen()):
            self._hand_over(chosen[0])

    def _add_own(self, words: str) -> None:
        for item_id, name in self._names().items():
            if name.casefold() == words.casefold():
                self._hand_over(item_id)
                return
        if item := self._ask(lambda: self._lists.add(self._list, words)):
            self._hand_over(item.id)

    def _hand_over(self, item_id: str) -> None:
        self.picked.emit(item_id)  # before the tray goes: the owner moves the keyboard
        self.close_tray()

    def _ask(self, act: Callable[[], ListChoice]) -> ListChoice | None:
        try:
            return act()
        except JournalError as error:
            self.refused.emit(error.sentence)
            return None
