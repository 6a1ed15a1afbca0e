"""kill -9 at 250 random moments while urges are saved and drafts typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from multiprocessing import Pipe
from random import Random
from typing import TYPE_CHECKING

from smart_journal.storage import vault
from smart_journal.storage.checks import check
from smart_journal.storage.keys import DataKey
from tests.storage.children import start
from tests.storage.making import NOW, entry, new_journal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

    from smart_journal.domain.entry import Entry

JOURNALS, KILLS_EACH = 25, 10
SLOT = "urge-log:new"
PUTS = 3
MOST_WORDS = 12  # three saves and their drafts
LONGEST_LIFE = 0.01  # seconds after the last word that is waited for: a commit or two


@dataclass(frozen=True)
class Safe:
    """What the child tells once it is safe: a draft's `put`, or the entry it became."""

    number: int
    put: int = 0
    saved: Entry | None = None


def text(number: int, put: int) -> str:
    """Return what is typed at the `put`: from a few bytes to several pages of the database."""
    return f"{number} {put} {'text ' * (number * 37 % 900)}"


def save_until_killed(folder: Path, raw: bytes, number: int, pipe: Connection) -> None:
    with vault.open_store(folder, DataKey(raw), now=NOW) as store:
        while True:
            number += 1
            for put in range(1, PUTS + 1):
                store.drafts.put(SLOT, text(number, put), NOW)
                pipe.send(Safe(number, put=put))
            saved = entry(number, note=text(number, 0))
            store.entries.save([saved], drafts_done=[SLOT])
            pipe.send(Safe(number, saved=saved))


def told_before_killed(
    folder: Path, key: DataKey, number: int, words: int, life: float
) -> list[Safe]:
    """Kill a child `life` seconds after so many words, and return all it told."""
    receiver, sender = Pipe(duplex=False)
    child = start(save_until_killed, folder, bytes(key.raw()), number, sender)
    sender.close()
    told: list[Safe] = []
    try:
        told += [receiver.recv() for _word in range(words)]
        child.join(timeout=life)
        child.kill()
        while True:
            told.append(receiver.recv())
    except EOFError:
        child.join()
    receiver.close()
    return told


def drafts_that_may_be_there(last: Safe) -> list[str | None]:
    """Return the texts of the draft that lose nothing told, and at most one put that was not."""
    if last.saved:
        return [None, text(last.number + 1, 1)]
    after = text(last.number, last.put + 1) if last.put < PUTS else None
    return [text(last.number, last.put), after]


@dataclass
class Trial:
    """One journal, its child killed again and again."""

    folder: Path
    key: DataKey
    saved: list[Entry] = field(default_factory=list)
    number: int = 0

    def kill_once(self, words: int, life: float) -> None:
        told = told_before_killed(self.folder, self.key, self.number, words, life)
        self.saved += [word.saved for word in told if word.saved]
        self.number = told[-1].number + 1
        with vault.open_store(self.folder, self.key, now=NOW) as store:
            assert store.unclean
            there = {found.id: found for found in store.entries.items("urge-log")}
            assert all(there.get(each.id) == each for each in self.saved)
            safe_but_not_told = [found for found in there.values() if found not in self.saved]
            assert len(safe_but_not_told) <= 1
            self.saved += safe_but_not_told
            assert store.drafts.get(SLOT) in drafts_that_may_be_there(told[-1])
            assert check(store, now=NOW).problems == ()
            store.drafts.drop(SLOT)


def test_every_acknowledged_save_survives(tmp_path: Path) -> None:
    dice = Random(250)
    saved = 0
    for number in range(JOURNALS):
        folder = tmp_path / f"{number}.journal"
        trial = Trial(folder, new_journal(folder))
        for _kill in range(KILLS_EACH):
            trial.kill_once(dice.randint(1, MOST_WORDS), dice.random() * LONGEST_LIFE)
        saved += len(trial.saved)

    assert saved > JOURNALS * KILLS_EACH
