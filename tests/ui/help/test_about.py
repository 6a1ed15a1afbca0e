"""What the program says about itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smart_journal import __version__, language
from smart_journal.ui.help.about import AboutDialog, ProtectionDialog
from smart_journal.ui.help.reading import ReadingDialog
from tests.ui.locked.hand import show_box
from tests.ui.paper.walk import controls, name, words

Kind = type[AboutDialog] | type[ProtectionDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(qtbot: QtBot, kind: Kind, window: QWidget) -> ReadingDialog:
    dialog = kind(window)
    show_box(qtbot, dialog)
    return dialog


def text_of(dialog: ReadingDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_about_says_what_it_is_and_whose_it_is_not(qtbot: QtBot, window: QWidget) -> None:
    text = text_of(shown(qtbot, AboutDialog, window))
    for part in (
        __version__,
        "MIT licence",
        "not made, endorsed or sponsored by SMART Recovery",
        "trademarks of their owner",
        "not emergency care",
    ):
        assert part in text


def test_what_is_not_protected_is_said_in_plain_words(qtbot: QtBot, window: QWidget) -> None:
    text = text_of(shown(qtbot, ProtectionDialog, window))
    for part in (
        "how large it is",
        "makes you give",
        "camera",
        "swap",
        "Older copies",
        "whole older copy",
    ):
        assert part in text
    assert "hidden" not in text


@pytest.mark.parametrize("kind", [AboutDialog, ProtectionDialog])
def test_it_closes_by_keyboard_and_speaks_every_language(
    qtbot: QtBot, window: QWidget, kind: Kind
) -> None:
    language.install(language.PSEUDO)
    dialog = shown(qtbot, kind, window)
    assert [each for each in controls(dialog) if not name(each)] == []
    assert [each for each in words(dialog) if "~" not in each and each != "•"] == []
    assert "~" in dialog.windowTitle()
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
