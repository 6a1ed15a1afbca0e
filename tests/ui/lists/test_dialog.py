"""My lists: added to, worded anew, put away, merged; every step has a way back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.lists.dialog import ListsDialog
from smart_journal.ui.lists.item_table import ItemTable
from smart_journal.ui.lists.names import list_names
from smart_journal.ui.lists.panel import ListPanel
from tests.ui.locked.hand import close_boxes, focused, press, said, show_box
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, reached, words

STARTER = "end-of-work"
NAME = "Half <i>past</i> five & later"


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        made.window.show()
        yield made
        close_boxes()


def opened(inside: Room, qtbot: QtBot, list_id: str = "trigger") -> ListsDialog:
    dialog = ListsDialog(inside.context, inside.window, list_id)
    dialog.resize(960, 720)
    show_box(qtbot, dialog)
    return dialog


def panel(dialog: ListsDialog) -> ListPanel:
    [shown] = [each for each in dialog.findChildren(ListPanel) if each.isVisible()]
    return shown


def table(dialog: ListsDialog) -> ItemTable:
    return panel(dialog).findChildren(ItemTable)[0]


def shown_rows(dialog: ListsDialog) -> dict[str, tuple[str, str]]:
    """Return how each item stands and where it is picked, by its wording."""
    model = table(dialog).model()
    return {
        str(model.index(row, 0).data()): (
            str(model.index(row, 1).data()),
            str(model.index(row, 2).data() or ""),
        )
        for row in range(model.rowCount())
    }


def add(dialog: ListsDialog, wording: str) -> None:
    panel(dialog).take_focus()
    QTest.keyClicks(focused(), wording)
    QTest.keyClick(focused(), Qt.Key.Key_Return)


def choose(dialog: ListsDialog, wording: str) -> None:
    items = {item.wording: item.id for item in panel(dialog).care.items()}
    panel(dialog).take_focus(items[wording])


def undo(dialog: ListsDialog) -> None:
    press(dialog, "Undo")


def labels(session: Session, list_id: str = "trigger") -> list[str]:
    return [item.label for item in session.lists.items(list_id) if not item.retired]


def test_every_list_has_its_place_and_behaviours_a_way_to_theirs(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    side = dialog.findChildren(QListWidget)[0]
    assert side.count() == len(session.catalogue.lists) - 1
    for row in range(side.count()):
        side.setCurrentRow(row)
        assert panel(dialog).isVisible()
    with qtbot.waitSignal(dialog.behaviours_requested):
        press(dialog, "What I am working on…")
    assert not dialog.isVisible()


def test_own_items_stand_before_those_of_the_program(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    starters = list(shown_rows(dialog))
    add(dialog, NAME)
    rows = shown_rows(dialog)
    assert list(rows) == [NAME, *starters]
    assert (rows[NAME][0], rows[starters[0]][0]) == ("my own", "from the program")
    assert labels(session)[0] == NAME


def test_what_was_added_can_be_taken_back(inside: Room, qtbot: QtBot, session: Session) -> None:
    dialog = opened(inside, qtbot)
    before = labels(session)
    add(dialog, NAME)
    undo(dialog)
    assert labels(session) == before
    assert NAME not in shown_rows(dialog)
    add(dialog, NAME)
    add(dialog, NAME.upper())
    assert labels(session) == [NAME, *before]
    add(dialog, "   ")
    assert labels(session) == [NAME, *before]


def test_adding_what_was_put_away_offers_it_again(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    add(dialog, NAME)
    press(dialog, "Put away")
    assert NAME not in labels(session)
    add(dialog, NAME)
    assert NAME in labels(session)
    undo(dialog)
    assert NAME not in labels(session)


def test_people_are_asked_for_by_nickname_or_initials(inside: Room, qtbot: QtBot) -> None:
    dialog = opened(inside, qtbot, "person")
    texts = said(dialog)
    assert "Nickname or initials" in texts
    assert any("nobody's full name" in text for text in texts)


def test_a_starter_is_worded_anew_and_back(inside: Room, qtbot: QtBot, session: Session) -> None:
    dialog = opened(inside, qtbot)
    wording = session.lists.label("trigger", STARTER)
    choose(dialog, wording)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    line = focused()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, NAME)
    press(dialog, "Save")
    assert session.lists.label("trigger", STARTER) == NAME
    assert NAME in shown_rows(dialog)
    assert focused() is table(dialog)
    undo(dialog)
    assert session.lists.label("trigger", STARTER) == wording


def test_details_are_kept_and_what_is_half_written_too(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    add(dialog, NAME)
    press(dialog, "Change…")
    QTest.keyClicks(focused(), "!")
    dialog.reject()
    assert labels(session)[0] == NAME
    again = opened(inside, qtbot)
    press(again, "Change…")
    assert again.findChildren(ToolForm)[0].answers()["label"] == NAME + "!"
    assert "This is what you had half written." in said(again)
    press(again, "Save")
    assert labels(session)[0] == NAME + "!"
    assert session.drafts.of("trigger") == []


def test_a_wording_that_is_there_already_is_not_doubled(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    add(dialog, "Rain")
    add(dialog, "Snow")
    press(dialog, "Change…")
    line = focused()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "rain")
    press(dialog, "Save")
    assert "“Rain” is in this list already. The two can be merged." in said(dialog)
    press(dialog, "Put the changes aside")
    assert set(labels(session)[:2]) == {"Rain", "Snow"}


def test_putting_away_and_back(inside: Room, qtbot: QtBot, session: Session) -> None:
    dialog = opened(inside, qtbot)
    wording = session.lists.label("trigger", STARTER)
    choose(dialog, wording)
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert shown_rows(dialog)[wording][0] == "put away"
    assert wording not in labels(session)
    assert focused() is table(dialog)
    press(dialog, "Offer again")
    assert wording in labels(session)
    undo(dialog)
    assert wording not in labels(session)


def test_two_items_become_one_and_are_taken_apart(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot)
    wording = session.lists.label("trigger", STARTER)
    add(dialog, "After work")
    choose(dialog, wording)
    press(dialog, "Merge with another…")
    chooser = focused()
    assert isinstance(chooser, QComboBox)
    assert wording not in [chooser.itemText(row) for row in range(chooser.count())]
    chooser.setCurrentText("After work")
    press(dialog, "Merge")
    assert session.lists.label("trigger", STARTER) == "After work"
    assert shown_rows(dialog)[wording][0] == "is one with “After work”"
    undo(dialog)
    assert session.lists.label("trigger", STARTER) == wording

    ListCare(session.lists, "trigger").merge(STARTER, session.lists.items("trigger")[0].id)
    panel(dialog).refresh()
    choose(dialog, wording)
    press(dialog, "Take apart")
    assert session.lists.label("trigger", STARTER) == wording


def test_escape_leaves_the_merging_and_not_the_lists(inside: Room, qtbot: QtBot) -> None:
    dialog = opened(inside, qtbot)
    add(dialog, "After work")
    press(dialog, "Merge with another…")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert focused() is table(dialog)


def test_it_says_in_how_many_entries_an_item_was_picked(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    log = session.catalogue.tools["urge-log"]
    for _number in range(2):
        session.entries.write(log, {"strength": 4, "triggers": [STARTER]}, at=session.clock())
    wording = session.lists.label("trigger", STARTER)
    dialog = opened(inside, qtbot)
    qtbot.waitUntil(lambda: shown_rows(dialog)[wording][1] == "2 entries")
    assert {use for _state, use in shown_rows(dialog).values()} == {"2 entries", ""}


def test_a_number_to_call_is_asked_for_in_full(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    dialog = opened(inside, qtbot, "helpline")
    assert "Nothing here yet." in said(dialog)
    add(dialog, "Dr. A.")
    form = dialog.findChildren(ToolForm)[0]
    assert form.answers() == {"label": "Dr. A."}
    press(dialog, "Save")
    assert session.lists.entries("helpline") == []
    line = form.editor("contact").findChildren(QLineEdit)[0]
    line.setFocus()
    QTest.keyClicks(line, "555 0100")
    press(dialog, "Save")
    [entry] = session.lists.entries("helpline")
    assert entry.answers == {"label": "Dr. A.", "contact": "555 0100"}
    assert table(dialog).isColumnHidden(2)
    undo(dialog)
    assert session.lists.entries("helpline") == []


@pytest.mark.parametrize("percent", [100, 200])
def test_a_long_wording_pushes_nothing_aside(
    inside: Room, qtbot: QtBot, session: Session, percent: int
) -> None:
    session.lists.add("trigger", "W" * 120)
    inside.context.appearance.choose(text_percent=percent)
    dialog = opened(inside, qtbot)
    dialog.resize(880, 560)
    press(dialog, "Put away")
    press(dialog, "Merge with another…")
    for each in dialog.findChildren(QPushButton):
        if each.isVisible():
            corner = each.mapTo(dialog, each.rect().bottomRight())
            assert dialog.rect().contains(corner), each.text()


def test_everything_is_named_translated_and_reached_by_tab(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    session.lists.add("trigger", NAME)
    language.install(language.PSEUDO)
    dialog = opened(inside, qtbot)
    found = controls(dialog)
    assert [each for each in found if not name(each)] == []
    assert set(found) <= set(reached(dialog))
    own = session.catalogue.lists["trigger"].tool
    field = own.fields["label"]
    mine = {NAME, own.purpose, field.label, *list_names(session.catalogue).values()}
    assert {each for each in words(panel(dialog)) if "~" not in each} <= mine
