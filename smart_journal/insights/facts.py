"""What the notes hold about a period: all that an insight is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import partial

from smart_journal.domain.behaviour import Behaviour
from smart_journal.domain.check_in import CheckIn
from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.language import gettext as _


class Reach(StrEnum):
    """How far back something is read; always up to the end of the period."""

    NOTHING = "nothing"
    PERIOD = "period"
    BEFORE = "before"  # the period, and as many days before it
    EVER = "ever"


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What a question reads.

    Urges and check-ins are read from their indexes, quickly; where only the days logged matter,
    `days` says how far back. `pages` are ids of tools whose
    entries are read whole, as far back as `pages_reach`; of a living tool every page is read.
    """

    numbers: Reach = Reach.PERIOD
    days: Reach = Reach.NOTHING
    pages: tuple[str, ...] = ()
    pages_reach: Reach = Reach.PERIOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What the person calls the items of their lists; `merged` items are named by another."""

    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    merged: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def label(self, name: str, item: str) -> str:
        """Return the wording of an item of the list `name`, also of one that is gone."""
        known = self.labels.get(name, {}).get(self.resolve(name, item))
        return known or _("(removed from the list)")

    def resolve(self, name: str, item: str) -> str:
        """Return the id that counts: of a merged item the one that stands for it."""
        return self.merged.get(name, {}).get(item, item)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was read for one question, oldest first.

    `span` is the chosen period in the person's own days, which end at `day_ends`; `before` as
    many days before it, None for a period that begins with the first note. `behaviour` is the
    id of the chosen one, empty for all; `urges` and `check_ins` are those about it, and may
    reach back before `span` (see `Needs`). `logged` are the days with an urge or a check-in
    about anything: other days are unknown.
    """

    span: Span
    today: date
    before: Span | None = None
    day_ends: time = DAY_ENDS
    first_weekday: int = 0
    behaviour: str = ""
    behaviours: tuple[Behaviour, ...] = ()
    urges: tuple[Urge, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    pages: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    logged: frozenset[date] = frozenset()
    names: Names = field(default_factory=Names)

    def day(self, moment: datetime) -> date:
        """Return the person's day of a local wall time."""
        return day_of(moment, self.day_ends)

    def urges_in(self, span: Span | None = None) -> list[Urge]:
        """Return the urges of the days of `span`, by default the chosen period."""
        start, end = self.moments(span or self.span)
        return [urge for urge in self.urges if start <= urge.at < end]

    def check_ins_in(self, span: Span | None = None) -> list[CheckIn]:
        """Return the check-ins of the days of `span`, by default the chosen period."""
        start, end = self.moments(span or self.span)
        return [each for each in self.check_ins if start <= each.at < end]

    def pages_of(self, tool: str) -> tuple[Entry, ...]:
        """Return the pages of a tool that were read, in or before the period."""
        return self.pages.get(tool, ())

    def pages_in(self, tool: str, span: Span | None = None) -> list[Entry]:
        """Return the pages of a tool in the days of `span`, by default the chosen period."""
        start, end = self.moments(span or self.span)
        return [page for page in self.pages_of(tool) if start <= page.at.replace(tzinfo=None) < end]

    def about(self, pages: Iterable[Entry]) -> list[Entry]:
        """Return those of `pages` that are about the chosen behaviour; all when none is."""
        return [page for page in pages if not self.behaviour or self.behaviour in page.behaviours]

    def logged_in(self, span: Span | None = None) -> int:
        """Return on how many days of `span` something was logged."""
        span = span or self.span
        return sum(span.first <= day <= span.last for day in self.logged)

    def moments(self, span: Span) -> tuple[datetime, datetime]:
        """Return the local wall times where the days begin and end, the end not included."""
        at = partial(datetime.combine, time=self.day_ends)
        return at(span.first), at(span.last + timedelta(days=1))
