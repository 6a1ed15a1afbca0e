"""What was answered on one page, as it fits another: always within bounds, or left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from smart_journal.domain.answers import faults
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.field_file import read_field
from smart_journal.domain.reading import Node
from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.copying import Saying, cut, fitted
from smart_journal.services.session import Session
from tests.domain.answering import ANYTHING, entry, fitting, fitting_all
from tests.domain.definitions import FILE, tool_values
from tests.insights.english import English

SMALL = read_tool(FILE, tool_values(), str)
FIELDS = SMALL.fields
SAYING = Saying(
    label=lambda _list, item: item.title(),
    words=English(),
    find=lambda _list, text: "walk" if text.casefold() == "a walk" else "",
)


def field(kind: str, **more: Any) -> Field:
    """Return a field that is read from its definition."""
    return read_field(Node(FILE, {"id": "x", "kind": kind, "label": "X"} | more), str)


PICK = field("pick", list="things")
ONE = field("pick", list="things", many=False)
SHORT, MEMO = field("short", limit=20), field("memo")
HERE, THIS = ({"id": "here", "label": "Here"}, {"id": "this", "label": "This"})


@pytest.mark.parametrize(
    ("target", "given_answers", "wanted"),
    [
        # of one kind: as it is
        (MEMO, [("text", "Two\nlines ")], None),  # private goes nowhere
        (field("memo", private=True), [("text", "Two\nlines ")], "Two\nlines"),
        (PICK, [("picks", ["a", "b"])], ["a", "b"]),
        (PICK, [("one", "a")], ["a"]),
        (PICK, [("picks", ["a", "b"]), ("one", "b")], ["a", "b"]),
        (ONE, [("picks", ["a", "b"])], "a"),
        (field("pick", list="others"), [("picks", ["a"])], None),
        (field("choice", options=[HERE]), [("choice", "this")], None),
        (field("choice", options=[HERE, THIS]), [("choice", "this")], "this"),
        (field("choice", many=True, options=[{"id": "far", "label": "F"}]),
            [("several", ["near", "far"])], ["far"]),
        (field("scale", low=0, high=10, ends=["a", "b"]), [("scale", 10)], 10),
        (field("scale", low=0, high=5, ends=["a", "b"]), [("scale", 10)], None),
        (field("scale", low=0, high=10, ends=["a", "b"]), [("line", "5")], None),
        (field("date"), [("day", "2026-11-23")], "2026-11-23"),
        (field("date"), [("moment", "2026-11-23T18:05")], "2026-11-23"),
        (field("date", time=True), [("day", "2026-11-23")], None),
        (field("number", low=0, high=9), [("sum", 7)], 7),
        (field("number", low=0, high=9), [("sum", 7.5)], None),
        (field("tick"), [("tick", True)], True),
        (field("tick"), [("tick", False)], None),
        # words of an own list
        (ONE, [("line", "A WALK")], "walk"),
        (ONE, [("line", "A run")], None),
        # anything in words
        (SHORT, [("line", "A walk\n by  the sea")], "A walk by the sea"),
        (SHORT, [("line", "A walk by the sea, later")], "A walk by the sea,…"),
        (SHORT, [("line", "  ")], None),
        (SHORT, [("scale", 0), ("line", "")], "0"),
        (MEMO, [("picks", ["sea", "wind"]), ("line", "Cold.")], "Sea, Wind\nCold."),
        (SHORT, [("choice", "this"), ("line", "Cold.")], "This one. Cold"),
        (SHORT, [("day", "2026-11-23")], "23 Nov 2026"),
        (SHORT, [("sum", 1.5)], "1.5 miles"),
        (MEMO, [("rows", [{"name": "Rain", "amount": 3}, {"name": "Sun"}])],
            "Rain · Amount: 3\nSun"),
        (SHORT, [], None),
    ],
)  # fmt: skip
def test_an_answer_goes_where_it_fits(
    target: Field, given_answers: list[tuple[str, Any]], wanted: Any
) -> None:
    sources = [(FIELDS[name], answer) for name, answer in given_answers]
    assert fitted(target, sources, SAYING) == wanted


def test_rows_keep_the_columns_that_both_have() -> None:
    columns = [
        {"id": "name", "kind": "short", "label": "N", "limit": 4},
        {"id": "new", "kind": "short", "label": "O"},
        {"id": "amount", "kind": "scale", "label": "A", "low": 0, "high": 5, "ends": ["a", "b"]},
    ]
    target = field("rows", low=0, high=2, fields=columns)
    rows: Any = [
        {"name": "Long one", "amount": 3},
        {"amount": 9},
        "odd",
        {"name": "b"},
        {"name": "c"},
    ]
    assert fitted(target, [(FIELDS["rows"], rows)], SAYING) == [
        {"name": "Lon…", "amount": 3},
        {"name": "b"},
    ]


@given(st.text(), st.integers(1, 30))
def test_a_cut_text_is_never_too_long_and_a_short_one_is_whole(text: str, limit: int) -> None:
    short = cut(text, limit)
    assert len(short) <= limit
    assert short == text if len(text) <= limit else short.endswith("…")


ALL = [*FIELDS.values(), *(column for each in FIELDS.values() for column in each.fields)]


@given(st.sampled_from(ALL), st.data())
@settings(deadline=None, max_examples=300)
def test_whatever_is_answered_what_is_copied_fits(target: Field, data: st.DataObject) -> None:
    sources = data.draw(st.lists(st.sampled_from(ALL), min_size=1, max_size=3))
    pairs = [(each, data.draw(fitting(each) | ANYTHING)) for each in sources]
    answer = fitted(target, pairs, SAYING)
    assert answer is None or faults([target], {target.id: answer}) == []


@given(st.sampled_from(ALL).flatmap(lambda each: st.tuples(st.just(each), fitting(each))))
@settings(deadline=None, max_examples=200)
def test_an_answer_is_copied_to_its_own_question_as_it_is(drawn: tuple[Field, Any]) -> None:
    """Texts lose spaces at their ends, or are all spaces and then nothing."""
    same, answer = drawn
    copied = fitted(same, [(same, answer)], SAYING)
    if same.kind is FieldKind.MEMO:
        assert copied == (answer.strip() or None)
    elif same.kind is FieldKind.SHORT:
        assert copied == (" ".join(answer.split()) or None)
    elif same.kind is FieldKind.PICK:
        assert copied == ([*dict.fromkeys(answer)] if same.many else answer)
    elif same.kind is not FieldKind.ROWS:
        assert copied == answer


@given(data=st.data())
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_all_that_the_shipped_tools_offer_begins_a_page_within_bounds(
    session: Session, data: st.DataObject
) -> None:
    tools = session.catalogue.tools
    pairs = [(tool, offer) for tool in tools.values() for offer in tool.offers]
    tool, offer = data.draw(st.sampled_from(pairs))
    answers = data.draw(fitting_all(tool.fields.values()))
    rows = answers.get(offer.rows) or [{}]
    grown = session.growth.grow(offer, entry(tool.id, answers), rows[0])

    target = tools[offer.to].fields
    missing = {each.id for each in target.values() if each.required} - set(grown.answers)
    wrong = {fault.field for fault in faults(target.values(), grown.answers)}
    if not offer.into:
        assert wrong == missing
    for row in grown.answers.get(offer.into, []):  # type: ignore[union-attr]
        columns = target[offer.into].fields
        lacking = {each.id for each in columns if each.required} - set(row)  # type: ignore[arg-type]
        assert {fault.field for fault in faults(columns, row)} == lacking  # type: ignore[arg-type]


def test_everything_that_a_shipped_tool_copies_can_arrive(catalogue: Catalogue) -> None:
    """A pair of questions between which nothing ever fits would be a slip of ours."""
    lost = []
    for tool in catalogue.tools.values():
        for offer in tool.offers:
            here, there = tool.fields, catalogue.tools[offer.to].fields
            sources = _by_id(here[offer.rows].fields) if offer.rows else here
            targets = _by_id(there[offer.into].fields) if offer.into else there
            lost += [
                f"{tool.id} -> {offer.to}: {name} = {source}"
                for name, names in offer.copy
                for source in names
                if not _arrives(sources[source], targets[name])
            ]
            lost += [
                f"{tool.id} -> {offer.to}: {name} is {answer!r}"
                for name, answer in offer.fixed
                if faults([targets[name]], {name: answer})
            ]
    assert lost == []


def _by_id(fields: Iterable[Field]) -> dict[str, Field]:
    return {each.id: each for each in fields}


def _arrives(source: Field, target: Field) -> bool:
    say = replace(SAYING, find=lambda _list, _text: "walk")
    try:
        find(
            fitting(source),
            lambda answer: fitted(target, [(source, answer)], say) is not None,
            settings=settings(
                max_examples=60, database=None, deadline=None, phases=[Phase.generate]
            ),
        )
    except NoSuchExample:
        return False
    return True
