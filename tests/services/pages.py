"""Small tools between which everything can grow, and a journal that knows them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import Any

from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.domain.tool import Tool
from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session

_REST = """
version = 1
point = 3
purpose = "For tests."
steps = ["One."]
sources = ["nowhere.example"]
overview = [{ fields = ["title"], label = "Title", width = 1.0 }]
paper = { way = "portrait", blocks = [{ kind = "area", field = "title" }] }
"""

_PAGES = {
    # What everything grows from.
    "spring": """
        kind = "dated"
        title = "Spring"
        pins = ["title", "steps", "places"]

        [[sections]]
        title = "All"
        fields = [
            { id = "title", kind = "short", label = "Title", list = "coping" },
            { id = "story", kind = "memo", label = "Story" },
            { id = "secret", kind = "memo", label = "Secret", private = true },
            { id = "rating", kind = "scale", low = 0, high = 10, ends = ["a", "b"], label = "R" },
            { id = "kind", kind = "choice", label = "Kind", options = [
                { id = "urge", label = "an urge" }, { id = "upset", label = "an upset" } ] },
            { id = "places", kind = "pick", list = "place", label = "Places" },
            { id = "steps", kind = "rows", low = 0, high = 9, label = "Steps", fields = [
                { id = "step", kind = "short", label = "Step", list = "coping" },
                { id = "due", kind = "date", label = "Due" },
                { id = "size", kind = "choice", label = "Size", options = [
                    { id = "small", label = "small" }, { id = "large", label = "large" } ] } ] },
        ]

        [[offers]]
        to = "leaf"
        label = "Look closer"
        copy = { text = ["title", "story"], places = ["places"], rating = ["rating"] }
        fixed = { mood = "calm" }
        when = { kind = ["urge"] }

        [[offers]]
        to = "leaf"
        label = "Just begin one"

        [[offers]]
        to = "hub"
        label = "Add the title"
        into = "lines"
        copy = { what = ["title"] }

        [[offers]]
        to = "hub"
        label = "Add the step"
        rows = "steps"
        into = "lines"
        copy = { what = ["step"] }
        fixed = { mark = "step" }
        when = { size = ["small"] }

        [[offers]]
        to = "week"
        label = "Put it in a week"
        rows = "steps"
        into = "blocks"
        copy = { what = ["step"] }

        [[offers]]
        to = "strict"
        label = "Add to the strict one"
        into = "lines"
        copy = { what = ["title"] }

        [[offers]]
        to = "tested"
        label = "Measure it"

        [[offers]]
        to = "mirror"
        label = "Mirrored"
        twin = true
        copy = { strength = ["rating"], story = ["story"] }
        """,
    "leaf": """
        kind = "dated"
        title = "Leaf"

        [[sections]]
        title = "All"
        fields = [
            { id = "title", kind = "short", label = "Title", required = true },
            { id = "text", kind = "memo", limit = 60, label = "Text" },
            { id = "places", kind = "pick", list = "place", label = "Places" },
            { id = "rating", kind = "scale", low = 1, high = 5, ends = ["a", "b"], label = "R" },
            { id = "mood", kind = "choice", label = "Mood", options = [
                { id = "calm", label = "calm" } ] },
        ]
        """,
    "hub": """
        kind = "living"
        single = true
        title = "Hub"

        [[sections]]
        title = "All"
        fields = [
            { id = "title", kind = "short", label = "Title" },
            { id = "lines", kind = "rows", low = 0, high = 3, label = "Lines", fields = [
                { id = "what", kind = "short", label = "What", required = true },
                { id = "mark", kind = "choice", label = "Mark", options = [
                    { id = "step", label = "a step" } ] } ] },
        ]
        """,
    # Nothing can begin one with a line alone.
    "strict": """
        kind = "living"
        title = "Strict"

        [[sections]]
        title = "All"
        fields = [
            { id = "title", kind = "short", label = "Title", required = true },
            { id = "lines", kind = "rows", low = 0, high = 3, label = "Lines", fields = [
                { id = "what", kind = "short", label = "What" } ] },
        ]
        """,
    "week": """
        kind = "dated"
        title = "Week"

        [[sections]]
        title = "All"
        fields = [
            { id = "title", kind = "short", label = "Title" },
            { id = "start", kind = "date", label = "Start", required = true },
            { id = "blocks", kind = "rows", view = "week", low = 0, high = 9, fields = [
                { id = "day", kind = "choice", label = "D", options = [
                    { id = "mon", label = "Mon" } ] },
                { id = "part", kind = "choice", label = "P", options = [
                    { id = "morning", label = "Morning" } ] },
                { id = "what", kind = "short", label = "What" },
                { id = "kind", kind = "choice", label = "K", options = [
                    { id = "goal", label = "Goal" } ] },
                { id = "done", kind = "choice", label = "Done", options = [
                    { id = "yes", label = "Yes" } ] } ], label = "Blocks" },
        ]
        """,
    "mirror": """
        kind = "dated"
        title = "Mirror"

        [[sections]]
        title = "All"
        fields = [
            { id = "title", kind = "short", label = "Title" },
            { id = "strength", kind = "scale", low = 1, high = 10, ends = [
                "a", "b" ], label = "S", required = true },
            { id = "story", kind = "memo", label = "Story" },
        ]
        """,
    "tested": """
        kind = "dated"
        title = "Tested"
        instrument = true
        licence = "Free."

        [[sections]]
        title = "All"
        fields = [{ id = "title", kind = "short", label = "Title" }]
        """,
}


def page(tool_id: str, **more: Any) -> Tool:
    """Return one of the small tools, with more or other values of its file."""
    values = tomllib.loads(_REST) | tomllib.loads(_PAGES[tool_id]) | {"id": tool_id} | more
    return read_tool(f"{tool_id}.toml", values, str)


def with_pages(catalogue: Catalogue, *others: Tool) -> Catalogue:
    """Return the catalogue with the small tools in it, and with others."""
    tools = [*map(page, _PAGES), *others]
    return replace(catalogue, tools=catalogue.tools | {tool.id: tool for tool in tools})


def write(
    session: Session, tool: str, answers: Answers, *from_: Entry, kind: str = "from", **more: Any
) -> Entry:
    """Save an entry of one of the small tools now, grown out of others."""
    links = tuple(Link(kind=kind, to=each.id) for each in from_)
    at = more.pop("at", session.clock())
    return session.entries.write(session.catalogue.tools[tool], answers, at=at, links=links, **more)
