"""ABC pages, read out of their entries: what was felt, what was believed, and how surely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.numbers import ids, rows, whole

ABC = "abc"
FEELING = "feeling"  # the list of feelings


class BeliefKind(StrEnum):
    """The kinds of unhelpful belief, in the order of the page."""

    DEMAND = "demand"
    AWFULISING = "awfulising"
    CANT_STAND = "cant-stand"
    OVER_GENERALISING = "over-generalising"
    RATING = "rating"


@dataclass(frozen=True, slots=True, kw_only=True)
class Felt:
    """One feeling, the id of a list item, rated 0 to 10 as it was and at the end of the page."""

    feeling: str
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Believed:
    """One belief: its kinds, and how sure of it and of the new one, 0 to 100 %."""

    kinds: frozenset[BeliefKind] = frozenset()
    sure: int | None = None
    new_sure: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AbcPage:
    """One ABC page at a moment (local wall time without an offset)."""

    at: datetime
    feelings: tuple[Felt, ...] = ()
    beliefs: tuple[Believed, ...] = ()
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> AbcPage:
        """Return the page that an entry records; an odd answer counts as not given.

        A row without a feeling, or without a belief, is left out.
        """
        answers = entry.answers
        return cls(
            at=entry.at.replace(tzinfo=None),
            feelings=tuple(
                _felt(row) for row in rows(answers.get("feelings")) if _said(row, "feeling")
            ),
            beliefs=tuple(
                _believed(row) for row in rows(answers.get("beliefs")) if _said(row, "belief")
            ),
            entry=entry.id,
        )


def _said(row: Answers, name: str) -> bool:
    answer = row.get(name)
    return isinstance(answer, str) and bool(answer)


def _felt(row: Answers) -> Felt:
    return Felt(
        feeling=str(row["feeling"]),
        before=whole(row.get("before"), 0, 10),
        after=whole(row.get("after"), 0, 10),
    )


def _believed(row: Answers) -> Believed:
    chosen = ids(row.get("types"))
    return Believed(
        kinds=frozenset(kind for kind in BeliefKind if kind in chosen),
        sure=whole(row.get("sure"), 0, 100),
        new_sure=whole(row.get("new_sure"), 0, 100),
    )
