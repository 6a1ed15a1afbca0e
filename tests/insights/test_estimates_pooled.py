"""What helps: found where it is there, not where it is not, and nothing made of too little."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.insights.pooling import AMPLE, FEWEST, Effect, Verdict, pooled_effects

type_of_urge = st.tuples(
    st.integers(1, 10), st.integers(0, 10), st.frozensets(st.sampled_from("abcdef"), max_size=4)
)
journals = st.lists(type_of_urge, max_size=80)
Journal = Sequence[tuple[int, int, frozenset[str]]]


def effects(journal: Journal) -> dict[str, Effect]:
    """Return the effects of urges of (start, afterwards, ways), by way."""
    found = pooled_effects(
        [start - after for start, after, _ways in journal],
        [start for start, _after, _ways in journal],
        [ways for _start, _after, ways in journal],
    )
    return {each.group: each for each in found}


def urges(n: int, ways: str, drop: int = 3, seed: int = 1) -> list[tuple[int, int, frozenset[str]]]:
    """Return `n` urges with each of the letters in `ways`, falling by `drop` or so."""
    random_ = random.Random(f"{seed} {ways} {n}")
    made = []
    for _urge in range(n):
        start = random_.randint(5, 9)
        made.append((start, start - drop + random_.choice((-1, 0, 1)), frozenset(ways)))
    return made


@settings(deadline=None)
@given(journals)
def test_every_way_has_one_difference_in_its_interval(journal: Journal) -> None:
    found = effects(journal)
    used = [way for _start, _after, ways in journal for way in ways]
    assert {way: each.n for way, each in found.items()} == {way: used.count(way) for way in used}
    for each in found.values():
        assert each.low < each.value < each.high
        if each.n < FEWEST or len(journal) - each.n < FEWEST:
            assert each.verdict is Verdict.UNSURE
        elif each.verdict is Verdict.MORE:
            assert each.low > 0
        elif each.verdict is Verdict.LESS:
            assert each.high < 0
        elif each.verdict is Verdict.SAME:
            assert each.n >= AMPLE
            assert each.low >= -1
            assert each.high <= 1
    values = [round(each.value, 9) for each in found.values()]
    assert values == sorted(values, reverse=True)


@settings(deadline=None, max_examples=50)
@given(journals, st.integers(0, 99))
def test_neither_the_order_nor_the_names_matter(journal: Journal, seed: int) -> None:
    shuffled = random.Random(seed).sample(list(journal), len(journal))
    assert effects(shuffled) == effects(journal)
    renamed = dict(zip("abcdef", "fbdaec", strict=True))
    other = effects([(s, a, frozenset(renamed[way] for way in ways)) for s, a, ways in journal])
    for way, each in effects(journal).items():
        twin = other[renamed[way]]
        assert (twin.value, twin.low, twin.high) == pytest.approx(
            (each.value, each.low, each.high), abs=1e-6
        )
        assert twin.verdict is each.verdict


def test_a_way_that_helps_is_named_first() -> None:
    found = effects([*urges(40, "a", 5), *urges(40, "b"), *urges(40, "c"), *urges(40, "d")])
    assert next(iter(found)) == "a"
    assert found["a"].verdict is Verdict.MORE
    assert found["a"].value == pytest.approx(2, abs=0.4)
    assert {found[way].verdict for way in "bcd"} <= {Verdict.SAME, Verdict.LESS}


def test_high_urges_that_fall_by_themselves_flatter_no_way() -> None:
    random_ = random.Random(3)
    journal = []
    for _urge in range(400):
        start = random_.randint(1, 10)
        # The higher it was, the further it falls, whatever is done; "a" is kept for high ones.
        ways = "a" if random_.random() < start / 12 else "b"
        journal.append((start, random_.randint(0, min(start, 3)), frozenset(ways)))
    drops = {
        way: [start - after for start, after, ways in journal if way in ways] for way in ("a", "b")
    }
    apart = sum(drops["a"]) / len(drops["a"]) - sum(drops["b"]) / len(drops["b"])
    assert apart > 2
    found = effects(journal)
    assert {each.verdict for each in found.values()} == {Verdict.SAME}
    assert abs(found["a"].value) < 0.3


def test_a_companion_gets_no_credit() -> None:
    alone = [*urges(60, "a", 5), *urges(60, ""), *urges(20, "b"), *urges(40, "ab", 5)]
    found = effects(alone)
    assert found["a"].value == pytest.approx(2, abs=0.4)
    assert abs(found["b"].value) < 0.4
    assert (found["a"].verdict, found["b"].verdict) == (Verdict.MORE, Verdict.SAME)


def test_ways_always_used_together_cannot_be_told_apart() -> None:
    found = effects([*urges(40, "ab", 6), *urges(40, "")])
    assert found["a"].verdict is found["b"].verdict is Verdict.UNSURE
    assert found["a"].high - found["a"].low > 3
    alike = effects(
        [*urges(40, "ab"), *urges(40, ""), *(each for w in "cdefg" for each in urges(40, w))]
    )
    assert alike["a"].verdict is alike["b"].verdict is Verdict.UNSURE


def test_a_way_used_every_time_has_nothing_beside_it() -> None:
    for journal in (urges(40, "a"), [*urges(40, "ab", 5), *urges(40, "a")]):
        found = effects(journal)["a"]
        assert found.verdict is Verdict.UNSURE
        assert found.low < -2 < 2 < found.high


def test_a_way_that_is_only_used_at_strengths_of_its_own_has_nothing_beside_it() -> None:
    journal = [(9, 2, frozenset("a"))] * 20 + [(4, 3, frozenset("b"))] * 20
    assert {each.verdict for each in effects(journal).values()} == {Verdict.UNSURE}


def test_the_fewer_urges_the_more_a_way_is_drawn_toward_no_difference() -> None:
    others = [(7, 4 + n % 5 - 2, frozenset(way)) for way in "bcde" for n in range(40)]

    def with_a(n: int) -> Effect:
        # Each falls 2 points further than the others do on average.
        return effects([*((7, 2 + n % 5 - 2, frozenset("a")) for n in range(n)), *others])["a"]

    few, some, many = with_a(5), with_a(20), with_a(100)
    assert 0 < few.value < 1.5 < some.value < many.value < 2
    assert few.high - few.low > some.high - some.low > many.high - many.low


def test_equal_falls_are_no_difference() -> None:
    journal = [(6, 3, frozenset(way)) for way in "ab" for _urge in range(30)]
    for each in effects(journal).values():
        assert each.value == pytest.approx(0)
        assert each.verdict is Verdict.SAME
    # Even so, a handful says nothing.
    few = effects([(6, 3, frozenset(way)) for way in "ab" for _urge in range(6)])
    assert {each.verdict for each in few.values()} == {Verdict.UNSURE}


def test_two_ways_in_turn_are_compared_with_each_other() -> None:
    found = effects([*urges(40, "a", 5), *urges(40, "b")])
    assert found["a"].value == pytest.approx(2, abs=0.4)
    assert found["b"].value == pytest.approx(-found["a"].value)
    assert (found["a"].verdict, found["b"].verdict) == (Verdict.MORE, Verdict.LESS)


def test_nothing_noted_and_nothing_used() -> None:
    assert pooled_effects([], [], []) == ()
    assert pooled_effects([3, 4], [6, 7], [(), ()]) == ()


def test_lists_of_unlike_length_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        pooled_effects([1, 2], [5], [("a",), ("b",)])
