"""A strength over minutes on paper."""

from __future__ import annotations

from collections.abc import Iterator

from smart_journal.domain.tool import Block as Part
from smart_journal.language import gettext as _
from smart_journal.printing.answers import rows_of, shown
from smart_journal.printing.block import Block
from smart_journal.printing.labelled import labelled
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.wave import Wave, drawn


def wave(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield a wave, or a grid to draw one on; nothing on a page filled in without one."""
    look, field = filling.look, filling.fields(part)[0]
    if {"minute", "strength"} - {column.id for column in shown(field)}:
        return
    rows = [(row.get("minute"), row.get("strength")) for row in rows_of(field, filling.entry)]
    points = drawn([(a, b) for a, b in rows if isinstance(a, int) and isinstance(b, int)])
    if filling.entry is not None and not points:
        return
    body = Wave(look=look, foot=_("minutes"), points=points, before=look.gap(4), grow=part.grow)
    yield labelled(look, filling.label(part), filling.hint(part), body, before=look.gap(13))
