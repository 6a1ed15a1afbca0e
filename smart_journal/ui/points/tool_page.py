"""A tool inside its tab: the list of its entries, one page of it, or a look back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from smart_journal.domain.entry import Answers, Entry, Link, new_id
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.drafts import NEW, Draft
from smart_journal.ui.context import Context
from smart_journal.ui.page import Verb
from smart_journal.ui.points.entry_list import EntryList
from smart_journal.ui.points.entry_page import EntryPage
from smart_journal.ui.points.going_on import TIE, Wish
from smart_journal.ui.points.growing import Growing
from smart_journal.ui.points.look_back import LookBack


class ToolPage(QStackedWidget):
    """Moves between the list and a page; carries out the verbs on what is shown.

    A tool with one single living page has no list: its page is all there is.
    """

    print_requested = Signal(object, list)
    blank_requested = Signal(object)
    verbs_changed = Signal()

    def __init__(self, context: Context, tool: Tool) -> None:
        super().__init__()
        self._context, self.tool = context, tool
        self._page: EntryPage | None = None
        self._by_version: dict[int, EntryPage] = {}
        self._list: EntryList | None = None
        self._growing = Growing(context, self)
        self._look_back = LookBack(context, tool, self)
        self._look_back.page_shown.connect(self._show_look_back)
        self._look_back.closed.connect(self._leave_look_back)
        self._look_back.bring_back_requested.connect(self._bring_version_back)
        if not tool.single:
            self._list = self._build_list()
            self.addWidget(self._list)

    def _build_list(self) -> EntryList:
        entries = EntryList(self._context, self.tool)
        entries.new_requested.connect(self.new)
        entries.open_requested.connect(self.open)
        entries.continue_requested.connect(self.go_on)
        entries.bin_requested.connect(self._bin)
        entries.back_requested.connect(self._bring_back)
        entries.print_requested.connect(lambda chosen: self.print_requested.emit(self.tool, chosen))
        entries.blank_requested.connect(lambda: self.blank_requested.emit(self.tool))
        entries.compare_requested.connect(self._look_back.compare)
        entries.selection_changed.connect(self.verbs_changed)
        return entries

    def refresh(self) -> None:
        """Show the entries as they are now; a page being written is left alone."""
        if self._list is not None:
            self._list.refresh()
        elif not self.writing and self.currentWidget() is None:
            self._show_single()

    def _show_single(self) -> None:
        """Show the one living page, as it was last or new."""
        page = self._entry_page(self.tool)
        entry = self._context.session.entries.latest(self.tool.id)
        if entry is None:
            page.begin()
        else:
            page.open(entry)
        self.setCurrentWidget(page)

    def _entry_page(self, tool: Tool) -> EntryPage:
        """Return the page for `tool`: the one of this page, or an earlier version of it."""
        if tool.version not in self._by_version:
            page = EntryPage(self._context, tool, self)
            page.closed.connect(self._to_list)
            page.saved.connect(self._saved)
            page.bin_requested.connect(self._bin)
            page.wished.connect(self._wish)
            page.print_requested.connect(self._print)
            self._by_version[tool.version] = page
            self.addWidget(page)
        self._page = self._by_version[tool.version]
        return self._page

    def _print(self, entries: list[Entry]) -> None:
        tool = self._tool_for(entries[0]) if len(entries) == 1 else self.tool
        self.print_requested.emit(tool, entries)

    def _tool_for(self, entry: Entry) -> Tool:
        """Return the questions that an entry was answered under."""
        return self._context.session.own_pages.tool_for(entry, self.tool)

    def new(
        self,
        answers: Answers | None = None,
        behaviours: tuple[str, ...] = (),
        links: tuple[Link, ...] = (),
        at: datetime | None = None,
    ) -> None:
        """Start a new entry, or go on with the one half written.

        With `answers` a page of its own is started: what is half written stays as it is.
        """
        if not self._left_page():
            return
        if self.tool.single:
            self._show_single()
            return
        page = self._entry_page(self.tool)
        last = self._context.session.behaviours.last_used()
        waiting = self._context.session.drafts.find(self.tool.id)
        slot_id = f"{NEW}-{new_id()[:8]}" if answers and waiting else NEW
        page.begin(
            answers, behaviours or ((last.id,) if last else ()), links, slot_id=slot_id, at=at
        )
        self.setCurrentWidget(page)
        self.verbs_changed.emit()

    def open(self, entry_id: str) -> None:
        """Open an entry to read or change it."""
        entry = self._context.session.entries.get(entry_id)
        if entry is None or entry.binned or not self._left_page():
            return
        page = self._entry_page(self._tool_for(entry))
        page.open(entry)
        self.setCurrentWidget(page)
        self.verbs_changed.emit()

    def _left_page(self) -> bool:
        """Keep what is half written before another page takes its place."""
        if self.writing and self._page is not None:
            try:
                self._page.flush()
            except JournalError as error:
                self._context.toast.say(error.sentence)
                return False
        return True

    def go_on(self, entry_id: str) -> None:
        """Go on with what is half written under a draft's id, new or of an entry."""
        if entry_id == NEW:
            self.new()
        elif entry_id.startswith(f"{NEW}-"):
            if self._left_page():
                page = self._entry_page(self.tool)
                page.begin(slot_id=entry_id)
                self.setCurrentWidget(page)
                self.verbs_changed.emit()
        else:
            self.open(entry_id)

    def _to_list(self) -> None:
        if self._list is None:
            self._show_single()
        else:
            self.setCurrentWidget(self._list)
            self._list.refresh()
            self._list.take_focus()
        self.verbs_changed.emit()

    def _saved(self, entry_id: str) -> None:
        self._to_list()
        if not entry_id:
            return
        if self._list is not None:
            self._list.restore(entry_id)
        second = None
        if any(not offer.twin for offer in self.tool.offers):
            second = (_("Go on from here…"), lambda: self._go_on(entry_id))
        self._context.toast.say(_("Saved."), second=second)

    def _go_on(self, entry_id: str) -> None:
        self.open(entry_id)
        if self._page is not None:
            self._page.show_going_on()

    def _wish(self, wish: Wish, entry: Entry) -> None:
        if wish.offer is not None:
            self._growing.grow(wish.offer, entry, wish.row)
        elif wish.view == TIE:
            self._growing.tie(entry, lambda tied: self.open(tied.id))
        else:
            self._look_back.show(wish.view, entry)

    def _show_look_back(self) -> None:
        page = self._look_back.page
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)
        self._look_back.take_focus()
        self.verbs_changed.emit()

    def _leave_look_back(self) -> None:
        if self._page is not None and self._page.entry is not None and self._look_back.from_page:
            self.setCurrentWidget(self._page)
            self.verbs_changed.emit()
        else:
            self._to_list()

    def _bring_version_back(self, version: Entry) -> None:
        now = self._context.session.entries.get(version.id)
        if now is None:
            return
        self._put(replace(now, answers=version.answers))
        self._context.toast.say(
            _("The earlier version is back; the later one is kept among the versions."),
            undo=lambda: self._put(replace(now, revision=self._revision(now.id))),
        )

    def _revision(self, entry_id: str) -> str:
        now = self._context.session.entries.get(entry_id)
        return now.revision if now else ""

    def _put(self, entry: Entry) -> None:
        try:
            self._context.session.entries.rewrite(self._tool_for(entry), entry)
        except JournalError as error:
            self._context.toast.say(error.sentence)
            return
        self.open(entry.id)

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
        self.refresh()
        self._context.toast.say(
            ngettext("Brought back.", "{count} entries brought back.", len(back)).format(
                count=len(back)
            )
        )

    @property
    def writing(self) -> bool:
        """Return whether a page is open instead of the list."""
        return self._page is not None and self.currentWidget() is self._page

    def _chosen(self) -> list[Entry]:
        if self.writing and self._page is not None:
            return [self._page.entry] if self._page.entry is not None else []
        return self._list.chosen() if self._list is not None else []

    def verbs(self) -> frozenset[Verb]:
        """Return the verbs that mean something now."""
        verbs = {Verb.PRINT_BLANK}
        if not self.tool.single:
            verbs.add(Verb.NEW)
        if self.writing:
            verbs.add(Verb.SAVE)
        if self._chosen():
            verbs |= {Verb.PRINT} if self.tool.single else {Verb.PRINT, Verb.BIN}
        elif not self.writing and self._list is not None:
            verbs.add(Verb.PRINT)
        return frozenset(verbs)

    def do(self, verb: Verb) -> None:
        """Carry out a verb."""
        if verb is Verb.NEW:
            self.new()
        elif verb is Verb.SAVE and self._page is not None:
            self._page.save()
        elif verb is Verb.PRINT_BLANK:
            self.blank_requested.emit(self.tool)
        elif verb is Verb.PRINT:
            self._print(self._chosen())
        elif verb is Verb.BIN:
            self._bin(self._chosen())

    def take_focus(self) -> None:
        """Put the keyboard into the list, unless a page is open."""
        if self._list is None and self._page is not None:
            self._page.take_focus()
        elif not self.writing and self._list is not None:
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
        return {"row": self._list.place() if self._list is not None else ""}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place."""
        if "page" in place:
            entry = str(place["page"].get("entry", NEW))
            self.go_on(entry)
            if self.writing and self._page is not None:
                self._page.restore(place["page"])
        elif place.get("row") and self._list is not None:
            self._list.restore(str(place["row"]))
