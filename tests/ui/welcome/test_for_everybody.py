"""Every page of the first start by keyboard, with names, and in another language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.paths import AppPaths
from smart_journal.services import catalogue as catalogues
from smart_journal.ui.welcome.behaviours import BehavioursStep
from smart_journal.ui.welcome.place import PlaceStep
from smart_journal.ui.welcome.recovery import CheckStep, WordsStep
from smart_journal.ui.welcome.secret import SecretStep
from tests.ui.paper.walk import controls, name, reached, words
from tests.ui.welcome.stage import Stage, focused


def walk(stage: Stage) -> Iterator[str]:
    """Go through all pages; yield the title of each while it is on screen."""
    yield stage.pages.step.title
    stage.enter()
    stage.wait_for(PlaceStep)
    yield stage.pages.step.title
    stage.pages.step.begin()
    stage.enter()
    stage.wait_for(SecretStep)
    yield stage.pages.step.title
    first, second = stage.lines()
    for line in (first, second):
        line.setText("monkey")
    second.setFocus()
    stage.enter()
    stage.wait_for(WordsStep)
    yield stage.pages.step.title
    stage.pages._next.click()
    stage.wait_for(CheckStep)
    yield stage.pages.step.title
    stage.pages._second.click()
    stage.wait_for(BehavioursStep)
    yield stage.pages.step.title


def test_every_control_has_a_name_and_tab_comes_to_it(stage: Stage) -> None:
    for title in walk(stage):
        found = controls(stage.pages)
        assert found, title
        assert [each for each in found if not name(each)] == [], title
        order = reached(stage.pages)
        # Of the goals Tab comes to one; the arrows go to the others.
        goals = [each for each in found if isinstance(each, QRadioButton)]
        assert not goals or any(each in order for each in goals)
        assert [each for each in found if each not in order and each not in goals] == [], title


def test_tab_never_goes_up_the_page(stage: Stage) -> None:
    for title in walk(stage):
        assert goes_down(stage), title
    stage.press("Add another")
    stage.pages.step.begin()
    assert goes_down(stage)


def test_what_is_added_comes_into_view(stage: Stage) -> None:
    assert len(list(walk(stage))) == 6
    stage.pages.resize(720, 420)
    stage.press("Add another")
    field = stage.lines()[-2]
    area = stage.pages.step.findChildren(QScrollArea)[0].viewport()
    stage.qtbot.waitUntil(
        lambda: area.rect().contains(field.mapTo(area, field.rect().center())), timeout=5_000
    )
    assert focused() is field


def goes_down(stage: Stage) -> bool:
    """Return whether Tab comes to each control below, or beside, the one before."""
    QApplication.processEvents()
    page = stage.pages.step
    places = [
        (top, top + each.height())
        for each in reached(stage.pages)
        if page.isAncestorOf(each)
        for top in [each.mapTo(page, each.rect().topLeft()).y()]
    ]
    # It comes round once, from the foot of the page to its head.
    ring = pairwise([*places, places[0]])
    return sum(bottom <= before for (before, _), (_, bottom) in ring) <= 1


def test_every_word_is_translated(qtbot: QtBot, paths: AppPaths) -> None:
    language.install(language.PSEUDO)
    stage = Stage.set_up(qtbot, paths, catalogues.load())
    foreign = {"•", str(paths.new_journal)}
    try:
        for title in walk(stage):
            assert "~" in title
            plain = [text for text in words(stage.pages.step) if "~" not in text]
            assert set(plain) <= foreign, title
    finally:
        stage.close()


@pytest.mark.parametrize("way_back", [True, False])
def test_the_first_page_leads_back_only_where_there_is_something_behind(
    qtbot: QtBot, paths: AppPaths, way_back: bool
) -> None:
    stage = Stage.set_up(qtbot, paths, catalogues.load(), way_back=way_back)
    left: list[bool] = []
    stage.pages.left.connect(lambda: left.append(True))
    stage.pages._back.click()
    assert left == ([True] if way_back else [])
    stage.close()
