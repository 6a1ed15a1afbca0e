"""Practising on the page of the relaxation tool: a short guide, a silent timer, the minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.points.relaxation_guides import guides
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.pacer import Pacer
from smart_journal.ui.widgets.press import announce, button


class PacerPanel(QWidget):
    """Choose a way, read how, practise in silence, and take the minutes over.

    Nothing but the ways is there until one is chosen. `minutes_done` tells the minutes when the
    person wants them in the entry, `running_changed` whether a practice is going on. `still`
    says whether the system asks to keep still.
    """

    minutes_done = Signal(int)
    running_changed = Signal(bool)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        still: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._guides = {guide.id: guide for guide in guides()}
        self._minutes = 0
        self.ways = PickChips(
            [ListChoice(id=guide.id, label=guide.name) for guide in self._guides.values()],
            False,  # one of them
            _("What to practise"),
            self,
            adding=False,
        )
        self.ways.changed.connect(self._choose)
        self.guide = label("", parent=self)
        self._care = label("", "hint", parent=self)
        self.pacer = Pacer(self, still=still, clock=clock)
        self.pacer.finished.connect(self._finish)
        self.pacer.running_changed.connect(self._run)
        self.take = button("", self._take_over)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(_("Practise now"), "label", parent=self))
        for widget in (self.ways, self.guide, self._care, self.pacer, self.take):
            column.addWidget(widget)
        self.setFocusProxy(self.ways)
        self._choose()

    def choose(self, way: str) -> None:
        """Open the guide of a way: breathing, meditation, muscle or place."""
        self.ways.set_chosen([way])
        self._choose()

    def set_accent(self, accent: QColor) -> None:
        """Draw in this colour."""
        self.pacer.set_accent(accent)

    def _choose(self) -> None:
        self.pacer.stop()
        chosen = self.ways.chosen()
        guide = self._guides.get(chosen[0]) if chosen else None
        for widget in (self.guide, self._care, self.pacer):
            widget.setVisible(guide is not None)
        self.take.setVisible(guide is not None and self._minutes > 0)
        if guide is not None:
            steps = enumerate(guide.steps, start=1)
            self.guide.setText(
                "\n".join(
                    _("{number}. {words}").format(number=number, words=words)
                    for number, words in steps
                )
            )
            self._care.setText(guide.care)
            self.pacer.pace_breath(on=guide.paced)

    def _run(self, running: bool) -> None:
        if running:
            self.take.hide()
        self.running_changed.emit(running)

    def _finish(self, minutes: int) -> None:
        self._minutes = minutes
        said = ngettext(
            "Write {count} minute into this page", "Write {count} minutes into this page", minutes
        ).format(count=minutes)
        self.take.setText(said)
        self.take.show()
        announce(self, said)

    def _take_over(self) -> None:
        self.take.hide()
        minutes, self._minutes = self._minutes, 0
        self.minutes_done.emit(minutes)
        self.ways.setFocus()
