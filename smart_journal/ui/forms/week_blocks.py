"""Rows of a week plan as the blocks that its grid draws."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from smart_journal.domain.field import Field, Option
from smart_journal.domain.week import WEEKDAYS
from smart_journal.language import gettext as _
from smart_journal.services.wording import answer_words
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.rows_model import Row
from smart_journal.ui.widgets.week_grid_layout import SHELF, Cell, GridBlock
from smart_journal.ui.widgets.week_grid_legend import Sign

_FIRST = ("what", "kind")
_LAST = ("done", "day", "part")


class WeekBlocks:
    """Read the columns of one field: where a row stands, and what it says.

    The days begin with the first weekday of the person's settings.
    """

    def __init__(self, field: Field, lists: Lists) -> None:
        self._columns = {column.id: column for column in field.fields}
        self._lists = lists
        self._risky: dict[Cell, float] = {}
        days = {option.id: option for option in self._columns["day"].options}
        turned = [*WEEKDAYS[lists.first_weekday :], *WEEKDAYS[: lists.first_weekday]]
        self.days = [days[day] for day in turned if day in days]
        self.parts = self._columns["part"].options
        self.cells = {
            Cell(day, part) for day in range(len(self.days)) for part in range(len(self.parts))
        } | {SHELF}

    @property
    def asked(self) -> list[Field]:
        """Return the columns in the order in which they are asked, what it is first."""
        rest = [key for key in self._columns if key not in (*_FIRST, *_LAST)]
        order = [*_FIRST, *rest, *_LAST]
        return [self._columns[key] for key in order if key in self._columns]

    def cell(self, row: Row) -> Cell:
        """Return where a row stands; on the shelf as long as its day or its part is open."""
        day, part = _place(self.days, row.get("day")), _place(self.parts, row.get("part"))
        return SHELF if day is None or part is None else Cell(day, part)

    def place(self, cell: Cell) -> Row:
        """Return what a row in this cell has in its columns of day and part."""
        if cell == SHELF:
            return {}
        return {"day": self.days[cell.day].id, "part": self.parts[cell.part].id}

    def look_up_risky(self) -> dict[Cell, float]:
        """Ask the log anew in which hours urges came; return them by cell."""
        shares = self._lists.risky()
        self._risky = {
            Cell(day, part): shares[days.id, parts.id]
            for day, days in enumerate(self.days)
            for part, parts in enumerate(self.parts)
            if (days.id, parts.id) in shares
        }
        return self._risky

    def name(self, row: Row) -> str:
        """Return what a row is called."""
        return self._said(row, "what") or _("a block")

    def lacking(self, row: Row) -> bool:
        """Return whether a row lacks something that is needed."""
        return any(column.required and key not in row for key, column in self._columns.items())

    def drawn(self, row: Row) -> GridBlock:
        """Return a row as the grid draws it."""
        cell = self.cell(row)
        text = self._said(row, "what")
        if cell == SHELF and (known := self._said(row, "day") or self._said(row, "part")):
            text = _("{place}: {what}").format(place=known, what=text)
        kind, done = self._columns.get("kind"), row.get("done")
        spoken = [
            _("{title}: {answer}").format(title=column.label, answer=said)
            for key, column in self._columns.items()
            if key not in ("what", "day", "part") and (said := self._said(row, key))
        ]
        return GridBlock(
            cell,
            text or "…",
            _place(kind.options, row.get("kind")) if kind is not None else None,
            done if isinstance(done, str) else "",
            ", ".join([self.name(row), *spoken]),
        )

    def signs(self, rows: Iterable[Row]) -> list[Sign]:
        """Return what the legend explains: the signs that are in use."""
        rows = list(rows)
        kinds, dones = self._columns.get("kind"), self._columns.get("done")
        used = {row.get("kind") for row in rows}
        became = {row.get("done") for row in rows}
        found = [
            Sign(option.label, kind=at)
            for at, option in enumerate(kinds.options if kinds is not None else ())
            if option.id in used
        ]
        happened = [
            Sign(option.label, done=option.id)
            for option in (dones.options if dones is not None else ())
            if option.id in became
        ]
        if dones is not None and happened:
            first = _("{question} {answer}").format(question=dones.label, answer=happened[0].words)
            happened[0] = replace(happened[0], words=first)
        found += happened
        if self._risky:
            found.append(Sign(_("shaded: hours in which urges came, these last eight weeks")))
        return found

    def _said(self, row: Row, key: str) -> str:
        if key not in row or key not in self._columns:
            return ""
        words = answer_words(self._columns[key], row[key], self._lists.label, self._lists.words)
        return " ".join(words.split())


def _place(options: Iterable[Option], chosen: object) -> int | None:
    return next((at for at, option in enumerate(options) if option.id == chosen), None)
