"""List the tools."""

from __future__ import annotations

import json

from smart_journal.commands.say import answer
from smart_journal.services.catalogue import load


def list_tools(*, as_json: bool) -> int:
    """Print one tool a line, tabs between id, point, title and also called; or all as JSON."""
    tools = load().tools.values()
    if as_json:
        answer(
            json.dumps(
                [
                    {
                        "id": tool.id,
                        "point": tool.point,
                        "title": tool.title,
                        "also_called": list(tool.also),
                        "instrument": tool.instrument,
                    }
                    for tool in tools
                ],
                ensure_ascii=False,
                indent=2,
            )
        )
        return 0
    for tool in tools:
        answer(f"{tool.id}\t{tool.point}\t{tool.title}\t{', '.join(tool.also)}")
    return 0
