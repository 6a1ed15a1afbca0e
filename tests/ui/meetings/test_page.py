"""The Meetings tab: the charts a person brings, what they say today, and all on paper."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pdfplumber
import pytest
from pytestqt.qtbot import QtBot

from smart_journal.domain.period import Period, PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import A4
from smart_journal.printing.pdf import to_pdf
from smart_journal.services.session import Session
from smart_journal.ui.meetings.page import MeetingsPage
from tests.conftest import NOW
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name
from tests.ui.progress.hand import answer

URGES, WHEEL = "urges/UrgesOverTime", "balance/ThenAndNow"


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


def opened(qtbot: QtBot, inside: Room, *charts: str) -> MeetingsPage:
    inside.session.settings.change(meeting_charts=charts)
    page = MeetingsPage(inside.context)
    inside.session.changes.listen(page.on_change)
    inside.put(page)
    qtbot.waitUntil(lambda: all(row.sentence.text() for row in page.rows.values()))
    return page


def test_without_charts_the_page_says_what_it_is_for(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside)
    assert not page.charts.isVisible()
    assert page.verbs() == frozenset()


def test_marked_charts_are_listed_with_what_they_say(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside, WHEEL, URGES)
    assert list(page.rows) == [URGES, WHEEL]  # in the order of the questions
    assert page.charts.isVisible()
    before = page.rows[URGES].sentence.text()
    inside.session.progress.choose(Period(kind=PeriodKind.WEEKS_4))
    qtbot.waitUntil(lambda: page.rows[URGES].sentence.text() != before)
    assert [widget for widget in controls(page) if not name(widget)] == []


def test_one_is_left_at_home(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside, URGES, WHEEL)
    page.rows[WHEEL].drop.click()
    assert inside.session.settings.current.meeting_charts == (URGES,)
    assert list(page.rows) == [URGES]
    page.rows[URGES].drop.click()
    assert not page.charts.isVisible()


def test_all_are_printed_as_one_document_with_what_is_written_today(
    qtbot: QtBot, inside: Room
) -> None:
    page = opened(qtbot, inside, URGES, WHEEL)
    tool = inside.session.catalogue.tools[URGE_LOG]
    for _each in range(9):
        inside.session.entries.write(tool, {"strength": 10}, at=NOW)
    inside.let_work(qtbot)
    qtbot.waitUntil(lambda: bool(page.verbs()) and page.rows[WHEEL].sentence.text() != "")
    with qtbot.waitSignal(inside.context.go.sheets_requested) as asked:
        page.print.click()
    assert asked.args is not None
    pdf = to_pdf(make_pages(asked.args[0].makers(""), A4, large=False))
    with pdfplumber.open(BytesIO(pdf)) as sheets:
        text = " ".join(word["text"] for each in sheets.pages for word in each.extract_words())
    urges = answer(inside.session, "urges")[0]
    assert urges.basis(inside.context.words) in text
    assert page.rows[URGES].sentence.text()[:40] in text
    assert page.rows[WHEEL].sentence.text()[:40] in text


def test_a_chart_that_has_nothing_to_show_says_so_and_is_not_printed(
    qtbot: QtBot, session: Session
) -> None:
    with room(qtbot, session) as inside:
        page = opened(qtbot, inside, URGES, WHEEL)
        assert not page.print.isEnabled()
        assert page.verbs() == frozenset()


def test_a_chart_of_a_newer_version_is_kept_and_not_shown(qtbot: QtBot, inside: Room) -> None:
    page = opened(qtbot, inside, "weather/Rain", URGES)
    assert list(page.rows) == [URGES]
    page.rows[URGES].drop.click()
    assert inside.session.settings.current.meeting_charts == ("weather/Rain",)


def test_hidden_it_reads_no_further(qtbot: QtBot, inside: Room) -> None:
    inside.session.settings.change(meeting_charts=(URGES,))
    page = MeetingsPage(inside.context)
    inside.put(page)
    page.hide()
    inside.let_work(qtbot)
    assert page.rows[URGES].sentence.text() == ""
    page.show()
    qtbot.waitUntil(lambda: page.rows[URGES].sentence.text() != "")
