"""What is read out at an area of a wheel, and at a rating of it."""

from __future__ import annotations

from datetime import date

from smart_journal.domain.words import Words
from smart_journal.insights.balance.then_and_now import AreaPair, rating_words
from smart_journal.language import gettext as _


def wheel_area(pair: AreaPair, then: date | None, words: Words) -> str:
    """Return e.g. `Health: 6. On 28 Sep 2026: 4.`."""
    now = _("{area}: {rating}.").format(area=pair.name, rating=rating_words(pair.now, words))
    if then is None:
        return now
    before = _("On {day}: {rating}.").format(
        day=words.day(then), rating=rating_words(pair.then, words)
    )
    return f"{now} {before}"


def area_point(name: str, day: date, value: int | None, words: Words) -> str:
    """Return e.g. `Health, 28 Sep 2026: 4.`."""
    return _("{area}, {day}: {rating}.").format(
        area=name, day=words.day(day), rating=rating_words(value, words)
    )
