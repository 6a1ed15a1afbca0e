"""Drafts: what is half written is kept inside the file, also over a lock."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path

from smart_journal.services.catalogue import Catalogue
from smart_journal.services.drafts import slot
from smart_journal.services.session import Session
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import opened_again, rows

HALF = {"fields": {"did": "I was about to — 今晚", "strength": None}, "cursor": 7}


def test_a_draft_is_there_again_after_a_lock(
    session: Session, folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock
) -> None:
    session.drafts.keep("urge-log", "new", HALF)
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        draft = again.drafts.find("urge-log")
        assert draft is not None
        assert (draft.state, draft.saved) == (HALF, clock().astimezone(UTC))
        assert (draft.tool, draft.entry_id) == ("urge-log", "new")


def test_a_page_has_one_draft_its_last(session: Session, clock: Clock) -> None:
    session.drafts.keep("urge-log", "new", {"did": "I"})
    clock.move(timedelta(seconds=1))
    session.drafts.keep("urge-log", "new", {"did": "I was"})
    (draft,) = session.drafts.of("urge-log")
    assert draft.state == {"did": "I was"}
    assert draft.saved == clock().astimezone(UTC)


def test_every_page_has_a_draft_of_its_own(session: Session) -> None:
    session.drafts.keep("urge-log", "new", {"page": 1})
    session.drafts.keep("urge-log", "a" * 32, {"page": 2})
    session.drafts.keep("balance-wheel", "new", {"page": 3})
    session.drafts.keep_place({"tab": "points"})

    assert [draft.state["page"] for draft in session.drafts.of("balance-wheel")] == [3]
    assert {draft.entry_id for draft in session.drafts.of("urge-log")} == {"new", "a" * 32}
    found = session.drafts.find("urge-log", "a" * 32)
    assert found is not None
    assert found.state == {"page": 2}
    assert session.drafts.find("urge-log", "b" * 32) is None


def test_a_tool_does_not_see_the_drafts_of_one_with_a_longer_name(session: Session) -> None:
    session.drafts.keep("urge-log-two", "new", {"page": 1})
    assert session.drafts.of("urge-log") == []


def test_the_drafts_of_many_tools_come_tool_by_tool_the_oldest_first(
    session: Session, clock: Clock
) -> None:
    for tool, entry in (("abc", "b"), ("urge-log", "new"), ("abc", "a"), ("goals", "new")):
        session.drafts.keep(tool, entry, HALF)
        clock.move(timedelta(seconds=1))
    session.drafts.keep_place({"tab": 3})
    found = session.drafts.of_tools(["urge-log", "rulers", "abc"])

    assert [(draft.tool, draft.entry_id) for draft in found] == [
        ("urge-log", "new"),
        ("abc", "b"),
        ("abc", "a"),
    ]


def test_a_draft_put_aside_is_gone_from_the_file(
    session: Session, folder: Path, key: DataKey
) -> None:
    session.drafts.keep("urge-log", "new", HALF)
    session.drafts.keep("balance-wheel", "new", HALF)
    session.drafts.drop("urge-log")
    assert session.drafts.find("urge-log") is None
    session.drafts.drop("urge-log")
    session.drafts.drop("balance-wheel", "never-there")
    session.close()
    assert rows(folder, key, "SELECT slot FROM draft") == [(slot("balance-wheel"),)]


def test_the_place_is_where_the_person_was(
    session: Session, folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock
) -> None:
    assert session.drafts.place() == {}
    session.drafts.keep_place({"tab": "today"})
    session.drafts.keep_place({"tab": "points", "cursor": 12})
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        assert again.drafts.place() == {"tab": "points", "cursor": 12}
