"""What never reaches paper: private answers, and the note beside an entry."""

from __future__ import annotations

from dataclasses import replace

from smart_journal.domain.tool import Tool
from smart_journal.printing.paper import A4
from smart_journal.printing.worksheet import entry_table, worksheet
from tests.printing.making import CONTEXT, full_urge, pages_of, text_of


def _with_private(tool: Tool, *field_ids: str) -> Tool:
    sections = tuple(
        replace(
            section,
            fields=tuple(replace(field, private=field.id in field_ids) for field in section.fields),
        )
        for section in tool.sections
    )
    return replace(tool, sections=sections)


def test_the_note_is_never_printed(log: Tool) -> None:
    urge = replace(full_urge(), note="The secret beside it")
    table = entry_table(log, [urge], period_words="", context=CONTEXT)
    for maker in (worksheet(log, urge, context=CONTEXT), table):
        assert "secret" not in text_of(pages_of(maker, A4))


def test_a_private_answer_is_left_out_of_a_common_question(log: Tool) -> None:
    private = _with_private(log, "thoughts")
    page = text_of(pages_of(worksheet(private, full_urge(), context=CONTEXT), A4))
    assert "I have earned this" not in page
    assert "tense" in page


def test_a_question_with_only_private_answers_is_left_out(log: Tool) -> None:
    private = _with_private(log, "next_time", "strength", "outcome", "minutes")
    for urge in (None, full_urge()):
        page = text_of(pages_of(worksheet(private, urge, context=CONTEXT), A4))
        for gone in ("Ideas for next time", "The other exit", "its peak", "became of it"):
            assert gone not in page


def test_a_private_answer_is_left_out_of_the_table(log: Tool) -> None:
    private = _with_private(log, "place", "strength")
    table = entry_table(private, [full_urge()], period_words="", context=CONTEXT)
    text = text_of(pages_of(table, A4))
    assert "Station" not in text
    assert "R.; T." in text
    assert " 8 " not in text
    assert "Strength" not in text
