"""The sentence under the urges: true, careful, and silent where there is too little."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.urge import Outcome, Urge
from tests.insights.english import English
from tests.insights.journal import MONDAY, TODAY, spread, urge, weeks_of
from tests.insights.urges.people import every

WORDS = English()
COMPARED = ("Fewer", "More", "No clear change")
TOO_LITTLE = "There is too little yet to compare earlier with later."


def said(urges: list[Urge], *, logged: list[date] | None = None, today: date = TODAY) -> str:
    """Return the sentence of the weeks from 31 August to `today`."""
    return weeks_of(urges, MONDAY, today, today=today, logged_days=logged or []).sentence(WORDS)


def test_nothing_one_and_four() -> None:
    assert said([]) == "Nothing was logged in this time."
    one = said([urge("2026-11-23 18:00")])
    assert one == "1 urge logged. From 5 on there is a chart."
    four = said([urge(f"2026-11-23 18:0{at}") for at in range(4)])
    assert four == "4 urges logged. From 5 on there is a chart."


def test_days_without_urges_are_told_from_days_without_entries() -> None:
    sentence = said([], logged=[TODAY])
    assert sentence == "No urges were logged; something else was, on 1 day."
    long_ago = said([], logged=every(MONDAY, 2))
    assert long_ago == (
        "No urges were logged; something else was, on 2 days. "
        "Nothing was logged after 1 Sep, so nothing is known of the time since then."
    )


def test_a_few_weeks_are_told_and_not_compared() -> None:
    urges = [
        urge("2026-11-16 18:00", 8, outcome=Outcome.PASSED),
        urge("2026-11-17 18:00", 5, outcome=Outcome.ACTED),
        urge("2026-11-18 18:00", 2),
        urge("2026-11-22 18:00", 0),
        urge("2026-11-24 18:00", 3, outcome=Outcome.PASSED),
    ]
    assert said(urges) == (
        "5 urges, mean strength 4.5, strongest 8; 2 of 3 with an outcome passed without acting. "
        f"{TOO_LITTLE}"
    )
    unrated = [urge(f"2026-11-2{at} 18:00", 0) for at in range(6)]
    assert said(unrated) == f"6 urges. {TOO_LITTLE}"


def test_seven_finished_weeks_are_too_few_to_compare() -> None:
    seven = said(spread(MONDAY, [20, 20, 20, 20, 9, 9, 9]), today=date(2026, 10, 19))
    assert TOO_LITTLE in seven
    eight = said(spread(MONDAY, [20, 20, 20, 20, 9, 9, 9, 9]), today=date(2026, 10, 26))
    assert eight.startswith("Fewer urges")


def test_fewer_urges_with_as_many_days_logged() -> None:
    urges = spread(MONDAY, [20, 20, 20, 20, 10, 10, 10, 10])
    assert said(urges, today=date(2026, 10, 26)) == (
        "Fewer urges since 28 Sep: about 10 in 7 days logged, before that 20. "
        "Mean strength 5.0, before that 5.0."
    )


def test_a_share_is_said_with_its_interval() -> None:
    urges = [
        urge(f"2026-11-2{at} 18:00", outcome=Outcome.ACTED if at < 2 else Outcome.PASSED)
        for at in range(6)
    ]
    assert "; 4 of 6 passed without acting: 67 % (30 to 90)." in said(urges)


def test_fewer_urges_on_fewer_days_may_be_less_logging() -> None:
    urges = [*spread(MONDAY, [20] * 4, days=6), *spread(date(2026, 9, 28), [7] * 4, days=2)]
    assert said(urges, today=date(2026, 10, 26)) == (
        "Fewer urges were logged since 28 Sep, but also fewer days: 2.0 a week, before that 6.0. "
        "On the days logged no change is clear: about 24 in 7 days, before that 23. "
        "Mean strength 5.0, before that 5.0."
    )


def test_a_difference_that_chance_can_make_is_none() -> None:
    urges = spread(MONDAY, [5, 6, 5, 6, 5, 4, 5, 4])
    sentence = said(urges, logged=every(MONDAY, 56), today=date(2026, 10, 26))
    assert sentence.startswith(
        "No clear change in urges since 28 Sep: about 4.5 in 7 days logged, before that 5.5."
    )


def test_the_week_that_is_not_over_is_never_compared() -> None:
    finished = [10] * 12
    quiet = said(spread(MONDAY, [*finished, 1]))
    busy = said(spread(MONDAY, [*finished, 60]))
    assert quiet == busy
    assert busy.startswith("No clear change in urges since 12 Oct")


def test_weeks_without_entries_are_left_out_and_said_so() -> None:
    gaps = weeks_of(spread(MONDAY, [10, 10, 0, 10, 10, 10, 10, 0, 0, 10, 10, 10, 1]), MONDAY, TODAY)
    assert gaps.sentence(WORDS).startswith("No clear change")
    assert "about 10 in 7 days" in gaps.sentence(WORDS)
    assert gaps.basis(WORDS).endswith(" · 3 weeks with nothing logged")
    one = weeks_of(spread(MONDAY, [10, 10, 0, *[10] * 9, 1]), MONDAY, TODAY)
    assert one.basis(WORDS).endswith(" · 1 week with nothing logged")


def test_weeks_before_the_first_entry_are_not_an_earlier_half() -> None:
    long_ago = date(2025, 11, 24)
    urges = spread(MONDAY, [20, 20, 20, 20, 10, 10, 10, 10, 10, 10, 10, 10])
    weeks = weeks_of(urges, long_ago, TODAY, logged_days=every(MONDAY, 84))
    assert weeks.sentence(WORDS).startswith("Fewer urges since 12 Oct: ")
    assert "nothing logged" not in weeks.basis(WORDS)


def test_years_are_named_when_the_weeks_cross_one_and_ends_when_they_are_over() -> None:
    start = date(2025, 11, 3)
    urges = spread(start, [10] * 12)
    past = weeks_of(urges, start, date(2026, 1, 25), today=TODAY).sentence(WORDS)
    assert past.startswith("No clear change in urges from 15 Dec 2025 to 25 Jan 2026")
    assert "Nothing was logged after" not in past  # the period asked about ends there


@pytest.mark.parametrize(
    "word", ["because", "will", "relapse", "clean", "fail", "risk", "score", "streak"]
)
def test_no_sentence_judges_or_foretells(word: str) -> None:
    sentences = [
        said(spread(MONDAY, counts))
        for counts in ([1], [20] * 4 + [2] * 4, [2] * 4 + [20] * 4, [5] * 12)
    ]
    assert not [text for text in sentences if word in text.lower()]


@given(st.lists(st.integers(0, 30), min_size=12, max_size=12), st.integers(5, 60))
@settings(max_examples=60)
def test_the_current_week_never_changes_a_comparison(counts: list[int], current: int) -> None:
    before = said(spread(MONDAY, [*counts, 5]))
    after = said(spread(MONDAY, [*counts, current]))
    if before.startswith(COMPARED):
        assert after == before
    else:
        assert not after.startswith(COMPARED)


@given(st.lists(st.integers(0, 30), min_size=12, max_size=12))
@settings(max_examples=60)
def test_fewer_is_only_said_of_fewer_by_week_and_by_day_logged(counts: list[int]) -> None:
    urges = spread(MONDAY, counts)
    sentence = said(urges, today=MONDAY + timedelta(weeks=12))
    while counts and not counts[-1]:
        counts.pop()
    first = next((at for at, count in enumerate(counts) if count), 0)
    middle = first + (len(counts) - first) // 2
    halves = [[count for count in half if count] for half in (counts[:middle], counts[middle:])]
    by_week = [sum(half) / len(half) if half else 0.0 for half in halves]
    by_day = [sum(half) / sum(min(count, 7) for count in half) if half else 0.0 for half in halves]
    if sentence.startswith("Fewer urges since"):
        assert by_week[1] < by_week[0]
        assert by_day[1] < by_day[0]
    elif sentence.startswith("More urges since"):
        assert by_week[1] > by_week[0]
        assert by_day[1] > by_day[0]
    elif TOO_LITTLE in sentence:
        assert min(len(half) for half in halves) < 4
