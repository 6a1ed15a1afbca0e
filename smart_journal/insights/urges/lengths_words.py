"""How long urges last, in words: by when half were over, and what is not known."""

from __future__ import annotations

from math import isfinite

from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Survival
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.urges.lengths_waves import Waves
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def minutes_words(minutes: float, words: Words) -> str:
    """Return minutes, with a decimal where they lie between two."""
    return words.number(minutes, 0 if minutes == round(minutes) else 1)


def basis(timed: int, waves: int, words: Words) -> str:
    """Return e.g. `41 urges with a length, 11 waves watched`."""
    what = ngettext("{count} urge with a length", "{count} urges with a length", timed).format(
        count=words.number(timed)
    )
    if not waves:
        return what
    also = ngettext("{count} wave watched", "{count} waves watched", waves)
    return _("{what}, {also}").format(what=what, also=also.format(count=words.number(waves)))


def said(survival: Survival, urges: int, waves: Waves, words: Words) -> str:
    """Return what the lengths say, then how much of it is not known to the end, then the waves."""
    parts = [_curve(survival, words)] if survival.n >= ENOUGH else [_few(survival.n, urges, words)]
    if survival.n >= ENOUGH:
        parts += [_open(survival, words), _without(urges - survival.n, words)]
    parts.append(_waves(waves, words))
    return " ".join(part for part in parts if part)


def _few(timed: int, urges: int, words: Words) -> str:
    if not urges:
        return _("No urges were logged in this time.")
    return _(
        "Urges with a length noted: {timed} of {urges}. From {enough} on, a curve shows how long "
        "they last; the length is in the urge log."
    ).format(timed=words.number(timed), urges=words.number(urges), enough=words.number(ENOUGH))


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
        minutes=minutes_words(half.value, words),
        low=minutes_words(half.low, words),
        high=minutes_words(half.high, words) if isfinite(half.high) else "",
    )


def _open(survival: Survival, words: Words) -> str:
    count = survival.n - survival.ended
    if not count:
        return ""
    return ngettext(
        "{count} of them was acted on, is still going or has no outcome: it counts as lasting at "
        "least as long as noted.",
        "{count} of them were acted on, are still going or have no outcome: they count as lasting "
        "at least as long as noted.",
        count,
    ).format(count=words.number(count))


def _without(count: int, words: Words) -> str:
    if not count:
        return ""
    return ngettext(
        "{count} more urge has no length and is not in the curve.",
        "{count} more urges have no length and are not in the curve.",
        count,
    ).format(count=words.number(count))


def _waves(waves: Waves, words: Words) -> str:
    if not waves.drawn:
        return ""
    count = len(waves.waves)
    seen = ngettext(
        "{count} wave was watched from minute to minute.",
        "{count} waves were watched from minute to minute.",
        count,
    ).format(count=words.number(count))
    if not waves.middle:
        return seen
    middle = _(
        "The heavy line is the middle of those still watched; it stops where fewer than half are."
    )
    return _("{first} {second}").format(first=seen, second=middle)
