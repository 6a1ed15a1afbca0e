"""What an own list offers: the program's starters and the person's own items, put together.

An own item is an entry of its list. What a person says about a starter (another wording,
details, that it is not to be offered, that it was merged) is an entry too, which names the
starter as `replaces`; the starter keeps its id, so every entry that picked it still finds it.
A merged item keeps its own answers and names the one that stands for it as `into`: no entry
that picked it is rewritten, and it can be taken apart again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Starter
from smart_journal.services.list_merge import survivors

INTO, REPLACES, LABEL = "into", "replaces", "label"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a list: a starter, or an entry of the person's own.

    `label` is what is shown wherever it was picked, and `wording` what it says itself: they
    differ where the item was merged `into` another. `given` is the wording that the program
    gave a starter. Merged and put away items are `retired`.
    """

    id: str
    label: str
    wording: str
    default: bool
    retired: bool = False
    own: bool = False
    into: str = ""
    given: str = ""


def item_id(entry: Entry) -> str:
    """Return the id under which an entry of a list is picked: its own, or its starter's."""
    replaced = entry.answers.get(REPLACES)
    return replaced if isinstance(replaced, str) else entry.id


def newest(entries: Iterable[Entry]) -> dict[str, Entry]:
    """Return the entries by the item they are about, in their order.

    Two computers can each have said something about the same starter: what was said last counts.
    """
    found: dict[str, Entry] = {}
    for entry in entries:
        about = item_id(entry)
        if about not in found or _said(found[about]) < _said(entry):
            found[about] = entry
    return found


def _said(entry: Entry) -> tuple[float, str]:
    return entry.saved.timestamp(), entry.revision


def arrange(starters: Iterable[Starter], entries: Iterable[Entry]) -> dict[str, Item]:
    """Return all items of a list by id, the person's own first, then the starters."""
    held, given = newest(entries), {starter.id: starter for starter in starters}
    order = [*(each for each in held if each not in given), *given]
    into = {each: str(entry.answers[INTO]) for each, entry in held.items() if INTO in entry.answers}
    stands = survivors(into, set(order))
    wordings = {each: _wording(held.get(each), given.get(each)) for each in order}

    def item(each: str) -> Item:
        entry, starter, survivor = held.get(each), given.get(each), stands.get(each, "")
        retired = bool(survivor) or (entry is not None and entry.archived)
        chosen = entry is not None and LABEL in entry.answers
        return Item(
            id=each,
            label=wordings[survivor or each],
            wording=wordings[each],
            default=not retired and (chosen or (starter is not None and starter.default)),
            retired=retired,
            own=starter is None,
            into=survivor,
            given=starter.label if starter else "",
        )

    return {each: item(each) for each in order}


def _wording(entry: Entry | None, starter: Starter | None) -> str:
    said = entry.answers.get(LABEL) if entry else None
    return str(said) if said else starter.label if starter else ""
