"""Unlocking and locking: what is on screen, what is kept, and where one comes back to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Start
from tests.journeys.program import PASSPHRASE, Program

SECRET = "the blue door at half past six"


def test_a_wrong_passphrase_is_answered_with_a_sentence_and_selected_text(
    locked: Program, qtbot: QtBot
) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    locked.type("something else")
    locked.press("Return")
    qtbot.waitUntil(lambda: locked.sees("passphrase") and field.hasSelectedText(), timeout=20_000)
    assert field.selectedText() == "something else"
    assert locked.window.desk is None
    locked.type(PASSPHRASE)
    with qtbot.waitSignal(locked.window.unlocked, timeout=20_000):
        locked.press("Return")


def test_the_window_lives_while_the_key_is_derived(locked: Program, qtbot: QtBot) -> None:
    ticks: list[bool] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(locked.sees("Opening") or True))
    timer.start()
    locked.unlock()
    timer.stop()
    assert len(ticks) >= 5


def test_locking_takes_everything_off_the_screen(program: Program) -> None:
    program.press("Ctrl+U", "7", "Return")
    program.shell.new_entry("urge-log")
    _memo(program, 0).setFocus()
    program.type(SECRET)
    program.press("Ctrl+L")
    assert program.window.desk is None
    assert program.window.windowTitle() == "Journal"
    assert not program.window.menuBar().actions()
    assert not program.sees(SECRET)
    assert not program.sees("Urge log")
    leftover = {
        type(widget).__name__
        for widget in program.window.findChildren(QWidget)
        if type(widget).__module__.startswith(
            ("smart_journal.ui.points", "smart_journal.ui.today", "smart_journal.ui.shell")
        )
        and widget.isVisible()
    }
    assert not leftover


def test_one_comes_back_to_the_same_place_cursor_included(program: Program) -> None:
    program.shell.new_entry("urge-log")
    memo = _memo(program, 1)
    memo.setFocus()
    program.type(SECRET)
    for _ in range(9):
        program.press("Left")
    at = memo.textCursor().position()
    program.press("Ctrl+L")
    program.unlock()
    again = QApplication.focusWidget()
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == SECRET
    assert again.textCursor().position() == at == len(SECRET) - 9
    assert again.accessibleName() == memo_name(program, 1)


def test_the_row_in_a_list_is_remembered_too(program: Program) -> None:
    for strength in "345":
        program.press("Ctrl+U", strength, "Return")
    program.shell.choose_tab(2)
    table = next(each for each in program.widgets() if isinstance(each, QTableView))
    table.setFocus()
    table.selectRow(1)
    before = program.shell.place()
    program.press("Ctrl+L")
    program.unlock()
    assert program.shell.place() == before
    again = QApplication.focusWidget()
    assert isinstance(again, QTableView)
    assert again.currentIndex().row() == 1


def test_it_locks_by_itself_and_any_key_puts_that_off(program: Program, qtbot: QtBot) -> None:
    assert program.window.autolock.interval == 5 * 60_000
    program.desk.context.session.settings.change(lock_minutes=2)
    assert program.window.autolock.interval == 2 * 60_000
    with qtbot.waitSignal(program.window.locked):
        program.window.autolock.start(0)
    assert program.window.desk is None


def test_moving_the_mouse_counts_as_being_there(program: Program, qtbot: QtBot) -> None:
    watch = program.window.autolock
    watch.start(1)
    qtbot.wait(60)
    before = watch.remaining
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(5, 5),
        QPointF(5, 5),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(program.window.windowHandle(), move)
    assert watch.remaining > before


def test_help_lines_are_there_before_and_after_the_passphrase(
    locked: Program, qtbot: QtBot
) -> None:
    locked.click("Get help now")
    assert locked.sees("988")
    assert locked.sees("116 123")
    locked.press("Escape")
    locked.unlock()
    qtbot.waitUntil(locked.window.menuBar().isVisible)
    locked.press("F1")
    locked.waits_for("988")
    locked.press("Escape")
    assert locked.sees("I have an urge now")


def test_closing_the_window_locks_and_lets_another_program_in(start: Start, mine: Path) -> None:
    first = start(mine)
    first.unlock()
    first.window.close()
    second = start(mine)
    second.unlock()
    assert second.sees("I have an urge now")


def test_a_journal_that_is_open_elsewhere_says_so(start: Start, mine: Path, qtbot: QtBot) -> None:
    first = start(mine)
    first.unlock()
    second = start(mine)
    second.window.activateWindow()
    second.window.locked_page.unlock_requested.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: second.sees("open"), timeout=20_000)
    assert second.window.desk is None


def test_a_journal_on_a_drive_that_is_away_says_so(start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "away.journal")
    assert program.sees("connect it")


def _memo(program: Program, number: int) -> QPlainTextEdit:
    def memos() -> list[QPlainTextEdit]:
        return [each for each in program.widgets() if isinstance(each, QPlainTextEdit)]

    program.qtbot.waitUntil(lambda: len(memos()) > number)
    return memos()[number]


def memo_name(program: Program, number: int) -> str:
    """Return the accessible name of a memo on the page."""
    return _memo(program, number).accessibleName()
