"""One period for all charts: five choices, and two dates for the person's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.period import Period, PeriodKind, Span
from smart_journal.language import gettext as _
from smart_journal.ui.dates import QtWords
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import bold

TYPING_MS = 400  # a date being typed is not yet a date


class _Chip(QPushButton):
    """A choice with room for its wording in bold: choosing another moves nothing."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setProperty("role", "chip")

    def sizeHint(self) -> QSize:
        """Return the size the button needs when it is chosen."""
        hint = super().sizeHint()
        chosen = QFontMetrics(bold(self.font())).horizontalAdvance(self.text())
        hint.setWidth(hint.width() + chosen - self.fontMetrics().horizontalAdvance(self.text()))
        return hint


class PeriodChooser(QWidget):
    """Emits `chosen` with a Period when the person picks another one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kinds = QButtonGroup(self)
        self._buttons: dict[PeriodKind, QPushButton] = {}
        self.setAccessibleName(_("Period"))
        row = QWidget(self)
        flow = FlowLayout(row)
        for number, (kind, text) in enumerate(_names()):
            button = _Chip(text)
            self._kinds.addButton(button, number)
            self._buttons[kind] = button
            flow.addWidget(button)
        self._first_weekday = 0
        self._own = QWidget(self)
        dates = QHBoxLayout(self._own)
        dates.setContentsMargins(0, 0, 0, 0)
        self.first = self._date_edit(dates, _("From"))
        self.last = self._date_edit(dates, _("To"))
        dates.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        column.addWidget(self._own)
        self._own.hide()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._choose)
        self._kinds.idToggled.connect(self._toggled)

    def _date_edit(self, row: QHBoxLayout, text: str) -> QDateEdit:
        name = label(text, wrap=False)
        edit = QDateEdit()
        edit.setCalendarPopup(True)
        edit.setAccessibleName(text)
        edit.dateChanged.connect(lambda _day: self._typing.start())
        name.setBuddy(edit)
        row.addWidget(name)
        row.addWidget(edit)
        row.addSpacing(8)
        return edit

    def button(self, kind: PeriodKind) -> QPushButton:
        """Return the button of one choice."""
        return self._buttons[kind]

    def say_dates(self, words: QtWords, first_weekday: int) -> None:
        """Say dates as `words` do; weeks begin with `first_weekday`, 0 for Monday."""
        for edit in (self.first, self.last):
            edit.setLocale(words.locale)
            edit.setDisplayFormat(words.date_format)
        self._first_weekday = first_weekday
        self._begin_weeks()

    def _begin_weeks(self) -> None:
        """Let the calendars begin their weeks as the person's do; made only where they are seen."""
        if not self._own.isHidden():
            for edit in (self.first, self.last):
                edit.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self._first_weekday + 1))

    def show_period(self, period: Period, span: Span) -> None:
        """Show what is chosen; the dates show the days it means."""
        with QSignalBlocker(self._kinds):
            self._buttons[period.kind].setChecked(True)
        for kind, button in self._buttons.items():
            # Tab comes to what is chosen, the arrow keys go on from there: Qt does it only
            # once one of them had the focus.
            policy = (
                Qt.FocusPolicy.StrongFocus if kind is period.kind else Qt.FocusPolicy.ClickFocus
            )
            button.setFocusPolicy(policy)
        self._own.setVisible(period.kind is PeriodKind.OWN)
        self._begin_weeks()
        first, last = period.first, period.last
        if period.kind is not PeriodKind.OWN or first is None or last is None:
            first, last = span.first, span.last
        for edit, day in ((self.first, first), (self.last, last)):
            if _day(edit) != day:
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))

    def _toggled(self, _number: int, on: bool) -> None:
        if on:
            self._choose()

    def _choose(self) -> None:
        self._typing.stop()
        kind = next(kind for kind, button in self._buttons.items() if button.isChecked())
        own = kind is PeriodKind.OWN
        self._own.setVisible(own)
        self._begin_weeks()
        self.chosen.emit(
            Period(
                kind=kind,
                first=_day(self.first) if own else None,
                last=_day(self.last) if own else None,
            )
        )


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def _names() -> list[tuple[PeriodKind, str]]:
    return [
        (PeriodKind.WEEKS_4, _("4 weeks")),
        (PeriodKind.MONTHS_3, _("3 months")),
        (PeriodKind.YEAR, _("1 year")),
        (PeriodKind.ALL, _("All")),
        (PeriodKind.OWN, _("Own dates")),
    ]
