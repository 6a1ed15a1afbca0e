"""Kinds of belief by month: counted once a belief and kind, months without a page unknown."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.abc import AbcPage, BeliefKind
from smart_journal.domain.period import Span
from smart_journal.insights.thoughts.kinds import Kinds, kinds, month_words
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.thoughts.pages import day, sorted_in

WORDS = English()
AUTUMN = Span(first=date(2026, 8, 15), last=TODAY)
DEMAND, RATING = BeliefKind.DEMAND, BeliefKind.RATING


def found(*pages: AbcPage, span: Span = AUTUMN) -> Kinds:
    return kinds(pages, span=span, day=day)


def test_a_month_without_a_page_is_unknown_and_one_without_a_kind_is_none() -> None:
    insight = found(
        sorted_in("2026-08-20 20:00", [DEMAND]),
        sorted_in("2026-10-02 20:00", [DEMAND, RATING], [DEMAND], []),
        sorted_in("2026-10-05 20:00", [DEMAND], [RATING]),
    )
    assert [month.pages for month in insight.months] == [1, 0, 2, 0]
    assert insight.table(WORDS).rows == (
        (date(2026, 8, 15), date(2026, 8, 31), 1, 1, 0, 0, 0, 0),
        (date(2026, 9, 1), date(2026, 9, 30), 0, None, None, None, None, None),
        (date(2026, 10, 1), date(2026, 10, 31), 2, 3, 0, 0, 0, 2),
        (date(2026, 11, 1), TODAY, 0, None, None, None, None, None),
    )
    assert insight.sentence(WORDS) == (
        "6 beliefs by kind: Demands 4, Verdicts 2. The counts follow how often a page was written."
    )
    assert insight.basis(WORDS) == "3 pages · 6 beliefs, some of several kinds, 1 without a kind"
    said = [month_words(month, DEMAND, WORDS) for month in insight.months]
    assert said == [
        "Demands, 15 Aug 2026 to 31 Aug 2026: 1 belief, on 1 page in all.",
        "Demands, Sep 2026: no ABC page.",
        "Demands, Oct 2026: 3 beliefs, on 2 pages in all.",
        "Demands, 1 Nov 2026 to 26 Nov 2026: no ABC page.",
    ]


def test_months_before_the_first_page_are_no_gaps() -> None:
    insight = found(sorted_in("2026-10-02 20:00", [DEMAND]))
    assert [month.stretch.span.first for month in insight.gaps] == [date(2026, 11, 1)]


def test_too_few_kinds_are_a_sentence() -> None:
    insight = found(sorted_in("2026-10-02 20:00", [DEMAND], [], []))
    assert not insight.drawn
    assert insight.sentence(WORDS) == (
        "On an ABC page each belief can be given a kind, or several. "
        "1 of 3 beliefs in this time have one. From 5 on there is a chart."
    )
    assert found().sentence(WORDS).startswith("There is no ABC page in this time.")
    assert found().basis(WORDS) == ""


PAGES = st.lists(
    st.tuples(
        st.integers(0, AUTUMN.days - 1),
        st.lists(st.frozensets(st.sampled_from(list(BeliefKind))), max_size=4),
    ),
    max_size=10,
)


@given(PAGES)
def test_every_belief_is_counted_once_in_each_of_its_kinds(
    written: list[tuple[int, list[frozenset[BeliefKind]]]],
) -> None:
    insight = found(
        *(
            sorted_in(f"{AUTUMN.first + timedelta(days=after)} 20:00", *groups)
            for after, groups in written
        )
    )
    beliefs = [group for _after, groups in written for group in groups]
    for kind in BeliefKind:
        assert insight.total(kind) == sum(kind in group for group in beliefs)
    assert (insight.beliefs, insight.unsorted) == (len(beliefs), sum(not each for each in beliefs))
    assert insight.pages == len(written)
