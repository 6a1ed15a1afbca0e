"""The page for an urge that is there now: it stays while the urge lasts, and keeps every word."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wave import wave_points
from tests.journeys.program import Program


def urges(program: Program) -> list[Entry]:
    return program.desk.context.session.entries.recent(URGE_LOG)


def start_the_timer(program: Program) -> None:
    """Rate it, and start the timer, by keys alone."""
    program.press("Ctrl+U", "7", "Return", "Tab", "Return")
    assert program.sees("Minute 0.")


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_after_enter_it_is_saved_and_the_page_stays(program: Program) -> None:
    program.press("Ctrl+U", "7", "Return")
    assert [urge.answers for urge in urges(program)] == [{"strength": 7}]
    assert program.sees("Saved at")
    assert program.sees("Watch it rise and fade")
    program.press("Escape")
    assert not program.sees("Watch it rise and fade")
    assert program.sees("I have an urge now")


def test_a_number_counts_without_enter_too(program: Program, qtbot: QtBot) -> None:
    program.press("Ctrl+U", "1", "0", "Escape")
    assert [urge.answers for urge in urges(program)] == [{"strength": 10}]
    program.press("Ctrl+U", "4")
    assert len(urges(program)) == 1
    qtbot.waitUntil(lambda: len(urges(program)) == 2)
    assert program.sees("Saved at")


def test_a_number_taken_back_in_time_leaves_nothing(program: Program) -> None:
    program.press("Ctrl+U", "8", "Backspace", "Escape")
    assert urges(program) == []


def test_the_big_button_opens_it_too(program: Program) -> None:
    program.click("I have an urge now")
    program.press("3", "Return")
    assert [urge.answers for urge in urges(program)] == [{"strength": 3}]


def test_write_more_opens_the_whole_page_of_this_urge(program: Program) -> None:
    program.press("Ctrl+U", "6")
    program.click("Write more…")
    program.waits_for("How strong at its peak")
    (urge,) = urges(program)
    assert program.shell.place()["in"]["in"]["page"]["entry"] == urge.id


def test_while_the_timer_runs_ctrl_u_stays_with_this_urge(program: Program) -> None:
    start_the_timer(program)
    program.press("F1")
    program.waits_for("988")
    program.press("Ctrl+U", "8", "Return")
    (urge,) = urges(program)
    assert urge.answers["strength"] == 8
    assert [point.strength for point in wave_points(urge.answers["wave"])] == [8]
    program.press("Escape", "Ctrl+U", "2", "Return")
    assert len(urges(program)) == 2


def test_locking_while_it_runs_keeps_everything(program: Program) -> None:
    start_the_timer(program)
    program.press("5", "Ctrl+L")
    assert program.window.desk is None
    assert not program.sees("Watch it rise and fade")
    program.unlock()
    (urge,) = urges(program)
    assert urge.answers["strength"] == 7 or urge.answers["strength"] == 5
    assert [point.strength for point in wave_points(urge.answers["wave"])] == [5]
    assert not program.window.autolock.held


def test_a_number_not_yet_confirmed_outlives_a_lock(program: Program) -> None:
    program.press("Ctrl+U", "5", "Ctrl+L")
    program.unlock()
    assert [urge.answers for urge in urges(program)] == [{"strength": 5}]


def test_the_idle_lock_waits_for_the_timer_and_locks_after_it(
    program: Program, qtbot: QtBot
) -> None:
    watch = program.window.autolock
    start_the_timer(program)
    assert watch.held
    watch.start(0)
    with qtbot.assertNotEmitted(program.window.locked, wait=60):
        program.press("6")
    with qtbot.waitSignal(program.window.locked):
        program.click("Pause")


def test_leaving_the_page_lets_it_lock_again(program: Program, qtbot: QtBot) -> None:
    watch = program.window.autolock
    start_the_timer(program)
    program.press("Escape")
    assert not watch.held
    with qtbot.waitSignal(program.window.locked):
        watch.start(0)


def test_it_waits_an_hour_at_the_most(program: Program, qtbot: QtBot) -> None:
    watch = program.window.autolock
    start_the_timer(program)
    watch.start(0)
    with qtbot.waitSignal(program.window.locked):
        watch.hold(0)


def test_with_a_full_disk_it_says_so_and_saves_at_the_next_word(program: Program) -> None:
    program.press("Ctrl+U")
    with full_disk():
        program.press("7", "Return")
        assert urges(program) == []
        assert program.sees("disk")
    program.press("9")
    (urge,) = urges(program)
    assert urge.answers["strength"] == 9
    assert program.sees("Saved: strength")


def test_left_with_a_full_disk_it_is_saved_with_the_next_urge(program: Program) -> None:
    program.press("Ctrl+U")
    with full_disk():
        program.press("7", "Escape")
        assert program.sees("disk")
    program.press("Ctrl+U", "2", "Return")
    assert sorted(str(urge.answers["strength"]) for urge in urges(program)) == ["2", "7"]


def test_locked_with_a_full_disk_it_comes_back_half_written(program: Program) -> None:
    program.press("Ctrl+U")
    with full_disk():
        program.press("7", "Return", "Ctrl+L")
    program.unlock()
    assert urges(program) == []
    (draft,) = program.desk.context.session.drafts.of(URGE_LOG)
    assert draft.state["form"]["fields"]["strength"] == 7
    program.shell.choose_tab(1)
    program.shell.choose_tab(0)
    program.waits_for("half written")
    program.click("Go on writing")
    program.press("Ctrl+S")
    assert [urge.answers["strength"] for urge in urges(program)] == [7]


def test_the_keyboard_begins_at_the_rating_and_comes_back(program: Program) -> None:
    before = QApplication.focusWidget()
    program.press("Ctrl+U")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Strength of the urge"
    program.press("Escape")
    assert QApplication.focusWidget() is before
