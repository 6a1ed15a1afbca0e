"""Drafts and settings: kept at once, proved when read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.errors import DamagedJournal
from smart_journal.storage import vault
from tests.storage.making import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store


def test_a_draft_outlives_the_program(folder: Path, key: DataKey) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        store.drafts.put("urge-log:new", "I was about to", NOW)
    with vault.open_store(folder, key, now=NOW) as store:
        assert store.drafts.get("urge-log:new") == "I was about to"
        assert store.drafts.get("another") is None


def test_a_slot_holds_its_last_text(store: Store) -> None:
    later = NOW + timedelta(seconds=1)
    store.drafts.put("a", "I", NOW)
    store.drafts.put("b", "other", later)
    store.drafts.put("a", "I was", later + timedelta(seconds=1))

    assert store.drafts.all() == [
        ("b", later, "other"),
        ("a", later + timedelta(seconds=1), "I was"),
    ]

    store.drafts.drop("a")
    store.drafts.drop("never there")

    assert [slot for slot, _saved, _body in store.drafts.all()] == ["b"]


@pytest.mark.parametrize("column", ["slot", "saved", "body"])
def test_a_draft_that_is_not_what_was_written_is_never_shown(store: Store, column: str) -> None:
    store.drafts.put("a", "text", NOW)
    with store.sheet.connection.transaction():
        store.sheet.connection.execute(f"UPDATE draft SET {column} = 'other'")  # noqa: S608  # fixed names

    with pytest.raises(DamagedJournal):
        store.drafts.all()


def test_settings_are_put_one_by_one_and_read_together(folder: Path, key: DataKey) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        assert store.settings.get_all() == {}
        store.settings.put({"lock_minutes": "5", "paper": '"a4"'})
        store.settings.put({"lock_minutes": "10"})
    with vault.open_store(folder, key, now=NOW) as store:
        assert store.settings.get_all() == {"lock_minutes": "10", "paper": '"a4"'}


def test_a_setting_that_is_not_what_was_written_is_refused(store: Store) -> None:
    store.settings.put({"lock_minutes": "5"})
    with store.sheet.connection.transaction():
        store.sheet.connection.execute("UPDATE setting SET body = '500'")

    with pytest.raises(DamagedJournal):
        store.settings.get_all()
