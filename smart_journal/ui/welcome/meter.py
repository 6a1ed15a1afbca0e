"""The strength of a passphrase: four bars, a word and a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.background import Background
from smart_journal.ui.locked.parts import for_living, keep_room, prose
from smart_journal.ui.welcome.strength import LEVELS, Strength, judge

_PAUSE_MS = 250
_GAP = 6


class Bars(QWidget):
    """Four short bars, filled up to a level; an outline is left for the others."""

    def __init__(self) -> None:
        super().__init__()
        self.level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room that grows with the text."""
        return QSize(160, max(8, self.fontMetrics().height() // 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        width = (self.width() - _GAP * (LEVELS - 1)) / LEVELS
        for bar in range(LEVELS):
            filled = bar < self.level
            ink = palette.highlight() if filled else palette.dark()
            painter.setPen(QPen(ink.color(), 1))
            painter.setBrush(ink if filled else Qt.BrushStyle.NoBrush)
            rect = QRectF(bar * (width + _GAP), 0, width, self.height())
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


class StrengthMeter(QWidget):
    """Judges what is typed once the typing pauses; the judging is done in the worker."""

    def __init__(self, jobs: Background, typed: Callable[[], str]) -> None:
        super().__init__()
        self._jobs, self._typed = jobs, typed
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self.bars = Bars()
        self.word = prose("", "label")
        self.sentence = prose("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.bars, self.word, self.sentence):
            column.addWidget(widget)
        keep_room(self)
        self._show(None)

    def update_soon(self) -> None:
        """Judge again when no key comes for a moment."""
        if self._typed():
            self._pause.start()
        else:
            self._pause.stop()
            self._show(None)

    def _judge(self) -> None:
        text = self._typed()
        show = for_living(self, lambda found: self._judged(text, found))
        self._jobs.run(lambda: judge(text), show)

    def _judged(self, text: str, strength: Strength) -> None:
        if text == self._typed():
            self._show(strength)

    def _show(self, strength: Strength | None) -> None:
        self.setVisible(strength is not None)
        if strength is None:
            return
        self.bars.level = strength.level
        self.bars.update()
        self.bars.setAccessibleName(
            _("Strength {level} of {most}").format(level=strength.level, most=LEVELS)
        )
        self.word.setText(strength.word)
        self.sentence.setText(strength.sentence)
