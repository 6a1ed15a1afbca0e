"""How the file fared: whether the last use ended well, and when everything was last checked."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from smart_journal.domain.errors import JournalError

if TYPE_CHECKING:
    from smart_journal.storage.checks import Report
    from smart_journal.storage.connection import Connection
    from smart_journal.storage.settings import NoteTable

_OPEN = "open since"
_CHECKED = "checked"
_CHECKED_FULLY = "checked fully"
_NONE = ""
_EVERY = timedelta(days=7)


class Health:
    """What is known of the file of an open journal.

    `interrupted` says that a transaction was left unfinished on disk.
    """

    def __init__(
        self, connection: Connection, notes: NoteTable, *, interrupted: bool, now: datetime
    ) -> None:
        self._connection, self._notes, self._now = connection, notes, now
        self._marked = False
        try:
            self._texts = notes.get_all()
        except JournalError:
            self._texts, interrupted = {}, True
        self._left_open = interrupted or self._texts.get(_OPEN, _NONE) != _NONE
        connection.before_first_write = self._mark

    @property
    def unclean(self) -> bool:
        """Return whether the last use, or this one, did not end well."""
        return self._left_open or self._connection.failures > 0

    @property
    def last_check(self) -> datetime | None:
        """Return when both checks of the file were last made and found nothing."""
        return self._moment(_CHECKED)

    def full_due(self, now: datetime) -> bool:
        """Return whether every row should be read too: after an unclean end, and weekly."""
        last = self._moment(_CHECKED_FULLY)
        return self.unclean or last is None or not timedelta() <= now - last < _EVERY

    def note(self, report: Report, now: datetime) -> None:
        """Remember what a check found; after damage nothing more is written to the file.

        Raises CannotWrite.
        """
        if report.problems:
            self._connection.damaged = True
            return
        texts = {_CHECKED: now.isoformat()}
        if report.full:
            texts[_CHECKED_FULLY] = now.isoformat()
        self._notes.put(texts)
        self._texts |= texts
        if report.full:
            self._left_open = False
            self._connection.failures = 0

    def note_clean_end(self) -> None:
        """Take back the mark that the first write left; without it the next start checks all."""
        if self._marked and not self._connection.damaged and not self.unclean:
            with suppress(JournalError):
                self._notes.put({_OPEN: _NONE})
        self._marked = False

    def _mark(self) -> None:
        self._notes.put_within({_OPEN: self._now.isoformat()})
        self._marked = True

    def _moment(self, name: str) -> datetime | None:
        text = self._texts.get(name)
        return datetime.fromisoformat(text) if text else None
