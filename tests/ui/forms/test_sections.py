"""Boxes, fields beside one another, and parts that can wait."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.forms.folding import Folding
from smart_journal.ui.forms.form import ToolForm
from tests.ui.forms.desk import Desk, focused, opened
from tests.ui.forms.every_kind import BOXES, every_kind

LEFT = Qt.MouseButton.LeftButton


def places(form: ToolForm, *field_ids: str) -> list[tuple[int, int]]:
    page = form.widget()
    assert page is not None
    found = [form.editor(each).mapTo(page, QPoint(0, 0)) for each in field_ids]
    return [(each.x(), each.y()) for each in found]


def arranged(form: ToolForm, width: int) -> ToolForm:
    form.resize(width, 900)
    for _turn in range(3):
        QApplication.processEvents()
    return form


def test_boxes_stand_two_by_two_where_there_is_room(boxes: ToolForm) -> None:
    a, b, c, d = places(arranged(boxes, 720), *BOXES)
    assert a[1] == b[1] < c[1] == d[1]
    assert a[0] == c[0] < b[0] == d[0]
    narrow = places(arranged(boxes, 480), *BOXES)
    assert len({x for x, _y in narrow}) == 1
    assert [y for _x, y in narrow] == sorted({y for _x, y in narrow})


def test_boxes_are_lettered_as_on_paper(boxes: ToolForm) -> None:
    said = [each.text() for each in boxes.findChildren(QLabel)]
    for letter, label in zip("ABCD", BOXES.values(), strict=True):
        assert f"{letter}\u2002{label}" in said


def test_fields_stand_beside_one_another_where_there_is_room(kinds: ToolForm) -> None:
    assert len({y for _x, y in places(arranged(kinds, 760), "a", "b", "c")}) == 1
    assert len({x for x, _y in places(arranged(kinds, 480), "a", "b", "c")}) == 1


def folding(form: ToolForm) -> Folding:
    return form.findChildren(Folding)[0]


def test_a_part_that_can_wait_is_closed_and_tab_passes_it(kinds: ToolForm) -> None:
    assert not kinds.editor("later").isVisible()
    folding(kinds).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert kinds.editor("a").isAncestorOf(focused())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_is_opened_by_keys_and_tab_goes_in(kinds: ToolForm, key: Qt.Key) -> None:
    folding(kinds).setFocus()
    QTest.keyClick(focused(), key)
    assert kinds.editor("later").isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert kinds.editor("later").isAncestorOf(focused())


def test_it_is_open_where_something_is_answered(kinds: ToolForm) -> None:
    kinds.load({"later": "Yes"})
    assert kinds.editor("later").isVisible()
    kinds.load({})
    assert not kinds.editor("later").isVisible()


def test_it_stays_open_in_a_half_written_page(desk: Desk, kinds: ToolForm) -> None:
    QTest.mouseClick(folding(kinds), LEFT)
    other = desk.form(every_kind())
    other.restore(kinds.state())
    assert folding(other).isChecked()
    other.restore({})
    assert not folding(other).isChecked()


def test_a_complaint_inside_opens_it(kinds: ToolForm) -> None:
    QTest.mouseClick(folding(kinds), LEFT)
    kinds.editor("until").setFocus()
    QTest.keyClicks(focused(), "soon")
    QTest.mouseClick(folding(kinds), LEFT)
    assert not kinds.editor("until").isVisible()
    assert not kinds.check()
    assert kinds.editor("until").isVisible()
    assert kinds.editor("until").isAncestorOf(focused())


def test_no_field_grows_on_a_tall_page(desk: Desk, qtbot: QtBot) -> None:
    def heights(height: int) -> list[int]:
        form = opened(qtbot, desk.form(every_kind()))
        form.resize(720, height)
        for _turn in range(3):
            QApplication.processEvents()
        fields = every_kind().fields
        found = [form.editor(each).height() for each in fields if form.editor(each).isVisible()]
        form.close()
        return found

    assert heights(2400) == heights(500)


def test_every_editor_has_a_name(kinds: ToolForm) -> None:
    kinds.load({"later": "x", "ranked": [{"text": "x"}], "dated": [{"date": "2026-11-23"}]})
    kinds.editor("ranked").take_focus({"row": 0})
    kinds.editor("dated").take_focus({"row": 0})
    for widget in kinds.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible():
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
