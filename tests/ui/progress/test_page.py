"""The Progress tab: what the cards say, on paper too, and what follows a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.insights.urges.over_time import UrgesOverTime
from smart_journal.services.session import Session
from smart_journal.ui.page import Verb
from smart_journal.ui.progress.page import ProgressPage
from tests.conftest import NOW, Clock
from tests.ui.paper.room import Room, room
from tests.ui.progress.hand import card, opened, settled

TODAY = NOW.date()


def shown(page: ProgressPage) -> UrgesOverTime:
    insight = page.cards()[0].insight
    assert isinstance(insight, UrgesOverTime)
    return insight


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, inside: Room) -> ProgressPage:
    return opened(qtbot, inside)


def test_the_table_says_the_numbers_of_the_entries(
    qtbot: QtBot, inside: Room, page: ProgressPage, sams_entries: Sequence[Entry]
) -> None:
    mine = page.cards()[0]
    assert not mine.numbers.isVisible()
    mine.toggle.setFocus()
    QTest.keyClick(mine.toggle, Qt.Key.Key_Space)
    assert mine.numbers.isVisible()
    model = mine.numbers.model()
    assert model.rowCount() == len(shown(page).buckets) > 10
    for row, bucket in enumerate(shown(page).buckets):
        urges = [
            entry
            for entry in sams_entries
            if entry.tool == URGE_LOG and bucket.start <= day_of(entry.at) <= bucket.last
        ]
        said = [str(model.index(row, column).data()) for column in range(5)]
        if not urges:
            assert said[1] in ("–", "0")
            continue
        strengths = [int(str(entry.answers["strength"])) for entry in urges]
        assert said[1] == str(len(urges))
        assert abs(float(said[3]) - sum(strengths) / len(strengths)) <= 0.05 + 1e-9
        assert said[4] == str(max(strengths))


def test_a_card_says_what_was_counted(page: ProgressPage) -> None:
    basis = page.cards()[0].basis
    assert f"{shown(page).urges} urges" in basis
    assert "days logged" in basis


def test_numbers_that_were_open_are_open_again_at_the_same_question(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    page.cards()[0].toggle.click()
    page.choose("balance")
    settled(qtbot, inside, page)
    assert not any(each.toggle.isChecked() for each in page.cards())
    page.choose("urges")
    settled(qtbot, inside, page)
    assert page.cards()[0].numbers.isVisible()
    again = ProgressPage(inside.context)
    again.restore(page.place())
    inside.put(again)
    again.choose("urges")
    qtbot.waitUntil(again.isVisible)
    settled(qtbot, inside, again)
    assert again.cards()[0].toggle.isChecked()


def test_larger_text_sets_the_cards_below_one_another(qtbot: QtBot, inside: Room) -> None:
    inside.session.progress.choose(Period(kind=PeriodKind.YEAR))
    inside.window.resize(1600, 900)
    page = opened(qtbot, inside, "balance")
    halves = [each for each in page.cards() if each.half]
    assert len(halves) > 1
    assert halves[0].y() == halves[1].y()
    inside.context.appearance.choose(text_percent=200)
    qtbot.waitUntil(lambda: halves[1].y() >= halves[0].geometry().bottom())


def test_a_chart_is_marked_for_a_meeting_and_the_mark_is_kept(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    mine = page.cards()[0]
    assert not mine.meeting.isChecked()
    mine.meeting.click()
    assert inside.session.settings.current.meeting_charts == (mine.id,)
    again = opened(qtbot, inside)
    assert again.cards()[0].meeting.isChecked()
    inside.session.settings.change(meeting_charts=())  # taken off elsewhere
    assert not again.cards()[0].meeting.isChecked()
    assert not mine.meeting.isChecked()


def test_a_new_urge_is_in_the_chart_at_once_and_a_hidden_page_waits(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    before, mine = shown(page).urges, page.cards()[0]
    tool = inside.session.catalogue.tools[URGE_LOG]
    inside.session.entries.write(tool, {"strength": 8}, at=NOW)
    settled(qtbot, inside, page)
    assert shown(page).urges == before + 1
    assert page.cards()[0] is mine  # the card stays, and the keyboard in it
    page.hide()
    inside.session.entries.write(tool, {"strength": 9}, at=NOW)
    inside.let_work(qtbot)
    assert shown(page).urges == before + 1
    page.show()
    settled(qtbot, inside, page)
    assert shown(page).urges == before + 2


def test_what_has_nothing_to_do_with_the_question_asks_nothing(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    with qtbot.assertNotEmitted(page.answer.shown):
        tool = inside.session.catalogue.tools["journal"]
        inside.session.entries.write(tool, {"body": "Rain"}, at=NOW)
        inside.session.settings.change(lock_minutes=9)
        inside.let_work(qtbot)
    with qtbot.waitSignal(page.answer.shown):
        inside.session.lists.add("trigger", "The corner shop")


def test_midnight_moves_the_page_on(
    qtbot: QtBot, inside: Room, page: ProgressPage, clock: Clock
) -> None:
    page.hide()
    clock.move(timedelta(days=7))
    page.show()
    settled(qtbot, inside, page)
    assert shown(page).today == TODAY + timedelta(days=7)


def test_another_way_of_saying_dates_is_taken_over(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    page.chooser.button(PeriodKind.OWN).click()
    page.cards()[0].toggle.click()
    inside.session.settings.change(dates="iso", first_weekday=6)
    settled(qtbot, inside, page)
    assert shown(page).buckets[0].start.weekday() == 6
    assert page.chooser.first.text() == inside.session.progress.span(NOW).first.isoformat()
    first = str(page.cards()[0].numbers.model().index(0, 0).data())
    assert first.startswith(shown(page).buckets[0].start.isoformat())


def test_an_empty_journal_gets_a_sentence_and_a_way_on(qtbot: QtBot, session: Session) -> None:
    with room(qtbot, session) as inside:
        page = opened(qtbot, inside)
        only = page.cards()[0]
        assert only.sentence
        assert only.insight is None
        assert not any(each.isVisible() for each in (only.chart, only.save, only.meeting))
        assert page.verbs() == frozenset()
        with qtbot.waitSignal(page.urge_requested):
            only.act.click()
        page.choose("balance")
        settled(qtbot, inside, page)
        with qtbot.waitSignal(inside.context.go.tool_requested) as asked:
            page.cards()[0].act.click()
        assert asked.args == [BALANCE_WHEEL]


def test_every_question_has_words_for_an_empty_journal(qtbot: QtBot, session: Session) -> None:
    with room(qtbot, session) as inside:
        page = opened(qtbot, inside, "")
        for name in page.glance.rows:
            page.choose(name)
            settled(qtbot, inside, page)
            if page.answer.act.isVisible():
                page.answer.act.click()
                settled(qtbot, inside, page)
            assert all(each.sentence for each in page.cards()), name
            assert not any(each.chart.isVisible() for each in page.cards()), name


def test_one_wheel_is_drawn_and_a_line_needs_two(qtbot: QtBot, session: Session) -> None:
    tool = session.catalogue.tools[BALANCE_WHEEL]

    def rate(value: int, days: int) -> None:
        areas: list[Answer] = [
            {"area": area, "satisfaction": value}
            for area in ("family", "health", "work", "friends", "money")
        ]
        session.entries.write(tool, {"areas": areas}, at=NOW - timedelta(days=days))

    with room(qtbot, session) as inside:
        rate(4, 20)
        balance = opened(qtbot, inside, "balance")
        assert card(balance, "ThenAndNow").chart.marks
        assert not card(balance, "AreaLines").chart.isVisible()
        assert "once" in card(balance, "AreaLines").sentence
        rate(6, 2)
        settled(qtbot, inside, balance)
        assert len(card(balance, "AreaLines").chart.marks) == 10


def test_print_asks_for_the_chart_the_keyboard_is_in(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    page.choose("balance")
    assert page.verbs() == frozenset()
    settled(qtbot, inside, page)
    assert Verb.PRINT in page.verbs()
    second = [each for each in page.cards() if each.insight is not None][1]
    second.chart.setFocus()
    with qtbot.waitSignal(page.print_requested) as asked:
        page.do(Verb.PRINT)
    assert asked.args is not None
    assert asked.args[0].title == second.title
    with qtbot.waitSignal(page.print_requested) as asked:
        page.cards()[0].print.click()
    assert asked.args is not None
    assert asked.args[0].title == page.cards()[0].title
