"""What is practised on a page itself: a silent timer beside the questions it answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.field import Field, FieldKind, FieldView
from smart_journal.domain.tool import Tool
from smart_journal.domain.urge import URGE_LOG
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.forms.form import ToolForm
from smart_journal.ui.motion import keep_still
from smart_journal.ui.points.pacer_panel import PacerPanel
from smart_journal.ui.widgets.live_wave import LiveWave

RELAXATION = "relaxation"
_MINUTES, _START, _END = "minutes", "start", "end"


class WatchNow(QWidget):
    """The silent timer with its wave, behind a quiet button until it is wanted."""

    def __init__(self, wave: LiveWave) -> None:
        super().__init__()
        self.wave = wave
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._button = QPushButton(_("Watch it now, with a silent timer…"))
        self._button.setProperty("role", "quiet")
        self._button.clicked.connect(self._open)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(wave)
        self.fold()

    def fold(self) -> None:
        """Put the timer away and begin anew."""
        self.wave.reset()
        self.wave.hide()
        self._button.show()

    def _open(self) -> None:
        self._button.hide()
        self.wave.show()
        self.wave.setFocus()


Practising = PacerPanel | WatchNow


def panel_for(tool: Tool) -> Practising | None:
    """Return what is practised on the page of a tool; None for most.

    An urge is watched on its own page: the log is written afterwards.
    """
    if tool.id == RELAXATION:
        return PacerPanel(still=keep_still())
    wave = _wave(tool)
    if wave is None or tool.id == URGE_LOG:
        return None
    strength = next(field for field in wave.fields if field.id == "strength")
    return WatchNow(LiveWave(_("Watch it rise and fall"), strength.ends))


def _wave(tool: Tool) -> Field | None:
    found = (field for field in tool.fields.values() if field.view is FieldView.WAVE)
    return next(found, None)


class Practice(QObject):
    """Writes what was practised into the form, and asks the idle lock to wait meanwhile."""

    def __init__(self, panel: Practising, tool: Tool, form: ToolForm, context: Context) -> None:
        super().__init__(form)
        self._panel, self._tool, self._form, self._context = panel, tool, form, context
        timer = panel if isinstance(panel, PacerPanel) else panel.wave
        timer.running_changed.connect(context.go.hold_changed)
        if isinstance(timer, PacerPanel):
            timer.minutes_done.connect(lambda minutes: self._write(_MINUTES, minutes))
        else:
            timer.rated.connect(self._take_point)
            timer.running_changed.connect(self._take_minutes)
        self._timer = timer
        context.appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        points = self._context.appearance.theme.points
        self._timer.set_accent(QColor(points[self._tool.point - 1]))

    def begin(self) -> None:
        """Start anew for another page."""
        if isinstance(self._panel, WatchNow):
            self._panel.fold()

    def _write(self, field_id: str, value: object, *, only_if_empty: bool = False) -> None:
        field = self._tool.fields.get(field_id)
        if field is None or field.kind not in (FieldKind.SCALE, FieldKind.DURATION):
            return
        editor = self._form.editor(field_id)
        if isinstance(value, int) and not (only_if_empty and editor.value() is not None):
            editor.set_value(max(field.low, min(field.high, value)))
            editor.changed.emit()

    def _take_point(self, _minute: int, strength: int) -> None:
        wave = _wave(self._tool)
        if wave is None or not isinstance(self._timer, LiveWave):
            return
        editor = self._form.editor(wave.id)
        editor.set_value(
            [{"minute": point.minute, "strength": point.strength} for point in self._timer.points]
        )
        editor.changed.emit()
        self._write(_START, strength, only_if_empty=True)
        self._write(_END, strength)

    def _take_minutes(self, running: bool) -> None:
        if not running and isinstance(self._timer, LiveWave):
            self._write(_MINUTES, self._timer.minute)
