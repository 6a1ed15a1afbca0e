"""What helps: which urges count, what is said about a way, and what is left open."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.urge import Urge
from smart_journal.insights.helping.ways import MOST, ORDER, WhatHelps, what_helps
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.table import shown
from tests.insights.english import English
from tests.insights.helping.coped import LABELS, coped, facts_of
from tests.insights.journal import urge

WORDS = English()


def helps(urges: list[Urge]) -> WhatHelps:
    return what_helps(facts_of(urges))


def rated(at: str, start: int, after: int | None, *coping: str) -> Urge:
    return urge(at, start)._replace(after=after, coping=coping, entry=at)


def test_a_way_with_a_larger_drop_is_named_with_its_interval_and_its_urges() -> None:
    found = helps(coped({"walk": 2.5, "delay": 0.0, "call": 0.0}, 40))
    (walk,) = found.of(Verdict.MORE)
    assert found.ways[0] is walk
    assert walk.name == "Went for a walk"
    effect = walk.effect
    assert 0 < effect.low < effect.value < effect.high
    assert found.sentence(WORDS).startswith(
        "Went for a walk came with a larger drop than urges of similar strength: "
        f"{effect.value:.1f} points more ({effect.low:.1f} to {effect.high:.1f}), 40 urges."
    )


def test_a_smaller_drop_is_said_as_plainly() -> None:
    found = helps(coped({"walk": -2.5, "delay": 0.0, "call": 0.0}, 40))
    (walk,) = found.of(Verdict.LESS)
    effect = walk.effect
    assert (
        "Went for a walk came with a smaller drop than urges of similar strength: "
        f"{-effect.value:.1f} points less ({-effect.high:.1f} to {-effect.low:.1f}), 40 urges."
    ) in found.sentence(WORDS)


def test_ways_that_make_no_difference_do_not_stand_out() -> None:
    found = helps(coped({"walk": 0.0, "delay": 0.0, "call": 0.0}, 60))
    assert not found.of(Verdict.MORE)
    assert found.sentence(WORDS).startswith("No way of coping stands out")


def test_few_urges_with_a_way_are_not_enough_to_tell() -> None:
    found = helps([*coped({"walk": 0.0, "delay": 0.0}, 40), *coped({"call": 3.0}, 3)])
    (call,) = [way for way in found.ways if way.effect.group == "call"]
    assert call.verdict is Verdict.UNSURE
    assert "for 1 of 3 there is not enough to tell." in found.sentence(WORDS)
    row = found.ways.index(call)
    assert shown(found.table(WORDS), WORDS)[row][5] == "not enough to tell yet"


def test_it_says_that_it_describes() -> None:
    sentence = helps(coped({"walk": 2.5, "delay": 0.0}, 40)).sentence(WORDS)
    assert sentence.endswith(
        "People choose a way depending on the urge: this describes, it doesn't explain."
    )


def test_urges_without_both_ratings_are_counted_and_said() -> None:
    urges = coped({"walk": 0.0, "delay": 0.0}, 10)
    unrated = [
        rated("2026-11-01 10:00", 5, None, "walk"),
        rated("2026-11-02 10:00", 0, 3, "walk"),
    ]
    found = helps([*urges, *unrated])
    assert (found.urges, found.rated, found.with_way) == (22, 20, 20)
    assert found.basis(WORDS).startswith("20 of 22 urges with a strength afterwards · ")
    assert sum(way.effect.n for way in found.ways) == 20


@pytest.mark.parametrize(
    ("urges", "sentence"),
    [
        ([rated("2026-11-01 11:00", 5, 2)], "No urge in this time has all three."),
        (
            [rated("2026-11-01 10:00", 5, 2, "walk"), rated("2026-11-01 11:00", 5, 2)],
            "1 of 2 urges in this time have all three.",
        ),
    ],
)
def test_too_few_are_not_drawn_and_the_sentence_says_what_is_missing(
    urges: list[Urge], sentence: str
) -> None:
    found = helps(urges)
    assert not found.drawn
    assert found.sentence(WORDS) == (
        "To compare, an urge needs its strength, its strength afterwards and a way of coping. "
        f"{sentence} From 5 on there is a chart."
    )


def test_without_urges_that_is_all_there_is_to_say() -> None:
    assert helps([]).sentence(WORDS) == "No urges were logged in this time."
    assert helps([]).basis(WORDS).startswith("0 urges · ")


def test_a_way_that_was_removed_keeps_its_place_without_a_name() -> None:
    found = helps(coped({"walk": 0.0, "gone": 0.0}, 10))
    assert "(removed from the list)" in {way.name for way in found.ways}


def test_plain_means_stand_in_the_table() -> None:
    urges = [
        rated(f"2026-11-{day:02} 10:00", 8, 2, "walk")._replace(helped=helped)
        for day, helped in enumerate((6, None, 8, None, None), start=1)
    ]
    table = helps(urges).table(WORDS)
    assert len(table.headings) == len(table.rows[0])
    assert table.rows[0][0] == "Went for a walk"
    assert table.rows[0][-3:] == (6.0, 8.0, 7.0)


def test_a_way_noted_twice_with_an_urge_counts_once() -> None:
    urges = [rated(f"2026-11-{day:02} 10:00", 8, 2, "walk", "walk") for day in range(1, 7)]
    (walk,) = helps(urges).ways
    assert walk.effect.n == len(walk.entries) == 6


def test_the_picture_keeps_those_used_most_in_their_order() -> None:
    ways = {f"way{at}": 0.0 for at in range(MOST + 6)}
    urges = [urge for at, way in enumerate(ways) for urge in coped({way: 0.0}, at + 1, seed=at)]
    found = helps(urges)
    assert len(found.pictured) == MOST
    assert list(found.pictured) == [way for way in found.ways if way in found.pictured]
    left_out = [way for way in found.ways if way not in found.pictured]
    assert all(way.verdict is Verdict.UNSURE for way in left_out)
    assert max(way.effect.n for way in left_out) <= min(
        way.effect.n for way in found.pictured if way.verdict is Verdict.UNSURE
    )


some_urges = st.lists(
    st.builds(
        Urge,
        at=st.datetimes(
            min_value=urge("2026-01-01 00:00").at, max_value=urge("2026-11-26 20:00").at
        ),
        strength=st.integers(0, 10),
        after=st.none() | st.integers(0, 10),
        helped=st.none() | st.integers(0, 10),
        coping=st.lists(st.sampled_from([*LABELS, "gone"]), max_size=3).map(tuple),
        entry=st.uuids().map(str),
    ),
    max_size=40,
)


@given(urges=some_urges)
@settings(max_examples=60, deadline=None)
def test_every_compared_urge_is_behind_each_of_its_ways(urges: list[Urge]) -> None:
    found = helps(urges)
    compared = {each.entry for each in urges if each.strength and each.after is not None}
    assert found.rated == len(compared)
    for way in found.ways:
        assert way.effect.n == len(set(way.entries))
        assert set(way.entries) <= compared
    assert [ORDER.index(way.verdict) for way in found.ways] == sorted(
        ORDER.index(way.verdict) for way in found.ways
    )
    assert found.sentence(WORDS)
    assert all(len(row) == 9 for row in found.table(WORDS).rows)
