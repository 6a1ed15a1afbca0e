"""What the days say, in words, and what they do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.words import Words
from smart_journal.insights.goal.running import WINDOW
from smart_journal.insights.goal.words import amount_words, goal_word
from smart_journal.insights.said import percent, percent_between
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.goal.in_line import InLine

ONE_SIDED = 0.1  # share of days known only from a slip or an urge that is worth a word


def said(days: InLine, words: Words) -> str:
    """Return the last 28 days, all days since the first check-in, and what is missing."""
    parts = [_recent(days, words)]
    if days.since is not None:
        parts += [*_unknown(days, words), *_ever(days, words), *_one_sided(days, words)]
    return " ".join([*parts, *_amount(days, words)])


def _recent(days: InLine, words: Words) -> str:
    if days.window.goals == (Goal.DECIDING,):
        return _("You are still deciding, so no day counts as in line with a goal or not.")
    if days.since is None:
        return _nothing(days, words)
    counts, when = days.window.last.recent, _when(days, words)
    if not counts.known:
        return _("{when}, no day is known.").format(when=when)
    text = ngettext(
        "{when}, {part} of the {whole} day you noted was in line with your goal ({goal})",
        "{when}, {part} of the {whole} days you noted were in line with your goal ({goal})",
        counts.known,
    ).format(
        when=when,
        part=words.number(counts.in_line),
        whole=words.number(counts.known),
        goal=_goals(days),
    )
    if counts.share is None:
        return _("{text}. That is too little for a share.").format(text=text)
    share = percent_between(counts.share, words)
    return _("{text}: {share}.").format(text=text, share=share)


def _when(days: InLine, words: Words) -> str:
    count = words.number(WINDOW)
    if days.span.last >= days.today:
        return _("In the last {count} days").format(count=count)
    return _("In the {count} days to {day}").format(count=count, day=words.day(days.span.last))


def _goals(days: InLine) -> str:
    """Return the goal of the last 28 days, or e.g. `cut down, then stop`."""
    first, *others = days.window.goals
    text = goal_word(first)
    for goal in others:
        text = _("{earlier}, then {goal}").format(earlier=text, goal=goal_word(goal))
    return text


def _nothing(days: InLine, words: Words) -> str:
    parts = [
        _("No check-in says yet which days were in line with your goal ({goal}).").format(
            goal=_goals(days)
        ),
        _("A daily check-in takes half a minute."),
    ]
    if days.known:
        parts.append(
            ngettext(
                "{count} day is known from a slip or an urge, which says nothing of the others.",
                "{count} days are known from a slip or an urge, which says nothing of the others.",
                days.known,
            ).format(count=words.number(days.known))
        )
    return " ".join(parts)


def _unknown(days: InLine, words: Words) -> list[str]:
    """Return how many of the last 28 days are unknown, if there are known ones to tell apart."""
    count = days.window.unknown
    if not count or not days.window.last.recent.known:
        return []
    return [
        ngettext("{count} day is unknown.", "{count} days are unknown.", count).format(
            count=words.number(count)
        )
    ]


def _ever(days: InLine, words: Words) -> list[str]:
    ever = days.window.last.ever
    if days.since is None or ever.known <= days.window.last.recent.known:
        return []
    text = _("Since {day}: {part} of {whole}").format(
        day=words.day(days.since),
        part=words.number(ever.in_line),
        whole=words.number(ever.known),
    )
    if ever.share is None:
        return [_("{text}.").format(text=text)]
    return [_("{text}, {share}.").format(text=text, share=percent(ever.share.value, words))]


def _one_sided(days: InLine, words: Words) -> list[str]:
    """Return what to keep in mind where many days are known only because something happened."""
    ever = days.window.last.ever
    alone = ever.known - ever.asked
    if alone <= ONE_SIDED * ever.known:
        return []
    return [
        ngettext(
            "{count} of these days is known only from a slip or an urge, without a check-in.",
            "{count} of these days are known only from a slip or an urge, without a check-in.",
            alone,
        ).format(count=words.number(alone)),
        _("Days like that are never in line, so the share may be too low."),
    ]


def _amount(days: InLine, words: Words) -> list[str]:
    middle = days.median
    if middle is None or not days.counts_amounts:
        return []
    unit, count = days.behaviour.unit, words.number(middle.n)
    if not middle.value:
        return [
            ngettext(
                "The {count} day with a known amount was a day with none.",
                "At least half of the {count} days with a known amount were days with none.",
                middle.n,
            ).format(count=count)
        ]
    return [
        ngettext(
            "On half of the {count} day with a known amount it was {amount} or less.",
            "On half of the {count} days with a known amount it was {amount} or less.",
            middle.n,
        ).format(count=count, amount=amount_words(middle.value, unit, words))
    ]
