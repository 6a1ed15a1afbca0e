"""What is read out at a point of the chart of motivation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from smart_journal.domain.words import Words
from smart_journal.insights.motivation.points import Point
from smart_journal.insights.motivation.ratings import Rating, Ruler, Source
from smart_journal.insights.motivation.words import ruler_word
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def day_point(day: date, point: Point | None, plans: Sequence[Rating], words: Words) -> str:
    """Return e.g. `3 Mar 2026: importance 7, confidence 4. About: one dry week.`."""
    parts = []
    when = words.day(day)
    if point is not None:
        parts += [_rated(when, point.values, words), *_mean(point, words)]
        subjects = dict.fromkeys(each.subject for each in point.ratings if each.subject)
        parts += [_("About: {subject}.").format(subject=subject) for subject in subjects]
    for plan in plans:
        what = _("change plan") if plan.source is Source.PLAN else _("change plan looked at again")
        text = _("{day}, {what}").format(day=when, what=what)
        parts.append(
            _rated(text, plan.values, words) if plan.values else _("{text}.").format(text=text)
        )
    return " ".join(parts)


def month_point(
    month: date, point: Point | None, plans: Sequence[Rating], meetings: int, words: Words
) -> str:
    """Return e.g. `Mar 2026: importance 7.3, confidence 4. Mean of 4 ratings. 3 meetings.`."""
    parts = []
    when = words.month(month)
    if point is not None:
        parts += [_rated(when, point.values, words), *_mean(point, words)]
    else:
        parts.append(_("{month}: not rated.").format(month=when))
    if plans:
        parts.append(
            ngettext(
                "{count} note in a change plan.", "{count} notes in change plans.", len(plans)
            ).format(count=words.number(len(plans)))
        )
    if meetings:
        parts.append(
            ngettext("{count} meeting.", "{count} meetings.", meetings).format(
                count=words.number(meetings)
            )
        )
    return " ".join(parts)


def meeting(day: date, words: Words) -> str:
    """Return e.g. `Meeting on 3 Mar 2026.`."""
    return _("Meeting on {day}.").format(day=words.day(day))


def number(value: float, words: Words) -> str:
    """Return a rating: whole, or with one decimal where it is a mean that has one."""
    return words.number(value, 0 if abs(value - round(value)) < 0.05 else 1)


def _rated(when: str, values: Mapping[Ruler, float], words: Words) -> str:
    given = [
        _("{ruler} {value}").format(ruler=ruler_word(ruler), value=number(value, words))
        for ruler, value in values.items()
    ]
    return _("{day}: {ratings}.").format(day=when, ratings=", ".join(given))


def _mean(point: Point, words: Words) -> list[str]:
    count = len(point.ratings)
    if count == 1:
        return []
    return [
        ngettext("Mean of {count} rating.", "Mean of {count} ratings.", count).format(
            count=words.number(count)
        )
    ]
