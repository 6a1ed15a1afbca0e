"""The check-ins about other behaviours than the first: numbers, and few words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.check_in_days import (
    days_acted,
    days_of,
    in_plan,
    slips_of,
    strongest,
    urges_about,
)
from smart_journal.sample.dice import whole
from smart_journal.sample.story import Story, clock
from smart_journal.sample.urge_weeks import bump
from smart_journal.sample.weeks import Week


@dataclass(frozen=True, slots=True, kw_only=True)
class _Use:
    """How a behaviour is logged: how often beside the first, amounts, and what its plan allows.

    `calm` is the share of days without an urge on which it happened all the same.
    """

    share: float
    amounts: tuple[int, ...]
    limit: int
    calm: float = 0.0


_USES = {
    "bet": _Use(share=0.6, amounts=(5, 5, 10, 10, 20, 30, 50), limit=10),
    "smoke": _Use(share=0.5, amounts=(1, 2, 2, 3, 4, 6), limit=3, calm=0.12),
}


class OtherLog:
    """The check-ins about one behaviour, week by week."""

    def __init__(self, story: Story, name: str) -> None:
        self._story, self._name, self._use = story, name, _USES[name]
        self._rng = story.dice(f"check-ins {name}")
        self._days = story.dice(f"check-in days {name}")
        self._slipped = slips_of(story, name, max(self._use.amounts))

    def of(self, week: Week) -> list[Entry]:
        """Return the check-ins of a week."""
        story, rng = self._story, self._rng
        urges = urges_about(story, week, self._name)
        used = self._used(week, urges)
        return [
            story.entry(
                rng,
                tool="check-in",
                at=clock(day, rng.randrange(20 * 60 + 30, 23 * 60)),
                answers=self._answers(week.number, strongest(urges, day), used.get(day)),
                written=timedelta(minutes=rng.randrange(1, 3)),
                behaviours=(story.own(self._name),),
            )
            for day in days_of(story, self._days, week.number, self._use.share)
        ]

    def _used(self, week: Week, urges: list[Entry]) -> dict[date, float]:
        rng, use = self._rng, self._use
        days = [self._story.day(week.number, day) for day in range(7)]
        used = {day: self._slipped[day] for day in days if day in self._slipped}
        for day in days_acted(urges):
            used.setdefault(day, rng.choice(use.amounts))
        for day in days:
            if day not in used and not strongest(urges, day) and rng.random() < use.calm:
                used[day] = min(use.amounts)
        return used

    def _answers(self, week: int, urge: int, used: float | None) -> Answers:
        rng = self._rng
        answers: Answers = {"urge": urge or _slight(rng, used=used is not None)}
        if rng.random() < 0.5:
            answers["mood"] = whole(rng, 6.0 - (bump(week) - 1) * 2, 1.3, 0, 10)
        if used is None:
            return answers | {"did": "no"}
        did = in_plan(self._name, week, used, self._use.limit)
        return answers | {"did": did, "amount": used}


def _slight(rng: Random, *, used: bool) -> int:
    return whole(rng, 5.0 if used else 1.2, 1.0, 0, 8)
