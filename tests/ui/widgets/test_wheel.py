"""The wheel is drawn whole at any size, and rated by mouse and by keys."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smart_journal.ui.widgets.wheel import Earlier, Spoke, WheelView
from smart_journal.ui.widgets.wheel_dial import WheelDial
from smart_journal.ui.widgets.wheel_geometry import lay_out

AREAS = ["Family", "Friends", "Health", "Work or study", "Money", "Fun and rest", "Love", "Meaning"]

sizes = st.builds(QSizeF, st.floats(10, 90), st.floats(10, 40))


@given(labels=st.lists(sizes, min_size=3, max_size=12), width=st.floats(250, 900))
@settings(max_examples=60, deadline=None)
def test_no_label_and_no_rim_leaves_the_place_given(labels: list[QSizeF], width: float) -> None:
    area = QRectF(7, 9, width, 250)
    place = lay_out(area, labels, 8)
    slack = area.adjusted(-0.1, -0.1, 0.1, 0.1)
    rim = QRectF(0, 0, 2 * place.radius, 2 * place.radius)
    rim.moveCenter(place.hub)
    assert slack.contains(rim)
    assert all(slack.contains(box) for box in place.labels)
    assert place.radius > 10


@given(spoke=st.integers(0, 11), share=st.floats(0.05, 1))
def test_a_place_on_a_spoke_is_found_again(spoke: int, share: float) -> None:
    place = lay_out(QRectF(0, 0, 400, 400), [QSizeF(40, 20)] * 12, 8)
    point = place.point(spoke, share)
    assert place.nearest_spoke(point) == spoke
    assert math.isclose(place.share(spoke, point), share, abs_tol=1e-6)


def test_the_first_spoke_points_up_and_the_next_follow_the_clock() -> None:
    place = lay_out(QRectF(0, 0, 400, 400), [QSizeF(40, 20)] * 4, 8)
    assert place.point(0, 1).y() < place.hub.y()
    assert place.point(1, 1).x() > place.hub.x()


def picture(view: WheelView) -> QImage:
    return view.grab().toImage()


def reddish(image: QImage, place: QPointF) -> bool:
    x, y = round(place.x()), round(place.y())
    around = [image.pixelColor(x + dx, y + dy) for dx in range(-2, 3) for dy in range(-2, 3)]
    return any(c.red() > 200 and c.green() < 90 and c.blue() < 90 for c in around)


def test_dots_stand_where_the_ratings_are(qtbot: QtBot) -> None:
    view = WheelView("Life balance", accent=QColor("#ff0000"))
    qtbot.addWidget(view)
    view.resize(400, 380)
    view.show_wheel([Spoke(area, n + 2) for n, area in enumerate(AREAS)])
    image = picture(view)
    for n in range(len(AREAS)):
        assert reddish(image, view.geometry_now.point(n, (n + 2) / 10))


def test_an_area_that_was_not_rated_leaves_a_gap(qtbot: QtBot) -> None:
    view = WheelView("Life balance", accent=QColor("#ff0000"))
    qtbot.addWidget(view)
    view.resize(400, 380)
    view.show_wheel([Spoke("One", 8), Spoke("Two", None), Spoke("Three", 8), Spoke("Four", 8)])
    image, place = picture(view), view.geometry_now
    middle = (place.point(0, 0.8) + place.point(3, 0.8)) / 2
    assert reddish(image, middle)
    assert not reddish(image, place.hub)
    assert not reddish(image, (place.point(0, 0.8) + place.point(1, 0)) / 2)
    assert "Two: not rated" in view.accessibleDescription()
    assert "One: 8" in view.accessibleDescription()


@pytest.mark.parametrize("size", [(210, 190), (300, 280), (700, 500)])
@pytest.mark.parametrize("count", [0, 3, 8, 12])
def test_any_wheel_is_drawn_at_any_size(qtbot: QtBot, size: tuple[int, int], count: int) -> None:
    view = WheelView("Life balance")
    qtbot.addWidget(view)
    view.resize(*size)
    names = [*AREAS, "Growing as a person", "Spirituality", "Community", "W" * 40][:count]
    earlier = [Earlier(f"{n} Sept 2026", (3,) * count) for n in range(5)]
    view.show_wheel([Spoke(name, 6) for name in names], earlier)
    assert not picture(view).isNull()
    assert all(QRectF(view.rect()).contains(box) for box in view.geometry_now.labels)


class Owner:
    """Keeps what a dial tells, and shows it as its owner would."""

    def __init__(self, dial: WheelDial) -> None:
        self.dial, self.current = dial, 0
        self.values: list[int | None] = [None] * 8
        self.heard: list[tuple[int, int | None]] = []
        dial.rated.connect(self.rate)
        dial.chosen.connect(self.choose)
        self.show()

    def show(self) -> None:
        self.dial.show_wheel(
            [Spoke(area, value) for area, value in zip(AREAS, self.values, strict=True)]
        )
        self.dial.mark(self.current)

    def rate(self, spoke: int, value: int | None) -> None:
        self.heard.append((spoke, value))
        self.values[spoke] = value
        self.show()

    def choose(self, spoke: int) -> None:
        self.current = spoke
        self.show()


@pytest.fixture
def seconds() -> list[float]:
    return [0.0]


@pytest.fixture
def owner(qtbot: QtBot, seconds: list[float]) -> Owner:
    clock: Callable[[], float] = lambda: seconds[0]  # noqa: E731
    dial = WheelDial("Life balance", clock=clock)
    qtbot.addWidget(dial)
    dial.resize(400, 380)
    with qtbot.waitActive(dial):
        dial.show()
    dial.setFocus()
    return Owner(dial)


LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def test_a_click_on_a_spoke_rates_it(owner: Owner) -> None:
    place = owner.dial.geometry_now.point(3, 0.7).toPoint()
    QTest.mouseClick(owner.dial, LEFT, NONE, place)
    assert owner.heard == [(3, 7)]
    assert owner.current == 3


def test_dragging_moves_the_dot_along_its_spoke(owner: Owner) -> None:
    place = owner.dial.geometry_now
    QTest.mousePress(owner.dial, LEFT, NONE, place.point(2, 0.3).toPoint())
    QTest.mouseMove(owner.dial, place.point(2, 0.9).toPoint())
    QTest.mouseMove(owner.dial, place.point(4, 0.9).toPoint())
    QTest.mouseRelease(owner.dial, LEFT, NONE, place.point(4, 0.9).toPoint())
    QTest.mouseMove(owner.dial, place.point(2, 0.5).toPoint())
    assert owner.values[2] == 0
    assert owner.values[4] is None
    assert (2, 9) in owner.heard


def test_a_click_on_a_name_only_chooses(owner: Owner) -> None:
    place = owner.dial.geometry_now.labels[5].center().toPoint()
    QTest.mouseClick(owner.dial, LEFT, NONE, place)
    assert owner.heard == []
    assert owner.current == 5


def test_a_click_in_a_corner_does_nothing(owner: Owner) -> None:
    QTest.mouseClick(owner.dial, LEFT, NONE, QPoint(3, 3))
    assert owner.heard == []
    assert owner.current == 0


def test_keys_choose_and_rate(owner: Owner) -> None:
    QTest.keyClick(owner.dial, Qt.Key.Key_Right)
    QTest.keyClicks(owner.dial, "6")
    QTest.keyClick(owner.dial, Qt.Key.Key_Up)
    QTest.keyClick(owner.dial, Qt.Key.Key_Left)
    QTest.keyClick(owner.dial, Qt.Key.Key_Left)
    QTest.keyClicks(owner.dial, "10")
    QTest.keyClick(owner.dial, Qt.Key.Key_Up)
    assert owner.values[1] == 7
    assert owner.values[7] == 10
    QTest.keyClick(owner.dial, Qt.Key.Key_Delete)
    QTest.keyClick(owner.dial, Qt.Key.Key_Down)
    assert owner.heard[-2:] == [(7, None), (7, 0)]


def test_a_digit_after_a_second_begins_anew(owner: Owner, seconds: list[float]) -> None:
    QTest.keyClicks(owner.dial, "1")
    seconds[0] = 2.0
    QTest.keyClicks(owner.dial, "0")
    assert owner.values[0] == 0


def test_the_wheel_takes_its_colours_from_the_palette(qtbot: QtBot, owner: Owner) -> None:
    owner.values = [5] * 8
    owner.show()
    before = picture(owner.dial)
    palette = owner.dial.palette()
    palette.setColor(palette.ColorRole.Highlight, QColor("#ff0000"))
    owner.dial.setPalette(palette)
    QApplication.processEvents()
    assert picture(owner.dial) != before
