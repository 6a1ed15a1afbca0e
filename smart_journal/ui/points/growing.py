"""What a person lets grow out of a page: a new page to write, or a line on one there is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Offer
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.points.tie_dialog import TieDialog


class Growing(QObject):
    """Carries an offer out; a line that landed elsewhere can be taken back."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner

    def grow(self, offer: Offer, source: Entry, row: dict[str, Answer] | None) -> None:
        """Open what grows out of `source`, or put the line where it belongs."""
        growth = self._context.session.growth
        if not offer.into or not growth.lands(offer, source, row):
            self._context.go.grown_requested.emit(growth.grow(offer, source, row))
            return
        try:
            landed = growth.land(offer, source, row)
        except JournalError as error:
            self._context.toast.say(error.sentence)
            return
        title = self._context.session.catalogue.tools[offer.to].title
        go = self._context.go
        self._context.toast.say(
            _("Added to “{page}”.").format(page=title),
            undo=lambda: growth.undo(landed),
            second=(_("Open it"), lambda: go.entry_requested.emit(landed.tool, landed.id)),
        )

    def tie(self, entry: Entry, done: Callable[[Entry], None]) -> None:
        """Ask for a page and tie it to `entry`; `done` is given the entry as it is then."""
        box = TieDialog(self._context, entry, self._owner)
        box.chosen.connect(lambda other: self._tie(entry, other, done))
        box.open()

    def _tie(self, entry: Entry, other: Entry, done: Callable[[Entry], None]) -> None:
        threads = self._context.session.threads
        try:
            done(threads.link(entry, other))
        except JournalError as error:
            self._context.toast.say(error.sentence)
            return
        self._context.toast.say(
            _("The two pages belong together now."),
            undo=lambda: done(threads.unlink(entry, other)),
        )
