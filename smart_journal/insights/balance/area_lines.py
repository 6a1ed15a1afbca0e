"""Life balance over time: each area by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from smart_journal.domain.day import DAY_ENDS
from smart_journal.domain.period import Span
from smart_journal.domain.wheel import Wheel
from smart_journal.domain.words import Words
from smart_journal.insights.balance.then_and_now import area_name, areas_words, rated
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaPoint:
    """One rating, 0 to 10, at a moment (local wall time); None where it was not rated.

    `entry` is the id of the wheel's entry.
    """

    at: datetime
    value: int | None
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaLine:
    """One area over time: a point for each wheel; `used` when the latest wheel has the area."""

    area: str
    name: str
    used: bool
    points: tuple[AreaPoint, ...]

    @property
    def last(self) -> AreaPoint | None:
        """Return the latest rating, or None when the area was never rated."""
        return next((point for point in reversed(self.points) if point.value is not None), None)

    def runs(self) -> tuple[tuple[AreaPoint, ...], ...]:
        """Return the ratings cut at the gaps; a run of two or more can be drawn as a line."""
        runs: list[list[AreaPoint]] = [[]]
        for point in self.points:
            if point.value is not None:
                runs[-1].append(point)
            elif runs[-1]:
                runs.append([])
        return tuple(tuple(run) for run in runs if run)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaLines:
    """Areas in the order of the latest wheel, then those no longer used, latest first.

    `days` are the person's days of the wheels, one for each point of a line.
    """

    span: Span
    days: tuple[date, ...]
    lines: tuple[AreaLine, ...]

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Each part of life")

    @property
    def drawn(self) -> bool:
        """Return whether there are two wheels at least, and 5 ratings: a line needs two."""
        return len(self.days) > 1 and self.ratings >= ENOUGH

    @property
    def ratings(self) -> int:
        """Return how many ratings there are in all."""
        return sum(point.value is not None for line in self.lines for point in line.points)

    def basis(self, words: Words) -> str:
        """Return how many wheels there are."""
        return ngettext("{count} wheel", "{count} wheels", len(self.days)).format(
            count=words.number(len(self.days))
        )

    def sentence(self, words: Words) -> str:
        """Return how much was rated, and nothing about what it means."""
        if not self.days:
            return _("No wheel was rated in this time.")
        areas = areas_words(len(self.lines), words)
        if len(self.days) == 1:
            return _("{areas}, rated once, on {day}: a line needs two.").format(
                areas=areas, day=words.day(self.days[0])
            )
        said = ngettext(
            "{areas}, rated {count} time from {first} to {last}.",
            "{areas}, rated {count} times from {first} to {last}.",
            len(self.days),
        ).format(
            areas=areas,
            count=words.number(len(self.days)),
            first=words.day(self.days[0]),
            last=words.day(self.days[-1]),
        )
        if self.drawn:
            return said
        few = _("From {count} ratings on there is a chart.").format(count=words.number(ENOUGH))
        return f"{said} {few}"

    def table(self, _words: Words) -> Table:
        """Return one row a wheel, oldest first, and one column an area."""
        return Table(
            (_("Day"), *(line.name for line in self.lines)),
            tuple(
                (day, *(line.points[at].value for line in self.lines))
                for at, day in enumerate(self.days)
            ),
        )


def area_lines(
    wheels: Sequence[Wheel], *, span: Span, names: Mapping[str, str], day_ends: time = DAY_ENDS
) -> AreaLines:
    """Return every area rated in `span`; `names` says what the person calls an area."""
    inside = [
        (day, wheel) for day, wheel in rated(wheels, day_ends) if span.first <= day <= span.last
    ]
    used = [row.area for row in inside[-1][1].areas] if inside else []
    rows = [row for _day, wheel in reversed(inside) for row in wheel.areas]
    newest_first = dict.fromkeys(row.area for row in rows)
    never = set(newest_first) - {row.area for row in rows if row.satisfaction is not None}
    return AreaLines(
        span=span,
        days=tuple(day for day, _wheel in inside),
        lines=tuple(
            AreaLine(
                area=area,
                name=area_name(area, names),
                used=area in used,
                points=tuple(
                    AreaPoint(at=wheel.at, value=wheel.satisfaction(area), entry=wheel.entry)
                    for _day, wheel in inside
                ),
            )
            for area in newest_first
            if area not in never
        ),
    )
