"""How far tension went down, by way of relaxing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time
from statistics import fmean
from typing import ClassVar

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.relaxation import Method, Relaxation
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, mean
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.living.said import interval, within
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

HIGHEST = 10  # of a rating


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """The `times` one way of relaxing was rated before and after, as means of 0 to 10.

    `likely` is the interval of the mean drop, None under 5 times.
    """

    method: Method
    times: int
    before: float
    after: float
    likely: Estimate | None
    entries: tuple[str, ...]

    @property
    def drop(self) -> float:
        """Return by how much the mean went down; below 0 it rose."""
        return self.before - self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionDrops:
    """The ways of relaxing that were rated before and after, the most practised first.

    `likely` is the interval of the mean drop over all of them, None under 5 times.
    """

    half: ClassVar[bool] = True

    span: Span
    practised: int
    rows: tuple[MethodRow, ...]
    likely: Estimate | None

    @property
    def times(self) -> int:
        """Return how many times tension was rated before and after."""
        return sum(row.times for row in self.rows)

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Tension before and after")

    @property
    def drawn(self) -> bool:
        """Return whether tension was rated twice at least 5 times."""
        return self.times >= ENOUGH

    def sentence(self, words: Words) -> str:
        """Return by how much tension was lower after than before; not what lowered it."""
        if self.likely is None:
            return ngettext(
                "Tension was rated before and after {count} time. From {least} on there is a "
                "chart.",
                "Tension was rated before and after {count} times. From {least} on there is a "
                "chart.",
                self.times,
            ).format(count=words.number(self.times), least=words.number(ENOUGH))
        drop = self.likely
        if drop.low > 0:
            text = _("Tension was {points} points lower afterwards, on average ({interval}).")
        elif drop.high < 0:
            text = _("Tension was {points} points higher afterwards, on average ({interval}).")
            drop = Estimate(value=-drop.value, low=-drop.high, high=-drop.low, n=drop.n)
        else:
            text = _("Tension was about the same afterwards, on average ({interval} points lower).")
        said = text.format(points=words.number(drop.value, 1), interval=interval(drop, words))
        alone = _("Time alone may do some of it: there is nothing here to compare it with.")
        return f"{said} {alone}"

    def basis(self, words: Words) -> str:
        """Return how many of the times were rated before and after."""
        return ngettext(
            "{rated} of {count} time rated before and after",
            "{rated} of {count} times rated before and after",
            self.practised,
        ).format(rated=words.number(self.times), count=words.number(self.practised))

    def table(self, _words: Words) -> Table:
        """Return one row a way of relaxing."""
        headings = (
            _("What I did"),
            _("Times"),
            _("Mean before"),
            _("Mean after"),
            _("Points lower"),
            _("likely from"),
            _("to"),
        )
        return Table(headings, tuple(_row(row) for row in self.rows))


def tension_drops(
    practice: Iterable[Relaxation], *, span: Span, day_ends: time = DAY_ENDS
) -> TensionDrops:
    """Return the drops of the practice in `span`, by way of relaxing."""
    practised = 0
    rated: dict[Method, list[Relaxation]] = {method: [] for method in Method}
    for each in practice:
        if span.first <= day_of(each.at, day_ends) <= span.last:
            practised += 1
            if each.drop is not None:
                rated[each.method].append(each)
    rows = [_method(method, found) for method, found in rated.items() if found]
    return TensionDrops(
        span=span,
        practised=practised,
        rows=tuple(sorted(rows, key=lambda row: -row.times)),
        likely=_likely([each for found in rated.values() for each in found]),
    )


def method_words() -> dict[Method, str]:
    """Return what each way of relaxing is called."""
    return {
        Method.BREATHING: _("Slow breathing"),
        Method.MEDITATION: _("Meditation"),
        Method.MUSCLE: _("Muscle relaxation"),
        Method.PLACE: _("A relaxing place"),
        Method.OTHER: _("Something else"),
    }


def _method(method: Method, rated: Sequence[Relaxation]) -> MethodRow:
    return MethodRow(
        method=method,
        times=len(rated),
        before=fmean(each.before for each in rated if each.before is not None),
        after=fmean(each.after for each in rated if each.after is not None),
        likely=_likely(rated),
        entries=tuple(each.entry for each in rated),
    )


def _likely(rated: Sequence[Relaxation]) -> Estimate | None:
    drops = [each.drop for each in rated if each.drop is not None]
    return within(mean(drops), -HIGHEST, HIGHEST) if len(drops) >= ENOUGH else None


def _row(row: MethodRow) -> tuple[Cell, ...]:
    likely = row.likely
    return (
        method_words()[row.method],
        row.times,
        row.before,
        row.after,
        row.drop,
        None if likely is None else likely.low,
        None if likely is None else likely.high,
    )
