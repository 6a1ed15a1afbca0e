"""The Progress tab: a question, a period and a behaviour are chosen, and kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.insights.urges.over_time import UrgesOverTime
from smart_journal.services.session import Session
from smart_journal.ui.progress.page import ProgressPage
from tests.conftest import NOW
from tests.ui.paper.room import Room, room
from tests.ui.progress.hand import answer, opened, settled

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


@pytest.mark.parametrize("kind", [kind for kind in PeriodKind if kind is not PeriodKind.OWN])
def test_a_chosen_period_is_shown_and_remembered(
    qtbot: QtBot, inside: Room, page: ProgressPage, sams_entries: Sequence[Entry], kind: PeriodKind
) -> None:
    page.chooser.button(kind).click()
    settled(qtbot, inside, page)
    assert inside.session.progress.period == Period(kind=kind)
    said = answer(inside.session, "urges")[0]
    assert isinstance(said, UrgesOverTime)
    days = [day_of(entry.at) for entry in sams_entries if entry.tool == URGE_LOG]
    assert said.urges == sum(said.span.first <= day <= TODAY for day in days)
    assert page.cards()[0].sentence == said.sentence(inside.context.words)
    again = opened(qtbot, inside)
    assert again.chooser.button(kind).isChecked()
    assert again.cards()[0].sentence == page.cards()[0].sentence


def test_own_dates_are_typed_kept_and_may_be_the_wrong_way_round(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    assert not page.chooser.first.isVisible()
    page.chooser.button(PeriodKind.OWN).click()
    assert page.chooser.first.isVisible()
    page.chooser.first.setDate(QDate(2026, 4, 5))
    page.chooser.last.setDate(QDate(2026, 2, 2))
    qtbot.waitUntil(lambda: shown(page).span.last == date(2026, 4, 5))
    assert shown(page).span.first == date(2026, 2, 2)
    kept = inside.session.progress.period
    assert (kept.first, kept.last) == (date(2026, 4, 5), date(2026, 2, 2))


def test_the_last_of_many_choices_is_what_stays(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    answers: list[int] = []
    page.answer.shown.connect(lambda: answers.append(shown(page).span.days))
    kinds = (PeriodKind.YEAR, PeriodKind.ALL, PeriodKind.WEEKS_4, PeriodKind.MONTHS_3)
    for kind in kinds:
        page.chooser.button(kind).click()
    settled(qtbot, inside, page)
    assert len(answers) == 1  # the other three were dropped
    assert 85 < answers[0] < 100


def test_a_question_is_chosen_at_the_left_in_the_box_and_at_a_glance(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    QTest.mouseClick(page.list.card("balance"), Qt.MouseButton.LeftButton)
    settled(qtbot, inside, page)
    assert [each.id.partition("/")[0] for each in page.cards()] == ["balance"] * len(page.cards())
    page.box.setCurrentIndex(page.box.findData("urges"))
    page.box.activated.emit(page.box.currentIndex())
    settled(qtbot, inside, page)
    assert shown(page).urges
    page.choose("")
    page.glance.rows["balance"].button.click()
    settled(qtbot, inside, page)
    assert page.cards()[0].id.startswith("balance/")
    assert page.list.card("balance").isChecked()
    assert page.box.currentData() == "balance"


def test_the_arrow_keys_go_from_question_to_question(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    inside.window.activateWindow()
    page.take_focus()
    assert page.list.card("urges").hasFocus()
    QTest.keyClick(page.list.card("urges"), Qt.Key.Key_Up)
    assert page.list.card("").hasFocus()
    assert page.glance.isVisible()
    QTest.keyClick(page.list.card(""), Qt.Key.Key_Down)
    settled(qtbot, inside, page)
    assert shown(page).urges


def test_of_questions_passed_in_a_hurry_only_the_last_is_shown(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    answers: list[str] = []
    page.answer.shown.connect(lambda: answers.append(page.cards()[0].id))
    for name in ("balance", "urges", "", "urges", "balance"):
        page.choose(name)
        assert page.cards() == []
    settled(qtbot, inside, page)
    assert len(answers) == 1
    assert answers[0].startswith("balance/")


def test_at_a_glance_says_the_first_sentence_of_every_question(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside, "")
    words = inside.context.words

    expected = dict.fromkeys(page.glance.rows, "This waits until you ask.") | {
        each.id: answer(inside.session, each.id)[0].sentence(words) for each in page.glance.to_ask()
    }

    def said() -> dict[str, str]:
        return {name: row.sentence.text() for name, row in page.glance.rows.items()}

    qtbot.waitUntil(lambda: said() == expected)
    buttons = {name: row.button for name, row in page.glance.rows.items()}
    assert all(each.accessibleDescription() == expected[name] for name, each in buttons.items())
    assert page.verbs() == frozenset()


def test_a_row_of_the_glance_opens_its_question_wherever_it_is_clicked(
    qtbot: QtBot, inside: Room
) -> None:
    page = opened(qtbot, inside, "")
    inside.window.activateWindow()
    QTest.mouseClick(page.glance.rows["urges"].sentence, Qt.MouseButton.LeftButton)
    settled(qtbot, inside, page)
    assert shown(page).urges
    assert page.list.card("urges").hasFocus()


def test_a_question_on_demand_waits_until_it_is_asked_and_again_after_leaving(
    qtbot: QtBot, inside: Room
) -> None:
    page = opened(qtbot, inside, "slips")
    assert page.cards() == []
    assert page.answer.act.text() == "Show what my notes say"
    page.answer.act.click()
    settled(qtbot, inside, page)
    assert page.cards()
    assert not page.answer.act.isVisible()
    page.chooser.button(PeriodKind.YEAR).click()
    settled(qtbot, inside, page)
    assert page.cards()
    page.choose("urges")
    page.choose("slips")
    settled(qtbot, inside, page)
    assert page.cards() == []
    assert page.answer.act.isVisible()


def test_the_question_is_kept_in_the_journal(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    page.choose("balance")
    page.flush()
    again = opened(qtbot, inside, "")  # "" chooses nothing: the page begins where it was
    assert again.list.card("balance").isChecked()
    assert again.cards()[0].id.startswith("balance/")


def test_one_behaviour_leaves_nothing_to_choose(inside: Room, page: ProgressPage) -> None:
    assert len(inside.session.progress.behaviours()) == 1
    assert not page.head.behaviour.isVisible()


def test_a_behaviour_is_chosen_for_the_whole_tab(
    qtbot: QtBot, inside: Room, page: ProgressPage
) -> None:
    session = inside.session
    whole = shown(page).urges
    other = session.behaviours.add({"label": "Gaming", "goal": "cut-down"}, TODAY)
    tool = session.catalogue.tools[URGE_LOG]
    for strength in range(3, 9):
        at = NOW - timedelta(days=strength)
        session.entries.write(tool, {"strength": strength}, at=at, behaviours=(other.id,))
    settled(qtbot, inside, page)
    assert shown(page).urges == whole + 6
    box = page.head.behaviour.box
    assert box.isVisible()
    assert box.itemText(0) == "All behaviours"
    box.setCurrentIndex(box.findText("Gaming"))
    box.activated.emit(box.currentIndex())
    settled(qtbot, inside, page)
    assert shown(page).urges == 6
    page.choose("balance")
    settled(qtbot, inside, page)
    assert not box.isEnabled()
    assert "everything you wrote" in box.accessibleDescription()
    again = opened(qtbot, inside)
    assert again.head.behaviour.box.currentText() == "Gaming"
    assert shown(again).urges == 6
