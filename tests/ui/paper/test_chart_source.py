"""Charts on paper: their sentence, their numbers, their words as text."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pdfplumber
import pytest
from pytestqt.qtbot import QtBot

from smart_journal.charts.picture import Insight
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import A4
from smart_journal.printing.pdf import to_pdf
from smart_journal.services.session import Session
from smart_journal.ui.paper.chart_source import ChartSource
from smart_journal.ui.progress.answers import answers
from smart_journal.ui.progress.gather import Gathered
from tests.conftest import NOW
from tests.ui.paper.room import Room, room

KINDS = ["weeks", "balance", "areas"]


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


def insight(session: Session, kind: str) -> Insight:
    span = session.progress.span(NOW)
    found = Gathered(
        span=span,
        today=session.progress.today(NOW),
        urges=session.progress.urges(span.first, span.last),
        wheels=session.progress.wheels(span.first, span.last),
    )
    names = {item.id: item.label for item in session.lists.items("area")}
    ends = session.settings.current.day_ends
    said = answers(found, first_weekday=0, day_ends=ends, names=names)
    made: Insight = getattr(said, kind)
    return made


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_a_chart_is_words_numbers_and_lines(inside: Room, kind: str, *, large: bool) -> None:
    shown, spoken = insight(inside.session, kind), inside.context.words
    source = ChartSource("My chart", shown, inside.context)
    pdf = to_pdf(make_pages(source.makers(""), A4, large=large))
    with pdfplumber.open(BytesIO(pdf)) as opened:
        text = " ".join(word["text"] for page in opened.pages for word in page.extract_words())
        assert "My chart" in text
        assert shown.sentence(spoken)[:50] in text
        for row in shown.table(spoken).rows:
            assert set(row[0].split()) <= set(text.split())
        assert not any(page.images for page in opened.pages)
        assert sum(len(page.curves) + len(page.lines) for page in opened.pages) > 20
