"""The word-spotter on its pages: off until asked for, seen and named, kept nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answers
from smart_journal.services.dictionaries import available, folders
from smart_journal.services.session import Session
from smart_journal.services.spelling import Dictionaries
from smart_journal.ui.points.entry_page import EntryPage
from smart_journal.ui.points.word_spotter import SPOTTED, WordSpotter
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.spelling import Spelling
from tests.ui.paper.room import Room, room


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        yield made


def page_of(inside: Room, tool_id: str, answers: Answers | None = None) -> EntryPage:
    tool = inside.session.catalogue.tools[tool_id]
    page = EntryPage(inside.context, tool, inside.window)
    inside.put(page)
    page.begin(answers)
    return page


def spotter_on(page: EntryPage) -> WordSpotter:
    spotter = page.findChild(WordSpotter)
    assert isinstance(spotter, WordSpotter)
    return spotter


def memo_called(page: EntryPage, name: str) -> MemoEdit:
    return next(each for each in page.findChildren(MemoEdit) if name in each.accessibleName())


def marked(memo: MemoEdit) -> list[str]:
    return [each.cursor.selectedText() for each in memo.extraSelections()]


def test_only_pages_about_sentences_have_it(inside: Room) -> None:
    for tool_id in ("abc", "disputing", "word-swap", "urge-log", "journal"):
        page = page_of(inside, tool_id)
        assert (page.findChild(WordSpotter) is not None) is (tool_id in SPOTTED)


def test_nothing_is_marked_until_it_is_asked_for(inside: Room) -> None:
    page = page_of(inside, "abc", {"event": "It must never rain"})
    spotter, memo = spotter_on(page), memo_called(page, "what happened")
    assert not spotter.button.isChecked()
    assert marked(memo) == []
    assert spotter.found() == ""
    spotter.button.click()
    assert marked(memo) == ["must", "never"]
    assert spotter.found() == "On this page: must, never"
    spotter.button.click()
    assert marked(memo) == []
    assert spotter.found() == ""


def test_it_follows_while_somebody_types(inside: Room) -> None:
    page = page_of(inside, "abc")
    spotter, memo = spotter_on(page), memo_called(page, "what happened")
    spotter.button.click()
    assert spotter.found() == "On this page there are none."
    memo.insertPlainText("😀 ")
    QTest.keyClicks(memo, "he alway")
    assert marked(memo) == []
    QTest.keyClicks(memo, "s does")
    assert marked(memo) == ["always"]
    assert spotter.found() == "On this page: always"
    memo.undo()
    memo.clear()
    assert marked(memo) == []


def test_lines_that_cannot_be_underlined_are_named(inside: Room) -> None:
    swap = page_of(inside, "word-swap", {"sentence": "I can't stand it"})
    spotter_on(swap).button.click()
    assert spotter_on(swap).found() == "On this page: can't stand"
    abc = page_of(inside, "abc", {"beliefs": [{"belief": "They must", "dispute": "Always?"}]})
    spotter_on(abc).button.click()
    assert spotter_on(abc).found() == "On this page: must, always"


def test_the_spelling_is_still_underlined_beside_it(inside: Room) -> None:
    inside.session.spelling.use(Dictionaries([("en_US", available(folders())["en_US"])]))
    page = page_of(inside, "abc", {"event": "I must recieve"})
    memo = memo_called(page, "what happened")
    spelling = Spelling(memo, inside.session.spelling)
    spotter_on(page).button.click()
    spelling.rehighlight()
    formats = memo.document().firstBlock().layout().formats()
    assert [memo.text()[each.start : each.start + each.length] for each in formats] == ["recieve"]
    assert marked(memo) == ["must"]
    marks = memo.extraSelections()  # kept: the formats live as long as the list
    styles = {each.format.underlineStyle() for each in marks}
    assert styles == {QTextCharFormat.UnderlineStyle.SingleUnderline}
    assert formats[0].format.underlineStyle() not in styles


def test_a_row_in_hand_is_marked_too(inside: Room) -> None:
    page = page_of(inside, "abc", {"beliefs": [{"belief": "They must", "dispute": "Always?"}]})
    spotter_on(page).button.click()
    page._form.editor("beliefs").take_focus({"row": 0})
    assert marked(memo_called(page, "my answer to it")) == ["Always"]


def test_it_is_stored_nowhere_and_another_page_begins_without(inside: Room) -> None:
    page = page_of(inside, "abc")
    spotter, memo = spotter_on(page), memo_called(page, "what happened")
    QTest.keyClicks(memo, "It must")
    before = page.state()
    spotter.button.click()
    assert page.state() == before
    page.begin({"event": "It never rains"})
    assert not spotter.button.isChecked()
    assert marked(memo) == []


def test_marks_take_the_colour_of_the_theme(inside: Room) -> None:
    page = page_of(inside, "abc", {"event": "It must"})
    memo = memo_called(page, "what happened")
    spotter_on(page).button.click()

    def colour() -> str:
        marks = memo.extraSelections()  # kept: the formats live as long as the list
        return marks[0].format.underlineColor().name()

    light = colour()
    inside.context.appearance.choose(theme="dark")
    assert colour() == memo.palette().placeholderText().color().name() != light
