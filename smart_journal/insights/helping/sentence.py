"""What can be said about ways of coping, in words, and what cannot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.said import describes, from_on, listed, no_urges, urges_words
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.helping.ways import Way, WhatHelps

NAMED = 3  # ways named in a row; more are counted


def said(helps: WhatHelps, words: Words) -> str:
    """Return which ways stand out, claiming no more than the notes carry."""
    if not helps.drawn:
        return _too_few(helps, words)
    more, less = helps.of(Verdict.MORE), helps.of(Verdict.LESS)
    parts = [*_larger(more, words), *_smaller(less, words)]
    return " ".join(
        [
            *(parts or [_none(helps, words)]),
            describes(_("People choose a way depending on the urge")),
        ]
    )


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
    return text.format(way=way.name, range=between, urges=urges_words(effect.n, words))


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
        urges=urges_words(effect.n, words),
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
        urges=urges_words(effect.n, words),
    )


def _larger(ways: Sequence[Way], words: Words) -> list[str]:
    if len(ways) < 2:
        return [_more(way, words) for way in ways]
    text = _("A larger drop than in urges of similar strength came with: {ways}.")
    return [text.format(ways=_named(ways, words))]


def _smaller(ways: Sequence[Way], words: Words) -> list[str]:
    if len(ways) < 2:
        return [_less(way, words) for way in ways]
    text = _("A smaller drop than in urges of similar strength came with: {ways}.")
    return [text.format(ways=_named(ways, words))]


def _named(ways: Sequence[Way], words: Words) -> str:
    """Return the names of the first ways, each with its points, and how many more there are."""
    names = [
        _("{way} ({points} points)").format(way=way.name, points=signed(way.effect.value, words, 1))
        for way in ways[:NAMED]
    ]
    if more := len(ways) - len(names):
        names.append(
            ngettext("{count} more", "{count} more", more).format(count=words.number(more))
        )
    return listed(names)


def _none(helps: WhatHelps, words: Words) -> str:
    """Return that nothing stands out, and about how many ways that may only be too few urges."""
    unsure, ways = len(helps.of(Verdict.UNSURE)), len(helps.ways)
    if not unsure:
        return _("No way of coping stands out: the drop was about the same with each.")
    if unsure == ways:
        return _("No way of coping stands out yet: there is not enough to tell.")
    return ngettext(
        "No way of coping stands out yet: for {count} of {all} there is not enough to tell.",
        "No way of coping stands out yet: for {count} of {all} there is not enough to tell.",
        unsure,
    ).format(count=words.number(unsure), all=words.number(ways))


def _too_few(helps: WhatHelps, words: Words) -> str:
    if not helps.urges:
        return no_urges()
    needed = _(
        "To compare, an urge needs its strength, its strength afterwards and a way of coping."
    )
    if not helps.with_way:
        have = _("No urge in this time has all three.")
    else:
        have = ngettext(
            "{count} of {all} urge in this time has all three.",
            "{count} of {all} urges in this time have all three.",
            helps.urges,
        ).format(count=words.number(helps.with_way), all=words.number(helps.urges))
    return " ".join([needed, have, from_on(ENOUGH, words)])
