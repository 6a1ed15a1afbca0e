"""What grows out of a page: a new page begun from it, a line on another, a twin kept in step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.domain.errors import JournalError
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Offer, Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.copier import Copier, Row
from smart_journal.services.landing import FROM, Landing
from smart_journal.services.lines import rows_of
from smart_journal.services.lists import ListService
from smart_journal.services.offering import fits, says_something
from smart_journal.services.settings import SettingService
from smart_journal.services.twins import Twins


@dataclass(frozen=True, slots=True, kw_only=True)
class Grown:
    """A page to begin: what it starts with, and what it came from.

    `at` is the moment it is about, None for now.
    """

    tool: Tool
    answers: Answers
    behaviours: tuple[str, ...]
    links: tuple[Link, ...]
    at: datetime | None = None


class GrowthService:
    """Offer what can grow out of an entry, and let it grow."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        lists: ListService,
        settings: SettingService,
        copier: Copier,
        landing: Landing,
        twins: Twins,
    ) -> None:
        self._catalogue, self._lists, self._settings = catalogue, lists, settings
        self._copier, self._landing, self._twins = copier, landing, twins

    def offers(self, tool: Tool, answers: Answers) -> list[Offer]:
        """Return what a page with these answers offers as a whole."""
        return [offer for offer in self._open(tool) if not offer.rows and _offered(offer, answers)]

    def row_offers(self, tool: Tool, field_id: str, row: Row) -> list[Offer]:
        """Return what one row of a field offers."""
        return [
            offer for offer in self._open(tool) if offer.rows == field_id and _offered(offer, row)
        ]

    def _open(self, tool: Tool) -> Iterator[Offer]:
        tools, instruments = self._catalogue().tools, self._settings.current.instruments
        for offer in tool.offers:
            target = tools[offer.to]
            if not offer.twin and (not target.instrument or target.id in instruments):
                yield offer

    def grow(self, offer: Offer, source: Entry, row: Row | None = None) -> Grown:
        """Return a page that begins with what the offer copies of an entry, or of a row of it.

        Nothing is saved. What does not fit the new page is left out.
        """
        tool, answers = self._copier.target(offer), self._copier.copy(offer, source, row)
        return Grown(
            tool=tool,
            answers={offer.into: [answers]} if offer.into else answers,
            behaviours=source.behaviours,
            links=(Link(kind=FROM, to=source.id),),
            at=source.at if offer.same_time else None,
        )

    def lands(self, offer: Offer, source: Entry, row: Row | None = None) -> bool:
        """Return whether `land` has a page for the line, or can begin one with it alone.

        Where it can't, `grow` begins a page with the line, for the person to complete.
        """
        return self._landing.lands(offer, source, row)

    def land(self, offer: Offer, source: Entry, row: Row | None = None) -> Entry:
        """Append what the offer copies to the newest page of its tool, or begin one; saved.

        Raises JournalError, with a sentence, where the page does not take it.
        """
        return self._landing.land(offer, source, row)

    def undo(self, landed: Entry) -> None:
        """Take a landed line back; whatever was written on the page since stays."""
        self._landing.undo(landed)

    def after_save(self, tool: Tool, entry: Entry) -> None:
        """Do what follows a saved page: twins come in step, new words join the own lists.

        Never raises: the page itself is safe, and the next save makes good what the disk
        refused.
        """
        with suppress(JournalError):
            self.keep_twins(tool, entry)
        self.remember_words(tool, entry.answers)

    def keep_twins(self, tool: Tool, entry: Entry) -> None:
        """Write the twins of a saved page, or bring them in step; raises CannotWrite."""
        self._twins.keep(tool, entry)

    def remember_words(self, tool: Tool, answers: Answers) -> None:
        """Add what was written in full to the own lists it is proposed from; never raises."""
        for name, text in dict.fromkeys(_written(tool.fields.values(), answers)):
            with suppress(JournalError):
                self._lists.add(name, text)


def _offered(offer: Offer, answers: Answers) -> bool:
    # A line without words is nothing to put on another page, nor is an empty row.
    lone = offer.rows or offer.into
    return fits(offer, answers) and (not lone or says_something(offer, answers))


def _written(fields: Iterable[Field], answers: Answers) -> Iterator[tuple[str, str]]:
    """Yield the list and the wording of each line of text that belongs to a list."""
    for field in fields:
        answer = answers.get(field.id)
        if field.kind is FieldKind.ROWS:
            for row in rows_of(answer):
                yield from _written(field.fields, row)
        elif field.kind is FieldKind.SHORT and field.list and str(answer or "").strip():
            yield field.list, str(answer)
