"""A small tool and a small list that use everything a definition can say."""

from __future__ import annotations

import copy
import tomllib
from typing import Any

FILE = "small.toml"

_TOOL = tomllib.loads(
    """
    id = "small"
    version = 1
    kind = "dated"
    point = 2
    title = "Small tool"
    also = ["Little tool"]
    purpose = "To try everything once."
    steps = ["One.", "Two."]
    cautions = ["Go gently."]
    sources = ["nowhere.example"]

    [[overview]]
    fields = ["line"]
    label = "Line"
    width = 0.5

    [[sections]]
    title = "All kinds"
    hint = "One of each."

    [[sections.fields]]
    id = "line"
    kind = "short"
    label = "A line"
    hint = "Short."
    half = true

    [[sections.fields]]
    id = "text"
    kind = "memo"
    label = "A text"
    limit = 10
    private = true

    [[sections.fields]]
    id = "scale"
    kind = "scale"
    label = "A scale"
    required = true
    low = 1
    high = 10
    ends = ["little", "much"]

    [[sections.fields]]
    id = "minutes"
    kind = "duration"
    label = "A while"
    low = 0
    high = 60
    quick = [5, 10]

    [[sections.fields]]
    id = "choice"
    kind = "choice"
    label = "A choice"
    options = [
        { id = "this", label = "This one", short = "This" },
        { id = "that", label = "That one" },
    ]

    [[sections.fields]]
    id = "picks"
    kind = "pick"
    list = "things"
    label = "Some things"

    [[sections.fields]]
    id = "one"
    kind = "pick"
    list = "things"
    many = false
    label = "One thing"

    [[sections.fields]]
    id = "rows"
    kind = "rows"
    label = "Rows"
    low = 1
    high = 3

    [[sections.fields.fields]]
    id = "name"
    kind = "short"
    required = true
    label = "Name"

    [[sections.fields.fields]]
    id = "amount"
    kind = "scale"
    low = 0
    high = 10
    ends = ["none", "all"]
    label = "Amount"

    [paper]
    way = "landscape"

    [[paper.blocks]]
    kind = "area"
    fields = ["line", "text"]
    label = "Both"
    hint = "In any order."
    lines = 2
    grow = 2

    [[paper.blocks]]
    kind = "rating"
    field = "scale"

    [[paper.blocks]]
    kind = "choice"
    field = "choice"

    [[paper.blocks]]
    kind = "wheel"
    field = "rows"

    [table]
    title = "Day by day"
    purpose = "A row each."
    way = "landscape"
    blank_rows = 8

    [[table.columns]]
    fields = ["when"]
    label = "When"
    width = 60

    [[table.columns]]
    fields = ["scale"]
    label = "Scale"
    width = 0.5
    centred = true
    """
)

_LIST = tomllib.loads(
    """
    id = "small"
    version = 1
    title = "Small list"
    purpose = "A few things."

    [[sections]]
    title = "This thing"

    [[sections.fields]]
    id = "label"
    kind = "short"
    limit = 40
    required = true
    label = "What you call it"

    [[starters]]
    id = "first"
    label = "First"
    default = true
    group = "near"

    [[starters]]
    id = "second"
    label = "Second"
    """
)

MISSING = object()


def tool_values() -> dict[str, Any]:
    """Return a fresh copy of the tool's values."""
    return copy.deepcopy(_TOOL)


def list_values() -> dict[str, Any]:
    """Return a fresh copy of the list's values."""
    return copy.deepcopy(_LIST)


def put(values: dict[str, Any], path: str, value: object) -> None:
    """Change what stands at a dotted path such as `sections.0.title`, or take it away."""
    *way, last = path.split(".")
    at: Any = values
    for step in way:
        at = at[int(step)] if isinstance(at, list) else at[step]
    key = int(last) if isinstance(at, list) else last
    if value is MISSING:
        del at[key]
    else:
        at[key] = value
