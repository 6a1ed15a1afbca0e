"""Life balance then and now: the latest wheel beside an earlier one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.wheel import Wheel
from smart_journal.domain.words import Words
from smart_journal.insights.said import basis_of, listed
from smart_journal.insights.table import Table
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
    """The latest wheel, in its own order of areas, and an earlier one if there is any.

    `entries` are the ids of their entries, the earlier one first.
    """

    half: ClassVar[bool] = True

    now: date
    then: date | None
    areas: tuple[AreaPair, ...]
    entries: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Life balance")

    @property
    def drawn(self) -> bool:
        """Return True: one wheel is enough to be drawn."""
        return True

    def basis(self, words: Words) -> str:
        """Return how many areas the latest wheel has, and of which days the wheels are."""
        areas, day = areas_words(len(self.areas), words), words.day(self.now)
        if self.then is None:
            return basis_of([areas, day])
        days = _("{now} beside {then}").format(now=day, then=words.day(self.then))
        return basis_of([areas, days])

    def sentence(self, words: Words) -> str:
        """Return which areas were rated higher and lower; never a sum over all of them."""
        if self.then is None:
            return _("Rated on {day}.").format(day=words.day(self.now))
        changes = [(pair.name, pair.change) for pair in self.areas if pair.change is not None]
        groups = [
            (first, further, names)
            for first, further, names in (
                (
                    _("Higher than on {day}: {areas}."),
                    _("Higher: {areas}."),
                    [name for name, change in changes if change > 0],
                ),
                (
                    _("Lower than on {day}: {areas}."),
                    _("Lower: {areas}."),
                    [name for name, change in changes if change < 0],
                ),
                (
                    _("The same as on {day}: {areas}."),
                    _("The same: {areas}."),
                    [name for name, change in changes if change == 0],
                ),
            )
            if names
        ]
        if not groups:
            return _("No area was rated both times.")
        texts = [groups[0][0], *(further for _first, further, _names in groups[1:])]
        day = words.day(self.then)
        return " ".join(
            text.format(day=day, areas=_areas(names, words))
            for text, (_first, _further, names) in zip(texts, groups, strict=True)
        )

    def table(self, words: Words) -> Table:
        """Return one row an area."""
        rows = tuple((pair.name, pair.now) for pair in self.areas)
        headings = (_("Area"), words.day(self.now))
        if self.then is None:
            return Table(headings, rows)
        earlier = (pair.then for pair in self.areas)
        return Table(
            (*headings, words.day(self.then)),
            tuple((*row, then) for row, then in zip(rows, earlier, strict=True)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoWheels:
    """The latest wheel of a period and an earlier one, each with the person's day it is of."""

    now: date
    latest: Wheel
    then: date | None = None
    earlier: Wheel | None = None

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the ids of their entries, the earlier one first."""
        both = (self.earlier, self.latest)
        return tuple(wheel.entry for wheel in both if wheel is not None and wheel.entry)


def then_and_now(
    wheels: Sequence[Wheel], *, span: Span, names: Mapping[str, str], day_ends: time = DAY_ENDS
) -> ThenAndNow | None:
    """Return the latest wheel in `span` beside an earlier one, or None without one in `span`.

    `names` says what the person calls an area.
    """
    both = two_wheels(wheels, span=span, day_ends=day_ends)
    if both is None:
        return None
    return ThenAndNow(
        now=both.now,
        then=both.then,
        areas=tuple(
            AreaPair(
                area=row.area,
                name=area_name(row.area, names),
                now=row.satisfaction,
                then=both.earlier.satisfaction(row.area) if both.earlier else None,
            )
            for row in both.latest.areas
        ),
        entries=both.entries,
    )


def two_wheels(wheels: Sequence[Wheel], *, span: Span, day_ends: time) -> TwoWheels | None:
    """Return the latest wheel in `span` and the earlier one nearest to the span's start.

    With no other wheel in the span that is the one before it, however old. None when the span
    holds no wheel.
    """
    days = rated(wheels, day_ends)
    inside = [at for at, (day, _wheel) in enumerate(days) if span.first <= day <= span.last]
    if not inside:
        return None
    now, latest = days[inside[-1]]
    before = days[: inside[-1]]
    if not before:
        return TwoWheels(now=now, latest=latest)
    then, earlier = min(before, key=lambda pair: abs((pair[0] - span.first).days))
    return TwoWheels(now=now, latest=latest, then=then, earlier=earlier)


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


def areas_words(count: int, words: Words) -> str:
    """Return e.g. `8 areas`."""
    return ngettext("{count} area", "{count} areas", count).format(count=words.number(count))


def rating_words(rating: int | None, words: Words) -> str:
    """Return a rating, or words for one that was not given."""
    return _("not rated") if rating is None else words.number(rating)


def _areas(names: Sequence[str], words: Words) -> str:
    return listed(names) if len(names) <= NAMED else areas_words(len(names), words)
