"""What the program says about itself, in windows of their own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.help.reading import ReadingDialog
from smart_journal.ui.help.texts import about, protection


class AboutDialog(ReadingDialog):
    """The program, its licence, whose it is not, and what it is made with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_("About Smart Journal"), about(), parent)


class ProtectionDialog(ReadingDialog):
    """What is protected, and what is not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_("What is protected, and what is not"), protection(), parent)
