"""Every question of *Progress*: its data, its slowest chart, beside one statement over an index.

Over all the notes there are, in a thread of its own as in the program. The floor is what the
database alone takes to count the same rows by month, from a covering index.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from PySide6.QtCore import QLocale

from smart_journal.charts.heights import least_height
from smart_journal.charts.look import Look
from smart_journal.charts.picture import draw
from smart_journal.domain.check_in import CHECK_IN
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.insights.facts import Reach
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question, questions
from smart_journal.services import journals
from smart_journal.services.catalogue import load
from smart_journal.services.session import Session
from smart_journal.storage.vault import open_reader
from smart_journal.ui.dates import QtWords
from tests.benchmarks.journals import PASSPHRASE
from tests.benchmarks.report import Row

DATA_MS, DRAWN_MS = 100, 100
TURNS = 5
WIDTH = 860.0
FLOOR = """
    SELECT substr(at, 1, 7), count(*), count(DISTINCT substr(at, 1, 10)) FROM entry
    WHERE tool IN ({tools}) AND binned = 0 GROUP BY 1
"""
Found = TypeVar("Found")


def rows(folder: Path, what: str, *, bound: bool) -> Iterator[Row]:
    """Yield the data and the slowest chart of every question; the bars hold where `bound`."""
    key = journals.unlock(folder, PASSPHRASE)
    session = journals.open_session(folder, key, load())
    gc.collect()
    gc.freeze()  # as the program does once it has started: what stays is not looked through
    session.progress.choose(Period(kind=PeriodKind.ALL))
    reader, words = open_reader(folder, key), QtWords(QLocale("en_GB"), "", "")
    key.wipe()
    size = int(reader.rows("SELECT count(*) FROM entry")[0][0])
    for question in questions():
        answer, data = _timed(partial(_answer, session, question))
        tools = ", ".join(f"'{tool}'" for tool in _tools(question))
        floor = _timed(partial(reader.rows, FLOOR.format(tools=tools)))[1]
        yield Row(
            what=f"{what}, {question.id}: data / one statement",
            size=size,
            floor=floor,
            ours=data,
            within=DATA_MS if bound else None,
        )
        drawn = [each for each in answer if each.drawn]
        charts = [_timed(partial(_drawn, each, words))[1] for each in drawn]
        if charts:
            yield Row(
                what=f"{what}, {question.id}: slowest of {len(charts)} charts drawn",
                size=size,
                ours=max(charts),
                within=DRAWN_MS if bound else None,
            )
    reader.close()
    session.close()


def _tools(question: Question) -> tuple[str, ...]:
    numbers = () if question.needs.numbers is Reach.NOTHING else (URGE_LOG, CHECK_IN)
    return (*numbers, *question.needs.pages)


def _answer(session: Session, question: Question) -> list[Insight]:
    found = session.progress.ask(question, now=session.clock(), first_weekday=0).run()
    assert found is not None
    return list(found)


def _drawn(insight: Insight, words: QtWords) -> None:
    look = Look(width=WIDTH, height=300)
    tall = max(look.height, least_height(insight, look))
    draw(insight, Look(width=WIDTH, height=tall), words)


def _timed(work: Callable[[], Found]) -> tuple[Found, float]:
    times = []
    for _turn in range(TURNS):
        begin = time.perf_counter()
        found = work()
        times.append((time.perf_counter() - begin) * 1000)
    return found, median(times)
