"""What helps: how far urges fell with each way of coping, beside urges of similar strength."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.facts import Facts
from smart_journal.insights.helping.sentence import said, verdict_words
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.pooling import Effect, Verdict, pooled_effects
from smart_journal.insights.said import urges_words
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

MOST = 16  # ways in the picture; the table has them all
ORDER = (Verdict.MORE, Verdict.SAME, Verdict.LESS, Verdict.UNSURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way of coping: what the notes carry about it, and the plain means of its urges.

    `drop` is the strength at the peak minus that afterwards, `start` the strength at the peak,
    1 to 10; `helped` the person's own rating 0 to 10, None where it was never given. `entries`
    are the ids of its urges, oldest first.
    """

    name: str
    effect: Effect
    drop: float
    start: float
    helped: float | None
    entries: tuple[str, ...]

    @property
    def verdict(self) -> Verdict:
        """Return what can be said about it."""
        return self.effect.verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatHelps:
    """The ways of coping used in `span`, by verdict and then by value, best first.

    Of `urges` in the period `rated` have a strength and a strength afterwards: they are what is
    compared. `with_way` of these name a way of coping.
    """

    span: Span
    ways: tuple[Way, ...]
    urges: int
    rated: int
    with_way: int
    days_logged: int

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("What came with a larger drop")

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw."""
        return self.with_way >= ENOUGH

    @property
    def pictured(self) -> tuple[Way, ...]:
        """Return the ways in the picture: those that can be told, then the ones used most."""
        told = [way for way in self.ways if way.verdict is not Verdict.UNSURE]
        unsure = [way for way in self.ways if way.verdict is Verdict.UNSURE]
        most = sorted(unsure, key=lambda way: -way.effect.n)[: max(0, MOST - len(told))]
        return tuple(way for way in self.ways if way in told or way in most)

    def of(self, verdict: Verdict) -> tuple[Way, ...]:
        """Return the ways of one verdict, best first."""
        return tuple(way for way in self.ways if way.verdict is verdict)

    def sentence(self, words: Words) -> str:
        """Return which ways stand out, how sure that is, and what it does not say."""
        return said(self, words)

    def basis(self, words: Words) -> str:
        """Return how many urges were compared, and on how many days something was logged."""
        if not self.urges:
            return counted(urges_words(0, words), self.days_logged, self.span.days, words)
        what = ngettext(
            "{count} of {all} urge with a strength afterwards",
            "{count} of {all} urges with a strength afterwards",
            self.urges,
        ).format(count=words.number(self.rated), all=words.number(self.urges))
        return counted(what, self.days_logged, self.span.days, words)

    def table(self, _words: Words) -> Table:
        """Return one row a way, in the order of the picture."""
        headings = (
            _("Way of coping"),
            _("Urges"),
            _("Drop beside similar urges"),
            _("From"),
            _("To"),
            _("What can be said"),
            _("Mean drop"),
            _("Mean strength at the start"),
            _("Mean rating of help"),
        )
        return Table(headings, tuple(_row(way) for way in self.ways))


def what_helps(facts: Facts) -> WhatHelps:
    """Return the ways of coping of the period's urges.

    An urge counts when it has a strength and a strength afterwards. One without a way of coping
    is among those that the others are compared with.
    """
    urges = facts.urges_in()
    compared = [(urge, urge.after) for urge in urges if urge.strength and urge.after is not None]
    effects = pooled_effects(
        [float(urge.strength - after) for urge, after in compared],
        [float(urge.strength) for urge, _after in compared],
        [urge.coping for urge, _after in compared],
    )
    used: dict[str, list[Urge]] = {effect.group: [] for effect in effects}
    for urge, _after in compared:
        for way in set(urge.coping):
            used[way].append(urge)
    ways = [
        _way(facts.names.label("coping", effect.group), effect, used[effect.group])
        for effect in effects
    ]
    return WhatHelps(
        span=facts.span,
        ways=tuple(sorted(ways, key=lambda way: ORDER.index(way.verdict))),
        urges=len(urges),
        rated=len(compared),
        with_way=sum(bool(urge.coping) for urge, _after in compared),
        days_logged=facts.logged_in(),
    )


def _way(name: str, effect: Effect, urges: Iterable[Urge]) -> Way:
    urges = list(urges)
    helped = [urge.helped for urge in urges if urge.helped is not None]
    return Way(
        name=name,
        effect=effect,
        drop=fmean(urge.strength - (urge.after or 0) for urge in urges),
        start=fmean(urge.strength for urge in urges),
        helped=fmean(helped) if helped else None,
        entries=tuple(urge.entry for urge in urges),
    )


def _row(way: Way) -> tuple[Cell, ...]:
    effect = way.effect
    return (
        way.name,
        effect.n,
        *(_rounded(value) for value in (effect.value, effect.low, effect.high)),
        verdict_words(way.verdict),
        way.drop,
        way.start,
        way.helped,
    )


def _rounded(value: float) -> float:
    """Return what the notes can carry: one decimal, and nought without a sign."""
    return round(value, 1) + 0.0
