"""What an ABC page of an invented year is told with."""

from __future__ import annotations

from typing import NamedTuple


class Felt(NamedTuple):
    """A feeling, how strong it was, and how strong at the end of the page where that was rated."""

    feeling: str
    before: int
    after: int | None = None


class Belief(NamedTuple):
    """A belief with its kinds and how sure Sam was of it, and the answer to it where there is one.

    `kinds` and `checks` are ids of choices with spaces between them.
    """

    text: str
    kinds: str = ""
    sure: int = 70
    dispute: str = ""
    checks: str = ""
    new: str = ""
    new_sure: int = 60


class Abc(NamedTuple):
    """One page. `cause` are words that the situation of an urge must have; an upset has none.

    An urge that was acted on follows from the page about the slip.
    """

    cause: str
    event: str
    did: str
    felt: tuple[Felt, ...]
    beliefs: tuple[Belief, ...]
    action: str = ""
    when: str = "happened"
    acted: bool = False
