"""The page on which a person would write what a question has too little of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smart_journal.domain.check_in import CHECK_IN
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context

RULERS, ABC = "rulers", "abc"

# A question that is not here is answered from several pages: its sentences say from which.
_PAGES = {
    "urges": URGE_LOG,
    "when": URGE_LOG,
    "lengths": URGE_LOG,
    "triggers": URGE_LOG,
    "helping": URGE_LOG,
    "goal": CHECK_IN,
    "balance": BALANCE_WHEEL,
    "motivation": RULERS,
    "thoughts": ABC,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WayOn:
    """What a button says, and what it does."""

    text: str
    do: Callable[[], object]


def way_on(question: str, context: Context, log_urge: Callable[[], object]) -> WayOn | None:
    """Return the way to the page that a question is answered from, or None."""
    page = _PAGES.get(question, "")
    if page == URGE_LOG:
        return WayOn(text=_("Log an urge"), do=log_urge)
    tool = context.session.catalogue.tools.get(page)
    if tool is None:
        return None
    return WayOn(
        text=_("Open “{page}”").format(page=tool.title),
        do=lambda: context.go.tool_requested.emit(tool.id),
    )
