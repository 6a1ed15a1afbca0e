"""The caution that stands quietly beside a goal to use less."""

from __future__ import annotations

from smart_journal.domain.behaviour import Goal
from smart_journal.language import gettext as _

WITHDRAWAL_GOALS = frozenset({Goal.STOP, Goal.BREAK, Goal.CUT_DOWN})


def withdrawal_note() -> str:
    """Return what to know before stopping something the body is used to."""
    return _(
        "If it is alcohol or a calming or sleeping medicine (such as benzodiazepines) and you"
        " use a lot of it: stopping suddenly can be dangerous, even life-threatening. Please"
        " talk to a doctor or nurse first. A seizure, confusion, or seeing things that are not"
        " there: call the emergency number."
    )
