"""What is practised on a page is written into it, and the journal stays open meanwhile."""

from __future__ import annotations

from smart_journal.domain.entry import Answers
from smart_journal.ui.points.entry_page import EntryPage
from smart_journal.ui.points.pacer_panel import PacerPanel
from smart_journal.ui.widgets.live_wave import LiveWave
from tests.journeys.program import Program


def page(program: Program) -> EntryPage:
    return next(each for each in program.widgets() if isinstance(each, EntryPage))


def held(program: Program) -> bool:
    return program.window.autolock.held


def test_a_wave_watched_on_the_page_fills_its_fields(program: Program) -> None:
    program.shell.new_entry("urge-surfing")
    program.waits_for("Watch it now")
    program.click("Watch it now, with a silent timer…")
    wave = next(each for each in program.widgets() if isinstance(each, LiveWave))
    wave.start()
    assert held(program)
    wave.rate(7)
    wave.pause()
    assert not held(program)
    page(program).save()
    entry = program.desk.context.session.entries.latest("urge-surfing")
    assert entry is not None
    assert entry.answers["wave"] == [{"minute": 0, "strength": 7}]
    assert (entry.answers["start"], entry.answers["end"]) == (7, 7)
    assert entry.answers["minutes"] == 0


def test_another_page_begins_with_a_timer_at_rest(program: Program) -> None:
    program.shell.new_entry("aware")
    program.waits_for("Watch it now")
    program.click("Watch it now, with a silent timer…")
    program.shell.new_entry("aware")
    program.waits_for("Watch it now")
    assert not [each for each in program.widgets() if isinstance(each, LiveWave)]


def test_minutes_of_a_practice_are_taken_over(program: Program) -> None:
    program.shell.new_entry("relaxation")
    program.waits_for("Practise now")
    panel = next(each for each in program.widgets() if isinstance(each, PacerPanel))
    panel.minutes_done.emit(12)
    page(program)._form.editor("type").set_value("breathing")
    page(program).save()
    entry = program.desk.context.session.entries.latest("relaxation")
    assert entry is not None
    assert entry.answers["minutes"] == 12


def test_a_restful_place_goes_on_from_one_page_to_the_next(program: Program) -> None:
    session = program.desk.context.session
    tool = session.catalogue.tools["relaxation"]
    answers: Answers = {"type": "place", "see": "The harbour at six", "minutes": 10}
    session.entries.write(tool, answers, at=session.clock())
    program.shell.new_entry("relaxation")
    program.waits_for("Practise now")
    shown = page(program)._form.answers()
    assert shown == {"see": "The harbour at six"}
    assert not page(program)._form.is_changed()
