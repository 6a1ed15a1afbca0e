"""Reading beside the window: what is read is whole, a save goes first, a lock ends it."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import TYPE_CHECKING

from smart_journal.storage import vault
from smart_journal.storage.reader import Reader, Tables
from tests.storage.making import NOW, entry

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.domain.urge import Urge
    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store

ALWAYS = (datetime(1, 1, 1), datetime(9999, 1, 1))  # noqa: DTZ001  # local wall times
MANY = 3_000


def urges(tables: Tables) -> list[Urge]:
    return tables.numbers.urges(*ALWAYS)


def in_a_worker(reader: Reader, found: list[object]) -> threading.Thread:
    thread = threading.Thread(target=lambda: found.append(reader.run(urges)))
    thread.start()
    return thread


def test_another_thread_reads_what_the_store_wrote(store: Store) -> None:
    store.entries.save([entry(day, answers={"strength": day + 1}) for day in range(5)])
    found: list[object] = []
    in_a_worker(Reader(store), found).join()

    assert found == [store.numbers.urges(*ALWAYS)]
    assert len(store.numbers.urges(*ALWAYS)) == 5


def test_saves_go_first_and_the_reader_still_reads_everything(store: Store) -> None:
    store.entries.save([entry(day, answers={"strength": 5}) for day in range(MANY)])
    reader = Reader(store)
    reading = threading.Event()

    def slowly(tables: Tables) -> int:
        reading.set()
        return sum(len(urges(tables)) for _again in range(30))

    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(reader.run(slowly)))
    thread.start()
    assert reading.wait(10)
    for day in range(10):
        store.entries.save([entry(day, tool="journal")])
    thread.join()

    assert found == [30 * MANY]
    assert len(store.entries.items("journal")) == 10


def test_a_reader_that_was_dropped_reads_nothing(store: Store) -> None:
    reader = Reader(store)
    reader.stop()

    assert reader.run(urges) is None
    assert reader.stopped


def test_locking_drops_readers_that_run_and_those_that_never_began(
    folder: Path, key: DataKey
) -> None:
    store = vault.open_store(folder, key, now=NOW)
    store.entries.save([entry(day) for day in range(MANY)])
    waiting, running = Reader(store), Reader(store)
    begun = threading.Event()

    def for_long(tables: Tables) -> int:
        begun.set()
        return sum(len(urges(tables)) for _again in range(300))

    found: list[object] = []
    thread = threading.Thread(target=lambda: found.append(running.run(for_long)))
    thread.start()
    assert begun.wait(10)
    store.close()
    thread.join(30)

    assert found == [None]
    assert waiting.run(urges) is None
    assert store.readers == set()
