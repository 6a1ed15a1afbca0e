"""The editor of a wave: points drawn on a line, and the one in hand below it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.domain.wave import WavePoint, wave_point, wave_points
from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor, Mark
from smart_journal.ui.forms.put_back import PutBack
from smart_journal.ui.forms.row_hand import RowHand
from smart_journal.ui.forms.rows_model import Removed, Row, Rows, as_rows
from smart_journal.ui.forms.rows_raw import load_raw, raw_of
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.wave import EarlierWave, said
from smart_journal.ui.widgets.wave_dial import WaveDial

_MINUTE, _STRENGTH = "minute", "strength"
_AT_THE_END = 100  # beyond what a line of minutes can hold


class WaveField(FieldEditor):
    """Put points on a wave by typing a minute and a strength, or by clicking in the drawing.

    Rows stay in the order in which they were given; the line joins them by minute. A point
    without both numbers is not drawn, but arrows come to it after the others.
    """

    def __init__(
        self,
        field: Field,
        name: str,
        _lists: Lists,
        make_editor: MakeEditor,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._earlier: list[EarlierWave] = []
        self.rows = Rows(field.low, field.high, self)
        self.dial = WaveDial(name, self, clock=clock)
        self._hint = label(_("Click in the drawing, or add points by minute."), "hint", parent=self)
        self.add = QPushButton(_("Add a point"), self)
        self.add.setProperty("role", "quiet")
        self.back = PutBack(self.rows, self)
        self.hand = RowHand(
            self.rows, None, field.fields, make_editor, self, ranked=False, name_limit=0
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.dial, self._hint, self.back, self.hand):
            column.addWidget(widget)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._connect()
        self.setFocusProxy(self.dial)
        self._show()

    def _connect(self) -> None:
        self.dial.stepped.connect(self._step)
        self.dial.chosen.connect(self._choose)
        self.dial.rated.connect(lambda strength: self.rows.write(_STRENGTH, strength))
        self.dial.placed.connect(self._place)
        self.dial.dragged.connect(self._drag)
        self.dial.removed.connect(self._remove)
        self.dial.opened.connect(self._open)
        self.add.clicked.connect(self._begin)
        self.hand.removed.connect(self._remove)
        self.hand.closed.connect(self._close)
        self.hand.stepped.connect(self._step)
        self.hand.caret_moved.connect(self._look)
        self.back.button.clicked.connect(self._focus_dial)
        self.rows.shown.connect(self._show)
        self.rows.written.connect(self._show)
        self.rows.edited.connect(self.changed)
        self.rows.removed.connect(self._offer_back)

    # The answer

    def _kept(self) -> list[int]:
        return [index for index in range(len(self.rows)) if not self.rows.is_empty(index)]

    def value(self) -> Answer | None:
        """Return the points."""
        rows: list[Answer] = [dict(self.rows.cells(index)) for index in self._kept()]
        return rows or None

    def set_value(self, answer: Answer | None) -> None:
        """Show points."""
        self.back.forget()
        self.rows.load(as_rows(answer))

    def raw(self) -> Answer | None:
        """Return the points, and what is half typed in them."""
        return raw_of(self.rows, self._kept())

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned."""
        self.back.forget()
        load_raw(self.rows, raw)

    def complaint(self) -> str:
        """Return a sentence when a point lacks a number, or one can't be read."""
        if 0 < len(self._kept()) < self._field.low:
            return _("There have to be at least {count}.").format(count=self._field.low)
        at = self._faulty()
        if at is None:
            return ""
        if self.rows.half(at):
            return _("A minute can't be read yet.")
        return _("A point still needs its minute and its strength.")

    def _faulty(self) -> int | None:
        needed = [column.id for column in self._field.fields if column.required]
        return next(
            (
                index
                for index in self._kept()
                if self.rows.half(index)
                or any(each not in self.rows.cells(index) for each in needed)
            ),
            None,
        )

    # Where the keyboard is

    def mark(self) -> Mark:
        """Return which point is in hand, and the column in which the keyboard is."""
        mark: Mark = {"row": self.rows.current}
        return mark if self.dial.hasFocus() else mark | self.hand.mark()

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard where it was, on what is wrong, or on the drawing."""
        row, faulty = mark.get("row"), self._faulty()
        if isinstance(row, int) and 0 <= row < len(self.rows):
            self.rows.choose(row)
            if "column" in mark:
                self.hand.take_focus(mark)
                return
        elif row is None and faulty is not None:
            self.rows.choose(faulty)
            self._write_minute()
            return
        super().take_focus(mark)

    def show_earlier(self, earlier: list[tuple[str, Answer]]) -> None:
        """Draw earlier waves, the latest first, behind this one."""
        waves = [EarlierWave(name, wave_points(answer)) for name, answer in earlier]
        self._earlier = [wave for wave in waves if wave.points]
        self._show()

    def set_accent(self, accent: QColor) -> None:
        """Draw the line in this colour."""
        self.dial.set_accent(accent)

    def set_room(self, width: int) -> None:
        """Arrange the point in hand for the width of the page."""
        self.hand.set_room(width)

    def put_away(self) -> None:
        """Take no point in hand any more, and let an empty one go."""
        self._settle()
        self.rows.rest()

    def _look(self, rect: QRect) -> None:
        self.caret_moved.emit(rect.translated(self.hand.mapTo(self, QPoint(0, 0))))

    def _focus_dial(self) -> None:
        self.dial.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _point(self, index: int) -> WavePoint | None:
        return wave_point(self.rows.cells(index))

    def _order(self) -> list[int]:
        """Return the rows as arrows go through them: by minute, those without a point last."""
        points = [(self._point(index), index) for index in range(len(self.rows))]
        whole = sorted((point.minute, index) for point, index in points if point is not None)
        return [
            *(index for _minute, index in whole),
            *(index for point, index in points if point is None),
        ]

    def _show(self) -> None:
        points = [self._point(index) for index in self._order()]
        self.dial.show_wave([point for point in points if point is not None], self._earlier)
        current = self.rows.current
        self.dial.mark(self._point(current) if current >= 0 else None)
        self._hint.setVisible(not len(self.rows))
        self.add.setEnabled(self.rows.may_add)
        full = _("{count} are as many as fit.").format(count=self.rows.high)
        self.add.setToolTip("" if self.rows.may_add else full)
        self.hand.setVisible(current >= 0)
        if current >= 0:
            self.hand.show_row(self._name(self.rows.cells(current)), "", "")

    def _name(self, row: Row) -> str:
        point = wave_point(row)
        return _("A new point") if point is None else said(point)

    # What the drawing and the point in hand ask for

    def _settle(self) -> None:
        """Let the point in hand go where nothing is written in it."""
        if self.rows.current >= 0 and self.rows.is_empty(self.rows.current):
            self.rows.drop(self.rows.current)

    def _begin(self) -> None:
        self._settle()
        if self.rows.may_add:
            self.rows.add({})
            self._write_minute()

    def _choose(self, point: WavePoint) -> None:
        self._settle()
        found = [index for index in self._order() if self._point(index) == point]
        self.rows.choose(found[0])

    def _place(self, point: WavePoint) -> None:
        self._settle()
        if not self.rows.may_add:
            full = _("{count} are as many as fit.").format(count=self.rows.high)
            self.refused.emit(full)
            return
        self.rows.add({_MINUTE: point.minute, _STRENGTH: point.strength})

    def _drag(self, point: WavePoint) -> None:
        self.rows.write(_MINUTE, point.minute)
        self.rows.write(_STRENGTH, point.strength)

    def _step(self, step: int) -> None:
        self._settle()
        order = self._order()
        if not order:
            return
        current = self.rows.current
        at = order.index(current) + step if current >= 0 else (0 if step > 0 else -1)
        if at < len(order) and (at >= 0 or current < 0):
            self.rows.choose(order[at])

    def _open(self) -> None:
        if self.rows.current < 0:
            self._begin()
        else:
            self._write_minute()

    def _write_minute(self) -> None:
        """Go into the line of the minute, past the buttons of usual ones, to its end."""
        self.hand.take_focus({"column": _MINUTE, "mark": {"cursor": _AT_THE_END}})

    def _remove(self) -> None:
        if self.rows.current >= 0 and self.rows.is_empty(self.rows.current):
            self._settle()
        else:
            self.rows.remove()
        self._focus_dial()

    def _offer_back(self, gone: Removed) -> None:
        self.back.offer(gone, self._name(gone.row))

    def _close(self) -> None:
        self._settle()
        self._focus_dial()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to another point on Enter, or back to the drawing where nothing is written."""
        current = self.rows.current
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or current < 0:
            super().keyPressEvent(event)
        elif self.rows.is_empty(current):
            self._close()
        elif _STRENGTH not in self.rows.cells(current):
            self.hand.take_focus({"column": _STRENGTH})
        else:
            self._begin()
