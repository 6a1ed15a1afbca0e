"""The program as a person meets it: one window, its keys, what can be read on screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile
from smart_journal.ui.desk import Desk
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.launch import Launch
from smart_journal.ui.shell.journal import JournalShell
from smart_journal.ui.theme import Appearance
from smart_journal.ui.window import Window

PASSPHRASE = "correct horse battery staple"


class Answers(Dialogs):
    """The door of boxes, answered beforehand; what was asked is kept."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.file: Path | None = None
        self.yes = True

    def confirm(self, parent: QWidget, sentence: str, detail: str, yes: str, no: str) -> bool:
        self.asked.append(sentence)
        return self.yes

    def tell(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        self.asked.append(sentence)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        return self.file

    def open_file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        return self.file

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        return self.file


class Program:
    """A started program; `qtbot` presses its keys."""

    def __init__(
        self, qtbot: QtBot, paths: AppPaths, appearance: Appearance, folder: Path | None
    ) -> None:
        self.qtbot = qtbot
        self.dialogs = Answers()
        launch = Launch(paths=paths, preferences=PreferenceFile(paths.preferences), folder=folder)
        self.window = Window(launch, appearance, QLocale("en_GB"), self.dialogs)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.come_back()

    def come_back(self) -> None:
        """Give the window the keyboard, as a desktop does after a box; offscreen nobody does."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def end(self) -> None:
        self.window.close()

    # What the person does

    def press(self, *keys: str) -> None:
        """Press keys one after another, named as in `Ctrl+U`, wherever the keyboard is."""
        for name in keys:
            target = QApplication.focusWidget() or self.window
            key, modifiers = _key(name)
            QTest.keyClick(target, key, modifiers)

    def type(self, text: str) -> None:
        """Type a text wherever the keyboard is, letter by letter: it may move while one writes."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the keyboard"
            QTest.keyClicks(target, letter)

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and wait until the journal is open."""
        with self.qtbot.waitSignal(self.window.unlocked, timeout=20_000):
            self.type(passphrase)
            self.press("Return")

    def click(self, text: str) -> None:
        """Click the visible button with this text."""
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    # What the person sees

    @property
    def desk(self) -> Desk:
        desk = self.window.desk
        assert desk is not None, "the journal is locked"
        return desk

    @property
    def shell(self) -> JournalShell:
        return self.desk.shell

    def button(self, text: str) -> QAbstractButton:
        """Return the visible button with this text."""
        found = [
            widget
            for widget in self.widgets()
            if isinstance(widget, QAbstractButton) and text in texts_of(widget)
        ]
        assert found, f"no button {text!r} among {sorted(self.texts())}"
        return found[0]

    def widgets(self) -> Iterator[QWidget]:
        """Yield everything on screen."""
        for widget in [self.window, *self.window.findChildren(QWidget)]:
            if widget.isVisible():
                yield widget

    def texts(self) -> set[str]:
        """Return every text that can be read on screen."""
        return {text for widget in self.widgets() for text in texts_of(widget) if text}

    def waits_for(self, text: str) -> None:
        """Wait until a text can be read on screen."""
        self.qtbot.waitUntil(lambda: self.sees(text))

    def sees(self, text: str) -> bool:
        """Return whether a text can be read on screen, alone or in a longer one."""
        return any(text in shown for shown in self.texts())


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows."""
    if isinstance(widget, QLabel | QLineEdit):
        yield widget.text()
    if isinstance(widget, QAbstractButton):
        yield widget.text().replace("&", "")
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(n) for n in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(n).text() for n in range(widget.count()))
    if isinstance(widget, QTableView) and (model := widget.model()) is not None:
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            yield from (
                str(model.index(row, column).data() or "")
                for row in range(min(model.rowCount(), 50))
            )


def _key(name: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    *modifiers, key = name.split("+")
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= {
            "Ctrl": Qt.KeyboardModifier.ControlModifier,
            "Shift": Qt.KeyboardModifier.ShiftModifier,
            "Alt": Qt.KeyboardModifier.AltModifier,
        }[modifier]
    return getattr(Qt.Key, f"Key_{key}"), held
