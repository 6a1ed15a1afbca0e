"""A tool is found by every name people have for it."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smart_journal.domain.tool import Tool
from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.finder import find_tools, fold
from tests.domain.definitions import tool_values


def tool(tool_id: str, title: str, also: tuple[str, ...] = (), purpose: str = "For it.") -> Tool:
    values = tool_values() | {"id": tool_id, "title": title, "also": [*also], "purpose": purpose}
    return read_tool(f"{tool_id}.toml", values, str)


SCALES = tool("scales", "Cost-benefit analysis", ("CBA", "Pros and cons"), "See both sides.")
WHEEL = tool("wheel", "Balance wheel", ("Lifestyle pie",), "Look at the parts of a life.")
LIFE = tool("life", "Life goals", (), "Say what you want.")
CAFE = tool("cafe", "Zoë’s café", (), "Meet somebody.")
TOOLS = [SCALES, WHEEL, LIFE, CAFE]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["scales", "wheel", "life", "cafe"]),
        ("  -- ", ["scales", "wheel", "life", "cafe"]),
        ("cba", ["scales"]),
        ("C.B.A.", ["scales"]),
        ("COST BEN", ["scales"]),
        ("cost-benefit", ["scales"]),
        ("analysis cost", ["scales"]),
        ("cons", ["scales"]),
        ("heel", ["wheel"]),
        ("sides", ["scales"]),
        ("zoes cafe", ["cafe"]),
        ("ZOË'S CAFÉ", ["cafe"]),
        ("cost wheel", []),
        ("nothing such", []),
    ],
)
def test_words_lead_to_tools(typed: str, found: list[str]) -> None:
    assert [each.id for each in find_tools(TOOLS, typed)] == found


def test_the_nearest_comes_first() -> None:
    """A name that begins so, a word in a name, letters in a name, a word of its purpose."""
    assert [each.id for each in find_tools(TOOLS, "life")] == ["wheel", "life"]
    begins = tool("begins", "Rest")
    inside = tool("inside", "Time to rest")
    letters = tool("letters", "Forest")
    purpose = tool("purpose", "Walk", (), "A rest from it.")
    exact = tool("exact", "Quiet", ("REST",))
    longer = tool("longer", "Resting")
    mixed = [purpose, letters, inside, longer, begins, exact]
    found = [each.id for each in find_tools(mixed, "rest")]
    assert found == ["begins", "exact", "longer", "inside", "letters", "purpose"]


@given(st.text(max_size=30))
@example("\N{ONE DOT LEADER}")  # becomes a full stop when it is taken apart
def test_no_typing_makes_it_stumble(typed: str) -> None:
    found = find_tools(TOOLS, typed)
    assert [each for each in TOOLS if each in found] == sorted(found, key=TOOLS.index)
    assert fold(fold(typed)) == fold(typed)


def test_every_tool_is_found_first_by_its_own_name(catalogue: Catalogue) -> None:
    tools = list(catalogue.tools.values())
    for each in tools:
        assert each in find_tools(tools, each.title)[:2]
        for name in each.also:
            assert each in find_tools(tools, name)[:3], name


@pytest.mark.parametrize(
    ("spoken", "tool_id"),
    [
        ("HOV", "values"),
        ("Hierarchy of values", "values"),
        ("three questions", "five-questions"),
        ("CBA", "cost-benefit"),
        ("pros and cons", "cost-benefit"),
        ("CPW", "change-plan"),
        ("stages of change", "stages"),
        ("journaling", "journal"),
        ("urge log", "urge-log"),
        ("identify triggers", "triggers"),
        ("rank trigger risks", "trigger-risks"),
        ("DEADS", "deads-card"),
        ("DENTS", "deads-card"),
        ("DISARM", "disarm"),
        ("rehearsal", "role-play"),
        ("urge surfing", "urge-surfing"),
        ("ABC", "abc"),
        ("DIBs", "disputing"),
        ("exchange vocabulary", "word-swap"),
        ("USA", "acceptance"),
        ("UOA", "acceptance"),
        ("ULA", "acceptance"),
        ("self-acceptance", "acceptance"),
        ("problem solving", "problem-solving"),
        ("brainstorming", "problem-solving"),
        ("PIUS", "positive-conversation"),
        ("PIVA", "positive-conversation"),
        ("boundaries", "boundaries"),
        ("PMR", "relaxation"),
        ("AWARE", "aware"),
        ("lifestyle balance pie", "balance-wheel"),
        ("SMART goals", "goals"),
        ("weekly planner", "week-plan"),
        ("VACI", "pursuits"),
        ("lifestyle audit", "lifestyle-audit"),
    ],
)
def test_what_people_say_in_meetings_leads_there(
    catalogue: Catalogue, spoken: str, tool_id: str
) -> None:
    """The names of tools.md §1, old and new, from several countries."""
    found = [each.id for each in find_tools(catalogue.tools.values(), spoken)]
    assert tool_id in found[:2], found
