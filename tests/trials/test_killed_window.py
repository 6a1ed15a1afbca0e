"""kill -9 of the whole program at random moments, while urges are saved and a page is typed."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from random import Random
from threading import Timer
from typing import TYPE_CHECKING

from smart_journal.domain.urge import URGE_LOG
from smart_journal.services import journals
from smart_journal.services.drafts import slot
from smart_journal.storage import vault
from smart_journal.storage.checks import check
from tests.trials.child import Child, Ended, Home

if TYPE_CHECKING:
    from pathlib import Path

    from smart_journal.storage.keys import DataKey

JOURNALS, ROUNDS_EACH = 2, 6  # side by side
LONGEST_LIFE_S = 2.0
LOST_AT_MOST_S = 1.0
PASSPHRASE = "four words and more"


class Trial:
    """One journal, its program killed again and again."""

    def __init__(self, home: Home) -> None:
        self.home, self.folder = home, home.place / "Mine.journal"
        self.key: DataKey = journals.create(self.folder, PASSPHRASE, cost=journals.Cost.least())
        self.strengths: list[int] = []
        self.lost_s: list[float] = []

    def round(self, child: Child, life_s: float) -> None:
        child.tell(folder=str(self.folder), passphrase=PASSPHRASE, first=len(self.strengths))
        child.hear_of("typed")
        timer = Timer(life_s, child.kill)
        timer.start()
        ended = child.end()
        timer.join()
        assert ended.complaints == b""
        self.judge(ended)

    def judge(self, ended: Ended) -> None:
        with vault.open_store(self.folder, self.key, now=datetime.now(UTC)) as store:
            assert check(store, now=datetime.now(UTC)).problems == ()
            entries = sorted(store.entries.items(URGE_LOG), key=lambda each: each.created)
            found = [entry.answers["strength"] for entry in entries]
            told = self.strengths + ended.about("saved")
            # One more may be safe already, the kill having come before the word about it.
            assert found[: len(told)] == told
            assert len(found) - len(told) <= 1
            self.strengths = [int(str(each)) for each in found]
            self.judge_draft(ended, store.drafts.get(slot(URGE_LOG)))
            store.drafts.drop(slot(URGE_LOG))

    def judge_draft(self, ended: Ended, draft: str | None) -> None:
        typed, at = "".join(ended.about("typed")), ended.about("at")
        kept = text_of(draft)
        # Here, too, a letter may be safe that was not told yet.
        assert kept[: len(typed)] == typed[: len(kept)]
        self.lost_s.append(at[-1] - at[len(kept)] if len(kept) < len(typed) else 0.0)


def text_of(draft: str | None) -> str:
    state = json.loads(draft) if draft else {}
    text = state.get("form", {}).get("fields", {}).get("situation", "")
    assert isinstance(text, str)
    return text


def trial(place: Path, seed: int) -> Trial:
    """Kill the program again and again over one journal."""
    trial, dice = Trial(Home(place).make()), Random(seed)
    for _round in range(ROUNDS_EACH):
        with Child("play_killed", trial.home) as child:
            trial.round(child, dice.random() * LONGEST_LIFE_S)
    return trial


def test_no_save_and_no_more_than_a_second_of_typing_is_lost(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as lanes:
        places = [tmp_path / f"own-{number}" for number in range(JOURNALS)]
        trials = list(lanes.map(trial, places, range(JOURNALS)))

    rounds = JOURNALS * ROUNDS_EACH
    assert sum(len(each.strengths) for each in trials) > rounds
    lost = [seconds for each in trials for seconds in each.lost_s]
    assert len(lost) == rounds
    assert max(lost) <= LOST_AT_MOST_S
