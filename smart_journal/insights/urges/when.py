"""When urges came: hours of the person's day by days of the week."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, time

from smart_journal.domain.day import day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.said import part_of, urges_words
from smart_journal.insights.table import Cell, Table
from smart_journal.insights.urges.stand_out import Block, stand_out
from smart_journal.insights.urges.when_words import few, hour, standing_out, uneven, weekday
from smart_journal.language import gettext as _

DAY = 24  # hours
MINUTES = 60
# Hours of a cell by how many urges there are: a map of ones says nothing.
FINE, COARSE = 400, 100
TWO_WEEKS = 14  # days logged; from fewer a single evening would speak for all


@dataclass(frozen=True, slots=True, kw_only=True)
class WhenUrges:
    """A map of the week: `cells` has a row for each weekday, with the entries of each slot.

    Rows follow the person's week, `weekdays` (0 is Monday) says which they are; slots of `hours`
    follow the person's day, which begins at `day_ends`: an urge at 01:30 on Saturday stands in
    the last slots of Friday. Wall times count: the hour that comes twice in autumn is one slot.
    `logged` is on how many such days something was written.
    """

    span: Span
    day_ends: time
    hours: int
    weekdays: tuple[int, ...]
    cells: tuple[tuple[tuple[str, ...], ...], ...]
    logged: tuple[int, ...]

    @property
    def counts(self) -> tuple[tuple[int, ...], ...]:
        """Return how many urges there are in each cell."""
        return tuple(tuple(len(entries) for entries in row) for row in self.cells)

    @property
    def urges(self) -> int:
        """Return how many urges there are."""
        return sum(map(sum, self.counts))

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("When urges came")

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw."""
        return self.urges >= ENOUGH

    def begins(self, slot: int) -> time:
        """Return when a slot begins; the one after the last, when the day ends."""
        return time((self.day_ends.hour + slot * self.hours) % DAY, self.day_ends.minute)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return the parts of the week that stand out beyond chance: two at most, often none."""
        if not self.drawn or sum(self.logged) < TWO_WEEKS:
            return ()
        return stand_out(self.counts, self.logged, self.hours)

    def sentence(self, words: Words) -> str:
        """Return which part of the week stands out, and how unevenly its days were logged."""
        if not self.drawn:
            return few(self.urges, words)
        parts = [self._stands_out(block, words) for block in self.blocks]
        if not parts and sum(self.logged) < TWO_WEEKS:
            parts = [_("Too few days were logged yet to say when in the week most came.")]
        parts = parts or [_("No part of the week stands out clearly yet.")]
        return " ".join(part for part in (*parts, uneven(self.logged, words)) if part)

    def _stands_out(self, block: Block, words: Words) -> str:
        days = [weekday(self.weekdays[row], words) for row in block.rows]
        hours = None
        if block.last - block.first + 1 < DAY // self.hours:
            hours = (self.begins(block.first), self.begins(block.last + 1))
        return standing_out(days, hours, part_of(block.count, self.urges, words), words)

    def basis(self, words: Words) -> str:
        """Return how many urges were counted, and on how many days something was logged."""
        return counted(urges_words(self.urges, words), sum(self.logged), self.span.days, words)

    def table(self, words: Words) -> Table:
        """Return one row a slot and one column a weekday, with sums, and the days logged."""
        names = (weekday(day, words) for day in self.weekdays)
        counts = self.counts
        rows: list[tuple[Cell, ...]] = [
            (hour(self.begins(slot), words), *column, sum(column))
            for slot, column in enumerate(zip(*counts, strict=True))
        ]
        rows.append((_("All"), *map(sum, counts), self.urges))
        rows.append((_("Days logged"), *self.logged, sum(self.logged)))
        return Table((_("From"), *names, _("All")), tuple(rows))


def when_urges(
    urges: Iterable[Urge],
    *,
    span: Span,
    first_weekday: int,
    day_ends: time,
    logged_days: Collection[date],
) -> WhenUrges:
    """Return the map of the urges of `span`; those outside are left out.

    A cell has 3 hours below 100 urges, 2 below 400, else 1. `first_weekday` runs from 0, Monday,
    to 6; `logged_days` are days on which anything else was written.
    """
    dated = [(day_of(urge.at, day_ends), urge) for urge in urges]
    dated = [(day, urge) for day, urge in dated if span.first <= day <= span.last]
    hours = 1 if len(dated) >= FINE else 2 if len(dated) >= COARSE else 3
    cells: list[list[list[str]]] = [[[] for _slot in range(DAY // hours)] for _day in range(7)]
    begins = day_ends.hour * MINUTES + day_ends.minute
    for day, urge in dated:
        minute = (urge.at.hour * MINUTES + urge.at.minute - begins) % (DAY * MINUTES)
        row = (day.weekday() - first_weekday) % 7
        cells[row][minute // (hours * MINUTES)].append(urge.entry)
    days = {day for day, _urge in dated}
    days.update(day for day in logged_days if span.first <= day <= span.last)
    logged = [0] * 7
    for day in days:
        logged[(day.weekday() - first_weekday) % 7] += 1
    return WhenUrges(
        span=span,
        day_ends=day_ends,
        hours=hours,
        weekdays=tuple((first_weekday + at) % 7 for at in range(7)),
        cells=tuple(tuple(tuple(entries) for entries in row) for row in cells),
        logged=tuple(logged),
    )
