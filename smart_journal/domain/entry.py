"""An entry: a tool's answers at a moment, with everything history and merging need."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime

Answer = str | int | float | bool | list["Answer"] | dict[str, "Answer"]
Answers = dict[str, "Answer"]

WRITTEN = "written"


def new_id() -> str:
    """Return a random id of 32 hexadecimal digits."""
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A named tie from one entry to another, kept on the entry that grew out of it."""

    kind: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One dated page, one living page or one item of a person's own list.

    `at` is local wall time with its UTC offset; `created`, `saved` and `binned` are UTC.
    `answers` holds ids of choices, never their wording, and is never changed in place.
    """

    id: str
    tool: str
    tool_version: int
    at: datetime
    answers: Answers
    created: datetime
    saved: datetime
    revision: str
    parents: tuple[str, ...] = ()
    behaviours: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    printable: bool = True
    archived: bool = False
    origin: str = WRITTEN
    binned: datetime | None = None

    def __post_init__(self) -> None:
        for moment in (self.at, self.created, self.saved):
            if moment.tzinfo is None:
                raise ValueError("a moment of an entry needs its UTC offset")

    @classmethod
    def new(
        cls,
        *,
        tool: str,
        tool_version: int,
        at: datetime,
        answers: Answers,
        now: datetime,
        behaviours: tuple[str, ...] = (),
        note: str = "",
        links: tuple[Link, ...] = (),
        tags: tuple[str, ...] = (),
        printable: bool = True,
        origin: str = WRITTEN,
    ) -> Entry:
        """Return a first revision with fresh random ids, saved at `now` (UTC)."""
        return cls(
            id=new_id(),
            tool=tool,
            tool_version=tool_version,
            at=at,
            answers=answers,
            created=now,
            saved=now,
            revision=new_id(),
            behaviours=behaviours,
            note=note,
            links=links,
            tags=tags,
            printable=printable,
            origin=origin,
        )

    def revised(self, *, now: datetime) -> Entry:
        """Return the next revision of this entry, unchanged but for its ids and time."""
        return replace(self, revision=new_id(), parents=(self.revision,), saved=now)
