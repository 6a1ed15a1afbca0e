"""Ratings over time stand above the list once there are enough, in words too."""

from __future__ import annotations

from datetime import timedelta

from smart_journal.ui.widgets.trend import TrendView
from tests.journeys.program import Program


def rate(program: Program, days_ago: int, importance: int) -> None:
    session = program.desk.context.session
    tool = session.catalogue.tools["rulers"]
    at = session.clock() - timedelta(days=days_ago)
    session.entries.write(tool, {"importance": importance, "confidence": 5}, at=at)


def drawn(program: Program) -> list[TrendView]:
    return [each for each in program.widgets() if isinstance(each, TrendView)]


def test_five_ratings_make_a_line_and_four_do_not(program: Program) -> None:
    program.shell.open_tool("rulers")
    for days, importance in enumerate((9, 8, 7, 6)):
        rate(program, days * 7, importance)
    program.qtbot.wait(1)
    assert drawn(program) == []
    rate(program, 35, 4)
    program.qtbot.waitUntil(lambda: len(drawn(program)) == 1)
    (view,) = drawn(program)
    fields = program.desk.context.session.catalogue.tools["rulers"].fields
    said = view.accessibleDescription()
    assert f"{fields['importance'].label}: 4, then 9" in said
