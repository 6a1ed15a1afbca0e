"""Answers as whole lines: a paragraph, a row or an item each."""

from __future__ import annotations

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _
from smart_journal.services.wording import Label, answer_words

_TEXTS = {FieldKind.SHORT, FieldKind.MEMO}
_PLAIN = {*_TEXTS, FieldKind.PICK, FieldKind.CHOICE, FieldKind.DATE}


def answered(answer: Answer | None) -> bool:
    """Return whether there is an answer; nought is one, an empty text is none."""
    return answer is not None and answer is not False and answer != "" and answer != []


def rows_of(answer: Answer | None) -> list[dict[str, Answer]]:
    """Return the rows of an answer, which may be anything."""
    return [row for row in answer if isinstance(row, dict)] if isinstance(answer, list) else []


def answer_lines(
    field: Field, answer: Answer | None, label: Label, words: Words
) -> tuple[str, ...]:
    """Return the paragraphs of a text, the items of a pick or choice, or the rows.

    Any other answer is one line; what is unanswered has none.
    """
    if answer is None or not answered(answer):
        return ()
    if field.kind is FieldKind.ROWS:
        lines = [row_line(field, row, label, words) for row in rows_of(answer)]
    elif field.kind in _TEXTS:
        lines = [line.strip() for line in str(answer).splitlines()]
    elif field.kind is FieldKind.CHOICE:
        lines = [_option(field, str(each)) for each in several(answer)]
    elif field.kind is FieldKind.PICK:
        # Two items that were merged since are said once.
        lines = list(dict.fromkeys(label(field.list, str(item)) for item in several(answer)))
    else:
        lines = [answer_words(field, answer, label, words)]
    return tuple(line for line in lines if line)


def several(answer: Answer) -> list[Answer]:
    """Return the answer of a pick or choice as a list, one of one too."""
    return answer if isinstance(answer, list) else [answer]


def _option(field: Field, option_id: str) -> str:
    option = field.option(option_id)
    return option.label if option else option_id


def row_line(field: Field, row: dict[str, Answer], label: Label, words: Words) -> str:
    """Return all that a row says, numbers with their question."""
    return " · ".join(
        said for column in field.fields if (said := _cell(column, row.get(column.id), label, words))
    )


def _cell(column: Field, answer: Answer | None, label: Label, words: Words) -> str:
    if column.kind is FieldKind.TICK:
        return column.label if answer is True else ""
    said = ", ".join(answer_lines(column, answer, label, words))
    if not said or column.kind in _PLAIN:
        return said
    return _("{question}: {answer}").format(question=column.label, answer=said)
