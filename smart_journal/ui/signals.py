"""End well when the system asks: at a logout, or Ctrl+C in the terminal."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class QuitSignals(QObject):
    """Calls `quit_` on the window's thread when SIGTERM, SIGINT or SIGHUP arrives.

    Python handles a signal only between its own instructions, and none run while Qt waits: so
    the signal writes a byte into a pipe that Qt watches.
    """

    def __init__(self, quit_: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            return
        self._quit = quit_
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)

    def _arrived(self) -> None:
        os.read(self._read, 64)
        self._quit()
