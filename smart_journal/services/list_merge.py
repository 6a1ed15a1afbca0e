"""Items of an own list that were merged: which item stands for which."""

from __future__ import annotations

from collections.abc import Container, Mapping


def survivors(into: Mapping[str, str], known: Container[str]) -> dict[str, str]:
    """Return for each merged item the one that now stands for it.

    `into` names what an item was merged into, `known` holds the items there are. Chains are
    followed to their end. One that was merged into an item that is gone stands for itself
    again, and so does the least id of a ring, which two computers can make between them: each
    result stands for itself and for nothing else.
    """
    found = {item_id: _survivor(item_id, into, known) for item_id in into}
    return {item_id: survivor for item_id, survivor in found.items() if survivor != item_id}


def _survivor(item_id: str, into: Mapping[str, str], known: Container[str]) -> str:
    way = [item_id]
    while (following := into.get(way[-1])) is not None and following in known:
        if following in way:
            return min(way[way.index(following) :])
        way.append(following)
    return way[-1]
