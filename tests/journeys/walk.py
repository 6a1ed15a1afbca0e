"""Walk through every page there is, each with something written on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.domain.urge import URGE_LOG
from smart_journal.insights.questions import questions
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.forms.rows_field import RowsField
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.shell.pages import PROGRESS
from tests.journeys.program import Program

Page = tuple[str, QWidget]


def pages(program: Program) -> Iterator[Page]:
    """Show one page after another and yield its name with the widget that holds it."""
    for number, name in enumerate(program.shell.tab_names):
        program.shell.choose_tab(number)
        settle(program)
        yield name, program.window
    yield from _questions(program)
    for tool in program.desk.context.session.catalogue.tools.values():
        yield from _tool(program, tool)
    yield from _looking_back(program)
    yield from _in_front(program)
    yield from _boxes(program)


def _questions(program: Program) -> Iterator[Page]:
    """Show the answer to each question of Progress, its numbers open, and what is behind one."""
    page = program.shell.page(PROGRESS)
    assert isinstance(page, ProgressPage)
    program.shell.choose_tab(PROGRESS)
    for question in questions():
        page.choose(question.id)
        if question.on_demand:
            program.click(_("Show what my notes say"))
        program.qtbot.waitUntil(lambda: bool(page.cards()))
        for card in page.cards():
            card.toggle.setChecked(True)
        settle(program)
        yield f"Progress: {question.id}", program.window
    urge = program.desk.context.session.entries.latest(URGE_LOG)
    assert urge is not None, "nothing is written"
    page.show_behind(_("What it says"), (urge.id,))
    settle(program)
    yield "Progress: behind a point", program.window
    page.behind.back.click()


def _tool(program: Program, tool: Tool) -> Iterator[Page]:
    """Show a tool's list, a new page of it, and one that is written."""
    shell, window = program.shell, program.window
    latest = program.desk.context.session.entries.latest(tool.id)
    shell.open_tool(tool.id)
    settle(program)
    yield f"{tool.id}: all", window
    if not tool.single:
        shell.new_entry(tool.id)
        settle(program)
        yield f"{tool.id}: new", window
    if latest is not None and not tool.single:
        shell.open_entry(tool.id, latest.id)
        settle(program)
        yield f"{tool.id}: written", window
    rows = [each for each in program.widgets() if isinstance(each, RowsField) and len(each.rows)]
    for editor in rows[:1]:
        editor.take_focus({"row": 0})
        if editor.hand.line is None and editor.hand.name.isVisible():
            program.press("Backtab")  # to its name, which stands before what is asked of it
        settle(program)
        yield f"{tool.id}: a row in hand", window


def _looking_back(program: Program) -> Iterator[Page]:
    """Show what can be seen of one entry besides itself."""
    entry = program.desk.context.session.entries.latest(URGE_LOG)
    assert entry is not None, "nothing is written"
    for view in (
        _("Compare with another…"),
        ngettext("One earlier version…", "{count} earlier versions…", 1),
        _("See it as one thread…"),
    ):
        program.shell.open_entry(URGE_LOG, entry.id)
        program.click(view)
        settle(program)
        yield view, program.window
    program.shell.open_entry(URGE_LOG, entry.id)
    yield from _box(program, lambda: program.click(_("Tie to another page…")))


def _in_front(program: Program) -> Iterator[Page]:
    """Show what stands in front of the tabs."""
    shell, window, desk = program.shell, program.window, program.desk
    desk.print_blank(desk.context.session.catalogue.tools[URGE_LOG])
    settle(program)
    yield "preview", window
    shell.to_tabs()
    desk.show_own_page("")
    settle(program)
    yield "own page", window
    shell.to_tabs()
    shell.urge()
    settle(program)
    yield "urge now", window
    shell.to_tabs()
    window.show_help_lines()
    settle(program)
    yield "help lines", window
    program.press("Escape")


def _boxes(program: Program) -> Iterator[Page]:
    desk = program.desk
    for show in (
        desk.show_settings,
        desk.show_behaviours,
        desk.show_lists,
        desk.find_page,
        desk.show_recovery_words,
        desk.show_about,
        desk.show_protection,
    ):
        yield from _box(program, show)


def _box(program: Program, show: Callable[[], None]) -> Iterator[Page]:
    show()
    settle(program)
    box = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.isVisible()
    )
    yield type(box).__name__, box
    box.reject()
    box.deleteLater()
    program.come_back()


def settle(program: Program) -> None:
    """Let layouts and late widgets find their place."""
    for _step in range(3):
        program.qtbot.wait(1)
