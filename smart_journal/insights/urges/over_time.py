"""Urges day by day, week by week or month by month."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from smart_journal.domain.day import DAY_ENDS, day_of
from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.said import basis_of, urges_words
from smart_journal.insights.table import Cell, Table
from smart_journal.insights.urges.bucket import Bucket, Unit, buckets, unit_of, whole
from smart_journal.insights.urges.passed import PassedShares, passed_shares
from smart_journal.insights.urges.sentence import gaps_words, said
from smart_journal.language import gettext as _


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgesOverTime:
    """Days, weeks or months without a hole between them, oldest first; `span` they cover.

    `logged` are the first and the last day with anything written, None without one.
    """

    span: Span
    today: date
    unit: Unit
    buckets: tuple[Bucket, ...]
    logged: tuple[date, date] | None

    @property
    def urges(self) -> int:
        """Return how many urges there are."""
        return sum(each.urges for each in self.buckets)

    @property
    def days_logged(self) -> int:
        """Return on how many days something was logged."""
        return sum(each.days_logged for each in self.buckets)

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        match self.unit:
            case Unit.DAY:
                return _("Urges per day")
            case Unit.WEEK:
                return _("Urges per week")
        return _("Urges per month")

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw."""
        return self.urges >= ENOUGH

    def shares(self) -> PassedShares:
        """Return the share that passed without acting, over times long enough to tell."""
        return passed_shares(self.buckets, self.unit)

    def unknown(self) -> tuple[int, ...]:
        """Return the numbers of the buckets of which nothing is known.

        Before the first logged one the journal may not have been begun; the current one only
        counts when the one before it is unknown too.
        """
        first = next((at for at, each in enumerate(self.buckets) if not each.gap), None)
        if first is None:
            return ()
        return tuple(
            at
            for at, each in enumerate(self.buckets)
            if at > first and each.gap and (each.finished or self.buckets[at - 1].gap)
        )

    def sentence(self, words: Words) -> str:
        """Return what the notes say, claiming no more than they hold."""
        return said(self.buckets, self.unit, self.logged, today=self.today, words=words)

    def basis(self, words: Words) -> str:
        """Return how many urges were counted, and on how many days something was logged."""
        urges = urges_words(self.urges, words)
        basis = counted(urges, self.days_logged, self.span.days, words)
        return basis_of([basis, gaps_words(len(self.unknown()), self.unit, words)])

    def part(self, last: date, words: Words) -> str:
        """Return the mark of a bucket that is not whole and was looked at up to `last`."""
        if last >= self.today:
            return _("so far")
        return _("to {day}").format(day=words.short_day(last))

    def table(self, words: Words) -> Table:
        """Return one row a bucket, oldest first."""
        headings = (
            self._from(),
            _("Urges"),
            _("Days logged"),
            _("Mean strength"),
            _("Strongest"),
            _("Passed without acting"),
            _("With an outcome"),
        )
        return Table(headings, tuple(self._row(each, words) for each in self.buckets))

    def _from(self) -> str:
        match self.unit:
            case Unit.DAY:
                return _("Day")
            case Unit.WEEK:
                return _("Week from")
        return _("Month from")

    def _row(self, bucket: Bucket, words: Words) -> tuple[Cell, ...]:
        start: Cell = bucket.start
        if not bucket.finished:
            part = self.part(bucket.last, words)
            start = _("{day} ({part})").format(day=words.day(bucket.start), part=part)
        if bucket.gap:
            return (start, None, 0, None, None, None, None)
        known = bucket.with_outcome > 0
        return (
            start,
            bucket.urges,
            bucket.days_logged,
            bucket.mean,
            bucket.strongest,
            bucket.passed if known else None,
            bucket.with_outcome if known else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgeWeeks(UrgesOverTime):
    """The last weeks in short, as *Today* shows them: without the share that passed."""

    @property
    def weeks(self) -> tuple[Bucket, ...]:
        """Return the weeks, oldest first."""
        return self.buckets


_Kind = TypeVar("_Kind", bound=UrgesOverTime)


def urges_over_time(
    urges: Sequence[Urge],
    *,
    span: Span,
    today: date,
    first_weekday: int,
    day_ends: time = DAY_ENDS,
    logged_days: Collection[date] = (),
) -> UrgesOverTime:
    """Return the days, weeks or months of `span`, widened at its start to a whole one.

    Urges and `logged_days` (the person's days on which anything else was written) outside the
    widened span are left out. `first_weekday` runs from 0, Monday, to 6.
    """
    unit = unit_of(span)
    wide = whole(span, unit, first_weekday)
    return _made(UrgesOverTime, urges, logged_days, wide, unit, today, day_ends)


def urge_weeks(
    urges: Sequence[Urge],
    *,
    span: Span,
    today: date,
    first_weekday: int,
    day_ends: time = DAY_ENDS,
    logged_days: Collection[date] = (),
) -> UrgeWeeks:
    """Return the weeks of `span`, whatever its length; else as `urges_over_time`."""
    wide = whole_weeks(span, first_weekday)
    return _made(UrgeWeeks, urges, logged_days, wide, Unit.WEEK, today, day_ends)


def whole_weeks(span: Span, first_weekday: int) -> Span:
    """Return `span` widened at its start to a whole week: the days whose entries are needed."""
    return whole(span, Unit.WEEK, first_weekday)


def _made(
    kind: type[_Kind],
    urges: Sequence[Urge],
    logged_days: Collection[date],
    span: Span,
    unit: Unit,
    today: date,
    day_ends: time,
) -> _Kind:
    dated = [(day_of(urge.at, day_ends), urge) for urge in urges]
    dated = [(day, urge) for day, urge in dated if span.first <= day <= span.last]
    days = {day for day, _urge in dated}
    days.update(day for day in logged_days if span.first <= day <= span.last)
    return kind(
        span=span,
        today=today,
        unit=unit,
        buckets=buckets(dated, days, span=span, unit=unit, today=today),
        logged=(min(days), max(days)) if days else None,
    )
