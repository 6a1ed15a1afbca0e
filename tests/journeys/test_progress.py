"""Progress in the whole program: chosen with keys, opened behind, printed, and after a lock."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smart_journal.domain.period import PeriodKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.ui.paper.preview import PreviewPage
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.shell.pages import PROGRESS
from tests.journeys.program import Program

MEETINGS = PROGRESS + 1


def progress(program: Program) -> ProgressPage:
    page = program.shell.page(PROGRESS)
    assert isinstance(page, ProgressPage)
    return page


def write_urges(program: Program, count: int) -> None:
    """Write so many urges, two a day, up to yesterday."""
    session = program.desk.context.session
    tool = session.catalogue.tools[URGE_LOG]
    for number in range(count):
        at = session.clock() - timedelta(days=1 + number // 2, hours=number % 2)
        session.entries.write(tool, {"strength": 4 + number % 5}, at=at)


def at_progress(program: Program) -> ProgressPage:
    """Go to the tab, and with Tab to the list of the questions."""
    program.window.resize(1180, 820)
    program.press("Ctrl+6")
    page = progress(program)
    program.qtbot.waitUntil(page.list.isVisible)
    while not page.list.card("").hasFocus():
        program.press("Tab")
    return page


def on_urges(program: Program, count: int = 20) -> ProgressPage:
    """Return the page on the urges, their chart drawn."""
    write_urges(program, count)
    page = at_progress(program)
    program.press("Down")
    program.qtbot.waitUntil(lambda: bool(page.cards()) and page.cards()[0].chart.is_current())
    return page


def test_from_a_point_to_its_entry_and_back_with_keys_alone(program: Program) -> None:
    page = on_urges(program)
    assert page.list.card("urges").hasFocus()
    chart = page.cards()[0].chart
    while not chart.hasFocus():
        program.press("Tab")
    program.press("End")
    while len(chart.marks[-1].entries) < 2 and not chart.hint:
        program.press("Left")
    said = chart.reading
    program.press("Return")
    assert program.sees(said)
    program.press("Down", "Return")
    program.qtbot.waitUntil(lambda: program.shell.current is not page)
    assert program.sees("Urge log")
    program.press("Ctrl+6")
    assert page.behind.isVisible()
    page.behind.take_focus()
    program.press("Escape")
    assert chart.hasFocus()
    assert chart.reading == said


def test_question_period_and_mark_are_there_again_after_a_lock(program: Program) -> None:
    page = on_urges(program)
    page.chooser.button(PeriodKind.YEAR).click()
    program.qtbot.waitUntil(page.cards()[0].chart.is_current)
    program.click("Bring to a meeting")
    program.click("Show the numbers")
    program.press("Ctrl+L")
    program.qtbot.waitUntil(lambda: program.window.desk is None)
    program.come_back()
    program.unlock()
    again = progress(program)
    assert program.shell.current is again
    assert again.list.card("urges").isChecked()
    assert again.chooser.button(PeriodKind.YEAR).isChecked()
    program.qtbot.waitUntil(lambda: bool(again.cards()) and again.cards()[0].numbers.isVisible())
    assert again.cards()[0].meeting.isChecked()
    program.press("Ctrl+7")
    program.qtbot.waitUntil(lambda: program.sees(again.cards()[0].sentence))


def test_locking_while_the_notes_are_read_ends_it(program: Program) -> None:
    write_urges(program, 20)
    at_progress(program)
    program.press("Down", "Up", "Down", "Ctrl+L")
    program.qtbot.waitUntil(lambda: program.window.desk is None)
    program.come_back()
    program.unlock()
    page = progress(program)
    program.qtbot.waitUntil(lambda: bool(page.cards()) and page.cards()[0].chart.is_current())


def test_the_chart_is_printed_from_the_menu_and_escape_leads_back(program: Program) -> None:
    page = on_urges(program)
    page.cards()[0].chart.setFocus()
    program.press("Ctrl+P")
    preview = program.shell.currentWidget()
    assert isinstance(preview, PreviewPage)
    with program.qtbot.waitSignal(preview.shown):
        pass
    assert preview.title.text() == page.cards()[0].title
    program.press("Escape")
    program.qtbot.waitUntil(page.cards()[0].chart.hasFocus)


def test_an_urge_logged_elsewhere_is_in_the_chart_when_one_comes_back(program: Program) -> None:
    page = on_urges(program)
    before = page.cards()[0].basis
    program.press("Ctrl+1")
    write_urges(program, 3)
    program.press("Ctrl+6")
    program.qtbot.waitUntil(lambda: page.cards()[0].basis != before)


def test_a_click_on_a_bar_shows_what_is_behind_it(program: Program) -> None:
    page = on_urges(program)
    chart = page.cards()[0].chart
    mark = next(each for each in chart.marks if len(each.entries) > 1)
    place = chart.rect().topLeft()
    place.setX(round(mark.left + mark.width / 2) + 6)
    place.setY(round(mark.top + mark.height / 2) + 6)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
    assert program.sees(mark.sentence)
    assert program.sees("Behind this point")
    program.click("Back to the chart")
    assert chart.reading == mark.sentence
