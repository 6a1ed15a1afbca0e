"""What is read out at a length of urges, and at a wave that was watched."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.wave import Wave
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Step
from smart_journal.insights.said import percent
from smart_journal.insights.urges.lengths import Length
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

NAMED = 3  # waves that were left at one point


def length_point(length: Length, step: Step, words: Words) -> str:
    """Return e.g. `12 minutes: 2 passed, 1 lasted at least as long. 48 % were still there (…).`."""
    when = ngettext("{count} minute", "{count} minutes", length.minutes).format(
        count=words.number(length.minutes)
    )
    return _(
        "{minutes}: {over} passed, {open} lasted at least as long. After it {share} were still "
        "there ({low} to {high})."
    ).format(
        minutes=when,
        over=words.number(len(length.over)),
        open=words.number(len(length.open)),
        share=percent(step.share, words),
        low=percent(step.low, words),
        high=percent(step.high, words),
    )


def longer_point(lengths: Sequence[Length], end: int, words: Words) -> str:
    """Return what lies beyond the end of the axis."""
    count = sum(len(each.entries) for each in lengths)
    return ngettext(
        "{count} urge lasted longer than {end} minutes: {most}.",
        "{count} urges lasted longer than {end} minutes, the longest {most}.",
        count,
    ).format(
        count=words.number(count),
        end=words.number(end),
        most=words.number(lengths[-1].minutes),
    )


def waves_point(waves: Sequence[Wave], words: Words) -> str:
    """Return e.g. `Wave of 3 Nov 2026: from 7 to 2 in 12 minutes, at most 8.`.

    Several that were left at the same point are named one after the other, from the fourth on
    counted.
    """
    named = [_wave(wave, words) for wave in waves[:NAMED]]
    more = len(waves) - len(named)
    if more:
        text = ngettext("{count} more wave ended here.", "{count} more waves ended here.", more)
        named.append(text.format(count=words.number(more)))
    return " ".join(named)


def _wave(wave: Wave, words: Words) -> str:
    first, last = wave.points[0], wave.points[-1]
    minutes = last.minute - first.minute
    return ngettext(
        "Wave of {day}: from {first} to {last} in {count} minute, at most {most}.",
        "Wave of {day}: from {first} to {last} in {count} minutes, at most {most}.",
        minutes,
    ).format(
        day=words.day(wave.at.date()),
        first=words.number(first.strength),
        last=words.number(last.strength),
        count=words.number(minutes),
        most=words.number(max(point.strength for point in wave.points)),
    )
