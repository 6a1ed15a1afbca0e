"""Many entries of one tool on one sheet, a row each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Column as Wanted
from smart_journal.domain.tool import PaperWay, Tool
from smart_journal.domain.tool import Table as Definition
from smart_journal.domain.tool_file import WHEN
from smart_journal.language import gettext as _
from smart_journal.printing.answers import paragraphs, printed
from smart_journal.printing.block import Block
from smart_journal.printing.context import Context
from smart_journal.printing.heading import heading
from smart_journal.printing.look import TIGHT, Look
from smart_journal.printing.paper import Paper
from smart_journal.printing.sheet import Sheet
from smart_journal.printing.sheets.long_cells import cut_long
from smart_journal.printing.strip import Strip
from smart_journal.printing.table import Column, Table, cells
from smart_journal.printing.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Many:
    """Entries for one table, oldest first; `period` and `summary` are said by the caller."""

    tool: Tool
    table: Definition
    entries: tuple[Entry, ...]
    context: Context
    period: str = ""
    summary: str = ""

    @property
    def columns(self) -> list[Wanted]:
        """Return the columns that have anything to print."""
        return [
            column
            for column in self.table.columns
            if WHEN in column.fields or printed(self.tool, column.fields)
        ]


def build(many: Many, strip: Strip | None, look: Look, paper: Paper) -> Sheet:
    """Return the table, blank without entries; under it long answers, the sentence, the strip."""
    definition, landscape = many.table, many.table.way is PaperWay.LANDSCAPE
    head = heading(
        look,
        title=definition.title,
        also=(many.tool.title,) if many.tool.title != definition.title else (),
        date=many.period,
        ask="" if many.entries else _("Dates"),
        purpose=definition.purpose,
    )
    blank = Table(
        look=look,
        columns=tuple(_column(wanted, look) for wanted in many.columns),
        pad=(5.0, 4.5 if look.air > TIGHT else 3.4),
        before=look.gap(2),
    )
    blocks: list[Block] = [head]
    if many.entries:
        blocks += _filled(many, look, blank, paper.turned(landscape).text_width)
    else:
        tall = look.pitch * 1.45
        rows = definition.blank_rows
        blocks.append(replace(blank, blank=rows, blank_height=tall, grow=1.0))
    if many.summary:
        blocks.append(Text(text=many.summary, style=look.body, before=look.gap(12)))
    if strip:
        blocks.append(strip)
    return Sheet(
        title=definition.title,
        blocks=tuple(blocks),
        date=many.period,
        landscape=landscape,
    )


def _column(wanted: Wanted, look: Look) -> Column:
    wide = wanted.width * look.grown(0.45) if wanted.width > 1 else wanted.width
    return Column(label=wanted.label, width=wide, align="center" if wanted.centred else "start")


def _filled(many: Many, look: Look, table: Table, width: float) -> list[Block]:
    inner = [each - 2 * table.pad[0] for each in table.widths(width)]
    rows = [[_cell(many, wanted, entry) for wanted in many.columns] for entry in many.entries]

    def title(row: int, column: int) -> str:
        return _("{when}: {question}").format(
            when=_when(many, many.entries[row], " "), question=many.columns[column].label
        )

    cut, below = cut_long(look, rows, inner, title)
    return [replace(table, rows=cells(look, table.columns, cut, lead=True)), *below]


def _cell(many: Many, wanted: Wanted, entry: Entry) -> str:
    if WHEN in wanted.fields:
        return _when(many, entry, "\n")
    return "\n".join(paragraphs(many.tool, wanted.fields, entry, many.context))


def _when(many: Many, entry: Entry, between: str) -> str:
    words, at = many.context.words, entry.at
    day = _("{weekday} {day}").format(weekday=words.weekday(at), day=words.short_day(at))
    return f"{day}{between}{words.time(at)}"
