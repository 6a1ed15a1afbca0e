"""How the answers of an entry are said on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.numbers import is_number
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.printing.context import Context
from smart_journal.services.wording import amount_words, date_words, minutes_words

# Kinds whose answers are paragraphs of their own, and not a few words among others.
_LONG = frozenset({FieldKind.SHORT, FieldKind.MEMO, FieldKind.ROWS})
_FIGURES = frozenset({FieldKind.SCALE, FieldKind.NUMBER, FieldKind.DURATION})


def listed(items: Iterable[str]) -> str:
    """Return the items in one line, parted as the language does."""
    return _(", ").join(items)


def picked(items: Iterable[str]) -> str:
    """Return names in one line; they may hold commas themselves."""
    return _("; ").join(items)


def said(field: Field, value: Answer | None, context: Context) -> str:
    """Return an answer in words, '' when there is none; rows are said in a line each."""
    if value is None or field.private:
        return ""
    say = _SAID.get(field.kind)
    return say(field, value, context) if say else str(value).strip()


def _picks(field: Field, value: Answer, context: Context) -> str:
    # Two items that were merged since are said once.
    return picked(dict.fromkeys(context.label(field.list, str(each)) for each in several(value)))


def _options(field: Field, value: Answer, _context: Context) -> str:
    options = (field.option(str(each)) for each in several(value))
    return picked(option.label for option in options if option)


def _scale(_field: Field, value: Answer, context: Context) -> str:
    return context.words.number(value) if isinstance(value, int | float) else str(value)


def _minutes(_field: Field, value: Answer, _context: Context) -> str:
    return minutes_words(value) if isinstance(value, int) else str(value)


def _amount(field: Field, value: Answer, context: Context) -> str:
    return amount_words(field, value, context.words) if is_number(value) else str(value)


def _day(field: Field, value: Answer, context: Context) -> str:
    return date_words(field, value, context.words)


def _tick(field: Field, value: Answer, _context: Context) -> str:
    return field.label if value else ""


def _rows(field: Field, value: Answer, context: Context) -> str:
    return "\n".join(filter(None, (_row(field, row, context) for row in several(value))))


def _row(field: Field, row: Answer, context: Context) -> str:
    """Return one row in a line; a figure with its label, or nobody would know what it counts."""
    if not isinstance(row, dict):
        return ""
    words = []
    for column in field.fields:
        text = said(column, row.get(column.id), context)
        if text and column.kind in _FIGURES:
            text = _("{label}: {answer}").format(label=column.label, answer=text)
        words.append(text.replace("\n", " "))
    return picked(filter(None, words))


_SAID: dict[FieldKind, Callable[[Field, Answer, Context], str]] = {
    FieldKind.PICK: _picks,
    FieldKind.CHOICE: _options,
    FieldKind.SCALE: _scale,
    FieldKind.DURATION: _minutes,
    FieldKind.NUMBER: _amount,
    FieldKind.DATE: _day,
    FieldKind.TICK: _tick,
    FieldKind.ROWS: _rows,
}


def several(value: Answer | None) -> list[Answer]:
    """Return the parts of an answer: those of a list, one alone, or none."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


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
        short = field.kind not in _LONG
        if short and open_line:
            lines[-1] = picked((lines[-1], text))
        else:
            lines.append(text)
        open_line = short
    return lines


def printed(tool: Tool, fields: Iterable[str]) -> list[Field]:
    """Return those of the fields that may stand on paper."""
    return [tool.fields[each] for each in fields if not tool.fields[each].private]


def shown(field: Field, columns: Iterable[str] = ()) -> list[Field]:
    """Return the columns of rows that may stand on paper: those named, or all."""
    wanted = list(columns) or [column.id for column in field.fields]
    known = {column.id: column for column in field.fields}
    return [known[each] for each in wanted if not known[each].private]


def rows_of(field: Field, entry: Entry | None) -> list[dict[str, Answer]]:
    """Return the rows that were answered."""
    value = entry.answers.get(field.id) if entry else None
    return [row for row in several(value) if isinstance(row, dict)]
