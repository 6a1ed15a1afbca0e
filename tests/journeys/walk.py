"""Walk through every page there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from tests.journeys.program import Program


def pages(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Show one page after another and yield its name with the widget that holds it."""
    shell, window = program.shell, program.window
    for number, name in enumerate(shell.tab_names):
        shell.choose_tab(number)
        settle(program)
        yield name, window
    for tool_id in (URGE_LOG, BALANCE_WHEEL):
        shell.new_entry(tool_id)
        settle(program)
        yield f"new {tool_id}", window
    tool = program.desk.context.session.catalogue.tools[URGE_LOG]
    program.desk.print_blank(tool)
    settle(program)
    yield "preview", window
    shell.to_tabs()
    shell.urge()
    settle(program)
    yield "urge now", window
    shell.to_tabs()
    window.show_help_lines()
    settle(program)
    yield "help lines", window
    program.press("Escape")
    desk = program.desk
    for show in (
        desk.show_settings,
        desk.show_behaviours,
        desk.show_recovery_words,
        desk.show_about,
        desk.show_protection,
    ):
        yield from _box(program, show)


def _box(program: Program, show: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
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


def settle(program: Program) -> None:
    """Let layouts and late widgets find their place."""
    for _turn in range(3):
        program.qtbot.wait(1)
