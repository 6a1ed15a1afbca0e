"""A silent pacer: it counts minutes, and shows when to breathe in and out."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.pacer_breath import BreathView, Pace
from smart_journal.ui.widgets.press import button
from smart_journal.ui.widgets.tick import TickBox

SECONDS = (2, 12)  # that a breath in or out may take
_MOVING_MS = 40
_STILL_MS = 200
_LEAST = 30  # seconds: less is not counted as a minute


class _Seconds(QSpinBox):
    """Seconds of a breath; scrolling the page does not change them."""

    def __init__(self, seconds: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(*SECONDS)
        self.setValue(seconds)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Pacer(QWidget):
    """Start and stop by the button, pace the breath meanwhile or only count the minutes.

    `still` starts with a bar that steps once a second and a word instead of a circle that
    moves; the person can change that. `finished` tells the minutes (1 and more) when it is
    stopped after half a minute or later, `running_changed` whether it runs. Out of sight it
    rests. `clock` counts seconds; the timer only draws.
    """

    finished = Signal(int)
    running_changed = Signal(bool)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        still: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._since: float | None = None
        self._breathing = True
        self.view = BreathView(self)
        self._counted = label("", "hint", parent=self)
        self.start_button = button("", self.toggle)
        self.inward = _Seconds(Pace().inward, _("Seconds to breathe in"), self)
        self.outward = _Seconds(Pace().outward, _("Seconds to breathe out"), self)
        self.stillness = TickBox(_("Keep the picture still"), self)
        self.stillness.setChecked(still)
        self.stillness.toggled.connect(self.refresh)
        self._pace_row = self._build()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)
        self.setFocusProxy(self.start_button)
        self.refresh()

    def _build(self) -> QWidget:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view)
        row = QHBoxLayout()
        row.addWidget(self.start_button)
        row.addWidget(self._counted, 1)
        column.addLayout(row)
        paces = QWidget(self)
        flow = FlowLayout(paces, gap=14, line_gap=6)
        for words, seconds in ((_("Seconds in"), self.inward), (_("out"), self.outward)):
            pair = QWidget(paces)
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, 0, 0)
            said: QLabel = label(words, "hint", wrap=False, parent=pair)
            beside.addWidget(said)
            beside.addWidget(seconds)
            flow.addWidget(pair)
        flow.addWidget(self.stillness)
        column.addWidget(paces)
        return paces

    # The time

    @property
    def running(self) -> bool:
        """Return whether it runs."""
        return self._since is not None

    @property
    def seconds(self) -> float:
        """Return how many seconds it has run since it was started; 0 when it rests."""
        return 0.0 if self._since is None else self._clock() - self._since

    def start(self) -> None:
        """Begin with a breath in."""
        if self.running:
            return
        self._since = self._clock()
        self.refresh()
        self._timer.start()
        self.running_changed.emit(True)

    def stop(self) -> None:
        """End, and tell how many minutes it was."""
        if not self.running:
            return
        seconds = self.seconds
        self._since = None
        self._timer.stop()
        self.refresh()
        self.running_changed.emit(False)
        if seconds >= _LEAST:
            self.finished.emit(max(1, round(seconds / 60)))

    def toggle(self) -> None:
        """Start or stop."""
        if self.running:
            self.stop()
        else:
            self.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest out of sight."""
        super().hideEvent(event)
        self.stop()

    # What is shown

    def pace_breath(self, *, on: bool) -> None:
        """Show the breath, or only count the minutes."""
        self._breathing = on
        self.view.setVisible(on)
        self._pace_row.setVisible(on)

    def set_accent(self, accent: QColor) -> None:
        """Draw in this colour."""
        self.view.set_accent(accent)

    def refresh(self) -> None:
        """Show the moment that it is."""
        still = self.stillness.isChecked()
        self._timer.setInterval(_STILL_MS if still or not self._breathing else _MOVING_MS)
        pace = Pace(self.inward.value(), self.outward.value())
        breath = pace.at(self.seconds) if self.running else None
        self.view.show_breath(breath, still=still)
        self.start_button.setText(_("Stop") if self.running else _("Start"))
        minutes = int(self.seconds // 60)
        said = ngettext("{count} minute so far", "{count} minutes so far", minutes)
        quiet = _("There is no sound.")
        self._counted.setText(said.format(count=minutes) if self.running else quiet)
