"""Days and times are read as people write them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from smart_journal.ui.dates import QtWords
from smart_journal.ui.widgets.days import parse_day, parse_time

BRITISH, AMERICAN = QtWords(QLocale("en_GB")), QtWords(QLocale("en_US"))
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-11-05", date(2026, 11, 5)),
        ("5.11.2026", date(2026, 11, 5)),
        ("5/11/26", date(2026, 11, 5)),
        (" 5. 11. ", date(2026, 11, 5)),
        ("5 Nov 2026", date(2026, 11, 5)),
        ("5 november", date(2026, 11, 5)),
        ("Nov 5", date(2026, 11, 5)),
        ("Thursday 5 November 2026", date(2026, 11, 5)),
        ("5 jan", date(2027, 1, 5)),
        ("5 May", date(2027, 5, 5)),
        ("29.2.2028", date(2028, 2, 29)),
        ("11/23", date(2026, 11, 23)),
        ("Today", TODAY),
        ("tomorrow", date(2026, 11, 24)),
        ("yesterday", date(2026, 11, 22)),
    ],
)
def test_days_are_understood(text: str, found: date) -> None:
    assert parse_day(text, BRITISH, TODAY) == found


@pytest.mark.parametrize(
    "text", ["", "  ", "soon", "31.2.2026", "5", "2026", "99/99", "5 Octember"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text, BRITISH, TODAY) is None


def test_day_and_month_come_in_the_order_of_the_person() -> None:
    assert parse_day("5/11/2026", AMERICAN, TODAY) == date(2026, 5, 11)
    assert parse_day("25/11/2026", AMERICAN, TODAY) == date(2026, 11, 25)
    assert parse_day("11-05", QtWords(QLocale("de_DE"), "iso"), TODAY) == date(2026, 11, 5)


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE", "fr_FR", "ja_JP", "pl_PL", "ar_EG"])
@given(day=st.dates(date(1900, 1, 1), date(2200, 1, 1)))
def test_a_day_is_read_as_it_is_shown(name: str, day: date) -> None:
    words = QtWords(QLocale(name))
    assert parse_day(words.day(day), words, TODAY) == day


@pytest.mark.parametrize("name", ["en_GB", "en_US", "de_DE"])
@given(clock=st.times().map(lambda each: each.replace(second=0, microsecond=0)))
def test_a_time_is_read_as_it_is_shown(name: str, clock: time) -> None:
    locale = QLocale(name)
    for hours in ("12", "24"):
        shown = QtWords(locale, hours=hours).time(datetime.combine(TODAY, clock))
        assert parse_time(shown, locale) == clock


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("18:05", time(18, 5)),
        ("18.05", time(18, 5)),
        ("1805", time(18, 5)),
        ("905", time(9, 5)),
        ("18", time(18)),
        ("6 pm", time(18)),
        ("6:05 p.m.", time(18, 5)),
        ("12 am", time(0)),
        ("25:00", None),
        ("6:60", None),
        ("13 pm", None),
        ("later", None),
        ("", None),
    ],
)
def test_times_are_understood(text: str, found: time | None) -> None:
    assert parse_time(text, QLocale("en_GB")) == found
