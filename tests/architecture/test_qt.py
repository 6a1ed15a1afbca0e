"""Guard against PySide6 6.12.0, which loses a reference to None at every call."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    before = sys.getrefcount(None)
    for _each in range(1000):
        QObject().setObjectName("x")
    assert abs(sys.getrefcount(None) - before) <= 50
