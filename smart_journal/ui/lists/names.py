"""The own lists by their plain names in their order, and items named in a sentence."""

from __future__ import annotations

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.language import gettext as _
from smart_journal.services.catalogue import Catalogue

_IN_A_SENTENCE = 24  # letters of an item's wording


def list_names(catalogue: Catalogue) -> dict[str, str]:
    """Return the names by id of the list; behaviours have a page of their own.

    A list that has no plain name here comes last, under its title.
    """
    plain = {
        "trigger": _("What sets urges off"),
        "coping": _("Ways of coping"),
        "person": _("People"),
        "value": _("Values"),
        "area": _("Parts of life"),
        "activity": _("Activities"),
        "belief": _("Beliefs"),
        "place": _("Places"),
        "feeling": _("Feelings"),
        "body": _("In the body"),
        "helpline": _("Help numbers"),
    }
    named = {name: words for name, words in plain.items() if name in catalogue.lists}
    others = {name: own.tool.title for name, own in catalogue.lists.items() if name not in plain}
    others.pop(BEHAVIOUR, None)
    return named | others


def list_name(catalogue: Catalogue, name: str) -> str:
    """Return the plain name of one list."""
    return list_names(catalogue).get(name, catalogue.lists[name].tool.title)


def shortened(wording: str) -> str:
    """Return as much of an item's wording as fits into a sentence."""
    return wording if len(wording) <= _IN_A_SENTENCE else f"{wording[:_IN_A_SENTENCE].rstrip()}…"
