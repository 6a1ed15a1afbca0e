"""How the answers of an entry are said on paper."""

from __future__ import annotations

from collections.abc import Iterable

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.printing.context import Context


def listed(items: Iterable[str]) -> str:
    """Return the items in one line, parted as the language does."""
    return _(", ").join(items)


def picked(items: Iterable[str]) -> str:
    """Return names in one line; they may hold commas themselves."""
    return _("; ").join(items)


def said(field: Field, value: Answer | None, context: Context) -> str:
    """Return an answer in words, '' when there is none; rows are not said but drawn."""
    if value is None or field.private or field.kind is FieldKind.ROWS:
        return ""
    if field.kind is FieldKind.PICK:
        ids = value if isinstance(value, list) else [value]
        return picked(context.label(field.list, str(each)) for each in ids)
    if field.kind is FieldKind.CHOICE:
        option = field.option(str(value))
        return option.label if option else ""
    if isinstance(value, int | float):
        return context.words.number(value)
    return str(value).strip()


def paragraphs(
    tool: Tool, fields: Iterable[str], entry: Entry | None, context: Context
) -> list[str]:
    """Return the answers to several fields: what was picked in one line, each text for itself."""
    lines: list[str] = []
    open_line = False
    for field_id in fields:
        field = tool.fields[field_id]
        text = said(field, entry.answers.get(field_id), context) if entry else ""
        if not text:
            continue
        short = field.kind not in {FieldKind.SHORT, FieldKind.MEMO}
        if short and open_line:
            lines[-1] = picked((lines[-1], text))
        else:
            lines.append(text)
        open_line = short
    return lines


def printed(tool: Tool, fields: Iterable[str]) -> list[Field]:
    """Return those of the fields that may stand on paper."""
    return [tool.fields[each] for each in fields if not tool.fields[each].private]
