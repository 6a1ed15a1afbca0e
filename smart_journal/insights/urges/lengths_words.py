"""How long urges last, in words: by when half were over, and what is not known."""

from __future__ import annotations

from math import isfinite

from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Survival
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import no_urges, part_of, plain, too_few_urges, urges_words
from smart_journal.insights.urges.lengths_waves import Waves
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def basis(survival: Survival, urges: int, waves: int, words: Words) -> list[str]:
    """Return how many lengths and waves there are, and what the lengths do not tell."""
    if not urges:
        return [urges_words(urges, words)]
    timed = ngettext(
        "{count} urge with a length", "{count} urges with a length", survival.n
    ).format(count=words.number(survival.n))
    parts = [timed, _open(survival.n - survival.ended, words), _without(urges - survival.n, words)]
    if waves:
        watched = ngettext("{count} wave watched", "{count} waves watched", waves)
        parts.append(watched.format(count=words.number(waves)))
    return [part for part in parts if part]


def said(survival: Survival, urges: int, waves: Waves, words: Words) -> str:
    """Return what the lengths say, then the waves."""
    first = _curve(survival, words) if survival.n >= ENOUGH else _few(survival.n, urges, words)
    return " ".join(part for part in (first, _waves(waves, words)) if part)


def _few(timed: int, urges: int, words: Words) -> str:
    if not urges:
        return no_urges()
    noted = _("Urges with a length noted: {timed}.").format(timed=part_of(timed, urges, words))
    return too_few_urges(noted, ENOUGH, words)


def _curve(survival: Survival, words: Words) -> str:
    half = survival.median()
    if half is None:
        return _(
            "Known to have passed: {over} of your {count} urges with a length. By when half were "
            "over can't be told yet."
        ).format(count=words.number(survival.n), over=words.number(survival.ended))
    if isfinite(half.high):
        text = ngettext(
            "Half of your {count} urges with a length were over within {minutes} minute "
            "({low} to {high}).",
            "Half of your {count} urges with a length were over within {minutes} minutes "
            "({low} to {high}).",
            round(half.value),
        )
    else:
        text = ngettext(
            "Half of your {count} urges with a length were over within {minutes} minute "
            "(at least {low}; at most how many can't be told yet).",
            "Half of your {count} urges with a length were over within {minutes} minutes "
            "(at least {low}; at most how many can't be told yet).",
            round(half.value),
        )
    return text.format(
        count=words.number(survival.n),
        minutes=plain(half.value, words, 1),
        low=plain(half.low, words, 1),
        high=plain(half.high, words, 1) if isfinite(half.high) else "",
    )


def _open(count: int, words: Words) -> str:
    """Return of how many nothing more is known than that they lasted as long as noted."""
    if not count:
        return ""
    return ngettext(
        "{count} without a known end (acted on, still going or no outcome)",
        "{count} without a known end (acted on, still going or no outcome)",
        count,
    ).format(count=words.number(count))


def _without(count: int, words: Words) -> str:
    if not count:
        return ""
    return ngettext("{count} without a length", "{count} without a length", count).format(
        count=words.number(count)
    )


def _waves(waves: Waves, words: Words) -> str:
    count = len(waves.waves)
    if not waves.drawn:
        return ""
    if not waves.middle:
        text = ngettext("{count} wave was watched.", "{count} waves were watched.", count)
    else:
        text = ngettext(
            "{count} wave was watched; the heavy line is its course.",
            "{count} waves were watched; the heavy line is their middle, as far as half of "
            "them go.",
            count,
        )
    return text.format(count=words.number(count))
