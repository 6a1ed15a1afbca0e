"""What goals and amounts are called in the middle of a sentence."""

from __future__ import annotations

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.words import Words
from smart_journal.insights.said import plain
from smart_journal.language import gettext as _


def goal_word(goal: Goal) -> str:
    """Return e.g. `cut down`: the word the person chose the goal by."""
    match goal:
        case Goal.STOP:
            return _("stop")
        case Goal.BREAK:
            return _("take a break")
        case Goal.CUT_DOWN:
            return _("cut down")
        case Goal.REDUCE_HARM:
            return _("reduce harm")
        case Goal.DECIDING:
            return _("still deciding")


def amount_words(amount: float, unit: str, words: Words) -> str:
    """Return e.g. `3 drinks`, with the person's own word if there is one."""
    number = plain(amount, words)
    return _("{number} {unit}").format(number=number, unit=unit) if unit else number
