"""Numbers, intervals and lists in words, and the sentences that all answers share."""

from __future__ import annotations

from collections.abc import Iterable

from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def percent(share: float, words: Words) -> str:
    """Return a share of 0 to 1 as e.g. `86 %`."""
    return _("{number} %").format(number=words.number(100 * share))


def percent_between(share: Estimate, words: Words) -> str:
    """Return a share of 0 to 1 with its interval, e.g. `73 % (68 to 78)`."""
    return _("{number} % ({low} to {high})").format(
        number=words.number(100 * share.value),
        low=words.number(100 * share.low),
        high=words.number(100 * share.high),
    )


def part_of(part: int, whole: int, words: Words) -> str:
    """Return e.g. `7 of 9`."""
    return _("{part} of {whole}").format(part=words.number(part), whole=words.number(whole))


def tenths(value: float, words: Words) -> str:
    """Return a number with one decimal, and nought without a sign."""
    return words.number(round(value, 1) + 0.0, 1)


def plain(value: float, words: Words, most: int = 2) -> str:
    """Return a number with as many decimals, at most `most`, as it takes."""
    decimals = next(each for each in range(most + 1) if each == most or round(value, each) == value)
    return words.number(value, decimals)


def interval(estimate: Estimate, words: Words) -> str:
    """Return an interval with one decimal, e.g. `0.8 to 1.8`."""
    return _("{low} to {high}").format(
        low=tenths(estimate.low, words), high=tenths(estimate.high, words)
    )


def listed(parts: Iterable[str]) -> str:
    """Return parts of a list side by side, e.g. `4 met, 1 let go`."""
    text = ""
    for part in parts:
        text = _("{parts}, {part}").format(parts=text, part=part) if text else part
    return text


def urges_words(count: int, words: Words) -> str:
    """Return e.g. `7 urges`."""
    return ngettext("{count} urge", "{count} urges", count).format(count=words.number(count))


def no_urges() -> str:
    """Return what stands where a chart of urges would be without any."""
    return _("No urges were logged in this time.")


def too_few_urges(noted: str, least: int, words: Words) -> str:
    """Return how many urges say something, where it is noted, and how many a chart needs."""
    return " ".join([noted, _("The urge log asks for it."), from_on(least, words)])


def from_on(least: int, words: Words) -> str:
    """Return how many there must be for a chart."""
    return _("From {count} on there is a chart.").format(count=words.number(least))


def describes(why: str) -> str:
    """Return that what came together need not be cause and effect, after the reason for it."""
    return _("{why}: this describes, it doesn't explain.").format(why=why)


def basis_of(parts: Iterable[str]) -> str:
    """Return what a chart rests on, e.g. `41 urges · 33 of 91 days logged`; empty parts count not.

    What is left out, and how something was counted, stands here too.
    """
    basis = ""
    for part in filter(None, parts):
        basis = _("{basis} · {also}").format(basis=basis, also=part) if basis else part
    return basis
