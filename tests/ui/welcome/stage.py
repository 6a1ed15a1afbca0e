"""A first start: the pages in a window, a home of its own, and answers to the folder box."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.paths import AppPaths
from smart_journal.services.catalogue import Catalogue
from smart_journal.storage.keys import Cost, DataKey
from smart_journal.ui.background import Background
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.welcome.pages import WelcomePages
from smart_journal.ui.welcome.setup import Setup
from smart_journal.ui.welcome.step import Step
from smart_journal.ui.welcome.word_check import WordCheck
from smart_journal.ui.welcome.word_sheet import WordSheet

PASSPHRASE = "  lantern otter 'velvet' drum "
PATIENCE_MS = 20_000


class FolderAnswers(Dialogs):
    """Names a folder, or thinks better of it."""

    def __init__(self) -> None:
        self.answer: Path | None = None

    def folder(self, _parent: QWidget, _title: str, _start: Path) -> Path | None:
        """Give the answer."""
        return self.answer


@dataclass
class Stage:
    """The pages, and what came out of them."""

    qtbot: QtBot
    pages: WelcomePages
    jobs: Background
    dialogs: FolderAnswers
    made: list[tuple[Path, DataKey, Setup]] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)

    @classmethod
    def set_up(
        cls, qtbot: QtBot, paths: AppPaths, catalogue: Catalogue, *, way_back: bool = False
    ) -> Stage:
        """Show the first page."""
        paths.documents.mkdir(parents=True, exist_ok=True)
        jobs, dialogs = Background(), FolderAnswers()
        pages = WelcomePages(
            paths,
            jobs,
            dialogs,
            catalogue,
            way_back=way_back,
            cost=Cost.least(),
            random=Random(7),
        )
        stage = cls(qtbot, pages, jobs, dialogs)
        pages.created.connect(lambda *what: stage.made.append(what))
        pages.open_requested.connect(stage.opened.append)
        qtbot.addWidget(pages)
        pages.resize(1024, 700)
        with qtbot.waitActive(pages):
            pages.show()
        return stage

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(focused(), key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(focused(), text)

    def enter(self) -> None:
        """Press Enter."""
        self.key(Qt.Key.Key_Return)

    def wait_for(self, step: type[Step]) -> None:
        """Wait until a page is on screen."""
        self.qtbot.waitUntil(lambda: isinstance(self.pages.step, step), timeout=PATIENCE_MS)

    def tab_to(self, text: str) -> None:
        """Press Tab until the button that says so has the focus."""
        for _press in range(30):
            widget = focused()
            if isinstance(widget, QPushButton) and widget.text().replace("&", "") == text:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to “{text}”")

    def press(self, text: str) -> None:
        """Press a button by its words."""
        found = [
            button
            for button in self.pages.findChildren(QPushButton)
            if button.isVisible() and button.text().replace("&", "") == text
        ]
        assert len(found) == 1, text
        found[0].click()

    def said(self) -> list[str]:
        """Return the sentences on screen."""
        labels = self.pages.findChildren(QLabel)
        return [each.text() for each in labels if each.isVisible() and each.text()]

    def words(self) -> tuple[str, ...]:
        """Return the recovery words as a screen reader is told them."""
        sheet = self.pages.step.findChild(WordSheet)
        assert isinstance(sheet, WordSheet)
        numbered = sheet.accessibleDescription().split(", ")
        return tuple(text.split(" ")[1] for text in numbered)

    def asked(self) -> list[int]:
        """Return the numbers of the words that are asked for."""
        check = self.pages.step.findChild(WordCheck)
        assert isinstance(check, WordCheck)
        return check.places

    def lines(self) -> list[QLineEdit]:
        """Return the fields on the page."""
        return [line for line in self.pages.step.findChildren(QLineEdit) if line.isVisible()]

    def close(self) -> None:
        """End the worker, wipe the keys."""
        self.jobs.close()
        for _folder, key, _setup in self.made:
            key.wipe()


def focused() -> QWidget:
    """Return what has the focus; something always has."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
