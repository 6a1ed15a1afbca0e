"""Lock after a time without a key or a move of the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
    QEvent.Type.TabletPress,
}
LONGEST_HOLD = 60  # minutes


class Autolock(QObject):
    """Emits `idle` once after `minutes` without activity in any window of the program.

    It looks at what the system sends to windows. A filter on the whole application would see the
    same, but Python would be called for each of the thousands of events among widgets.
    """

    idle = Signal()
    held_changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)
        self._hold = QTimer(self, singleShot=True)
        self._hold.timeout.connect(self._watch)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self.look_at)

    def look_at(self, window: QWindow | None) -> None:
        """Count what this window receives as activity; those that get the focus count anyway."""
        if window is not None:
            window.installEventFilter(self)

    def start(self, minutes: int) -> None:
        """Watch from now on, or once a hold is over."""
        self._timer.setInterval(minutes * 60_000)
        if not self.held:
            self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._end_hold()
        self._timer.stop()

    def hold(self, most: int = LONGEST_HOLD) -> None:
        """Wait with locking until `release`, or until `most` minutes have passed."""
        self._timer.stop()
        self._hold.start(most * 60_000)
        self.held_changed.emit(True)

    def release(self) -> None:
        """Watch again after a hold, the whole time from now on; nothing where there was none."""
        if self.held:
            self._watch()

    def _watch(self) -> None:
        self._end_hold()
        self._timer.start()

    def _end_hold(self) -> None:
        self._hold.stop()
        self.held_changed.emit(False)

    @property
    def held(self) -> bool:
        """Return whether locking waits."""
        return self._hold.isActive()

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
