"""One of the four points: its tools on the left, the chosen one on the right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout

from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers, Link
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.drafts import Draft
from smart_journal.ui.context import Context
from smart_journal.ui.dates import when_words
from smart_journal.ui.page import Page, Verb
from smart_journal.ui.points.tool_list import ToolList
from smart_journal.ui.points.tool_page import ToolPage

COUNTED = 10_000  # beyond it counting takes longer than the number is worth


@dataclass(frozen=True, slots=True, kw_only=True)
class PointWords:
    """What a point is called, and what it is for."""

    title: str
    purpose: str


class PointPage(Page):
    """The tools of one point."""

    print_requested = Signal(object, list)
    blank_requested = Signal(object)
    narrow_letters = 118

    def __init__(self, context: Context, point: int, words: PointWords) -> None:
        super().__init__()
        self._context, self._point = context, point
        self._tools = self._tools_now()
        self._pages: dict[str, ToolPage] = {}
        self._filled = False
        self._left = ToolList(context, words.title, words.purpose)
        self._left.chosen.connect(self.choose)
        self._chooser = QComboBox()
        self._chooser.setAccessibleName(words.title)
        self._chooser.activated.connect(
            lambda _index: self.choose(str(self._chooser.currentData()))
        )
        self._right = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 28, 14)
        column.setSpacing(10)
        column.addWidget(self._chooser)
        column.addLayout(row, 1)
        self._offer_tools()

    def _tools_now(self) -> list[Tool]:
        session = self._context.session
        return session.catalogue.of_point(self._point, session.settings.current.instruments)

    def _offer_tools(self) -> None:
        self._left.offer(self._tools, self._point)
        self._chooser.clear()
        for tool in self._tools:
            self._chooser.addItem(tool.title, tool.id)

    def _sync_tools(self) -> None:
        """Take up tools that were switched on, made or changed, and let go of others."""
        tools = self._tools_now()
        if tools == self._tools:
            return
        before = {tool.id: tool for tool in self._tools}
        shown = self._current()
        self._tools = tools
        self._offer_tools()
        for tool_id, page in list(self._pages.items()):
            now = next((tool for tool in tools if tool.id == tool_id), None)
            if now != before.get(tool_id):
                page.flush()
                del self._pages[tool_id]
                self._right.removeWidget(page)
                page.deleteLater()
        known = {tool.id for tool in tools}
        self.choose(shown.tool.id if shown and shown.tool.id in known else tools[0].id)

    def fit(self, *, narrow: bool) -> None:
        """Give the tool all the width where the list at the left would crowd it."""
        self._left.setVisible(not narrow)
        self._chooser.setVisible(narrow and len(self._tools) > 1)

    def choose(self, tool_id: str) -> ToolPage:
        """Show a tool."""
        if tool_id not in self._pages:
            tool = self._context.session.catalogue.tools[tool_id]
            page = ToolPage(self._context, tool)
            page.print_requested.connect(self.print_requested)
            page.blank_requested.connect(self.blank_requested)
            page.verbs_changed.connect(self.verbs_changed)
            self._pages[tool_id] = page
            self._right.addWidget(page)
            if self._filled:  # before that, all pages are filled as the tab is first shown
                page.refresh()
        self._right.setCurrentWidget(self._pages[tool_id])
        self._left.mark(tool_id)
        self._chooser.setCurrentIndex(self._chooser.findData(tool_id))
        self.verbs_changed.emit()
        return self._pages[tool_id]

    def new_entry(
        self,
        tool_id: str,
        answers: Answers | None = None,
        behaviours: tuple[str, ...] = (),
        links: tuple[Link, ...] = (),
        at: datetime | None = None,
    ) -> None:
        """Start a new entry of a tool."""
        self.choose(tool_id).new(answers, behaviours, links, at)

    def go_on(self, tool_id: str, slot_id: str) -> None:
        """Go on with what is half written of a tool."""
        self.choose(tool_id).go_on(slot_id)

    def open_entry(self, tool_id: str, entry_id: str) -> None:
        """Open an entry of a tool."""
        self.choose(tool_id).open(entry_id)

    def concerns(self, change: Change) -> bool:
        """Return whether entries of this point, a list or a setting changed."""
        others = {tool.id for tool in self._context.session.catalogue.tools.values()} - {
            tool.id for tool in self._tools
        }
        return change.settings or not change.tools <= others

    def refresh(self) -> None:
        """Show the entries as they are now."""
        self._sync_tools()
        if self._current() is None:
            self.choose(self._tools[0].id)
        for tool in self._tools:
            self._left.say(tool.id, self._about(tool))
        for page in self._pages.values():
            page.refresh()
        self._filled = True

    def _about(self, tool: Tool) -> str:
        count = self._context.session.entries.count(tool.id, most=COUNTED + 1)
        latest = self._context.session.entries.latest(tool.id) if count else None
        if latest is None:
            return _("Nothing written yet")
        when = when_words(latest.at, self._context.session.clock().date(), self._context.words)
        if tool.single:
            return _("Since {when}").format(when=when)
        if count > COUNTED:
            return _("More than {count} entries · {when}").format(
                count=self._context.words.number(COUNTED), when=when
            )
        return ngettext("{count} entry · {when}", "{count} entries · {when}", count).format(
            count=self._context.words.number(count), when=when
        )

    def _current(self) -> ToolPage | None:
        page = self._right.currentWidget()
        return page if isinstance(page, ToolPage) else None

    def verbs(self) -> frozenset[Verb]:
        """Return the verbs of the tool on screen."""
        page = self._current()
        return page.verbs() if page else frozenset()

    def do(self, verb: Verb) -> None:
        """Carry out a verb on the tool on screen."""
        if (page := self._current()) is not None:
            page.do(verb)

    def take_focus(self) -> None:
        """Put the keyboard into the tool on screen."""
        if (page := self._current()) is not None:
            page.take_focus()

    def flush(self) -> None:
        """Keep what is half written in any of the tools."""
        for page in self._pages.values():
            page.flush()

    def unsaved(self) -> list[Draft]:
        """Return what of the tools' pages could not be written to disk."""
        return [draft for page in self._pages.values() for draft in page.unsaved()]

    def place(self) -> dict[str, Any]:
        """Return the tool and where in it the person is."""
        page = self._current()
        return {"tool": page.tool.id, "in": page.place()} if page else {}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place; a tool that is no longer there is no reason to stumble."""
        if place.get("tool") in {tool.id for tool in self._tools}:
            self.choose(str(place["tool"])).restore(place.get("in", {}))
