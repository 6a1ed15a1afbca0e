"""One invented life: when it takes place, and who and what is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cached_property
from hashlib import blake2b
from random import Random
from zoneinfo import ZoneInfo

from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.sample.dice import identity, seeded
from smart_journal.sample.profiles import Plan

ZONE = ZoneInfo("Europe/London")

# What the definitions of the tools say, where it is not 1 and not "prints".
_VERSIONS = {"urge-log": 2}
_KEPT_OFF_PAPER = frozenset({"acceptance", "imagery", "journal", "support-circle"})

FROM = "from"  # the kind of link to what an entry grew out of


def clock(day: date, minutes: int, fold: int = 0) -> datetime:
    """Return the local moment `minutes` after midnight of `day`, with its UTC offset.

    Minutes that daylight saving leaves out come an hour later; those that it repeats are
    told apart by `fold`.
    """
    hour, minute = divmod(minutes, 60)
    wall = datetime.combine(day, time(hour, minute, fold=fold), tzinfo=ZONE)
    real = wall.astimezone(UTC).astimezone(ZONE)
    return real.replace(tzinfo=timezone(real.utcoffset() or timedelta()), fold=0)


@dataclass(frozen=True, kw_only=True)
class Story:
    """The plan of a journal and the moment it ends.

    `until` has a UTC offset. Weeks count from 0; the last one ends on the day of `until`.
    """

    seed: int
    plan: Plan
    until: datetime

    @cached_property
    def start(self) -> date:
        """Return the first day of week 0."""
        last = self.until.astimezone(ZONE).date()
        return last - timedelta(weeks=self.plan.weeks) + timedelta(days=1)

    def day(self, week: int, day: int = 0) -> date:
        """Return a day of a week, `day` 0 to 6 from the week's first."""
        return self.start + timedelta(weeks=week, days=day)

    def dice(self, subject: str) -> Random:
        """Return the draws of one subject, untouched by how many others there are."""
        return seeded(self.seed, subject)

    def own(self, key: str) -> str:
        """Return the id of one of the person's own list items."""
        return blake2b(f"{self.seed}:own:{key}".encode(), digest_size=16).hexdigest()

    def entry(
        self,
        rng: Random,
        *,
        tool: str,
        at: datetime,
        answers: Answers,
        written: timedelta,
        behaviours: tuple[str, ...] = (),
        sources: Iterable[str | None] = (),
        tags: tuple[str, ...] = (),
    ) -> Entry:
        """Return an entry about `at`, written down `written` later but never after the end.

        It grew out of its `sources`, ids of entries; those that never came to be are passed over.
        """
        now = min(at + written, self.until).astimezone(UTC)
        return Entry(
            id=identity(rng),
            tool=tool,
            tool_version=_VERSIONS.get(tool, 1),
            at=at,
            answers=answers,
            created=now,
            saved=now,
            revision=identity(rng),
            behaviours=behaviours,
            links=tuple(Link(kind=FROM, to=each) for each in sources if each is not None),
            tags=tags,
            printable=tool not in _KEPT_OFF_PAPER,
        )
