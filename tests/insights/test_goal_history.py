"""Each day is measured by the goal a person had on it."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.behaviour import Behaviour, Goal, GoalChange
from smart_journal.domain.check_in import Did
from smart_journal.domain.period import Span
from smart_journal.insights.goal.days import DayKind
from smart_journal.insights.goal_history import stretches
from tests.insights.goal.notes import DRINK, acted, answer, kinds, said, with_goals

NOVEMBER = Span(first=date(2026, 11, 1), last=date(2026, 11, 30))


def cut(behaviour: Behaviour, span: Span = NOVEMBER) -> list[tuple[int, int, Goal, bool]]:
    """Return the stretches as first day, last day, goal and whether it was new."""
    return [
        (each.span.first.day, each.span.last.day, each.goal, each.chosen)
        for each in stretches(behaviour, span)
    ]


def test_without_a_history_the_present_goal_counts() -> None:
    assert cut(DRINK) == [(1, 30, Goal.STOP, False)]


def test_the_first_goal_counts_before_its_day() -> None:
    behaviour = with_goals(("2026-11-11", Goal.CUT_DOWN), ("2026-11-21", Goal.STOP))
    assert cut(behaviour) == [(1, 20, Goal.CUT_DOWN, False), (21, 30, Goal.STOP, True)]


def test_changes_before_and_after_the_period_are_not_in_it() -> None:
    behaviour = with_goals(
        ("2026-09-01", Goal.DECIDING),
        ("2026-10-01", Goal.CUT_DOWN),
        ("2026-11-01", Goal.BREAK),
        ("2026-12-01", Goal.STOP),
    )
    assert cut(behaviour) == [(1, 30, Goal.BREAK, False)]


def test_the_order_of_the_rows_does_not_matter_and_the_same_goal_again_is_no_change() -> None:
    behaviour = with_goals(
        ("2026-11-20", Goal.STOP), ("2026-11-10", Goal.CUT_DOWN), ("2026-11-15", Goal.CUT_DOWN)
    )
    assert cut(behaviour) == [(1, 19, Goal.CUT_DOWN, False), (20, 30, Goal.STOP, True)]


def test_of_two_changes_on_one_day_the_later_counts() -> None:
    behaviour = with_goals(
        ("2026-11-01", Goal.CUT_DOWN), ("2026-11-20", Goal.STOP), ("2026-11-20", Goal.BREAK)
    )
    assert cut(behaviour)[1:] == [(20, 30, Goal.BREAK, True)]


def test_an_urge_acted_on_is_judged_by_the_goal_of_its_day() -> None:
    behaviour = with_goals(("2026-11-01", Goal.CUT_DOWN), ("2026-11-20", Goal.STOP))
    notes = [acted("2026-11-19 20:00"), acted("2026-11-20 20:00"), acted("2026-11-20 03:00")]
    assert kinds(answer(notes, behaviour=behaviour)) == {"2026-11-20": DayKind.OTHERWISE}


def test_days_in_line_with_an_earlier_goal_stay_in_line() -> None:
    notes = [said("2026-11-19 20:00", Did.IN_PLAN, 2)]
    before = with_goals(("2026-11-01", Goal.CUT_DOWN))
    after = with_goals(("2026-11-01", Goal.CUT_DOWN), ("2026-11-20", Goal.STOP))
    assert kinds(answer(notes, behaviour=before)) == kinds(answer(notes, behaviour=after))


@given(
    st.lists(
        st.tuples(st.dates(date(2026, 9, 1), date(2027, 2, 1)), st.sampled_from(Goal)), max_size=8
    ),
    st.dates(date(2026, 10, 1), date(2026, 12, 1)),
    st.integers(1, 90),
)
def test_stretches_cover_every_day_once(
    changes: list[tuple[date, Goal]], first: date, days: int
) -> None:
    goals = tuple(GoalChange(since=since, goal=goal) for since, goal in changes)
    behaviour = Behaviour(id="b", name="B", goal=Goal.DECIDING, goals=goals)
    span = Span(first=first, last=first + timedelta(days=days - 1))
    found = stretches(behaviour, span)
    covered = [
        each.span.first + timedelta(days=at) for each in found for at in range(each.span.days)
    ]
    assert covered == [first + timedelta(days=at) for at in range(days)]
    for stretch in found:
        since = [change for change in changes if change[0] <= stretch.span.first]
        if since:
            latest = max(day for day, _goal in since)
            assert stretch.goal == [goal for day, goal in changes if day == latest][-1]
