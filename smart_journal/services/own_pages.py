"""Pages that a person made: kept in the journal, used like any other, moved as TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from smart_journal.domain.change import Change
from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.errors import InvalidDefinition, JournalError
from smart_journal.domain.own_page import PREFIX, OwnPage, page_values
from smart_journal.domain.tool import Tool
from smart_journal.domain.tool_file import read_tool
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import Catalogue, lists_exist
from smart_journal.services.changes import Changes
from smart_journal.storage.entries import EntryTable

OWN_PAGE = "own-page"
_DEFINITION = "definition"
LARGEST = 200_000  # letters of a file that is taken in


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One page of the person's own: its tool as it is now, and the entry that defines it."""

    tool: Tool
    entry: Entry


class OwnPageService:
    """Make, change, put away, export and import pages of one's own."""

    def __init__(
        self,
        base: Catalogue,
        table: EntryTable,
        changes: Changes,
        clock: Callable[[], datetime],
    ) -> None:
        self._base, self._table, self._changes, self._clock = base, table, changes, clock
        self._made: dict[str, Made] | None = None
        self._catalogue: Catalogue | None = None
        changes.listen(self._forget)

    def _forget(self, change: Change) -> None:
        if OWN_PAGE in change.tools:
            self._made = self._catalogue = None

    @property
    def catalogue(self) -> Catalogue:
        """Return every tool there is, the person's own pages among them."""
        if self._catalogue is None:
            own = [made.tool for made in self.all().values() if not made.entry.archived]
            self._catalogue = self._base.with_own(own) if own else self._base
        return self._catalogue

    def all(self) -> dict[str, Made]:
        """Return the pages of one's own by tool id, those put away too."""
        if self._made is None:
            found = ((_tool(entry), entry) for entry in self._table.items(OWN_PAGE))
            self._made = {tool.id: Made(tool=tool, entry=entry) for tool, entry in found if tool}
        return self._made

    def tool_for(self, entry: Entry, tool: Tool) -> Tool:
        """Return the questions that an entry of `tool` was answered under.

        Of the program's own tools only the newest questions are known.
        """
        if not tool.own or entry.tool_version == tool.version:
            return tool
        made = self.all().get(tool.id)
        versions = self._table.revisions(made.entry.id) if made else []
        for each in map(_tool, versions):
            if each is not None and each.version == entry.tool_version:
                return each
        return tool

    def make(self, page: OwnPage) -> Tool:
        """Keep a new page.

        Raises InvalidDefinition when the page can't be used.
        """
        entry = Entry.new(
            tool=OWN_PAGE, tool_version=1, at=self._clock(), answers={}, now=self._clock()
        )
        values = page_values(page, PREFIX + entry.id[:12], 1)
        return self._keep(entry, values)

    def change(self, tool_id: str, page: OwnPage) -> Tool:
        """Keep a changed page as its next version; older entries keep their questions.

        Raises InvalidDefinition when the page can't be used.
        """
        made = self.all()[tool_id]
        values = page_values(page, tool_id, made.tool.version + 1)
        return self._keep(made.entry.revised(now=self._clock()), values)

    def _keep(self, entry: Entry, values: Mapping[str, Any]) -> Tool:
        import tomli_w

        tool = self._read(values)
        answers: Answers = {_DEFINITION: tomli_w.dumps(values)}
        self._table.save([replace(entry, answers=answers)])
        self._changes.publish(Change(frozenset({OWN_PAGE})))
        return tool

    def _read(self, values: Mapping[str, Any]) -> Tool:
        tool = read_tool(f"{values.get('id')}.toml", values, str, own=True)
        lists_exist(tool, self._base.lists)
        return replace(tool, offers=())

    def put_away(self, tool_id: str, *, away: bool) -> None:
        """Take a page out of its tab, or put it back; its entries stay."""
        made = self.all()[tool_id]
        self._table.save([replace(made.entry.revised(now=self._clock()), archived=away)])
        self._changes.publish(Change(frozenset({OWN_PAGE})))

    def text(self, tool_id: str) -> str:
        """Return a page as TOML."""
        return str(self.all()[tool_id].entry.answers[_DEFINITION])

    def take_in(self, text: str) -> Tool:
        """Keep the page that a TOML text defines, under an id of its own.

        Raises JournalError with a sentence that says what is wrong with it.
        """
        if len(text) > LARGEST:
            raise JournalError(_("This file is too large for a page."))
        try:
            values = tomllib.loads(text)
            entry = Entry.new(
                tool=OWN_PAGE, tool_version=1, at=self._clock(), answers={}, now=self._clock()
            )
            values |= {"id": PREFIX + entry.id[:12], "version": 1}
            values.pop("offers", None)
            return self._keep(entry, values)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise JournalError(
                _("This is not a page: line by line it is not TOML. ({reason})").format(
                    reason=error
                )
            ) from error
        except InvalidDefinition as error:
            raise JournalError(
                _("This page can't be used: {key} {reason}.").format(
                    key=error.key, reason=error.reason
                )
            ) from error


def _tool(entry: Entry) -> Tool | None:
    """Return the tool that a kept page defines; None where a later program wrote it."""
    try:
        values = tomllib.loads(str(entry.answers.get(_DEFINITION, "")))
        return replace(read_tool(f"{values.get('id')}.toml", values, str, own=True), offers=())
    except (tomllib.TOMLDecodeError, InvalidDefinition):
        return None
