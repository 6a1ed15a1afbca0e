"""Answers in few words, as a cell of a list says them."""

from __future__ import annotations

from typing import Any

import pytest

from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.wording import (
    answer_words,
    fields_words,
    minutes_words,
    overview_words,
)
from tests.domain.definitions import FILE, tool_values
from tests.insights.english import English

SMALL = read_tool(FILE, tool_values(), str)
WORDS = English()


def label(name: str, item: str) -> str:
    return f"{name}/{item}"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (1, "1 min"),
        (25, "25 min"),
        (59, "59 min"),
        (60, "1 h"),
        (125, "2 h 5 min"),
        (1440, "24 h"),
    ],
)
def test_minutes_are_said_in_hours_when_there_are_some(minutes: int, words: str) -> None:
    assert minutes_words(minutes) == words


@pytest.mark.parametrize(
    ("field", "answer", "words"),
    [
        ("line", None, ""),
        ("line", "A walk", "A walk"),
        ("scale", 0, "0"),
        ("scale", 7, "7"),
        ("minutes", 65, "1 h 5 min"),
        ("choice", "this", "This"),
        ("choice", "that", "That one"),
        ("choice", "gone", "gone"),
        ("picks", ["a", "b"], "things/a, things/b"),
        ("picks", [], ""),
        ("one", "a", "things/a"),
        ("rows", [{"name": "Work", "amount": 3}, {"name": "Rest"}], "Work 3 · Rest"),
        ("rows", [{"amount": 3}, "odd"], "3"),
        ("rows", "odd", ""),
        ("several", ["near", "far"], "Near, Far"),
        ("day", "2026-11-23", "23 Nov 2026"),
        ("day", "soon", "soon"),
        ("moment", "2026-11-23T18:05", "23 Nov 2026, 18:05"),
        ("sum", 12, "12 miles"),
        ("sum", 1.5, "1.5 miles"),
        ("tick", True, "yes"),
        ("tick", False, ""),
    ],
)
def test_an_answer_is_said_by_its_kind(field: str, answer: Any, words: str) -> None:
    assert answer_words(SMALL.fields[field], answer, label, WORDS) == words


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, ""),
        ({"line": "A walk."}, "A walk"),
        ({"line": "A walk.", "text": "With Mo."}, "A walk. With Mo"),
        ({"text": "With Mo"}, "With Mo"),
        ({"line": "", "text": "x"}, "x"),
    ],
)
def test_several_answers_become_one_text(answers: dict[str, Any], words: str) -> None:
    assert fields_words(SMALL, ("line", "text"), answers, label, WORDS) == words


def test_rows_of_one_column_are_said_too() -> None:
    values = tool_values()
    del values["sections"][0]["fields"][7]["fields"][1]
    tool = read_tool(FILE, values, str)
    assert answer_words(tool.fields["rows"], [{"name": "Work"}], label, WORDS) == "Work"


def test_an_urge_is_said_in_the_words_of_its_lists(catalogue: Catalogue) -> None:
    names = {
        (name, starter.id): starter.label
        for name, own in catalogue.lists.items()
        for starter in own.starters
    }
    trigger = catalogue.lists["trigger"].starters[0]
    answers: Any = {"strength": 7, "triggers": [trigger.id], "situation": "After work."}
    said = fields_words(
        catalogue.tools["urge-log"],
        ("triggers", "situation"),
        answers,
        lambda name, item: names[name, item],
        WORDS,
    )
    assert said == f"{trigger.label}. After work"


def test_a_list_names_its_rows_and_leaves_their_words_to_the_page(catalogue: Catalogue) -> None:
    risks = catalogue.tools["trigger-risks"].fields["risks"]
    rows: Any = [{"trigger": "a", "risk": "high", "plan": "Go home"}, {"trigger": "b"}]
    assert answer_words(risks, rows, label, WORDS) == "trigger/a · trigger/b"


def test_a_page_is_said_in_a_line_with_what_its_numbers_mean(catalogue: Catalogue) -> None:
    answers: Any = {"importance": 8, "readiness": 5, "raise": "Sleep.\nA walk."}
    said = overview_words(catalogue.tools["rulers"], answers, label, WORDS)
    assert said == "Matters: 8 · Ready: 5 · Sleep. A walk"
