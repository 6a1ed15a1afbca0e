"""An urge in seconds, and everything that can be done with it later."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import URGE_LOG
from tests.journeys.program import Program


def urges(program: Program) -> list[Entry]:
    return program.desk.context.session.entries.recent(URGE_LOG)


def table(program: Program) -> QTableView:
    return next(each for each in program.widgets() if isinstance(each, QTableView))


def test_two_keys_and_enter(program: Program) -> None:
    program.press("Ctrl+U", "7", "Return")
    (urge,) = urges(program)
    assert urge.answers == {"strength": 7}
    now = program.desk.context.session.clock()
    assert timedelta() <= now - urge.at < timedelta(minutes=2)
    assert program.sees("Saved: strength 7")


def test_ten_is_two_digits_and_the_arrows_correct_it(program: Program) -> None:
    program.press("Ctrl+U", "1", "0", "Return")
    program.press("Ctrl+U", "5", "Right", "Return")
    assert [urge.answers["strength"] for urge in urges(program)] in ([10, 6], [6, 10])


def test_inside_a_field_too_and_the_cursor_stays(program: Program, qtbot: QtBot) -> None:
    program.shell.new_entry(URGE_LOG)
    qtbot.waitUntil(lambda: any(isinstance(each, QPlainTextEdit) for each in program.widgets()))
    memo = next(each for each in program.widgets() if isinstance(each, QPlainTextEdit))
    memo.setFocus()
    program.type("on the stairs")
    program.press("Ctrl+U", "4", "Return")
    assert [urge.answers for urge in urges(program)] == [{"strength": 4}]
    program.press("Escape")
    assert QApplication.focusWidget() is memo
    assert memo.toPlainText() == "on the stairs"


def test_escape_and_enter_without_a_number_save_nothing(program: Program) -> None:
    program.press("Ctrl+U", "Return")
    assert program.sees("A number first")
    program.press("Escape")
    assert urges(program) == []
    assert program.sees("I have an urge now")


def test_undo_takes_it_back_and_the_bin_keeps_it(program: Program) -> None:
    program.press("Ctrl+U", "3", "Return")
    program.click("Undo")
    assert urges(program) == []
    assert program.desk.context.session.entries.count(URGE_LOG, binned=True) == 1


def test_with_several_behaviours_the_last_one_is_meant_and_one_key_changes_it(
    program: Program,
) -> None:
    session = program.desk.context.session
    today = session.progress.today(session.clock())
    first = session.behaviours.add({"label": "evening drinking", "goal": "cut-down"}, today)
    second = session.behaviours.add({"label": "online betting", "goal": "stop"}, today)
    program.press("Ctrl+U")
    assert program.sees("evening drinking")
    program.press("6", "B", "Return")
    program.press("Ctrl+U")
    assert program.sees("online betting")
    program.press("2", "Return")
    assert [urge.behaviours for urge in urges(program)] == [(second.id,), (second.id,)]
    assert first.id != second.id


def test_add_more_later_and_every_version_is_kept(program: Program, qtbot: QtBot) -> None:
    program.press("Ctrl+U", "8", "Return")
    program.click("Add more…")
    qtbot.waitUntil(lambda: any(isinstance(each, QPlainTextEdit) for each in program.widgets()))
    memo = next(each for each in program.widgets() if isinstance(each, QPlainTextEdit))
    memo.setFocus()
    program.type("the shop on the corner")
    program.press("Ctrl+S")
    (urge,) = urges(program)
    assert urge.answers == {"strength": 8, "situation": "the shop on the corner"}
    assert len(urge.parents) == 1
    assert not program.desk.context.session.drafts.of(URGE_LOG)


def test_back_dated_edited_binned_and_brought_back(program: Program, qtbot: QtBot) -> None:
    program.click("Log a past urge")
    program.click("Yesterday evening")
    strip = next(
        each for each in program.widgets() if each.accessibleName().startswith("How strong")
    )
    strip.setFocus()
    program.press("9", "Ctrl+S")
    (urge,) = urges(program)
    assert urge.at.date() == (program.desk.context.session.clock() - timedelta(days=1)).date()
    table(program).setFocus()
    program.press("Delete")
    assert urges(program) == []
    program.click("Undo")
    assert [kept.id for kept in urges(program)] == [urge.id]
    table(program).setFocus()
    table(program).selectRow(0)
    program.press("Delete")
    program.click("1 in the bin")
    table(program).selectRow(0)
    program.click("Bring back")
    assert [kept.id for kept in urges(program)] == [urge.id]


def test_only_the_strength_is_asked_for(program: Program) -> None:
    program.click("Log a past urge")
    program.press("Ctrl+S")
    assert program.sees("This one is needed")
    assert urges(program) == []


def test_half_written_is_kept_within_a_second_and_offered_again(
    program: Program, qtbot: QtBot
) -> None:
    program.click("Log a past urge")
    qtbot.waitUntil(lambda: any(isinstance(each, QPlainTextEdit) for each in program.widgets()))
    memo = next(each for each in program.widgets() if isinstance(each, QPlainTextEdit))
    memo.setFocus()
    drafts = program.desk.context.session.drafts
    program.type("almost")
    qtbot.waitUntil(lambda: bool(drafts.of(URGE_LOG)), timeout=1000)
    program.click("Close")
    program.waits_for("Half written")
    program.shell.choose_tab(0)
    program.waits_for("half written")
    program.click("Go on writing")
    program.waits_for("almost")


def test_changes_put_aside_can_be_had_back(program: Program, qtbot: QtBot) -> None:
    program.press("Ctrl+U", "5", "Return")
    program.click("Add more…")
    qtbot.waitUntil(lambda: any(isinstance(each, QPlainTextEdit) for each in program.widgets()))
    memo = next(each for each in program.widgets() if isinstance(each, QPlainTextEdit))
    memo.setFocus()
    program.type("changed my mind")
    program.click("Put the changes aside")
    assert not program.sees("changed my mind")
    program.click("Undo")
    assert program.sees("changed my mind")


def test_a_full_disk_keeps_the_text_and_says_so(program: Program, qtbot: QtBot, mine: Path) -> None:
    import resource
    import signal

    program.click("Log a past urge")
    qtbot.waitUntil(lambda: any(isinstance(each, QPlainTextEdit) for each in program.widgets()))
    memo = next(each for each in program.widgets() if isinstance(each, QPlainTextEdit))
    memo.setFocus()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, hard))
    try:
        program.type("no room for this")
        qtbot.waitUntil(lambda: program.sees("disk"), timeout=5000)
        program.press("Ctrl+L")
        assert program.window.desk is None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    program.unlock()
    program.shell.choose_tab(2)
    qtbot.waitUntil(lambda: program.sees("Half written") or program.sees("no room for this"))
    (draft,) = program.desk.context.session.drafts.of(URGE_LOG)
    assert "no room for this" in str(draft.state)


def test_the_chosen_row_opens_with_enter(program: Program) -> None:
    program.press("Ctrl+U", "5", "Return")
    program.shell.choose_tab(2)
    table(program).setFocus()
    table(program).selectRow(0)
    program.press("Return")
    assert program.sees("How strong at its peak")
    program.click("Close")
    assert table(program).isVisible()


def test_from_the_help_lines_too(program: Program) -> None:
    program.window.show_help_lines()
    program.waits_for("988")
    program.press("Ctrl+U", "6", "Return")
    assert [urge.answers for urge in urges(program)] == [{"strength": 6}]
    program.press("Escape")
    program.waits_for("I have an urge now")
