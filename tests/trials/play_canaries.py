"""Child: a whole session, one canary typed into every place; killed while a draft is pending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.urge import URGE_LOG
from smart_journal.insights.questions import questions
from smart_journal.ui.desk import Desk
from smart_journal.ui.paper.sheet_view import SheetView
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.progress.warning_signs import WarningSigns
from tests.trials.remains import holders, open_journals
from tests.trials.stage import (
    CONTROL,
    PROGRESS,
    TABS,
    back_from_box,
    buttons,
    charts_drawn,
    click,
    go_to_tab,
    locked,
    no_box,
    opened,
    play,
    press,
    shown,
    tell,
    the_box,
    told,
    unlock,
    write,
)
from tests.trials.writing import add_own_word, fill, form_on_screen

if TYPE_CHECKING:
    from smart_journal.domain.entry import Entry
    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene

Words = dict[str, str]
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
CLIPBOARD = "what another program copied"


class Session:
    """The person at the keyboard, with a canary for every place."""

    def __init__(self, mark: str, words: Words) -> None:
        self.mark, self.words = mark, words

    def scene(self, window: Window) -> Scene:
        QGuiApplication.clipboard().setText(CLIPBOARD)
        yield from self.welcome(window)
        press(Qt.Key.Key_U, CONTROL)
        write("7")
        press(ENTER)
        yield lambda: "Saved" in window.toast.sentence
        press(ESCAPE)
        for tool in list(self.desk(window).context.session.catalogue.tools):
            yield from self.entry(window, tool)
        yield from self.another_urge(window)
        yield from self.own_page(window)
        yield from self.lists(window)
        yield from self.looking_back(window)
        yield from self.behaviours(window)
        yield from self.numbers(window)
        yield from self.look_round(window)
        yield from self.half_written(window)
        yield from self.lock_and_look(window)
        yield from self.wrong_then_right(window)
        yield from self.until_killed(window)

    def desk(self, window: Window) -> Desk:
        assert window.desk is not None
        return window.desk

    def welcome(self, window: Window) -> Scene:
        yield lambda: bool(buttons("Make a new journal", window))
        click("Make a new journal", window)
        press(ENTER)
        yield lambda: _hidden_line() is not None
        write(self.words["passphrase"])
        press(ENTER)
        write(self.words["passphrase"])
        press(ENTER)
        yield lambda: bool(buttons("Later", window))
        click("Later", window)
        write(self.words["welcome behaviour"])
        for choice in window.findChildren(QRadioButton):
            if choice.property("goal") == "deciding":
                choice.click()
        lines = [line for line in window.findChildren(QLineEdit) if line.isVisible()]
        lines[1].setFocus()
        write(self.words["welcome unit"])
        press(ENTER)
        yield from opened(window)

    def entry(self, window: Window, tool_id: str) -> Scene:
        shell, session = self.desk(window).shell, self.desk(window).context.session
        tool = session.catalogue.tools[tool_id]
        shell.new_entry(tool_id)
        fill(form_on_screen(), tool, self.words)
        if tool_id == URGE_LOG:
            click("Add a private note…", window)
            write(self.words["private note"])
            click("Add labels…", window)
            write(self.words["labels"])
        yield lambda: bool(session.drafts.of(tool_id))
        press(Qt.Key.Key_S, CONTROL)
        yield lambda: window.toast.sentence == "Saved."
        latest = session.entries.latest(tool_id)
        assert latest is not None
        if tool_id == URGE_LOG:
            shell.open_entry(tool_id, latest.id)
            form_on_screen().editor("next_time").setFocus()
            write(self.words["changed afterwards"])
            window.toast.clear()
            press(Qt.Key.Key_S, CONTROL)
            yield lambda: window.toast.sentence == "Saved."

    def another_urge(self, window: Window) -> Scene:
        self.desk(window).shell.open_tool(URGE_LOG)
        press(Qt.Key.Key_N, CONTROL)
        form = form_on_screen()
        form.editor("strength").setFocus()
        write("3")
        form.editor("situation").setFocus()
        write(self.words["urge in the bin"])
        window.toast.clear()
        press(Qt.Key.Key_S, CONTROL)
        yield lambda: window.toast.sentence == "Saved."
        press(Qt.Key.Key_Backspace, CONTROL)
        yield lambda: window.toast.sentence == "Moved to the bin."

    def own_page(self, window: Window) -> Scene:
        desk = self.desk(window)
        desk.show_own_page("")
        yield lambda: bool(buttons("Keep this page", window))
        write(self.words["own page"])
        for line in shown(QLineEdit, window):
            if line.accessibleName() == "Its words":
                line.setFocus()
                line.selectAll()
                write(self.words["own question"])
        click("Keep this page", window)
        yield lambda: bool(desk.context.session.own_pages.all())
        (own,) = desk.context.session.own_pages.all().values()
        press(ESCAPE)
        desk.shell.new_entry(own.tool.id)
        form = form_on_screen()
        form.editor(next(iter(own.tool.fields))).setFocus()
        write(self.words["own answer"])
        window.toast.clear()
        press(Qt.Key.Key_S, CONTROL)
        yield lambda: window.toast.sentence == "Saved."

    def lists(self, window: Window) -> Scene:
        desk = self.desk(window)
        desk.show_lists("place")
        yield lambda: not no_box()
        line = next(each for each in shown(QLineEdit, the_box()) if each.isEnabled())
        line.setFocus()
        QTest.keyClicks(line, self.words["own list item"])
        QTest.keyClick(line, ENTER)
        yield from back_from_box(window)
        desk.context.session.spelling.keep(self.words["kept word"])
        press(Qt.Key.Key_K, CONTROL)
        yield lambda: not no_box()
        QTest.keyClicks(shown(QLineEdit, the_box())[0], self.words["looked for"])
        yield from back_from_box(window)

    def looking_back(self, window: Window) -> Scene:
        """See an entry's earlier version, another beside it, its thread; tie it to another."""
        desk = self.desk(window)
        urge = desk.context.session.entries.latest(URGE_LOG)
        surf = desk.context.session.entries.latest("urge-surfing")
        assert urge is not None
        assert surf is not None
        for entry, view in (
            (self.changed(window), "One earlier version…"),
            (urge, "Compare with another…"),
            (surf, "See it as one thread…"),
        ):
            desk.shell.open_entry(entry.tool, entry.id)
            click(view, window)
            yield lambda: bool(buttons("‹ Back", window))
            window.grab()
            click("‹ Back", window)
        click("Tie to another page…", window)
        yield lambda: not no_box()
        searched = self.words["looked for a page to tie to"]
        QTest.keyClicks(shown(QLineEdit, the_box())[0], searched)
        yield from back_from_box(window)

    def changed(self, window: Window) -> Entry:
        """Return the urge whose page was changed afterwards."""
        service = self.desk(window).context.session.entries
        return next(
            each for each in service.recent(URGE_LOG) if len(service.revisions(each.id)) == 2
        )

    def behaviours(self, window: Window) -> Scene:
        desk = self.desk(window)
        desk.show_behaviours()
        yield lambda: not no_box()
        dialog = the_box()
        click("Add a behaviour", dialog)
        fill(form_on_screen(), desk.context.session.catalogue.lists[BEHAVIOUR].tool, self.words)
        click("Save", dialog)
        yield lambda: bool(buttons("Add a behaviour", dialog))
        click("Add a behaviour", dialog)
        form_on_screen().editor("label").setFocus()
        write(self.words["half a behaviour"])
        yield lambda: bool(desk.context.session.drafts.of(BEHAVIOUR))
        yield from back_from_box(window)

    def numbers(self, window: Window) -> Scene:
        press(Qt.Key.Key_F1)
        yield lambda: bool(buttons("Add a number", window))
        click("Add a number", window)
        for name in ("label", "contact", "when"):
            write(self.words[f"helpline.{name}"])
            press(Qt.Key.Key_Tab if name != "when" else ENTER)
        yield lambda: bool(buttons(f"Remove {self.words['helpline.label']}", window))
        press(ESCAPE)
        yield self.desk(window).shell.isVisible

    def look_round(self, window: Window) -> Scene:
        for number in range(TABS):
            go_to_tab(number)
            yield lambda: True
        yield from self.questions(window)
        self.desk(window).shell.open_entry(URGE_LOG, self.latest(window))
        press(Qt.Key.Key_P, CONTROL)
        yield lambda: any(view.pages for view in shown(SheetView, window))
        window.grab()
        press(ESCAPE)
        yield lambda: not shown(SheetView, window)
        press(Qt.Key.Key_Plus, CONTROL)
        self.desk(window).show_settings()
        yield lambda: not no_box()
        yield from back_from_box(window)

    def questions(self, window: Window) -> Scene:
        """Look at every answer of *Progress*, at what is behind a point, and at the numbers."""
        go_to_tab(PROGRESS)
        page = self.desk(window).shell.page(PROGRESS)
        assert isinstance(page, ProgressPage)
        for question in questions():
            page.choose(question.id)
            if question.on_demand:
                page.answer.act.click()
            yield lambda: charts_drawn(window)
            for card in page.cards():
                card.toggle.click()
            window.grab()
        (signs,) = shown(WarningSigns, window)
        signs.own.setFocus()
        write(self.words["early warning"])
        press(ENTER)
        yield lambda: self.words["early warning"] in signs.already or not signs.own.text()
        page.show_behind("", (self.latest(window),))
        window.grab()

    def latest(self, window: Window) -> str:
        latest = self.desk(window).context.session.entries.latest(URGE_LOG)
        assert latest is not None
        return latest.id

    def half_written(self, window: Window) -> Scene:
        desk = self.desk(window)
        desk.shell.open_tool(URGE_LOG)
        press(Qt.Key.Key_N, CONTROL)
        form = form_on_screen()
        form.editor("situation").setFocus()
        write(self.words["draft kept"])
        add_own_word(form.editor("triggers"), self.words["half an own word"])
        yield lambda: bool(desk.context.session.drafts.of(URGE_LOG))

    def lock_and_look(self, window: Window) -> Scene:
        tell(title=window.windowTitle(), held=holders(self.mark), journals=open_journals())
        self.desk(window).show_behaviours()  # a box that is open is closed too
        yield lambda: not no_box()
        self.desk(window).lock_requested.emit()
        yield from locked(window)
        tell(
            locked_title=window.windowTitle(),
            held_locked=holders(self.mark),
            journals_locked=open_journals(),
            clipboard=QGuiApplication.clipboard().text(),
        )

    def wrong_then_right(self, window: Window) -> Scene:
        window.locked_page.setFocus()
        write(self.words["wrong passphrase"])
        press(ENTER)
        yield lambda: bool(buttons("Open", window)) and buttons("Open", window)[0].isEnabled()
        assert window.desk is None
        yield from unlock(window, self.words["passphrase"])
        yield lambda: form_on_screen().isVisible()

    def until_killed(self, window: Window) -> Scene:
        form, drafts = form_on_screen(), self.desk(window).context.session.drafts
        form.editor("thoughts").setFocus()
        before = drafts.of(URGE_LOG)[0].saved
        write(self.words["draft pending"][:12])
        yield lambda: drafts.of(URGE_LOG)[0].saved > before
        write(self.words["draft pending"][12:])
        tell(pending=True)
        yield lambda: False


def _hidden_line() -> QLineEdit | None:
    line = QApplication.focusWidget()
    if isinstance(line, QLineEdit) and line.echoMode() is QLineEdit.EchoMode.Password:
        return line
    return None


if __name__ == "__main__":
    said = told()
    play([], Session(said["mark"], said["words"]).scene)
