"""The foot of a page: what can be done with it, and how it stands with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.press import button


class PageFoot(QWidget):
    """Bin, put aside, print, close, save; only what means something is shown."""

    bin_clicked = Signal()
    aside_clicked = Signal()
    print_clicked = Signal()
    close_clicked = Signal()
    save_clicked = Signal()

    def __init__(self, *, single: bool) -> None:
        """Build the foot; a `single` page is never closed or put in the bin."""
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._single = single
        self._bin = button(_("Move to bin"), self.bin_clicked.emit, "quiet")
        self._aside = button(_("Put the changes aside"), self.aside_clicked.emit, "quiet")
        self._state = label("", "small", wrap=False)
        self._print = button(_("Print…"), self.print_clicked.emit)
        close = button(_("Close"), self.close_clicked.emit)
        save = button(_("Save"), self.save_clicked.emit, "primary")
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for half in (self._left, self._right):
            half.setSpacing(8)
            self._row.addLayout(half)
        self._left.addWidget(self._bin)
        self._left.addWidget(self._aside)
        self._left.addWidget(self._state, 1)
        self._right.addStretch(1)
        for each in (self._print, close, save):
            self._right.addWidget(each)
        close.setVisible(not single)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons in two lines where one is too short for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = self._left.sizeHint().width() + self._right.sizeHint().width() + 8
        across = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(
            across if needed <= self.width() else QBoxLayout.Direction.TopToBottom
        )

    def show_for(self, *, saved: bool, changed: bool) -> None:
        """Show what a page has that is `saved` already, and `changed` since."""
        self._bin.setVisible(saved and not self._single)
        self._print.setVisible(saved)
        self._aside.setVisible(changed)
        self._state.setText("")
        self._arrange()

    def say_changed(self) -> None:
        """Note that something was typed."""
        self._aside.setVisible(True)
        self._state.setText("")
        self._arrange()

    def say_kept(self) -> None:
        """Note that what was typed is kept."""
        self._state.setText(_("Kept as half written"))
        self._arrange()
