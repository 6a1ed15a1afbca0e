"""How far tension went down, by way of relaxing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import ClassVar

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.relaxation import Method, Relaxation
from smart_journal.domain.words import Words
from smart_journal.insights.before_after import (
    BeforeAfter,
    before_after,
    change_cells,
    change_headings,
    drop_words,
    likely_drop,
)
from smart_journal.insights.estimates import Estimate
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import describes, from_on
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRow:
    """One way of relaxing, and the tension rated before and after it."""

    method: Method
    rated: BeforeAfter


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
        return sum(row.rated.times for row in self.rows)

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
            return self._missing(words)
        said = _("Tension afterwards, on average: {change}.").format(
            change=drop_words(self.likely, words)
        )
        return " ".join([said, describes(_("Time alone may do some of it"))])

    def _missing(self, words: Words) -> str:
        if not self.times:
            return _("No practice in this time has the tension before and after it.")
        rated = ngettext(
            "Tension was rated before and after {count} time.",
            "Tension was rated before and after {count} times.",
            self.times,
        ).format(count=words.number(self.times))
        return f"{rated} {from_on(ENOUGH, words)}"

    def basis(self, words: Words) -> str:
        """Return how many of the times were rated before and after."""
        if not self.practised:
            return ""
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
            *change_headings(),
        )
        return Table(headings, tuple(_row(row) for row in self.rows))


def tension_drops(
    practice: Iterable[Relaxation], *, span: Span, day_ends: time = DAY_ENDS
) -> TensionDrops:
    """Return the drops of the practice in `span`, by way of relaxing."""
    practised = 0
    rated: dict[Method, list[tuple[int, int, str]]] = {method: [] for method in Method}
    for each in practice:
        if span.first <= day_of(each.at, day_ends) <= span.last:
            practised += 1
            if each.before is not None and each.after is not None:
                rated[each.method].append((each.before, each.after, each.entry))
    rows = [
        MethodRow(method=method, rated=before_after(pairs))
        for method, pairs in rated.items()
        if pairs
    ]
    everything = [before - after for pairs in rated.values() for before, after, _id in pairs]
    return TensionDrops(
        span=span,
        practised=practised,
        rows=tuple(sorted(rows, key=lambda row: -row.rated.times)),
        likely=likely_drop(everything),
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


def _row(row: MethodRow) -> tuple[Cell, ...]:
    return (method_words()[row.method], row.rated.times, *change_cells(row.rated))
