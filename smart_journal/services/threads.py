"""Threads: the pages that an entry came from, and those that grew out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from smart_journal.domain.entry import Entry, Link
from smart_journal.language import gettext as _
from smart_journal.services.entries import EntryService
from smart_journal.services.twins import TWIN

WITH = "with"
MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One page of a thread: how far it stands from the first, and what it is, in words."""

    entry: Entry
    depth: int
    relation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """Pages that hang together; none stands before one that it grew out of."""

    steps: tuple[Step, ...]


class ThreadService:
    """Follow the links between entries, and tie two by hand."""

    def __init__(self, entries: EntryService) -> None:
        self._entries = entries

    def around(self, entry: Entry, *, most: int = MOST) -> Thread:
        """Return what an entry came from, what grew out of it, and what was tied to it by hand.

        At most `most` pages, oldest first; those in the bin are left out, but not `entry`.
        """
        found = {entry.id: Step(entry=entry, depth=0, relation="")}
        self._spread(found, entry, -1, self._origins, most)
        self._spread(found, entry, 1, self._grown, most)
        for other in self._tied(entry):
            if other.id not in found and len(found) < most:
                found[other.id] = Step(entry=other, depth=0, relation=_("linked by hand"))
        return Thread(steps=tuple(_in_order(found.values())))

    def _spread(
        self,
        found: dict[str, Step],
        entry: Entry,
        way: int,
        following: Callable[[Entry], Iterable[tuple[Entry, str]]],
        most: int,
    ) -> None:
        """Add what follows in one way, nearest first, each page once."""
        at_edge = [found[entry.id]]
        while at_edge:
            step = at_edge.pop(0)
            for other, relation in following(step.entry):
                if len(found) >= most:
                    return
                if other.id not in found:
                    found[other.id] = Step(entry=other, depth=step.depth + way, relation=relation)
                    at_edge.append(found[other.id])

    def _origins(self, entry: Entry) -> list[tuple[Entry, str]]:
        return [(each, _("came before")) for each in self._ends(entry, with_hand=False)]

    def _grown(self, entry: Entry) -> list[tuple[Entry, str]]:
        twin = Link(kind=TWIN, to=entry.id)
        return [
            (each, _("kept in step with it") if twin in each.links else _("grew out of it"))
            for each in self._entries.linking_to(entry.id)
            if any(link.to == entry.id and link.kind != WITH for link in each.links)
        ]

    def _tied(self, entry: Entry) -> list[Entry]:
        tie = Link(kind=WITH, to=entry.id)
        others = [each for each in self._entries.linking_to(entry.id) if tie in each.links]
        return [*self._ends(entry, with_hand=True), *others]

    def _ends(self, entry: Entry, *, with_hand: bool) -> list[Entry]:
        ends = [link.to for link in entry.links if (link.kind == WITH) == with_hand]
        found = (self._entries.get(each) for each in dict.fromkeys(ends))
        return [each for each in found if each is not None and each.binned is None]

    def link(self, entry: Entry, other: Entry) -> Entry:
        """Tie two entries by hand, and return the first as it is now; twice is once."""
        now = self._entries.get(entry.id) or entry
        tie = Link(kind=WITH, to=other.id)
        if entry.id == other.id or tie in now.links or self._is_tied(other.id, entry.id):
            return now
        return self._entries.keep(replace(now, links=(*now.links, tie)))

    def unlink(self, entry: Entry, other: Entry) -> Entry:
        """Untie what was tied by hand, from whichever side; return the first as it is now."""
        for here, there in ((entry.id, other.id), (other.id, entry.id)):
            if self._is_tied(here, there):
                now = self._entries.get(here) or entry
                left = tuple(link for link in now.links if link != Link(kind=WITH, to=there))
                self._entries.keep(replace(now, links=left))
        return self._entries.get(entry.id) or entry

    def _is_tied(self, here: str, there: str) -> bool:
        now = self._entries.get(here)
        return now is not None and Link(kind=WITH, to=there) in now.links


def _in_order(steps: Iterable[Step]) -> list[Step]:
    """Return the steps oldest first, none before what it grew out of, depths counted from 0."""
    steps = sorted(steps, key=lambda step: step.depth)
    moments: dict[str, float] = {}
    for step in steps:
        origins = (link.to for link in step.entry.links if link.kind != WITH)
        known = [moments[each] for each in origins if each in moments]
        moments[step.entry.id] = max([step.entry.at.timestamp(), *known])
    first = steps[0].depth
    ordered = sorted(steps, key=lambda step: (moments[step.entry.id], step.depth))
    return [replace(step, depth=step.depth - first) for step in ordered]
