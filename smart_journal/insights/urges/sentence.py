"""What urges over time say, in words, and what they do not say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import from_on, urges_words
from smart_journal.insights.urges.bucket import Bucket, Unit
from smart_journal.insights.urges.halves import Half, Halves, halves
from smart_journal.insights.urges.outcomes import passed_words
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

MOST = 3  # sentences
QUIET = 7  # days at the end with nothing logged that are worth a word


def said(
    buckets: Sequence[Bucket],
    unit: Unit,
    logged: tuple[date, date] | None,
    *,
    today: date,
    words: Words,
) -> str:
    """Return how many urges there were, how strong, how many passed, and what is not known.

    `logged` are the first and the last day with anything written, None without one. Fewer or
    more urges are only claimed for the days logged, and only when they also came at a lower or
    higher rate by the calendar; where the two differ, both are said.
    """
    if logged is None:
        return _("Nothing was logged in this time.")
    end = min(buckets[-1].last, today)
    stopped = (end - logged[1]).days >= QUIET
    since = [_since(logged[1], end, words)] if stopped else []
    if sum(each.urges for each in buckets) < ENOUGH:
        return " ".join([*_few(buckets, words), *since])
    known = Span(first=logged[0], last=logged[1] if stopped else end)
    going_on = end == today and not stopped
    parts = _told(buckets, unit, known, None if going_on else today, words)
    # What is not known comes before how strong they were and how many passed.
    return " ".join([*parts[: MOST - len(since)], *since])


def gaps_words(gaps: int, unit: Unit, words: Words) -> str:
    """Return in how many weeks or months nothing was logged; of days the basis tells."""
    match unit:
        case Unit.DAY:
            return ""
        case Unit.WEEK:
            text = ngettext(
                "{count} week with nothing logged", "{count} weeks with nothing logged", gaps
            )
        case Unit.MONTH:
            text = ngettext(
                "{count} month with nothing logged", "{count} months with nothing logged", gaps
            )
    return text.format(count=words.number(gaps)) if gaps else ""


def rate(value: float, words: Words) -> str:
    """Return a rate: whole from 10 on, with one decimal below where it has one."""
    plain = value >= 10 or abs(value - round(value)) < 0.05
    return words.number(value, 0 if plain else 1)


def _few(buckets: Sequence[Bucket], words: Words) -> list[str]:
    urges = sum(each.urges for each in buckets)
    if urges:
        logged = _("{urges} logged.").format(urges=urges_words(urges, words))
        return [logged, from_on(ENOUGH, words)]
    days = sum(each.days_logged for each in buckets)
    text = ngettext(
        "No urges were logged; something else was, on {count} day.",
        "No urges were logged; something else was, on {count} days.",
        days,
    )
    return [text.format(count=words.number(days))]


def _told(
    buckets: Sequence[Bucket], unit: Unit, known: Span, over: date | None, words: Words
) -> list[str]:
    """Return what is told of 5 urges or more; `over` is today for a time that is over."""
    passed = _passed(buckets, words)
    both = halves(buckets, unit, known)
    if both is None:
        return [
            _together([_plain(buckets, words), passed]),
            _("There is too little yet to compare earlier with later."),
        ]
    told = _change(both, over, words)
    if strength := [text for text in (_strengths(both, words), passed) if text]:
        told.append(_together(strength))
    return told


def _together(parts: Iterable[str]) -> str:
    """Return one sentence of statements that stand side by side, those that there are."""
    said = ""
    for part in filter(None, parts):
        said = _("{said}; {more}").format(said=said, more=part) if said else part
    return _("{said}.").format(said=said)


def _plain(buckets: Sequence[Bucket], words: Words) -> str:
    urges = urges_words(sum(each.urges for each in buckets), words)
    rated = sum(each.rated for each in buckets)
    if not rated:
        return urges
    return _("{urges}, mean strength {mean}, strongest {strongest}").format(
        urges=urges,
        mean=words.number(sum((each.mean or 0) * each.rated for each in buckets) / rated, 1),
        strongest=words.number(max(each.strongest or 0 for each in buckets)),
    )


def _strengths(both: Halves, words: Words) -> str:
    """Return how strong urges were in the later half and in the earlier."""
    if both.earlier.mean is None or both.later.mean is None:
        return ""
    return _("Mean strength {later}, before that {earlier}").format(
        later=words.number(both.later.mean, 1), earlier=words.number(both.earlier.mean, 1)
    )


def _change(both: Halves, over: date | None, words: Words) -> list[str]:
    """Return how the later half compares with the earlier, and what that leaves unknown."""
    earlier, later = both.earlier, both.later
    texts = _rates(both)
    if both.by_day == both.by_time and both.by_day == both.days:
        texts += _days_too(both)
    return [
        text.format(
            when=_when(later, over, words),
            later=rate(later.rate, words),
            earlier=rate(earlier.rate, words),
            days=words.number(later.days_a_week, 1),
            before=words.number(earlier.days_a_week, 1),
        )
        for text in texts
    ]


def _rates(both: Halves) -> list[str]:
    """Return what the two ways of comparing allow to be said, with places for the numbers."""
    match both.by_time, both.by_day, both.days:
        case (-1, -1, _days):
            text = _("Fewer urges {when}: about {later} in 7 days logged, before that {earlier}.")
        case (1, 1, _days):
            text = _("More urges {when}: about {later} in 7 days logged, before that {earlier}.")
        case (-1, by_day, -1):
            return [
                _(
                    "Fewer urges were logged {when}, but also fewer days: {days} a week, before "
                    "that {before}."
                ),
                _on_the_days(by_day),
            ]
        case (1, by_day, 1):
            return [
                _(
                    "More urges were logged {when}, but also more days: {days} a week, before "
                    "that {before}."
                ),
                _on_the_days(by_day),
            ]
        case (_by_time, 0, _days):
            text = _(
                "No clear change in urges {when}: about {later} in 7 days logged, before that "
                "{earlier}."
            )
        case _:
            return [
                _("About {later} urges in 7 days logged {when}, before that {earlier}."),
                _(
                    "As {days} days a week were logged, before that {before}, it is not clear "
                    "whether urges changed."
                ),
            ]
    return [text]


def _on_the_days(by_day: int) -> str:
    """Return what the days logged say by themselves, where the sum of urges says otherwise."""
    match by_day:
        case -1:
            return _(
                "On the days logged there were fewer: about {later} in 7 days, before that "
                "{earlier}."
            )
        case 1:
            return _(
                "On the days logged there were more: about {later} in 7 days, before that "
                "{earlier}."
            )
    return _(
        "On the days logged no change is clear: about {later} in 7 days, before that {earlier}."
    )


def _days_too(both: Halves) -> list[str]:
    """Return that days logged changed in the same direction, where they did."""
    match both.days:
        case -1:
            text = _(
                "Fewer days were logged too: {days} a week, before that {before}; what the other "
                "days held is not known."
            )
        case 1:
            text = _(
                "More days were logged too: {days} a week, before that {before}; what the other "
                "days held is not known."
            )
        case _same:
            return []
    return [text]


def _when(later: Half, over: date | None, words: Words) -> str:
    """Return `since 25 May` while logging goes on, from when to when for a time that is over."""
    year = later.start.year != (over or later.last).year
    start = words.day(later.start) if year else words.short_day(later.start)
    if over is None:
        return _("since {day}").format(day=start)
    end = words.day(later.last) if year else words.short_day(later.last)
    return _("from {first} to {last}").format(first=start, last=end)


def _passed(buckets: Sequence[Bucket], words: Words) -> str:
    with_outcome = sum(each.with_outcome for each in buckets)
    passed = sum(each.passed for each in buckets)
    return passed_words(passed, with_outcome, words) if with_outcome else ""


def _since(logged: date, end: date, words: Words) -> str:
    day = words.day(logged) if logged.year != end.year else words.short_day(logged)
    text = _("Nothing was logged after {day}, so nothing is known of the time since then.")
    return text.format(day=day)
