"""Ratings before and after something, 0 to 10, and what they say: never what made the change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import fmean

from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, mean, within
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import interval, tenths
from smart_journal.insights.table import Cell
from smart_journal.language import gettext as _

HIGHEST = 10  # of a rating


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """The means of what was rated twice, 0 to 10, and the ids of the `entries`, oldest first.

    `likely` is the mean drop with its interval, None under 5 times; below 0 it rose.
    """

    before: float
    after: float
    likely: Estimate | None
    entries: tuple[str, ...]

    @property
    def times(self) -> int:
        """Return how many times it was rated twice."""
        return len(self.entries)

    @property
    def drop(self) -> float:
        """Return by how much the mean was lower afterwards; below 0 it was higher."""
        return self.before - self.after

    @property
    def likely_after(self) -> tuple[float, float] | None:
        """Return where the mean likely ends, counted from the mean before."""
        if self.likely is None:
            return None
        return self.before - self.likely.high, self.before - self.likely.low


def before_after(pairs: Sequence[tuple[int, int, str]]) -> BeforeAfter:
    """Return what at least one rating before, rating after and entry come to."""
    before, after, entries = zip(*pairs, strict=True)
    return BeforeAfter(
        before=fmean(before),
        after=fmean(after),
        likely=likely_drop([one - other for one, other, _entry in pairs]),
        entries=entries,
    )


def likely_drop(drops: Sequence[int]) -> Estimate | None:
    """Return the mean of drops with its interval; None under 5 of them."""
    return within(mean(drops), -HIGHEST, HIGHEST) if len(drops) >= ENOUGH else None


def change_words(name: str, rated: BeforeAfter, times: str, words: Words) -> str:
    """Return e.g. `Angry: 7.2 before, 4.1 after on 12 pages; 3.1 points lower (2.2 to 4.0).`.

    `times` says how often, e.g. `on 12 pages`.
    """
    said = _("{name}: {before} before, {after} after {times}").format(
        name=name,
        before=tenths(rated.before, words),
        after=tenths(rated.after, words),
        times=times,
    )
    if rated.likely is None:
        return _("{said}.").format(said=said)
    return _("{said}; {change}.").format(said=said, change=drop_words(rated.likely, words))


def drop_words(drop: Estimate, words: Words) -> str:
    """Return e.g. `3.1 points lower (2.2 to 4.0)`, claiming no direction that isn't sure."""
    if drop.low > 0:
        text = _("{points} points lower ({interval})")
    elif drop.high < 0:
        text = _("{points} points higher ({interval})")
        drop = replace(drop, value=-drop.value, low=-drop.high, high=-drop.low)
    else:
        return _("from {low} points lower to {high} higher, so it can't be told yet").format(
            low=tenths(drop.high, words), high=tenths(-drop.low, words)
        )
    return text.format(points=tenths(drop.value, words), interval=interval(drop, words))


def change_headings() -> tuple[str, ...]:
    """Return the headings of `change_cells`."""
    return (
        _("Mean before"),
        _("Mean after"),
        _("Points lower"),
        _("likely from"),
        _("to"),
    )


def change_cells(rated: BeforeAfter) -> tuple[Cell, ...]:
    """Return both means, the drop and its interval."""
    likely = rated.likely
    ends = (None, None) if likely is None else (likely.low, likely.high)
    return (rated.before, rated.after, rated.drop, *ends)
