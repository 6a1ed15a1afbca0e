"""Every tool's page: what is written on it stands in the encrypted file, whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smart_journal.domain.entry import Answers
from smart_journal.services.catalogue import Catalogue, load
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from smart_journal.ui.background import Background
from smart_journal.ui.context import Context
from smart_journal.ui.forms.date_field import proposed
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.points.entry_page import EntryPage
from smart_journal.ui.theme import Appearance
from smart_journal.ui.widgets.toast import Toast
from tests.conftest import NOW, Clock
from tests.journeys.program import Answers as Boxes
from tests.ui.forms.desk import valid_answers

TOOLS = sorted(load().tools)


class Room:
    """A window in which a tool's page is opened on a journal's file, and closed with it."""

    def __init__(
        self, folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock, look: Appearance
    ) -> None:
        self.window = QWidget()
        self.catalogue = catalogue
        self._folder, self._key, self._clock, self._look = folder, key, clock, look
        self._jobs = Background(self.window)

    @contextmanager
    def page(self, tool_id: str) -> Iterator[tuple[Session, EntryPage]]:
        """Open the file anew, and show a tool's page."""
        now = self._clock().astimezone(UTC)
        with vault.open_store(self._folder, self._key, now=now) as store:
            session = Session(store, self.catalogue, self._clock)
            context = Context(
                session=session,
                appearance=self._look,
                jobs=self._jobs,
                locale=QLocale("en_GB"),
                toast=Toast(self.window),
                dialogs=Boxes(),
                autosaved=lambda: None,
            )
            page = EntryPage(context, self.catalogue.tools[tool_id], self.window)
            page.show()
            yield session, page
            delete(page)


@pytest.fixture
def room(
    qtbot: QtBot,
    folder: Path,
    key: DataKey,
    catalogue: Catalogue,
    clock: Clock,
    appearance: Appearance,
) -> Room:
    room = Room(folder, key, catalogue, clock, appearance)
    qtbot.addWidget(room.window)
    return room


def fitting(room: Room, tool_id: str) -> st.SearchStrategy[Answers]:
    """Return answers with which a page of the tool can be saved, with all that it proposes."""
    fields = room.catalogue.tools[tool_id].fields.values()
    needed = {field.id for field in fields if field.required or proposed(field, NOW.date())}
    return valid_answers(room.catalogue, tool_id, needed)


def form_of(page: EntryPage) -> ToolForm:
    form = page.findChild(ToolForm)
    assert isinstance(form, ToolForm)
    return form


@pytest.mark.parametrize("tool_id", TOOLS)
@given(data=st.data())
@settings(
    max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_is_written_and_saved_is_there_when_the_file_is_opened_again(
    qtbot: QtBot, room: Room, tool_id: str, data: st.DataObject
) -> None:
    most = 1 if room.catalogue.tools[tool_id].single else 3
    written = data.draw(st.lists(fitting(room, tool_id), min_size=most, max_size=most))
    kept: dict[str, Answers] = {}
    with room.page(tool_id) as (_session, page):
        for answers in written:
            page.begin()
            form_of(page).load(answers)
            with qtbot.waitSignal(page.saved) as saved:
                page.save()
            kept[saved.args[0]] = answers
    with room.page(tool_id) as (session, page):
        for entry_id, answers in kept.items():
            entry = session.entries.get(entry_id)
            assert entry is not None
            assert entry.answers == answers
            page.open(entry)
            assert form_of(page).answers() == answers
            assert not form_of(page).is_changed()
