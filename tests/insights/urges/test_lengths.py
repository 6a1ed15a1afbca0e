"""How long urges last: what ends, what only lasted as long, what is said and what is missing."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.table import shown
from smart_journal.insights.urges.lengths import ENDS, Lengths, lengths
from tests.insights.english import English
from tests.insights.journal import TODAY

WORDS = English()
SPAN = Span(first=TODAY - timedelta(days=90), last=TODAY)


def urge(minutes: int | None, outcome: Outcome | None = Outcome.PASSED, entry: str = "") -> Urge:
    at = datetime(2026, 11, 20, 18)  # noqa: DTZ001  # local
    return Urge(at=at, strength=5, minutes=minutes, outcome=outcome, entry=entry)


def found(*urges: Urge) -> Lengths:
    return lengths(urges, [], span=SPAN, days_logged=33)


def test_half_are_over_within_the_median_with_its_interval() -> None:
    minutes = [4, 5, 5, 6, 8, 9, 10, 12, 12, 12, 13, 15, 15, 16, 20, 25, 30]
    said = found(*map(urge, minutes)).sentence(WORDS)
    # The curve is at 8 of 17 from minute 12 on.
    assert said == "Half of your 17 urges with a length were over within 12 minutes (6 to 15)."


def test_only_what_passed_is_over() -> None:
    insight = found(
        urge(5, Outcome.PASSED, "passed"),
        urge(5, Outcome.ACTED, "acted"),
        urge(5, Outcome.PARTLY, "partly"),
        urge(5, Outcome.GOING, "going"),
        urge(5, None, "unrated"),
        urge(None, Outcome.PASSED, "unknown"),
    )
    (length,) = insight.lengths
    assert length.over == ("passed",)
    assert length.open == ("acted", "partly", "going", "unrated")
    assert (insight.survival.n, insight.survival.ended, insight.urges) == (5, 1, 6)
    assert insight.survival.at(5).share == pytest.approx(0.8)


def test_what_is_not_known_to_the_end_is_said_and_what_has_no_length_too() -> None:
    said = found(
        *(urge(minutes) for minutes in range(1, 12)), urge(9, Outcome.ACTED), urge(None), urge(None)
    )
    assert said.basis(WORDS).startswith(
        "12 urges with a length · 1 without a known end (acted on, still going or no outcome) · "
        "2 without a length · "
    )


def test_urges_that_did_not_pass_by_themselves_never_shorten_the_curve() -> None:
    plain = found(*(urge(minutes) for minutes in range(1, 21)))
    more = found(
        *(urge(minutes) for minutes in range(1, 21)), *(urge(3, Outcome.ACTED) for _at in range(9))
    )
    for minute in range(21):
        assert more.survival.at(minute).share >= plain.survival.at(minute).share


def test_a_median_that_cannot_be_told_is_not_told() -> None:
    none = found(*(urge(9, Outcome.ACTED) for _at in range(4)), urge(5)).sentence(WORDS)
    assert none.startswith(
        "Known to have passed: 1 of your 5 urges with a length. By when half were over can't be "
        "told yet."
    )
    open_end = found(*(urge(minutes) for minutes in (2, 4, 6, 8, 10))).sentence(WORDS)
    assert open_end == (
        "Half of your 5 urges with a length were over within 6 minutes (at least 2; at most how "
        "many can't be told yet)."
    )


def test_nothing_and_little_are_sentences_without_a_chart() -> None:
    nothing, one = found(), found(urge(7), urge(None))
    assert not nothing.drawn
    assert nothing.sentence(WORDS) == "No urges were logged in this time."
    assert not one.drawn
    assert one.sentence(WORDS).startswith("Urges with a length noted: 1 of 2.")
    assert one.basis(WORDS) == "1 urge with a length · 1 without a length · 33 of 91 days logged"
    assert found(*map(urge, (1, 2, 3, 4, 5))).drawn


def test_the_axis_leaves_one_long_urge_out_and_says_so() -> None:
    insight = found(*(urge(minutes) for minutes in (2, 3, 4, 5, 6, 7, 8, 9, 700)))
    assert insight.end < 700
    (beyond,) = insight.beyond
    assert beyond.minutes == 700


def test_the_table_stops_where_knowledge_does() -> None:
    insight = found(
        *(urge(minutes) for minutes in (2, 4, 6, 8)), *(urge(10, None) for _at in range(4))
    )
    headings, *rows = (insight.table(WORDS).headings, *shown(insight.table(WORDS), WORDS))
    assert headings[:2] == ("Minutes", "Still there (%)")
    by_minute = {row[0]: row for row in rows}
    assert by_minute["5"][1] == "75.0"
    assert by_minute["10"][1] == "50.0"
    assert by_minute["10"][4] == "4"
    # No urge was watched longer than 10 minutes.
    assert by_minute["15"][1:5] == ("–", "–", "–", "0")
    over = found(*(urge(minutes) for minutes in (2, 4, 6, 8, 10)))
    assert {row[0]: row[1] for row in shown(over.table(WORDS), WORDS)}["15"] == "0.0"


URGES = st.lists(
    st.builds(
        urge,
        st.none() | st.integers(0, 1440),
        st.none() | st.sampled_from(Outcome),
        st.integers(0, 10**6).map(str),
    ),
    max_size=60,
)


@given(URGES)
def test_every_urge_with_a_length_is_counted_once_and_the_words_can_always_be_said(
    urges: list[Urge],
) -> None:
    insight = found(*urges)
    timed = [each for each in urges if each.minutes is not None]
    assert insight.survival.n == len(timed)
    assert sum(len(each.entries) for each in insight.lengths) == len(timed)
    assert [each.minutes for each in insight.lengths] == [
        step.time for step in insight.survival.steps
    ]
    assert insight.end in ENDS
    beyond = sum(len(each.entries) for each in insight.beyond)
    assert not insight.curve or beyond <= max(1, len(timed) // 20)
    assert insight.sentence(WORDS)
    assert len({len(row) for row in insight.table(WORDS).rows}) == 1
