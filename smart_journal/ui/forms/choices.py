"""What a form can ask of the journal: the person's own lists, and what day it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from smart_journal.ui.widgets.moment import MomentWords


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChoice:
    """One item that a list offers.

    Of a long list only the `default` items stand in front; `retired` ones show only where they
    were chosen already. One that was merged `into` another is shown as that one.
    """

    id: str
    label: str
    default: bool = True
    retired: bool = False
    into: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The person's own lists and the day, as far as a form needs them.

    `options` returns the items of a list, `label` the wording of one item, `add` makes an own
    item, `rename` returns the item that now carries the wording, `limit` the most letters of
    a wording, `prompt` what kind of wording is asked for. `words` say dates and numbers, `now`
    is the clock. `risky` returns how many of the person's urges fell into a part of the week,
    as a share from 0 to 1 of the most, by weekday (`mon` to `sun`) and part; `first_weekday`
    runs from 0, Monday, to 6.
    """

    options: Callable[[str], Sequence[ListChoice]]
    label: Callable[[str, str], str]
    add: Callable[[str, str], ListChoice]
    rename: Callable[[str, str, str], ListChoice]
    limit: Callable[[str], int]
    words: MomentWords
    now: Callable[[], datetime]
    prompt: Callable[[str], str] = lambda _list_id: ""
    risky: Callable[[], Mapping[tuple[str, str], float]] = dict
    first_weekday: int = 0

    def today(self) -> date:
        """Return the day it is for the person."""
        return self.now().date()

    def wordings(self, list_id: str) -> list[str]:
        """Return the wordings that a list offers."""
        return [each.label for each in self.options(list_id) if not each.retired]
