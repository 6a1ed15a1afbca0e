"""What was noted before slips, in words, and what that does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from smart_journal.domain.week import DayPart
from smart_journal.domain.words import Words
from smart_journal.insights.slips.noted import LOW, SHORT, STRESSED, Kind
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.slips.before import BeforeSlips, OwnSign, Sign
    from smart_journal.insights.slips.slip import Slip

QUOTES = ("“", '"', "‘", "«", "„", "「")
FEW = 10  # slips; of fewer the words say that they are few


def said(before: BeforeSlips, words: Words) -> str:
    """Return what stands out before slips, claiming nothing about what comes next."""
    slips, noted = len(before.slips), before.with_notes
    if not slips:
        return _(
            "No slip was noted in this time. Slips are read from “Learning from a slip”, from "
            "urges acted on while the goal was to stop, and from check-ins outside the plan."
        )
    parts = [_slips(slips, noted, words)]
    if noted > 1 and before.signs and before.signs[0].count > 1:
        parts.append(sign_sentence(before.signs[0], before, words))
    if noted:
        parts.append(_how_few(noted, words))
    elif before.own:
        parts.append(_("Your own words about them are laid out here."))
    return " ".join(parts)


def sign_words(sign: Sign, usual: float | None, words: Words) -> str:
    """Return e.g. `Trigger: Boredom`; `usual` is the person's usual sleep in hours."""
    match sign.kind:
        case Kind.TRIGGER:
            return _("Trigger: {name}").format(name=sign.name)
        case Kind.FEELING:
            return _("Feeling: {name}").format(name=sign.name)
        case Kind.COMPANY:
            return _("Company: {name}").format(name=sign.name)
        case Kind.HOUR:
            return _part_words(DayPart(sign.item))
        case Kind.SLEEP:
            return _("Slept {hours} h or less (usual {usual})").format(
                hours=words.number((usual or SHORT) - SHORT, 1), usual=words.number(usual or 0, 1)
            )
        case Kind.STRESS:
            return _("Stress of {least} or more").format(least=words.number(STRESSED))
        case Kind.MOOD:
            return _("Mood of {most} or less").format(most=words.number(LOW))
    assert_never(sign.kind)


def sign_sentence(sign: Sign, before: BeforeSlips, words: Words) -> str:
    """Return before how many slips something was noted, and on how many other days.

    Only slips, and days, with anything noted of its kind are counted.
    """
    slips, days = len(before.known[sign.kind]), before.others.get(sign.kind, 0)
    others = ngettext("{other} of {days} other day", "{other} of {days} other days", days).format(
        other=words.number(sign.others), days=words.number(days)
    )
    if days:
        text = ngettext(
            "“{sign}” was noted before {part} of {slips} slip, and on {others}.",
            "“{sign}” was noted before {part} of {slips} slips, and on {others}.",
            slips,
        )
    else:
        text = ngettext(
            "“{sign}” was noted before {part} of {slips} slip. No other days can be compared.",
            "“{sign}” was noted before {part} of {slips} slips. No other days can be compared.",
            slips,
        )
    return text.format(
        sign=sign_words(sign, before.usual, words),
        part=words.number(sign.count),
        slips=words.number(slips),
        others=others,
    )


def own_sentence(sign: OwnSign, before: BeforeSlips, words: Words) -> str:
    """Return a sign in the person's own words, and after which slips they wrote it down."""
    days = "; ".join(words.day(before.slips[at].at.date()) for at in reversed(sign.slips))
    return ngettext(
        "{sign}: your words about the slip of {days}.",
        "{sign}: your words about the slips of {days}.",
        len(sign.slips),
    ).format(sign=quoted(sign.text), days=days)


def dot_words(sign: str, slip: Slip, words: Words) -> str:
    """Return e.g. `Trigger: Boredom, before the slip of 15 May 2026.`."""
    text = _("{sign}, before the slip of {day}.")
    return text.format(sign=sign, day=words.day(slip.at.date()))


def slip_words(slip: Slip, words: Words) -> str:
    """Return when a slip was, and what the person wrote about the time before it."""
    when = words.day(slip.at.date())
    if slip.timed:
        when = _("{day}, {time}").format(day=when, time=words.time(slip.at))
    parts = [_("Slip of {when}.").format(when=when)]
    for heading, texts in own_words(slip):
        quotes = " ".join(map(quoted, texts))
        parts.append(_("{heading}: {quotes}").format(heading=heading, quotes=quotes))
    return " ".join(parts)


def quoted(text: str) -> str:
    """Return the person's own words in quotation marks, unless they bring their own."""
    return text if text.startswith(QUOTES) else _("“{text}”").format(text=text)


def own_words(slip: Slip) -> list[tuple[str, tuple[str, ...]]]:
    """Return what the person wrote about the time before a slip, by the question it answers."""
    steps = tuple(text for step in slip.lead_up for text in (step.happened, step.thought) if text)
    found = (
        (_("What led up to it"), steps),
        (_("How I talked myself into it"), slip.talked_into),
        (_("Signs I can see now"), slip.signs),
    )
    return [(heading, texts) for heading, texts in found if texts]


def _slips(slips: int, noted: int, words: Words) -> str:
    if not noted:
        return ngettext(
            "{count} slip was noted in this time, and nothing in the 72 hours before it.",
            "{count} slips were noted in this time, and nothing in the 72 hours before them.",
            slips,
        ).format(count=words.number(slips))
    if noted == slips:
        return ngettext(
            "{count} slip was noted in this time, with notes from the 72 hours before it.",
            "{count} slips were noted in this time, all with notes from the 72 hours before.",
            slips,
        ).format(count=words.number(slips))
    return ngettext(
        "{count} slip was noted in this time, {noted} of them with notes from the 72 hours before.",
        "{count} slips were noted in this time, {noted} of them with notes from the 72 hours "
        "before.",
        slips,
    ).format(count=words.number(slips), noted=words.number(noted))


def _how_few(noted: int, words: Words) -> str:
    if noted == 1:
        return _("One slip shows nothing that comes again: it is only laid out here.")
    if noted < FEW:
        return ngettext(
            "{count} slip is very little: much is alike by chance, and nothing is said about what "
            "comes next.",
            "{count} slips are very few: much is alike by chance, and nothing is said about what "
            "comes next.",
            noted,
        ).format(count=words.number(noted))
    return _("This describes, it doesn't explain, and says nothing about what comes next.")


def _part_words(part: DayPart) -> str:
    match part:
        case DayPart.MORNING:
            return _("An urge in the morning")
        case DayPart.MIDDAY:
            return _("An urge around midday")
        case DayPart.AFTERNOON:
            return _("An urge in the afternoon")
        case DayPart.EVENING:
            return _("An urge in the evening")
        case DayPart.NIGHT:
            return _("An urge at night")
    assert_never(part)
