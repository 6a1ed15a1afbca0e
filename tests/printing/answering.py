"""Answers for any tool: a few words each, or as much as anybody would ever write."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle, islice

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.field import Field, FieldKind, FieldView
from smart_journal.domain.tool import Tool
from tests.printing.making import MONDAY, entry

_TEXT = """
Coming out of the station at ten past six I saw the light in the shop and thought: one, then
home. Walked round the block, rang Mo, and the whole thing had gone down by the bridge.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """How long texts are, in letters at most, and how many rows there are."""

    memo: int
    short: int
    rows: int
    week: int


SOME = Amount(memo=130, short=36, rows=4, week=12)
A_LOT = Amount(memo=1200, short=120, rows=14, week=60)


def answered(tool: Tool, amount: Amount) -> Entry:
    """Return an entry in which every question is answered."""
    fields = tool.fields.values()
    answers: Answers = {field.id: _answer(field, amount, n) for n, field in enumerate(fields)}
    return entry(tool.id, MONDAY, **answers)


def unanswered(tool: Tool) -> Entry:
    """Return an entry in which nothing is answered."""
    return entry(tool.id, MONDAY)


def _answer(field: Field, amount: Amount, n: int) -> Answer:
    if field.kind is FieldKind.MEMO:
        return words(min(field.limit, amount.memo), n)
    if field.kind is FieldKind.SHORT:
        return words(min(field.limit, amount.short), n)
    if field.kind is FieldKind.ROWS:
        return _rows(field, amount)
    if field.kind is FieldKind.CHOICE:
        ids: list[Answer] = [option.id for option in field.options]
        return ids[: 1 + len(ids) // 2] if field.many else ids[n % len(ids)]
    if field.kind is FieldKind.PICK:
        items: list[Answer] = [f"{field.list}-{n}-{each}" for each in ("one", "two", "three")]
        return items if field.many else items[n % 3]
    if field.kind is FieldKind.DATE:
        return "2025-11-12T18:05" if field.time else "2025-11-03"
    if field.kind is FieldKind.TICK:
        return True
    steps = (field.high - field.low) // field.step
    return field.low + (7 * n) % (min(steps, 90) + 1) * field.step


def _rows(field: Field, amount: Amount) -> list[Answer]:
    if field.view is FieldView.WEEK:
        return [_row(field, amount, n) for n in range(min(field.high, amount.week))]
    if field.view is FieldView.WAVE:
        return [{"minute": 2 * n, "strength": (3 + 4 * n) % 9} for n in range(amount.rows)]
    count = max(field.low, min(field.high, amount.rows))
    return [_row(field, amount, n) for n in range(count)]


def _row(field: Field, amount: Amount, n: int) -> Answers:
    small = Amount(
        memo=min(amount.memo, 90 if n % 5 else amount.memo),
        short=min(amount.short, 30 if n % 3 else amount.short),
        rows=0,
        week=0,
    )
    columns = enumerate(field.fields)
    return {column.id: _answer(column, small, n * 3 + at * (n + 1)) for at, column in columns}


def words(letters: int, start: int = 0) -> str:
    """Return at most so many letters, in paragraphs."""
    some, text = _TEXT.split(), ""
    for n, word in enumerate(islice(cycle(some), start % len(some), None)):
        more = word if not text else f"{' ' if n % 60 else chr(10)}{word}"
        if len(text) + len(more) > letters:
            break
        text += more
    return text
