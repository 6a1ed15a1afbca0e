"""Watching it rise and fade: a silent timer, and the wave drawn as it is rated again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from smart_journal.domain.field import Field
from smart_journal.domain.wave import WavePoint
from smart_journal.language import gettext as _
from smart_journal.ui.urge_now.section import Section
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.live_wave import LiveWave


class WaveCard(Section):
    """`rated_again` tells of another point, `running_changed` whether the timer runs.

    `clock` counts seconds.
    """

    rated_again = Signal()
    running_changed = Signal(bool)

    def __init__(self, field: Field, clock: Callable[[], float]) -> None:
        super().__init__(_("Watch it rise and fade"))
        self._wave = LiveWave(_("The wave of this urge"), field.ends, clock=clock)
        self._wave.rated.connect(lambda _minute, _strength: self._rated())
        self._wave.running_changed.connect(self._runs)
        self.body.addWidget(self._wave)
        self.body.addWidget(
            label(_("While the timer runs, the journal stays open, an hour at the most."), "small")
        )

    def _rated(self) -> None:
        self._show_line()
        self.rated_again.emit()

    def _runs(self, running: bool) -> None:
        self._show_line()
        self.running_changed.emit(running)

    def _show_line(self) -> None:
        """Draw a line only where there is one: until then what comes next stands nearer."""
        self._wave.view.setVisible(self.running or len(self.points) > 1)

    @property
    def running(self) -> bool:
        """Return whether the timer runs."""
        return self._wave.running

    @property
    def points(self) -> tuple[WavePoint, ...]:
        """Return what was rated, by minute."""
        return self._wave.points

    def begin(self, strength: int) -> None:
        """Begin the wave with the strength it has now, unless it was begun already."""
        if not self.running and not self._wave.minute:
            self._wave.reset((WavePoint(0, strength),))
            self._show_line()

    def clear(self) -> None:
        """Stop, and forget the wave."""
        self._wave.reset()
        self._show_line()

    def stop(self) -> None:
        """Stop the timer; what was rated stays."""
        self._wave.pause()

    def take_focus(self) -> None:
        """Put the keyboard where it is rated again."""
        self._wave.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_accent(self, accent: QColor) -> None:
        """Draw the wave in this colour."""
        self._wave.set_accent(accent)
