"""Dates and numbers as the person's locale, or the person, wants them said."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from smart_journal.language import gettext as _

_ISO, _MONTH_DAY = "iso", "month-day"


class QtWords:
    """`domain.words.Words` by QLocale; `dates` and `hours` are those of the settings."""

    def __init__(self, locale: QLocale, dates: str = "", hours: str = "") -> None:
        self._locale, self._dates = locale, dates
        self._hours = hours or ("12" if "ap" in locale.timeFormat().casefold() else "24")
        if not dates:
            short = locale.dateFormat(QLocale.FormatType.ShortFormat)
            month_first = short.find("M") < short.find("d")
            self._month_first = month_first and not short.startswith("y")
        else:
            self._month_first = dates == _MONTH_DAY

    @property
    def locale(self) -> QLocale:
        """Return the locale behind these words."""
        return self._locale

    @property
    def first_weekday(self) -> int:
        """Return the locale's first day of the week, 0 for Monday to 6 for Sunday."""
        return self._locale.firstDayOfWeek().value - 1

    @property
    def time_format(self) -> str:
        """Return the Qt format of a time of day."""
        return "h:mm AP" if self._hours == "12" else "HH:mm"

    @property
    def date_format(self) -> str:
        """Return the Qt format of a date with its year."""
        if self._dates == _ISO:
            return "yyyy-MM-dd"
        return "MMM d, yyyy" if self._month_first else "d MMM yyyy"

    def _say(self, day: date, form: str) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), form)

    def long_day(self, day: date) -> str:
        """Return e.g. `Monday 23 November 2026`."""
        return self._say(day, "dddd, MMMM d, yyyy" if self._month_first else "dddd d MMMM yyyy")

    def day(self, day: date) -> str:
        """Return e.g. `23 Nov 2026`."""
        return self._say(day, self.date_format)

    def short_day(self, day: date) -> str:
        """Return e.g. `23 Nov`."""
        if self._dates == _ISO:
            return self._say(day, "MM-dd")
        return self._say(day, "MMM d" if self._month_first else "d MMM")

    def month(self, day: date) -> str:
        """Return e.g. `Nov 2026`."""
        return self._say(day, "yyyy-MM" if self._dates == _ISO else "MMM yyyy")

    def weekday(self, day: date) -> str:
        """Return e.g. `Mon`."""
        return self._say(day, "ddd")

    def time(self, moment: datetime) -> str:
        """Return e.g. `18:05`."""
        return self._locale.toString(QTime(moment.hour, moment.minute), self.time_format)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return the number with the locale's separators, rounded to `decimals`."""
        return self._locale.toString(float(value), "f", decimals)


def when_words(moment: datetime, today: date, words: QtWords) -> str:
    """Return when something was, the shorter the nearer: `Today 08:10`, `Sat 21:30`, `3 Nov`."""
    days = (today - moment.date()).days
    time = words.time(moment)
    if days == 0:
        return _("Today {time}").format(time=time)
    if days == 1:
        return _("Yesterday {time}").format(time=time)
    if 1 < days < 7:
        return f"{words.weekday(moment.date())} {time}"
    day = words.short_day(moment) if moment.year == today.year else words.day(moment)
    return f"{day} {time}"
