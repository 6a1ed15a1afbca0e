"""What a row says as text, beside a row that is open for writing."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _
from smart_journal.services.wording import answer_words
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.rows_model import Row

_COUNTED = (FieldKind.SCALE, FieldKind.NUMBER, FieldKind.DURATION)
_MOST_COUNTED = 3  # columns of numbers that a row has room for


@dataclass(frozen=True, slots=True)
class RowText:
    """What one row says: its name, a number or blank for each column of them, and words."""

    name: str
    numbers: tuple[str, ...]
    words: str

    def spoken(self, titles: tuple[str, ...]) -> str:
        """Return the row as a screen reader is to say it."""
        said = [
            _("{title}: {number}").format(title=title, number=number)
            for title, number in zip(titles, self.numbers, strict=True)
            if number
        ]
        return ", ".join(filter(None, [self.name, *said, self.words]))


class RowReader:
    """Put rows of one field into words: named by its first column, numbers in columns."""

    def __init__(self, field: Field, lists: Lists) -> None:
        self._named, *rest = field.fields
        self._lists = lists
        self._counted = [column for column in rest if column.kind in _COUNTED][:_MOST_COUNTED]
        self._others = [column for column in rest if column not in self._counted]

    @property
    def titles(self) -> tuple[str, ...]:
        """Return what stands above the columns of numbers."""
        return tuple(column.label for column in self._counted)

    @property
    def headed(self) -> bool:
        """Return whether the numbers need titles: `20 min` alone says what it is."""
        return [column.kind for column in self._counted] != [FieldKind.DURATION]

    def name(self, row: Row) -> str:
        """Return what the row is called; where its first column is empty, what it says first."""
        said = self._said(self._named, row) or next(
            (text for column in self._others if (text := self._said(column, row))), ""
        )
        return said or "–"

    def text(self, row: Row) -> RowText:
        """Return all that the row says."""
        name = self.name(row)
        words = [self._in_words(column, row) for column in self._others]
        if not self._said(self._named, row):
            words = [text for text in words if text != name]
        numbers = tuple(self._said(column, row) for column in self._counted)
        return RowText(name, numbers, " · ".join(filter(None, words)))

    def _said(self, column: Field, row: Row) -> str:
        answer: Answer | None = row.get(column.id)
        if answer is None:
            return ""
        if column.kind is FieldKind.TICK:
            return column.label if answer is True else ""
        said = answer_words(column, answer, self._lists.label, self._lists.words)
        return " ".join(said.split())

    def _in_words(self, column: Field, row: Row) -> str:
        said = self._said(column, row)
        if said and column.kind in _COUNTED:
            return _("{title}: {number}").format(title=column.label, number=said)
        return said
