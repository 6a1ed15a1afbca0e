"""The numbers of urges: the same as in the entries, read from the index alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.urge import Urge
from smart_journal.storage.numbers import BETWEEN, FIRST
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

    assert store.numbers.between(*ALWAYS) == [Urge.of(entries[place]) for place in (1, 2, 0)]


def test_a_changed_strength_counts_at_once(store: Store) -> None:
    first = entry(answers={"strength": 7})
    store.entries.save([first])
    store.entries.save([replace(first, revision="f" * 32, answers={"strength": 2})])

    assert [urge.strength for urge in store.numbers.between(*ALWAYS)] == [2]


def test_the_first_moment_counts_and_the_last_does_not(store: Store) -> None:
    entries = [entry(day) for day in range(4)]
    store.entries.save(entries)
    moments = [each.at.replace(tzinfo=None) for each in entries]

    assert [urge.at for urge in store.numbers.between(moments[1], moments[3])] == moments[1:3]


def test_the_first_urge_is_the_earliest_not_the_one_written_first(store: Store) -> None:
    assert store.numbers.first() is None

    entries = [entry(day) for day in (5, 2, 9)]
    store.entries.save(entries)

    assert store.numbers.first() == entries[1].at.replace(tzinfo=None)


@pytest.mark.parametrize(("sql", "values"), [(BETWEEN, ("a", "b")), (FIRST, ())])
def test_no_body_is_read(store: Store, sql: str, values: tuple[str, ...]) -> None:
    plan = store.sheet.connection.rows(f"EXPLAIN QUERY PLAN {sql}", values)

    assert [row[3].partition(" (")[0] for row in plan] == [
        "SEARCH entry USING COVERING INDEX urge_numbers"
    ]
