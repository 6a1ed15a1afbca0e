"""A wave that is watched while it happens: a silent timer, and the line drawn so far."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.wave import LONGEST, STRONGEST, WavePoint
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import plain_key
from smart_journal.ui.widgets.press import announce, button
from smart_journal.ui.widgets.rating import RatingStrip
from smart_journal.ui.widgets.type_ahead import MOMENT
from smart_journal.ui.widgets.wave import WaveView

INTERVALS = (1, 2, 5)  # minutes between two ratings
USUAL = 2
_LOOK_MS = 1000


class LiveWave(QWidget):
    """Count minutes in silence and draw what was rated at each of them.

    Digits rate the minute that it is, from anywhere inside; a second rating in the same minute
    replaces the first. `rated` tells the minute (0 to 120) and the strength (0 to 10);
    `running_changed` whether minutes are counted. Nothing here moves by itself: words and the
    drawing change once a minute, so there is nothing to switch off for people who need stillness.
    `clock` counts seconds; the timer only looks at it.
    """

    rated = Signal(int, int)
    running_changed = Signal(bool)

    def __init__(
        self,
        name: str,
        ends: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
        *,
        every: int = USUAL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock, self._every = clock, every
        self._since: float | None = None
        self._before = 0.0  # seconds counted up to the last pause
        self._points: dict[int, int] = {}
        self._asked = 0  # the minute of the last rating, or of the start
        self._rated_at = float("-inf")
        self._inviting = False
        self._shown = -1
        self.setAccessibleName(name)
        self.view = WaveView(name, self)
        self._said = label("", "label", parent=self)
        self.strip = RatingStrip(0, STRONGEST, ends, _("How strong it is now"), self, clock=clock)
        self.strip.changed.connect(self._take)
        self._build()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.refresh)
        self.setFocusProxy(self.strip)
        self.reset()

    def _build(self) -> None:
        self._start = button("", self.toggle)
        foot = QWidget(self)
        flow = FlowLayout(foot, gap=8, line_gap=6)
        flow.addWidget(self._start)
        flow.addWidget(label(_("Ask me"), "hint", wrap=False, parent=foot))
        self._intervals = PickChips(
            [
                ListChoice(
                    id=f"{minutes}",
                    label=ngettext("every minute", "every {count} minutes", minutes).format(
                        count=minutes
                    ),
                )
                for minutes in INTERVALS
            ],
            False,  # one of them
            _("How often I am asked"),
            foot,
            adding=False,
        )
        self._intervals.set_chosen([f"{self._every}"])
        self._intervals.changed.connect(self._take_interval)
        flow.addWidget(self._intervals)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addWidget(self.strip)
        column.addWidget(self.view)
        column.addWidget(foot)

    # The time

    @property
    def running(self) -> bool:
        """Return whether minutes are counted now."""
        return self._since is not None

    @property
    def minute(self) -> int:
        """Return how many whole minutes were counted, 0 to 120; pauses do not count."""
        passed = self._before
        if self._since is not None:
            passed += self._clock() - self._since
        return min(int(passed // 60), LONGEST)

    @property
    def inviting(self) -> bool:
        """Return whether it is time to rate again."""
        return self._inviting

    def start(self) -> None:
        """Count minutes, from the start or on from a pause."""
        if self.running or self.minute >= LONGEST:
            return
        self._since = self._clock()
        self._look.start()
        self._show()
        self.running_changed.emit(True)

    def pause(self) -> None:
        """Stop counting; what was rated stays."""
        if self._since is None:
            return
        self._before += self._clock() - self._since
        self._since = None
        self._look.stop()
        self._show()
        self.running_changed.emit(False)

    def toggle(self) -> None:
        """Start or pause."""
        if self.running:
            self.pause()
        else:
            self.start()

    def ask_every(self, minutes: int) -> None:
        """Invite a rating every so many minutes (1, 2 or 5)."""
        self._every = minutes
        self._intervals.set_chosen([f"{minutes}"])
        self._shown = -1  # the words change also where the minute does not
        self.refresh()

    def _take_interval(self) -> None:
        chosen = self._intervals.chosen()
        self.ask_every(int(chosen[0]) if chosen else self._every)

    def refresh(self) -> None:
        """Look at the clock; invite a rating when it is time, stop after two hours."""
        minute = self.minute
        due = self.running and minute - self._asked >= self._every
        if minute == self._shown and due == self._inviting:
            return
        if minute not in self._points:
            self.strip.set_value(None)  # so that the same number can be given again
        newly, self._inviting = due and not self._inviting, due
        if minute >= LONGEST:
            self.pause()
        self._show()
        if newly:
            announce(self, self._said.text())

    # The points

    @property
    def points(self) -> tuple[WavePoint, ...]:
        """Return what was rated, by minute."""
        return tuple(WavePoint(minute, self._points[minute]) for minute in sorted(self._points))

    def reset(self, points: Sequence[WavePoint] = ()) -> None:
        """Stop, and begin anew at minute 0 with `points` that are there already."""
        self.pause()
        self._before, self._asked, self._inviting = 0.0, 0, False
        self._rated_at = float("-inf")
        self._points = {point.minute: point.strength for point in points}
        self._show()

    def rate(self, strength: int) -> None:
        """Put a point at the minute that it is; `strength` runs from 0 to 10."""
        # `1` `0` is one rating, also when the minute ends between the two keys.
        minute = self._asked if self._clock() - self._rated_at <= MOMENT else self.minute
        self._rated_at = self._clock()
        self._points[minute] = strength
        self._asked, self._inviting = minute, False
        self._show()
        self.rated.emit(minute, strength)

    def _take(self) -> None:
        strength = self.strip.value()
        if strength is not None:
            self.rate(strength)
        else:
            self._show()  # a rating is replaced by another one, not taken back

    # What is shown

    def set_accent(self, accent: QColor) -> None:
        """Draw the line in this colour."""
        self.view.set_accent(accent)

    def _show(self) -> None:
        minute = self._shown = self.minute
        self.strip.set_value(self._points.get(minute))
        self.view.show_wave(self.points)
        self.view.show_now(minute if self.running or self._before else None)
        self._said.setText(self._words(minute))
        fresh = minute == 0 and not self._before
        on = _("Start the timer") if fresh else _("Go on")
        self._start.setText(_("Pause") if self.running else on)
        self._start.setEnabled(minute < LONGEST)

    def _words(self, minute: int) -> str:
        if minute >= LONGEST:
            return _("Two hours: the timer stops here. Your points are kept.")
        if not self.running:
            return _("The timer is resting. You can rate at any time.")
        at = _("Minute {count}.").format(count=minute)
        if self._inviting:
            return _("{minute} How strong is it now?").format(minute=at)
        left = self._every - (minute - self._asked)
        return ngettext(
            "{minute} Another look in about a minute.",
            "{minute} Another look in about {count} minutes.",
            left,
        ).format(minute=at, count=left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate by digits wherever the keyboard is."""
        if plain_key(event) and event.text().isdecimal():
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)
            self.strip.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the drawing to another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "view"):
            self.view.updateGeometry()
