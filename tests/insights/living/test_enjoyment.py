"""Pursuits: expected beside real enjoyment, each counting once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.pursuit import PURSUITS, Pursuit
from smart_journal.insights.facts import Facts
from smart_journal.insights.living.answer import living
from smart_journal.insights.living.enjoyment import Enjoyment
from tests.domain.answering import ANYTHING, entry
from tests.insights.english import English
from tests.insights.living.pages import YEAR, facts, pursuit

WORDS = English()


def told(*pages: Entry, span: Span = YEAR) -> Enjoyment:
    """Return the pursuits of a period."""
    return of(facts(*pages, span=span))


def of(found: Facts) -> Enjoyment:
    """Return what is said of pursuits among the facts."""
    (said,) = (each for each in living(found) if isinstance(each, Enjoyment))
    return said


def test_a_pursuit_has_its_mean_and_from_five_times_on_an_interval() -> None:
    few, many = told(pursuit("swim", 4, 6, 8)).rows, told(pursuit("swim", 4, 6, 8, 7, 7, 9)).rows
    assert (few[0].name, few[0].expected, few[0].actual, few[0].likely) == ("Swimming", 4, 7, None)
    assert many[0].more == pytest.approx(3.4)
    assert many[0].likely is not None
    assert 5 < many[0].likely.low < 7.4 < many[0].likely.high <= 10


def test_the_mean_of_differences_counts_each_pursuit_once() -> None:
    pages = [pursuit("swim", 5, *[9] * 30)] + [pursuit("boat", 5, 6) for _ in range(4)]
    said = told(*pages)
    assert said.sentence(WORDS).endswith("on average from 0.1 points less to 3.3 more.")


@pytest.mark.parametrize(
    ("expected", "enjoyed", "sentence"),
    [
        (
            4,
            (6, 7, 7, 6, 6, 7),
            "6 pursuits, on average 2.5 points more enjoyable than expected (1.9 to 3.1).",
        ),
        (
            9,
            (6, 7, 7, 6, 6, 7),
            "6 pursuits, on average 2.5 points less enjoyable than expected (1.9 to 3.1).",
        ),
        (
            6,
            (3, 9, 7, 4, 8, 6),
            "6 pursuits were more enjoyable than expected can't be told yet: on average from 2.",
        ),
    ],
)
def test_more_and_less_are_said_and_chance_is_named(
    expected: int, enjoyed: tuple[int, ...], sentence: str
) -> None:
    said = told(*(pursuit("boat", expected, each) for each in enjoyed))
    assert sentence in said.sentence(WORDS)


def test_a_few_pursuits_are_counted_without_an_average_of_averages() -> None:
    said = told(pursuit("swim", 4, 6, 8, 7), pursuit("boat", 8, 7, 7), pursuit("bake", None, 3))
    assert said.sentence(WORDS) == (
        "Rated 6 times, 6.3 on average. 1 of 2 pursuits were more enjoyable than expected."
    )


def test_only_times_within_the_period_count() -> None:
    span = Span(first=date(2026, 10, 2), last=date(2026, 10, 3))
    (row,) = told(pursuit("swim", 4, 1, 6, 8, 1), span=span).rows
    assert (row.times, row.actual) == (2, 7)


def test_what_was_not_tried_is_no_row() -> None:
    assert told(pursuit("swim", 4)).rows == ()
    assert not told(pursuit("swim", 4)).drawn
    assert "point 4" in told(pursuit("swim", 4)).sentence(WORDS)
    assert told(pursuit("swim", 4, 6)).sentence(WORDS) == (
        "1 time was rated. From 5 on there is a chart."
    )


def test_an_activity_that_is_gone_keeps_its_row() -> None:
    (row,) = told(pursuit("gone", 4, 6)).rows
    assert row.name == "(removed from the list)"


def test_an_interval_never_leaves_the_scale() -> None:
    (row,) = told(pursuit("swim", 4, 10, 10, 10, 10, 0)).rows
    assert row.likely is not None
    assert 0 <= row.likely.low <= row.actual <= row.likely.high <= 10


@given(answers=ANYTHING, row=ANYTHING)
def test_odd_answers_are_no_obstacle(answers: object, row: object) -> None:
    odd = {
        "activity": answers,
        "expected": answers,
        "sessions": [row, {"when": answers, "enjoyment": row}],
    }
    page = entry(PURSUITS, odd)  # type: ignore[arg-type]  # anything a file can hold
    assert Pursuit.of(page).entry == page.id
    assert told(page).sentence(WORDS)
