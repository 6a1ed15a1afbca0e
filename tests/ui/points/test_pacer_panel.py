"""Practising on the relaxation page: a way, how it goes, and the minutes for the entry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.points.pacer_panel import PacerPanel
from smart_journal.ui.points.relaxation_guides import guides
from tests.ui.forms.desk import focused
from tests.ui.widgets.seconds import Seconds


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def panel(qtbot: QtBot, seconds: Seconds) -> PacerPanel:
    widget = PacerPanel(clock=seconds)
    qtbot.addWidget(widget)
    widget.resize(640, 500)
    with qtbot.waitActive(widget):
        widget.show()
    widget.setFocus()
    return widget


def test_at_first_there_are_only_the_ways(panel: PacerPanel) -> None:
    assert not panel.guide.isVisible()
    assert not panel.pacer.isVisible()
    assert not panel.take.isVisible()


def test_a_practice_by_keys_alone_ends_in_the_entry(
    qtbot: QtBot, panel: PacerPanel, seconds: Seconds
) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert panel.guide.text().startswith("1. Sit or lie")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is panel.pacer.start_button
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    seconds.now += 10 * 60
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert panel.take.text() == "Write 10 minutes into this page"
    panel.take.setFocus()
    with qtbot.waitSignal(panel.minutes_done) as told:
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert told.args == [10]
    assert not panel.take.isVisible()


def test_minutes_that_are_not_wanted_are_told_to_nobody(
    qtbot: QtBot, panel: PacerPanel, seconds: Seconds
) -> None:
    panel.choose("meditation")
    with qtbot.assertNotEmitted(panel.minutes_done):
        panel.pacer.start()
        seconds.now += 300
        panel.pacer.stop()


def test_every_way_has_its_guide_and_its_care(panel: PacerPanel) -> None:
    shown = set()
    for guide in guides():
        panel.choose(guide.id)
        shown.add(panel.guide.text())
        assert panel.pacer.view.isVisible() is guide.paced
        assert guide.care
    assert len(shown) == len(guides()) == 4


def test_the_ways_are_those_of_the_tool(catalogue: Catalogue) -> None:
    asked = catalogue.tools["relaxation"].fields["type"]
    assert {guide.id for guide in guides()} == {option.id for option in asked.options} - {"other"}
