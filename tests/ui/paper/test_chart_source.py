"""Charts on paper: their sentence, what was counted, their numbers, their words as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

import pdfplumber
import pytest
from pytestqt.qtbot import QtBot

from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import questions
from smart_journal.insights.table import shown
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import A4, LETTER, Paper
from smart_journal.printing.pdf import to_pdf
from smart_journal.services.session import Session
from smart_journal.ui.paper.chart_source import ChartSource
from tests.conftest import NOW
from tests.ui.paper.room import Room, room


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


def drawn(session: Session, name: str) -> list[Insight]:
    asked = next(each for each in questions() if each.id == name)
    found = session.progress.ask(asked, now=NOW, first_weekday=0).run()
    assert found is not None
    return [each for each in found if each.drawn]


def pdf(source: ChartSource, paper: Paper = A4, *, choice: str = "", large: bool = False) -> bytes:
    return to_pdf(make_pages(source.makers(choice), paper, large=large))


def words_of(data: bytes) -> str:
    with pdfplumber.open(BytesIO(data)) as opened:
        return " ".join(word["text"] for page in opened.pages for word in page.extract_words())


@pytest.mark.parametrize(("paper", "large"), [(A4, False), (LETTER, True)])
@pytest.mark.parametrize("name", ["urges", "balance"])
def test_a_chart_is_words_numbers_and_lines(
    inside: Room, name: str, paper: Paper, *, large: bool
) -> None:
    spoken = inside.context.words
    for insight in drawn(inside.session, name):
        data = pdf(ChartSource("Mine", [insight], inside.context), paper, large=large)
        text = words_of(data)
        assert insight.title in text
        assert insight.sentence(spoken)[:50] in text
        assert insight.basis(spoken) in text
        for row in shown(insight.table(spoken), spoken):
            assert set(" ".join(row).split()) <= set(text.split())
        with pdfplumber.open(BytesIO(data)) as opened:
            assert not any(page.images for page in opened.pages)
            assert sum(len(page.curves) + len(page.lines) for page in opened.pages) > 20


def test_one_chart_leaves_nothing_to_choose(inside: Room) -> None:
    insight = drawn(inside.session, "urges")[0]
    assert ChartSource("Mine", [insight], inside.context, insight).choices == ()


def test_of_several_the_one_in_hand_or_all_are_printed(inside: Room) -> None:
    charts: Sequence[Insight] = drawn(inside.session, "balance")
    assert len(charts) > 1
    source = ChartSource("Mine", charts, inside.context, charts[1])
    assert [choice.name for choice in source.choices] == ["This chart", "All charts of this page"]
    one, every = (words_of(pdf(source, choice=choice.id)) for choice in source.choices)
    assert charts[1].sentence(inside.context.words)[:40] in one
    assert charts[0].sentence(inside.context.words)[:40] not in one
    for chart in charts:
        assert chart.sentence(inside.context.words)[:40] in every


def test_without_one_in_hand_all_are_one_document(inside: Room) -> None:
    charts = [*drawn(inside.session, "urges"), *drawn(inside.session, "balance")]
    source = ChartSource("Mine", charts, inside.context)
    assert source.choices == ()
    assert len(source.makers("")) == len(charts)
