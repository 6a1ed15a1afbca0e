"""A first start for every test here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from smart_journal.paths import AppPaths
from smart_journal.services.catalogue import Catalogue
from tests.ui.welcome.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot, paths: AppPaths, catalogue: Catalogue) -> Iterator[Stage]:
    """Return the pages of the first start."""
    made = Stage.set_up(qtbot, paths, catalogue)
    yield made
    made.close()
