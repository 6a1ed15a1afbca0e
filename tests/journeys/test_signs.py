"""What the window says in passing: messages clear of buttons, the bin, the theme, the lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QScrollArea,
    QStatusBar,
    QTableView,
    QWidget,
)

from smart_journal.domain.urge import URGE_LOG
from tests.journeys.program import Program
from tests.journeys.walk import settle


def written(program: Program, strengths: str = "345") -> None:
    for strength in strengths:
        program.press("Ctrl+U", strength, "Return", "Escape")
    program.shell.open_tool(URGE_LOG)
    settle(program)


def table(program: Program) -> QTableView:
    return next(each for each in program.widgets() if isinstance(each, QTableView))


def count(program: Program) -> int:
    return program.desk.context.session.entries.count(URGE_LOG)


def bin_first(program: Program) -> None:
    table(program).setFocus()
    table(program).selectRow(0)
    program.press("Ctrl+Backspace")


def test_the_usual_key_brings_back_what_went_to_the_bin(program: Program) -> None:
    written(program)
    bin_first(program)
    assert count(program) == 2
    program.press("Ctrl+Z")
    assert count(program) == 3
    program.press("Ctrl+Z")
    assert count(program) == 3


def test_it_brings_back_from_an_open_page_too(program: Program) -> None:
    written(program)
    table(program).setFocus()
    program.press("Return")
    settle(program)
    program.click("Move to bin")
    assert count(program) == 2
    program.press("Ctrl+Z")
    assert count(program) == 3


def test_the_bin_says_that_it_is_the_bin(program: Program) -> None:
    written(program)
    bin_first(program)
    assert not program.sees("In the bin")
    program.click("1 in the bin")
    assert program.sees("In the bin")
    assert table(program).accessibleName() == "In the bin: Urge log"
    program.click("Back to the entries")
    assert not program.sees("In the bin")
    assert table(program).accessibleName() == "Entries of Urge log"


PLACES = ["list", "page", "bin", "today", "progress"]


@pytest.mark.parametrize("percent", [100, 175])
@pytest.mark.parametrize("size", [(1180, 820), (1024, 700)])
def test_a_message_covers_no_button_of_a_foot(
    program: Program, percent: int, size: tuple[int, int]
) -> None:
    program.desk.context.appearance.choose(text_percent=percent)
    program.window.resize(*size)
    written(program)
    bin_first(program)
    for place in PLACES:
        show(program, place)
        settle(program)
        toast = program.window.toast
        toast.say("Moved to the bin.", undo=lambda: None, second=("Open it", lambda: None))
        covered = [
            each.text()
            for each in program.widgets()
            if isinstance(each, QAbstractButton)
            and not toast.isAncestorOf(each)
            and not scrolls(each)
            and shown_part(each).intersects(toast.geometry())
        ]
        assert covered == [], place
        assert program.window.rect().contains(toast.geometry())
        toast.clear()


def show(program: Program, place: str) -> None:
    shell = program.shell
    match place:
        case "list":
            shell.open_tool(URGE_LOG)
        case "page":
            shell.new_entry(URGE_LOG)
        case "bin":
            program.click("Close")
            settle(program)
            program.click("1 in the bin")
        case "today":
            shell.choose_tab(0)
        case _:
            shell.choose_tab(5)


def scrolls(widget: QWidget) -> bool:
    """Return whether a widget can be scrolled out from under a message."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def shown_part(button: QAbstractButton) -> QRect:
    """Return where a button can be seen in the window."""
    window = button.window()
    seen = button.visibleRegion().boundingRect()
    return QRect(button.mapTo(window, seen.topLeft()), seen.size())


def checked_theme(program: Program) -> list[str]:
    actions = program.window.findChildren(QAction)
    return [each.text() for each in actions if each.isCheckable() and each.isChecked()]


def test_the_view_menu_shows_the_theme_in_use(program: Program) -> None:
    assert checked_theme(program) == ["Light"]
    next(each for each in program.window.findChildren(QAction) if each.text() == "Dark").trigger()
    assert program.desk.context.appearance.name == "dark"
    assert checked_theme(program) == ["Dark"]
    program.desk.context.appearance.choose(theme="system")
    assert checked_theme(program) == ["Light or dark as the system"]


def test_locking_leaves_no_menu_behind_for_the_next_theme(program: Program) -> None:
    appearance = program.desk.context.appearance
    program.press("Ctrl+L")
    appearance.choose(theme="dark")
    program.unlock()
    assert checked_theme(program) == ["Dark"]


def status(program: Program) -> str:
    bar = program.window.findChild(QStatusBar)
    assert isinstance(bar, QStatusBar)
    return " ".join(each.text() for each in bar.findChildren(QLabel))


def test_the_status_line_says_that_the_lock_waits_while_the_timer_runs(program: Program) -> None:
    assert "locks after 5 minutes" in status(program)
    program.press("Ctrl+U", "7", "Return")
    program.click("Start the timer")
    assert program.window.autolock.held
    assert "stays open while the timer runs" in status(program)
    assert "locks after" not in status(program)
    program.press("8")
    assert "stays open while the timer runs" in status(program)
    program.press("Escape")
    assert "locks after 5 minutes" in status(program)


def test_after_the_longest_wait_it_says_again_when_it_locks(program: Program) -> None:
    watch = program.window.autolock
    watch.hold()
    assert "stays open" in status(program)
    watch.hold(0)
    program.waits_for("locks after 5 minutes")
    assert "stays open" not in status(program)


def test_locked_it_says_only_that(program: Program) -> None:
    program.window.autolock.hold()
    program.press("Ctrl+L")
    assert status(program).strip() == "Locked"
