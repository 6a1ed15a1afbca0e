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
    DATE = "date"  # a day, or with `time` a moment, as local ISO text
    NUMBER = "number"  # an amount with so many decimal places
    TICK = "tick"  # true, or nothing
    ROWS = "rows"  # several rows of the same few fields


class FieldView(StrEnum):
    """A look of its own for the rows of a field, where it earns one; each needs its columns."""

    PLAIN = ""
    WHEEL = "wheel"  # ratings drawn on a balance wheel
    WEEK = "week"  # a grid of seven days and their parts
    WAVE = "wave"  # a strength for each minute, drawn as a line
    RANKED = "ranked"  # the order means something: numbered, moved by drag and by keys

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the ids of the columns that the view draws."""
        return _DRAWN.get(self, ())


_DRAWN = {
    FieldView.WHEEL: ("area", "satisfaction", "importance"),
    FieldView.WEEK: ("day", "part", "what", "kind", "done"),
    FieldView.WAVE: ("minute", "strength"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a choice: the id is stored, the label is shown, `short` in a table."""

    id: str
    label: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a tool.

    `low` and `high` bound a scale, an amount, minutes of a duration or the number of rows;
    `step` is the distance of a scale's numbers; `limit` bounds the letters of a text; `ends` says
    what the two ends of a scale mean; `list` names the own list that a pick chooses from, or
    that a line of text is proposed from and added to;
    `many` allows several items of a pick or options of a choice; `quick` are minutes on
    buttons; `unit` stands behind an amount with `places` decimals; a date has a clock `time` or
    not, and `ahead` proposes the day so many days from now; `private` answers never print;
    one that `carries` begins a new page with the last answer;
    `fields` are the columns of rows, drawn as `view` says.
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
    many: bool = False
    quick: tuple[int, ...] = ()
    half: bool = False
    carries: bool = False
    fields: tuple[Field, ...] = ()
    step: int = 1
    places: int = 0
    unit: str = ""
    time: bool = False
    ahead: int | None = None
    view: FieldView = FieldView.PLAIN

    def option(self, option_id: str) -> Option | None:
        """Return the option with this id, or None when the definition no longer has it."""
        return next((option for option in self.options if option.id == option_id), None)
