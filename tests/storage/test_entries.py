"""Entries: saved whole, read back as written, paged by time, never shown when damaged."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry, Link
from smart_journal.domain.errors import DamagedJournal
from smart_journal.storage.entries import page_key
from tests.storage.making import HERE, NOW, entry

if TYPE_CHECKING:
    from smart_journal.domain.entry import Answers
    from smart_journal.storage.store import Store

TEXTS = st.text(max_size=40)
MOMENTS = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001  # the offset is drawn apart
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
ANSWERS = st.recursive(
    TEXTS | st.integers(-(2**53), 2**53) | st.booleans() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(
    at=MOMENTS,
    answers=st.dictionaries(TEXTS, ANSWERS, max_size=4),
    note=st.text(max_size=9000),
    tags=st.lists(TEXTS, max_size=3),
    archived=st.booleans(),
)
def test_an_entry_comes_back_as_it_was_written(
    store: Store,
    at: datetime,
    answers: Answers,
    note: str,
    tags: list[str],
    archived: bool,
) -> None:
    written = replace(
        Entry.new(tool="urge-log", tool_version=1, at=at, answers=answers, now=NOW, note=note),
        tags=tuple(tags),
        archived=archived,
        links=(Link(kind="grew-from", to="a" * 32),),
    )

    store.entries.save([written])

    assert store.entries.get(written.id) == written


def test_an_unknown_id_is_nothing(store: Store) -> None:
    assert store.entries.get("0" * 32) is None
    assert store.entries.revisions("0" * 32) == []
    assert store.entries.count_revisions("0" * 32) == 0
    assert store.entries.latest("urge-log") is None
    assert store.entries.oldest("urge-log") is None


def test_every_revision_is_kept(store: Store) -> None:
    first = entry(note="first")
    second = replace(first.revised(now=NOW), note="second")
    third = replace(second.revised(now=NOW), note="third")

    for revision in (first, second, third):
        store.entries.save([revision])

    assert store.entries.get(first.id) == third
    assert store.entries.revisions(first.id) == [third, second, first]
    assert store.entries.count_revisions(first.id) == 3
    assert store.entries.count("urge-log") == 1


def test_saving_the_same_revision_again_changes_nothing(store: Store) -> None:
    written = entry()

    store.entries.save([written, written])
    store.entries.save([written])

    assert store.entries.revisions(written.id) == [written]
    assert store.entries.count_revisions(written.id) == 1


def test_one_revision_with_two_texts_is_refused_and_nothing_is_written(store: Store) -> None:
    written, other = entry(note="as it was"), entry(1)
    store.entries.save([written])

    with pytest.raises(ValueError, match="needs a new revision"):
        store.entries.save([other, replace(written, note="changed")])

    assert store.entries.get(written.id) == written
    assert store.entries.get(other.id) is None


def test_an_earlier_revision_can_be_brought_back(store: Store) -> None:
    first = entry(note="first")
    second = replace(first.revised(now=NOW), note="second")

    for revision in (first, second, first, second):
        store.entries.save([revision])

    assert store.entries.revisions(first.id) == [second, first]


def test_pages_follow_one_another_without_gap_or_double(store: Store) -> None:
    same_moment = [entry(5) for _ in range(7)]
    written = [entry(day) for day in range(12)] + same_moment
    store.entries.save(written)

    seen: list[Entry] = []
    while page := store.entries.recent(
        "urge-log", limit=4, before=page_key(seen[-1]) if seen else None
    ):
        assert len(page) <= 4
        seen += page

    assert seen == sorted(written, key=page_key, reverse=True)


def test_entries_are_ordered_by_the_wall_clock_the_person_lived_by(store: Store) -> None:
    east = datetime(2026, 3, 1, 9, 0, tzinfo=timezone(timedelta(hours=10)))
    west = datetime(2026, 3, 1, 8, 0, 0, 500, tzinfo=timezone(timedelta(hours=-8)))
    early = west.replace(microsecond=0)
    made = [replace(entry(), at=at) for at in (east, early, west)]
    store.entries.save(made)

    assert [found.at for found in store.entries.recent("urge-log", limit=9)] == [east, west, early]


def test_the_bin_hides_an_entry_everywhere_until_it_comes_back(store: Store) -> None:
    kept, dropped = entry(1), entry(2)
    binned = replace(dropped.revised(now=NOW), binned=NOW)
    store.entries.save([kept, dropped])
    store.entries.save([binned])
    start, end = datetime(2026, 1, 1, tzinfo=HERE), datetime(2027, 1, 1, tzinfo=HERE)

    assert store.entries.recent("urge-log", limit=9) == [kept]
    assert store.entries.between("urge-log", start, end) == [kept]
    assert store.entries.items("urge-log") == [kept]
    assert store.entries.latest("urge-log") == kept
    assert store.entries.count("urge-log") == 1
    assert len(store.numbers.urges(start, end)) == 1
    assert store.entries.recent("urge-log", limit=9, binned=True) == [binned]
    assert store.entries.count("urge-log", binned=True) == 1

    back = replace(binned.revised(now=NOW), binned=None)
    store.entries.save([back])

    assert store.entries.recent("urge-log", limit=9) == [back, kept]


def test_archived_items_can_be_asked_for_or_left_out(store: Store) -> None:
    here, gone = entry(1, tool="person"), replace(entry(2, tool="person"), archived=True)
    store.entries.save([here, gone])

    assert store.entries.items("person") == [here, gone]
    assert store.entries.recent("person", limit=9, archived=False) == [here]
    assert store.entries.recent("person", limit=9, archived=True) == [gone]


def test_between_takes_the_first_moment_and_leaves_the_last(store: Store) -> None:
    days = [entry(day) for day in range(4)]
    store.entries.save(days)

    found = store.entries.between("urge-log", days[1].at, days[3].at)

    assert found == days[1:3]
    assert store.entries.oldest("urge-log") == days[0]
    assert store.entries.between("other", days[0].at, days[3].at) == []


def test_a_save_drops_the_draft_it_came_from(store: Store) -> None:
    store.drafts.put("urge-log:new", "half written", NOW)
    store.drafts.put("urge-log:other", "still open", NOW)

    store.entries.save([entry()], drafts_done=["urge-log:new"])

    assert store.drafts.get("urge-log:new") is None
    assert store.drafts.get("urge-log:other") == "still open"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET body = replace(body, 'not me', 'do it')",
        "UPDATE entry SET body = substr(body, 1, 300) || char(0)",
        "UPDATE entry SET digest = zeroblob(32)",
        "UPDATE entry SET revision = '" + "0" * 32 + "'",
        "UPDATE entry SET at = '2026-03-01T21:31:00'",
        "UPDATE entry SET archived = 1",
        "UPDATE entry SET tool = 'other'",
    ],
)
def test_a_row_that_is_not_what_was_written_is_never_shown(store: Store, change: str) -> None:
    written = entry(tool="page", note="not me")
    store.entries.save([written])
    with store.sheet.connection.transaction():
        # Damage comes past SQL; the index would refuse a body that is no JSON.
        store.sheet.connection.execute("DROP INDEX entry_links")
        store.sheet.connection.execute(change)

    with pytest.raises(DamagedJournal) as told:
        store.entries.get(written.id)

    assert "not me" not in str(told.value)
    assert "do it" not in str(told.value)
    with pytest.raises(DamagedJournal, match="Nothing more is written"):
        store.entries.save([entry(1)])


def test_a_row_swapped_for_another_is_never_shown(store: Store) -> None:
    one, two = entry(1), entry(2)
    store.entries.save([one, two])
    with store.sheet.connection.transaction():
        store.sheet.connection.execute(
            "UPDATE entry SET (digest, body) = (SELECT digest, body FROM entry WHERE id = ?)"
            " WHERE id = ?",
            (two.id, one.id),
        )

    with pytest.raises(DamagedJournal):
        store.entries.get(one.id)


def test_a_damaged_earlier_revision_is_never_shown(store: Store) -> None:
    first = entry(note="first")
    store.entries.save([first])
    store.entries.save([first.revised(now=NOW)])
    with store.sheet.connection.transaction():
        store.sheet.connection.execute("UPDATE revision SET body = replace(body, 'first', 'last')")

    with pytest.raises(DamagedJournal):
        store.entries.revisions(first.id)
