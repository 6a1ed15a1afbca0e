"""What is read out at a point of the chart of days in line."""

from __future__ import annotations

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.words import Words
from smart_journal.insights.goal.block import Block
from smart_journal.insights.goal.days import DayKind
from smart_journal.insights.goal.words import amount_words, goal_word
from smart_journal.insights.said import percent
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def point(block: Block, unit: str | None, words: Words) -> str:
    """Return e.g. `3 Mar 2026, goal stop: in line. 28 days to then: 19 of 22 in line, 86 %.`.

    `unit` is what amounts are counted in, None where there are none.
    """
    parts = [
        _("{when}, {goal}: {what}.").format(
            when=_when(block, words), goal=_goal(block), what=_what(block, words)
        ),
        *_amount(block, unit, words),
    ]
    recent = block.last.recent
    if recent.known:
        text = _("28 days to then: {part} of {whole} in line").format(
            part=words.number(recent.in_line), whole=words.number(recent.known)
        )
        share = recent.share
        if share is not None:
            text = _("{text}, {share}").format(text=text, share=percent(share.value, words))
        parts.append(_("{text}.").format(text=text))
    return " ".join(parts)


def _when(block: Block, words: Words) -> str:
    if len(block.days) == 1:
        return words.day(block.first)
    return _("{first} to {last}").format(
        first=words.day(block.first), last=words.day(block.last.day)
    )


def _goal(block: Block) -> str:
    first, *others = block.goals
    text = goal_word(first)
    for goal in others:
        text = _("{earlier}, then {goal}").format(earlier=text, goal=goal_word(goal))
    return text


def _what(block: Block, words: Words) -> str:
    if block.goals == (Goal.DECIDING,):
        return _("no day counts")
    if len(block.days) == 1:
        match block.last.known.kind:
            case DayKind.IN_LINE:
                return _("in line")
            case DayKind.OTHERWISE:
                return _("not in line")
            case DayKind.UNKNOWN:
                return _("unknown")
    counts = block.counts
    return _("{count} in line, {others} not in line, {unknown} unknown").format(
        count=words.number(counts.in_line),
        others=words.number(counts.not_in_line),
        unknown=words.number(block.unknown),
    )


def _amount(block: Block, unit: str | None, words: Words) -> list[str]:
    if block.mean is None or unit is None:
        return []
    mean = round(block.mean, 1)
    if len(block.days) == 1:
        text = amount_words(block.mean, unit, words)
        return [_("{amount}.").format(amount=text)]
    amount = amount_words(mean, unit, words)
    return [
        ngettext(
            "{amount} a day, on {count} day with an amount.",
            "{amount} a day, on {count} days with an amount.",
            len(block.amounts),
        ).format(amount=amount, count=words.number(len(block.amounts)))
    ]
