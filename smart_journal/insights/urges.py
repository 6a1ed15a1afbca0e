"""Urges week by week, and the last days in three numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from statistics import median

from smart_journal.domain.day import DAY_ENDS, day_of, week_start
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.domain.words import Words
from smart_journal.insights.table import EMPTY_CELL, Table
from smart_journal.insights.urge_sentence import said
from smart_journal.insights.urge_week import WEEK, Together, UrgeWeek, bars
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgeWeeks:
    """Weeks without a hole between them, oldest first; `span` is what they cover."""

    span: Span
    today: date
    weeks: tuple[UrgeWeek, ...]

    @property
    def urges(self) -> int:
        """Return how many urges the weeks hold."""
        return sum(week.urges for week in self.weeks)

    @property
    def days_logged(self) -> int:
        """Return on how many days something was logged."""
        return sum(week.days_logged for week in self.weeks)

    def bars(self) -> tuple[Together, ...]:
        """Return what a chart draws: a bar a week, or one for 4 weeks beyond two years."""
        return bars(self.weeks)

    def sentence(self, words: Words) -> str:
        """Return what these weeks say, claiming no more than they hold."""
        return said(self.weeks, words)

    def part(self, last: date, words: Words) -> str:
        """Return the mark of a week that is not whole and was looked at up to `last`."""
        if last >= self.today:
            return _("so far")
        return _("to {day}").format(day=words.short_day(last))

    def table(self, words: Words) -> Table:
        """Return one row a week, oldest first."""
        headings = (
            _("Week from"),
            _("Urges"),
            _("Days logged"),
            _("Mean strength"),
            _("Strongest"),
            _("Passed without acting"),
        )
        return Table(headings, tuple(self._row(week, words) for week in self.weeks))

    def _row(self, week: UrgeWeek, words: Words) -> tuple[str, ...]:
        start = words.day(week.start)
        if not week.finished:
            start = _("{day} ({part})").format(day=start, part=self.part(week.last, words))
        if week.gap:
            return (start, EMPTY_CELL, words.number(0), EMPTY_CELL, EMPTY_CELL, EMPTY_CELL)
        return (
            start,
            words.number(week.urges),
            words.number(week.days_logged),
            EMPTY_CELL if week.mean is None else words.number(week.mean, 1),
            EMPTY_CELL if week.strongest is None else words.number(week.strongest),
            _share(week.passed, week.with_outcome, words) if week.with_outcome else EMPTY_CELL,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDays:
    """The last `days` days, today included, beside as many before them.

    `passed` counts those of `with_outcome` urges that passed without acting; `minutes` is the
    median of the `timed` urges that have a length, None without one.
    """

    days: int
    urges: int
    urges_before: int
    passed: int
    with_outcome: int
    timed: int
    minutes: float | None

    def sentence(self, words: Words) -> str:
        """Return the numbers in one sentence."""
        days = words.number(self.days)
        parts = [
            ngettext(
                "{count} urge in the last {days} days, {before} in the {days} days before.",
                "{count} urges in the last {days} days, {before} in the {days} days before.",
                self.urges,
            ).format(
                count=words.number(self.urges), days=days, before=words.number(self.urges_before)
            )
        ]
        if self.with_outcome:
            share = _share(self.passed, self.with_outcome, words)
            parts.append(_("{share} passed without acting.").format(share=share))
        if self.minutes is not None:
            parts.append(
                ngettext(
                    "Half were over within {count} minute.",
                    "Half were over within {count} minutes.",
                    round(self.minutes),
                ).format(count=words.number(self.minutes))
            )
        return " ".join(parts)


def whole_weeks(span: Span, first_weekday: int) -> Span:
    """Return `span` widened at its start to a whole week: the days whose entries are needed."""
    return Span(first=week_start(span.first, first_weekday), last=span.last)


def urge_weeks(
    urges: Sequence[Urge],
    *,
    span: Span,
    today: date,
    first_weekday: int,
    day_ends: time = DAY_ENDS,
    logged_days: Collection[date] = (),
) -> UrgeWeeks:
    """Return the weeks of `span`, widened at its start to a whole week.

    Urges and `logged_days` (the person's days on which anything else was written) outside the
    widened span are left out. `first_weekday` runs from 0, Monday, to 6.
    """
    wide = whole_weeks(span, first_weekday)
    count = (wide.last - wide.first).days // WEEK + 1
    found: list[list[Urge]] = [[] for _week in range(count)]
    logged: list[set[date]] = [set() for _week in range(count)]
    for urge in urges:
        day = day_of(urge.at, day_ends)
        if wide.first <= day <= wide.last:
            at = (day - wide.first).days // WEEK
            found[at].append(urge)
            logged[at].add(day)
    for day in logged_days:
        if wide.first <= day <= wide.last:
            logged[(day - wide.first).days // WEEK].add(day)
    weeks = (
        _week(wide.first + timedelta(weeks=at), found[at], len(logged[at]), wide.last, today)
        for at in range(count)
    )
    return UrgeWeeks(span=wide, today=today, weeks=tuple(weeks))


def last_days(
    urges: Sequence[Urge], *, today: date, days: int = WEEK, day_ends: time = DAY_ENDS
) -> LastDays:
    """Return the numbers of the last `days` of the person's days, `today` included."""
    ages = [((today - day_of(urge.at, day_ends)).days, urge) for urge in urges]
    latest = [urge for age, urge in ages if 0 <= age < days]
    minutes = [urge.minutes for urge in latest if urge.minutes is not None]
    passed, with_outcome = _outcomes(latest)
    return LastDays(
        days=days,
        urges=len(latest),
        urges_before=sum(days <= age < 2 * days for age, _urge in ages),
        passed=passed,
        with_outcome=with_outcome,
        timed=len(minutes),
        minutes=median(minutes) if minutes else None,
    )


def _week(start: date, urges: list[Urge], days_logged: int, last: date, today: date) -> UrgeWeek:
    strengths = [urge.strength for urge in urges if urge.strength > 0]
    passed, with_outcome = _outcomes(urges)
    end = start + timedelta(days=WEEK - 1)
    return UrgeWeek(
        start=start,
        days=(min(end, last) - start).days + 1,
        days_logged=days_logged,
        urges=len(urges),
        rated=len(strengths),
        mean=sum(strengths) / len(strengths) if strengths else None,
        strongest=max(strengths, default=None),
        passed=passed,
        with_outcome=with_outcome,
        finished=end < today and end <= last,
    )


def _outcomes(urges: Sequence[Urge]) -> tuple[int, int]:
    """Return how many passed without acting, of how many that are over and say how."""
    over = [urge.outcome for urge in urges if urge.outcome not in (None, Outcome.GOING)]
    return over.count(Outcome.PASSED), len(over)


def _share(part: int, whole: int, words: Words) -> str:
    return _("{part} of {whole}").format(part=words.number(part), whole=words.number(whole))
