"""Two pages of a tool side by side: like stands beside like, differences are exact."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.tool_file import read_tool
from smart_journal.services.compare import Compared, compare
from tests.domain.answering import ANYTHING, entry, fitting_all
from tests.domain.definitions import FILE, tool_values
from tests.insights.english import English

SMALL = read_tool(FILE, tool_values(), str)


def label(_list: str, item: str) -> str:
    return {"sea": "The sea", "see": "The sea"}.get(item, item)


def compared(left: dict[str, Any], right: dict[str, Any]) -> list[Compared]:
    return compare(SMALL, entry("small", left), entry("small", right), label, English())


def one(left: Any, right: Any, field: str) -> Compared:
    (found,) = compared({field: left}, {field: right})
    assert found.label == SMALL.fields[field].label
    return found


@pytest.mark.parametrize(
    ("field", "left", "right", "shown", "changed"),
    [
        ("line", "a", "a", (("a",), ("a",)), False),
        ("line", "a", "A", (("a",), ("A",)), True),
        ("line", "a", None, (("a",), ()), True),
        ("text", "One.\n\nTwo. And more.", "One.", (("One.", "Two. And more."), ("One.",)), True),
        ("text", "One.\nTwo.", "One.\n\nTwo.", (("One.", "Two."), ("One.", "Two.")), True),
        ("scale", 3, 4, (("3",), ("4",)), True),
        ("scale", 0, 0, (("0",), ("0",)), False),
        ("minutes", 65, 60, (("1 h 5 min",), ("1 h",)), True),
        ("choice", "this", "that", (("This one",), ("That one",)), True),
        ("choice", "gone", "gone", (("gone",), ("gone",)), False),
        ("several", ["near", "far"], ["far", "near"], (("Near", "Far"), ("Near", "Far")), False),
        ("several", ["near"], "near", (("Near",), ("Near",)), False),
        ("picks", ["sea", "hill"], ["hill", "see"],
            (("The sea", "hill"), ("The sea", "hill")), False),
        ("picks", ["sea"], ["hill"], (("The sea", ""), ("", "hill")), True),
        ("one", "sea", "see", (("The sea",), ("The sea",)), False),
        ("day", "2026-11-23", "2026-11-24", (("23 Nov 2026",), ("24 Nov 2026",)), True),
        ("moment", "2026-11-23T18:05", "2026-11-23T18:05",
            (("23 Nov 2026, 18:05",), ("23 Nov 2026, 18:05",)), False),
        ("sum", 12, 12.5, (("12 miles",), ("12.5 miles",)), True),
        ("tick", True, False, (("yes",), ()), True),
    ],
)  # fmt: skip
def test_an_answer_stands_beside_the_other(
    field: str, left: Any, right: Any, shown: tuple[Any, Any], changed: bool
) -> None:
    found = one(left, right, field)
    assert (found.left, found.right) == shown
    assert found.changed is changed


def test_what_neither_page_answers_is_left_out() -> None:
    assert compared({}, {}) == []
    assert compared({"line": "", "picks": [], "tick": False, "rows": []}, {"line": " "}) == []
    assert [each.label for each in compared({"text": "a"}, {"line": "b"})] == ["A line", "A text"]


def test_rows_stand_beside_those_that_are_about_the_same() -> None:
    left = [{"name": "Rest", "amount": 3}, {"name": "Money"}, {"name": "Friends", "amount": 0}]
    right = [{"name": "friends ", "amount": 0}, {"name": "Sleep"}, {"name": "REST", "amount": 5}]
    found = one(left, right, "rows")
    assert found.left == ("Rest · Amount: 3", "Money", "Friends · Amount: 0", "")
    assert found.right == ("REST · Amount: 5", "", "friends · Amount: 0", "Sleep")
    assert found.changed


def test_the_order_of_rows_counts_only_where_it_means_something() -> None:
    plain = [{"name": "Rest", "amount": 1}, {"name": "Money"}]
    assert not one(plain, plain[::-1], "rows").changed
    ranked = [{"thing": "sea", "why": "Wide"}, {"thing": "hill"}]
    found = one(ranked, ranked[::-1], "ranked")
    assert found.left == ("1. The sea · Wide", "2. hill")
    assert found.right == ("2. The sea · Wide", "1. hill")
    assert found.changed
    assert not one(ranked, [{"thing": "see", "why": "Wide"}, {"thing": "hill"}], "ranked").changed


def test_rows_of_one_kind_pair_off_equal_ones_first() -> None:
    left = [{"day": "mon", "what": "Swim"}, {"day": "mon", "what": "Call Mo"}]
    right = [{"day": "mon", "what": "Rest"}, {"day": "mon", "what": "Swim"}]
    found = one(left, right, "week")
    assert found.left == ("Monday · Swim", "Monday · Call Mo")
    assert found.right == ("Monday · Swim", "Monday · Rest")


def test_rows_on_one_page_only_leave_the_other_empty() -> None:
    found = one([{"name": "Rest"}], [{}, {"amount": None}], "rows")
    assert (found.left, found.right, found.changed) == (("Rest",), (), True)


def test_answers_of_another_version_are_no_trouble() -> None:
    """Questions that are gone are left out; what can't be read any more is said as it is."""
    older: Any = {"gone": "a", "line": "x", "rows": "were a text", "wave": [{"gone": 1}, 3]}
    newer: Any = {"line": "x", "picks": "sea", "minutes": "long", "choice": 4}
    found = {each.label: (each.left, each.right) for each in compared(older, newer)}
    assert found == {
        "A line": (("x",), ("x",)),
        "A while": ((), ("long",)),
        "A choice": ((), ("4",)),
        "Some things": ((), ("The sea",)),
    }


ANSWERS = fitting_all(SMALL.fields.values())
ODD = st.dictionaries(st.sampled_from([*SMALL.fields, "gone"]), ANYTHING, max_size=5)


@given(ANSWERS, ANSWERS)
@settings(deadline=None, max_examples=80)
def test_turned_round_it_says_the_same_and_marks_the_same(left: Any, right: Any) -> None:
    one_way = {each.label: each for each in compared(left, right)}
    other_way = {each.label: each for each in compared(right, left)}
    assert one_way.keys() == other_way.keys()
    for name, found in one_way.items():
        turned = other_way[name]
        assert found.changed == turned.changed
        assert sorted(filter(None, found.left)) == sorted(filter(None, turned.right))


@given(ANSWERS)
@settings(deadline=None, max_examples=60)
def test_a_page_does_not_differ_from_itself(answers: Any) -> None:
    found = compared(answers, dict(answers))
    assert [each.label for each in found if each.changed or each.left != each.right] == []


@given(ODD, ODD)
@settings(deadline=None, max_examples=80)
def test_whatever_is_stored_is_compared(left: Any, right: Any) -> None:
    for each in compared(left, right):
        assert each.left or each.right
