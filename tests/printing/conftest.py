"""The running application with its fonts, and the two tools."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from smart_journal.domain.tool import Tool
from smart_journal.printing.fonts import load_fonts
from smart_journal.services.catalogue import Catalogue


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> QApplication:
    """Load the fonts into the application that all of these tests need."""
    load_fonts()
    return qapp


@pytest.fixture
def log(catalogue: Catalogue) -> Tool:
    return catalogue.tools["urge-log"]


@pytest.fixture
def wheel(catalogue: Catalogue) -> Tool:
    return catalogue.tools["balance-wheel"]
