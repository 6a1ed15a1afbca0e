"""What helps beside the rating: reasons, ways, people; the wave and how it went."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.services.session import Session
from smart_journal.ui.urge_now.page import UrgePage
from smart_journal.ui.widgets.chip import Chip
from tests.conftest import Clock
from tests.ui.paper.room import Room, room


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        yield made


class Hand:
    """The page in a window, with a person at its keys."""

    def __init__(self, inside: Room, clock: Clock, qtbot: QtBot) -> None:
        self.inside, self.clock, self.session = inside, clock, inside.session
        self.page = UrgePage(inside.context, clock=lambda: clock().timestamp())
        inside.put(self.page)
        inside.window.activateWindow()
        qtbot.waitUntil(inside.window.isActiveWindow)
        self.page.begin()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.page, key)

    def after(self, minutes: int) -> None:
        self.clock.move(timedelta(minutes=minutes))

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is on what has this name."""
        for _step in range(60):
            focus = QApplication.focusWidget()
            if focus is not None and name in (focus.accessibleName(), said(focus)):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"the keyboard does not come to {name!r}")

    @property
    def urge(self) -> Entry:
        (entry,) = self.session.entries.recent(URGE_LOG)
        return entry

    def chips(self) -> list[Chip]:
        """Return what can be pressed to say it was done, in the order of the page."""
        return [each for each in self.page.findChildren(Chip) if each.isVisible()]

    def texts(self) -> list[str]:
        """Return what can be read, in the order of the page."""
        return [each.text() for each in self.page.findChildren(QLabel) if each.isVisible()]


def said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


@pytest.fixture
def hand(inside: Room, clock: Clock, qtbot: QtBot) -> Iterator[Hand]:
    yield Hand(inside, clock, qtbot)
    inside.context.appearance.choose(text_percent=100)


def write_card(session: Session) -> None:
    def way(label: str, **more: Answer) -> Answers:
        return {"way": session.lists.add("coping", label).id, **more}

    answers: Answers = {
        "deny": [way("Wait for the kettle", minutes=15), way("After supper", favourite=True)],
        "distract": [way("Run by the river", minutes=30, where="out"), way("After supper")],
    }
    tool = session.catalogue.tools["deads-card"]
    session.entries.write(tool, answers, at=session.clock())


def write_circle(session: Session) -> None:
    def person(name: str, contact: str, *good_for: str) -> Answers:
        item = session.lists.add("person", name)
        return {"person": item.id, "contact": contact, "good_for": [*good_for]}

    people: list[Answer] = [
        person("Aunt L.", "01632 960001", "company"),
        person("Jonas", "01632 960002", "urge"),
    ]
    tool = session.catalogue.tools["support-circle"]
    session.entries.write(tool, {"people": people}, at=session.clock())


def test_rating_again_draws_the_wave_into_the_same_entry(hand: Hand) -> None:
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    first = hand.urge
    hand.tab_to("Start the timer")
    hand.press(Qt.Key.Key_Return)
    hand.after(minutes=2)
    hand.press(Qt.Key.Key_9)
    hand.after(minutes=3)
    hand.press(Qt.Key.Key_4)
    assert hand.urge.id == first.id
    assert hand.urge.at == first.at
    assert hand.urge.answers == {
        "strength": 9,
        "wave": [
            {"minute": 0, "strength": 7},
            {"minute": 2, "strength": 9},
            {"minute": 5, "strength": 4},
        ],
    }


def test_the_end_is_one_choice_and_the_rest_is_proposed(hand: Hand, qtbot: QtBot) -> None:
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    hand.tab_to("Start the timer")
    hand.press(Qt.Key.Key_Return)
    hand.after(minutes=14)
    hand.press(Qt.Key.Key_2)
    hand.tab_to("It passed without acting")
    with qtbot.waitSignal(hand.page.hold_changed) as held:
        hand.press(Qt.Key.Key_Return)
    assert held.args == [False]
    answers = hand.urge.answers
    assert (answers["outcome"], answers["minutes"], answers["after"]) == ("passed", 14, 2)
    hand.tab_to("How long it lasted, in minutes")
    hand.press(Qt.Key.Key_1, Qt.Key.Key_0)
    assert hand.urge.answers["minutes"] == 10
    hand.tab_to("It passed without acting")
    hand.press(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert hand.urge.answers["outcome"] == "partly"
    assert hand.urge.answers["minutes"] == 10


def test_going_on_leaves_the_timer_running(hand: Hand) -> None:
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    hand.tab_to("Start the timer")
    hand.press(Qt.Key.Key_Return)
    hand.tab_to("It passed without acting")
    hand.press(Qt.Key.Key_End, Qt.Key.Key_Return)
    assert hand.urge.answers["outcome"] == "going"
    assert "Minute 0. Another look in about 2 minutes." in hand.texts()


def test_nothing_is_proposed_that_nobody_knows(hand: Hand) -> None:
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    hand.tab_to("It passed without acting")
    hand.press(Qt.Key.Key_Space)
    assert hand.urge.answers == {"strength": 7, "outcome": "passed"}
    hand.press(Qt.Key.Key_Space)
    assert hand.urge.answers == {"strength": 7}


def test_ways_stand_by_their_letters_favourites_first(
    inside: Room, clock: Clock, qtbot: QtBot
) -> None:
    write_card(inside.session)
    hand = Hand(inside, clock, qtbot)
    assert [each.label for each in hand.chips()] == [
        "★ After supper",
        "Wait for the kettle · 15 min",
        "Run by the river · 30 min · out",
        "After supper",
    ]
    assert [text for text in hand.texts() if text in ("D", "E", "A", "S")] == ["D", "D"]


def test_a_way_that_is_pressed_is_noted_and_can_be_taken_back(
    inside: Room, clock: Clock, qtbot: QtBot
) -> None:
    write_card(inside.session)
    hand = Hand(inside, clock, qtbot)
    lists = inside.session.lists
    hand.tab_to("★ After supper")
    hand.press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert inside.session.entries.count(URGE_LOG) == 0
    hand.page.begin()
    hand.press(Qt.Key.Key_6, Qt.Key.Key_Return)
    hand.tab_to("★ After supper")
    hand.press(Qt.Key.Key_Return)
    done = hand.urge.answers["coping"]
    assert isinstance(done, list)
    assert [lists.label("coping", str(each)) for each in done] == ["After supper"]
    same = [each for each in hand.chips() if each.label == "After supper"]
    assert [each.isChecked() for each in same] == [True]
    hand.press(Qt.Key.Key_Space)
    assert "coping" not in hand.urge.answers


def test_without_a_card_there_are_ways_all_the_same(hand: Hand) -> None:
    assert any("A card with ways of your own" in text for text in hand.texts())
    hand.press(Qt.Key.Key_5, Qt.Key.Key_Return)
    hand.tab_to("Put it off for a while")
    hand.press(Qt.Key.Key_Space)
    assert hand.urge.answers["coping"] == ["delay"]


def test_people_for_such_moments_come_first_then_own_numbers(
    inside: Room, clock: Clock, qtbot: QtBot
) -> None:
    write_circle(inside.session)
    inside.session.lists.add_entry("helpline", {"label": "Night line", "contact": "01632 960003"})
    texts = Hand(inside, clock, qtbot).texts()
    order = [text for text in texts if text.startswith("01632")]
    assert order == ["01632 960002", "01632 960001", "01632 960003"]
    assert "Jonas" in texts
    assert "Night line" in texts


def test_a_number_added_meanwhile_is_there_on_coming_back(hand: Hand) -> None:
    hand.page.hide()
    hand.session.lists.add_entry("helpline", {"label": "Night line", "contact": "01632 960003"})
    hand.page.show()
    assert "01632 960003" in hand.texts()


def test_my_reasons_are_my_own_words(inside: Room, clock: Clock, qtbot: QtBot) -> None:
    session = inside.session
    top: list[Answer] = [{"value": session.lists.add("value", "Being there for Mia").id}]
    session.entries.write(session.catalogue.tools["values"], {"top": top}, at=session.clock())
    hand = Hand(inside, clock, qtbot)
    assert "Being there for Mia" in hand.texts()
    assert not any("Your own reasons can stand here" in text for text in hand.texts())


def test_without_reasons_there_is_one_quiet_line(hand: Hand) -> None:
    assert "My reasons" not in hand.texts()
    assert any("Your own reasons can stand here" in text for text in hand.texts())


def test_undo_takes_the_urge_back_and_asks_again(hand: Hand) -> None:
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    hand.inside.context.toast.undo()
    assert hand.session.entries.count(URGE_LOG) == 0
    assert "Watch it rise and fade" not in hand.texts()
    hand.press(Qt.Key.Key_3, Qt.Key.Key_Return)
    assert hand.urge.answers == {"strength": 3}


@pytest.mark.parametrize(("width", "height", "percent"), [(1180, 820, 100), (1024, 700, 175)])
def test_it_fits_across_and_the_keyboard_reaches_the_foot(
    hand: Hand, width: int, height: int, percent: int
) -> None:
    hand.inside.context.appearance.choose(text_percent=percent)
    hand.inside.window.resize(width, height)
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    area = hand.page.findChild(QScrollArea)
    assert area is not None
    inner = area.widget()
    assert inner is not None
    for name in ("Start the timer", "It passed without acting", "Help lines (F1)"):
        hand.tab_to(name)
        focus = QApplication.focusWidget()
        assert focus is not None
        centre = focus.mapTo(area.viewport(), focus.rect().center())
        assert area.viewport().rect().contains(centre), name
    assert inner.width() == area.viewport().width()


def test_a_page_up_and_down_scroll(hand: Hand, qtbot: QtBot) -> None:
    hand.inside.window.resize(720, 520)
    hand.press(Qt.Key.Key_7, Qt.Key.Key_Return)
    area = hand.page.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    hand.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    hand.press(Qt.Key.Key_PageUp)
    assert bar.value() == 0
