"""600 flipped bits, read back through the program: the right text or a refusal, never another."""

from __future__ import annotations

from collections import Counter
from functools import partial
from random import Random
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.errors import DamagedJournal
from smart_journal.storage import vault
from smart_journal.storage.seal import Seal
from tests.storage.making import NOW, entry, flip, new_journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from smart_journal.domain.entry import Entry
    from smart_journal.storage.keys import DataKey
    from smart_journal.storage.store import Store

FLIPS = 600
RIGHT, REFUSED, WRONG = "right", "refused", "wrong"


def written(folder: Path, key: DataKey) -> list[Entry]:
    """Save pages long enough to spill over several database pages, with drafts as long."""
    dice = Random(7)
    entries = [entry(day, note=f"{dice.random()} " * dice.randrange(1, 600)) for day in range(24)]
    with vault.open_store(folder, key, now=NOW) as store:
        for each in entries:
            store.entries.save([each])
            store.drafts.put(each.id, each.note, NOW)
    return entries


def told(read: Callable[[], object], expected: object) -> str:
    """Return whether what was read is right, refused, or something nobody wrote."""
    try:
        return RIGHT if read() == expected else WRONG
    except DamagedJournal:
        return REFUSED
    except ValueError:
        return WRONG


def read_back(folder: Path, key: DataKey, entries: list[Entry]) -> Counter[str]:
    """Return how the single entries, their drafts and a list of them were told."""
    try:
        store = vault.open_store(folder, key, now=NOW)
    except DamagedJournal:
        return Counter({REFUSED: 1})
    with store:
        return count(store, entries)


def count(store: Store, entries: list[Entry]) -> Counter[str]:
    results = Counter(told(partial(store.entries.get, each.id), each) for each in entries)
    results += Counter(told(partial(store.drafts.get, each.id), each.note) for each in entries)
    newest = entries[:-9:-1]
    results[told(lambda: store.entries.recent("urge-log", limit=8), newest)] += 1
    return results


def after_flips(folder: Path, key: DataKey, flips: int) -> Counter[str]:
    entries = written(folder, key)
    path = folder / vault.DATABASE
    size = path.stat().st_size
    dice = Random(600)
    results: Counter[str] = Counter()
    for _trial in range(flips):
        place, bit = dice.randrange(size), dice.randrange(8)
        flip(path, place, bit)
        results += read_back(folder, key, entries)
        flip(path, place, bit)
    assert set(read_back(folder, key, entries)) == {RIGHT}
    return results


def test_no_flipped_bit_ever_shows_another_text(tmp_path: Path) -> None:
    folder = tmp_path / "Sam.journal"

    results = after_flips(folder, new_journal(folder), FLIPS)

    assert results[WRONG] == 0
    assert results[REFUSED] > FLIPS / 2
    assert results[RIGHT] > FLIPS


def test_without_the_row_digests_the_same_trial_finds_wrong_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Seal, "fits", lambda *_anything: True)
    folder = tmp_path / "Sam.journal"

    results = after_flips(folder, new_journal(folder), 60)

    assert results[WRONG] > 0
