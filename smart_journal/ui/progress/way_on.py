"""Where a person finds what a question has too little of: earlier, or on a page to write."""

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


def way_on(
    question: str,
    context: Context,
    *,
    look_back: Callable[[], object],
    log_urge: Callable[[], object],
) -> WayOn | None:
    """Return the way to earlier notes, else to the page a question is answered from, or None."""
    page = _PAGES.get(question, "")
    if page and _earlier(page, context):
        return WayOn(text=_("Look at all my notes"), do=look_back)
    if page == URGE_LOG:
        return WayOn(text=_("Log an urge"), do=log_urge)
    tool = context.session.catalogue.tools.get(page)
    if tool is None:
        return None
    return WayOn(
        text=_("Open “{page}”").format(page=tool.title),
        do=lambda: context.go.tool_requested.emit(tool.id),
    )


def _earlier(page: str, context: Context) -> bool:
    """Return whether something was written on a page before the period that is looked at."""
    session = context.session
    oldest = session.entries.oldest(page)
    first = session.progress.span(session.clock()).first
    return oldest is not None and oldest.at.date() < first
