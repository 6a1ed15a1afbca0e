"""Is every byte what was written? Two checks of the file, and the digest of every row.

Both checks of the file are needed: one misses a file cut short at a page, the other flipped
bits in free pages.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smart_journal.domain.errors import DamagedJournal
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.storage.connection import PAGE_BYTES
from smart_journal.storage.row_walk import TABLES, RowWalk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from smart_journal.storage.seal import Sheet
    from smart_journal.storage.store import Store

_LOOKS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check found: `problems` are sentences for the person, none when all is well.

    `revisions` counts those replaced by a later one. `full` says whether every row was read,
    and not only the two checks of the file made.
    """

    pages: int
    entries: int
    revisions: int
    full: bool
    problems: tuple[str, ...] = ()


def check(store: Store, *, now: datetime) -> Report:
    """Check every page and every row of an open journal, in the thread that opened it."""
    examination = Examination(store.sheet, full=True)
    for step in examination.steps():
        step()
    report = examination.report()
    store.health.note(report, now)
    return report


class Examination:
    """One check in small steps; a step that was interrupted can be done again."""

    def __init__(self, sheet: Sheet, *, full: bool) -> None:
        self._connection = sheet.connection
        self._full = full
        self._walks = [RowWalk(sheet, table) for table in TABLES] if full else []
        self._bad_pages = 0
        self._misplaced = False

    def steps(self) -> Iterator[Callable[[], None]]:
        """Yield the steps; each is to be finished before the next is asked for."""
        yield self._check_pages
        yield self._check_structure
        for walk in self._walks:
            while not walk.done:
                yield walk.step

    def report(self) -> Report:
        """Return what was found, once all steps are done."""
        return Report(
            pages=self._connection.path.stat().st_size // PAGE_BYTES,
            entries=self._count("SELECT count(*) FROM entry"),
            revisions=self._count("SELECT count(*) FROM revision"),
            full=self._full,
            problems=tuple(self._problems()),
        )

    def _problems(self) -> Iterator[str]:
        if self._bad_pages:
            yield ngettext(
                "{count} page of the file is damaged.",
                "{count} pages of the file are damaged.",
                self._bad_pages,
            ).format(count=self._bad_pages)
        if self._misplaced:
            yield _("The parts of the file don't fit together.")
        if wrong := sum(walk.wrong for walk in self._walks):
            yield ngettext(
                "{count} text in the journal is not what was written.",
                "{count} texts in the journal are not what was written.",
                wrong,
            ).format(count=wrong)
        if any(walk.unreadable for walk in self._walks):
            yield _("Some of the journal's texts can't be read at all.")

    def _check_pages(self) -> None:
        # The pages are read past SQLite's locks: one being written just then looks damaged.
        # So a bad page counts only when it stays bad, the last time with writers held off.
        for _look in range(_LOOKS):
            self._bad_pages = self._count_bad_pages()
            if not self._bad_pages:
                return
        with suppress(DamagedJournal), self._connection.snapshot():
            self._bad_pages = self._count_bad_pages()

    def _count_bad_pages(self) -> int:
        try:
            return len(self._connection.rows("PRAGMA cipher_integrity_check"))
        except DamagedJournal:
            return 1

    def _check_structure(self) -> None:
        try:
            found = self._connection.rows("PRAGMA integrity_check")
        except DamagedJournal:
            found = []
        self._misplaced = found != [("ok",)]

    def _count(self, sql: str) -> int:
        with suppress(DamagedJournal):
            return int(self._connection.rows(sql)[0][0])
        return 0
