"""Entries: what a new one holds, what the next revision keeps, and the text they are kept as."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Answers, Entry, Link, new_id
from smart_journal.domain.entry_json import from_json, to_json
from tests.domain.answering import ANYTHING, MOMENTS, NOW, TEXTS, entry

IDS = st.builds(new_id)
ENTRIES = st.builds(
    Entry,
    id=IDS,
    tool=TEXTS,
    tool_version=st.integers(1, 99),
    at=MOMENTS,
    answers=st.dictionaries(TEXTS, ANYTHING, max_size=4),
    created=MOMENTS,
    saved=MOMENTS,
    revision=IDS,
    parents=st.lists(IDS, max_size=2).map(tuple),
    behaviours=st.lists(IDS, max_size=3).map(tuple),
    links=st.lists(st.builds(Link, kind=TEXTS, to=IDS), max_size=2).map(tuple),
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    note=st.text(max_size=200),
    printable=st.booleans(),
    archived=st.booleans(),
    origin=TEXTS,
    binned=st.none() | MOMENTS,
)


def turned(value: Any) -> Any:
    """Return the same value, its tables written in the other order."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(each) for each in value] if isinstance(value, list) else value


def test_a_new_entry_is_its_own_first_revision() -> None:
    one, other = (entry("urge-log", {"strength": 3}) for _ in range(2))
    assert one.id != other.id
    assert one.revision not in (one.id, other.revision)
    assert len(one.id) == len(one.revision) == 32
    assert (one.created, one.saved, one.parents) == (NOW, NOW, ())
    assert (one.binned, one.archived, one.printable, one.origin) == (None, False, True, "written")


@given(ENTRIES)
@settings(deadline=None, max_examples=40)
def test_the_next_revision_knows_the_one_before_and_nothing_else_changes(before: Entry) -> None:
    later = NOW + timedelta(hours=1)
    after = before.revised(now=later)
    assert after.parents == (before.revision,)
    assert after.saved == later
    assert after.revision != before.revision
    kept = replace(after, revision=before.revision, parents=before.parents, saved=before.saved)
    assert kept == before


@pytest.mark.parametrize("moment", ["at", "created", "saved"])
def test_a_moment_without_its_offset_is_refused(moment: str) -> None:
    naive: Any = {moment: NOW.replace(tzinfo=None)}
    with pytest.raises(ValueError, match="UTC offset"):
        replace(entry("urge-log", {}), **naive)


@given(ENTRIES)
@settings(deadline=None, max_examples=50)
def test_an_entry_comes_back_from_its_text(written: Entry) -> None:
    read = from_json(to_json(written))
    assert read == written
    assert read.at.utcoffset() == written.at.utcoffset()
    assert to_json(read) == to_json(written)


@given(ENTRIES)
@settings(deadline=None, max_examples=50)
def test_equal_entries_are_equal_text(written: Entry) -> None:
    other = replace(written, answers=turned(written.answers))
    assert other == written
    assert to_json(other) == to_json(written)


@pytest.mark.parametrize(
    "said",
    ["žluťoučký kůň", "今日は", "مساء الخير", "👩🏽‍🔬", "e\u0301", 'a"b\\c\n\t\u2028', "\x00"],
)
def test_any_script_is_kept_letter_for_letter(said: str) -> None:
    answers: Answers = {"did": said, "people": [said]}
    written = replace(entry("urge-log", answers), note=said)
    assert from_json(to_json(written)) == written


def test_the_hour_that_comes_twice_stays_apart() -> None:
    wall = "2026-10-25T01:30:00"
    first, second = (
        entry("urge-log", {}, datetime.fromisoformat(wall + offset))
        for offset in ("+01:00", "+00:00")
    )
    ahead = from_json(to_json(second)).at - from_json(to_json(first)).at
    assert ahead == timedelta(hours=1)
    assert from_json(to_json(first)).at.astimezone(UTC).hour == 0


@given(ENTRIES, st.data())
@settings(deadline=None, max_examples=50)
def test_what_is_not_an_entry_is_refused_by_a_known_error(
    written: Entry, data: st.DataObject
) -> None:
    body = json.loads(to_json(written))
    key = data.draw(st.sampled_from(sorted(body)))
    if data.draw(st.booleans()):
        del body[key]
    else:
        body[key] = data.draw(ANYTHING)
    try:
        read = from_json(json.dumps(body))
    except (ValueError, KeyError, TypeError):
        return
    assert read.at.tzinfo is not None


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "7", '"entry"', "{}"])
def test_a_text_that_is_no_entry_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_json(text)
