"""The numbers of days in line with a goal, and the outcome measures studies use."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.words import Words
from smart_journal.insights.estimates import share
from smart_journal.insights.goal.block import Block
from smart_journal.insights.goal.words import goal_word
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _


def numbers(blocks: Sequence[Block], unit: str | None, words: Words) -> Table:
    """Return one row for each of `blocks`; `unit` is None where no amounts are known.

    Shares are in per cent with their 95 % interval. Days on which it did not happen and the
    mean amount of the other days are the two measures of Hester and others 2013, J Med Internet
    Res 15(7):e134.
    """
    headings: tuple[str, ...] = (
        _("From"),
        _("To"),
        _("My goal"),
        _("In line"),
        _("Not in line"),
        _("Unknown"),
        _("In line, %"),
        _("At least, %"),
        _("At most, %"),
        _("It did not happen, % of days"),
    )
    if unit is not None:
        headings = (*headings, a_day(unit), _("{unit} on days with some").format(unit=_unit(unit)))
    return Table(headings, tuple(_row(block, words, amounts=unit is not None) for block in blocks))


def a_day(unit: str) -> str:
    """Return e.g. `drinks a day`, with the person's own word if there is one."""
    return _("{unit} a day").format(unit=_unit(unit))


def _unit(unit: str) -> str:
    return unit or _("Amount")


def _row(block: Block, words: Words, *, amounts: bool) -> tuple[Cell, ...]:
    counts = block.counts
    part = share(counts.in_line, counts.known) if counts.asked else None
    without, told = block.without
    row: tuple[Cell, ...] = (
        block.first,
        block.last.day,
        _goals(block, words),
        counts.in_line,
        counts.not_in_line,
        block.unknown,
        *((100 * part.value, 100 * part.low, 100 * part.high) if part else (None, None, None)),
        100 * without / told if told else None,
    )
    return (*row, block.mean, block.mean_with) if amounts else row


def _goals(block: Block, words: Words) -> str:
    """Return e.g. `cut down`, or `cut down, stop from 4 Jan 2026`."""
    first, *others = block.goals
    text = goal_word(first)
    for goal in others:
        since = next(each.day for each in block.days if each.goal is goal)
        text = _("{earlier}, {goal} from {day}").format(
            earlier=text, goal=goal_word(goal), day=words.day(since)
        )
    return text
