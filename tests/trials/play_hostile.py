"""Child: a journal full of hostile text, looked through on every page that shows any of it."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from smart_journal.domain.field import FieldKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.ui.desk import Desk
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.help.own_numbers import OwnNumbers
from smart_journal.ui.paper.sheet_view import SheetView
from tests.trials.hostile import MARK
from tests.trials.stage import (
    CONTROL,
    PROGRESS,
    TABS,
    back_from_box,
    charts_drawn,
    go_to_tab,
    leave,
    no_box,
    opened,
    play,
    press,
    shown,
    tab_drawn,
    tell,
    the_box,
    told,
    unlock,
)
from tests.trials.verbatim import altered, is_shown
from tests.trials.writing import add_own_word, form_on_screen, unfold

if TYPE_CHECKING:
    from collections.abc import Callable

    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene

EACH = 13  # of a tool's pages: the newest picks every item of the lists, the urge log shows all
ESCAPE = Qt.Key.Key_Escape


class Looker:
    """Somebody who looks at everything; `look` paints, counts, and says how long it took."""

    def __init__(self, window: Window) -> None:
        self.window, self.since = window, monotonic()
        self.seen: set[str] = set()

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    def look(self, at: str) -> None:
        """Paint what is on screen, and tell of it."""
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                top.grab()
        took, self.since = monotonic() - self.since, monotonic()
        tell(at=at, took=round(took, 2), altered=sorted(set(altered(MARK))))
        if at not in self.seen and is_shown(MARK):
            self.seen.add(at)
            tell(seen=at)
        self.since = monotonic()

    def note(self, at: str) -> None:
        """Say how long something took, without painting."""
        took, self.since = monotonic() - self.since, monotonic()
        tell(at=at, took=round(took, 2))

    def scene(self) -> Scene:
        yield from opened(self.window)
        for number in range(TABS):
            go_to_tab(number)
            yield tab_drawn(self.window, number)
            self.look(f"tab {number}")
        yield from self.entries()
        yield from self.boxes()
        yield from self.papers()
        yield from self.pasting()
        leave()

    def entries(self) -> Scene:
        for tool in list(self.desk.context.session.catalogue.tools):
            entries = self.desk.context.session.entries.recent(tool)
            for entry in entries if tool == URGE_LOG else entries[::EACH]:
                self.desk.shell.open_entry(tool, entry.id)
                yield lambda: True
                self.look(f"page of {tool}")

    def boxes(self) -> Scene:
        press(Qt.Key.Key_U, CONTROL)
        for _behaviour in self.desk.context.session.behaviours.all():
            press(Qt.Key.Key_B)
            yield lambda: True
            self.look("urge now")
        press(ESCAPE)
        self.desk.show_behaviours()
        yield lambda: not no_box()
        self.look("behaviours")
        yield from back_from_box(self.window)
        press(Qt.Key.Key_F1)
        yield lambda: bool(shown(OwnNumbers, self.window))
        self.look("numbers")
        press(ESCAPE)
        for number, text in enumerate(said["texts"]):
            self.window.toast.say(text, undo=lambda: None, second=("Add", lambda: None))
            yield lambda: True
            self.look("toast")
            self.in_a_box(partial(Dialogs().tell, self.window, text, text))
            if not number % EACH:
                self.in_a_box(partial(Dialogs().confirm, self.window, text, text, "Yes", "No"))
        self.window.toast.clear()
        self.window.activateWindow()

    def in_a_box(self, ask: Callable[[], object]) -> None:
        """Have the box, which waits for an answer itself, looked at and closed."""

        def answer() -> None:
            self.look("box")
            the_box().close()

        QTimer.singleShot(0, answer)
        ask()

    def papers(self) -> Scene:
        session = self.desk.context.session
        for tool in session.catalogue.tools.values():
            entries = session.entries.recent(tool.id)
            chosen = [[entry] for entry in entries[::EACH]]
            chosen += [entries] if tool.id == URGE_LOG else []
            for some in chosen:
                self.desk.print_entries(tool, some)
                yield from self.preview(f"paper of {tool.id}")
        go_to_tab(PROGRESS)
        yield lambda: charts_drawn(self.window)
        press(Qt.Key.Key_P, CONTROL)
        yield from self.preview("paper of a chart")

    def pasting(self) -> Scene:
        """Paste a word of 100,000 letters wherever one can write."""
        QGuiApplication.clipboard().setText(said["texts"][-1])
        for tool in list(self.desk.context.session.catalogue.tools.values()):
            self.desk.shell.new_entry(tool.id)
            form = form_on_screen()
            form.load({})
            unfold(form)
            self.since = monotonic()
            for field in tool.fields.values():
                if field.kind in (FieldKind.SHORT, FieldKind.MEMO):
                    form.editor(field.id).setFocus()
                    press(Qt.Key.Key_V, CONTROL)
                    answer = form.answers().get(field.id)
                    tell(pasted=answer == said["texts"][-1][: field.limit])
                    self.note("pasting")
                elif field.kind is FieldKind.PICK:
                    add_own_word(form.editor(field.id), "")
                    press(Qt.Key.Key_V, CONTROL)
                    press(Qt.Key.Key_Return)
            yield lambda: True
            self.look("pasting")

    def preview(self, name: str) -> Scene:
        yield lambda: any(view.pages for view in shown(SheetView, self.window))
        self.look(name)
        press(ESCAPE)
        yield lambda: not shown(SheetView, self.window)


def scene(window: Window) -> Scene:
    yield from unlock(window, said["passphrase"])
    yield from Looker(window).scene()


if __name__ == "__main__":
    said = told()
    raise SystemExit(play([f"--journal={said['folder']}"], scene))
