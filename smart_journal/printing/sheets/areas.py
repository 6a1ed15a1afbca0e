"""Questions with lines to write on, or what was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from smart_journal.domain.field import Field
from smart_journal.domain.tool import Block as Part
from smart_journal.printing.answers import paragraphs, picked
from smart_journal.printing.block import Block
from smart_journal.printing.labelled import Labelled, again, labelled, title
from smart_journal.printing.line import Line
from smart_journal.printing.prose import prose
from smart_journal.printing.ruled import Ruled
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.side import Side

_GAP = 22.0
# A column narrower than this is no place to write a sentence by hand.
_NARROWEST = 140.0
# An answer of more letters is no line.
_LONG = 240


def area(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield a question over its answer, or over lines."""
    yield _asked(filling, part, filling.label(part), filling.hint(part), filling.fields(part))


def line(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield a question with its answer behind it, or a rule."""
    look = filling.look
    answer = picked(filling.answers(part)).replace("\n", " ")
    if len(answer) > _LONG:
        yield from area(filling, part)
        return
    yield Line(look=look, label=filling.label(part), answer=answer, before=look.gap(9))


def beside(filling: Filling, part: Part) -> Iterator[Block]:
    """Yield questions beside one another, under one another where they would be too narrow."""
    look, fields = filling.look, filling.fields(part)
    if part.label:
        yield title(look, part.label, part.hint, before=look.gap(13))
    each = (filling.width - _GAP * (len(fields) - 1)) / len(fields)
    if each < _NARROWEST * look.grown(0.7):
        for field in fields:
            yield _asked(filling, part, field.label, field.hint, [field])
        return
    # All labels above all bodies, so that lines to write on are at one height.
    pairs = [(field.label, field.hint) for field in fields]
    bodies = [written(filling, part, [field]) for field in fields]
    yield Labelled(
        label=_columns(title(look, *pair) for pair in pairs),
        again=_columns(again(look, name) for name, _hint in pairs),
        body=replace(_columns(bodies), before=look.gap(4) if any(map(_said, bodies)) else 0.0),
        before=look.gap(6 if part.label else 13),
        grow=max(body.grow for body in bodies),
    )


def _columns(blocks: Iterable[Block]) -> Side:
    items = tuple(blocks)
    return Side(widths=(1 / len(items),) * len(items), items=items, gap=_GAP)


def _said(body: Block) -> bool:
    """Return whether it is an answer, and not lines: these keep their own distance."""
    return not isinstance(body, Ruled)


def _asked(filling: Filling, part: Part, label: str, hint: str, fields: Sequence[Field]) -> Block:
    look, body = filling.look, written(filling, part, fields)
    return labelled(look, label, hint, body, before=look.gap(13))


def written(filling: Filling, part: Part, fields: Sequence[Field]) -> Block:
    """Return the answers to the fields, or as many lines as the part asks for."""
    look = filling.look
    ids = [field.id for field in fields]
    answers = paragraphs(filling.tool, ids, filling.entry, filling.context)
    if answers:
        return prose("\n".join(answers), look.body, before=look.gap(4))
    # Large print with little air: one line less is better than a page more.
    lines = max(1, part.lines - (look.air < 1 and look.scale > 1))
    return Ruled(lines=lines, pitch=look.pitch, grow=part.grow)
