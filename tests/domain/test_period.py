"""Periods: how far back each choice looks."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.period import Period, PeriodKind, Span

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(1990, 1, 1), date(2080, 1, 1))
PERIODS = st.builds(
    Period, kind=st.sampled_from(PeriodKind), first=st.none() | DAYS, last=st.none() | DAYS
)


@pytest.mark.parametrize(
    ("kind", "days"),
    [(PeriodKind.WEEKS_4, 28), (PeriodKind.MONTHS_3, 91), (PeriodKind.YEAR, 364)],
)
def test_a_period_is_whole_weeks_that_end_today(kind: PeriodKind, days: int) -> None:
    span = Period(kind=kind).span(today=TODAY, earliest=date(2020, 1, 1))
    assert span.last == TODAY
    assert span.days == days


def test_a_fresh_journal_looks_back_three_months() -> None:
    assert Period().kind is PeriodKind.MONTHS_3


def test_all_begins_with_the_first_entry() -> None:
    first = date(2021, 2, 3)
    span = Period(kind=PeriodKind.ALL).span(today=TODAY, earliest=first)
    assert span == Span(first=first, last=TODAY)


def test_all_of_nothing_is_four_weeks() -> None:
    span = Period(kind=PeriodKind.ALL).span(today=TODAY, earliest=None)
    assert (span.last, span.days) == (TODAY, 28)


def test_own_dates_are_taken_as_they_are() -> None:
    first, last = date(2026, 1, 5), date(2026, 2, 7)
    own = Period(kind=PeriodKind.OWN, first=first, last=last)
    assert own.span(today=TODAY, earliest=None) == Span(first=first, last=last)


def test_own_dates_the_wrong_way_round_are_turned() -> None:
    own = Period(kind=PeriodKind.OWN, first=date(2026, 2, 7), last=date(2026, 1, 5))
    span = own.span(today=TODAY, earliest=None)
    assert span == Span(first=date(2026, 1, 5), last=date(2026, 2, 7))


def test_own_dates_do_not_reach_past_today() -> None:
    own = Period(kind=PeriodKind.OWN, first=date(2026, 11, 1), last=date(2027, 3, 1))
    assert own.span(today=TODAY, earliest=None).last == TODAY


def test_own_dates_half_given_are_four_weeks() -> None:
    own = Period(kind=PeriodKind.OWN, first=date(2026, 1, 5))
    span = own.span(today=TODAY, earliest=None)
    assert (span.last, span.days) == (TODAY, 28)


@given(PERIODS, DAYS, st.none() | DAYS)
@settings(deadline=None, max_examples=50)
def test_every_span_has_days_and_none_but_own_ones_lie_ahead(
    period: Period, today: date, earliest: date | None
) -> None:
    span = period.span(today=today, earliest=earliest)
    assert span.first <= span.last
    assert span.last == span.first + timedelta(days=span.days - 1)
    if period.kind is not PeriodKind.OWN:
        assert span.last == today
