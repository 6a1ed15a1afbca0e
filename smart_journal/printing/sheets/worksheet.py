"""One tool on one sheet, blank or filled, from the blocks of its definition."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from smart_journal.domain.tool import Block as Part
from smart_journal.domain.tool import BlockKind, PaperWay, ToolKind
from smart_journal.language import gettext as _
from smart_journal.printing.answers import listed
from smart_journal.printing.block import Block
from smart_journal.printing.heading import heading
from smart_journal.printing.prose import prose
from smart_journal.printing.sheet import Sheet
from smart_journal.printing.sheets.areas import area, beside, line
from smart_journal.printing.sheets.boxes import boxes
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.sheets.letter import letter
from smart_journal.printing.sheets.planned_week import week
from smart_journal.printing.sheets.ratings import choice, rating
from smart_journal.printing.sheets.rows import rows
from smart_journal.printing.sheets.wave import wave
from smart_journal.printing.sheets.wheel import wheel
from smart_journal.printing.text import Text


def build(filling: Filling) -> Sheet:
    """Return the sheet of a tool; unanswered fields stay ruled, private ones are left out."""
    tool, date = filling.tool, moment(filling)
    ask = "" if date else _("Date and time") if _several_a_day(filling) else _("Date")
    head = heading(
        filling.look,
        title=tool.title,
        also=tool.also,
        date=date,
        ask=ask,
        purpose=tool.purpose,
    )
    blocks = [block for part in filling.parts for block in _DRAWN[part.kind](filling, part)]
    return Sheet(
        title=tool.title,
        blocks=(head, *blocks, *_notes(filling)),
        foot=tuple(_safety(filling)),
        date=date,
        landscape=tool.way is PaperWay.LANDSCAPE,
    )


def moment(filling: Filling) -> str:
    """Return when the entry was, with the time where there can be several in a day."""
    if filling.entry is None:
        return ""
    words, at = filling.context.words, filling.entry.at
    if not _several_a_day(filling):
        return words.long_day(at.date())
    return listed((words.long_day(at.date()), words.time(at)))


def _several_a_day(filling: Filling) -> bool:
    """Return whether the time belongs to an entry: it does where many make a table."""
    return filling.tool.table is not None and filling.tool.kind is ToolKind.DATED


def _notes(filling: Filling) -> Iterator[Block]:
    """Yield where an instrument comes from and on which terms, small."""
    tool, look = filling.tool, filling.look
    if tool.instrument:
        text = " ".join((*tool.sources, tool.licence))
        yield prose(text, look.small, before=look.gap(12))


def _safety(filling: Filling) -> Iterator[Block]:
    """Yield what to mind, small, on a page that is still to be filled in."""
    look = filling.look
    if filling.entry is None:
        for n, note in enumerate(filling.tool.safety):
            yield Text(text=note, style=look.small, before=look.gap(3 if n else 12))


_DRAWN: dict[BlockKind, Callable[[Filling, Part], Iterator[Block]]] = {
    BlockKind.AREA: area,
    BlockKind.LINE: line,
    BlockKind.RATING: rating,
    BlockKind.CHOICE: choice,
    BlockKind.WHEEL: wheel,
    BlockKind.LETTER: letter,
    BlockKind.ROWS: rows,
    BlockKind.BOXES: boxes,
    BlockKind.BESIDE: beside,
    BlockKind.WEEK: week,
    BlockKind.WAVE: wave,
}
