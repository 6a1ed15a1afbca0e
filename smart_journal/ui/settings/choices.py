"""What each setting can be, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QTime

from smart_journal.language import PSEUDO, installed, ngettext
from smart_journal.language import gettext as _
from smart_journal.ui.dates import QtWords
from smart_journal.ui.theme import DARK_NAME, LIGHT_NAME, SYSTEM

Choice = tuple[object, str]

_MINUTES = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)
_PERCENTS = (100, 110, 125, 150, 175, 200)
_LAST_HOUR = 11


def lock_minutes(current: int) -> list[Choice]:
    """Return after how many minutes without a key the journal can lock."""
    return [
        (minutes, ngettext("{count} minute", "{count} minutes", minutes).format(count=minutes))
        for minutes in sorted({*_MINUTES, current})
    ]


def themes() -> list[Choice]:
    """Return the themes."""
    return [(SYSTEM, _("As the system")), (LIGHT_NAME, _("Light")), (DARK_NAME, _("Dark"))]


def text_sizes(current: int) -> list[Choice]:
    """Return the text sizes in per cent."""
    return [
        (percent, _("{percent} %").format(percent=percent))
        for percent in sorted({*_PERCENTS, current})
    ]


def languages() -> list[Choice]:
    """Return the languages there are; the pseudo-language only where it is in use."""
    choices: list[Choice] = [("", _("As the system")), ("en", "English")]
    if installed() == PSEUDO:
        choices.append((PSEUDO, "xx"))
    return choices


def weekdays(locale: QLocale) -> list[Choice]:
    """Return the days a week can begin with; None is the locale's."""
    usual = locale.standaloneDayName(locale.firstDayOfWeek().value)
    as_here: Choice = (None, _("As is usual here ({example})").format(example=usual))
    return [as_here, *((day, locale.standaloneDayName(day + 1)) for day in range(7))]


def dates(locale: QLocale, today: date) -> list[Choice]:
    """Return the ways to say a date, each by the example of today."""
    usual = _("As is usual here ({example})").format(example=QtWords(locale).day(today))
    return [
        ("", usual),
        *((way, QtWords(locale, way).day(today)) for way in ("day-month", "month-day", "iso")),
    ]


def hours(locale: QLocale) -> list[Choice]:
    """Return the ways to say a time of day."""
    six = QTime(18, 5)
    usual = locale.toString(six, QtWords(locale).time_format)
    return [
        ("", _("As is usual here ({example})").format(example=usual)),
        *(
            (way, locale.toString(six, QtWords(locale, "", way).time_format))
            for way in ("24", "12")
        ),
    ]


def day_ends(words: QtWords) -> list[Choice]:
    """Return the hours at which a person's day can end."""
    moments = ((hour, QTime(hour, 0)) for hour in range(_LAST_HOUR + 1))
    return [(hour, words.locale.toString(at, words.time_format)) for hour, at in moments]


def papers() -> list[Choice]:
    """Return the sizes of paper."""
    return [("", _("As is usual here")), ("a4", "A4"), ("letter", _("US Letter"))]
