"""Days in line with the goal that a person had at that time, for one behaviour."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.behaviour import Behaviour, Goal
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, median
from smart_journal.insights.goal.block import WEEK, Block, blocks
from smart_journal.insights.goal.days import DayKind
from smart_journal.insights.goal.running import WINDOW, GoalDay
from smart_journal.insights.goal.sentence import said
from smart_journal.insights.goal.table import numbers
from smart_journal.insights.goal_history import Stretch
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

BY_DAY = 98  # days; a point for each up to that many
BY_WEEK = 742  # days, two years; beyond them a point is four weeks


@dataclass(frozen=True, slots=True, kw_only=True)
class InLine:
    """Every day of `span`, oldest first; `goals` are its stretches with one goal each.

    `window` are the 28 days up to the last, also those before the span. `since` is the first day
    ever that a check-in tells of, None without one. `named` says whether the title needs the
    name of the behaviour. `logged` days of the span hold any note.
    """

    span: Span
    today: date
    behaviour: Behaviour
    named: bool
    goals: tuple[Stretch, ...]
    days: tuple[GoalDay, ...]
    window: Block
    since: date | None
    logged: int

    @property
    def title(self) -> str:
        """Return the title of the chart, with the behaviour where there are several."""
        if not self.named:
            return _("In line with my goal")
        title = _("In line with my goal: {behaviour}").format(behaviour=self.behaviour.name)
        if self.behaviour.retired:
            return _("{title} (set aside)").format(title=title)
        return title

    @property
    def drawn(self) -> bool:
        """Return whether check-ins tell of enough days, or enough amounts are known."""
        asked = sum(each.known.asked for each in self.days)
        return asked >= ENOUGH or self.counts_amounts

    @property
    def known(self) -> int:
        """Return how many days of the span are known."""
        return sum(each.known.kind is not DayKind.UNKNOWN for each in self.days)

    @property
    def deciding(self) -> int:
        """Return on how many days of the span the person was still deciding."""
        return Counter(each.goal for each in self.days)[Goal.DECIDING]

    @property
    def amounts(self) -> list[float]:
        """Return the known amounts of the span, zeros included, oldest first."""
        return [each.known.amount for each in self.days if each.known.amount is not None]

    @property
    def counts_amounts(self) -> bool:
        """Return whether the person writes amounts down: zeros alone come from "no"."""
        return len(self.amounts) >= ENOUGH and any(amount > 0 for amount in self.amounts)

    @property
    def unit(self) -> str | None:
        """Return what amounts are counted in, perhaps empty; None where none are known."""
        return self.behaviour.unit if self.counts_amounts else None

    @property
    def median(self) -> Estimate | None:
        """Return the median amount of a day; None without amounts."""
        return median(self.amounts) if self.amounts else None

    @property
    def points(self) -> tuple[Block, ...]:
        """Return what a point of the chart stands for: a day, a week, or four weeks."""
        count = len(self.days)
        return blocks(self.days, 1 if count <= BY_DAY else WEEK if count <= BY_WEEK else WINDOW)

    def basis(self, words: Words) -> str:
        """Return how many days are known, and on how many something was logged."""
        what = ngettext("{count} day known", "{count} days known", self.known).format(
            count=words.number(self.known)
        )
        return counted(what, self.logged, self.span.days, words)

    def sentence(self, words: Words) -> str:
        """Return what the last 28 days say, and all days since the first check-in."""
        return said(self, words)

    def table(self, words: Words) -> Table:
        """Return one row a week, or one for 28 days where there are more than 98."""
        size = WEEK if len(self.days) <= BY_DAY else WINDOW
        return numbers(blocks(self.days, size), self.unit, words)
