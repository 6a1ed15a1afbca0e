"""A room to stand in: an open journal, a window, and answers to every box."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smart_journal.services.session import Session
from smart_journal.ui.background import Background
from smart_journal.ui.context import Context
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.toast import Toast


class Answers(Dialogs):
    """Answers the boxes: agrees or not, names a place; and remembers what was said."""

    def __init__(self) -> None:
        self.agrees = True
        self.place: Path | None = None
        self.said: list[str] = []
        self.names: list[str] = []

    def confirm(self, _parent: QWidget, sentence: str, detail: str, yes: str, no: str) -> bool:
        """Remember the question and answer it."""
        self.said.append(f"{sentence} {detail} [{yes}] [{no}]")
        return self.agrees

    def tell(self, _parent: QWidget, sentence: str, detail: str = "") -> None:
        """Remember what was said."""
        self.said.append(f"{sentence} {detail}")

    def save_file(self, _parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """Remember what was offered, and name the place."""
        self.names.append(name)
        self.said.append(f"{title} {kinds}")
        return self.place


class Room:
    """A window with one page in it, and the context the page is built from."""

    def __init__(self, qtbot: QtBot, session: Session, locale: str = "en_GB") -> None:
        self.app = QApplication.instance()
        assert isinstance(self.app, QApplication)
        self.window = QWidget()
        self.window.resize(1180, 820)
        qtbot.addWidget(self.window)
        self.dialogs = Answers()
        self.session = session
        self.context = Context(
            session=session,
            appearance=Appearance(self.app, theme="light", text_percent=100),
            jobs=Background(),
            locale=QLocale(locale),
            toast=Toast(self.window),
            dialogs=self.dialogs,
            autosaved=lambda: None,
        )
        self._column = QVBoxLayout(self.window)
        self._column.setContentsMargins(0, 0, 0, 0)

    def put(self, page: QWidget) -> None:
        """Put a page into the window and show it."""
        self._column.addWidget(page)
        self.window.show()

    def let_work(self, qtbot: QtBot) -> None:
        """Wait until the worker has done everything it was asked so far."""
        done: list[bool] = []
        self.context.jobs.run(lambda: True, done.append)
        qtbot.waitUntil(lambda: done == [True])

    def leave(self) -> None:
        """End the worker, and give the application its own font back."""
        self.context.jobs.close()
        self.context.appearance.choose(theme="light", text_percent=100)
        delete(self.context.appearance)


@contextmanager
def room(qtbot: QtBot, session: Session, locale: str = "en_GB") -> Iterator[Room]:
    """Return a room that is left in good order."""
    made = Room(qtbot, session, locale)
    try:
        yield made
    finally:
        made.leave()
