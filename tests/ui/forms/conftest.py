"""A desk to write at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.theme import Appearance
from tests.ui.forms.desk import Desk, opened
from tests.ui.forms.every_kind import every_kind, four_boxes


@pytest.fixture
def desk(catalogue: Catalogue) -> Desk:
    return Desk(catalogue)


@pytest.fixture
def urge_form(qtbot: QtBot, desk: Desk) -> ToolForm:
    return opened(qtbot, desk.form("urge-log"))


@pytest.fixture
def wheel_form(qtbot: QtBot, desk: Desk) -> ToolForm:
    return opened(qtbot, desk.form("balance-wheel"))


@pytest.fixture
def boxes(qtbot: QtBot, desk: Desk) -> ToolForm:
    """Return a page with four boxes of rows."""
    return opened(qtbot, desk.form(four_boxes()))


@pytest.fixture
def kinds(qtbot: QtBot, desk: Desk) -> ToolForm:
    """Return a page with every kind of question."""
    return opened(qtbot, desk.form(every_kind()))


@pytest.fixture
def large_text() -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    appearance = Appearance(app, theme="light", text_percent=100)
    appearance.choose(text_percent=175)
    yield
    appearance.choose(text_percent=100)
