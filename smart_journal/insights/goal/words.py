"""What goals, shares and amounts are called in the middle of a sentence."""

from __future__ import annotations

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate
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


def percent(share: float, words: Words) -> str:
    """Return e.g. `86 %` for a share from 0 to 1."""
    return _("{number} %").format(number=words.number(100 * share))


def percent_between(share: Estimate, words: Words) -> str:
    """Return e.g. `86 % (67 to 95)`: a share with its 95 % interval."""
    return _("{number} % ({low} to {high})").format(
        number=words.number(100 * share.value),
        low=words.number(100 * share.low),
        high=words.number(100 * share.high),
    )


def amount_words(amount: float, unit: str, words: Words) -> str:
    """Return e.g. `3 drinks`, with the person's own word if there is one."""
    number = amount_number(amount, words)
    return _("{number} {unit}").format(number=number, unit=unit) if unit else number


def amount_number(amount: float, words: Words) -> str:
    """Return an amount with as many decimals, at most 2, as it takes."""
    decimals = next(each for each in (0, 1, 2) if each == 2 or round(amount, each) == amount)
    return words.number(amount, decimals)
