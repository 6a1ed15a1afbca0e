"""Gaps in logging never look like fewer urges, and real change is still told from them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.insights.english import English
from tests.insights.journal import MONDAY, TODAY
from tests.insights.urges.people import logging, over_time_of

WORDS = English()
LATELY = date(2025, 11, 24)  # a Monday, a year before
FULL, SOME = (7, 1.5), (2, 1.5)
CLAIMS = ("Fewer urges since", "Fewer urges from", "More urges since", "More urges from")


def said(seed: int, weeks: list[tuple[int, float]], *, start: date = LATELY) -> str:
    """Return the sentence about somebody who logs so, up to the last of the weeks."""
    last = start + timedelta(weeks=len(weeks), days=-1)
    urges, logged = logging(Random(seed), start, weeks)
    found = over_time_of(urges, start, last, today=last + timedelta(days=1), logged_days=logged)
    return found.sentence(WORDS)


@given(st.integers(0, 10_000), st.integers(1, 11))
@settings(max_examples=60)
def test_who_stops_logging_gets_no_falling_bars_and_is_told_so(seed: int, weeks: int) -> None:
    urges, logged = logging(Random(seed), MONDAY, [FULL] * weeks)
    found = over_time_of(urges, MONDAY, TODAY, logged_days=logged)
    after = found.buckets[weeks:]
    assert all(week.gap and week.mean is None for week in after)
    assert found.unknown() == tuple(range(weeks, len(found.buckets)))
    assert [row[1] for row in found.table(WORDS).rows[weeks:]] == [None] * len(after)
    last = WORDS.short_day(max(logged))
    assert found.sentence(WORDS).endswith(
        f"Nothing was logged after {last}, so nothing is known of the time since then."
    )


def test_who_stops_in_the_middle_of_a_week_has_that_week_marked_or_whole() -> None:
    for days in range(1, 8):
        urges, logged = logging(Random(days), MONDAY, [FULL] * 6)
        stop = MONDAY + timedelta(weeks=5, days=days)
        found = over_time_of(
            [each for each in urges if each.at.date() < stop],
            MONDAY,
            TODAY,
            logged_days=[day for day in logged if day < stop],
        )
        assert found.buckets[5].sparse == (days < 5)
        assert found.unknown()[0] == 6


def test_who_stops_is_compared_only_while_logging_went_on() -> None:
    """Half a year of logging, half a year of nothing: as many as before, not fewer."""
    claimed = 0
    for seed in range(100):
        urges, logged = logging(Random(seed), LATELY, [FULL] * 26)
        found = over_time_of(urges, LATELY, TODAY, logged_days=logged)
        sentence = found.sentence(WORDS)
        claimed += sentence.startswith(CLAIMS)
        assert "from 23 Feb to 24 May" in sentence
        assert "since " not in sentence.replace("time since then", "")
    assert claimed <= 8


def test_who_logs_fewer_days_is_never_said_to_have_fewer_urges() -> None:
    sentences = [said(seed, [FULL] * 26 + [SOME] * 26) for seed in range(100)]
    assert sum(text.startswith(CLAIMS) for text in sentences) <= 5
    hedged = [text for text in sentences if "but also fewer days: 2.0 a week" in text]
    assert len(hedged) >= 95
    assert all("On the days logged" in text for text in hedged)
    assert not any("there were fewer" in text for text in hedged)


def test_bars_of_few_days_logged_are_marked() -> None:
    urges, logged = logging(Random(1), LATELY, [FULL] * 26 + [SOME] * 26)
    found = over_time_of(urges, LATELY, LATELY + timedelta(days=363), logged_days=logged)
    assert [week.sparse for week in found.buckets] == [False] * 26 + [True] * 26


def test_who_logs_more_days_is_never_said_to_have_more_urges() -> None:
    sentences = [said(seed, [SOME] * 26 + [FULL] * 26) for seed in range(100)]
    assert sum(text.startswith(CLAIMS) for text in sentences) <= 5
    assert sum("but also more days: 7.0 a week" in text for text in sentences) >= 95


def test_who_logs_more_quiet_days_is_told_that_it_is_not_clear() -> None:
    """As many urges a week, but now every day is noted: a lower rate of a day proves nothing."""
    text = said(3, [(3, 2.0)] * 26 + [(7, 0.86)] * 26)
    assert text.startswith("About ")
    assert "it is not clear whether urges changed" in text


@pytest.mark.parametrize("days", [7, 4])
def test_a_true_change_is_found_when_logging_stays_the_same(days: int) -> None:
    fewer = [said(seed, [(days, 2.0)] * 13 + [(days, 1.0)] * 13) for seed in range(50)]
    more = [said(seed, [(days, 1.0)] * 13 + [(days, 2.0)] * 13) for seed in range(50)]
    assert sum(text.startswith("Fewer urges") for text in fewer) >= 48
    assert sum(text.startswith("More urges") for text in more) >= 48
    assert not any("days were logged too" in text for text in (*fewer, *more))


def test_a_true_change_on_fewer_days_is_said_with_the_days() -> None:
    text = said(5, [(7, 2.0)] * 26 + [(5, 0.5)] * 26)
    assert text.startswith("Fewer urges")
    assert "Fewer days were logged too: 5.0 a week, before that 7.0" in text
    assert "what the other days held is not known" in text


def test_nothing_changes_for_most_people_of_whom_nothing_changed() -> None:
    for days in (7, 4):
        claimed = [said(seed, [(days, 1.5)] * 26).startswith(CLAIMS) for seed in range(200)]
        assert sum(claimed) <= 12  # 5 in 100, and what chance adds to that


def test_urges_that_come_several_at_a_time_are_no_change_either() -> None:
    """Bad weeks and good ones at random: three times as many urges in one as in another."""
    claimed = 0
    for seed in range(200):
        rng = Random(seed)
        weeks = [(7, rng.choice((0.5, 1.5))) for _week in range(26)]
        claimed += said(seed, weeks).startswith(CLAIMS)
    assert claimed <= 16


def test_the_same_holds_by_day_and_by_month() -> None:
    first = TODAY - timedelta(days=27)
    urges, logged = logging(Random(2), first, [FULL, FULL])
    days = over_time_of(urges, first, TODAY, logged_days=logged)
    assert days.unknown() == tuple(range(14, 28))
    assert "Nothing was logged after" in days.sentence(WORDS)
    start = date(2022, 1, 3)
    urges, logged = logging(Random(2), start, [FULL] * 80 + [(0, 0.0)] * 20)
    months = over_time_of(urges, start, TODAY, logged_days=logged)
    assert months.unknown()[-1] == len(months.buckets) - 1
    assert "No clear change in urges from" in months.sentence(WORDS)
