"""The first charts of *Progress*, a year drawn anew, every question, and all tabs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

from smart_journal.charts.look import Look
from smart_journal.charts.picture import draw
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.questions import questions
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.shell.pages import PROGRESS, TODAY
from smart_journal.ui.window import Window
from tests.benchmarks.windows import Gaps, until, wait

REDRAWS = 9
SETTLED_MS = 300


def _progress(window: Window) -> ProgressPage:
    assert window.desk is not None
    page = window.desk.shell.page(PROGRESS)
    assert isinstance(page, ProgressPage)
    return page


def _cards(page: ProgressPage) -> list[ChartCard]:
    return [card for card in page.cards() if card.insight is not None and card.insight.drawn]


def _drawn(page: ProgressPage) -> bool:
    cards = _cards(page)
    return bool(cards) and all(card.chart.is_current() for card in cards)


def _alone(window: Window, cards: Sequence[ChartCard]) -> float:
    """Return the milliseconds that drawing the cards' charts takes without a window."""
    assert window.desk is not None
    words, times = window.desk.context.words, []
    for _turn in range(REDRAWS):
        begin = time.perf_counter()
        for card in cards:
            assert card.insight is not None
            draw(card.insight, Look(width=card.chart.width(), height=card.chart.height()), words)
        times.append((time.perf_counter() - begin) * 1000)
    return median(times)


def first(window: Window) -> dict[str, float]:
    """Show *Progress* for the first time; milliseconds until its charts stand there."""
    assert window.desk is not None
    window.desk.context.session.progress.choose_question("balance")
    gaps = Gaps()
    gaps.begin()
    begin = time.perf_counter()
    window.desk.shell.choose_tab(PROGRESS)
    until(lambda: _drawn(_progress(window)))
    passed = (time.perf_counter() - begin) * 1000
    wait(SETTLED_MS)
    found = {"first charts": passed, "first charts: gap": gaps.end()}
    return found | {"first charts: floor": _alone(window, _cards(_progress(window)))}


def _choose(page: ProgressPage, kind: PeriodKind) -> None:
    page.chooser.chosen.emit(Period(kind=kind))
    wait(SETTLED_MS)
    until(lambda: _drawn(page))
    wait(SETTLED_MS)


def year(window: Window) -> dict[str, float]:
    """Draw a year's urges again and again, each time for a window a little wider."""
    page = _progress(window)
    page.choose("urges")
    _choose(page, PeriodKind.YEAR)
    (card,) = _cards(page)
    chart, times, gaps = card.chart, [], Gaps()
    gaps.begin()
    for turn in range(REDRAWS):
        begin = time.perf_counter()
        window.resize(window.width() + (4 if turn % 2 else -4), window.height())
        until(chart.is_current)
        times.append((time.perf_counter() - begin) * 1000)
        until(lambda: _drawn(page))
        wait(SETTLED_MS)
    found = {"redraw": median(times), "redraw: gap": gaps.end()}
    found["redraw: floor"] = _alone(window, [card])
    return found


def every(window: Window) -> dict[str, float]:
    """Go through all questions over all the notes: the longest block, and the longest wait."""
    page, gaps, times = _progress(window), Gaps(), []
    _choose(page, PeriodKind.ALL)
    gaps.begin()
    for question in questions():
        begin = time.perf_counter()
        page.choose(question.id)
        if question.on_demand:
            page.answer.asked.emit()
        until(lambda: _answered(page))
        times.append((time.perf_counter() - begin) * 1000)
        wait(SETTLED_MS)
    found = {"every question: gap": gaps.end(), "every question": max(times)}
    _choose(page, PeriodKind.MONTHS_3)
    return found


def _answered(page: ProgressPage) -> bool:
    return bool(page.cards()) and all(card.chart.is_current() for card in _cards(page))


def tabs(window: Window) -> dict[str, float]:
    """Go through all tabs twice: the longest block while they are built, and after that."""
    assert window.desk is not None
    shell, gaps = window.desk.shell, Gaps()
    found = {}
    for name in ("tabs, first time: gap", "tabs, again: gap"):
        gaps.begin()
        for index in range(len(shell.tab_names)):
            shell.choose_tab(index)
            wait(SETTLED_MS)
        shell.choose_tab(TODAY)
        wait(SETTLED_MS)
        found[name] = gaps.end()
    return found
