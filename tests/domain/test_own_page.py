"""A page of one's own: what it becomes as a file, and how its questions keep their ids."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.field import Field, FieldKind, Option
from smart_journal.domain.own_draft import OwnDraft, Part, columns, options, question, with_kind
from smart_journal.domain.own_page import OwnPage, fault, field_values, page_values, unjudged_field
from smart_journal.domain.tool import Section
from smart_journal.domain.tool_file import read_tool
from smart_journal.services.catalogue import load

ENDS = ("not at all", "very much")
WORDS = st.text(min_size=1, max_size=20).filter(str.strip)
ASKED = [field for tool in load().tools.values() for field in tool.fields.values()]


def made(kind: FieldKind, label: str = "A question") -> Field:
    """Return a question of a kind that is ready to be used."""
    field = question(kind, label, ends=ENDS, list_id="person")
    if kind is FieldKind.CHOICE:
        return replace(field, options=options(["This", "That"], ()))
    if kind is FieldKind.ROWS:
        return replace(field, fields=columns(["What", "How"], ()))
    return field


def page(*fields: Field) -> OwnPage:
    return OwnPage(
        title="My page",
        purpose="For me.",
        point=3,
        sections=(Section(title="My page", fields=fields),),
    )


@pytest.mark.parametrize("field", ASKED, ids=lambda field: field.id)
def test_every_question_there_is_can_be_written_and_read(field: Field) -> None:
    assert unjudged_field(field_values(field)) == field


@given(st.lists(st.sampled_from(list(FieldKind)), min_size=1, max_size=8))
def test_a_page_of_any_kinds_is_a_tool(kinds: list[FieldKind]) -> None:
    fields = tuple(made(kind) for kind in kinds)
    assert fault(page(*fields)) == ""
    text = tomli_w.dumps(page_values(page(*fields), "own-page-1", 4))
    tool = read_tool("own-page-1.toml", tomllib.loads(text), str, own=True)
    assert tuple(tool.fields.values()) == fields
    assert (tool.version, tool.point, tool.own) == (4, 3, True)
    assert {each for block in tool.blocks for each in block.fields} == set(tool.fields)
    assert tool.overview


@pytest.mark.parametrize(
    "wrong",
    [
        OwnPage(title=" ", purpose="", point=1, sections=()),
        page(),
        page(made(FieldKind.MEMO, " ")),
        page(replace(made(FieldKind.CHOICE), options=())),
        page(replace(made(FieldKind.ROWS), fields=())),
        page(replace(made(FieldKind.SCALE), low=5, high=5)),
        page(replace(made(FieldKind.SCALE), ends=("", "much"))),
        page(*(made(FieldKind.MEMO) for _number in range(61))),
    ],
)
def test_what_is_missing_is_said_in_a_sentence(wrong: OwnPage) -> None:
    assert fault(wrong).endswith(".")


@given(st.lists(WORDS, unique_by=lambda text: " ".join(text.split()), max_size=6))
def test_answers_keep_their_ids_when_they_are_moved(texts: list[str]) -> None:
    before = options(texts, ())
    again = options([option.label for option in reversed(before)], before)
    assert {option.id: option.label for option in again} == {
        option.id: option.label for option in before
    }


def test_a_renamed_answer_and_column_keep_their_ids() -> None:
    before = options(["One", "Two"], ())
    after = options(["One", "The second"], before)
    assert [option.id for option in after] == [option.id for option in before]
    assert after[1] == Option(id=before[1].id, label="The second", short="The second")
    there = columns(["One", "Two"], ())
    assert [each.id for each in columns(["Uno", "Two"], there)] == [each.id for each in there]
    assert columns(["Two"], there)[0].id == there[1].id


def test_another_kind_keeps_the_words_and_the_id() -> None:
    before = replace(made(FieldKind.MEMO), hint="A hint.", required=True, private=True)
    for kind in FieldKind:
        after = with_kind(before, kind, ends=ENDS, list_id="person")
        kept = (after.id, after.label, after.hint, after.required, after.private)
        assert kept == (before.id, before.label, before.hint, True, True)
        assert after.kind is kind


def test_a_draft_holds_headings_and_comes_back_as_it_was() -> None:
    draft = OwnDraft(
        title="Mine",
        purpose="Why.",
        point=2,
        parts=[
            Part(question=made(FieldKind.SHORT)),
            Part(heading="Later"),
            Part(question=replace(made(FieldKind.CHOICE), options=())),
            Part(heading="Nothing under it"),
        ],
    )
    assert OwnDraft.restored(draft.state()) == draft
    titles = [section.title for section in draft.page().sections]
    assert titles == ["Mine", "Later"]
    assert OwnDraft.of(draft.page()).parts == draft.parts[:3]


def test_parts_move_and_stay_within_the_page() -> None:
    parts = [Part(heading=letter) for letter in "abc"]
    draft = OwnDraft(parts=list(parts))
    draft.move(0, 2)
    assert [part.heading for part in draft.parts] == ["b", "c", "a"]
    draft.move(0, 3)
    draft.move(-1, 0)
    assert [part.heading for part in draft.parts] == ["b", "c", "a"]
