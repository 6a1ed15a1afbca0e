"""Minutes of relaxation, week by week."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import ClassVar

from smart_journal.domain.day import DAY_ENDS, day_of, week_start
from smart_journal.domain.period import Span
from smart_journal.domain.relaxation import Relaxation
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.said import listed
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

WEEK = 7
LONG = 106  # weeks; beyond two years a bar a week is too thin to read
BLOCK = 4  # weeks in a bar of a long period


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietWeek:
    """The practice of the person's week from `start`, of which `days` 1 to 7 were looked at.

    `times` were noted, `timed` of them with a length; `logged` days have an entry of any kind.
    """

    start: date
    days: int
    logged: int
    times: int
    timed: int
    minutes: int
    entries: tuple[str, ...]

    @property
    def last(self) -> date:
        """Return the last day looked at."""
        return self.start + timedelta(days=self.days - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietBar:
    """What a chart draws: a week, or 4 of them; `minutes` a week, None where nothing is known."""

    first: date
    last: date
    weeks: int
    minutes: float | None
    times: int
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietMinutes:
    """Weeks without a hole between them, oldest first; `span` is what they cover."""

    half: ClassVar[bool] = True

    span: Span
    weeks: tuple[QuietWeek, ...]

    @property
    def times(self) -> int:
        """Return how often practice was noted."""
        return sum(week.times for week in self.weeks)

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Minutes of relaxation")

    @property
    def drawn(self) -> bool:
        """Return whether at least 5 times have a length."""
        return sum(week.timed for week in self.weeks) >= ENOUGH

    def bars(self) -> tuple[QuietBar, ...]:
        """Return a bar a week, or one for 4 weeks beyond two years."""
        size = BLOCK if len(self.weeks) > LONG else 1
        return tuple(_bar(self.weeks[at : at + size]) for at in range(0, len(self.weeks), size))

    def sentence(self, words: Words) -> str:
        """Return how often and for how long, and in how many of the weeks."""
        if not self.times:
            return _(
                "No relaxation was noted in this time. “Relaxation practice” of point 3 is shown "
                "here."
            )
        minutes = sum(week.minutes for week in self.weeks)
        times = ngettext("Noted {count} time", "Noted {count} times", self.times).format(
            count=words.number(self.times)
        )
        parts = [
            ngettext(
                "{times}, {count} minute in all.", "{times}, {count} minutes in all.", minutes
            ).format(times=times, count=words.number(minutes))
        ]
        known = [week for week in self.weeks if week.logged]
        if self.drawn:
            parts.append(
                ngettext(
                    "That was in {some} of the {count} week with anything logged.",
                    "That was in {some} of the {count} weeks with anything logged.",
                    len(known),
                ).format(
                    some=words.number(sum(week.times > 0 for week in known)),
                    count=words.number(len(known)),
                )
            )
        else:
            parts.append(
                _("From {count} times with a length on there is a chart.").format(
                    count=words.number(ENOUGH)
                )
            )
        return " ".join(parts)

    def basis(self, words: Words) -> str:
        """Return how many times were noted, and on how many days anything was logged."""
        if not self.times:
            return ""
        times = ngettext("{count} time", "{count} times", self.times)
        what = times.format(count=words.number(self.times))
        if untimed := self.times - sum(week.timed for week in self.weeks):
            text = ngettext("{count} without a length", "{count} without a length", untimed)
            what = listed([what, text.format(count=words.number(untimed))])
        return counted(what, sum(week.logged for week in self.weeks), self.span.days, words)

    def table(self, _words: Words) -> Table:
        """Return one row a week, oldest first; a week with nothing logged is not known."""
        headings = (_("Week from"), _("Minutes"), _("Times"), _("Days logged"))
        return Table(headings, tuple(_row(week) for week in self.weeks))


def quiet_minutes(
    practice: Iterable[Relaxation],
    *,
    span: Span,
    first_weekday: int,
    day_ends: time = DAY_ENDS,
    logged_days: Collection[date] = (),
) -> QuietMinutes:
    """Return the weeks of `span`, the first and the last of them cut to it.

    `first_weekday` runs from 0, Monday, to 6. A day with practice counts as logged.
    """
    first = week_start(span.first, first_weekday)
    count = (span.last - first).days // WEEK + 1
    found: list[list[Relaxation]] = [[] for _week in range(count)]
    logged: list[set[date]] = [set() for _week in range(count)]
    for each in practice:
        day = day_of(each.at, day_ends)
        if span.first <= day <= span.last:
            at = (day - first).days // WEEK
            found[at].append(each)
            logged[at].add(day)
    for day in logged_days:
        if span.first <= day <= span.last:
            logged[(day - first).days // WEEK].add(day)
    return QuietMinutes(
        span=span,
        weeks=tuple(
            _week(first + timedelta(weeks=at), span, found[at], len(logged[at]))
            for at in range(count)
        ),
    )


def _week(start: date, span: Span, practice: list[Relaxation], logged: int) -> QuietWeek:
    minutes = [each.minutes for each in practice if each.minutes is not None]
    end = min(start + timedelta(days=WEEK - 1), span.last)
    start = max(start, span.first)
    return QuietWeek(
        start=start,
        days=(end - start).days + 1,
        logged=logged,
        times=len(practice),
        timed=len(minutes),
        minutes=sum(minutes),
        entries=tuple(each.entry for each in practice),
    )


def _bar(weeks: tuple[QuietWeek, ...]) -> QuietBar:
    known = [week for week in weeks if week.logged]
    return QuietBar(
        first=weeks[0].start,
        last=weeks[-1].last,
        weeks=len(weeks),
        minutes=sum(week.minutes for week in known) / len(known) if known else None,
        times=sum(week.times for week in weeks),
        entries=tuple(entry for week in weeks for entry in week.entries),
    )


def _row(week: QuietWeek) -> tuple[Cell, ...]:
    known = week.logged > 0
    return (
        week.start,
        week.minutes if known else None,
        week.times if known else None,
        week.logged,
    )
