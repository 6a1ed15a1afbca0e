"""The table of urges counted by what they have in common."""

from __future__ import annotations

from math import isfinite

from smart_journal.insights.pooling import Verdict
from smart_journal.insights.table import Cell
from smart_journal.insights.urges.triggers_rows import Row
from smart_journal.language import gettext as _


def headings(first: str, *, compared: bool) -> tuple[str, ...]:
    """Return the headings; with `compared` also those of the time before."""
    plain = (
        first,
        _("Urges"),
        _("Alone"),
        _("With others"),
        _("Not noted"),
        _("Mean strength"),
        _("From"),
        _("To"),
    )
    if not compared:
        return plain
    return (
        *plain,
        _("Urges in the time before"),
        _("How many times as often a logged day"),
        _("From"),
        _("To"),
        _("What can be said"),
    )


def cells(row: Row, *, compared: bool) -> tuple[Cell, ...]:
    """Return the cells of a row; how many times as often is not known without urges before."""
    strength = row.strength
    plain: tuple[Cell, ...] = (
        row.name,
        row.count,
        row.alone,
        row.others,
        row.unknown,
        *((strength.value, *rated(row)) if strength else (None, None, None)),
    )
    if not compared or row.change is None:
        return plain
    ratio = row.change.ratio
    return (
        *plain,
        row.change.before,
        *(each if isfinite(each) else None for each in (ratio.value, ratio.low, ratio.high)),
        changed_words(row.change.verdict),
    )


def rated(row: Row) -> tuple[float, float]:
    """Return the interval of the mean strength, cut to the scale of 1 to 10."""
    if row.strength is None:
        return 1.0, 10.0
    return max(1.0, row.strength.low), min(10.0, row.strength.high)


def changed_words(verdict: Verdict) -> str:
    """Return what can be said about a change."""
    match verdict:
        case Verdict.MORE:
            return _("more often")
        case Verdict.LESS:
            return _("less often")
    return _("not enough to tell")
