"""The foot of a page: what can be done with it, and how it stands with what was typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label


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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._single = single
        self._bin = _button(_("Move to bin"), "quiet", self.bin_clicked)
        self._aside = _button(_("Put the changes aside"), "quiet", self.aside_clicked)
        self._state = label("", "small")
        self._print = _button(_("Print…"), "", self.print_clicked)
        close = _button(_("Close"), "", self.close_clicked)
        save = _button(_("Save"), "primary", self.save_clicked)
        row.addWidget(self._bin)
        row.addWidget(self._aside)
        row.addWidget(self._state, 1)
        for button in (self._print, close, save):
            row.addWidget(button)
        close.setVisible(not single)

    def show_for(self, *, saved: bool, changed: bool) -> None:
        """Show what a page has that is `saved` already, and `changed` since."""
        self._bin.setVisible(saved and not self._single)
        self._print.setVisible(saved)
        self._aside.setVisible(changed)
        self._state.setText("")

    def say_changed(self) -> None:
        """Note that something was typed."""
        self._aside.setVisible(True)
        self._state.setText("")

    def say_kept(self) -> None:
        """Note that what was typed is kept."""
        self._state.setText(_("Kept as half written"))


def _button(text: str, role: str, clicked: object) -> QPushButton:
    button = QPushButton(text)
    if role:
        button.setProperty("role", role)
    button.clicked.connect(clicked)
    return button
