"""What a form can ask of the person's own lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChoice:
    """One item that a list offers.

    Of a long list only the `default` items stand in front; `retired` ones show only where they
    were chosen already.
    """

    id: str
    label: str
    default: bool = True
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The person's own lists, as far as a form needs them.

    `options` returns the items of a list, `label` the wording of one item, `add` makes an own
    item, `rename` returns the item that now carries the wording, `limit` the most letters of
    a wording.
    """

    options: Callable[[str], Sequence[ListChoice]]
    label: Callable[[str, str], str]
    add: Callable[[str, str], ListChoice]
    rename: Callable[[str, str, str], ListChoice]
    limit: Callable[[str], int]
