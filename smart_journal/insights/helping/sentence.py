"""What can be said about ways of coping, in words, and what cannot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.pooling import Verdict
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.helping.ways import Way, WhatHelps

TOLD = 2  # ways told in full; the others are named
NAMED = 3  # ways named in a row; more are counted


def said(helps: WhatHelps, words: Words) -> str:
    """Return which ways stand out, claiming no more than the notes carry."""
    if not helps.drawn:
        return _too_few(helps, words)
    more, less = helps.of(Verdict.MORE), helps.of(Verdict.LESS)
    parts = [_more(way, words) for way in more[:TOLD]]
    if more[TOLD:]:
        parts.append(
            _("A larger drop came with these too: {ways}.").format(ways=_names(more[TOLD:]))
        )
    parts += [_less(way, words) for way in less[:TOLD]]
    if less[TOLD:]:
        parts.append(
            _("A smaller drop came with these too: {ways}.").format(ways=_names(less[TOLD:]))
        )
    unsure = len(helps.of(Verdict.UNSURE))
    if not parts:
        text = (
            _("No way of coping stands out yet.") if unsure else _("No way of coping stands out.")
        )
        parts.append(text)
    if same := helps.of(Verdict.SAME):
        parts.append(_same(same, words))
    if unsure:
        parts.append(_unsure(unsure, len(helps.ways), words))
    if left_out := helps.urges - helps.rated:
        parts.append(_left_out(left_out, words))
    parts.append(
        _("People choose a way depending on the urge: this describes, it doesn't explain.")
    )
    return " ".join(parts)


def verdict_words(verdict: Verdict) -> str:
    """Return e.g. `not enough to tell yet`."""
    match verdict:
        case Verdict.MORE:
            return _("larger drop")
        case Verdict.LESS:
            return _("smaller drop")
        case Verdict.SAME:
            return _("about the same drop")
    return _("not enough to tell yet")


def way_words(way: Way, words: Words) -> str:
    """Return what is read out at a way, e.g. `Walk: 1.4 points more … (0.5 to 2.3), 38 urges.`."""
    match way.verdict:
        case Verdict.MORE:
            return _more(way, words)
        case Verdict.LESS:
            return _less(way, words)
        case Verdict.SAME:
            text = _("{way}: about the same drop as urges of similar strength ({range}), {urges}.")
        case _:
            text = _("{way}: not enough to tell yet ({range}), {urges}.")
    effect = way.effect
    between = _("from {low} to {high} points").format(
        low=signed(effect.low, words, 1), high=signed(effect.high, words, 1)
    )
    return text.format(way=way.name, range=between, urges=_urges(effect.n, words))


def signed(value: float, words: Words, decimals: int = 0) -> str:
    """Return the number with a plus where it is above nought; nought has no sign."""
    text = words.number(value, decimals)
    nought = words.number(0, decimals)
    if text in (nought, words.number(-0.0, decimals)):
        return nought
    return _("+{number}").format(number=text) if value > 0 else text


def _more(way: Way, words: Words) -> str:
    text = _(
        "{way} came with a larger drop than urges of similar strength: {points} points more "
        "({low} to {high}), {urges}."
    )
    effect = way.effect
    return text.format(
        way=way.name,
        points=words.number(effect.value, 1),
        low=words.number(effect.low, 1),
        high=words.number(effect.high, 1),
        urges=_urges(effect.n, words),
    )


def _less(way: Way, words: Words) -> str:
    text = _(
        "{way} came with a smaller drop than urges of similar strength: {points} points less "
        "({low} to {high}), {urges}."
    )
    effect = way.effect
    return text.format(
        way=way.name,
        points=words.number(-effect.value, 1),
        low=words.number(-effect.high, 1),
        high=words.number(-effect.low, 1),
        urges=_urges(effect.n, words),
    )


def _too_few(helps: WhatHelps, words: Words) -> str:
    needed = _(
        "To compare, an urge needs its strength, its strength afterwards and a way of coping."
    )
    if not helps.with_way:
        have = _("No urge in this time has all three.")
    else:
        have = ngettext(
            "{count} of {all} urge in this time has all three; {enough} are a beginning.",
            "{count} of {all} urges in this time have all three; {enough} are a beginning.",
            helps.urges,
        ).format(
            count=words.number(helps.with_way),
            all=words.number(helps.urges),
            enough=words.number(ENOUGH),
        )
    return f"{needed} {have}"


def _same(ways: Sequence[Way], words: Words) -> str:
    if len(ways) <= NAMED:
        text = _("About the same drop as in other urges of similar strength: {ways}.")
        return text.format(ways=_names(ways))
    return ngettext(
        "{count} way came with about the same drop as other urges of similar strength.",
        "{count} ways came with about the same drop as other urges of similar strength.",
        len(ways),
    ).format(count=words.number(len(ways)))


def _unsure(count: int, ways: int, words: Words) -> str:
    if count == ways:
        return ngettext(
            "About {count} way there is not enough to tell yet.",
            "About all {count} ways there is not enough to tell yet.",
            count,
        ).format(count=words.number(count))
    return ngettext(
        "About {count} of {all} ways there is not enough to tell yet.",
        "About {count} of {all} ways there is not enough to tell yet.",
        count,
    ).format(count=words.number(count), all=words.number(ways))


def _left_out(count: int, words: Words) -> str:
    return ngettext(
        "{count} urge without a strength afterwards is left out.",
        "{count} urges without a strength afterwards are left out.",
        count,
    ).format(count=words.number(count))


def _names(ways: Iterable[Way]) -> str:
    return ", ".join(way.name for way in ways)


def _urges(count: int, words: Words) -> str:
    return ngettext("{count} urge", "{count} urges", count).format(count=words.number(count))
