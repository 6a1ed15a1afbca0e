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
    order = 3
    instrument = true
    licence = "Free to use."
    safety = ["Not alone."]
    prints = false
    pins = ["line", "ranked"]

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

    [[sections.fields]]
    id = "named"
    kind = "short"
    list = "things"
    label = "A thing by its name"

    [[sections.fields]]
    id = "several"
    kind = "choice"
    many = true
    label = "Several choices"
    options = [{ id = "near", label = "Near" }, { id = "far", label = "Far" }]

    [[sections.fields]]
    id = "day"
    kind = "date"
    ahead = 7
    label = "A day"

    [[sections.fields]]
    id = "moment"
    kind = "date"
    time = true
    label = "A moment"

    [[sections.fields]]
    id = "sum"
    kind = "number"
    low = 0
    high = 100
    places = 1
    unit = "miles"
    label = "A sum"

    [[sections.fields]]
    id = "tick"
    kind = "tick"
    label = "A tick"

    [[sections.fields]]
    id = "tens"
    kind = "scale"
    low = 0
    high = 100
    step = 10
    ends = ["none", "all"]
    label = "A scale of tens"

    [[sections]]
    title = "All looks of rows"
    layout = "beside"
    folded = true

    [[sections.fields]]
    id = "ranked"
    kind = "rows"
    view = "ranked"
    low = 0
    high = 5
    label = "In their order"
    fields = [
        { id = "thing", kind = "pick", list = "things", many = false, label = "Thing" },
        { id = "why", kind = "short", label = "Why" },
    ]

    [[sections.fields]]
    id = "wheel"
    kind = "rows"
    view = "wheel"
    low = 0
    high = 12
    label = "A wheel"
    fields = [
        { id = "area", kind = "pick", list = "things", many = false, label = "Area" },
        { id = "satisfaction", kind = "scale", low = 0, high = 10, ends = ["a", "b"], label = "S" },
        { id = "importance", kind = "scale", low = 0, high = 10, ends = ["a", "b"], label = "I" },
    ]

    [[sections.fields]]
    id = "week"
    kind = "rows"
    view = "week"
    low = 0
    high = 60
    label = "A week"

    [[sections.fields.fields]]
    id = "day"
    kind = "choice"
    label = "Day"
    options = [{ id = "mon", label = "Monday" }, { id = "tue", label = "Tuesday" }]

    [[sections.fields.fields]]
    id = "part"
    kind = "choice"
    label = "Part"
    options = [{ id = "morning", label = "Morning" }]

    [[sections.fields.fields]]
    id = "what"
    kind = "short"
    label = "What"

    [[sections.fields.fields]]
    id = "kind"
    kind = "choice"
    label = "Kind"
    options = [{ id = "fun", label = "Fun" }]

    [[sections.fields.fields]]
    id = "done"
    kind = "choice"
    label = "Done"
    options = [{ id = "yes", label = "Yes" }]

    [[sections.fields]]
    id = "wave"
    kind = "rows"
    view = "wave"
    low = 0
    high = 30
    label = "A wave"
    fields = [
        { id = "minute", kind = "duration", low = 0, high = 120, label = "Minute" },
        { id = "strength", kind = "scale", low = 0, high = 10, ends = ["a", "b"], label = "S" },
    ]

    [[offers]]
    to = "other"
    label = "Go on elsewhere"
    copy = { text = ["line", "text"] }
    fixed = { kind = "urge", marks = ["a", "b"], number = 3 }
    when = { choice = ["this"] }

    [[offers]]
    to = "other"
    label = "Put a row there"
    rows = "rows"
    into = "lines"
    copy = { what = ["name"] }

    [[offers]]
    to = "other"
    label = "Write it there too"
    twin = true
    copy = { strength = ["scale"] }

    [[hints]]
    stage = "thinking"
    why = "It is small."

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
    field = "wheel"

    [[paper.blocks]]
    kind = "rows"
    field = "rows"
    columns = ["name"]

    [[paper.blocks]]
    kind = "letter"
    field = "text"
    letter = "A"

    [[paper.blocks]]
    kind = "boxes"
    fields = ["rows", "ranked", "week", "wave"]

    [[paper.blocks]]
    kind = "beside"
    fields = ["line", "named"]

    [[paper.blocks]]
    kind = "week"
    field = "week"

    [[paper.blocks]]
    kind = "wave"
    field = "wave"
    optional = true

    [[paper.blocks]]
    kind = "line"
    field = "line"

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
