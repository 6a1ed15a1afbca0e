"""Which item stands for which: chains end, rings are broken, nothing ever goes round."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.services.list_merge import survivors

IDS = st.sampled_from([*"abcdefgh"])
MERGED = st.dictionaries(IDS, IDS | st.just("gone"), max_size=8)
KNOWN = frozenset("abcdefgh")


def test_a_chain_ends_at_its_last_item() -> None:
    assert survivors({"a": "b", "b": "c"}, KNOWN) == {"a": "c", "b": "c"}


def test_an_item_merged_into_one_that_is_gone_stands_for_itself() -> None:
    assert survivors({"a": "gone"}, KNOWN) == {}
    assert survivors({"a": "b", "b": "gone"}, KNOWN) == {"a": "b"}


def test_two_computers_that_merged_both_ways_agree_on_one() -> None:
    assert survivors({"a": "b", "b": "a"}, KNOWN) == {"b": "a"}
    assert survivors({"d": "c", "c": "b", "b": "c"}, KNOWN) == {"d": "b", "c": "b"}


@given(MERGED)
def test_whatever_was_merged_each_item_comes_to_one_that_stands_for_itself(
    into: dict[str, str],
) -> None:
    stands = survivors(into, KNOWN)
    assert set(stands) <= set(into)
    for item, survivor in stands.items():
        assert survivor in KNOWN
        assert survivor != item
        assert survivor not in stands
    for item, following in into.items():
        if following in KNOWN:
            assert stands.get(item, item) == stands.get(following, following)


@given(MERGED)
def test_the_order_in_which_it_was_merged_does_not_matter(into: dict[str, str]) -> None:
    assert survivors(dict(reversed(into.items())), KNOWN) == survivors(into, KNOWN)
