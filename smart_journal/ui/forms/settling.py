"""Layouts that are settled at once, where what comes next depends on where things stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

_LEVELS = 12  # widgets within widgets, from a row in hand up to the page


def settle_layouts() -> None:
    """Lay out what is waiting for it; Qt by itself goes one widget outwards in each turn."""
    for _level in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
