"""Have Python know Qt's classes before anyone waits for them."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

TURN = 0.004  # seconds after which the window gets its turn


class QtClasses(QObject):
    """Meets every class of Qt once, a few at a time, on the window's thread; then `known`.

    PySide makes a class when it is first met, and all widgets at once when it meets one whose
    kind it cannot tell: up to 30 ms that the window would otherwise wait for at some later
    time. It does so without a lock, so no other thread may be the one to meet a class: what
    imports Qt in a worker has to wait for `known`.
    """

    known = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = _meet_all()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def _go_on(self) -> None:
        until = perf_counter() + TURN
        for _name in self._rest:
            if perf_counter() > until:
                return
        self._timer.stop()
        self.known.emit()


def _meet_all() -> Iterator[str]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            yield name
