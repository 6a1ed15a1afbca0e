"""An open journal: everything a person can do with it, until it is locked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from smart_journal.services.behaviours import BehaviourService
from smart_journal.services.beliefs import BeliefService
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.changes import Changes
from smart_journal.services.copier import Copier
from smart_journal.services.drafts import DraftService
from smart_journal.services.early_warnings import EarlyWarnings
from smart_journal.services.entries import EntryService
from smart_journal.services.growth import GrowthService
from smart_journal.services.integrity import IntegrityService
from smart_journal.services.landing import Landing
from smart_journal.services.lists import ListService
from smart_journal.services.own_pages import OwnPageService
from smart_journal.services.pins import PinService
from smart_journal.services.progress import ProgressService
from smart_journal.services.region import PlainRegion, Region
from smart_journal.services.settings import SettingService
from smart_journal.services.spelling import SpellingService
from smart_journal.services.suggestions import SuggestionService
from smart_journal.services.threads import ThreadService
from smart_journal.services.twins import Twins
from smart_journal.storage.store import Store

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the local wall time with its UTC offset."""
    return datetime.now(UTC).astimezone()


class Session:
    """The services of one open journal; `clock` gives the local time with its offset.

    `region` says how dates and numbers are said where services write words; the window sets it.
    """

    def __init__(self, store: Store, catalogue: Catalogue, clock: Clock = local_now) -> None:
        def utc() -> datetime:
            return clock().astimezone(UTC)

        self._store = store
        self.clock = clock
        self.region: Callable[[], Region] = PlainRegion
        self.changes = Changes()
        self.settings = SettingService(store.settings, self.changes)
        self.entries = EntryService(store.entries, self.changes, utc)
        self.drafts = DraftService(store.drafts, utc)
        self.lists = ListService(catalogue, store.entries, self.changes, utc)
        self.behaviours = BehaviourService(self.lists, self.settings)
        self.own_pages = OwnPageService(catalogue, store.entries, self.changes, utc)
        self.spelling = SpellingService(catalogue, self.lists, self.settings, self.changes)
        self.progress = ProgressService(
            store, self.entries, self.lists, self.settings, lambda: self.catalogue
        )
        self.integrity = IntegrityService(store)
        self._grow_together()

    def _grow_together(self) -> None:
        """Make what lets the pages of all tools be one journal."""

        def tools() -> Catalogue:
            return self.catalogue

        def region() -> Region:
            return self.region()

        entries, lists, settings = self.entries, self.lists, self.settings
        copier = Copier(tools, lists, region)
        landing = Landing(entries, self.drafts, settings, copier, region, self.clock)
        twins = Twins(entries, copier)
        self.growth = GrowthService(tools, lists, settings, copier, landing, twins)
        self.threads = ThreadService(entries)
        self.early_warnings = EarlyWarnings(tools, entries, self.drafts, self.clock)
        self.pins = PinService(tools, entries, lists, region)
        self.suggestions = SuggestionService(tools, entries, self.behaviours, settings)
        self.beliefs = BeliefService(tools, entries, lists, settings)

    @property
    def catalogue(self) -> Catalogue:
        """Return every tool and list there is, the person's own pages among them."""
        return self.own_pages.catalogue

    def close(self) -> None:
        """Close the file, wipe its key and let other programs open it."""
        self.region = PlainRegion
        self.integrity.stop()
        self._store.close()
