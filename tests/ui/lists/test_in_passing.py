"""Lists that change while pages are open: added in passing, taken back, worded anew, merged."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smart_journal.domain.entry import Answer
from smart_journal.services.list_care import ListCare
from smart_journal.services.session import Session
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.points.forms import form_for
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.chips import PickChips
from tests.ui.paper.room import Room, room

STARTER = "end-of-work"


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        made.window.show()
        yield made


def a_form(inside: Room, tool: str = "urge-log") -> ToolForm:
    form = form_for(inside.session.catalogue.tools[tool], inside.context)
    inside.put(form)
    form.load({})
    return form


def chips(editor: FieldEditor) -> PickChips:
    return editor.findChildren(PickChips)[0]


def type_in(form: ToolForm, word: str) -> None:
    chips(form.editor("triggers")).add_requested.emit(word)


def offered(form: ToolForm) -> list[str]:
    found = [
        each.accessibleName()
        for each in form.editor("triggers").findChildren(Chip)
        if not each.isHidden()
    ]
    return [each for each in found if not each.startswith(("Add to", "fewer"))]


def show_all(form: ToolForm) -> None:
    picks = chips(form.editor("triggers"))
    picks._toggle_more()


def chosen(form: ToolForm) -> list[Answer]:
    value = form.answers().get("triggers", [])
    assert isinstance(value, list)
    return value


def test_a_word_added_on_one_page_is_offered_on_the_others(inside: Room, session: Session) -> None:
    one, other = a_form(inside), a_form(inside)
    show_all(other)
    assert "Rain" not in offered(other)
    type_in(one, "Rain")
    item = session.lists.items("trigger")[0]
    assert chosen(one) == [item.id]
    assert "Rain" in offered(other)
    assert chosen(other) == []
    assert not other.is_changed()


def test_what_was_added_in_passing_is_taken_back_everywhere(
    inside: Room, qtbot: QtBot, session: Session
) -> None:
    one, other = a_form(inside), a_form(inside)
    show_all(other)
    type_in(one, "Rain")
    assert inside.context.toast.sentence == "“Rain” is in your list “What sets urges off” now."
    with qtbot.waitSignal(one.edited):
        inside.context.toast.undo()
    assert chosen(one) == []
    assert "Rain" not in offered(one)
    assert "Rain" not in offered(other)
    assert not any(item.own for item in session.lists.items("trigger"))


def test_a_word_that_was_there_is_chosen_without_ado(inside: Room, session: Session) -> None:
    form = a_form(inside)
    type_in(form, session.lists.label("trigger", STARTER).upper())
    assert chosen(form) == [STARTER]
    assert inside.context.toast.sentence == ""


def test_another_wording_is_shown_on_pages_that_are_open(inside: Room, session: Session) -> None:
    form = a_form(inside)
    form.load({"triggers": [STARTER]})
    ListCare(session.lists, "trigger").edit(STARTER, {"label": "Half past five"})
    assert "Half past five" in offered(form)
    assert chosen(form) == [STARTER]
    assert not form.is_changed()


def test_merged_items_are_one_on_the_page_and_two_in_the_entry(
    inside: Room, session: Session
) -> None:
    mine = session.lists.add("trigger", "After work").id
    form = a_form(inside)
    form.load({"triggers": [STARTER, mine]})
    wording = session.lists.label("trigger", STARTER)
    ListCare(session.lists, "trigger").merge(STARTER, mine)
    assert offered(form).count("After work") == 1
    assert wording not in offered(form)
    assert sorted(map(str, chosen(form))) == sorted([STARTER, mine])
    assert not form.is_changed()

    fresh = a_form(inside)
    fresh.load({"triggers": [STARTER]})
    assert chips(fresh.editor("triggers")).chosen() == [mine]
    assert chosen(fresh) == [STARTER]
    fresh.restore(form.state())
    assert sorted(map(str, chosen(fresh))) == sorted([STARTER, mine])

    ListCare(session.lists, "trigger").take_apart(STARTER)
    assert {"After work", wording} <= set(offered(form))


def test_a_person_is_asked_for_by_nickname_or_initials(inside: Room) -> None:
    people = chips(a_form(inside).editor("people"))
    people.open_add()
    [line] = people.findChildren(QLineEdit)
    assert line.placeholderText() == "Nickname or initials"


def test_a_page_that_is_gone_is_told_nothing(inside: Room, session: Session) -> None:
    form, other = a_form(inside), a_form(inside)
    delete(form)
    session.lists.add("trigger", "Rain")
    show_all(other)
    assert "Rain" in offered(other)
