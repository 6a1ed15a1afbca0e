"""Boxes to tick for choices and ticks, their label beside or above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from smart_journal.domain.field import Field, FieldKind
from smart_journal.printing.block import Block, Space
from smart_journal.printing.choice import Choice
from smart_journal.printing.labelled import title
from smart_journal.printing.look import Look
from smart_journal.printing.side import Side
from smart_journal.printing.stack import stack
from smart_journal.printing.text import Text

# The most of the width that a label beside its boxes may take.
_BESIDE = 0.38


def options_of(
    look: Look,
    fields: Sequence[Field],
    chosen: Iterable[tuple[str, str]],
    label: str,
    hint: str,
    width: float,
) -> Block:
    """Return the options of choices, and ticks, as one group of boxes.

    `chosen` are pairs of a field's id and an option's, '' for a tick. A single tick has its
    own label behind its box, and no other.
    """
    names: list[str] = []
    ids: list[tuple[str, str]] = []
    for field in fields:
        if field.kind is FieldKind.TICK:
            names.append(field.label)
            ids.append((field.id, ""))
        for option in field.options:
            names.append(option.label)
            ids.append((field.id, option.id))
    marked = set(chosen)
    boxes = Choice(
        look=look,
        options=tuple(names),
        chosen=frozenset(n for n, each in enumerate(ids) if each in marked),
    )
    if names == [label]:
        return stack([boxes], before=look.gap(6))
    name = Text(text=label, style=look.label)
    beside = name.natural() + 14
    if not hint and beside <= width * _BESIDE:
        lower = (boxes.row(width - beside) - look.label.leading) / 2 + 0.1
        return Side(
            widths=(beside, 1),
            items=(stack([Space(tall=lower), name]), boxes),
            gap=0,
            before=look.gap(6),
        )
    return stack([title(look, label, hint), boxes], before=look.gap(9), whole=True)
