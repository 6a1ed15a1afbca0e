"""What links to an entry: found by exact id, without reading the bodies of the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.entry import Link
from smart_journal.storage.entries import LINKING
from tests.storage.making import NOW, entry

if TYPE_CHECKING:
    from smart_journal.domain.entry import Entry
    from smart_journal.storage.store import Store


def linked(day: int, *to: Entry, kind: str = "from", tool: str = "abc") -> Entry:
    links = tuple(Link(kind=kind, to=each.id) for each in to)
    return replace(entry(day, tool=tool, answers={"event": "x"}), links=links)


def test_entries_of_any_tool_that_link_to_one_are_found_oldest_first(store: Store) -> None:
    first, other = entry(0), entry(1)
    later, both, apart = linked(9, first), linked(4, other, first, tool="goals"), linked(2, other)
    store.entries.save([first, other, later, both, apart])

    assert store.entries.linking_to(first.id) == [both, later]
    assert store.entries.linking_to(other.id) == [apart, both]
    assert store.entries.linking_to(later.id) == []


def test_what_is_in_the_bin_is_left_out_unless_asked_for(store: Store) -> None:
    first = entry()
    kept, binned = linked(1, first), replace(linked(2, first), binned=NOW)
    store.entries.save([first, kept, binned])

    assert store.entries.linking_to(first.id) == [kept]
    assert store.entries.linking_to(first.id, binned=True) == [kept, binned]


def test_a_link_that_was_taken_away_counts_no_more(store: Store) -> None:
    first = entry()
    grown = linked(1, first)
    store.entries.save([first, grown])
    store.entries.save([replace(grown.revised(now=NOW), links=())])

    assert store.entries.linking_to(first.id) == []


@pytest.mark.parametrize("strange", ["%", '"', "a\\b", "\u00fc", "from", "", "x' OR '1'='1"])
def test_an_id_is_taken_letter_for_letter(store: Store, strange: str) -> None:
    """Part of an id, the kind of a link or a sign of SQL is no id."""
    odd = replace(entry(), id=strange)
    longer = replace(entry(1), id=f"{strange}{strange}1")
    grown, other = linked(2, odd), linked(3, longer)
    store.entries.save([odd, longer, grown, other])

    assert store.entries.linking_to(strange) == [grown]
    assert store.entries.linking_to(longer.id) == [other]


def test_no_body_is_read_to_find_them(store: Store) -> None:
    plan = store.sheet.connection.rows(f"EXPLAIN QUERY PLAN {LINKING}", (0, '"a"'))

    assert [row[3].partition(" (")[0] for row in plan] == [
        "SEARCH entry USING COVERING INDEX entry_links"
    ]
