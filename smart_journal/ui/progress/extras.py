"""What a question has below its charts, beside what every question has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from smart_journal.insights.insight import Insight
from smart_journal.ui.context import Context


class Extra(Protocol):
    """A widget that is told every answer."""

    def show_insights(self, insights: Sequence[Insight]) -> None:
        """Take up what the charts show."""


def extra_of(question: str, context: Context) -> tuple[QWidget, Extra] | None:
    """Return what stands below the charts of a question, or None."""
    make = _EXTRAS.get(question)
    return None if make is None else make(context)


def _warning_signs(context: Context) -> tuple[QWidget, Extra]:
    from smart_journal.ui.progress.warning_signs import WarningSigns

    made = WarningSigns(context)
    return made, made


_EXTRAS: dict[str, Callable[[Context], tuple[QWidget, Extra]]] = {"slips": _warning_signs}
