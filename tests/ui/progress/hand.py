"""A hand on the Progress tab: its page on a question, once what it shows stands there."""

from __future__ import annotations

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question, questions
from smart_journal.services.session import Session
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.progress.page import ProgressPage
from tests.ui.paper.room import Room


def question(name: str) -> Question:
    """Return the question with this id."""
    return next(each for each in questions() if each.id == name)


def answer(session: Session, name: str) -> Sequence[Insight]:
    """Return what the journal says to a question, for the period that is chosen."""
    asking = session.progress.ask(question(name), now=session.clock(), first_weekday=0)
    found = asking.run()
    assert found is not None
    return found


def opened(qtbot: QtBot, inside: Room, name: str = "urges") -> ProgressPage:
    """Return the page on a question, its charts drawn."""
    page = ProgressPage(inside.context)
    inside.session.changes.listen(page.on_change)
    inside.put(page)
    if name:
        page.choose(name)
    qtbot.waitUntil(page.isVisible)  # a second page in the window is shown a turn later
    settled(qtbot, inside, page)
    return page


def settled(qtbot: QtBot, inside: Room, page: ProgressPage) -> None:
    """Wait until nothing is asked and every chart on screen is drawn."""
    inside.let_work(qtbot)

    def drawn() -> bool:
        charts = [card.chart for card in page.cards() if card.chart.isVisible()]
        return page.head.busy.isHidden() and all(chart.is_current() for chart in charts)

    qtbot.waitUntil(drawn)


def card(page: ProgressPage, kind: str) -> ChartCard:
    """Return the card of a kind of insight."""
    return next(each for each in page.cards() if each.id.endswith(f"/{kind}"))
