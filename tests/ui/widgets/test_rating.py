"""A rating is chosen by a click or by keys, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.widgets.rating import RatingStrip


class Seconds:
    """A clock that stands still until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def strip(qtbot: QtBot, seconds: Seconds) -> RatingStrip:
    widget = RatingStrip(1, 10, ("barely there", "overwhelming"), "How strong", clock=seconds)
    qtbot.addWidget(widget)
    widget.resize(500, 70)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


def click(strip: RatingStrip, number: int) -> None:
    QTest.mouseClick(
        strip,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        strip.centre_of(number).toPoint(),
    )


def test_nothing_is_chosen_at_first(strip: RatingStrip) -> None:
    assert strip.value() is None
    assert strip.accessibleName() == "How strong"
    assert strip.accessibleDescription().startswith("not rated, 1 to 10")


@pytest.mark.parametrize("number", [1, 7, 10])
def test_a_click_chooses_and_a_second_one_takes_back(
    qtbot: QtBot, strip: RatingStrip, number: int
) -> None:
    with qtbot.waitSignal(strip.changed):
        click(strip, number)
    assert strip.value() == number
    assert strip.accessibleDescription().startswith(f"{number} of 10")
    click(strip, number)
    assert strip.value() is None


def test_a_double_click_chooses(strip: RatingStrip) -> None:
    place = strip.centre_of(4).toPoint()
    for event in (QTest.mousePress, QTest.mouseRelease, QTest.mouseDClick):
        event(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert strip.value() == 4


def test_a_click_beside_the_numbers_changes_nothing(strip: RatingStrip) -> None:
    strip.set_value(3)
    place = QPoint(strip.width() - 2, 10)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert strip.value() == 3


@pytest.mark.parametrize(
    ("keys", "value"),
    [("7", 7), ("10", 10), ("1", 1), ("71", 1), ("101", 1), ("0", None), ("30", 3), ("110", 10)],
)
def test_digits_choose(strip: RatingStrip, keys: str, value: int | None) -> None:
    QTest.keyClicks(strip, keys)
    assert strip.value() == value


def test_ten_is_two_keys_within_a_second(strip: RatingStrip, seconds: Seconds) -> None:
    QTest.keyClicks(strip, "1")
    seconds.now += 0.9
    QTest.keyClicks(strip, "0")
    assert strip.value() == 10


def test_a_late_digit_begins_anew(strip: RatingStrip, seconds: Seconds) -> None:
    QTest.keyClicks(strip, "1")
    seconds.now += 1.1
    QTest.keyClicks(strip, "0")
    assert strip.value() == 1
    QTest.keyClicks(strip, "2")
    assert strip.value() == 2


def test_an_arrow_between_two_digits_parts_them(strip: RatingStrip) -> None:
    QTest.keyClicks(strip, "1")
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClicks(strip, "0")
    assert strip.value() == 2


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Left], 10),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right], 2),
        ([Qt.Key.Key_Home], None),
        ([Qt.Key.Key_End], None),
        ([Qt.Key.Key_5, Qt.Key.Key_Home, Qt.Key.Key_Left], 1),
        ([Qt.Key.Key_5, Qt.Key.Key_End, Qt.Key.Key_Right], 10),
        ([Qt.Key.Key_5, Qt.Key.Key_Backspace], None),
        ([Qt.Key.Key_5, Qt.Key.Key_Delete], None),
    ],
)
def test_arrows_change_and_delete_takes_back(
    strip: RatingStrip, keys: list[Qt.Key], value: int | None
) -> None:
    for key in keys:
        QTest.keyClick(strip, key)
    assert strip.value() == value


def test_in_a_language_from_right_to_left_the_numbers_and_arrows_are_mirrored(
    strip: RatingStrip,
) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert strip.centre_of(1).x() > strip.centre_of(10).x()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.value() == 2


def test_showing_a_value_tells_nobody(qtbot: QtBot, strip: RatingStrip) -> None:
    with qtbot.assertNotEmitted(strip.changed):
        strip.set_value(5)
        strip.set_value(11)
    assert strip.value() is None


@pytest.mark.parametrize("width", [700, 400, 250, 120])
def test_every_number_stays_inside_at_any_width_and_text_size(qtbot: QtBot, width: int) -> None:
    strip = RatingStrip(0, 10, ("not at all", "completely"), "How content")
    qtbot.addWidget(strip)
    font = strip.font()
    font.setPointSizeF(font.pointSizeF() * 1.75)
    strip.setFont(font)
    strip.resize(width, strip.heightForWidth(width))
    for number in range(11):
        place = strip.centre_of(number)
        assert strip.number_at(place) == number
        assert 10 < place.x() < width - 10
        assert 10 < place.y() < strip.height() - 10


class Page(QWidget):
    """A page that remembers the keys its fields leave to it."""

    def __init__(self) -> None:
        super().__init__()
        self.left: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.left.append(event.key())


def test_keys_that_are_not_for_rating_go_on_to_the_page(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    strip = RatingStrip(0, 10, ("", ""), "How content", page)
    with qtbot.waitActive(page):
        page.show()
    keys = [Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape]
    for key in keys:
        QTest.keyClick(strip, key)
    assert page.left == keys
    QTest.keyClick(strip, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert page.left[-1] == Qt.Key.Key_5
    assert strip.value() is None


def test_in_a_narrow_column_the_numbers_take_the_rows_they_need(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    strip = RatingStrip(0, 10, ("little", "a lot"), "How much", page)
    column = QVBoxLayout(page)
    column.addWidget(strip)
    column.addStretch()
    page.resize(200, 400)
    with qtbot.waitExposed(page):
        page.show()
    assert strip.height() == strip.heightForWidth(strip.width()) > strip.sizeHint().height()
