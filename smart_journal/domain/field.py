"""The fields of a tool: what can be asked, and what an answer to it may be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """The kinds of answer a tool can ask for."""

    SHORT = "short"  # one line of text
    MEMO = "memo"  # several lines of text
    SCALE = "scale"  # a whole number from low to high, asked as a row of numbers
    DURATION = "duration"  # whole minutes
    CHOICE = "choice"  # the id of one option
    PICK = "pick"  # ids of items from one of the person's own lists
    ROWS = "rows"  # several rows of the same few fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a choice: the id is stored, the label is shown, `short` in a table."""

    id: str
    label: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a tool.

    `low` and `high` bound a scale, minutes of a duration or the number of rows; `limit` bounds
    the letters of a text; `ends` says what the two ends of a scale mean; `list` names the own
    list that a pick chooses from (`many` items or one); `quick` are minutes on buttons;
    `private` answers never print; `fields` are the columns of rows.
    """

    id: str
    kind: FieldKind
    label: str
    hint: str = ""
    required: bool = False
    private: bool = False
    limit: int = 0
    low: int = 0
    high: int = 0
    ends: tuple[str, str] = ("", "")
    options: tuple[Option, ...] = ()
    list: str = ""
    many: bool = True
    quick: tuple[int, ...] = ()
    half: bool = False
    fields: tuple[Field, ...] = ()

    def option(self, option_id: str) -> Option | None:
        """Return the option with this id, or None when the definition no longer has it."""
        return next((option for option in self.options if option.id == option_id), None)
