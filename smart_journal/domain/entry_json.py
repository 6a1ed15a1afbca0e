"""Entries as JSON text: the one form in which they are stored, exported and merged."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from smart_journal.domain.entry import Entry, Link


def to_json(entry: Entry) -> str:
    """Return the entry as compact JSON with sorted keys; equal entries give equal text."""
    body: dict[str, Any] = {
        "id": entry.id,
        "tool": entry.tool,
        "tool_version": entry.tool_version,
        "at": entry.at.isoformat(),
        "answers": entry.answers,
        "created": entry.created.isoformat(),
        "saved": entry.saved.isoformat(),
        "revision": entry.revision,
        "parents": list(entry.parents),
        "behaviours": list(entry.behaviours),
        "links": [[link.kind, link.to] for link in entry.links],
        "tags": list(entry.tags),
        "note": entry.note,
        "printable": entry.printable,
        "archived": entry.archived,
        "origin": entry.origin,
        "binned": entry.binned.isoformat() if entry.binned else None,
    }
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Entry:
    """Return the entry that `to_json` wrote.

    Raises ValueError, KeyError or TypeError when the text is not such an entry.
    """
    body = json.loads(text)
    return Entry(
        id=body["id"],
        tool=body["tool"],
        tool_version=body["tool_version"],
        at=datetime.fromisoformat(body["at"]),
        answers=body["answers"],
        created=datetime.fromisoformat(body["created"]),
        saved=datetime.fromisoformat(body["saved"]),
        revision=body["revision"],
        parents=tuple(body["parents"]),
        behaviours=tuple(body["behaviours"]),
        links=tuple(Link(kind=kind, to=to) for kind, to in body["links"]),
        tags=tuple(body["tags"]),
        note=body["note"],
        printable=body["printable"],
        archived=body["archived"],
        origin=body["origin"],
        binned=datetime.fromisoformat(body["binned"]) if body["binned"] else None,
    )
