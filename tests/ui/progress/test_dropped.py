"""What the person moves on from, what fails, and a journal that locks in the middle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smart_journal.domain.period import PeriodKind
from smart_journal.services.session import Session
from smart_journal.ui.progress.page import ProgressPage
from tests.ui.paper.room import Room, room
from tests.ui.progress.hand import opened, settled


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


class Occupied:
    """Something that keeps the worker, so that whatever is asked has to wait."""

    def __init__(self, inside: Room) -> None:
        self._go = Event()
        inside.context.jobs.run(lambda: self._go.wait(10), lambda _none: None)

    def let_go(self) -> None:
        self._go.set()


def test_a_word_says_that_the_notes_are_read_only_when_it_takes_a_moment(
    qtbot: QtBot, inside: Room
) -> None:
    page = opened(qtbot, inside)
    occupied = Occupied(inside)
    page.choose("balance")
    assert page.head.busy.isHidden()
    qtbot.waitUntil(page.head.busy.isVisible)
    assert page.head.busy.text() == "Looking through your notes…"
    page.choose("urges")  # moved on: nobody waits for what was asked before
    assert page.head.busy.isHidden()
    occupied.let_go()
    settled(qtbot, inside, page)
    assert page.cards()[0].id.startswith("urges/")


def test_leaving_the_tab_drops_what_is_asked_and_coming_back_asks_again(
    qtbot: QtBot, inside: Room
) -> None:
    page = opened(qtbot, inside)
    occupied = Occupied(inside)
    page.choose("balance")
    page.hide()
    with qtbot.assertNotEmitted(page.answer.shown):
        occupied.let_go()
        inside.let_work(qtbot)
    page.show()
    settled(qtbot, inside, page)
    assert page.cards()[0].id.startswith("balance/")


def test_locking_in_the_middle_leaves_nothing_behind(qtbot: QtBot, inside: Room) -> None:
    page = ProgressPage(inside.context)
    inside.put(page)
    page.choose("urges")
    page.chooser.button(PeriodKind.ALL).click()
    page.hide()
    page.setParent(None)
    page.deleteLater()
    inside.session.close()
    inside.let_work(qtbot)
    assert not isValid(page)


def test_a_file_that_cannot_be_read_is_said_calmly_and_tried_again(
    qtbot: QtBot, inside: Room, folder: Path
) -> None:
    page = opened(qtbot, inside)
    aside = folder.with_name("aside")
    folder.rename(aside)
    page.choose("balance")
    qtbot.waitUntil(page.answer.act.isVisible)
    assert page.cards() == []
    assert page.answer.sentence.endswith(".")
    assert page.answer.act.text() == "Try again"
    assert page.head.busy.isHidden()
    aside.rename(folder)
    page.answer.act.click()
    settled(qtbot, inside, page)
    assert page.cards()[0].id.startswith("balance/")
    assert not page.answer.act.isVisible()


def test_at_a_glance_says_so_too_and_comes_back(qtbot: QtBot, inside: Room, folder: Path) -> None:
    aside = folder.with_name("aside")
    page = opened(qtbot, inside)
    folder.rename(aside)
    page.choose("")
    qtbot.waitUntil(page.answer.act.isVisible)
    aside.rename(folder)
    page.answer.act.click()
    settled(qtbot, inside, page)
    assert page.glance.isVisible()
