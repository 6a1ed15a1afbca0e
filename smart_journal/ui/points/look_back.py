"""Looking back from a page: its earlier versions, another page beside it, its thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.dates import when_words
from smart_journal.ui.points.compare_page import ComparePage, Side
from smart_journal.ui.points.going_on import COMPARE, THREAD, VERSIONS
from smart_journal.ui.points.thread_page import ThreadPage

MOST = 200


class LookBack(QObject):
    """Makes the pages of a look back when they are first asked for."""

    page_shown = Signal()
    closed = Signal()
    bring_back_requested = Signal(object)

    def __init__(self, context: Context, tool: Tool, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._tool = context, tool
        self._compare: ComparePage | None = None
        self._thread: ThreadPage | None = None
        self.page: QWidget
        self.from_page = False

    def take_focus(self) -> None:
        """Put the keyboard into the page that is shown."""
        if isinstance(self.page, ComparePage | ThreadPage):
            self.page.take_focus()

    def show(self, view: str, entry: Entry) -> None:
        """Show one of the views of an entry that is open."""
        self.from_page = True
        if view == THREAD:
            self._show_thread(entry)
        elif view == VERSIONS:
            self._show_versions(entry)
        elif view == COMPARE:
            self._show_compare(self._nearest(entry))

    def compare(self, entries: list[Entry]) -> None:
        """Compare two entries of the list, or the chosen one with the one before it."""
        self.from_page = False
        self._show_compare(entries if len(entries) > 1 else self._nearest(entries[0]))

    def _nearest(self, entry: Entry) -> list[Entry]:
        """Return the entry before this one, or the newest of the others, and this one."""
        entries = self._context.session.entries
        before = entries.recent(self._tool.id, before=entry, limit=1)
        others = before or [
            each for each in entries.recent(self._tool.id, limit=2) if each.id != entry.id
        ]
        return [*others[:1], entry]

    def _compare_page(self) -> ComparePage:
        if self._compare is None:
            self._compare = ComparePage(self._context, self._tool)
            self._compare.closed.connect(self.closed)
            self._compare.bring_back_requested.connect(self.bring_back_requested)
        self.page = self._compare
        return self._compare

    def _show_compare(self, two: list[Entry]) -> None:
        recent = self._context.session.entries.recent(self._tool.id, limit=MOST)
        known = {entry.id for entry in recent}
        shown = [*recent, *(entry for entry in two if entry.id not in known)]
        sides = [Side(self._when(entry), entry) for entry in shown]
        ids = [entry.id for entry in shown]
        by_time = sorted(two, key=lambda entry: entry.at)
        self._compare_page().show_sides(
            _("Two pages side by side"),
            self._tool.title,
            sides,
            ids.index(by_time[0].id),
            ids.index(by_time[-1].id),
            back=False,
        )
        self.page_shown.emit()

    def _show_versions(self, entry: Entry) -> None:
        versions = self._context.session.entries.revisions(entry.id)
        zone, words = self._context.session.clock().tzinfo, self._context.words
        sides = []
        for number, version in enumerate(versions):
            saved = version.saved.astimezone(zone)
            text = _("{day} at {time}") if number else _("Now: {day} at {time}")
            name = text.format(day=words.day(saved), time=words.time(saved))
            sides.append(Side(name, version))
        self._compare_page().show_sides(
            _("How it was before"),
            _("{page}: every saved change is kept.").format(page=self._tool.title),
            sides,
            min(1, len(sides) - 1),
            0,
            back=True,
        )
        self.page_shown.emit()

    def _show_thread(self, entry: Entry) -> None:
        if self._thread is None:
            self._thread = ThreadPage(self._context)
            self._thread.closed.connect(self.closed)
            self._thread.print_requested.connect(self._print_thread)
        self._thread.show_around(entry)
        self.page = self._thread
        self.page_shown.emit()

    def _print_thread(self, pairs: list[tuple[Tool, Entry]]) -> None:
        from smart_journal.ui.paper.sources import ThreadSource

        self._context.go.sheets_requested.emit(ThreadSource(self._context, pairs))

    def _when(self, entry: Entry) -> str:
        return when_words(entry.at, self._context.session.clock().date(), self._context.words)
