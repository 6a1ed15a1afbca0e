"""Tools with every kind of field, every layout and every way rows are named."""

from __future__ import annotations

import tomllib

from smart_journal.domain.tool import Tool
from smart_journal.domain.tool_file import read_tool

_HEAD = """
id = "{tool_id}"
version = 1
kind = "dated"
point = 1
title = "A page to try"
purpose = "To try every kind of question."
steps = ["Write."]
sources = ["here"]

[[overview]]
fields = ["{first}"]
label = "All of it"
width = 1.0

[paper]
way = "portrait"
[[paper.blocks]]
kind = "area"
fields = ["{first}"]
label = "All of it"
"""

_KINDS = """
[[sections]]
title = "Alone"
fields = [
    { id = "day", kind = "date", label = "The day", ahead = 28 },
    { id = "moment", kind = "date", label = "The moment", time = true },
    { id = "money", kind = "number", label = "Cost", low = 0, high = 5000, places = 2, unit = "€" },
    { id = "glasses", kind = "number", label = "How many", low = 0, high = 40, unit = "glasses" },
    { id = "told", kind = "tick", label = "I have told somebody who is on my side about it" },
    { id = "good_for", kind = "choice", label = "Good for", many = true, options = [
        { id = "urge", label = "an urge" },
        { id = "company", label = "company" },
        { id = "practical", label = "practical help" },
    ] },
    { id = "belief", kind = "short", label = "The thought", list = "trigger", limit = 120 },
    { id = "sure", kind = "scale", label = "Sure", low = 0, high = 100, step = 10, ends = ["-",
      "+"] },
]

[[sections]]
title = "Rows"

[[sections.fields]]
id = "ranked"
kind = "rows"
view = "ranked"
low = 0
high = 9
label = "The most important first"
fields = [{ id = "text", kind = "short", label = "What it is", required = true }]

[[sections.fields]]
id = "picked"
kind = "rows"
view = "ranked"
low = 0
high = 9
label = "What sets it off"
fields = [
    { id = "trigger", kind = "pick", list = "trigger", many = false, label = "The trigger" },
    { id = "risk", kind = "scale", label = "Risk", low = 0, high = 10, ends = ["-", "+"] },
    { id = "response", kind = "pick", list = "coping", many = false, label = "What helps" },
]

[[sections.fields]]
id = "dated"
kind = "rows"
low = 0
high = 30
label = "How it went"
fields = [
    { id = "date", kind = "date", label = "Day", required = true },
    { id = "amount", kind = "number", label = "Far", low = 0, high = 99, places = 1, unit = "km" },
    { id = "minutes", kind = "duration", label = "Time", low = 0, high = 600, quick = [15] },
    { id = "note", kind = "memo", label = "A note" },
]

[[sections.fields]]
id = "chosen"
kind = "rows"
low = 0
high = 9
label = "Where it fits"
fields = [
    { id = "part", kind = "choice", label = "When", options = [
        { id = "morning", label = "morning" },
        { id = "evening", label = "evening" },
    ] },
    { id = "what", kind = "short", label = "What" },
]

[[sections]]
title = "Later"
hint = "This can wait."
folded = true
fields = [
    { id = "later", kind = "memo", label = "What else" },
    { id = "until", kind = "date", label = "Until when", half = true },
]

[[sections]]
title = "Side by side"
layout = "beside"
fields = [
    { id = "a", kind = "memo", label = "What happened" },
    { id = "b", kind = "memo", label = "What I thought" },
    { id = "c", kind = "memo", label = "What I did" },
]
"""

_BOX = """
[[sections.fields]]
id = "{box}"
kind = "rows"
low = 0
high = 60
label = "{label}"
fields = [
    {{ id = "text", kind = "short", label = "In a few words", limit = 200, required = true }},
    {{ id = "horizon", kind = "choice", label = "When it is felt", options = [
        {{ id = "now", label = "now" }},
        {{ id = "later", label = "later" }},
        {{ id = "both", label = "both" }},
    ] }},
    {{ id = "weight", kind = "scale", label = "Weight", low = 0, high = 10, ends = ["-", "+"] }},
    {{ id = "value", kind = "pick", list = "area", many = false, label = "What it is about" }},
    {{ id = "note", kind = "memo", label = "A note" }},
]
"""
BOXES = {
    "gives": "What it gives me",
    "costs": "What it costs me",
    "change_gives": "What changing would give me",
    "change_costs": "What changing would cost me",
}


def every_kind() -> Tool:
    """Return a tool with every kind of field that needs no list of its own."""
    return _read("every-kind", "day", _KINDS)


def four_boxes() -> Tool:
    """Return a tool of four boxes, and a line above them."""
    boxes = "".join(_BOX.format(box=box, label=label) for box, label in BOXES.items())
    sections = f"""
[[sections]]
title = "The choice"
fields = [{{ id = "choice", kind = "short", label = "What I am looking at" }}]

[[sections]]
title = "Both sides of it"
layout = "boxes"
{boxes}
[[sections]]
title = "Reading across"
fields = [{{ id = "stands_out", kind = "memo", label = "What stands out" }}]
"""
    return _read("four-boxes", "choice", sections)


def _read(tool_id: str, first: str, sections: str) -> Tool:
    text = _HEAD.format(tool_id=tool_id, first=first) + sections
    return read_tool(f"{tool_id}.toml", tomllib.loads(text), str)
