"""Questionnaires: out of sight until they are switched on, and kept when they are switched off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import Catalogue, load
from smart_journal.services.preferences import PreferenceFile
from smart_journal.services.session import Session
from smart_journal.ui.settings.dialog import SettingsDialog
from tests.domain.definitions import tool_values
from tests.ui.locked.hand import close_boxes, said, show_box
from tests.ui.paper.room import Room, room

LICENCE = "Free to use, says whoever made it."


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    values = {"title": "Small & short", "instrument": True, "licence": LICENCE}
    return load().with_own([read_tool("small.toml", tool_values() | values, str)])


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        made.window.show()
        yield made
        close_boxes()


def opened(inside: Room, qtbot: QtBot, tmp_path: Path) -> QCheckBox:
    """Open the settings and return the switch of the small questionnaire."""
    preferences = PreferenceFile(tmp_path / "preferences.json")
    dialog = SettingsDialog(inside.context, preferences, tmp_path, inside.window)
    show_box(qtbot, dialog)
    [switch] = [
        each for each in dialog.findChildren(QCheckBox) if each.accessibleName() == "Small & short"
    ]
    return switch


def offered(session: Session) -> list[str]:
    switched_on = session.settings.current.instruments
    return [tool.id for tool in session.catalogue.of_point(2, switched_on)]


def test_it_is_off_and_says_where_it_comes_from(
    inside: Room, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    switch = opened(inside, qtbot, tmp_path)
    assert not switch.isChecked()
    assert "small" not in offered(session)
    texts = said(switch.window())
    tool = session.catalogue.tools["small"]
    assert "Questionnaires" in texts
    assert {LICENCE, tool.purpose, *tool.sources} <= set(texts)
    assert LICENCE in switch.accessibleDescription()


def test_switching_on_offers_it_and_is_kept(
    inside: Room, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.settings.change(instruments=("another",))
    switch = opened(inside, qtbot, tmp_path)
    switch.click()
    assert "small" in offered(session)
    assert [*session.settings.current.instruments] == ["another", "small"]
    switch.window().close()
    again = opened(inside, qtbot, tmp_path)
    assert again.isChecked()
    again.click()
    assert [*session.settings.current.instruments] == ["another"]


def test_what_was_written_stays_when_it_is_switched_off(
    inside: Room, qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    switch = opened(inside, qtbot, tmp_path)
    switch.click()
    tool = session.catalogue.tools["small"]
    entry = session.entries.write(tool, {"scale": 5}, at=session.clock())
    switch.click()
    assert session.entries.get(entry.id) == entry
