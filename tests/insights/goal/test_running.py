"""What is counted up to a day: nothing starts again, and unknown days change nothing."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.check_in import Did
from smart_journal.insights.goal.running import Counts
from tests.insights.goal.notes import Note, acted, answer, every_day, said, slip, with_goals
from tests.insights.journal import TODAY

DAYS = 60
FIRST = TODAY - timedelta(days=DAYS - 1)
DIDS = st.lists(
    st.sampled_from([Did.NO, Did.IN_PLAN, Did.OUTSIDE_PLAN, Did.RATHER_NOT, None]),
    min_size=DAYS,
    max_size=DAYS,
)
GOALS = st.lists(st.tuples(st.integers(0, DAYS), st.sampled_from(Goal)), min_size=1, max_size=4)


def test_the_counts_of_28_days_and_of_all_days_by_hand() -> None:
    dids = [Did.NO] * 20 + [Did.OUTSIDE_PLAN] * 10 + [None] * 10 + [Did.IN_PLAN] * 20
    found = answer(every_day(FIRST, dids), days=DAYS)
    counts = [found.days[at] for at in (19, 29, 39, 59)]
    assert [each.recent for each in counts] == [
        Counts(20, 20, 20),
        Counts(18, 28, 28),
        Counts(8, 18, 18),
        Counts(20, 20, 20),
    ]
    assert [each.ever for each in counts] == [
        Counts(20, 20, 20),
        Counts(20, 30, 30),
        Counts(20, 30, 30),
        Counts(40, 50, 50),
    ]


def test_days_before_the_period_are_counted_too() -> None:
    notes = every_day(FIRST, [Did.NO] * 40 + [Did.OUTSIDE_PLAN] * 20)
    long, short = answer(notes, days=DAYS), answer(notes, days=5)
    assert short.days == long.days[-5:]
    assert short.window == long.window
    assert short.since == FIRST


def test_a_share_needs_a_week_of_check_ins() -> None:
    six = answer(every_day(TODAY - timedelta(days=5), [Did.NO] * 6))
    assert six.days[-1].recent.share is None
    seven = answer(every_day(TODAY - timedelta(days=6), [Did.NO] * 7))
    share = seven.days[-1].recent.share
    assert share is not None
    assert (share.value, share.n) == (1, 7)
    assert share.low == pytest.approx(0.6457, abs=1e-4)  # Wilson, 7 of 7


def test_slips_and_urges_alone_never_make_a_share() -> None:
    days = [TODAY - timedelta(days=back) for back in range(20)]
    found = answer([acted(f"{day} 19:00") for day in days])
    assert found.days[-1].recent == Counts(0, 20, 0)
    assert found.days[-1].recent.share is None
    assert found.days[-1].ever == Counts()


def test_counting_begins_with_the_first_check_in() -> None:
    notes: list[Note] = [
        slip(f"{FIRST} 19:00"),
        *every_day(FIRST + timedelta(days=10), [Did.NO] * 10),
    ]
    found = answer(notes, days=DAYS)
    assert found.since == FIRST + timedelta(days=10)
    assert found.days[-1].ever == Counts(10, 10, 10)


def test_a_stretch_of_deciding_is_not_counted_and_ends_nothing() -> None:
    behaviour = with_goals(
        (f"{FIRST}", Goal.CUT_DOWN),
        (f"{FIRST + timedelta(days=20)}", Goal.DECIDING),
        (f"{FIRST + timedelta(days=40)}", Goal.STOP),
    )
    found = answer(every_day(FIRST, [Did.NO] * DAYS), behaviour=behaviour, days=DAYS)
    assert found.deciding == 20
    assert [found.days[at].ever.in_line for at in (19, 30, 39, 40, 59)] == [20, 20, 20, 21, 40]


@settings(max_examples=40, deadline=None)
@given(DIDS, GOALS)
def test_counts_never_fall_and_shares_lie_between_nothing_and_all(
    dids: list[Did | None], goals: list[tuple[int, Goal]]
) -> None:
    behaviour = with_goals(*((f"{FIRST + timedelta(days=at)}", goal) for at, goal in goals))
    found = answer(every_day(FIRST, dids), behaviour=behaviour, days=DAYS)
    for earlier, later in pairwise(found.days):
        assert later.ever.in_line >= earlier.ever.in_line
        assert later.ever.known >= earlier.ever.known
    for each in found.days:
        assert 0 <= each.recent.in_line <= each.recent.known <= 28
        for counts in (each.recent, each.ever):
            if (share := counts.share) is not None:
                assert 0 <= share.low <= share.value <= share.high <= 1


@settings(max_examples=40, deadline=None)
@given(DIDS, st.integers(0, DAYS - 1))
def test_an_unknown_day_changes_nothing(dids: list[Did | None], at: int) -> None:
    without = [*dids[:at], None, *dids[at + 1 :]]
    unsaid = [*dids[:at], Did.RATHER_NOT, *dids[at + 1 :]]
    one, other = (answer(every_day(FIRST, each), days=DAYS) for each in (without, unsaid))
    assert [each.recent for each in one.days] == [each.recent for each in other.days]
    assert [each.ever for each in one.days] == [each.ever for each in other.days]


@settings(max_examples=40, deadline=None)
@given(DIDS, st.integers(0, DAYS - 1))
def test_a_slip_takes_nothing_from_the_days_before_it(dids: list[Did | None], at: int) -> None:
    day = FIRST + timedelta(days=at)
    notes = every_day(FIRST, dids)
    plain = answer(notes, days=DAYS)
    slipped = answer([*notes, slip(f"{day} 22:00")], days=DAYS)
    assert slipped.days[:at] == plain.days[:at]
    for before, after in zip(plain.days[at:], slipped.days[at:], strict=True):
        assert before.ever.in_line - 1 <= after.ever.in_line <= before.ever.in_line
    assert slipped.days[-1].ever.in_line >= (slipped.days[at - 1].ever.in_line if at else 0)


@settings(max_examples=25, deadline=None)
@given(DIDS)
def test_the_window_counts_the_days_it_holds(dids: list[Did | None]) -> None:
    found = answer(every_day(FIRST, dids), days=DAYS)
    for at in range(27, DAYS):
        counts = Counts()
        for each in found.days[at - 27 : at + 1]:
            counts = counts.plus(each.known)
        assert found.days[at].recent == counts


def test_a_check_in_at_half_past_three_belongs_to_the_evening_before() -> None:
    found = answer([said("2026-11-20 03:30", Did.NO)])
    assert f"{found.since}" == "2026-11-19"
