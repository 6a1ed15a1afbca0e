"""What single notes say that a person might come to see as a sign, and on which days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from operator import attrgetter
from statistics import median
from typing import TypeVar

from smart_journal.domain.check_in import CheckIn
from smart_journal.domain.urge import Urge
from smart_journal.domain.week import part_of
from smart_journal.insights.facts import Facts
from smart_journal.insights.slips.slip import Slip

BEFORE = timedelta(hours=72)
SHORT = 1.0  # hours of sleep under one's usual that are worth a word
USUAL = 5  # nights from which on there is a usual
STRESSED = 7  # of 10
LOW = 3  # of 10

YES, NO = "yes", "no"  # whether a rating was as high, or as low, as that

_WINDOW = tuple(timedelta(days=back) for back in range(BEFORE.days))


class Kind(StrEnum):
    """The kinds of things that are laid side by side."""

    TRIGGER = "trigger"
    FEELING = "feeling"
    COMPANY = "company"
    HOUR = "hour"
    SLEEP = "sleep"
    STRESS = "stress"
    MOOD = "mood"


# What was noted: a kind, and the id of a list item or of a part of the day, or YES.
Thing = tuple[Kind, str]
_Log = TypeVar("_Log", Urge, CheckIn)
_Said = Iterable[tuple[Kind, tuple[str, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """What was noted before slips, which are counted from 0.

    `entries` has for each thing the slips it was noted before, with the ids of the notes;
    `spoken` for each kind the slips before which anything of it was noted.
    """

    entries: Mapping[Thing, Mapping[int, Sequence[str]]]
    spoken: Mapping[Kind, AbstractSet[int]]


class Notes:
    """The urges and check-ins of the facts, to be looked through; `usual` is a night's sleep."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.usual = _usual(facts.check_ins_in())
        # The parts of the day begin on the hour.
        self._parts = [
            part_of(datetime.combine(facts.today, time(hour))).value for hour in range(24)
        ]

    def before(self, slips: Sequence[Slip]) -> Noted:
        """Return what was noted in the 72 hours before each slip, and with its urge."""
        found: dict[Kind, dict[str, dict[int, list[str]]]] = {kind: {} for kind in Kind}
        spoken: dict[Kind, set[int]] = {kind: set() for kind in Kind}
        for at, slip in enumerate(slips):
            for entry, said in self._said(slip.at - BEFORE, slip.until):
                for kind, items in said:
                    if items:
                        spoken[kind].add(at)
                    for item in items:
                        found[kind].setdefault(item, {}).setdefault(at, []).append(entry)
        return Noted(
            entries={
                (kind, item): entries
                for kind, of_kind in found.items()
                for item, entries in of_kind.items()
                if item != NO
            },
            spoken=spoken,
        )

    def _said(self, first: datetime, last: datetime) -> Iterator[tuple[str, _Said]]:
        for urge in _between(self._facts.urges, first, last):
            yield urge.entry, self._by_urge(urge)
        for check_in in _between(self._facts.check_ins, first, last):
            yield check_in.entry, self._by_check_in(check_in)

    def other_days(self, blocked: AbstractSet[date]) -> tuple[dict[Thing, int], Counter[Kind]]:
        """Return on how many other days a thing, and anything of its kind, was noted.

        A day of the period with something logged is looked at with the two days before it, as
        the 72 hours before a slip are; not when one of the three is `blocked`.
        """
        span = self._facts.span
        looked_at = {
            day.toordinal()
            for day in self._facts.logged
            if span.first <= day <= span.last and blocked.isdisjoint(day - back for back in _WINDOW)
        }
        counts: dict[Thing, int] = {}
        kinds: Counter[Kind] = Counter()
        for kind, days_of in self._days().items():
            of_kind: set[int] = set()
            for item, days in days_of.items():
                # What was noted on a day is noted with the two days after it, too.
                found = {day + later for day in days for later in range(BEFORE.days)} & looked_at
                if found:
                    counts[kind, item] = len(found)
                    of_kind |= found
            if of_kind:
                kinds[kind] = len(of_kind)
        return counts, kinds

    def _days(self) -> dict[Kind, dict[str, set[int]]]:
        """Return the days, counted in the calendar's own way, on which a thing was noted."""
        found: dict[Kind, defaultdict[str, set[int]]] = {kind: defaultdict(set) for kind in Kind}
        ends = self._facts.day_ends
        night = timedelta(hours=ends.hour, minutes=ends.minute)
        for urge in self._facts.urges:
            day = (urge.at - night).toordinal()
            for kind, items in self._by_urge(urge):
                for item in items:
                    found[kind][item].add(day)
        for check_in in self._facts.check_ins:
            day = (check_in.at - night).toordinal()
            for kind, items in self._by_check_in(check_in):
                for item in items:
                    found[kind][item].add(day)
        return {kind: dict(days_of) for kind, days_of in found.items()}

    def _by_urge(self, urge: Urge) -> _Said:
        return (
            (Kind.TRIGGER, urge.triggers),
            (Kind.FEELING, urge.feelings),
            (Kind.COMPANY, urge.people),
            (Kind.HOUR, (self._parts[urge.at.hour],)),
        )

    def _by_check_in(self, check_in: CheckIn) -> _Said:
        if check_in.sleep is not None and self.usual is not None:
            yield Kind.SLEEP, (YES if check_in.sleep <= self.usual - SHORT else NO,)
        if check_in.stress is not None:
            yield Kind.STRESS, (YES if check_in.stress >= STRESSED else NO,)
        if check_in.mood is not None:
            yield Kind.MOOD, (YES if check_in.mood <= LOW else NO,)


def _usual(check_ins: Iterable[CheckIn]) -> float | None:
    """Return the median night in hours, None from fewer than 5 nights."""
    nights = [each.sleep for each in check_ins if each.sleep is not None]
    return median(nights) if len(nights) >= USUAL else None


def _between(found: tuple[_Log, ...], first: datetime, last: datetime) -> tuple[_Log, ...]:
    at = attrgetter("at")
    return found[bisect_left(found, first, key=at) : bisect_right(found, last, key=at)]
