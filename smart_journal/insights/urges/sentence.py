"""What urges over time say, in words, and what they do not say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.urges.bucket import Bucket, Unit
from smart_journal.insights.urges.halves import Half, Halves, halves
from smart_journal.insights.urges.outcomes import passed_sentence
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

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
    if sum(each.urges for each in buckets) < ENOUGH:
        parts = _few(buckets, words)
    else:
        known = Span(first=logged[0], last=logged[1] if stopped else end)
        going_on = end == today and not stopped
        parts = _told(buckets, unit, known, None if going_on else today, words)
    return " ".join([*parts, *(_since(logged[1], end, words) if stopped else ())])


def urges_words(urges: int, words: Words) -> str:
    """Return e.g. `7 urges`."""
    return ngettext("{count} urge", "{count} urges", urges).format(count=words.number(urges))


def rate(value: float, words: Words) -> str:
    """Return a rate: whole from 10 on, with one decimal below where it has one."""
    plain = value >= 10 or abs(value - round(value)) < 0.05
    return words.number(value, 0 if plain else 1)


def _few(buckets: Sequence[Bucket], words: Words) -> list[str]:
    urges = sum(each.urges for each in buckets)
    if urges:
        text = _("{urges} logged; from {enough} on there is a chart.")
        return [text.format(urges=urges_words(urges, words), enough=words.number(ENOUGH))]
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
    both = halves(buckets, unit, known)
    if both is None:
        return [*_plain(buckets, words), *_passed(buckets, words)]
    return [
        *_compared(both, over, words),
        *_passed(buckets, words),
        *_left_out(both, unit, words),
    ]


def _plain(buckets: Sequence[Bucket], words: Words) -> list[str]:
    urges = urges_words(sum(each.urges for each in buckets), words)
    rated = sum(each.rated for each in buckets)
    if rated:
        first = _("{urges}, mean strength {mean}, strongest {strongest}.").format(
            urges=urges,
            mean=words.number(sum((each.mean or 0) * each.rated for each in buckets) / rated, 1),
            strongest=words.number(max(each.strongest or 0 for each in buckets)),
        )
    else:
        first = _("{urges}.").format(urges=urges)
    return [first, _("There is too little yet to compare earlier with later.")]


def _compared(both: Halves, over: date | None, words: Words) -> list[str]:
    """Return how the later half compares with the earlier, in urges and in strength."""
    parts = [_change(both, over, words)]
    if both.earlier.mean is not None and both.later.mean is not None:
        parts.append(
            _("Mean strength {later}, before that {earlier}.").format(
                later=words.number(both.later.mean, 1), earlier=words.number(both.earlier.mean, 1)
            )
        )
    return parts


def _change(both: Halves, over: date | None, words: Words) -> str:
    earlier, later = both.earlier, both.later
    text = _rates(both)
    if both.by_day == both.by_time and both.by_day == both.days:
        text = _with_days(text, both)
    return text.format(
        when=_when(later, over, words),
        later=rate(later.rate, words),
        earlier=rate(earlier.rate, words),
        days=words.number(later.days_a_week, 1),
        before=words.number(earlier.days_a_week, 1),
    )


def _rates(both: Halves) -> str:
    """Return what the two ways of comparing allow to be said, with places for the numbers."""
    match both.by_time, both.by_day, both.days:
        case (-1, -1, _days):
            return _("Fewer urges {when}: about {later} in 7 days logged, before that {earlier}.")
        case (1, 1, _days):
            return _("More urges {when}: about {later} in 7 days logged, before that {earlier}.")
        case (-1, _by_day, -1):
            return _(
                "Fewer urges were logged {when}, but also fewer days: {days} a week, before that "
                "{before}. On the days logged urges were not fewer: about {later} in 7 days, "
                "before that {earlier}."
            )
        case (1, _by_day, 1):
            return _(
                "More urges were logged {when}, but also more days: {days} a week, before that "
                "{before}. On the days logged urges were not more: about {later} in 7 days, "
                "before that {earlier}."
            )
        case (_by_time, 0, _days):
            return _(
                "About as many urges {when} as before: about {later} in 7 days logged, before that "
                "{earlier}."
            )
    return _(
        "About {later} urges in 7 days logged {when}, before that {earlier}. As {days} days a week "
        "were logged, before that {before}, it is not clear whether urges changed."
    )


def _with_days(text: str, both: Halves) -> str:
    """Return `text`, and beside it that days logged changed in the same direction."""
    match both.days:
        case -1:
            also = _(
                "Fewer days were logged too: {days} a week, before that {before}; what the other "
                "days held is not known."
            )
        case 1:
            also = _(
                "More days were logged too: {days} a week, before that {before}; what the other "
                "days held is not known."
            )
        case _same:
            return text
    return f"{text} {also}"


def _when(later: Half, over: date | None, words: Words) -> str:
    """Return `since 25 May` while logging goes on, from when to when for a time that is over."""
    year = later.start.year != (over or later.last).year
    start = words.day(later.start) if year else words.short_day(later.start)
    if over is None:
        return _("since {day}").format(day=start)
    end = words.day(later.last) if year else words.short_day(later.last)
    return _("from {first} to {last}").format(first=start, last=end)


def _passed(buckets: Sequence[Bucket], words: Words) -> list[str]:
    with_outcome = sum(each.with_outcome for each in buckets)
    passed = sum(each.passed for each in buckets)
    return [passed_sentence(passed, with_outcome, words)] if with_outcome else []


def _left_out(both: Halves, unit: Unit, words: Words) -> list[str]:
    gaps = both.earlier.gaps + both.later.gaps
    if not gaps or unit is Unit.DAY:  # days logged stand beside the sentence
        return []
    if unit is Unit.WEEK:
        text = ngettext(
            "{count} week with nothing logged is left out.",
            "{count} weeks with nothing logged are left out.",
            gaps,
        )
    else:
        text = ngettext(
            "{count} month with nothing logged is left out.",
            "{count} months with nothing logged are left out.",
            gaps,
        )
    return [text.format(count=words.number(gaps))]


def _since(logged: date, end: date, words: Words) -> list[str]:
    day = words.day(logged) if logged.year != end.year else words.short_day(logged)
    text = _("Nothing was logged after {day}, so nothing is known of the time since then.")
    return [text.format(day=day)]
