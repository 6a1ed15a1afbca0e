"""Days and times of day as a person types them."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.moment import MomentWords

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s*[./ -]\s*(\d{1,2})\s*(?:[./ -]\s*(\d{4}|\d{2}))?\.?")
_TOKENS = re.compile(r"\d+|[^\W\d_]+")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:([ap])\.?(?:m\.?)?)?")
_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)


def parse_day(text: str, words: MomentWords, today: date) -> date | None:
    """Return the day in `2026-11-23`, `23.11.`, `23 Nov`, `tomorrow` and the like.

    Day and month come in the order of `words`; without a year it is the one nearest to
    `today`. None from anything else.
    """
    text = " ".join(text.split()).casefold()
    near = {_("today"): 0, _("tomorrow"): 1, _("yesterday"): -1}
    for word, days in near.items():
        if text == word.casefold():
            return today + timedelta(days=days)
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    own = words.locale.toDate(text, words.date_format)
    if own.isValid() and own.year() > 999:
        return date(own.year(), own.month(), own.day())
    if match := _NUMBERS.fullmatch(text):
        one, other = int(match[1]), int(match[2])
        month_first = words.date_format.find("M") < words.date_format.find("d")
        day, month = (other, one) if month_first else (one, other)
        if month > 12:
            day, month = month, day
        return _with_year(match[3], month, day, today)
    return _by_name(text, words.locale, today)


def _by_name(text: str, locale: QLocale, today: date) -> date | None:
    tokens = _TOKENS.findall(text)
    names = [token for token in tokens if not token.isdecimal()]
    numbers = [token for token in tokens if token.isdecimal()]
    months = {month for name in names if (month := _month(name, locale))}
    if len(months) != 1 or not 1 <= len(numbers) <= 2:
        return None
    day, *years = sorted(numbers, key=len)
    return _with_year(years[0] if years else None, months.pop(), int(day), today)


def _month(name: str, locale: QLocale) -> int | None:
    if len(name) < 3:
        return None
    for month in range(1, 13):
        for form in _FORMS:
            for said in (locale.monthName(month, form), locale.standaloneMonthName(month, form)):
                if said.casefold().rstrip(".").startswith(name):
                    return month
    return None


def _with_year(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _day(int(year) + (2000 if len(year) <= 2 else 0), month, day)
    found = [_day(today.year + step, month, day) for step in (-1, 0, 1)]
    return min((each for each in found if each), key=lambda each: abs(each - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_time(text: str, locale: QLocale) -> time | None:
    """Return the time of day in `18:05`, `1805`, `6 pm` or the locale's own; None otherwise."""
    text = " ".join(text.split()).casefold()
    for own, letter in ((locale.amText(), "a"), (locale.pmText(), "p")):
        text = text.replace(own.casefold(), letter) if own else text
    match = _CLOCK.fullmatch(text)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3] and not 1 <= hour <= 12:
        return None
    if match[3]:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
