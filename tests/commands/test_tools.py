"""The list of tools, for people and for programs."""

from __future__ import annotations

import json

from smart_journal.services.catalogue import Catalogue
from tests.commands.shell import Shell, program


def test_one_tool_a_line_with_its_names(shell: Shell, catalogue: Catalogue) -> None:
    said = shell("tools")
    assert (said.code, said.err) == (0, "")
    lines = [line.split("\t") for line in said.out.splitlines()]
    assert lines == [
        [tool.id, str(tool.point), tool.title, ", ".join(tool.also)]
        for tool in catalogue.tools.values()
    ]
    assert ["urge-log", "2", "Urge log", "Log your urges"] in lines


def test_the_same_as_json() -> None:
    said = program("tools", "--json")
    assert (said.code, said.err) == (0, "")
    tools = json.loads(said.out)
    assert {each["id"] for each in tools} >= {"urge-log", "balance-wheel"}
    assert {
        "id": "urge-log",
        "point": 2,
        "title": "Urge log",
        "also_called": ["Log your urges"],
        "instrument": False,
    } in tools
    assert sum(not each["instrument"] for each in tools) == 35
    assert sum(each["instrument"] for each in tools) == 2
