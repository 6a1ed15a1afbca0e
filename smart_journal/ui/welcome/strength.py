"""How long a passphrase would stand against somebody who has a copy of the journal."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.language import gettext as _
from smart_journal.language import ngettext

LEVELS = 4
# zxcvbn raises beyond this length; what comes after can only make the passphrase stronger.
_LONGEST = 72
# A guess costs a key derivation; 10,000 a second is generous to the one who guesses.
_ATTACK = "offline_slow_hashing_1e4_per_second"
_MINUTE, _HOUR, _DAY, _MONTH, _YEAR = 60.0, 3_600.0, 86_400.0, 2_629_800.0, 31_557_600.0
_LIFETIME_YEARS = 100
_GOOD_FROM_S = (_HOUR, _MONTH, 10 * _YEAR, 1_000 * _YEAR)


@dataclass(frozen=True, slots=True)
class Strength:
    """`level` is 0 (guessed at once) to 4; the sentences say the same in words."""

    level: int
    word: str
    sentence: str


def judge(passphrase: str) -> Strength:
    """Return the strength of a passphrase (its first use takes about a second: in the worker)."""
    from zxcvbn import zxcvbn

    found = zxcvbn(passphrase[:_LONGEST], user_inputs=["smart", "journal", "recovery"])
    return in_words(float(found["crack_times_seconds"][_ATTACK]))


def in_words(seconds: float) -> Strength:
    """Return what `seconds` of guessing mean to a person."""
    level = sum(seconds >= bound for bound in _GOOD_FROM_S)
    words = (
        _("Very easy to guess"),
        _("Easy to guess"),
        _("Fair"),
        _("Strong"),
        _("Very strong"),
    )
    sentence = _(
        "Somebody with a copy of your journal and fast computers might need about {time}."
    ).format(time=_time(seconds))
    if seconds < _MINUTE:
        sentence = _("Somebody with a copy of your journal might need less than a minute.")
    elif seconds >= _LIFETIME_YEARS * _YEAR:
        sentence = _(
            "Somebody with a copy of your journal and fast computers would need more than a"
            " lifetime."
        )
    if level < 2:
        sentence += " " + _("You can use it all the same; a longer one protects better.")
    return Strength(level, words[level], sentence)


def _time(seconds: float) -> str:
    if seconds < _HOUR:
        count = round(seconds / _MINUTE)
        return ngettext("{count} minute", "{count} minutes", count).format(count=count)
    if seconds < _DAY:
        count = round(seconds / _HOUR)
        return ngettext("{count} hour", "{count} hours", count).format(count=count)
    if seconds < 2 * _MONTH:
        count = round(seconds / _DAY)
        return ngettext("{count} day", "{count} days", count).format(count=count)
    if seconds < 2 * _YEAR:
        count = round(seconds / _MONTH)
        return ngettext("{count} month", "{count} months", count).format(count=count)
    count = round(seconds / _YEAR)
    return ngettext("{count} year", "{count} years", count).format(count=count)
