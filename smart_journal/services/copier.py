"""Carry an offer's copies out for the entries of the open journal."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.field import Field
from smart_journal.domain.tool import Offer, Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.copying import Saying, copied
from smart_journal.services.lists import ListService
from smart_journal.services.region import Region

Row = dict[str, Answer]


class Copier:
    """Knows the tools and the own lists; `region` says how dates and numbers become words."""

    def __init__(
        self,
        catalogue: Callable[[], Catalogue],
        lists: ListService,
        region: Callable[[], Region],
    ) -> None:
        self._catalogue, self._lists, self._region = catalogue, lists, region

    def target(self, offer: Offer) -> Tool:
        """Return the tool that an offer leads to."""
        return self._catalogue().tools[offer.to]

    def copy(self, offer: Offer, source: Entry, row: Row | None = None) -> Answers:
        """Return what the offer copies of an entry, or of a row of it, and what it fixes.

        With `into` these are the columns of one row; each fits its field's bounds.
        """
        target, here = self.target(offer).fields, self._catalogue().tools[source.tool].fields
        saying = Saying(
            label=self._lists.label, words=self._region(), find=self._lists.find_wording
        )
        return copied(
            offer,
            _columns(target[offer.into]) if offer.into else target,
            _columns(here[offer.rows]) if offer.rows else here,
            (row or {}) if offer.rows else source.answers,
            saying,
        )


def _columns(field: Field) -> Mapping[str, Field]:
    return {column.id: column for column in field.fields}
