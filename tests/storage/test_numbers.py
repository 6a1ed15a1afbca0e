"""The numbers of urges: the same as in the entries, read from the index alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.check_in import CHECK_IN, CheckIn
from smart_journal.domain.urge import Urge
from smart_journal.storage.numbers import CHECK_INS, URGES
from tests.storage.making import entry

if TYPE_CHECKING:
    from smart_journal.storage.store import Store

ALWAYS = (datetime(1, 1, 1), datetime(9999, 1, 1))  # noqa: DTZ001  # local wall times


def test_the_numbers_are_those_of_the_entries(store: Store) -> None:
    entries = [
        entry(3, answers={"strength": 7, "minutes": 20, "outcome": "passed"}, behaviours=("a",)),
        entry(1, answers={"strength": 10, "outcome": "acted"}, behaviours=("a", "b\u00fc")),
        entry(2, answers={"strength": 1, "outcome": "", "minutes": 0}, behaviours=()),
        entry(4, tool="balance-wheel", answers={"strength": 3}),
    ]
    store.entries.save(entries)

    assert store.numbers.urges(*ALWAYS) == [Urge.of(entries[place]) for place in (1, 2, 0)]


def test_all_that_charts_ask_of_an_urge_is_in_the_index(store: Store) -> None:
    full = entry(
        answers={
            "strength": 8,
            "minutes": 12,
            "outcome": "partly",
            "after": 0,
            "helped": 10,
            "triggers": ["stress", "an \u201cown\u201d one"],
            "coping": ["delay"],
            "feelings": [],
            "people": ["p1", "p2"],
            "place": "home",
            "situation": "what a chart never reads",
        }
    )
    store.entries.save([full, entry(1, answers={"minutes": 3})])
    urges = store.numbers.urges(*ALWAYS)

    assert urges[0] == Urge.of(full)
    assert urges[0].triggers == ("stress", "an \u201cown\u201d one")
    assert urges[1].strength == 0  # never rated


def test_check_ins_are_those_of_the_entries(store: Store) -> None:
    entries = [
        entry(2, tool=CHECK_IN, answers={"did": "in-plan", "amount": 2.5, "mood": 0, "urge": 10}),
        entry(0, tool=CHECK_IN, answers={"stress": 4, "sleep": 7.5}, behaviours=()),
        entry(1, tool=CHECK_IN, answers={"did": "rather-not", "amount": 3}),
        entry(1, answers={"strength": 3}),
    ]
    store.entries.save(entries)

    assert store.numbers.check_ins(*ALWAYS) == [CheckIn.of(entries[at]) for at in (1, 2, 0)]


def test_a_changed_strength_counts_at_once(store: Store) -> None:
    first = entry(answers={"strength": 7})
    store.entries.save([first])
    store.entries.save([replace(first, revision="f" * 32, answers={"strength": 2})])

    assert [urge.strength for urge in store.numbers.urges(*ALWAYS)] == [2]


def test_the_first_moment_counts_and_the_last_does_not(store: Store) -> None:
    entries = [entry(day) for day in range(4)]
    store.entries.save(entries)
    moments = [each.at.replace(tzinfo=None) for each in entries]

    assert [urge.at for urge in store.numbers.urges(moments[1], moments[3])] == moments[1:3]


@pytest.mark.parametrize(
    ("sql", "index"), [(URGES, "urge_numbers"), (CHECK_INS, "check_in_numbers")]
)
def test_no_body_is_read(store: Store, sql: str, index: str) -> None:
    plan = store.sheet.connection.rows(f"EXPLAIN QUERY PLAN {sql}", ("a", "b"))

    assert [row[3].partition(" (")[0] for row in plan] == [
        f"SEARCH entry USING COVERING INDEX {index}"
    ]
