"""Answers are judged by the bounds of their fields, each fault in a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.answers import Fault, faults
from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import load
from tests.domain.answering import ANYTHING, fitting_all
from tests.domain.definitions import FILE, tool_values

SMALL = read_tool(FILE, tool_values(), str)
FIELDS = SMALL.fields
CATALOGUE = load()
TOOLS = [SMALL, *CATALOGUE.tools.values(), *(own.tool for own in CATALOGUE.lists.values())]
WHOLE = "Please give a whole number from"

ODD: list[tuple[str, Any, str]] = [
    ("line", 5, "This is not a text."),
    ("line", ["a"], "This is not a text."),
    ("line", "x" * 121, "This is 1 letter too long."),
    ("text", "x" * 13, "This is 3 letters too long."),
    ("scale", 0, f"{WHOLE} 1 to 10."),
    ("scale", 11, f"{WHOLE} 1 to 10."),
    ("scale", -(10**40), f"{WHOLE} 1 to 10."),
    ("scale", 5.5, f"{WHOLE} 1 to 10."),
    ("scale", 5.0, f"{WHOLE} 1 to 10."),
    ("scale", True, f"{WHOLE} 1 to 10."),
    ("scale", "5", f"{WHOLE} 1 to 10."),
    ("scale", {"a": 1}, f"{WHOLE} 1 to 10."),
    ("minutes", 61, f"{WHOLE} 0 to 60."),
    ("minutes", -1, f"{WHOLE} 0 to 60."),
    ("minutes", False, f"{WHOLE} 0 to 60."),
    ("choice", "gone", "This choice is not one of the list."),
    ("choice", ["this"], "This choice is not one of the list."),
    ("choice", 1, "This choice is not one of the list."),
    ("picks", "one", "Please pick from the list."),
    ("picks", [1], "Please pick from the list."),
    ("one", ["a"], "Please pick one."),
    ("one", 3, "Please pick one."),
    ("rows", "row", "These are not rows."),
    ("rows", ["row"], "These are not rows."),
    ("rows", [{"name": "a"}] * 4, "Please keep between 1 and 3 of them."),
    ("rows", [{"name": "a"}, {"amount": 3}], "Please answer this one."),
    ("rows", [{"name": "a", "amount": 11}], f"{WHOLE} 0 to 10."),
    ("rows", [{"name": "a", "colour": "red"}], "There is no such question here."),
    ("several", "elsewhere", "This choice is not one of the list."),
    ("several", ["near", "elsewhere"], "This choice is not one of the list."),
    ("several", ["near", ["far"]], "This choice is not one of the list."),
    ("day", "soon", "This is not a date."),
    ("day", "2026-02-30", "This is not a date."),
    ("day", "20261123", "This is not a date."),
    ("day", "2026-11-23T18:05", "This is not a date."),
    ("day", 5, "This is not a date."),
    ("moment", "2026-11-23T18:05:01", "This is not a date."),
    ("moment", "2026-11-23T18:05+01:00", "This is not a date."),
    ("sum", 100.5, "Please give a number from 0 to 100."),
    ("sum", True, "Please give a number from 0 to 100."),
    ("sum", "5", "Please give a number from 0 to 100."),
    ("sum", 1.25, "Please give fewer decimal places."),
    ("tick", "yes", "This is either ticked or not."),
    ("tick", 1, "This is either ticked or not."),
    ("tens", 15, "Please choose one of the numbers that are offered."),
    ("tens", 110, f"{WHOLE} 0 to 100."),
    ("wave", [{"minute": 121}], f"{WHOLE} 0 to 120."),
    ("colour", "red", "There is no such question here."),
]

FITTING: list[tuple[str, Any]] = [
    ("several", ["near", "far"]),
    ("several", "near"),
    ("day", "2026-11-23"),
    ("moment", "2026-11-23T18:05"),
    ("sum", 1.5),
    ("sum", 100),
    ("tick", True),
    ("tens", 100),
    ("wave", [{"minute": 0, "strength": 0}]),
]


@pytest.mark.parametrize(("field", "answer"), FITTING)
def test_an_answer_within_bounds_is_no_fault(field: str, answer: Any) -> None:
    assert faults(FIELDS.values(), {"scale": 5} | {field: answer}) == []


@pytest.mark.parametrize(("field", "answer", "sentence"), ODD)
def test_an_answer_out_of_bounds_is_one_fault(field: str, answer: Any, sentence: str) -> None:
    answers = {"scale": 5} | {field: answer}
    assert faults(FIELDS.values(), answers) == [Fault(field, sentence)]


@pytest.mark.parametrize("empty", ["", [], None])
def test_only_a_required_answer_is_missed(empty: Any) -> None:
    answers: dict[str, Any] = dict.fromkeys(FIELDS, empty)
    missed = [Fault("scale", "Please answer this one.")]
    assert faults(FIELDS.values(), answers) == missed
    assert faults(FIELDS.values(), {}) == missed


@pytest.mark.parametrize(("field", "answer"), [("scale", 1), ("scale", 10), ("minutes", 0)])
def test_the_bounds_themselves_are_within(field: str, answer: int) -> None:
    assert faults(FIELDS.values(), {"scale": 5} | {field: answer}) == []


def test_faults_come_in_the_order_of_the_page() -> None:
    answers: dict[str, Any] = {"colour": 1, "rows": 1, "line": 1, "minutes": -1}
    found = [fault.field for fault in faults(FIELDS.values(), answers)]
    assert found == ["line", "scale", "minutes", "rows", "colour"]


def test_zero_is_an_answer() -> None:
    """An empty text is none; the number nought is."""
    mood = replace(FIELDS["scale"], low=0)
    assert faults([mood], {"scale": 0}) == []


@given(
    st.sampled_from(TOOLS).flatmap(
        lambda tool: st.tuples(st.just(tool), fitting_all(tool.fields.values()))
    )
)
@settings(deadline=None, max_examples=50)
def test_answers_within_bounds_have_no_fault(drawn: Any) -> None:
    tool, answers = drawn
    assert faults(tool.fields.values(), answers) == []


@given(
    st.sampled_from(TOOLS),
    st.dictionaries(
        st.sampled_from([*FIELDS, "strength", "areas", "label", "odd"]), ANYTHING, max_size=6
    ),
)
@settings(deadline=None, max_examples=50)
def test_anything_is_judged_and_nothing_crashes(tool: Any, answers: dict[str, Any]) -> None:
    found = faults(tool.fields.values(), answers)
    assert all(fault.sentence.endswith(".") for fault in found)
    known, named = set(tool.fields), {fault.field for fault in found}
    required = {field.id for field in tool.fields.values() if field.required}
    assert set(answers) - known <= named
    assert named <= set(answers) | required
