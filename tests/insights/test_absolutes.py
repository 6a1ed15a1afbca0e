"""Words that leave no room are found as a person writes them, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smart_journal import language
from smart_journal.domain.entry import Answers
from smart_journal.insights.absolutes import Absolutes, absolutes, written
from smart_journal.services.catalogue import Catalogue


def found(text: str) -> list[str]:
    return [text[start : start + length] for start, length in Absolutes().places(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I MUST win, and he never rings.", ["MUST", "never"]),
        ("I can't stand it", ["can't stand"]),
        ("I can’t  stand it", ["can’t  stand"]),
        ("Everyone's gone. Everybody!", ["Everyone", "Everybody"]),
        ("every time", ["every time"]),
        ("(always)", ["always"]),
        ("a must-see in the mustard, nevertheless", []),
        ("I'd like it, and I don't need it.", []),
        ("", []),
    ],
)
def test_whole_words_are_found_whatever_their_case(text: str, words: list[str]) -> None:
    assert found(text) == words


@given(st.lists(st.sampled_from(["must", "apple", "never", "can't stand", "😀"]), max_size=12))
def test_each_is_found_where_it_stands(parts: list[str]) -> None:
    text = " ".join(parts)
    assert found(text) == [part for part in parts if part not in ("apple", "😀")]


def test_each_word_is_named_once_in_the_order_it_came() -> None:
    assert Absolutes().words(["I must. Never!", "never, Must and can’t\nstand"]) == [
        "must",
        "never",
        "can’t stand",
    ]


def test_every_word_of_the_list_finds_itself() -> None:
    assert len(absolutes()) > 20
    assert [word for word in absolutes() if found(word) != [word]] == []


def test_another_language_brings_its_own_words() -> None:
    language.install(language.PSEUDO)
    assert found("I must, not müšt") == []
    assert "ñévér" in Absolutes().words([", ".join(absolutes())])


def test_what_is_written_in_rows_counts_and_a_choice_does_not(catalogue: Catalogue) -> None:
    answers: Answers = {
        "kind": "urge",
        "event": "A row",
        "beliefs": [{"belief": "I must", "dispute": "Never?", "types": ["demand"], "sure": 80}],
        "gone": "no longer asked",
    }
    fields = catalogue.tools["abc"].fields.values()
    assert list(written(fields, answers)) == ["A row", "I must", "Never?"]
