"""What a person is working on: named, changed, set aside, taken up again; nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.domain.behaviour import Behaviour, Goal
from smart_journal.domain.entry import Answers, Entry
from smart_journal.services.session import Session
from smart_journal.ui.behaviours.dialog import BehavioursDialog
from smart_journal.ui.forms.form import ToolForm
from tests.conftest import Clock
from tests.ui.locked.hand import close_boxes, focused, press, said, show_box
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, words

NAME = "Evening <i>drinking</i> & more"


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        made.window.show()
        yield made
        close_boxes()


def opened(inside: Room, qtbot: QtBot) -> BehavioursDialog:
    dialog = BehavioursDialog(inside.context, inside.window)
    show_box(qtbot, dialog)
    return dialog


def choose(dialog: BehavioursDialog, label: str) -> None:
    [chip] = [
        each
        for each in dialog.findChildren(QAbstractButton)
        if each.isVisible() and each.accessibleName() == label
    ]
    chip.click()


def add(session: Session, answers: Answers) -> Entry:
    return session.behaviours.add(answers, session.progress.today(session.clock()))


def test_a_behaviour_is_added_in_ones_own_words(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    press(dialog, "Add a behaviour")
    QTest.keyClicks(focused(), NAME)
    press(dialog, "Save")
    assert session.behaviours.all() == []
    choose(dialog, "reduce harm")
    press(dialog, "Save")
    [behaviour] = session.behaviours.all()
    assert (behaviour.name, behaviour.goal) == (NAME, Goal.REDUCE_HARM)
    assert NAME in said(dialog)
    assert "Goal: reduce harm (since 23 Nov 2026)" in said(dialog)


def test_a_name_without_a_space_pushes_nothing_aside(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    add(session, {"label": "W" * 60, "goal": "stop", "unit": "W" * 40})
    inside.context.appearance.choose(text_percent=200)
    dialog = opened(inside, qtbot)
    change = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Change…")
    card = change.parentWidget()
    assert card is not None
    assert card.mapTo(dialog, card.rect().topRight()).x() <= dialog.width()


def test_a_changed_goal_is_remembered_and_nothing_starts_again(
    inside: Room, qtbot: QtBot, session: Session, clock: Clock
) -> None:
    before = add(session, {"label": NAME, "goal": "deciding", "unit": "drinks"})
    clock.move(timedelta(days=8))
    dialog = opened(inside, qtbot)
    press(dialog, "Change…")
    choose(dialog, "take a break")
    press(dialog, "Save")
    [entry] = session.behaviours.entries()
    after = Behaviour.of(entry)
    assert entry.id == before.id
    assert [change.goal for change in after.goals] == [Goal.DECIDING, Goal.BREAK]
    assert after.unit == "drinks"
    texts = said(dialog)
    assert "Goal: take a break (since 1 Dec 2026)" in texts
    assert "Before: still deciding (since 23 Nov 2026)" in texts
    assert "Counted in: drinks" in texts


def test_set_aside_is_not_gone(inside: Room, qtbot: QtBot, session: Session) -> None:
    add(session, {"label": NAME, "goal": "stop"})
    dialog = opened(inside, qtbot)
    press(dialog, "Not now")
    assert session.behaviours.all() == []
    assert NAME in said(dialog)
    inside.context.toast.undo()
    assert [each.name for each in session.behaviours.all()] == [NAME]
    press(dialog, "Not now")
    press(dialog, "Take it up again")
    assert [each.name for each in session.behaviours.all()] == [NAME]
    assert [change.goal for change in session.behaviours.all()[0].goals] == [Goal.STOP]


@pytest.mark.parametrize(
    ("goal", "warned"),
    [("stop", True), ("cut down", True), ("take a break", True), ("still deciding", False)],
)
def test_the_caution_stands_beside_a_goal_to_use_less(
    inside: Room, qtbot: QtBot, goal: str, warned: bool
) -> None:
    dialog = opened(inside, qtbot)
    press(dialog, "Add a behaviour")
    choose(dialog, goal)
    assert any("stopping suddenly can be dangerous" in text for text in said(dialog)) is warned


def test_the_medicine_field_says_that_it_is_private(inside: Room, qtbot: QtBot) -> None:
    dialog = opened(inside, qtbot)
    press(dialog, "Add a behaviour")
    assert any("never counted as use" in text and "Never printed" in text for text in said(dialog))


@pytest.mark.parametrize("way", ["escape", "list", "lock"])
def test_what_is_half_written_is_kept(
    inside: Room, qtbot: QtBot, session: Session, way: str
) -> None:
    entry = add(session, {"label": NAME, "goal": "stop"})
    dialog = opened(inside, qtbot)
    dialog.edit(entry)
    QTest.keyClicks(focused(), "!")
    if way == "escape":
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    elif way == "list":
        press(dialog, "Back to the list")
    else:
        dialog.reject()
    assert session.behaviours.all()[0].name == NAME
    again = opened(inside, qtbot)
    again.edit(session.behaviours.entries()[0])
    assert "This is what you had half written." in said(again)
    assert again.findChildren(ToolForm)[0].answers()["label"] == f"{NAME}!"
    press(again, "Put the changes aside")
    again.edit(session.behaviours.entries()[0])
    assert again.findChildren(ToolForm)[0].answers()["label"] == NAME


def test_enter_in_the_form_neither_saves_nor_leaves(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    press(dialog, "Add a behaviour")
    QTest.keyClicks(focused(), "Betting")
    choose(dialog, "stop")
    QTest.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    assert session.behaviours.all() == []
    assert "The behaviour" in said(dialog)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [each.name for each in session.behaviours.all()] == ["Betting"]


def test_a_saved_behaviour_leaves_no_draft_behind(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    press(dialog, "Add a behaviour")
    QTest.keyClicks(focused(), "Betting")
    choose(dialog, "stop")
    press(dialog, "Back to the list")
    press(dialog, "Add a behaviour")
    press(dialog, "Save")
    assert session.drafts.of("behaviour") == []
    assert [each.name for each in session.behaviours.all()] == ["Betting"]


def test_every_control_has_a_name_in_every_language(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    add(session, {"label": NAME, "goal": "stop"})
    language.install(language.PSEUDO)
    dialog = opened(inside, qtbot)
    assert [each for each in controls(dialog) if not name(each)] == []
    texts = {each for each in words(dialog._overview) if "~" not in each}
    tool = session.catalogue.lists["behaviour"].tool
    assert texts <= {NAME, tool.title, tool.purpose}
    dialog.edit(None)
    assert [each for each in controls(dialog) if not name(each)] == []
