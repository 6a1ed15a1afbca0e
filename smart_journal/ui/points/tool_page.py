"""A tool inside its tab: the list of its entries, or one page of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.drafts import NEW, Draft
from smart_journal.ui.context import Context
from smart_journal.ui.page import Verb
from smart_journal.ui.points.entry_list import EntryList
from smart_journal.ui.points.entry_page import EntryPage


class ToolPage(QStackedWidget):
    """Moves between the list and a page; carries out the verbs on what is shown."""

    print_requested = Signal(object, list)
    blank_requested = Signal(object)
    verbs_changed = Signal()

    def __init__(self, context: Context, tool: Tool) -> None:
        super().__init__()
        self._context, self.tool = context, tool
        self._list = EntryList(context, tool)
        self.addWidget(self._list)
        self._page: EntryPage | None = None
        self._list.new_requested.connect(self.new)
        self._list.open_requested.connect(self.open)
        self._list.continue_requested.connect(self._continue)
        self._list.bin_requested.connect(self._bin)
        self._list.back_requested.connect(self._bring_back)
        self._list.print_requested.connect(lambda chosen: self.print_requested.emit(tool, chosen))
        self._list.blank_requested.connect(lambda: self.blank_requested.emit(tool))
        self._list.selection_changed.connect(self.verbs_changed)

    def refresh(self) -> None:
        """Show the entries as they are now; a page being written is left alone."""
        self._list.refresh()

    def _entry_page(self) -> EntryPage:
        if self._page is None:
            self._page = EntryPage(self._context, self.tool)
            self._page.closed.connect(self._to_list)
            self._page.saved.connect(self._saved)
            self._page.bin_requested.connect(self._bin)
            self._page.print_requested.connect(
                lambda chosen: self.print_requested.emit(self.tool, chosen)
            )
            self.addWidget(self._page)
        return self._page

    def new(self, answers: Answers | None = None, behaviours: tuple[str, ...] = ()) -> None:
        """Start a new entry, or go on with the one half written."""
        page = self._leave_page()
        if page is None:
            return
        last = self._context.session.behaviours.last_used()
        page.begin(answers, behaviours or ((last.id,) if last else ()))
        self.setCurrentWidget(page)
        self.verbs_changed.emit()

    def open(self, entry_id: str) -> None:
        """Open an entry to read or change it."""
        entry = self._context.session.entries.get(entry_id)
        page = self._leave_page()
        if entry is None or entry.binned or page is None:
            return
        page.open(entry)
        self.setCurrentWidget(page)
        self.verbs_changed.emit()

    def _leave_page(self) -> EntryPage | None:
        """Keep what is half written before another page takes its place."""
        page = self._entry_page()
        if self.currentWidget() is page:
            try:
                page.flush()
            except JournalError as error:
                self._context.toast.say(error.sentence)
                return None
        return page

    def _continue(self, entry_id: str) -> None:
        if entry_id == NEW:
            self.new()
        else:
            self.open(entry_id)

    def _to_list(self) -> None:
        self.setCurrentWidget(self._list)
        self._list.refresh()
        self._list.take_focus()
        self.verbs_changed.emit()

    def _saved(self, entry_id: str) -> None:
        self._to_list()
        if entry_id:
            self._list.restore(entry_id)
            self._context.toast.say(_("Saved."))

    def _bin(self, entries: list[Entry]) -> None:
        service = self._context.session.entries
        try:
            binned = service.bin(entries)
        except JournalError as error:
            self._context.toast.say(error.sentence)
            return
        self._to_list()
        self._context.toast.say(
            ngettext("Moved to the bin.", "{count} entries moved to the bin.", len(binned)).format(
                count=len(binned)
            ),
            undo=lambda: service.bring_back(binned),
        )

    def _bring_back(self, entries: list[Entry]) -> None:
        back = self._context.session.entries.bring_back(entries)
        self._list.refresh()
        self._context.toast.say(
            ngettext("Brought back.", "{count} entries brought back.", len(back)).format(
                count=len(back)
            )
        )

    @property
    def writing(self) -> bool:
        """Return whether a page is open instead of the list."""
        return self._page is not None and self.currentWidget() is self._page

    def verbs(self) -> frozenset[Verb]:
        """Return the verbs that mean something now."""
        verbs = {Verb.NEW, Verb.PRINT_BLANK}
        if self.writing and self._page is not None:
            verbs.add(Verb.SAVE)
            if self._page.entry is not None:
                verbs |= {Verb.PRINT, Verb.BIN}
        else:
            verbs.add(Verb.PRINT)
            if self._list.chosen():
                verbs.add(Verb.BIN)
        return frozenset(verbs)

    def do(self, verb: Verb) -> None:
        """Carry out a verb."""
        entry = self._page.entry if self.writing and self._page is not None else None
        if verb is Verb.NEW:
            self.new()
        elif verb is Verb.SAVE and self._page is not None:
            self._page.save()
        elif verb is Verb.PRINT_BLANK:
            self.blank_requested.emit(self.tool)
        elif verb is Verb.PRINT:
            self.print_requested.emit(self.tool, [entry] if entry else self._list.chosen())
        elif verb is Verb.BIN:
            self._bin([entry] if entry else self._list.chosen())

    def take_focus(self) -> None:
        """Put the keyboard into the list, unless a page is open."""
        if not self.writing:
            self._list.take_focus()

    def flush(self) -> None:
        """Keep what is half written; raises JournalError when the disk refuses."""
        if self._page is not None:
            self._page.flush()

    def unsaved(self) -> list[Draft]:
        """Return what could not be written to disk, to be carried over a lock in memory."""
        if self._page is None or not self._page.pending:
            return []
        return [
            Draft(
                tool=self.tool.id,
                entry_id=self._page.slot_id,
                saved=self._context.session.clock(),
                state=self._page.state(),
            )
        ]

    def place(self) -> dict[str, Any]:
        """Return where the person is in this tool."""
        if self.writing and self._page is not None:
            return {"page": self._page.place()}
        return {"row": self._list.place()}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place."""
        if "page" in place:
            entry = str(place["page"].get("entry", NEW))
            self._continue(entry)
            if self.writing and self._page is not None:
                self._page.restore(place["page"])
        elif place.get("row"):
            self._list.restore(str(place["row"]))
