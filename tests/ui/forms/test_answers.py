"""What is written on a form comes back, whole and unasked for nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answers
from smart_journal.services.catalogue import Catalogue, load
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.forms.number_fields import DurationField
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.duration import DurationEdit
from smart_journal.ui.widgets.memo import MemoEdit
from smart_journal.ui.widgets.rating import RatingStrip
from tests.ui.forms.desk import FORBIDDEN, Desk, focused

CATALOGUE: Catalogue = load()
TOOLS = sorted(CATALOGUE.tools)
each_tool = pytest.mark.parametrize("tool_id", TOOLS)
per_test = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
