"""The one thing to do that is offered where a question has too little to draw."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smart_journal.domain.period import Period, PeriodKind
from smart_journal.services.session import Session
from tests.ui.paper.room import room
from tests.ui.progress.hand import opened, settled


@pytest.mark.parametrize("name", ["urges", "balance"])
def test_a_short_period_leads_to_all_of_the_notes(qtbot: QtBot, sam: Session, name: str) -> None:
    sam.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    with room(qtbot, sam) as inside:
        page = opened(qtbot, inside, name)
        assert page.cards()[0].insight is None
        page.cards()[0].act.click()
        settled(qtbot, inside, page)
        assert sam.progress.period.kind is PeriodKind.ALL
        assert page.chooser.button(PeriodKind.ALL).isChecked()
        assert page.cards()[0].insight is not None
        assert page.list.card(name).hasFocus()
