"""One sentence for every place a person can write in: secret, new in each run."""

from __future__ import annotations

from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.field import FieldKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from smart_journal.domain.field import Field
    from smart_journal.services.catalogue import Catalogue

HELP_LINE = "helpline"
WRITTEN = {FieldKind.SHORT, FieldKind.MEMO, FieldKind.PICK}
# What is written beside the fields of the tools and lists.
BESIDE = (
    "welcome behaviour",
    "welcome unit",
    "private note",
    "labels",
    "own page",
    "own question",
    "own answer",
    "own list item",
    "kept word",
    "area renamed",
    "early warning",
    "urge in the bin",
    "changed afterwards",
    "half an own word",
    "half a behaviour",
    "draft kept",
    "draft pending",
)
NEVER_KEPT = ("passphrase", "wrong passphrase", "looked for", "looked for a page to tie to")


def fields_written(fields: Iterable[Field], above: str) -> Iterator[str]:
    """Return the names of the fields one can write in, own words for lists among them."""
    for field in fields:
        if field.kind in WRITTEN:
            yield f"{above}.{field.id}"
        yield from fields_written(field.fields, f"{above}.{field.id}")


def places(catalogue: Catalogue) -> list[str]:
    """Return the names of all places one can write in."""
    tools = [*catalogue.tools.values()]
    tools += [catalogue.lists[name].tool for name in (BEHAVIOUR, HELP_LINE)]
    fields = [name for tool in tools for name in fields_written(tool.fields.values(), tool.id)]
    return [*fields, *BESIDE, *NEVER_KEPT]


def make_canaries(names: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Return the mark that all canaries of this run begin with, and a canary for each place.

    The mark is what leaks are searched by; a canary is short enough for every field.
    """
    mark = f"zq{token_hex(5)}"
    return mark, {name: f"{mark} {sha256(name.encode()).hexdigest()[:8]}" for name in names}
