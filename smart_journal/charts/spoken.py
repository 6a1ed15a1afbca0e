"""What is read out at a point of a chart."""

from __future__ import annotations

from datetime import date

from smart_journal.domain.words import Words
from smart_journal.insights.balance.then_and_now import AreaPair
from smart_journal.language import gettext as _


def wheel_area(pair: AreaPair, then: date | None, words: Words) -> str:
    """Return e.g. `Health: 6. On 28 Sep 2026: 4.`."""
    now = _("{area}: {rating}.").format(area=pair.name, rating=_rating(pair.now, words))
    if then is None:
        return now
    before = _("On {day}: {rating}.").format(day=words.day(then), rating=_rating(pair.then, words))
    return f"{now} {before}"


def area_point(name: str, day: date, value: int | None, words: Words) -> str:
    """Return e.g. `Health, 28 Sep 2026: 4.`."""
    return _("{area}, {day}: {rating}.").format(
        area=name, day=words.day(day), rating=_rating(value, words)
    )


def _rating(value: int | None, words: Words) -> str:
    return _("not rated") if value is None else words.number(value)
