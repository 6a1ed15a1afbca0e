"""Days of meetings, and months with and without a week plan."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.insights.living.meeting_months import MeetingMonths, meeting_months
from smart_journal.insights.meetings import meeting_days
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.living.pages import block, facts, plan

WORDS = English()
SPAN = Span(first=date(2026, 8, 15), last=TODAY)
PLANNED = Span(first=date(2026, 8, 10), last=TODAY)


def months(*days: str, planned: Span = PLANNED) -> MeetingMonths:
    """Return the months with meetings on these days."""
    weeks = [
        Span(first=first, last=first + timedelta(days=6))
        for first in (planned.first + timedelta(weeks=at) for at in range(planned.days // 7 + 1))
    ]
    found = [(date.fromisoformat(day), f"plan {day}") for day in days]
    return meeting_months(found, span=SPAN, planned=weeks)


def test_a_meeting_counts_when_it_is_noted_as_done() -> None:
    done = ("yes", "partly", "no", "moved", "")
    page = plan(
        "2026-11-02", *(block("tue", "meeting", each) for each in done), block("wed", "fun", "yes")
    )
    assert meeting_days(facts(page)) == [(date(2026, 11, 3), page.id)]


def test_days_come_in_order_and_only_of_the_period() -> None:
    later, earlier, before = (
        plan(week, block("sat", "meeting", "yes"), block("mon", "meeting", "yes"))
        for week in ("2026-11-02", "2026-10-26", "2026-08-10")
    )
    assert meeting_days(facts(later, earlier, before, span=SPAN)) == [
        (date(2026, 8, 15), before.id),
        (date(2026, 10, 26), earlier.id),
        (date(2026, 10, 31), earlier.id),
        (date(2026, 11, 2), later.id),
        (date(2026, 11, 7), later.id),
    ]


def test_without_its_day_nothing_says_when_a_meeting_was() -> None:
    assert meeting_days(facts(plan("2026-11-02", block("", "meeting", "yes")))) == []


def test_months_are_cut_to_the_period_and_hold_their_meetings() -> None:
    found = months("2026-08-18", "2026-08-25", "2026-10-06", "2026-10-06", "2026-11-24")
    assert [(m.first.isoformat(), m.last.isoformat(), len(m.entries)) for m in found.months] == [
        ("2026-08-15", "2026-08-31", 2),
        ("2026-09-01", "2026-09-30", 0),
        ("2026-10-01", "2026-10-31", 2),
        ("2026-11-01", "2026-11-26", 1),
    ]
    assert found.drawn
    assert found.sentence(WORDS) == "5 meetings in week plans, noted as done."
    assert found.basis(WORDS) == "5 meetings · on 4 days"


def test_a_month_without_a_week_plan_is_not_known() -> None:
    planned = Span(first=date(2026, 8, 15), last=date(2026, 10, 1))
    found = months(*["2026-08-18"] * 5, planned=planned)
    assert [month.known for month in found.months] == [True, True, True, False]
    assert found.table(WORDS).rows == (
        ("Aug 2026", 5),
        ("Sep 2026", 0),
        ("Oct 2026", 0),
        ("Nov 2026", None),
    )
    assert found.sentence(WORDS).endswith("noted as done. 1 month has no week plan.")


def test_too_few_are_said_and_not_drawn() -> None:
    assert not months("2026-08-18").drawn
    assert months("2026-08-18").sentence(WORDS) == (
        "1 meeting in week plans, noted as done. From 5 on there is a chart."
    )
    assert "noted as done in a week plan" in months().sentence(WORDS)


@given(st.dates(date(2015, 1, 1), date(2026, 1, 1)), st.integers(0, 4000))
def test_months_follow_one_another_without_a_hole(first: date, days: int) -> None:
    span = Span(first=first, last=first + timedelta(days=days))
    found = meeting_months([], span=span, planned=[]).months
    assert (found[0].first, found[-1].last) == (span.first, span.last)
    assert all(later.first - one.last == timedelta(days=1) for one, later in pairwise(found))
