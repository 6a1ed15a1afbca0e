"""ABC pages and disputed beliefs are read out of their entries, also out of odd ones."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.abc import ABC, AbcPage, BeliefKind, Believed, Felt
from smart_journal.domain.dispute import DISPUTING, Dispute
from smart_journal.services.catalogue import Catalogue
from tests.domain.answering import ANYTHING, entry

EVENING = datetime.fromisoformat("2026-11-23T23:40:00+05:30")

ODD_ROWS = st.lists(
    st.dictionaries(
        st.sampled_from(["feeling", "before", "after", "belief", "types", "sure", "new_sure"]),
        ANYTHING | st.integers(-5, 120),
    )
    | ANYTHING,
    max_size=4,
)


def test_an_abc_page_has_its_feelings_and_its_beliefs() -> None:
    written = entry(
        ABC,
        {
            "kind": "urge",
            "feelings": [{"feeling": "angry", "before": 8, "after": 0}, {"feeling": "sad"}],
            "beliefs": [
                {"belief": "They must …", "types": ["demand", "rating"], "sure": 90},
                {"belief": "It will pass.", "new": "It does.", "sure": 0, "new_sure": 100},
            ],
        },
        EVENING,
    )
    assert AbcPage.of(written) == AbcPage(
        at=datetime.fromisoformat("2026-11-23T23:40:00"),
        feelings=(Felt(feeling="angry", before=8, after=0), Felt(feeling="sad")),
        beliefs=(
            Believed(kinds=frozenset({BeliefKind.DEMAND, BeliefKind.RATING}), sure=90),
            Believed(sure=0, new_sure=100),
        ),
        entry=written.id,
    )


def test_a_row_without_its_feeling_or_belief_is_left_out() -> None:
    page = AbcPage.of(
        entry(ABC, {"feelings": [{"before": 5}, {"feeling": ""}], "beliefs": [{"sure": 50}, 7]})
    )
    assert (page.feelings, page.beliefs) == ((), ())


def test_a_dispute_has_its_three_ratings() -> None:
    written = entry(DISPUTING, {"before": 80, "after": 0, "new_sure": 70}, EVENING)
    assert Dispute.of(written) == Dispute(
        at=datetime.fromisoformat("2026-11-23T23:40:00"),
        before=80,
        after=0,
        new_sure=70,
        entry=written.id,
    )


def test_the_kinds_are_those_of_the_page(catalogue: Catalogue) -> None:
    beliefs = catalogue.tools[ABC].fields["beliefs"]
    (types,) = (each for each in beliefs.fields if each.id == "types")
    assert [kind.value for kind in BeliefKind] == [option.id for option in types.options]


@given(ODD_ROWS | ANYTHING, ODD_ROWS | ANYTHING)
@settings(deadline=None, max_examples=80)
def test_an_abc_page_is_read_whatever_was_answered(feelings: Any, beliefs: Any) -> None:
    page = AbcPage.of(entry(ABC, {"feelings": feelings, "beliefs": beliefs}))
    for felt in page.feelings:
        assert felt.feeling
        assert all(each is None or 0 <= each <= 10 for each in (felt.before, felt.after))
    for belief in page.beliefs:
        assert all(each is None or 0 <= each <= 100 for each in (belief.sure, belief.new_sure))


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("before", "after", "new_sure"), ANYTHING)))
@settings(deadline=None, max_examples=50)
def test_a_dispute_is_read_whatever_was_answered(answers: dict[str, Any]) -> None:
    found = Dispute.of(entry(DISPUTING, answers))
    ratings = (found.before, found.after, found.new_sure)
    assert all(each is None or 0 <= each <= 100 for each in ratings)
