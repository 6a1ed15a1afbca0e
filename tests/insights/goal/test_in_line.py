"""What is said about days in line with a goal, and the numbers beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.check_in import Did
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.goal.words import amount_words, goal_word
from smart_journal.insights.table import shown
from smart_journal.services.catalogue import Catalogue
from tests.insights.english import English
from tests.insights.goal.notes import (
    DRINK,
    Note,
    acted,
    answer,
    every_day,
    said,
    slip,
    with_goals,
)
from tests.insights.journal import TODAY

WORDS = English()
NO, OUT, IN = Did.NO, Did.OUTSIDE_PLAN, Did.IN_PLAN


def ago(days: int) -> date:
    """Return the day so many days before today."""
    return TODAY - timedelta(days=days)


def test_the_last_28_days_with_their_interval_and_what_is_unknown() -> None:
    found = answer(every_day(ago(27), [NO] * 19 + [OUT] * 3))
    assert found.sentence(WORDS) == (
        "In the last 28 days, 19 of the 22 days you noted were in line with your goal (stop): "
        "86 % (67 to 95). 6 days are unknown."
    )
    assert found.basis(WORDS) == "22 days known · 22 of 28 days logged"


def test_all_days_since_the_first_check_in_are_said_beside_it() -> None:
    found = answer(every_day(ago(59), [NO] * 30 + [OUT] * 10 + [NO] * 20))
    assert found.sentence(WORDS).endswith(
        "(stop): 71 % (53 to 85). Since 28 Sep 2026: 50 of 60, 83 %."
    )


def test_few_days_are_counted_without_a_share() -> None:
    found = answer(every_day(ago(4), [NO] * 5))
    assert "5 of the 5 days you noted were in line with your goal (stop). " in found.sentence(WORDS)
    assert "That is too little for a share." in found.sentence(WORDS)
    assert "%" not in found.sentence(WORDS)
    one = answer(every_day(ago(0), [NO])).sentence(WORDS)
    assert one.startswith("In the last 28 days, 1 of the 1 day you noted was in line")


def test_a_period_that_is_over_names_its_last_day() -> None:
    found = answer(every_day(ago(80), [NO] * 60), last=date(2026, 10, 10))
    assert found.sentence(WORDS).startswith(
        "In the 28 days to 10 Oct 2026, 28 of the 28 days you noted"
    )


def test_goals_of_the_28_days_are_named_in_their_order() -> None:
    behaviour = with_goals((f"{ago(90)}", Goal.CUT_DOWN), (f"{ago(10)}", Goal.STOP))
    found = answer(every_day(ago(27), [IN] * 28), behaviour=behaviour)
    assert "with your goal (cut down, then stop): 100 % (88 to 100)." in found.sentence(WORDS)


def test_while_deciding_nothing_is_measured() -> None:
    found = answer(every_day(ago(27), [NO] * 28), behaviour=replace(DRINK, goal=Goal.DECIDING))
    assert found.sentence(WORDS) == (
        "You are still deciding, so no day counts as in line with a goal or not."
    )
    assert not found.drawn


def test_without_a_check_in_it_says_what_is_missing() -> None:
    nothing = answer([])
    assert not nothing.drawn
    assert nothing.sentence(WORDS) == (
        "No check-in says yet which days were in line with your goal (stop). "
        "A daily check-in takes half a minute."
    )
    some = answer([acted("2026-11-20 19:00"), slip("2026-11-22 19:00")])
    assert not some.drawn
    assert some.sentence(WORDS).endswith(
        "2 days are known from a slip or an urge, which says nothing of the others."
    )


def test_days_known_only_because_something_happened_are_named() -> None:
    notes: list[Note] = [
        *every_day(ago(27), [NO] * 10),
        *(acted(f"{ago(back)} 19:00") for back in range(10)),
    ]
    assert (
        answer(notes)
        .sentence(WORDS)
        .endswith(
            "10 of these days are known only from a slip or an urge, without a check-in. "
            "Days like that are never in line, so the share may be too low."
        )
    )


def test_nothing_in_the_last_28_days_is_not_nothing_at_all() -> None:
    found = answer(every_day(ago(80), [NO] * 20), days=90)
    assert found.sentence(WORDS) == (
        "In the last 28 days, no day is known. Since 7 Sep 2026: 20 of 20, 100 %."
    )


def test_amounts_are_said_with_their_median() -> None:
    days = [said(f"{ago(back)} 21:00", IN, 1 + back % 3) for back in range(9)]
    assert (
        answer(days)
        .sentence(WORDS)
        .endswith("On half of the 9 days with a known amount it was 2 drinks or less.")
    )
    none = [said(f"{ago(back)} 21:00", NO) for back in range(1, 9)]
    assert (
        answer([*none, days[0]])
        .sentence(WORDS)
        .endswith("At least half of the 9 days with a known amount were days with none.")
    )


def test_only_noes_are_no_amounts() -> None:
    found = answer(every_day(ago(27), [NO] * 28))
    assert found.unit is None
    assert "amount" not in found.sentence(WORDS)
    assert "drinks a day" not in found.table(WORDS).headings


@pytest.mark.parametrize(("count", "drawn"), [(4, False), (5, True)])
def test_five_check_ins_are_a_chart(count: int, drawn: bool) -> None:
    assert answer(every_day(ago(27), [NO] * count)).drawn is drawn


def test_a_row_a_week_with_the_measures_of_studies() -> None:
    notes = [
        *every_day(ago(13), [NO, NO, NO, NO, IN, OUT]),
        said(f"{ago(6)} 21:00", NO),
        said(f"{ago(5)} 21:00", IN, 3),
        said(f"{ago(4)} 21:00", IN, 2),
        said(f"{ago(3)} 21:00", OUT, 6),
    ]
    found = answer(notes, days=14)
    table = found.table(WORDS)
    assert table.headings[3:] == (
        "In line",
        "Not in line",
        "Unknown",
        "In line, %",
        "At least, %",
        "At most, %",
        "It did not happen, % of days",
        "drinks a day",
        "drinks on days with some",
    )
    assert shown(table, WORDS) == (
        (
            *("13 Nov 2026", "19 Nov 2026", "stop", "5", "1", "1"),
            *("83.3", "43.6", "97.0", "66.7", "0.0", "–"),
        ),
        (
            *("20 Nov 2026", "26 Nov 2026", "stop", "3", "1", "3"),
            *("75.0", "30.1", "95.4", "25.0", "2.8", "3.7"),
        ),
    )


def test_a_row_names_a_goal_that_changed_in_it() -> None:
    behaviour = with_goals((f"{ago(90)}", Goal.CUT_DOWN), (f"{ago(2)}", Goal.STOP))
    table = answer([], behaviour=behaviour, days=7).table(WORDS)
    assert [row[2] for row in table.rows] == ["cut down, stop from 24 Nov 2026"]


@pytest.mark.parametrize(
    ("days", "points", "rows"), [(28, 28, 4), (91, 91, 13), (364, 52, 13), (3650, 131, 131)]
)
def test_long_periods_have_points_and_rows_of_weeks(days: int, points: int, rows: int) -> None:
    found: InLine = answer([], days=days)
    assert len(found.points) == points
    assert len(found.table(WORDS).rows) == rows
    assert sum(len(point.days) for point in found.points) == days
    assert found.points[-1].last.day == TODAY


def test_goals_are_called_what_the_person_chose_them_by(catalogue: Catalogue) -> None:
    field = catalogue.lists["behaviour"].tool.fields["goal"]
    assert {option.id: option.label for option in field.options} == {
        goal.value: goal_word(goal) for goal in Goal
    }


def test_amounts_have_the_decimals_they_need() -> None:
    found = [amount_words(each, "g", WORDS) for each in (0, 3, 0.5, 0.25, 1234.0)]
    assert found == ["0 g", "3 g", "0.5 g", "0.25 g", "1,234 g"]
    assert amount_words(3, "", WORDS) == "3"
