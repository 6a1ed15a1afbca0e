"""Ideas that the pages build on, each in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.help.idea_texts import musts, pull
from smart_journal.ui.help.loop_picture import LoopPicture
from smart_journal.ui.help.reading import ReadingDialog

Title = Callable[[str], str]


class PullDialog(ReadingDialog):
    """Why an urge pulls so hard: the loop of immediate gratification, drawn and told.

    `title` gives the name of a tool's page.
    """

    def __init__(self, title: Title, parent: QWidget) -> None:
        super().__init__(_("Why it pulls so hard"), pull(title), parent, picture=LoopPicture())


class MustsDialog(ReadingDialog):
    """Three kinds of must, and the four families of beliefs that hurt; `title` as above."""

    def __init__(self, title: Title, parent: QWidget) -> None:
        super().__init__(_("Three kinds of must"), musts(title), parent)
