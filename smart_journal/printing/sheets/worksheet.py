"""One tool on one sheet, blank or filled, from the blocks of its definition."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from smart_journal.domain.tool import Block as Part
from smart_journal.domain.tool import BlockKind, PaperWay
from smart_journal.language import gettext as _
from smart_journal.printing.answers import listed, picked
from smart_journal.printing.block import Block, Space
from smart_journal.printing.choice import Choice
from smart_journal.printing.heading import heading
from smart_journal.printing.labelled import labelled
from smart_journal.printing.line import Line
from smart_journal.printing.prose import prose
from smart_journal.printing.rating import Grid, Rating, grid
from smart_journal.printing.ruled import Ruled
from smart_journal.printing.sheet import Sheet
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.sheets.wheel import wheel
from smart_journal.printing.side import Side
from smart_journal.printing.stack import stack
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
        blocks=(head, *blocks),
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
    return filling.tool.table is not None


def _area(filling: Filling, part: Part) -> Iterator[Block]:
    look, answers = filling.look, filling.answers(part)
    body: Block
    if answers:
        body = prose("\n".join(answers), look.body, before=look.gap(4))
    else:
        # Large print with little air: one line less is better than a page more.
        lines = max(1, part.lines - (look.air < 1 and look.scale > 1))
        body = Ruled(lines=lines, pitch=look.pitch, grow=part.grow)
    label, hint = filling.label(part), filling.hint(part)
    yield labelled(look, label, hint, body, before=look.gap(13))


def _line(filling: Filling, part: Part) -> Iterator[Block]:
    look = filling.look
    answer = picked(filling.answers(part))
    yield Line(look=look, label=filling.label(part), answer=answer, before=look.gap(9))


def _rating(filling: Filling, part: Part) -> Iterator[Block]:
    look, field, value = filling.look, filling.fields(part)[0], filling.raw(part)
    yield Rating(
        look=look,
        label=filling.label(part),
        low=field.low,
        high=field.high,
        ends=field.ends,
        grid=_grid(filling),
        value=value if isinstance(value, int) else None,
        before=look.gap(8),
    )


def _grid(filling: Filling) -> Grid:
    parts = [part for part in filling.parts if part.kind is BlockKind.RATING]
    rows = [(filling.label(part), filling.fields(part)[0]) for part in parts]
    return grid(filling.look, rows)


def _choice(filling: Filling, part: Part) -> Iterator[Block]:
    look, field = filling.look, filling.fields(part)[0]
    label = Text(text=filling.label(part), style=look.label)
    boxes = Choice(
        look=look,
        options=tuple(option.label for option in field.options),
        chosen="".join(filling.answers(part)),
    )
    yield Side(
        widths=(label.natural() + 14, 1),
        items=(stack([Space(tall=2.35 * look.scale), label]), boxes),
        gap=0,
        before=look.gap(6),
    )


_DRAWN: dict[BlockKind, Callable[[Filling, Part], Iterator[Block]]] = {
    BlockKind.AREA: _area,
    BlockKind.LINE: _line,
    BlockKind.RATING: _rating,
    BlockKind.CHOICE: _choice,
    BlockKind.WHEEL: wheel,
}
