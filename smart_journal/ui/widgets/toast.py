"""A short line at the foot of the window that says what was done, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label

SHOWN_MS = 10_000
_FOOT = 3  # pixels left below it


class Toast(QFrame):
    """Says one sentence at its parent's foot; goes by itself after 10 s.

    It stands over the status line and the margin above it, where no button is. As long as it
    offers Undo, Ctrl+Z does the same, but in a field, where it takes back what was typed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(_("Message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 6, 4)
        self._text = label("", wrap=False, parent=self)
        self._second = QPushButton(self)
        self._undo = QPushButton(_("Undo"), self)
        row.addWidget(self._text, 1)
        row.addWidget(self._second)
        row.addWidget(self._undo)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        self._on_undo: Callable[[], object] | None = None
        self._on_second: Callable[[], object] | None = None
        for button in (self._second, self._undo):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard alone
        self._undo.clicked.connect(self.undo)
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._undo_key.setAutoRepeat(False)
        self._undo_key.activated.connect(self.undo)
        self._second.clicked.connect(self._do_second)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        sentence: str,
        *,
        undo: Callable[[], object] | None = None,
        second: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show `sentence`; offer `undo`, and a `second` action by its name."""
        self._text.setText(sentence)
        self.setAccessibleDescription(sentence)
        self._on_undo = undo
        self._undo.setVisible(undo is not None)
        self._undo_key.setEnabled(undo is not None)
        self._on_second = second[1] if second else None
        self._second.setText(second[0] if second else "")
        self._second.setVisible(second is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    @property
    def sentence(self) -> str:
        """Return what is said now, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def undo(self) -> None:
        """Take back what the sentence tells of, if that is offered."""
        action = self._on_undo
        self.clear()
        if action is not None:
            action()

    def _do_second(self) -> None:
        action = self._on_second
        self.clear()
        if action is not None:
            action()

    def clear(self) -> None:
        """Take the sentence away with everything it could do."""
        self._on_undo = self._on_second = None
        self._text.clear()
        self.setAccessibleDescription("")
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent when it changes its size."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setMaximumWidth(self._parent.width() - 48)
        self.adjustSize()
        self.move(
            (self._parent.width() - self.width()) // 2,
            self._parent.height() - self.height() - _FOOT,
        )
