"""Answers in a few words: what a cell of a list says."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from smart_journal.domain.entry import Answer, Answers
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

Label = Callable[[str, str], str]


def answer_words(field: Field, answer: Answer | None, label: Label) -> str:
    """Return the answer to one field in few words; `label` names items of own lists.

    An unanswered field gives an empty text, a choice that the definition no longer has its id.
    """
    if answer is None:
        return ""
    if field.kind is FieldKind.CHOICE:
        option = field.option(str(answer))
        return option.short if option else str(answer)
    if field.kind is FieldKind.PICK:
        items = answer if isinstance(answer, list) else [answer]
        return ", ".join(label(field.list, str(item)) for item in items)
    if field.kind is FieldKind.DURATION and isinstance(answer, int):
        return minutes_words(answer)
    if field.kind is FieldKind.ROWS:
        return _rows_words(field, answer, label)
    return str(answer)


def _rows_words(field: Field, answer: Answer, label: Label) -> str:
    rows = answer if isinstance(answer, list) else []
    said = []
    for row in rows:
        if isinstance(row, dict):
            words = (answer_words(each, row.get(each.id), label) for each in field.fields[:2])
            said.append(" ".join(filter(None, words)))
    return " · ".join(said)


def fields_words(tool: Tool, fields: Iterable[str], answers: Answers, label: Label) -> str:
    """Return the answers to several fields as one text, the empty ones left out."""
    said = (answer_words(tool.fields[field], answers.get(field), label) for field in fields)
    return ". ".join(text.rstrip(".") for text in said if text)


def minutes_words(minutes: int) -> str:
    """Return whole minutes in words, e.g. `25 min` or `2 h 5 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return ngettext("{count} min", "{count} min", rest).format(count=rest)
    if not rest:
        return _("{hours} h").format(hours=hours)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=rest)
