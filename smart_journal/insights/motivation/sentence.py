"""What ratings of motivation say, in words: the first ones, the latest ones, and their days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.motivation.ratings import Rating, Ruler
from smart_journal.insights.motivation.words import ruler_word
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.motivation.motivation import Motivation


def said(motivation: Motivation, words: Words) -> str:
    """Return the first and the latest rating of each kind, and what to keep in mind.

    Why a rating is no higher is never asked: that only collects reasons against a change.
    """
    ratings, plans = motivation.ratings, motivation.plans
    parts = []
    if ratings:
        parts += [*_from_to(ratings, words), _("{ratings}.").format(ratings=_count(ratings, words))]
    if plans:
        parts.append(_("In change plans: {ratings}.").format(ratings=_count(plans, words)))
    if plans and len(ratings) < ENOUGH:
        parts += _from_to(plans, words)
    if not motivation.drawn:
        return " ".join([*(parts or [_("Nothing was rated in this time.")]), *_missing(words)])
    if motivation.gaps:
        parts.append(
            ngettext(
                "Once more than six weeks lie between two ratings; there the lines are broken.",
                "{count} times more than six weeks lie between two ratings; there the lines are "
                "broken.",
                motivation.gaps,
            ).format(count=words.number(motivation.gaps))
        )
    return " ".join([*parts, _("A single rating can depend on the day.")])


def _count(ratings: Sequence[Rating], words: Words) -> str:
    return ngettext("{count} rating", "{count} ratings", len(ratings)).format(
        count=words.number(len(ratings))
    )


def _missing(words: Words) -> list[str]:
    return [
        _("A chart needs {count} ratings.").format(count=words.number(ENOUGH)),
        _("They come from “Importance, confidence, readiness”; once a week is plenty."),
    ]


def _from_to(ratings: Sequence[Rating], words: Words) -> list[str]:
    """Return e.g. `From 30 Nov 2025 to 22 Nov 2026: importance 7 → 9, confidence 4 → 7`.

    A sentence for each pair of days: not every page has every rating.
    """
    together: dict[tuple[date, date], list[str]] = {}
    for ruler in Ruler:
        rated = [each for each in ratings if ruler in each.values]
        if rated:
            first, last = rated[0], rated[-1]
            text = _change(ruler, first, None if first is last else last, words)
            together.setdefault((first.day, last.day), []).append(text)
    return [_days(first, last, texts, words) for (first, last), texts in together.items()]


def _days(first: date, last: date, texts: Sequence[str], words: Words) -> str:
    changes = ", ".join(texts)
    if first == last:
        return _("On {day}: {ratings}.").format(day=words.day(first), ratings=changes)
    return _("From {first} to {last}: {ratings}.").format(
        first=words.day(first), last=words.day(last), ratings=changes
    )


def _change(ruler: Ruler, first: Rating, last: Rating | None, words: Words) -> str:
    value = words.number(first.values[ruler])
    if last is None:
        return _("{ruler} {value}").format(ruler=ruler_word(ruler), value=value)
    return _("{ruler} {first} → {last}").format(
        ruler=ruler_word(ruler), first=value, last=words.number(last.values[ruler])
    )
