"""What is read out at a point of the charts of living."""

from __future__ import annotations

from smart_journal.domain.words import Words
from smart_journal.insights.before_after import change_words
from smart_journal.insights.living.enjoyment import Enjoyed
from smart_journal.insights.living.goals import GoalLine
from smart_journal.insights.living.meeting_months import MeetingMonth
from smart_journal.insights.living.quiet_minutes import QuietBar
from smart_journal.insights.living.tension import MethodRow, method_words
from smart_journal.insights.living.week_blocks import KindRow, done_words, kind_words
from smart_journal.insights.said import interval, listed, percent_between
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def goal(line: GoalLine, words: Words) -> str:
    """Return e.g. `Swim twice a week, from 3 Mar 2026: on the way, 2 of 4 steps.`."""
    return _("{goal}, from {start}: {standing}.").format(
        goal=line.page.goal, start=words.day(line.page.start), standing=line.standing(words)
    )


def kind(row: KindRow, words: Words) -> str:
    """Return e.g. `Fun: 12 yes, 3 partly, 1 moved; took place: 80 % (55 to 93).`."""
    counts = listed(
        [
            _("{count} {what}").format(count=words.number(count), what=what)
            for count, what in zip(row.counts, done_words(), strict=True)
            if count
        ]
    )
    name = kind_words()[row.kind]
    if row.done is None:
        return _("{kind}: {counts}.").format(kind=name, counts=counts)
    return _("{kind}: {counts}; took place: {share}.").format(
        kind=name, counts=counts, share=percent_between(row.done, words)
    )


def month(found: MeetingMonth, words: Words) -> str:
    """Return e.g. `Mar 2026: 4 meetings.`."""
    if not found.known:
        return _("{month}: no week plan.").format(month=words.month(found.first))
    return ngettext(
        "{month}: {count} meeting.", "{month}: {count} meetings.", len(found.entries)
    ).format(month=words.month(found.first), count=words.number(len(found.entries)))


def pursuit(row: Enjoyed, words: Words) -> str:
    """Return e.g. `Swimming: 7.2 on average, rated 6 times (6.1 to 8.2); expected 5.`."""
    rated = ngettext(
        "{name}: {mean} on average, rated {count} time",
        "{name}: {mean} on average, rated {count} times",
        row.times,
    ).format(name=row.name, mean=words.number(row.actual, 1), count=words.number(row.times))
    if row.likely is not None:
        rated = _("{said} ({interval})").format(said=rated, interval=interval(row.likely, words))
    if row.expected is None:
        return _("{said}; nothing was expected in numbers.").format(said=rated)
    return _("{said}; expected {rating}.").format(said=rated, rating=words.number(row.expected))


def quiet(bar: QuietBar, words: Words) -> str:
    """Return e.g. `Week from 3 Mar 2026: 25 minutes, 3 times.`."""
    when = _("Week from {day}").format(day=words.day(bar.first))
    if bar.weeks > 1:
        when = _("{first} to {last}").format(first=words.day(bar.first), last=words.day(bar.last))
    if bar.minutes is None:
        return _("{when}: nothing logged.").format(when=when)
    times = ngettext("{count} time", "{count} times", bar.times).format(
        count=words.number(bar.times)
    )
    minutes = round(bar.minutes)
    if bar.weeks > 1:
        text = ngettext(
            "{when}: about {count} minute a week, {times}.",
            "{when}: about {count} minutes a week, {times}.",
            minutes,
        )
    else:
        text = ngettext(
            "{when}: {count} minute, {times}.", "{when}: {count} minutes, {times}.", minutes
        )
    return text.format(when=when, count=words.number(minutes), times=times)


def method(row: MethodRow, words: Words) -> str:
    """Return e.g. `Meditation: 6.2 before, 3.8 after, 24 times; 2.4 points lower (1.9 to 3.0).`."""
    times = ngettext("({count} time)", "({count} times)", row.rated.times).format(
        count=words.number(row.rated.times)
    )
    return change_words(method_words()[row.method], row.rated, times, words)
