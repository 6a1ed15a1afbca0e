"""Meetings: the days on which one happened, and how many in each month."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, from_on
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingMonth:
    """A month, cut to the period: the entries with its meetings, one a meeting.

    `known` says whether a week plan reaches into it; without one there may have been meetings.
    """

    first: date
    last: date
    entries: tuple[str, ...]
    known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingMonths:
    """Months without a hole between them, oldest first, and the days of their meetings."""

    half: ClassVar[bool] = True

    span: Span
    days: tuple[tuple[date, str], ...]
    months: tuple[MeetingMonth, ...]

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Meetings")

    @property
    def drawn(self) -> bool:
        """Return whether there were at least 5 meetings."""
        return len(self.days) >= ENOUGH

    def sentence(self, words: Words) -> str:
        """Return how many meetings there were, and where they were read from."""
        if not self.days:
            return _(
                "No meeting in this time is noted as done in a week plan, where meetings are read "
                "from."
            )
        meetings = ngettext(
            "{count} meeting in week plans, noted as done.",
            "{count} meetings in week plans, noted as done.",
            len(self.days),
        ).format(count=words.number(len(self.days)))
        if not self.drawn:
            return f"{meetings} {from_on(ENOUGH, words)}"
        unknown = sum(not month.known for month in self.months)
        if not unknown:
            return meetings
        rest = ngettext(
            "{count} month has no week plan.", "{count} months have no week plan.", unknown
        ).format(count=words.number(unknown))
        return f"{meetings} {rest}"

    def basis(self, words: Words) -> str:
        """Return how many meetings were counted, and on how many days."""
        if not self.days:
            return ""
        meetings = ngettext("{count} meeting", "{count} meetings", len(self.days))
        days = len({day for day, _entry in self.days})
        on = ngettext("on {count} day", "on {count} days", days)
        return basis_of(
            [
                meetings.format(count=words.number(len(self.days))),
                on.format(count=words.number(days)),
            ]
        )

    def table(self, words: Words) -> Table:
        """Return one row a month, oldest first; a month without a week plan is not known."""
        rows = tuple(
            (words.month(month.first), len(month.entries) if month.known else None)
            for month in self.months
        )
        return Table((_("Month"), _("Meetings")), rows)


def meeting_months(
    days: Sequence[tuple[date, str]], *, span: Span, planned: Collection[Span]
) -> MeetingMonths:
    """Return the months of `span` with the meetings of `days`, each a day and its entry.

    `planned` are the weeks that there is a plan of.
    """
    inside = sorted(each for each in days if span.first <= each[0] <= span.last)
    months = _months(span)
    by_month: dict[tuple[int, int], list[str]] = {}
    for day, entry in inside:
        by_month.setdefault((day.year, day.month), []).append(entry)
    known = {(day.year, day.month) for week in planned for day in (week.first, week.last)}
    return MeetingMonths(
        span=span,
        days=tuple(inside),
        months=tuple(
            MeetingMonth(
                first=month.first,
                last=month.last,
                entries=tuple(by_month.get((month.first.year, month.first.month), ())),
                known=(month.first.year, month.first.month) in known,
            )
            for month in months
        ),
    )


def _months(span: Span) -> list[Span]:
    """Return the months of a span, the first and the last of them cut to it."""
    found = []
    first = span.first
    while first <= span.last:
        following = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        found.append(Span(first=first, last=min(span.last, following - timedelta(days=1))))
        first = following
    return found
