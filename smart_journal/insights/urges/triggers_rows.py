"""Urges counted by what they have in common: how many, how strong, alone or with others."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, mean
from smart_journal.insights.facts import Names
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.urges.triggers_change import Change
from smart_journal.language import gettext as _

PERSON = "person"  # the list
ALONE = "alone"  # the item of that list which says that nobody was around


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Urges with something in common; `entries` are their ids, oldest first.

    `alone` of them came with nobody around, `others` with somebody; of the rest it is not noted.
    `strength` is the mean of those with a strength, 1 to 10, None where fewer than 5 have one.
    `change` is None where nothing is known of the time before.
    """

    name: str
    entries: tuple[str, ...]
    alone: int
    others: int
    strength: Estimate | None
    change: Change | None = None

    @property
    def count(self) -> int:
        """Return how many urges there are."""
        return len(self.entries)

    @property
    def unknown(self) -> int:
        """Return of how many it is not noted who was around."""
        return self.count - self.alone - self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Rows under one heading, empty for none; `rest` sums up `more` that have no row.

    `split` is False where the rows are about company, and so of one kind of it each.
    """

    heading: str
    rows: tuple[Row, ...]
    split: bool = True
    rest: Row | None = None
    more: int = 0

    @property
    def pictured(self) -> tuple[Row, ...]:
        """Return the rows of the picture."""
        return self.rows if self.rest is None else (*self.rows, self.rest)

    def names(self, words: Words) -> tuple[str, ...]:
        """Return what the rows of the picture are called."""
        names = tuple(row.name for row in self.rows)
        if self.rest is None:
            return names
        return (*names, _("and {count} more").format(count=words.number(self.more)))


@dataclass(slots=True)
class Tally:
    """Urges being counted; of `strengths` those that were not given are left out."""

    entries: list[str] = field(default_factory=list)
    alone: int = 0
    others: int = 0
    strengths: list[int] = field(default_factory=list)

    def add(self, urge: Urge, nobody: str) -> None:
        """Count an urge; `nobody` is the item of the list that says nobody was around.

        Somebody noted beside it counts as company.
        """
        self.entries.append(urge.entry)
        if urge.strength:
            self.strengths.append(urge.strength)
        people = urge.people
        if people:
            alone = people.count(nobody) == len(people)
            self.alone += alone
            self.others += not alone

    def row(self, name: str, change: Change | None = None) -> Row:
        """Return what was counted."""
        return Row(
            name=name,
            entries=tuple(self.entries),
            alone=self.alone,
            others=self.others,
            strength=mean(self.strengths) if len(self.strengths) >= ENOUGH else None,
            change=change,
        )


def nobody(names: Names) -> str:
    """Return the item that says nobody was around, also after it was merged."""
    return names.resolve(PERSON, ALONE)


def tallied(
    urges: Iterable[Urge], keys: Callable[[Urge], Collection[str]], names: Names
) -> dict[str, Tally]:
    """Return the urges counted under each of their keys, those of most urges first."""
    alone = nobody(names)
    found: dict[str, Tally] = {}
    for urge in urges:
        chosen = keys(urge)
        for key in chosen if len(chosen) < 2 else dict.fromkeys(chosen):
            if key not in found:
                found[key] = Tally()
            found[key].add(urge, alone)
    order = sorted(found, key=lambda key: (-len(found[key].entries), key))
    return {key: found[key] for key in order}


def together(urges: Iterable[Urge], names: Names) -> Row:
    """Return all of `urges` as one row without a name."""
    alone, tally = nobody(names), Tally()
    for urge in urges:
        tally.add(urge, alone)
    return tally.row("")


def labelled(ids: Sequence[str], name: str, names: Names) -> dict[str, str]:
    """Return the wording of each item of the list `name`, numbered where several share one.

    Items removed from the list have no wording of their own left, and are still not the same.
    """
    labels = {each: names.label(name, each) for each in ids}
    same: dict[str, list[str]] = {}
    for each, label in labels.items():
        same.setdefault(label, []).append(each)
    return {
        each: _numbered(label, same[label].index(each) + 1) if len(same[label]) > 1 else label
        for each, label in labels.items()
    }


def first_rows(
    heading: str,
    found: Mapping[str, Row],
    most: int,
    rest: Callable[[Collection[str]], Row],
    *,
    split: bool = True,
) -> Group:
    """Return the first `most` rows under `heading`; `rest` sums up several beyond them."""
    beyond = list(found)[most:]
    rows = tuple(found.values())
    if len(beyond) < 2:
        return Group(heading=heading, rows=rows, split=split)
    return Group(
        heading=heading,
        rows=rows[:most],
        split=split,
        rest=rest(frozenset(beyond)),
        more=len(beyond),
    )


def _numbered(label: str, number: int) -> str:
    return _("{label}, no. {number}").format(label=label, number=number)
