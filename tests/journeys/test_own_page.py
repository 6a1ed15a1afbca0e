"""A page of one's own, from the first word to an entry on it, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from smart_journal.ui.own_pages.page import OwnPageMaker
from tests.journeys.program import Program


def maker(program: Program) -> OwnPageMaker:
    return next(each for each in program.widgets() if isinstance(each, OwnPageMaker))


def make(program: Program, title: str) -> str:
    """Make a page with one question and return its tool's id."""
    program.desk.show_own_page("")
    program.waits_for("A page of your own")
    program.type(title)
    program.click("Keep this page")
    program.waits_for("is kept")
    own = program.desk.context.session.own_pages.all()
    return next(tool for tool, made in own.items() if made.tool.title == title)


def test_a_page_is_made_and_written_on(program: Program) -> None:
    tool = make(program, "Sheet from Dr Ash")
    assert program.sees("Sheet from Dr Ash")
    program.press("Ctrl+N")
    program.waits_for("A question")
    program.desk.shell.new_entry(tool, {})
    fields = program.desk.context.session.catalogue.tools[tool].fields
    assert [field.label for field in fields.values()] == ["A question"]
    program.type("What I wrote")
    program.press("Ctrl+S")
    (entry,) = program.desk.context.session.entries.recent(tool)
    assert list(entry.answers.values()) == ["What I wrote"]


def test_half_made_it_waits(program: Program) -> None:
    program.desk.show_own_page("")
    program.waits_for("A page of your own")
    program.type("Half a name")
    program.press("Escape")
    assert not program.sees("A page of your own")
    program.desk.show_own_page("")
    program.waits_for("A page of your own")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert program.sees("Half a name")


def test_what_is_missing_is_said_and_nothing_is_lost(program: Program) -> None:
    program.desk.show_own_page("")
    program.waits_for("A page of your own")
    program.click("Keep this page")
    program.waits_for("Please give the page a name.")
    program.type("Now it has one")
    program.click("Keep this page")
    program.waits_for("is kept")


def test_it_leaves_and_comes_back_as_the_same_file(program: Program, tmp_path: Path) -> None:
    tool = make(program, "To share")
    program.dialogs.file = tmp_path / "shared.toml"
    program.desk.show_own_page(tool)
    program.waits_for("Save as a file…")
    program.click("Save as a file…")
    text = program.dialogs.file.read_text("utf-8")
    assert text == program.desk.context.session.own_pages.text(tool)
    program.click("Bring in a file…")
    program.waits_for("is kept")
    titles = [made.tool.title for made in program.desk.context.session.own_pages.all().values()]
    assert titles == ["To share", "To share"]


def test_a_file_that_is_none_gets_a_sentence(program: Program, tmp_path: Path) -> None:
    program.dialogs.file = tmp_path / "bad.toml"
    program.dialogs.file.write_text("no page", "utf-8")
    program.desk.show_own_page("")
    program.waits_for("Bring in a file…")
    program.click("Bring in a file…")
    program.waits_for("This is not a page")
    assert program.desk.context.session.own_pages.all() == {}


def test_put_away_it_leaves_its_tab_and_can_be_taken_back(program: Program) -> None:
    tool = make(program, "For now")
    program.desk.show_own_page(tool)
    program.waits_for("Put this page away")
    program.click("Put this page away")
    assert tool not in program.desk.context.session.catalogue.tools
    program.click("Undo")
    assert tool in program.desk.context.session.catalogue.tools
