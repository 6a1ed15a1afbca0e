"""Show balance wheels of the journal on a drawn wheel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

from smart_journal.domain.wheel import Wheel
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.wheel import Earlier, Spoke, WheelView

BALANCE_POINT = 4


def show_wheels(view: WheelView, wheels: Sequence[Wheel], context: Context) -> None:
    """Draw the first of `wheels` with the others behind it in quiet lines."""
    label, words = context.session.lists.label, context.words
    view.set_accent(QColor(context.appearance.theme.points[BALANCE_POINT - 1]))
    if not wheels:
        view.show_wheel([])
        return
    newest, *before = wheels
    view.show_wheel(
        [Spoke(label("area", rated.area), rated.satisfaction) for rated in newest.areas],
        [
            Earlier(
                words.day(wheel.at),
                tuple(wheel.satisfaction(rated.area) for rated in newest.areas),
            )
            for wheel in before
        ],
        words.day(newest.at),
    )
