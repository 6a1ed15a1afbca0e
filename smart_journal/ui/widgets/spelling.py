"""Words that no dictionary knows, quietly underlined while somebody writes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.services.spelling import SpellingService


class Spelling(QSyntaxHighlighter):
    """Underlines in one editor; its menu proposes words, and keeps one that is right.

    The word the cursor is in is left alone: it is not written yet.
    """

    def __init__(self, editor: QPlainTextEdit, service: SpellingService) -> None:
        super().__init__(editor.document())
        self._editor, self._service = editor, service
        self._block = -1
        service.listen(self.rehighlight)
        self.destroyed.connect(lambda: service.silence(self.rehighlight))
        editor.cursorPositionChanged.connect(self._moved)
        # The mouse asks the viewport for a menu, the keyboard the editor.
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    def _moved(self) -> None:
        """Judge the word that was left, in this paragraph and the one before."""
        block = self._editor.textCursor().block()
        if self._block not in (-1, block.blockNumber()):
            before = self._editor.document().findBlockByNumber(self._block)
            if before.isValid():
                self.rehighlightBlock(before)
        self._block = block.blockNumber()
        self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Underline the words of one paragraph that no dictionary knows."""
        cursor = self._editor.textCursor()
        here = -1
        if self._editor.hasFocus() and cursor.block() == self.currentBlock():
            here = cursor.positionInBlock()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(self._editor.palette().highlight().color())
        for start, length in self._service.wrong(text):
            if not start < here <= start + length:
                self.setFormat(start, length, look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put proposals at the head of the editor's menu."""
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if event.type() is QEvent.Type.FocusOut:
            self._moved()
        return super().eventFilter(watched, event)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        editor = self._editor
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = editor.textCursor() if by_key else editor.cursorForPosition(event.pos())
        menu = editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if (word := self._wrong_word(cursor)) is not None:
            self._propose(menu, word)
        place = editor.cursorRect().bottomLeft() if by_key else event.pos()
        menu.popup(editor.viewport().mapToGlobal(place))

    def _wrong_word(self, cursor: QTextCursor) -> QTextCursor | None:
        """Return the unknown word at the cursor, chosen; None where there is none."""
        at, block = cursor.positionInBlock(), cursor.block()
        for start, length in self._service.wrong(block.text()):
            if start <= at <= start + length:
                chosen = QTextCursor(block)
                chosen.setPosition(block.position() + start)
                chosen.setPosition(
                    block.position() + start + length, QTextCursor.MoveMode.KeepAnchor
                )
                return chosen
        return None

    def _propose(self, menu: QMenu, word: QTextCursor) -> None:
        text = word.selectedText()
        found = [self._action(menu, each, word) for each in self._service.suggest(text)]
        if not found:
            nothing = QAction(_("No word like it is known"), menu)
            nothing.setEnabled(False)
            found.append(nothing)
        keep = QAction(_("Keep “{word}” as right").format(word=text), menu)
        keep.triggered.connect(lambda: self._keep(text))
        own = menu.actions()
        menu.addActions([*found, keep])
        menu.addSeparator()
        menu.addActions(own)  # those that were there come last: adding again moves them

    def _action(self, menu: QMenu, text: str, word: QTextCursor) -> QAction:
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda: word.insertText(text))
        return action

    def _keep(self, text: str) -> None:
        try:
            self._service.keep(text)
        except JournalError as error:
            self._editor.setToolTip(error.sentence)
