"""How long urges last: by when they had passed, and the waves that were watched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import isfinite

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.domain.wave import Wave
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Survival, survival
from smart_journal.insights.insight import ENOUGH, days_logged
from smart_journal.insights.said import basis_of
from smart_journal.insights.table import Cell, Table
from smart_journal.insights.urges.lengths_waves import Waves, watched
from smart_journal.insights.urges.lengths_words import basis, said
from smart_journal.language import gettext as _

# Minutes at which an axis can end, and those that stand in the table.
ENDS = (15, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440)
ROWS = (1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440)
WITHIN = 0.95  # share of the lengths that the axis holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """The entries of urges noted with `minutes`, 0 to 1440.

    Those `over` passed by themselves after that time; of those `open` nothing more is known than
    that they lasted as long.
    """

    minutes: int
    over: tuple[str, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[str, ...]:
        """Return all of them."""
        return (*self.over, *self.open)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """How long the urges of `span` lasted, as far as `urges` of them have a length.

    `survival` has a step for each of `lengths`. An urge that was acted on, wholly or partly, did
    not pass by itself: it counts as one that lasted at least as long, as do those still going
    and those without an outcome. That takes for granted that they would have gone the way of the
    others.
    """

    span: Span
    days_logged: int
    urges: int
    lengths: tuple[Length, ...]
    survival: Survival
    waves: Waves = field(default_factory=Waves)

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("How long urges last")

    @property
    def curve(self) -> bool:
        """Return whether there are enough lengths for a curve."""
        return self.survival.n >= ENOUGH

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw: lengths, or waves that were watched."""
        return self.curve or self.waves.drawn

    @property
    def end(self) -> int:
        """Return the minute at which the axis ends: a round one.

        It holds 95 % of the lengths and of the waves, the median with its interval, and the
        middle of the waves. What lies beyond is cut off and named.
        """
        needed: list[float] = [_most(self._minutes()) if self.curve else 0]
        if self.waves.drawn:
            needed.append(_most(sorted(wave.points[-1].minute for wave in self.waves.waves)))
            needed += [each.minute for each in self.waves.middle[-1:]]
        half = self.survival.median() if self.curve else None
        if half is not None:
            needed.append(half.high if isfinite(half.high) else half.value)
        return next((end for end in ENDS if end >= max(needed)), ENDS[-1])

    def _minutes(self) -> list[int]:
        return [each.minutes for each in self.lengths for _entry in each.entries]

    @property
    def beyond(self) -> tuple[Length, ...]:
        """Return the lengths that the axis cuts off."""
        end = self.end
        return tuple(each for each in self.lengths if each.minutes > end)

    def left(self, minute: int) -> int:
        """Return how many urges are known to have lasted at least so many minutes."""
        return next((step.left for step in self.survival.steps if step.time >= minute), 0)

    def sentence(self, words: Words) -> str:
        """Return by when half were over, how sure that is, and what is missing."""
        return said(self.survival, self.urges, self.waves, words)

    def basis(self, words: Words) -> str:
        """Return how many lengths and waves there are, and the days logged."""
        parts = basis(self.survival, self.urges, len(self.waves.waves), words)
        return basis_of([*parts, days_logged(self.days_logged, self.span.days, words)])

    def table(self, _words: Words) -> Table:
        """Return round minutes up to the end of the axis, with what is known at each.

        Shares are percentages; they are not known beyond the longest length.
        """
        headings = (
            _("Minutes"),
            _("Still there (%)"),
            _("From (%)"),
            _("To (%)"),
            _("Urges known to last as long"),
            _("Waves watched"),
            _("Median strength of the waves"),
        )
        return Table(headings, tuple(self._row(minute) for minute in ROWS if minute <= self.end))

    def _row(self, minute: int) -> tuple[Cell, ...]:
        left, middle = self.left(minute), self.waves.middle_at(minute)
        step = self.survival.at(minute)
        known = self.curve and (left > 0 or step.share == 0)
        shares = (step.share, step.low, step.high) if known else (None, None, None)
        return (
            minute,
            *(None if share is None else 100 * share for share in shares),
            left,
            self.waves.watched_at(minute),
            None if middle is None else float(middle.strength),
        )


def lengths(
    urges: Sequence[Urge], waves: Iterable[Wave], *, span: Span, days_logged: int
) -> Lengths:
    """Return how long `urges` lasted, beside the `waves` that were watched.

    An urge without a length gives no time and is only counted.
    """
    timed: dict[int, tuple[list[str], list[str]]] = {}
    for urge in urges:
        if urge.minutes is not None:
            over, open_ = timed.setdefault(urge.minutes, ([], []))
            (over if urge.outcome is Outcome.PASSED else open_).append(urge.entry)
    found = tuple(
        Length(minutes=minutes, over=tuple(over), open=tuple(open_))
        for minutes, (over, open_) in sorted(timed.items())
    )
    known = [(each.minutes, end) for each in found for end in _ends(each)]
    return Lengths(
        span=span,
        days_logged=days_logged,
        urges=len(urges),
        lengths=found,
        survival=survival([minutes for minutes, _end in known], [end for _minutes, end in known]),
        waves=watched(waves),
    )


def _ends(length: Length) -> list[bool]:
    return [True] * len(length.over) + [False] * len(length.open)


def _most(ordered: Sequence[int]) -> int:
    """Return the length that 95 % do not exceed; of fewer than 21 the second longest."""
    return ordered[int(WITHIN * (len(ordered) - 1))]
