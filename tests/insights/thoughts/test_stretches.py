"""Months, quarters and years: every day in one of them, no more of them than can be read."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.insights.thoughts.stretches import MOST, stretches
from tests.insights.english import English

WORDS = English()


@pytest.mark.parametrize(
    ("first", "last", "months", "count"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), 1, 1),
        (date(2024, 12, 15), date(2026, 11, 14), 1, 24),
        (date(2024, 11, 30), date(2026, 11, 1), 3, 9),
        (date(2021, 1, 1), date(2026, 12, 31), 3, 24),
        (date(2016, 12, 7), date(2026, 11, 23), 12, 11),
    ],
)
def test_months_then_quarters_then_years(first: date, last: date, months: int, count: int) -> None:
    found = stretches(Span(first=first, last=last))
    assert (found.months, len(found.stretches)) == (months, count)


def test_what_they_are_called() -> None:
    year = stretches(Span(first=date(2025, 11, 24), last=date(2026, 11, 23))).stretches
    assert [each.said(WORDS) for each in (year[0], year[1], year[-1])] == [
        "24 Nov 2025 to 30 Nov 2025",
        "Dec 2025",
        "1 Nov 2026 to 23 Nov 2026",
    ]
    quarters = stretches(Span(first=date(2024, 1, 1), last=date(2026, 11, 23))).stretches
    assert quarters[1].said(WORDS) == "Apr 2024 to Jun 2024"


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(0, 6000))
def test_every_day_lies_in_exactly_one(first: date, days: int) -> None:
    span = Span(first=first, last=first + timedelta(days=days))
    found = stretches(span)
    parts = [each.span for each in found.stretches]
    assert len(parts) <= MOST
    assert (parts[0].first, parts[-1].last) == (span.first, span.last)
    assert all(after.first - before.last == timedelta(days=1) for before, after in pairwise(parts))
    for at, part in enumerate(parts):
        assert found.at(part.first) == found.at(part.last) == at
    assert all(each.whole for each in found.stretches[1:-1])
