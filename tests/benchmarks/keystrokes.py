"""Typing into one of 160 rows, beside the same keys in a line of text alone."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smart_journal.services.catalogue import load
from smart_journal.ui.forms.rows_field import RowsField
from smart_journal.ui.theme import Appearance
from tests.benchmarks.report import Row
from tests.ui.forms.desk import Desk
from tests.ui.forms.every_kind import BOXES, four_boxes

if TYPE_CHECKING:
    from smart_journal.domain.entry import Answers
    from smart_journal.ui.forms.form import ToolForm

W = TypeVar("W", bound="QWidget")
WITHIN_MS = 16
EACH, STEPS = 40, 15
KEYS = "a line that somebody writes about what it gives them "
WINDOW = 1180, 820


def rows() -> list[Row]:
    """Type into a page of four boxes with 40 rows each; needs no application yet."""
    app = QApplication.instance() or QApplication(["typing", "-style", "fusion"])
    assert isinstance(app, QApplication)
    Appearance(app, theme="light", text_percent=100)
    floor, (ours, slowest, onwards) = bare(), in_a_row()
    size = EACH * len(BOXES)
    return [
        Row(
            what=f"a key in a page of {size} rows / in a bare line",
            size=None,
            floor=floor,
            ours=ours,
            within=WITHIN_MS,
        ),
        Row(
            what=f"the slowest key in a page of {size} rows",
            size=None,
            ours=slowest,
            within=WITHIN_MS,
        ),
        Row(
            what=f"Down to the next of {size} rows, opened",
            size=None,
            ours=onwards,
            within=WITHIN_MS,
        ),
    ]


def in_a_row() -> tuple[float, float, float]:
    """Return milliseconds in the middle of a full page.

    The median key, the longest key, and Down to the next row (median).
    """
    form = full_page()
    editor = form.editor(next(iter(BOXES)))
    assert isinstance(editor, RowsField)
    editor.take_focus({"row": EACH // 2})
    _settle(form)
    found = _typed()
    steps = [_timed(Qt.Key.Key_Down) for _step in range(STEPS)]
    _close(form)
    return median(found), max(found), median(steps)


def full_page() -> ToolForm:
    """Return a page of four boxes on screen, with 40 filled rows in each."""
    form = Desk(load()).form(four_boxes())
    row: Answers = {
        "horizon": "now",
        "weight": 7,
        "value": "love",
        "note": "What I think about it.",
    }
    form.load(
        {
            box: [
                {"text": f"A reason of some length, number {number}", **row}
                for number in range(EACH)
            ]
            for box in BOXES
        }
    )
    return _shown(form, *WINDOW)


def bare() -> float:
    """Return the median milliseconds of a key in a line alone."""
    line = QLineEdit()
    line.setMaxLength(200)
    _shown(line, 600, 40)
    found = _typed()
    _close(line)
    return median(found)


def _typed() -> list[float]:
    """Return the milliseconds of each key until everything is painted."""
    return [_timed(Qt.Key(ord(letter.upper()))) for letter in KEYS]


def _timed(key: Qt.Key) -> float:
    """Return the milliseconds of one key, wherever the keyboard is, until all is painted."""
    target = QApplication.focusWidget()
    assert target is not None
    begin = time.perf_counter()
    QTest.keyClick(target, key)
    _settle(target)
    return (time.perf_counter() - begin) * 1000


def _shown(widget: W, width: int, height: int) -> W:
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    _settle(widget)
    return widget


def _settle(widget: QWidget) -> None:
    for _turn in range(3):
        QApplication.processEvents()
    # What is to be painted is painted now, not when the platform's clock comes round.
    QApplication.sendEvent(widget.window(), QEvent(QEvent.Type.UpdateRequest))


def _close(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
