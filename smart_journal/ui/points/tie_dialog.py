"""Tie a page to another one by hand: the newest pages of every tool, narrowed by typing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.entry import Entry
from smart_journal.language import gettext as _
from smart_journal.services.finder import fold
from smart_journal.services.wording import overview_words
from smart_journal.ui.context import Context
from smart_journal.ui.dates import when_words
from smart_journal.ui.widgets.labels import label

EACH = 20  # of every tool
_LETTERS = 90
_ENTRY = Qt.ItemDataRole.UserRole


class TieDialog(QDialog):
    """Choose the page that belongs together with `entry`; open it with `open()`."""

    chosen = Signal(object)

    def __init__(self, context: Context, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(_("Tie to another page"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        column.addWidget(label(_("Which page belongs together with this one?"), "heading"))
        self._line = QLineEdit()
        self._line.setAccessibleName(_("Words of the page"))
        self._line.setPlaceholderText(_("Type a few letters of it"))
        self._line.textEdited.connect(self._narrow)
        column.addWidget(self._line)
        self._list = QListWidget()
        self._list.setAccessibleName(_("Pages"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemDoubleClicked.connect(lambda _item: self._choose())
        column.addWidget(self._list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(_("Cancel"))
        cancel.clicked.connect(self.reject)
        tie = QPushButton(_("Tie together"))
        tie.setProperty("role", "primary")
        tie.clicked.connect(self._choose)
        foot.addWidget(cancel)
        foot.addWidget(tie)
        column.addLayout(foot)
        for other in self._newest(entry):
            item = QListWidgetItem(self._words(other))
            item.setData(_ENTRY, other)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self.resize(self.sizeHint())  # or Qt takes two thirds of the screen at the most
        self._line.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for a dozen pages, less where the screen is small."""
        em, room = self.fontMetrics().height(), self.screen().availableSize()
        return QSize(min(44 * em, room.width() - 80), min(30 * em, room.height() - 120))

    def _newest(self, entry: Entry) -> list[Entry]:
        entries = self._context.session.entries
        found = [
            other
            for tool in self._context.session.catalogue.tools
            for other in entries.recent(tool, limit=EACH)
            if other.id != entry.id
        ]
        return sorted(found, key=lambda other: other.at, reverse=True)

    def _words(self, entry: Entry) -> str:
        session, words = self._context.session, self._context.words
        tool = session.catalogue.tools[entry.tool]
        text = overview_words(tool, entry.answers, session.lists.label, words)
        said = _("{page}, {when}: {text}").format(
            page=tool.title,
            when=when_words(entry.at, session.clock().date(), words),
            text=text,
        )
        return said if len(said) <= _LETTERS else said[: _LETTERS - 1].rstrip() + "…"

    def _narrow(self, typed: str) -> None:
        wanted = fold(typed).split()
        first = -1
        for row in range(self._list.count()):
            item = self._list.item(row)
            shown = all(word in fold(item.text()) for word in wanted)
            item.setHidden(not shown)
            if shown and first < 0:
                first = row
        self._list.setCurrentRow(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; arrows move through the pages while the line keeps the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        row = self._list.currentRow() + step
        while 0 <= row < self._list.count() and self._list.item(row).isHidden():
            row += step
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None and not item.isHidden():
            self.accept()
            self.chosen.emit(item.data(_ENTRY))
