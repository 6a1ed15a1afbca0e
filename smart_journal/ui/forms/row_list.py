"""Rows as text: a name, its numbers, a word about it. What is edited stands elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.painting import bold, em, focus_ring, plain_key, small, small_metrics
from smart_journal.ui.widgets.roving import rest_on
from smart_journal.ui.widgets.type_ahead import TypeAhead

_NUMBER = 4.6  # width of a column of numbers, in line heights
_HEAD = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class RowText:
    """What one row says: its name, one number or blank for each column, and words."""

    name: str
    numbers: tuple[str, ...]
    words: str
    spoken: str


def _number_rects(widget: QWidget, count: int) -> list[QRect]:
    width = round(em(widget) * _NUMBER)
    right = widget.width() - round(em(widget) * 0.6)
    return [
        QRect(right - (count - column) * width, 0, width, widget.height())
        for column in range(count)
    ]


class _Head(QWidget):
    """The names of the columns of numbers."""

    def __init__(self, titles: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = titles
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics, width = small_metrics(self), round(em(self) * (_NUMBER - 0.4))
        heights = [
            metrics.boundingRect(QRect(0, 0, width, 1000), int(_HEAD), title).height()
            for title in self._titles
        ]
        return QSize(em(self) * 10, max(heights, default=0) + round(em(self) * 0.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(small(self.font()))
        painter.setPen(self.palette().placeholderText().color())
        for rect, title in zip(_number_rects(self, len(self._titles)), self._titles, strict=True):
            box = rect.adjusted(round(em(self) * 0.4), 0, 0, -round(em(self) * 0.3))
            painter.drawText(box, int(_HEAD), title)
        painter.setPen(self.palette().mid().color())
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class _RowButton(QAbstractButton):
    """One row: click or arrow to it, and it is in hand."""

    def __init__(self, owner: RowList) -> None:
        super().__init__(owner)
        self._owner = owner
        self._text = RowText("", (), "", "")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: RowText, *, current: bool) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text.spoken)
            self.updateGeometry()
        self.setChecked(current)
        self.update()

    def nextCheckState(self) -> None:  # Qt's name
        """Leave the tick to the owner: a second click does not put the row away."""

    def sizeHint(self) -> QSize:
        height = round(em(self) * 1.75)
        if self._text.words:
            height += small_metrics(self).height()
        return QSize(em(self) * 18, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(em(self) * 12, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._owner.on_row_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), em(self)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), palette.alternateBase())
        if self.isChecked():
            painter.fillRect(QRect(0, 0, max(3, line // 6), self.height()), palette.highlight())
        numbers = _number_rects(self, len(self._text.numbers))
        top = round(line * 1.75) if self._text.words else self.height()
        painter.setPen(palette.text().color())
        painter.setFont(bold(self.font()) if self.isChecked() else self.font())
        left = round(line * 0.6)
        end = numbers[0].left() if numbers else self.width()
        name = QFontMetrics(painter.font()).elidedText(
            self._text.name, Qt.TextElideMode.ElideRight, end - left
        )
        painter.drawText(QRect(left, 0, end - left, top), int(_LEFT), name)
        for rect, number in zip(numbers, self._text.numbers, strict=True):
            painter.drawText(QRect(rect.left(), 0, rect.width(), top), int(_RIGHT), number)
        if self._text.words:
            painter.setFont(small(self.font()))
            painter.setPen(palette.placeholderText().color())
            room = QRect(left, top - round(line * 0.35), self.width() - 2 * left, line)
            words = small_metrics(self).elidedText(
                self._text.words, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, int(_LEFT), words)
        painter.setPen(palette.mid().color())
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self.hasFocus():
            focus_ring(painter, QRectF(self.rect()), palette, 5)


class RowList(QWidget):
    """All rows as text; one focus stop. Up and Down choose, digits rate, Alt with arrows moves.

    Numbers run to `high`, rows to `most`. `chosen` tells which row is to be in hand, `rated` a
    number typed for it, `moved` a step.
    """

    chosen = Signal(int)
    rated = Signal(object)
    moved = Signal(int)

    def __init__(
        self,
        titles: tuple[str, ...],
        name: str,
        high: int,
        most: int,
        parent: QWidget,
        *,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self._high = high
        self._typed = TypeAhead(clock)
        self._buttons: list[_RowButton] = []
        self._current = -1
        self._shown = 0
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(_Head(titles, self))
        for _row in range(most):  # all at once: Tab comes to widgets in the order they were made
            self._make_button()

    def show_rows(self, rows: list[RowText], current: int) -> None:
        """Show these rows, one of them in hand; -1 for none."""
        self._current, self._shown = current, len(rows)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(rows))
            if number < len(rows):
                button.say(rows[number], current=number == current)
        if rows:
            rest = self._buttons[max(current, 0)]
            rest_on(self._buttons, rest)
            self.setFocusProxy(rest)
            if any(button.hasFocus() for button in self._buttons) and not rest.hasFocus():
                rest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_button(self) -> None:
        button, number = _RowButton(self), len(self._buttons)
        button.pressed.connect(lambda: self.chosen.emit(number))
        self._buttons.append(button)
        self._column.addWidget(button)

    def row_button(self, number: int) -> QAbstractButton:
        """Return the row at `number`."""
        return self._buttons[number]

    def on_row_key(self, event: QKeyEvent) -> bool:
        """Deal with a key on a row; return whether it was dealt with."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            return True
        if not plain_key(event):
            return False
        if event.text().isdecimal() and self._high:
            self._digit(str(int(event.text())))
            return True
        self._typed.restart()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._high:
            self.rated.emit(None)
            return True
        if not step or not 0 <= self._current + step < self._shown:
            return False
        self.chosen.emit(self._current + step)
        return True

    def _digit(self, digit: str) -> None:
        typed = self._typed.join(digit)
        if int(typed) > self._high:
            typed = self._typed.restart(digit)
        if int(typed) <= self._high:
            self.rated.emit(int(typed))


def spoken(name: str, titles: tuple[str, ...], numbers: tuple[str, ...], words: str) -> str:
    """Return a row as a screen reader is to say it."""
    said = [
        _("{title}: {number}").format(title=title, number=number)
        for title, number in zip(titles, numbers, strict=True)
        if number
    ]
    return ", ".join([name, *said, *([words] if words else [])])
