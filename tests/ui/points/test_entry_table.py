"""The list of entries: what says nothing has no column, few entries have room to be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answers
from smart_journal.services.session import Session
from smart_journal.ui.points.entry_list import EntryList
from smart_journal.ui.points.entry_table import EntryTable
from smart_journal.ui.widgets.cell_text import MARGIN, cell_lines
from tests.ui.paper.room import Room, room

LONG = "I told myself that it would be over by the end of the song, and then it was. " * 3


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        yield made


def written(session: Session, tool: str, answers: Answers, count: int = 1) -> None:
    for days in range(count):
        at = session.clock() - timedelta(days=days)
        session.entries.write(session.catalogue.tools[tool], answers, at=at)


def shown(inside: Room, qtbot: QtBot, tool: str, width: int = 860) -> EntryTable:
    tools = inside.context.session.catalogue.tools
    entries = EntryList(inside.context, tools[tool])
    qtbot.addWidget(entries)
    entries.resize(width, 620)
    entries.refresh()
    entries.show()
    qtbot.waitExposed(entries)
    [table] = entries.findChildren(EntryTable)
    return table


def headings(table: EntryTable) -> list[str]:
    model = table.model()
    return [
        str(model.headerData(column, table.horizontalHeader().orientation()))
        for column in range(model.columnCount())
        if not table.isColumnHidden(column)
    ]


def test_a_question_that_nobody_answered_has_no_column(inside: Room, qtbot: QtBot) -> None:
    session = inside.context.session
    written(session, "rulers", {"importance": 8, "confidence": 5}, count=3)
    assert headings(shown(inside, qtbot, "rulers")) == ["When", "Matters", "Confident"]


def test_few_entries_have_the_room_that_their_words_need(inside: Room, qtbot: QtBot) -> None:
    session = inside.context.session
    written(session, "stages", {"stage": "doing", "note": LONG})
    written(session, "stages", {"stage": "doing", "note": "Short"})
    table = shown(inside, qtbot, "stages")
    heights = sorted(table.rowHeight(row) for row in range(2))
    assert heights[0] < 2 * QFontMetrics(table.font()).height() < heights[1]


def test_many_entries_have_a_line_each(inside: Room, qtbot: QtBot) -> None:
    written(inside.context.session, "stages", {"stage": "doing", "note": LONG}, count=40)
    table = shown(inside, qtbot, "stages")
    heights = {table.rowHeight(row) for row in range(40)}
    assert len(heights) == 1
    assert heights.pop() < 2 * QFontMetrics(table.font()).height()


@pytest.mark.parametrize("width", [420, 560, 760, 1100])
def test_columns_never_run_out_of_the_table(inside: Room, qtbot: QtBot, width: int) -> None:
    answers: Answers = {"strength": 7, "minutes": 12, "situation": LONG, "did": LONG}
    written(inside.context.session, "urge-log", {**answers, "outcome": "passed"}, count=30)
    table = shown(inside, qtbot, "urge-log", width)
    columns = [n for n in range(table.model().columnCount()) if not table.isColumnHidden(n)]
    assert sum(map(table.columnWidth, columns)) <= table.viewport().width()


@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"))),
    width=st.integers(60, 600),
    most=st.integers(1, 4),
)
def test_a_cell_keeps_to_its_lines(qapp: QApplication, text: str, width: int, most: int) -> None:
    font = QWidget().font()
    lines = cell_lines(text, font, width, most)
    assert len(lines) <= most
    for line in lines[:-1]:
        assert line in text
    if lines and len(lines) == most:
        assert QFontMetrics(font).horizontalAdvance(lines[-1]) <= max(width - 2 * MARGIN, 1) + 1
