"""How much a change matters to a person, how sure and how ready they feel, over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.motivation.points import Point, points
from smart_journal.insights.motivation.ratings import Rating, Ruler
from smart_journal.insights.motivation.sentence import said
from smart_journal.insights.motivation.words import source_words
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

FAR = 42  # days; ratings further apart are not joined
LONG = 742  # days, two years; beyond them a point is a month


@dataclass(frozen=True, slots=True, kw_only=True)
class Motivation:
    """Ratings in the days of `span`, oldest first, about one behaviour or about all.

    `ratings` come from the rulers, `plans` from change plans and the looks back at them;
    `meetings` are days of meetings with the id of the entry each. `about` is the name of the
    behaviour where there are several, `set_aside` whether the person has put it aside.
    """

    span: Span
    ratings: tuple[Rating, ...]
    plans: tuple[Rating, ...]
    meetings: tuple[tuple[date, str], ...]
    about: str = ""
    set_aside: bool = False

    @property
    def title(self) -> str:
        """Return the title of the chart, with the behaviour where there are several."""
        if not self.about:
            return _("Motivation")
        title = _("Motivation: {behaviour}").format(behaviour=self.about)
        return _("{title} (set aside)").format(title=title) if self.set_aside else title

    @property
    def drawn(self) -> bool:
        """Return whether there are enough times of rating to draw."""
        return len(self.ratings) + len(self.plans) >= ENOUGH

    @property
    def long(self) -> bool:
        """Return whether there are so many days that a point is a month."""
        return self.span.days > LONG

    @property
    def points(self) -> tuple[Point, ...]:
        """Return the ratings as they are drawn, those of change plans left out."""
        return points(self.ratings, by_month=self.long)

    def runs(self, ruler: Ruler) -> list[list[Point]]:
        """Return the points on a ruler cut where more than six weeks lie between two."""
        runs: list[list[Point]] = []
        for point in self.points:
            if ruler not in point.values:
                continue
            if runs and (point.first - runs[-1][-1].last).days <= FAR:
                runs[-1].append(point)
            else:
                runs.append([point])
        return runs

    @property
    def gaps(self) -> int:
        """Return how often more than six weeks lie between two ratings."""
        return sum(
            (later.day - earlier.day).days > FAR for earlier, later in pairwise(self.ratings)
        )

    def basis(self, words: Words) -> str:
        """Return how many ratings there are, and on how many days."""
        count, days = len(self.ratings), len({rating.day for rating in self.ratings})
        return _("{ratings} · on {days}").format(
            ratings=ngettext("{count} rating", "{count} ratings", count).format(
                count=words.number(count)
            ),
            days=ngettext("{rated} of {days} day", "{rated} of {days} days", self.span.days).format(
                rated=words.number(days), days=words.number(self.span.days)
            ),
        )

    def sentence(self, words: Words) -> str:
        """Return the first and the latest ratings, and nothing about what they mean."""
        return said(self, words)

    def table(self, _words: Words) -> Table:
        """Return one row for each time of rating, oldest first."""
        return Table(
            (_("Day"), _("Importance"), _("Confidence"), _("Readiness"), _("Written on")),
            tuple(
                (each.day, *(each.values.get(ruler) for ruler in Ruler), source_words(each.source))
                for each in in_order([*self.ratings, *self.plans])
            ),
        )


def in_order(ratings: Sequence[Rating]) -> list[Rating]:
    """Return ratings oldest first; those of one day stay in their order."""
    return sorted(ratings, key=lambda each: each.day)
