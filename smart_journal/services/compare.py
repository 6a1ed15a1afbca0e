"""Two pages of one tool side by side, question by question."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field, FieldKind, FieldView
from smart_journal.domain.tool import Tool
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _
from smart_journal.services.lines import answer_lines, answered, row_line, rows_of, several
from smart_journal.services.wording import Label

Row = dict[str, Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One question, and what both pages say, a paragraph or row each.

    Rows that belong together stand at the same place; an empty line stands for a row that one
    page does not have.
    """

    label: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    changed: bool


def compare(tool: Tool, left: Entry, right: Entry, label: Label, words: Words) -> list[Compared]:
    """Return the questions that are answered on at least one of the pages, in their order.

    `changed` is exact: any difference of what is said counts, the order of rows only where the
    order means something. Answers to questions that `tool` no longer has are left out.
    """
    pairs = (
        (field, left.answers.get(field.id), right.answers.get(field.id))
        for field in tool.fields.values()
    )
    found = (_compared(field, one, other, label, words) for field, one, other in pairs)
    return [each for each in found if each.left or each.right]


def _compared(
    field: Field, left: Answer | None, right: Answer | None, label: Label, words: Words
) -> Compared:
    if field.kind is FieldKind.ROWS:
        return _rows(field, rows_of(left), rows_of(right), label, words)
    one, other = (answer_lines(field, answer, label, words) for answer in (left, right))
    changed = _said(field, left, label) != _said(field, right, label)
    if one and other and field.many:
        # The same items beside one another; what only one page has, beside an empty line.
        all_ = list(dict.fromkeys((*one, *other)))
        one, other = (tuple(line if line in mine else "" for line in all_) for mine in (one, other))
    return Compared(label=field.label, left=one, right=other, changed=changed)


def _rows(field: Field, left: list[Row], right: list[Row], label: Label, words: Words) -> Compared:
    ranked = field.view is FieldView.RANKED
    one, other = (
        [
            _Line(
                key=_key(field.fields[0], row, label),
                said=tuple(_said(column, row.get(column.id), label) for column in field.fields),
                words=text,
                rank=rank if ranked else 0,
            )
            for rank, row in enumerate(rows, start=1)
            if (text := row_line(field, row, label, words))
        ]
        for rows in (left, right)
    )
    pairs = _aligned(one, other)
    return Compared(
        label=field.label,
        left=tuple(_shown(pair[0]) for pair in pairs) if one else (),
        right=tuple(_shown(pair[1]) for pair in pairs) if other else (),
        changed=any(
            here is None or there is None or (here.said, here.rank) != (there.said, there.rank)
            for here, there in pairs
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One row: what it is recognised by, what it says exactly and in words, its rank or 0."""

    key: object
    said: tuple[object, ...]
    words: str
    rank: int


def _shown(line: _Line | None) -> str:
    if line is None:
        return ""
    return _("{rank}. {row}").format(rank=line.rank, row=line.words) if line.rank else line.words


def _aligned(left: list[_Line], right: list[_Line]) -> list[tuple[_Line | None, _Line | None]]:
    """Return pairs of the same first column, equal rows first; what is only right comes last."""
    free = list(right)
    partners: dict[int, _Line] = {}
    for recognised in (_says, _is_about):
        for place, line in enumerate(left):
            same = (each for each in free if recognised(each) == recognised(line))
            if place not in partners and (other := next(same, None)) is not None:
                partners[place] = other
                free.remove(other)
    pairs: list[tuple[_Line | None, _Line | None]] = [
        (line, partners.get(place)) for place, line in enumerate(left)
    ]
    return [*pairs, *((None, line) for line in free)]


def _says(line: _Line) -> object:
    return line.said


def _is_about(line: _Line) -> object:
    return line.key


def _key(first: Field, row: Row, label: Label) -> object:
    """Return what a row is recognised by: the item or text of its first column."""
    said = _said(first, row.get(first.id), label)
    return " ".join(said.split()).casefold() if isinstance(said, str) else said


def _said(field: Field, answer: Answer | None, label: Label) -> object:
    """Return what an answer says, so that equal things are equal."""
    if answer is None or not answered(answer):
        return None
    if field.kind is FieldKind.PICK:
        return frozenset(label(field.list, str(item)) for item in several(answer))
    if field.kind is FieldKind.CHOICE:
        return frozenset(str(each) for each in several(answer))
    return answer
