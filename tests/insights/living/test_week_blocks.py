"""What was planned for the week: moved is not undone, and what is to come says nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.week import WEEKDAYS, WeekPlan
from smart_journal.insights.living.week_blocks import DONE, KINDS, WeekBlocks, week_blocks
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.living.pages import YEAR, block, plan

WORDS = English()
WEEK = "2026-11-02"  # a Monday


def told(*pages: Entry, span: Span = YEAR) -> WeekBlocks:
    """Return what became of the blocks of a period."""
    return week_blocks([WeekPlan.of(page) for page in pages], span=span, today=TODAY)


def test_what_was_moved_is_neither_done_nor_undone() -> None:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    done = ("yes", "yes", "yes", "partly", "no", "moved", "")
    (row,) = told(plan(WEEK, *map(block, days, ["fun"] * 7, done))).rows
    assert row.counts == (3, 1, 1, 1, 1)
    assert (row.blocks, row.judged) == (7, 5)
    assert row.done is not None
    assert row.done.value == pytest.approx(0.6)


def test_the_share_has_wilson_s_interval() -> None:
    blocks = [block(day, "people", "yes") for day in WEEKDAYS]
    (row,) = told(plan(WEEK, *blocks, block("mon", "people", "no"))).rows
    assert row.done is not None
    # 7 of 8, worked out by hand with z = 1.959964.
    assert row.done.low == pytest.approx(0.5291, abs=1e-4)
    assert row.done.high == pytest.approx(0.9776, abs=1e-4)


def test_the_sentence_counts_and_says_what_is_missing() -> None:
    done = ["yes"] * 6 + ["no", "no", "partly", "moved", "", ""]
    said = told(plan(WEEK, *(block("tue", "risk", each) for each in done)))
    assert said.sentence(WORDS) == (
        "6 of 9 blocks took place: 67 % (35 to 88). 1 more did in part."
    )
    assert said.basis(WORDS) == "12 blocks, 1 moved to another day, 2 not noted · 1 week plan"


def test_what_is_still_to_come_is_left_out_until_something_is_noted() -> None:
    start = f"{TODAY - timedelta(days=TODAY.weekday())}"  # today is a Thursday
    days = [block(day) for day in WEEKDAYS]
    assert told(plan(start, *days)).together.counts == (0, 0, 0, 0, 3)
    assert told(plan(start, *days, block("thu", "fun", "yes"))).together.counts[0] == 1


def test_a_block_counts_in_the_period_its_day_lies_in() -> None:
    span = Span(first=date(2026, 11, 4), last=date(2026, 11, 6))
    blocks = [block(day, "fun", "yes") for day in WEEKDAYS]
    assert told(plan(WEEK, *blocks), span=span).together.blocks == 3


def test_a_week_that_begins_on_a_sunday_has_the_days_after_it() -> None:
    page = WeekPlan.of(plan("2026-11-01", *(block(day) for day in WEEKDAYS), block("")))
    days = [page.day_of(each) for each in page.blocks]
    monday = date(2026, 11, 2)
    assert days[:6] == [monday + timedelta(days=at) for at in range(6)]
    assert days[6:] == [date(2026, 11, 1), None]


def test_kinds_come_in_the_order_of_the_page_and_unknown_ones_last() -> None:
    kinds = ("risk", "", "commitment", "of-a-later-version", "people")
    said = told(plan(WEEK, *(block("mon", kind, "yes") for kind in kinds)))
    assert [row.kind for row in said.rows] == ["commitment", "people", "risk", ""]
    assert [row[0] for row in said.table(WORDS).rows] == [
        "Something fixed",
        "People",
        "A risky time",
        "Of no kind",
    ]


@pytest.mark.parametrize(
    ("done", "sentence"),
    [
        ([], "No week plan falls into this time. “Plan your week” of point 4 is shown here."),
        (
            ["yes", "no", "", ""],
            "2 of 4 blocks have a word on whether they happened. From 5 on there is a chart.",
        ),
    ],
)
def test_too_little_is_said_and_not_drawn(done: list[str], sentence: str) -> None:
    said = told(plan(WEEK, *(block("mon", "fun", each) for each in done)))
    assert not said.drawn
    assert said.sentence(WORDS) == sentence


def test_only_moved_blocks_give_no_share() -> None:
    said = told(plan(WEEK, *(block("mon", "fun", "moved") for _ in range(6))))
    assert said.drawn
    assert said.rows[0].done is None
    assert said.sentence(WORDS).startswith("None of it is noted as done or not done.")
    assert said.table(WORDS).rows[0][-3:] == (None, None, None)


@given(
    st.lists(
        st.tuples(st.sampled_from(WEEKDAYS), st.sampled_from(KINDS), st.sampled_from(DONE)),
        max_size=40,
    )
)
def test_every_past_block_is_counted_once(blocks: list[tuple[str, str, str]]) -> None:
    said = told(plan(WEEK, *(block(*each) for each in blocks)))
    assert said.together.blocks == len(blocks)
    for row in said.rows:
        for at, done in enumerate(DONE):
            assert row.counts[at] == sum(each[1:] == (row.kind, done) for each in blocks)
