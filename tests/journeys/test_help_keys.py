"""F1 from every page there is, and Esc back to it with what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from smart_journal.ui.help.helplines import HelpLinesPage
from smart_journal.ui.welcome.place import PlaceStep
from tests.journeys.conftest import Start
from tests.journeys.program import PASSPHRASE, Program


def line_in_hand() -> QLineEdit:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


def look_at_help(program: Program) -> None:
    """Press F1, see the help lines, press it again to no effect, come back by Esc."""
    program.press("F1")
    program.waits_for("988")
    program.press("F1")
    assert len([each for each in program.widgets() if isinstance(each, HelpLinesPage)]) == 1
    program.press("Escape")
    assert not program.sees("988")


def test_help_from_the_locked_page_leaves_the_passphrase_as_it_was_typed(
    locked: Program,
) -> None:
    half = PASSPHRASE[:9]
    locked.type(half)
    look_at_help(locked)
    assert line_in_hand().text() == half
    assert line_in_hand().echoMode() is QLineEdit.EchoMode.Password
    locked.unlock(PASSPHRASE[9:])
    assert locked.window.desk is not None


def test_help_by_its_button_leaves_the_passphrase_too(locked: Program) -> None:
    locked.type("half")
    locked.click("Get help now")
    locked.press("Escape")
    assert line_in_hand().text() == "half"


def test_any_other_page_still_takes_the_passphrase_away(locked: Program) -> None:
    locked.type("half")
    look_at_help(locked)
    locked.click("Another journal…")
    locked.click("Back")
    assert line_in_hand().text() == ""


def test_help_from_the_welcome_comes_back_to_the_same_page_and_words(start: Start) -> None:
    program = start(None)
    look_at_help(program)
    program.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    program.click("Make a new journal")
    program.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    place = line_in_hand().text() + "x"
    program.type("x")
    look_at_help(program)
    assert line_in_hand().text() == place
    assert any(isinstance(each, PlaceStep) for each in program.widgets())


def test_help_from_the_open_journal_still_has_one_key(program: Program) -> None:
    look_at_help(program)
    assert program.sees("I have an urge now")


@pytest.mark.parametrize("text", ["Why it pulls so hard", "Three kinds of must"])
def test_the_help_menu_tells_the_ideas(program: Program, text: str) -> None:
    action = next(each for each in program.window.findChildren(QAction) if each.text() == text)
    action.trigger()
    box = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    )
    assert box.windowTitle() == text
    box.reject()
