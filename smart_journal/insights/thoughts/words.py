"""Words that the insights about thoughts share."""

from __future__ import annotations

from smart_journal.domain.abc import BeliefKind
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def kind_words(kind: BeliefKind) -> str:
    """Return what beliefs of a kind are called, as on the page but shorter."""
    match kind:
        case BeliefKind.DEMAND:
            return _("Demands")
        case BeliefKind.AWFULISING:
            return _("Awfulising")
        case BeliefKind.CANT_STAND:
            return _("“I can't stand it”")
        case BeliefKind.OVER_GENERALISING:
            return _("Over-generalising")
    return _("Verdicts")


def pages(count: int, words: Words) -> str:
    """Return e.g. `12 pages`."""
    return ngettext("{count} page", "{count} pages", count).format(count=words.number(count))


def not_about(elsewhere: int, words: Words) -> str:
    """Return how many pages are left out, as they are not about the chosen behaviour."""
    if not elsewhere:
        return ""
    return ngettext(
        "{count} page not about this left out", "{count} pages not about this left out", elsewhere
    ).format(count=words.number(elsewhere))


def no_abc_page(elsewhere: int, words: Words) -> str:
    """Return that there is no ABC page; `elsewhere` are not about the chosen behaviour."""
    if elsewhere:
        return ngettext(
            "{count} ABC page of this time is about something else.",
            "{count} ABC pages of this time are about something else.",
            elsewhere,
        ).format(count=words.number(elsewhere))
    return _("There is no ABC page in this time. “The ABC page” of point 3 is shown here.")
