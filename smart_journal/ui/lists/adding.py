"""The line that adds a word to a list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.list_care import ListCare
from smart_journal.services.list_items import LABEL
from smart_journal.services.session import Session
from smart_journal.ui.locked.parts import button, caption
from smart_journal.ui.widgets.line import LineEdit


class AddLine(QWidget):
    """Adds what is typed, or offers it again where it was put away.

    `added` carries the item, and the way back where there was something to do; `refused` says
    why a word can't be kept. Where one word is not enough, `form_requested` carries it.
    """

    added = Signal(object, object)
    refused = Signal(str)
    form_requested = Signal(str)

    def __init__(self, session: Session, care: ListCare) -> None:
        super().__init__()
        self._session, self._care = session, care
        fields = session.catalogue.lists[care.name].tool.fields
        self._one_word = [each.id for each in fields.values() if each.required] == [LABEL]
        self._line = LineEdit(fields[LABEL].limit, fields[LABEL].label)
        self._line.returnPressed.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(button(_("&Add"), self._add))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(caption(fields[LABEL].label, self._line))
        column.addLayout(row)
        self.setFocusProxy(self._line)

    def _add(self) -> None:
        label = " ".join(self._line.line().split())
        if not self._one_word:
            self._line.clear()
            self.form_requested.emit(label)
        elif label:
            self._add_word(label)

    def _add_word(self, label: str) -> None:
        lists, entries, care = self._session.lists, self._session.entries, self._care
        before = {item.id for item in care.items()}
        try:
            item = lists.add(care.name, label)
            if item.retired:
                care.offer(item.id, offered=True)
        except JournalError as error:
            self.refused.emit(error.sentence)
            return
        self._line.clear()
        entry = lists.entry(care.name, item.id)
        if item.id not in before and entry is not None:
            self.added.emit(item, lambda: entries.bin([entry]))
        elif item.retired:
            self.added.emit(item, lambda: care.offer(item.id, offered=False))
        else:
            self.added.emit(item, None)
