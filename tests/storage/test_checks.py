"""The checks find what is wrong, in the background too, and make way for every save."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.errors import DamagedJournal
from smart_journal.storage import vault
from smart_journal.storage.checker import Checker, background_check
from smart_journal.storage.checks import Report, check
from smart_journal.storage.connection import PAGE_BYTES, Connection
from tests.storage.making import NOW, entry, flip

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store

WEEK = timedelta(days=7)


def filled(folder: Path, key: DataKey, count: int = 60) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        first = entry(note="long " * 2000)
        store.entries.save([first, *(entry(day, note="short " * 50) for day in range(1, count))])
        store.entries.save([first.revised(now=NOW)])
        store.drafts.put("urge-log:new", "half", NOW)


def checked(folder: Path, key: DataKey) -> Report:
    with vault.open_store(folder, key, now=NOW) as store:
        return check(store, now=NOW)


@contextmanager
def in_background(store: Store, *, full: bool = True) -> Iterator[tuple[Checker, list[object]]]:
    """Run a check in a thread for the block; its report is in the list afterwards."""
    checker = background_check(store, full=full)
    reports: list[object] = []
    thread = threading.Thread(target=lambda: reports.append(checker.run()))
    thread.start()
    try:
        yield checker, reports
    finally:
        thread.join()


def test_a_whole_journal_has_no_problems(folder: Path, key: DataKey) -> None:
    filled(folder, key)

    assert checked(folder, key) == Report(
        pages=(folder / vault.DATABASE).stat().st_size // PAGE_BYTES,
        entries=60,
        revisions=1,
        full=True,
    )


def test_a_flipped_bit_in_any_page_is_found(folder: Path, key: DataKey) -> None:
    filled(folder, key)
    path = folder / vault.DATABASE
    size = path.stat().st_size
    for place in range(PAGE_BYTES + 700, size, PAGE_BYTES):
        flip(path, place)
        try:
            assert checked(folder, key).problems
        except DamagedJournal as told:
            assert "damaged" in told.sentence  # noqa: PT017  # refused at once is as good
        flip(path, place)

    assert checked(folder, key).problems == ()


def test_a_file_cut_at_a_page_is_found(folder: Path, key: DataKey) -> None:
    filled(folder, key)
    path = folder / vault.DATABASE
    os.truncate(path, path.stat().st_size - PAGE_BYTES)

    with pytest.raises(DamagedJournal):
        checked(folder, key)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET body = replace(body, 'short', 'other') WHERE number = 7",
        "UPDATE entry SET digest = zeroblob(32) WHERE number = 7",
        "UPDATE entry SET at = '2020-01-01T00:00:00' WHERE number = 7",
        "UPDATE entry SET binned = 1 WHERE number = 7",
        "UPDATE entry SET archived = 1 WHERE number = 7",
        "UPDATE entry SET tool = 'other' WHERE number = 7",
        "UPDATE revision SET body = replace(body, 'long', 'other')",
        "UPDATE draft SET body = 'other'",
        "UPDATE note SET body = 'other' WHERE name = 'keys.json'",
    ],
)
def test_a_row_that_is_not_what_was_written_is_counted(
    folder: Path, key: DataKey, change: str
) -> None:
    filled(folder, key)
    connection = Connection(folder / vault.DATABASE, key)
    with connection.transaction():
        assert connection.execute(change) == 1
    connection.close()

    assert checked(folder, key).problems == ("1 text in the journal is not what was written.",)


def test_after_damage_is_found_nothing_more_is_written(folder: Path, key: DataKey) -> None:
    filled(folder, key)
    with vault.open_store(folder, key, now=NOW) as store:
        with store.sheet.connection.transaction():
            store.sheet.connection.execute("UPDATE draft SET body = 'other'")

        assert check(store, now=NOW).problems
        with pytest.raises(DamagedJournal, match="Nothing more is written"):
            store.entries.save([entry()])
        assert store.entries.count("urge-log") == 60


def test_a_full_check_is_due_at_first_and_then_weekly(folder: Path, key: DataKey) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        assert store.health.last_check is None
        assert store.health.full_due(NOW)
        check(store, now=NOW)
    with vault.open_store(folder, key, now=NOW) as store:
        assert store.health.last_check == NOW
        assert not store.health.full_due(NOW + WEEK / 2)
        assert store.health.full_due(NOW + WEEK)
        assert store.health.full_due(NOW - WEEK / 2)


def test_the_short_check_in_the_background_leaves_the_full_one_due(store: Store) -> None:
    with in_background(store, full=False) as (_checker, reports):
        pass
    (report,) = reports
    assert isinstance(report, Report)
    store.health.note(report, NOW)

    assert not report.full
    assert store.health.last_check == NOW
    assert store.health.full_due(NOW)


def test_saves_go_through_while_everything_is_checked(
    folder: Path, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smart_journal.storage.checker._REST_SECONDS", 0.05)
    filled(folder, key, count=1500)
    with vault.open_store(folder, key, now=NOW) as store:
        written = [entry(day, note="meanwhile") for day in range(40)]
        with in_background(store) as (_checker, reports):
            for each in written:
                store.entries.save([each])
        (report,) = reports

        assert isinstance(report, Report)
        assert report.problems == ()
        assert 1500 <= report.entries <= 1540
        assert store.entries.count("urge-log") == 1540
        assert not store.sheet.connection.failures


def test_the_background_check_finds_damage(folder: Path, key: DataKey) -> None:
    filled(folder, key)
    flip(folder / vault.DATABASE, (folder / vault.DATABASE).stat().st_size - 2000)
    with vault.open_store(folder, key, now=NOW) as store:
        with in_background(store) as (_checker, reports):
            pass
        (report,) = reports

        assert isinstance(report, Report)
        assert report.problems
        store.health.note(report, NOW)
        with pytest.raises(DamagedJournal):
            store.drafts.put("a", "b", NOW)


def test_a_stopped_check_reports_nothing(folder: Path, key: DataKey) -> None:
    filled(folder, key)
    with vault.open_store(folder, key, now=NOW) as store:
        checker = background_check(store, full=True)
        checker.stop()

        assert checker.run() is None
