"""The Progress tab: periods, what the cards say, and what happens when something changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.insights.area_lines import AreaLines
from smart_journal.insights.urges import UrgeWeeks
from smart_journal.services.session import Session
from smart_journal.ui.page import Verb
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.progress.page import ProgressPage
from tests.conftest import NOW
from tests.ui.paper.room import Room, room

TODAY = NOW.date()


def cards(page: ProgressPage) -> tuple[ChartCard, ...]:
    return page.urges, page.balance, page.areas


def shown(page: ProgressPage) -> UrgeWeeks:
    insight = page.urges.insight
    assert isinstance(insight, UrgeWeeks)
    return insight


def opened(qtbot: QtBot, inside: Room) -> ProgressPage:
    """Return the page with its charts drawn."""
    page = ProgressPage(inside.context)
    inside.session.changes.listen(page.on_change)
    inside.put(page)
    settled(qtbot, page)
    return page


def settled(qtbot: QtBot, page: ProgressPage) -> None:
    def drawn() -> bool:
        said = all(card.sentence for card in cards(page))
        return said and all(card.insight is None or card.chart.is_current() for card in cards(page))

    qtbot.waitUntil(drawn)


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, inside: Room) -> ProgressPage:
    return opened(qtbot, inside)


@pytest.mark.parametrize("kind", [kind for kind in PeriodKind if kind is not PeriodKind.OWN])
def test_a_chosen_period_is_shown_and_remembered(
    qtbot: QtBot, inside: Room, page: ProgressPage, sams_entries: Sequence[Entry], kind: PeriodKind
) -> None:
    page.chooser.button(kind).click()
    span = inside.session.progress.span(NOW, Period(kind=kind))
    monday = span.first - timedelta(days=span.first.weekday())
    qtbot.waitUntil(lambda: shown(page).span == Span(first=monday, last=span.last))
    settled(qtbot, page)
    days = [day_of(entry.at) for entry in sams_entries if entry.tool == URGE_LOG]
    assert shown(page).urges == sum(shown(page).span.first <= day <= TODAY for day in days)
    again = opened(qtbot, inside)
    assert again.chooser.button(kind).isChecked()
    assert shown(again) == shown(page)


def test_own_dates_are_typed_kept_and_may_be_the_wrong_way_round(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    assert not page.chooser.first.isVisible()
    page.chooser.button(PeriodKind.OWN).click()
    assert page.chooser.first.isVisible()
    page.chooser.first.setDate(QDate(2026, 4, 5))
    page.chooser.last.setDate(QDate(2026, 2, 2))
    qtbot.waitUntil(lambda: shown(page).span.last == date(2026, 4, 5))
    settled(qtbot, page)
    assert shown(page).span.first == date(2026, 2, 2)
    assert shown(page).weeks[0].start == date(2026, 2, 2)
    kept = inside.session.progress.period
    assert (kept.first, kept.last) == (date(2026, 4, 5), date(2026, 2, 2))


def test_the_last_of_many_choices_is_what_stays(qtbot: QtBot, page: ProgressPage) -> None:
    for kind in (PeriodKind.YEAR, PeriodKind.WEEKS_4, PeriodKind.ALL, PeriodKind.WEEKS_4):
        page.chooser.button(kind).click()
    qtbot.waitUntil(lambda: len(shown(page).weeks) <= 5)
    settled(qtbot, page)
    assert len(shown(page).weeks) in (4, 5)


def test_the_table_says_the_numbers_of_the_entries(
    qtbot: QtBot, page: ProgressPage, sams_entries: Sequence[Entry]
) -> None:
    page.chooser.button(PeriodKind.YEAR).click()
    qtbot.waitUntil(lambda: len(shown(page).weeks) > 50)
    settled(qtbot, page)
    assert not page.urges.numbers.isVisible()
    page.urges.toggle.setFocus()
    QTest.keyClick(page.urges.toggle, Qt.Key.Key_Space)
    assert page.urges.numbers.isVisible()
    model = page.urges.numbers.model()
    assert model.rowCount() == len(shown(page).weeks)
    for row, week in enumerate(shown(page).weeks):
        urges = [
            entry
            for entry in sams_entries
            if entry.tool == URGE_LOG
            and week.start <= day_of(entry.at) < week.start + timedelta(days=7)
        ]
        said = [str(model.index(row, column).data()) for column in range(5)]
        if not urges:
            assert said[1] in ("–", "0")
            continue
        strengths = [int(str(entry.answers["strength"])) for entry in urges]
        mean = sum(strengths) / len(strengths)
        assert said[1] == str(len(urges))
        assert abs(float(said[3]) - mean) <= 0.05 + 1e-9
        assert said[4] == str(max(strengths))


def test_a_new_urge_is_in_the_chart_at_once_and_a_hidden_page_waits(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    before = shown(page).weeks[-1].urges
    tool = inside.session.catalogue.tools[URGE_LOG]
    inside.session.entries.write(tool, {"strength": 8}, at=NOW)
    qtbot.waitUntil(lambda: shown(page).weeks[-1].urges == before + 1)
    page.hide()
    inside.session.entries.write(tool, {"strength": 9}, at=NOW)
    inside.let_work(qtbot)
    assert shown(page).weeks[-1].urges == before + 1
    page.show()
    qtbot.waitUntil(lambda: shown(page).weeks[-1].urges == before + 2)


def test_midnight_moves_the_page_on(qtbot: QtBot, inside: Room, page: ProgressPage) -> None:
    page.hide()
    clock = inside.session.clock
    clock.move(timedelta(days=7))  # type: ignore[attr-defined]  # the tests' own clock
    page.show()
    qtbot.waitUntil(lambda: shown(page).today == TODAY + timedelta(days=7))


def test_another_way_of_saying_dates_is_taken_over(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    page.chooser.button(PeriodKind.OWN).click()
    page.urges.toggle.click()
    inside.session.settings.change(dates="iso", first_weekday=6)
    qtbot.waitUntil(lambda: shown(page).weeks[0].start.weekday() == 6)
    settled(qtbot, page)
    assert page.chooser.first.text() == inside.session.progress.span(NOW).first.isoformat()
    assert str(page.urges.numbers.model().index(0, 0).data()).startswith(
        shown(page).weeks[0].start.isoformat()
    )


def test_larger_text_sets_the_cards_below_one_another(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    page.chooser.button(PeriodKind.YEAR).click()
    settled(qtbot, page)
    assert page.balance.y() == page.areas.y()
    inside.window.resize(1024, 700)
    inside.context.appearance.choose(text_percent=200)
    qtbot.waitUntil(lambda: page.areas.y() >= page.balance.geometry().bottom())


def test_an_empty_journal_gets_a_sentence_and_a_way_on(qtbot: QtBot, session: Session) -> None:
    with room(qtbot, session) as inside:
        page = opened(qtbot, inside)
        assert [card.insight for card in cards(page)] == [None, None, None]
        assert not any(card.chart.isVisible() or card.save.isVisible() for card in cards(page))
        assert page.verbs() == frozenset()
        with qtbot.waitSignal(page.urge_requested):
            page.urges.act.click()


def test_one_wheel_is_drawn_and_a_line_needs_two(qtbot: QtBot, session: Session) -> None:
    tool = session.catalogue.tools[BALANCE_WHEEL]

    def rate(value: int, days: int) -> None:
        areas: list[Answer] = [
            {"area": area, "satisfaction": value} for area in ("family", "health", "work")
        ]
        session.entries.write(tool, {"areas": areas}, at=NOW - timedelta(days=days))

    with room(qtbot, session) as inside:
        rate(4, 20)
        page = opened(qtbot, inside)
        assert page.balance.insight is not None
        assert page.balance.chart.marks
        assert not page.areas.chart.isVisible()
        assert "once" in page.areas.sentence
        rate(6, 2)
        qtbot.waitUntil(page.areas.chart.isVisible)
        settled(qtbot, page)
        assert isinstance(page.areas.insight, AreaLines)
        assert len(page.areas.insight.days) == 2
        assert len(page.areas.chart.marks) == 6


def test_print_asks_for_the_chart_the_keyboard_is_in(qtbot: QtBot, page: ProgressPage) -> None:
    assert Verb.PRINT in page.verbs()
    page.balance.chart.setFocus()
    with qtbot.waitSignal(page.print_requested) as asked:
        page.do(Verb.PRINT)
    assert asked.args is not None
    assert asked.args[0].title == page.balance.title
    with qtbot.waitSignal(page.print_requested) as asked:
        page.urges.print.click()
    assert asked.args is not None
    assert asked.args[0].title == page.urges.title


def test_the_place_on_the_page_comes_back(qtbot: QtBot, inside: Room, page: ProgressPage) -> None:
    page.areas.toggle.click()
    settled(qtbot, page)
    place = page.place()
    again = ProgressPage(inside.context)
    again.restore(place)
    assert [card.toggle.isChecked() for card in cards(again)] == [False, False, True]


def test_locking_in_the_middle_leaves_nothing_behind(qtbot: QtBot, inside: Room) -> None:
    page = ProgressPage(inside.context)
    inside.put(page)
    page.chooser.button(PeriodKind.ALL).click()
    page.hide()
    page.setParent(None)
    page.deleteLater()
    inside.let_work(qtbot)
    assert not isValid(page)
