"""What a person can leave out when printing, and pages set not to print at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.services.session import Session
from smart_journal.ui.paper.preview import PreviewPage
from smart_journal.ui.paper.sources import EntrySource, ThreadSource
from tests.conftest import NOW
from tests.ui.paper.room import Room, room
from tests.ui.paper.test_preview import choose, saved, show

COST_BENEFIT = "cost-benefit"


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def page(inside: Room) -> PreviewPage:
    page = PreviewPage(inside.context)
    inside.put(page)
    return page


def written(inside: Room, tool: str, answers: Answers, *, printable: bool = True) -> Entry:
    """Return an entry that its person set to print, or not."""
    found = inside.session.catalogue.tools[tool]
    entry = inside.session.entries.write(found, answers, at=NOW)
    return inside.session.entries.rewrite(found, replace(entry, printable=printable))


def source(inside: Room, entry: Entry) -> EntrySource:
    return EntrySource(inside.context, inside.session.catalogue.tools[entry.tool], entry)


def test_a_page_set_not_to_print_is_shown_only_when_asked_for(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    urge = written(inside, URGE_LOG, {"strength": 5, "did": "Secret"}, printable=False)
    show(qtbot, page, source(inside, urge))
    assert page.count.text() == "This page is set not to print."
    assert list(page.sheets.pages) == []
    assert not page.print.isEnabled()
    assert not page.save.isEnabled()
    with qtbot.waitSignal(page.shown):
        page.this_once.click()
    assert not page.this_once.isVisibleTo(page)
    assert "Secret" in saved(qtbot, inside, page, tmp_path / "once.pdf")[0]
    show(qtbot, page, source(inside, urge))
    assert not page.print.isEnabled()


def test_a_blank_page_is_never_held_back(qtbot: QtBot, inside: Room, page: PreviewPage) -> None:
    urge = written(inside, URGE_LOG, {"strength": 5}, printable=False)
    show(qtbot, page, source(inside, urge))
    choose(qtbot, page, "blank")
    assert len(page.sheets.pages) == 1
    assert page.print.isEnabled()


def test_the_benefits_can_be_left_out(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    answers: Answers = {
        "choice": "Beer in the evening",
        "gives": [{"text": "The day stops"}],
        "costs": [{"text": "Awake at four"}],
    }
    entry = written(inside, COST_BENEFIT, answers)
    show(qtbot, page, source(inside, entry))
    label = inside.session.catalogue.tools[COST_BENEFIT].fields["gives"].label
    names = [page.which.itemText(n) for n in range(page.which.count())]
    assert names[:2] == ["This page", f"This page without “{label}”"]
    assert "The day stops" in saved(qtbot, inside, page, tmp_path / "whole.pdf")[0]
    choose(qtbot, page, "without-0")
    text = saved(qtbot, inside, page, tmp_path / "lean.pdf")[0]
    assert "Awake at four" in text
    assert "The day stops" not in text
    assert label not in text


def test_a_thread_is_printed_without_the_pages_set_not_to_print(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    first = written(inside, URGE_LOG, {"strength": 5, "did": "Walked on"})
    answers: Answers = {"choice": "Beer", "costs": [{"text": "Awake at four"}]}
    second = written(inside, COST_BENEFIT, answers, printable=False)
    pairs = [(inside.session.catalogue.tools[each.tool], each) for each in (first, second)]
    show(qtbot, page, ThreadSource(inside.context, pairs))
    texts = saved(qtbot, inside, page, tmp_path / "some.pdf")
    assert "Walked on" in texts[0]
    assert not any("Awake at four" in text for text in texts)
    choose(qtbot, page, "all")
    texts = saved(qtbot, inside, page, tmp_path / "all.pdf")
    assert "Walked on" in texts[0]
    assert "Awake at four" in texts[-1]


def test_a_thread_of_nothing_but_held_pages_asks_first(
    qtbot: QtBot, inside: Room, page: PreviewPage
) -> None:
    urge = written(inside, URGE_LOG, {"strength": 5}, printable=False)
    pairs = [(inside.session.catalogue.tools[URGE_LOG], urge)]
    show(qtbot, page, ThreadSource(inside.context, pairs))
    assert page.count.text() == "These pages are set not to print."
    with qtbot.waitSignal(page.shown):
        page.this_once.click()
    assert len(page.sheets.pages) == 1
