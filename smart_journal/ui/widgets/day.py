"""A day, or a day and a time, to type or to choose from a calendar; or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.widgets.days import parse_day, parse_time
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.moment import MomentWords
from smart_journal.ui.widgets.painting import em

_LETTERS = 40


class DayEdit(QWidget):
    """A day as the person writes it; Alt+Down opens a calendar.

    `clock` asks for a time of day too. `ahead` offers the day so many days from `today`, else
    today itself; nothing is filled in that nobody asked for.
    """

    changed = Signal()

    def __init__(
        self,
        words: MomentWords,
        today: Callable[[], date],
        name: str,
        parent: QWidget | None = None,
        *,
        clock: bool = False,
        ahead: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._today, self._ahead = words, today, ahead or 0
        self._calendar: _Calendar | None = None
        self.setAccessibleName(name)
        self.day = _DayLine(self)
        self.day.setMaxLength(_LETTERS)
        self.day.setAccessibleName(_("{name}: the day").format(name=name))
        self.day.setPlaceholderText(_("e.g. {day}").format(day=words.day(today())))
        self.day.opened.connect(self._open)
        self.day.textEdited.connect(self._take)
        self.day.editingFinished.connect(self._write_out)
        self.time: QLineEdit | None = QLineEdit(self) if clock else None
        if self.time is not None:
            self.time.setMaxLength(_LETTERS)
            self.time.setAccessibleName(_("{name}: the time").format(name=name))
            self.time.setPlaceholderText(_("e.g. {time}").format(time=self._example_time()))
            self.time.textEdited.connect(self._take)
        self._offer = QPushButton(self._offered_words(), self)
        self._offer.setProperty("role", "quiet")
        self._offer.setAccessibleName(f"{name}: {self._offer.text()}")
        self._offer.clicked.connect(self._take_offered)
        self._said = label("", "hint", wrap=False, parent=self)
        flow = FlowLayout(self, gap=8, line_gap=6)
        for widget in (self.day, self.time, self._offer, self._said):
            if widget is not None:
                flow.addWidget(widget)
        self.setFocusProxy(self.day)
        self._measure()
        self._say()

    def _offered_words(self) -> str:
        if not self._ahead:
            return _("Today")
        if self._ahead % 7:
            said = ngettext("In {count} day", "In {count} days", self._ahead)
            return said.format(count=self._ahead)
        weeks = self._ahead // 7
        return ngettext("In {count} week", "In {count} weeks", weeks).format(count=weeks)

    # The day

    def found(self) -> tuple[date | None, time | None]:
        """Return the day and the time of day that can be read from what is typed."""
        day = parse_day(self.day.text(), self._words, self._today())
        clock = parse_time(self.time.text(), self._words.locale) if self.time is not None else None
        return day, clock

    def show_day(self, day: date | None, clock: time | None = None) -> None:
        """Show a day, and a time of day where one is asked."""
        said = ""
        if clock is not None:
            said = self._words.time(datetime.combine(self._today(), clock))
        self.show_text("" if day is None else self._words.day(day), said)

    def text(self) -> tuple[str, str]:
        """Return what is typed for the day and the time, also when it is none yet."""
        return self.day.text(), "" if self.time is None else self.time.text()

    def show_text(self, day: str, clock: str = "") -> None:
        """Show what was typed."""
        self.day.setText(day[:_LETTERS])
        self.day.setCursorPosition(0)
        if self.time is not None:
            self.time.setText(clock[:_LETTERS])
        self._say()

    def complaint(self) -> str:
        """Return a sentence when something is typed that can't be read, or half is missing."""
        day, clock = self.found()
        typed = [bool(text.strip()) for text in self.text()]
        if not any(typed):
            return ""
        if day is None:
            return _("A day, such as {day}.").format(day=self._words.day(self._today()))
        if self.time is not None and clock is None:
            return _("A time belongs to it, such as {time}.").format(time=self._example_time())
        return ""

    def _example_time(self) -> str:
        return self._words.time(datetime.combine(self._today(), time(18)))

    def _take(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        day = self.found()[0]
        self._said.setText("" if day is None else self._words.long_day(day))
        self._said.setVisible(day is not None)
        self._offer.setVisible(not self.day.text().strip())
        self.setAccessibleDescription(self._said.text())

    def _write_out(self) -> None:
        """Show a day that was understood as this program writes days."""
        day = parse_day(self.day.text(), self._words, self._today())
        if day is not None and self.day.isModified():
            self.day.setText(self._words.day(day))
            self.changed.emit()

    def _take_offered(self) -> None:
        self.choose(self._today() + timedelta(days=self._ahead))
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, day: date) -> None:
        """Take a day that a button or the calendar names."""
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button hides
        self.day.setText(self._words.day(day))
        self._take()

    # The calendar

    def _open(self) -> None:
        if self._calendar is None:
            self._calendar = _Calendar(self._words, self)
            self._calendar.chosen.connect(self.choose)
        self._calendar.open_below(self.day, self.found()[0] or self._today())

    def _measure(self) -> None:
        self.day.setFixedWidth(em(self) * 9)
        if self.time is not None:
            self.time.setFixedWidth(em(self) * 6)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the lines as wide as the text size asks."""
        if event.type() is QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)


class _DayLine(QLineEdit):
    """The line of the day, with an arrow to the calendar at its end."""

    opened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrow = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._arrow.setText(_("Calendar"))
        self._arrow.setToolTip(_("Calendar (Alt+Down)"))
        self._arrow.triggered.connect(self.opened)
        self._draw()

    def _draw(self) -> None:
        side = 48
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().placeholderText().color(), 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(12, 19), QPointF(24, 31), QPointF(36, 19)])
        painter.end()
        self._arrow.setIcon(QIcon(picture))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar by Alt+Down or F4."""
        below = (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if below or event.key() == Qt.Key.Key_F4:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the arrow in the ink of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_arrow"):
            self._draw()


class _Calendar(QFrame):
    """A month to choose a day from, below the line; Escape puts it away."""

    chosen = Signal(date)

    def __init__(self, words: MomentWords, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        self._month = QCalendarWidget(self)
        self._month.setLocale(words.locale)
        self._month.setFirstDayOfWeek(words.locale.firstDayOfWeek())
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.clicked.connect(self._take)
        self._month.activated.connect(self._take)
        column.addWidget(self._month)

    def open_below(self, line: QWidget, day: date) -> None:
        """Show the month of `day` below `line`, or above it where there is no room."""
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        place = line.mapToGlobal(line.rect().bottomLeft())
        screen = line.screen().availableGeometry()
        if place.y() + self.height() > screen.bottom():
            place.setY(line.mapToGlobal(line.rect().topLeft()).y() - self.height())
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, day: QDate) -> None:
        self.hide()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
