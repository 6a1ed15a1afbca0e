"""A desk to write at."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.forms.form import ToolForm
from tests.ui.forms.desk import Desk


@pytest.fixture
def desk(catalogue: Catalogue) -> Desk:
    return Desk(catalogue)


def _open(qtbot: QtBot, form: ToolForm) -> ToolForm:
    qtbot.addWidget(form)
    form.resize(720, 900)
    with qtbot.waitActive(form):
        form.show()
    return form


@pytest.fixture
def urge_form(qtbot: QtBot, desk: Desk) -> ToolForm:
    return _open(qtbot, desk.form("urge-log"))


@pytest.fixture
def wheel_form(qtbot: QtBot, desk: Desk) -> ToolForm:
    return _open(qtbot, desk.form("balance-wheel"))
