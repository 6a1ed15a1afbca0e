"""Numbers to circle and boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Block as Part
from smart_journal.domain.tool import BlockKind
from smart_journal.printing.answers import several
from smart_journal.printing.block import Block
from smart_journal.printing.rating import Rating, grid
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.sheets.options import options_of

Asked = tuple[str, Field]


def rating(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield a scale, in line with the sheet's other scales."""
    parts = [each for each in filling.parts if each.kind is BlockKind.RATING]
    alike = [(filling.label(each), filling.fields(each)[0]) for each in parts]
    yield rated(filling, (filling.label(part), filling.fields(part)[0]), alike)


def rated(filling: Filling, asked: Asked, alike: Sequence[Asked]) -> Rating:
    """Return a scale with its label, in line with those that are `alike`."""
    (label, field), look = asked, filling.look
    value = filling.raw(field)
    return Rating(
        look=look,
        label=label,
        low=field.low,
        high=field.high,
        ends=field.ends,
        grid=grid(look, alike, field.step),
        value=value if isinstance(value, int) else None,
        before=look.gap(8),
    )


def choice(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield the options of choices, and ticks, as boxes."""
    label, hint = filling.label(part), filling.hint(part)
    yield boxes(filling, filling.fields(part), label, hint, filling.width)


def boxes(filling: Filling, fields: Sequence[Field], label: str, hint: str, width: float) -> Block:
    """Return the boxes of some fields, those ticked that were chosen."""
    chosen = []
    for field in fields:
        answers = several(filling.raw(field))
        if field.kind is FieldKind.TICK:
            chosen += [(field.id, "")] if any(answers) else []
        else:
            chosen += [(field.id, str(each)) for each in answers]
    return options_of(filling.look, fields, chosen, label, hint, width)
