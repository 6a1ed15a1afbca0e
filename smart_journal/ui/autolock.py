"""Lock after a time without a key or a move of the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
    QEvent.Type.TabletPress,
}


class Autolock(QObject):
    """Installed on the application; `idle` is emitted once after `minutes` without activity."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)

    def start(self, minutes: int) -> None:
        """Watch from now on."""
        self._timer.start(minutes * 60_000)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    @property
    def interval(self) -> int:
        """Return after how many milliseconds without activity it locks."""
        return self._timer.interval()

    @property
    def remaining(self) -> int:
        """Return how many milliseconds are left until it locks."""
        return self._timer.remainingTime()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start the time anew at every sign of somebody being there."""
        if event.type() in _ACTIVITY and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)
