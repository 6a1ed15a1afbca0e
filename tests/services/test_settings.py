"""Settings live inside the journal, are told when they change, and bear a newer version's."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

from smart_journal.domain.change import Change
from smart_journal.domain.settings import Settings
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import opened_again, rows


def test_a_setting_is_there_again_after_a_lock(
    session: Session, folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock
) -> None:
    assert session.settings.current == Settings()
    session.settings.change(lock_minutes=20, first_weekday=6, large_print=True)
    expected = Settings(lock_minutes=20, first_weekday=6, large_print=True)
    assert session.settings.current == expected
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        assert again.settings.current == expected
        again.settings.change(first_weekday=None)
    with opened_again(folder, key, catalogue, clock) as once_more:
        assert once_more.settings.current.first_weekday is None


def test_only_what_differs_is_written_and_told(
    session: Session, told: list[Change], folder: Path, key: DataKey
) -> None:
    session.settings.change(lock_minutes=5, paper="a4")
    session.settings.change(paper="a4")
    assert told == [Change(settings=True)]
    session.close()
    assert rows(folder, key, "SELECT name, body FROM setting") == [("paper", '"a4"')]


def test_settings_of_a_newer_version_are_left_alone(
    folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock
) -> None:
    with vault.open_store(folder, key, now=clock().astimezone(UTC)) as store:
        store.settings.put({"handwriting": '"large"', "paper": '"letter"'})
    with opened_again(folder, key, catalogue, clock) as session:
        assert session.settings.current == Settings(paper="letter")
        session.settings.change(paper="a4")
    kept = rows(folder, key, "SELECT name, body FROM setting ORDER BY name")
    assert kept == [("handwriting", '"large"'), ("paper", '"a4"')]
