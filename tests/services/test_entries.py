"""Entries: written, changed, put in the bin, brought back; each told once it is on disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from smart_journal.domain.change import Change
from smart_journal.domain.entry import Entry
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.domain.tool import Tool
from smart_journal.services.drafts import slot
from smart_journal.services.session import Session
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import rows

URGES = Change(frozenset({"urge-log"}))


def test_an_urge_is_kept_with_the_moment_it_was_saved(
    session: Session, urge_log: Tool, clock: Clock, told: list[Change]
) -> None:
    earlier = clock() - timedelta(hours=3)
    entry = session.entries.write(
        urge_log, {"strength": 6}, at=earlier, behaviours=("b1",), note="Only for me"
    )
    kept = session.entries.get(entry.id)
    assert kept == entry
    assert kept.at == earlier
    assert kept.at.utcoffset() == timedelta(hours=1)
    assert kept.saved == clock().astimezone(UTC)
    assert (kept.behaviours, kept.note) == (("b1",), "Only for me")
    assert (kept.tool, kept.tool_version) == ("urge-log", urge_log.version)
    assert told == [URGES]


def test_when_a_change_is_told_it_is_already_there(
    session: Session, urge_log: Tool, clock: Clock
) -> None:
    seen: list[int] = []
    session.changes.listen(lambda _change: seen.append(session.entries.count("urge-log")))
    session.entries.write(urge_log, {"strength": 6}, at=clock())
    assert seen == [1]


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({}, "Please answer this one."),
        ({"strength": 0}, "Please give a whole number from 1 to 10."),
        ({"strength": 5, "colour": "red"}, "There is no such question here."),
        ({"strength": 5, "did": "x" * 1001}, "This is 1 letter too long."),
    ],
)
def test_an_answer_out_of_bounds_is_refused_and_nothing_is_written(
    session: Session,
    urge_log: Tool,
    clock: Clock,
    told: list[Change],
    answers: dict[str, Any],
    sentence: str,
) -> None:
    session.drafts.keep("urge-log", "new", {"half": "written"})
    with pytest.raises(InvalidAnswer) as refused:
        session.entries.write(urge_log, answers, at=clock(), draft=slot("urge-log"))
    assert refused.value.sentence == sentence
    assert session.entries.count("urge-log") == 0
    assert session.drafts.find("urge-log") is not None
    assert told == []


def test_a_changed_entry_keeps_what_it_said_before(
    session: Session, urge_log: Tool, clock: Clock, folder: Path, key: DataKey
) -> None:
    first = session.entries.write(urge_log, {"strength": 6}, at=clock())
    clock.move(timedelta(minutes=5))
    second = session.entries.rewrite(urge_log, replace(first, answers={"strength": 8}))

    assert session.entries.get(first.id) == second
    assert (second.id, second.parents) == (first.id, (first.revision,))
    assert second.saved - first.saved == timedelta(minutes=5)
    assert session.entries.count("urge-log") == 1
    session.close()
    assert rows(folder, key, "SELECT entry, revision FROM revision") == [(first.id, first.revision)]


def test_a_change_out_of_bounds_is_refused_and_the_entry_stays(
    session: Session, urge_log: Tool, clock: Clock
) -> None:
    first = session.entries.write(urge_log, {"strength": 6}, at=clock())
    with pytest.raises(InvalidAnswer):
        session.entries.rewrite(urge_log, replace(first, answers={"strength": 80}))
    assert session.entries.get(first.id) == first


def test_the_draft_dies_in_the_same_commit_as_the_save(
    session: Session, urge_log: Tool, clock: Clock
) -> None:
    """When the change is told, the entry is there and its draft is not; others stay."""
    entry = session.entries.write(urge_log, {"strength": 6}, at=clock())
    session.drafts.keep("urge-log", entry.id, {"strength": "7"})
    session.drafts.keep("urge-log", "new", {"strength": "2"})
    seen: list[tuple[Any, list[str]]] = []

    def look(_change: Change) -> None:
        kept = session.entries.get(entry.id)
        strength = kept.answers["strength"] if kept else None
        seen.append((strength, [draft.entry_id for draft in session.drafts.of("urge-log")]))

    session.changes.listen(look)
    session.entries.rewrite(
        urge_log, replace(entry, answers={"strength": 7}), draft=slot("urge-log", entry.id)
    )
    assert seen == [(7, ["new"])]


def test_the_bin_takes_entries_out_of_sight_and_gives_them_back(
    session: Session, urge_log: Tool, clock: Clock, told: list[Change]
) -> None:
    entries = [
        session.entries.write(urge_log, {"strength": each}, at=clock()) for each in (1, 2, 3)
    ]
    del told[:]
    clock.move(timedelta(minutes=1))

    binned = session.entries.bin(entries[:2])
    assert session.entries.recent("urge-log") == [entries[2]]
    assert {each.id for each in session.entries.recent("urge-log", binned=True)} == {
        each.id for each in entries[:2]
    }
    assert (session.entries.count("urge-log"), session.entries.count("urge-log", binned=True)) == (
        1,
        2,
    )
    assert all(each.binned == clock().astimezone(UTC) for each in binned)

    back = session.entries.bring_back(binned)
    assert [each.binned for each in back] == [None, None]
    assert session.entries.count("urge-log") == 3
    assert [each.answers for each in back] == [each.answers for each in entries[:2]]
    assert told == [URGES, URGES]


def test_putting_in_the_bin_and_back_is_history_too(
    session: Session, urge_log: Tool, clock: Clock, folder: Path, key: DataKey
) -> None:
    entry = session.entries.write(urge_log, {"strength": 4}, at=clock())
    (binned,) = session.entries.bin([entry])
    (back,) = session.entries.bring_back([binned])
    assert (binned.parents, back.parents) == ((entry.revision,), (binned.revision,))
    session.close()
    kept = rows(folder, key, "SELECT revision FROM revision ORDER BY number")
    assert kept == [(entry.revision,), (binned.revision,)]


def test_pages_of_entries_follow_one_another(
    session: Session, urge_log: Tool, clock: Clock
) -> None:
    """Two at a time, newest first, also those of the same minute."""
    moments = [clock() - timedelta(days=each // 2) for each in range(7)]
    written = [session.entries.write(urge_log, {"strength": 5}, at=at) for at in moments]
    seen: list[Entry] = []
    while page := session.entries.recent("urge-log", before=seen[-1] if seen else None, limit=2):
        seen += page
    assert [each.at for each in seen] == sorted(moments, reverse=True)
    assert {each.id for each in seen} == {each.id for each in written}
    assert len(seen) == 7


def test_entries_between_two_moments(session: Session, urge_log: Tool, clock: Clock) -> None:
    noon = clock().replace(hour=12, minute=0)
    for hours in (-1, 0, 1, 2):
        session.entries.write(urge_log, {"strength": 5}, at=noon + timedelta(hours=hours))
    wall = datetime.fromisoformat("2026-11-23T12:00")
    found = session.entries.between("urge-log", wall, wall + timedelta(hours=2))
    assert [each.at.hour for each in found] == [12, 13]
    latest, oldest = session.entries.latest("urge-log"), session.entries.oldest("urge-log")
    assert latest is not None
    assert oldest is not None
    assert (latest.at.hour, oldest.at.hour) == (14, 11)
    assert session.entries.latest("balance-wheel") is None


def test_a_text_of_any_script_comes_back(session: Session, urge_log: Tool, clock: Clock) -> None:
    said = "مساء الخير 今晚 👩🏽‍🔬 " + "ö" * 980
    entry = session.entries.write(urge_log, {"strength": 5, "did": said}, at=clock())
    kept = session.entries.get(entry.id)
    assert kept is not None
    assert kept.answers["did"] == said
