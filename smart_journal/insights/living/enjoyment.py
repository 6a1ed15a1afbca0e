"""Pursuits: how enjoyable each was expected to be, and how it turned out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import fmean

from smart_journal.domain.period import Span
from smart_journal.domain.pursuit import Pursuit
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, mean, within
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, from_on, interval, tenths
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

HIGHEST = 10  # of a rating
MOST = 20  # pursuits drawn; the table has them all


@dataclass(frozen=True, slots=True, kw_only=True)
class Enjoyed:
    """One pursuit: the enjoyment expected, and the mean of the `times` rated, 0 to 10.

    `likely` is the mean's interval, None under 5 times.
    """

    name: str
    expected: int | None
    times: int
    actual: float
    likely: Estimate | None
    entry: str

    @property
    def more(self) -> float | None:
        """Return by how much it was more enjoyable than expected; None where none was noted."""
        return None if self.expected is None else self.actual - self.expected


@dataclass(frozen=True, slots=True, kw_only=True)
class Enjoyment:
    """The pursuits with a rated time in the period, the most enjoyable first."""

    span: Span
    rows: tuple[Enjoyed, ...]

    @property
    def times(self) -> int:
        """Return how many times were rated."""
        return sum(row.times for row in self.rows)

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Pursuits, expected and as they were")

    @property
    def drawn(self) -> bool:
        """Return whether at least 5 times were rated."""
        return self.times >= ENOUGH

    @property
    def shown(self) -> tuple[Enjoyed, ...]:
        """Return the pursuits that are drawn."""
        return self.rows[:MOST]

    def sentence(self, words: Words) -> str:
        """Return how enjoyable pursuits were, beside what was expected of them."""
        if not self.drawn:
            return self._missing(words)
        differences = [row.more for row in self.rows if row.more is not None]
        if len(differences) < ENOUGH:
            return self._plain(differences, words)
        return _difference(mean(differences), words)

    def basis(self, words: Words) -> str:
        """Return how many times of how many pursuits were rated."""
        if not self.rows:
            return ""
        rated = ngettext("{count} time rated", "{count} times rated", self.times)
        return basis_of(
            [rated.format(count=words.number(self.times)), _pursuits(len(self.rows), words)]
        )

    def table(self, _words: Words) -> Table:
        """Return one row a pursuit."""
        headings = (
            _("Pursuit"),
            _("Expected"),
            _("Times rated"),
            _("Mean enjoyment"),
            _("likely from"),
            _("to"),
        )
        return Table(headings, tuple(_row(row) for row in self.rows))

    def _missing(self, words: Words) -> str:
        if not self.times:
            return _(
                "No pursuit has a rated time in this period. “Explore new passions and pursuits” "
                "of point 4 is shown here."
            )
        rated = ngettext("{count} time was rated.", "{count} times were rated.", self.times).format(
            count=words.number(self.times)
        )
        return f"{rated} {from_on(ENOUGH, words)}"

    def _plain(self, differences: list[float], words: Words) -> str:
        """Say what a few pursuits were like, without an average over them."""
        rated = _("{times}, {mean} on average.").format(
            times=ngettext("Rated {count} time", "Rated {count} times", self.times).format(
                count=words.number(self.times)
            ),
            mean=words.number(sum(row.actual * row.times for row in self.rows) / self.times, 1),
        )
        if not differences:
            return rated
        more = ngettext(
            "{more} of {count} pursuit was more enjoyable than expected.",
            "{more} of {count} pursuits were more enjoyable than expected.",
            len(differences),
        ).format(
            more=words.number(sum(each > 0 for each in differences)),
            count=words.number(len(differences)),
        )
        return f"{rated} {more}"


def enjoyment(
    pursuits: Iterable[Pursuit],
    *,
    span: Span,
    moments: tuple[datetime, datetime],
    name: Callable[[str], str],
) -> Enjoyment:
    """Return the pursuits with a rated time from the first of `moments` to before the second.

    `name` gives the wording of an activity.
    """
    start, end = moments
    rows = []
    for pursuit in pursuits:
        rated = [
            session.enjoyment
            for session in pursuit.sessions
            if session.enjoyment is not None and start <= session.when < end
        ]
        if rated:
            rows.append(
                Enjoyed(
                    name=name(pursuit.activity),
                    expected=pursuit.expected,
                    times=len(rated),
                    actual=fmean(rated),
                    likely=within(mean(rated), 0, HIGHEST) if len(rated) >= ENOUGH else None,
                    entry=pursuit.entry,
                )
            )
    rows.sort(key=lambda row: (-row.actual, -row.times, row.name))
    return Enjoyment(span=span, rows=tuple(rows))


def _difference(more: Estimate, words: Words) -> str:
    """Say by how much pursuits were better or worse than expected, if that can be told."""
    pursuits = _pursuits(more.n, words)
    if more.low > 0:
        text = _("{pursuits}, on average {points} points more enjoyable than expected ({range}).")
    elif more.high < 0:
        text = _("{pursuits}, on average {points} points less enjoyable than expected ({range}).")
        more = replace(more, value=-more.value, low=-more.high, high=-more.low)
    else:
        return _(
            "Whether {pursuits} were more enjoyable than expected can't be told yet: on average "
            "from {low} points less to {high} more."
        ).format(pursuits=pursuits, low=tenths(-more.low, words), high=tenths(more.high, words))
    return text.format(
        pursuits=pursuits, points=tenths(more.value, words), range=interval(more, words)
    )


def _pursuits(count: int, words: Words) -> str:
    return ngettext("{count} pursuit", "{count} pursuits", count).format(count=words.number(count))


def _row(row: Enjoyed) -> tuple[Cell, ...]:
    likely = row.likely
    return (
        row.name,
        row.expected,
        row.times,
        row.actual,
        None if likely is None else likely.low,
        None if likely is None else likely.high,
    )
