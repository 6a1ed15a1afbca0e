"""Several lines of text that grow with what is written."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from smart_journal.ui.widgets.plain_text import plain

LEAST, MOST = 2, 12  # lines


class MemoEdit(QPlainTextEdit):
    """Plain text of up to `limit` letters, two to twelve lines high; Tab goes on."""

    edited = Signal()
    caret_moved = Signal(QRect)

    def __init__(self, limit: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._quiet = False
        self._told = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self.textChanged.connect(self._tell_edited)
        self.cursorPositionChanged.connect(self._tell_caret)
        self._grow()

    def text(self) -> str:
        """Return the text, its lines parted by line feeds."""
        # Not toPlainText(): that turns every no-break space into a common one.
        raw = self.document().toRawText()
        for separator in "\u2029\u2028\ufdd0\ufdd1":
            raw = raw.replace(separator, "\n")
        return plain(raw)

    def set_text(self, text: str) -> None:
        """Show `text`, without a word to anybody and with nothing to undo."""
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the words of what is pasted, not its looks."""
        if source.hasText():
            self.textCursor().insertText(plain(source.text())[: self._room()])
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no letter for which there is no room."""
        letters = event.text()
        if (letters.isprintable() or letters == "\r") and len(letters) > self._room():
            event.accept()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take of what an input method commits what there is room for."""
        start, length = event.replacementStart(), event.replacementLength()
        fits = plain(event.commitString())[: self._room() + length]
        if fits != event.commitString():
            event.setCommitString(fits, start, length)
        super().inputMethodEvent(event)

    def _room(self) -> int:
        """Return how many letters may be put in; selected ones make room."""
        selected = len(plain(self.textCursor().selectedText()))
        return max(0, self._limit - len(self.text()) + selected)

    def _tell_edited(self) -> None:
        # Qt tells of a change of looks too, such as a word that is underlined.
        text = self.text()
        if text != self._told:
            self._told = text
            if not self._quiet:
                self.edited.emit()

    def _frame(self) -> int:
        """Return what stands above and below the text, in pixels."""
        margins = self.contentsMargins()
        return margins.top() + margins.bottom() + round(2 * self.document().documentMargin())

    def _lines(self) -> int:
        """Return the number of lines on screen; past `MOST` the rest is not counted."""
        # Not document().size(): after a change of width that counts one line a paragraph.
        layout, lines, block = self.document().documentLayout(), 0, self.document().firstBlock()
        while block.isValid() and lines <= MOST:
            layout.blockBoundingRect(block)  # lays it out
            lines += block.layout().lineCount()
            block = block.next()
        return lines

    def _grow(self) -> None:
        lines = self._lines()
        shown = max(LEAST, min(MOST, lines))
        line = self.document().firstBlock().layout().lineAt(0).height()
        height = ceil(shown * max(line, self.fontMetrics().lineSpacing())) + self._frame() + 1
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
        bar = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > MOST
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap to the new width, and grow or shrink with the lines."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def sizeHint(self) -> QSize:
        """Return the height of the text as it is."""
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return a width in which one can still write."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.minimumHeight())

    def _tell_caret(self) -> None:
        if self.hasFocus():
            rect = self.cursorRect()
            self.caret_moved.emit(rect.translated(self.viewport().pos()))
