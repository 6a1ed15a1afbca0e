"""The sentence under the urges: true, careful, and silent where there is too little."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.urge import Urge
from tests.insights.english import English
from tests.insights.journal import MONDAY, TODAY, spread, urge, weeks_of

WORDS = English()
COMPARED = ("Fewer", "More", "About as many")


def said(urges: list[Urge], *, logged: list[date] | None = None, today: date = TODAY) -> str:
    """Return the sentence of the weeks from 31 August to `today`."""
    return weeks_of(urges, MONDAY, today, today=today, logged_days=logged or []).sentence(WORDS)


def every_day(weeks: int) -> list[date]:
    """Return every day of so many weeks from 31 August."""
    return [MONDAY + timedelta(days=day) for day in range(7 * weeks)]


def test_none_one_and_two() -> None:
    assert said([]) == "Nothing was logged in this time."
    assert said([urge("2026-11-23 18:00")]) == "1 urge on 1 day."
    assert said([urge("2026-11-23 18:00"), urge("2026-11-23 19:00")]) == "2 urges on 1 day."
    assert said([urge("2026-11-23 18:00"), urge("2026-11-24 19:00")]) == "2 urges on 2 days."


def test_days_without_urges_are_told_from_days_without_entries() -> None:
    assert said([], logged=[MONDAY]) == "No urges were logged; something else was, on 1 day."


def test_seven_finished_weeks_are_too_few_to_compare() -> None:
    seven = said(spread(MONDAY, [20, 20, 20, 20, 2, 2, 2]), today=date(2026, 10, 19))
    assert seven == "86 urges on 34 days."
    eight = said(spread(MONDAY, [20, 20, 20, 20, 2, 2, 2, 2]), today=date(2026, 10, 26))
    assert eight.startswith("Fewer urges")


def test_fewer_urges_with_as_many_days_logged() -> None:
    urges = spread(MONDAY, [20, 20, 20, 20, 10, 10, 10, 10])
    assert said(urges, logged=every_day(8)) == (
        "Fewer urges were logged in the later weeks: about 10 a week from 28 Sep to 25 Oct, about "
        "20 a week before that, from 31 Aug. Days logged: about 7 a week, before that about 7. "
        "Mean strength 5.0, before that 5.0."
    )


def test_fewer_urges_on_fewer_days_may_be_less_logging() -> None:
    urges = spread(MONDAY, [20, 20, 20, 20, 2, 2, 2, 2])
    assert (
        "Fewer days were logged too: 2 a week, before that 7; so this may be less logging rather "
        "than fewer urges."
    ) in said(urges)


def test_more_urges_on_more_days_may_be_more_logging() -> None:
    urges = spread(MONDAY, [2, 2, 2, 2, 20, 20, 20, 20])
    sentence = said(urges)
    assert sentence.startswith("More urges were logged in the later weeks: about 20 a week")
    assert "so this may be more logging rather than more urges" in sentence


def test_a_difference_that_chance_can_make_is_none() -> None:
    urges = spread(MONDAY, [5, 6, 5, 6, 5, 4, 5, 4])
    assert said(urges).startswith("About as many urges were logged in the later weeks as before")


def test_the_week_that_is_not_over_is_never_compared() -> None:
    finished = [10] * 12
    quiet = said(spread(MONDAY, [*finished, 0]))
    busy = said(spread(MONDAY, [*finished, 60]))
    assert quiet == busy
    assert busy.startswith("About as many")
    assert "22 Nov" in busy


def test_weeks_without_entries_are_left_out_and_said_so() -> None:
    sentence = said(spread(MONDAY, [10, 10, 0, 10, 10, 10, 10, 0, 0, 10, 10, 10]))
    assert sentence.startswith("About as many")
    assert "about 10 a week" in sentence
    assert sentence.endswith("3 weeks with nothing logged are left out.")
    one = said(spread(MONDAY, [10, 10, 0, 10, 10, 10, 10, 10, 10, 10, 10, 10]))
    assert one.endswith("1 week with nothing logged is left out.")


def test_weeks_before_the_first_entry_are_not_an_earlier_half() -> None:
    long_ago = date(2025, 11, 24)
    urges = spread(MONDAY, [20, 20, 20, 20, 10, 10, 10, 10, 10, 10, 10, 10])
    sentence = weeks_of(urges, long_ago, TODAY, logged_days=every_day(12)).sentence(WORDS)
    assert "before that, from 31 Aug." in sentence
    assert "left out" not in sentence


def test_years_are_named_when_the_weeks_cross_one() -> None:
    start = date(2025, 11, 3)
    urges = spread(start, [10] * 12)
    sentence = weeks_of(urges, start, date(2026, 1, 25), today=TODAY).sentence(WORDS)
    assert "from 15 Dec 2025 to 25 Jan 2026" in sentence
    assert "from 3 Nov 2025" in sentence


@pytest.mark.parametrize("word", ["because", "will", "relapse", "clean", "fail", "risk", "score"])
def test_no_sentence_judges_or_foretells(word: str) -> None:
    sentences = [
        said(spread(MONDAY, counts))
        for counts in ([1], [20] * 4 + [2] * 4, [2] * 4 + [20] * 4, [5] * 12)
    ]
    assert not [text for text in sentences if word in text.lower()]


@given(st.lists(st.integers(0, 30), min_size=13, max_size=13), st.integers(0, 60))
@settings(max_examples=60)
def test_the_current_week_never_changes_a_comparison(counts: list[int], current: int) -> None:
    before = said(spread(MONDAY, counts[:12]))
    after = said(spread(MONDAY, [*counts[:12], current]))
    if before.startswith(COMPARED):
        assert after == before
    else:
        assert not after.startswith(COMPARED)


@given(st.lists(st.integers(0, 30), min_size=12, max_size=12))
@settings(max_examples=60)
def test_fewer_is_only_said_of_fewer(counts: list[int]) -> None:
    sentence = said(spread(MONDAY, counts))
    logged = [count for count in counts if count]
    while counts and not counts[-1]:
        counts.pop()
    counts = counts[next((at for at, count in enumerate(counts) if count), 0) :]
    middle = len(counts) // 2
    earlier = [count for count in counts[:middle] if count]
    later = [count for count in counts[middle:] if count]
    if sentence.startswith("Fewer"):
        assert sum(later) / len(later) < sum(earlier) / len(earlier)
    elif sentence.startswith("More"):
        assert sum(later) / len(later) > sum(earlier) / len(earlier)
    elif not sentence.startswith("About"):
        assert len(logged) < 8 or min(len(earlier), len(later)) < 4
