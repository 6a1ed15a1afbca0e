"""Life balance then and now: the latest wheel beside an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.wheel import Wheel
from smart_journal.domain.words import Words
from smart_journal.insights.table import EMPTY_CELL, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

NAMED = 4  # areas named in a sentence; more are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPair:
    """One area now and then, 0 to 10; None where it was not rated."""

    area: str
    name: str
    now: int | None
    then: int | None = None

    @property
    def change(self) -> int | None:
        """Return by how much the rating moved; None when it was not rated twice."""
        return None if self.now is None or self.then is None else self.now - self.then


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenAndNow:
    """The latest wheel, in its own order of areas, and an earlier one if there is any."""

    now: date
    then: date | None
    areas: tuple[AreaPair, ...]

    def sentence(self, words: Words) -> str:
        """Return which areas were rated higher and lower; never a sum over all of them."""
        now = words.day(self.now)
        if self.then is None:
            return _("Rated on {day}.").format(day=now)
        changes = [(pair.name, pair.change) for pair in self.areas if pair.change is not None]
        groups = (
            (_("Higher: {areas}."), [name for name, change in changes if change > 0]),
            (_("Lower: {areas}."), [name for name, change in changes if change < 0]),
            (_("The same: {areas}."), [name for name, change in changes if change == 0]),
        )
        return " ".join(
            [
                _("{now} beside {then}.").format(now=now, then=words.day(self.then)),
                *(text.format(areas=_areas(names, words)) for text, names in groups if names),
            ]
        )

    def table(self, words: Words) -> Table:
        """Return one row an area."""
        rows = tuple((pair.name, cell(pair.now, words)) for pair in self.areas)
        headings = (_("Area"), words.day(self.now))
        if self.then is None:
            return Table(headings, rows)
        earlier = (cell(pair.then, words) for pair in self.areas)
        return Table(
            (*headings, words.day(self.then)),
            tuple((*row, then) for row, then in zip(rows, earlier, strict=True)),
        )


def then_and_now(
    wheels: Sequence[Wheel], *, span: Span, names: Mapping[str, str], day_ends: time = DAY_ENDS
) -> ThenAndNow | None:
    """Return the latest wheel in `span` beside the earlier one nearest to the span's start.

    With no other wheel in the span that is the one before it, however old. None when the span
    holds no wheel. `names` says what the person calls an area.
    """
    days = rated(wheels, day_ends)
    inside = [at for at, (day, _wheel) in enumerate(days) if span.first <= day <= span.last]
    if not inside:
        return None
    now, latest = days[inside[-1]]
    earlier = days[: inside[-1]]
    if not earlier:
        return _beside(now, latest, None, None, names)
    then, other = min(earlier, key=lambda pair: abs((pair[0] - span.first).days))
    return _beside(now, latest, then, other, names)


def rated(wheels: Sequence[Wheel], day_ends: time) -> list[tuple[date, Wheel]]:
    """Return the wheels that rate anything, oldest first, each with the person's day it is of."""
    return [
        (day_of(wheel.at, day_ends), wheel)
        for wheel in sorted(wheels, key=lambda wheel: wheel.at)
        if any(area.satisfaction is not None for area in wheel.areas)
    ]


def area_name(area: str, names: Mapping[str, str]) -> str:
    """Return what the person calls `area`, or words for one that is on no list any more."""
    return names.get(area) or _("An area no longer listed")


def cell(value: int | None, words: Words) -> str:
    """Return a rating as it stands in a table."""
    return EMPTY_CELL if value is None else words.number(value)


def _beside(
    now: date, latest: Wheel, then: date | None, other: Wheel | None, names: Mapping[str, str]
) -> ThenAndNow:
    return ThenAndNow(
        now=now,
        then=then,
        areas=tuple(
            AreaPair(
                area=row.area,
                name=area_name(row.area, names),
                now=row.satisfaction,
                then=other.satisfaction(row.area) if other else None,
            )
            for row in latest.areas
        ),
    )


def _areas(names: Sequence[str], words: Words) -> str:
    if len(names) <= NAMED:
        return ", ".join(names)
    return ngettext("{count} area", "{count} areas", len(names)).format(
        count=words.number(len(names))
    )
