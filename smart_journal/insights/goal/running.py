"""Days one after the other, with what was counted up to each: nothing ever starts again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from smart_journal.domain.behaviour import Goal
from smart_journal.insights.estimates import Estimate, share
from smart_journal.insights.goal.days import UNKNOWN, DayKind, KnownDay
from smart_journal.insights.goal_history import Stretch

WINDOW = 28  # days
ENOUGH_KNOWN = 7  # days of the window that check-ins tell of; fewer say no share


class Counts(NamedTuple):
    """Days counted: `known` ones, those of them in line, and those that a check-in tells of."""

    in_line: int = 0
    known: int = 0
    asked: int = 0

    @property
    def enough(self) -> bool:
        """Return whether there are enough days to say a share.

        Days known only from a slip or an urge are never in line. They count where there are
        check-ins; alone they would always say 0.
        """
        return self.asked >= ENOUGH_KNOWN

    @property
    def share(self) -> Estimate | None:
        """Return the share in line, 0 to 1; None where too little is known."""
        return share(self.in_line, self.known) if self.enough else None

    @property
    def not_in_line(self) -> int:
        """Return how many known days were otherwise."""
        return self.known - self.in_line

    def plus(self, known: KnownDay, times: int = 1) -> Counts:
        """Return the counts with one more day, or with one less where `times` is -1."""
        if known.kind is DayKind.UNKNOWN:
            return self
        return Counts(
            self.in_line + times * (known.kind is DayKind.IN_LINE),
            self.known + times,
            self.asked + times * known.asked,
        )


class GoalDay(NamedTuple):
    """One day: its goal, what is known, and the counts up to and with it.

    `recent` counts the 28 days that end with it, `ever` all days from the first check-in on.
    """

    day: date
    goal: Goal
    known: KnownDay
    recent: Counts
    ever: Counts


def first_asked(known: Mapping[date, KnownDay]) -> date | None:
    """Return the first day that a check-in tells of; None without one."""
    return min((day for day, each in known.items() if each.asked), default=None)


def running(known: Mapping[date, KnownDay], goals: Sequence[Stretch]) -> tuple[GoalDay, ...]:
    """Return every day of `goals`; `known` may reach back before them."""
    start, first = goals[0].span.first, first_asked(known) or date.max
    window = [known.get(start - timedelta(days=back), UNKNOWN) for back in range(WINDOW, 0, -1)]
    ever, recent = Counts(), Counts()
    for each in window:
        recent = recent.plus(each)
    for day, each in known.items():
        if first <= day < start:
            ever = ever.plus(each)
    days: list[GoalDay] = []
    for stretch in goals:
        for number in range(stretch.span.first.toordinal(), stretch.span.last.toordinal() + 1):
            day = date.fromordinal(number)
            each, gone = known.get(day, UNKNOWN), window[len(days)]
            window.append(each)
            if gone is not UNKNOWN:
                recent = recent.plus(gone, -1)
            if each is not UNKNOWN:
                recent = recent.plus(each)
                if day >= first:
                    ever = ever.plus(each)
            days.append(GoalDay(day, stretch.goal, each, recent, ever))
    return tuple(days)
