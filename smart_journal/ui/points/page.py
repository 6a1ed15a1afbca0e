"""One of the four points: its tools on the left, the chosen one on the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.drafts import Draft
from smart_journal.ui.context import Context
from smart_journal.ui.page import Page, Verb
from smart_journal.ui.points.entry_model import when_words
from smart_journal.ui.points.tool_card import ToolCard
from smart_journal.ui.points.tool_page import ToolPage
from smart_journal.ui.widgets.calm import calm
from smart_journal.ui.widgets.labels import label

LIST_EMS = 20
COUNTED = 10_000  # beyond it counting takes longer than the number is worth


@dataclass(frozen=True, slots=True, kw_only=True)
class PointWords:
    """What a point is called, what it is for, and what is said while it has no tools."""

    title: str
    purpose: str
    later: str


class PointPage(Page):
    """The tools of one point."""

    print_requested = Signal(object, list)
    blank_requested = Signal(object)
    narrow_letters = 118

    def __init__(self, context: Context, point: int, words: PointWords) -> None:
        super().__init__()
        self._context = context
        self._tools = context.session.catalogue.of_point(point)
        self._pages: dict[str, ToolPage] = {}
        self._cards: dict[str, ToolCard] = {}
        if not self._tools:
            calm(self, words.title, words.purpose, words.later)
            return
        self._left = self._build_left(point, words)
        self._chooser = self._build_chooser(words)
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
        self.choose(self._tools[0].id)

    def _build_left(self, point: int, words: PointWords) -> QWidget:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        column.addWidget(label(words.title, "title"))
        column.addWidget(label(words.purpose, "purpose"))
        column.addSpacing(4)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for tool in self._tools:
            card = ToolCard(tool, self._context.appearance, point)
            card.clicked.connect(lambda _checked=False, chosen=tool.id: self.choose(chosen))
            group.addButton(card)
            self._cards[tool.id] = card
            column.addWidget(card)
        column.addStretch(1)
        column.addWidget(label(words.later, "small"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.setFixedWidth(scroll.fontMetrics().averageCharWidth() * 2 * LIST_EMS)
        return scroll

    def _build_chooser(self, words: PointWords) -> QComboBox:
        """Return what stands in for the list at the left where there is no room for it."""
        chooser = QComboBox()
        chooser.setAccessibleName(words.title)
        for tool in self._tools:
            chooser.addItem(tool.title, tool.id)
        chooser.activated.connect(lambda _index: self.choose(str(chooser.currentData())))
        return chooser

    def fit(self, *, narrow: bool) -> None:
        """Give the tool all the width where the list at the left would crowd it."""
        if self._tools:
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
            if self.isVisible():
                page.refresh()
        self._right.setCurrentWidget(self._pages[tool_id])
        self._cards[tool_id].setChecked(True)
        self._chooser.setCurrentIndex(self._chooser.findData(tool_id))
        self.verbs_changed.emit()
        return self._pages[tool_id]

    def new_entry(
        self, tool_id: str, answers: Answers | None = None, behaviours: tuple[str, ...] = ()
    ) -> None:
        """Start a new entry of a tool."""
        self.choose(tool_id).new(answers, behaviours)

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
        if not self._tools:
            return
        for tool in self._tools:
            self._cards[tool.id].say(self._about(tool))
        for page in self._pages.values():
            page.refresh()

    def _about(self, tool: Tool) -> str:
        count = self._context.session.entries.count(tool.id, most=COUNTED + 1)
        latest = self._context.session.entries.latest(tool.id) if count else None
        if latest is None:
            return _("Nothing written yet")
        when = when_words(latest.at, self._context.session.clock().date(), self._context.words)
        if count > COUNTED:
            return _("More than {count} entries · {when}").format(
                count=self._context.words.number(COUNTED), when=when
            )
        return ngettext("{count} entry · {when}", "{count} entries · {when}", count).format(
            count=self._context.words.number(count), when=when
        )

    def _current(self) -> ToolPage | None:
        page = self._right.currentWidget() if self._tools else None
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
        if place.get("tool") in self._cards:
            self.choose(str(place["tool"])).restore(place.get("in", {}))
