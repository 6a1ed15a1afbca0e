"""The open journal: its tabs, what can stand in front of them, and moving between them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers, Link
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.services.drafts import Draft
from smart_journal.services.growth import Grown
from smart_journal.ui.context import Context
from smart_journal.ui.page import Page, Verb
from smart_journal.ui.points.page import PointPage
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.shell.pages import TODAY, Tab, tabs
from smart_journal.ui.shell.tabs import Tabs
from smart_journal.ui.today.page import TodayPage
from smart_journal.ui.urge_now.page import UrgePage


class JournalShell(QStackedWidget):
    """Tabs below, one page in front of them when there is one; tabs are built when first shown."""

    verbs_changed = Signal()
    help_requested = Signal()
    behaviours_requested = Signal()
    words_requested = Signal()
    print_requested = Signal(object, list)
    blank_requested = Signal(object)
    sheets_requested = Signal(object)
    hold_changed = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._made: list[Tab] = tabs(context)
        self._pages: dict[int, Page] = {}
        self._left: QWidget | None = None  # where the keyboard was behind a page in front
        self._tabs = Tabs()
        self._holders: list[QVBoxLayout] = []
        for tab in self._made:
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._holders.append(layout)
            self._tabs.add(tab.name, holder)
        self.addWidget(self._tabs)
        self._urge: UrgePage | None = None
        self._tabs.chosen.connect(self._show_tab)
        context.session.changes.listen(self._on_change)
        context.appearance.changed.connect(self._tabs.fit)
        context.go.entry_requested.connect(self.open_entry)
        context.go.new_requested.connect(self.new_entry)
        context.go.grown_requested.connect(self._grow)
        context.go.sheets_requested.connect(self.sheets_requested)

    def _build_urge(self) -> UrgePage:
        page = UrgePage(self._context)
        page.closed.connect(self.to_tabs)
        page.more_requested.connect(self._write_urge)
        page.help_requested.connect(self.help_requested)
        page.hold_changed.connect(self.hold_changed)
        return page

    @property
    def tab_names(self) -> list[str]:
        """Return the names of the tabs."""
        return [tab.name for tab in self._made]

    def page(self, index: int) -> Page:
        """Return the page of a tab, built now if it was never shown."""
        if index not in self._pages:
            page = self._made[index].make()
            page.verbs_changed.connect(self.verbs_changed)
            page.urge_requested.connect(self.urge)
            if isinstance(page, TodayPage):
                self._wire_today(page)
            if isinstance(page, PointPage):
                page.print_requested.connect(self.print_requested)
                page.blank_requested.connect(self.blank_requested)
            if isinstance(page, ProgressPage):
                page.print_requested.connect(self.sheets_requested)
            self._pages[index] = page
            self._holders[index].addWidget(page)
            page.show()  # now, not at the next turn: it may be given the keyboard at once
        return self._pages[index]

    def _wire_today(self, page: TodayPage) -> None:
        page.past_urge_requested.connect(lambda: self.new_entry(URGE_LOG))
        page.wheel_requested.connect(lambda: self.new_entry(BALANCE_WHEEL))
        page.behaviours_requested.connect(self.behaviours_requested)
        page.words_requested.connect(self.words_requested)
        page.draft_requested.connect(self._continue)

    def _show_tab(self, index: int) -> None:
        self.page(index)
        self.verbs_changed.emit()

    def choose_tab(self, index: int) -> None:
        """Show a tab, whatever stands in front."""
        self.to_tabs()
        self._tabs.choose(index)

    @property
    def current(self) -> Page:
        """Return the page of the tab on screen."""
        return self.page(max(0, self._tabs.current))

    def show_in_front(self, page: QWidget) -> None:
        """Put a page in front of the tabs until `to_tabs`."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        if self.currentWidget() is self._tabs:
            self._left = QApplication.focusWidget()
        self.setCurrentWidget(page)
        self.verbs_changed.emit()

    def to_tabs(self) -> None:
        """Take away what stands in front of the tabs."""
        if self.currentWidget() is not self._tabs:
            if self._urge is not None and self.currentWidget() is self._urge:
                self._urge.leave()
            self.setCurrentWidget(self._tabs)
            self.verbs_changed.emit()
            if self._left is not None and isValid(self._left) and self.isAncestorOf(self._left):
                self._left.setFocus()
            else:
                self.current.take_focus()
            self._left = None

    def verbs(self) -> frozenset[Verb]:
        """Return the verbs of the page on screen."""
        return self.current.verbs() if self.currentWidget() is self._tabs else frozenset()

    def do(self, verb: Verb) -> None:
        """Carry out a verb on the page on screen."""
        if verb in self.verbs():
            self.current.do(verb)

    def urge(self) -> None:
        """Ask for the strength of an urge, in front of everything."""
        if self._urge is None:
            self._urge = self._build_urge()
        self.show_in_front(self._urge)
        self._urge.begin()

    def _write_urge(self, entry_id: str, behaviour: str) -> None:
        if entry_id:
            self.open_entry(URGE_LOG, entry_id)
        else:
            self.new_entry(URGE_LOG, {}, (behaviour,) if behaviour else ())

    def _point(self, tool_id: str) -> PointPage:
        point = self._context.session.catalogue.tools[tool_id].point
        page = self.page(point)
        assert isinstance(page, PointPage)
        page.choose(tool_id)  # before the tab is shown: it would show its first tool
        self.choose_tab(point)
        return page

    def open_tool(self, tool_id: str) -> None:
        """Go to a tool, in its tab."""
        self._point(tool_id).choose(tool_id).take_focus()

    def new_entry(
        self,
        tool_id: str,
        answers: Answers | None = None,
        behaviours: tuple[str, ...] = (),
        links: tuple[Link, ...] = (),
        at: datetime | None = None,
    ) -> None:
        """Start a new entry of a tool, in its tab; about now where `at` says no moment."""
        self._point(tool_id).new_entry(tool_id, answers, behaviours, links, at)

    def _grow(self, grown: Grown) -> None:
        self.new_entry(grown.tool.id, grown.answers, grown.behaviours, grown.links, grown.at)

    def open_entry(self, tool_id: str, entry_id: str) -> None:
        """Open an entry, in its tool's tab."""
        self._point(tool_id).open_entry(tool_id, entry_id)

    def _continue(self, tool_id: str, entry_id: str) -> None:
        self._point(tool_id).go_on(tool_id, entry_id)

    def _on_change(self, change: Change) -> None:
        for page in self._pages.values():
            page.on_change(change)

    def flush(self) -> None:
        """Keep what is half written anywhere; raises JournalError when the disk refuses."""
        for page in self._every():
            page.flush()

    def unsaved(self) -> list[Draft]:
        """Return what `flush` could not write."""
        return [draft for page in self._every() for draft in page.unsaved()]

    def _every(self) -> list[Page]:
        front = self.currentWidget()
        in_front = {page for page in (self._urge, front) if isinstance(page, Page)}
        return [*in_front, *self._pages.values()]

    def place(self) -> dict[str, Any]:
        """Return where the person is."""
        return {"tab": max(0, self._tabs.current), "in": self.current.place()}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place; today when there is none."""
        tab = place.get("tab", TODAY)
        tab = tab if isinstance(tab, int) and 0 <= tab < len(self._made) else TODAY
        self._tabs.choose(tab)
        self.page(tab).restore(place.get("in", {}))
