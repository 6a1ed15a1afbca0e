"""Estimates in words, as the insights of a balanced life say them."""

from __future__ import annotations

from dataclasses import replace

from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate
from smart_journal.language import gettext as _


def percent(share: Estimate, words: Words) -> str:
    """Return e.g. `73 % (68 to 78)`."""
    return _("{share} % ({low} to {high})").format(
        share=words.number(100 * share.value),
        low=words.number(100 * share.low),
        high=words.number(100 * share.high),
    )


def interval(estimate: Estimate, words: Words) -> str:
    """Return e.g. `0.8 to 1.8`."""
    return _("{low} to {high}").format(
        low=words.number(estimate.low, 1), high=words.number(estimate.high, 1)
    )


def within(estimate: Estimate, lowest: float, highest: float) -> Estimate:
    """Return an estimate whose interval does not go beyond the ends of its scale."""
    return replace(estimate, low=max(lowest, estimate.low), high=min(highest, estimate.high))


def listed(parts: list[str]) -> str:
    """Return parts of a list side by side: `4 met, 1 let go`."""
    text = ""
    for part in parts:
        text = _("{parts}, {part}").format(parts=text, part=part) if text else part
    return text
