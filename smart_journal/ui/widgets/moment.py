"""When it was: now, or easily some time before now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Protocol

from PySide6.QtCore import QDate, QLocale, QTime, QTimeZone, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QPushButton, QTimeEdit, QWidget

from smart_journal.domain.words import Words
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label

_EVENING = time(20)


class MomentWords(Words, Protocol):
    """Words that also know their locale, and Qt's formats of dates and times to type."""

    @property
    def locale(self) -> QLocale:
        """Return the locale of the names of months and days."""

    @property
    def date_format(self) -> str:
        """Return the format of a date with its year."""

    @property
    def time_format(self) -> str:
        """Return the format of a time of day."""


class _Day(QDateEdit):
    """A date that scrolling the page does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Time(QTimeEdit):
    """A time that scrolling the page does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MomentEdit(QWidget):
    """A day and a time up to now, typed or by a button, kept with its UTC offset.

    `zone` is the machine's own where it is not given. A moment that was set and not touched
    keeps the offset it came with.
    """

    changed = Signal()

    def __init__(
        self,
        words: MomentWords,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
        *,
        zone: tzinfo | None = None,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._words, self._now, self._zone = words, now, zone
        self._given: datetime | None = None
        name = name or _("When it was")
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=8, line_gap=6)
        self._day, self._time = _Day(self), _Time(self)
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(words.date_format)
        self._day.setAccessibleName(_("{name}: the day").format(name=name))
        self._time.setDisplayFormat(words.time_format)
        # Without its buttons, the style sheet leaves the field no margin of its own.
        self._time.lineEdit().setTextMargins(7, 0, 0, 0)
        self._time.setAccessibleName(_("{name}: the time").format(name=name))
        for edit in (self._day, self._time):
            edit.setLocale(words.locale)
            edit.setTimeZone(
                QTimeZone(QTimeZone.Initialization.UTC)
            )  # no hour is skipped while typing
            flow.addWidget(edit)
        self._said = label("", "hint", wrap=False, parent=self)
        self._jumps = [
            self._button(words_of, moment)
            for words_of, moment in (
                (_("Now"), self._at_now),
                (_("An hour ago"), self._hour_ago),
                (_("Yesterday evening"), self._yesterday_evening),
            )
        ]
        for button in self._jumps:
            flow.addWidget(button)
        flow.addWidget(self._said)
        self.setFocusProxy(self._day)
        self.set_value(self._local_now())
        self._day.dateChanged.connect(self._take)
        self._time.timeChanged.connect(self._take)

    def _button(self, text: str, moment: Callable[[], datetime]) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda: self._jump(moment()))
        return button

    def value(self) -> datetime:
        """Return the moment with its UTC offset; to the minute, unless it was only shown.

        A moment that nobody touched keeps its seconds, so that pages of one minute keep
        their order.
        """
        day, clock = self._day.date(), self._time.time()
        wall = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001  # wall time first, its offset next
        if self._given is not None and _minute(self._given) == wall:
            return self._given
        return self._local(wall)

    def set_value(self, moment: datetime) -> None:
        """Show `moment` (with an offset) by its own wall clock.

        Raises ValueError when it has no offset.
        """
        offset = moment.utcoffset()
        if offset is None:
            raise ValueError("a moment needs its UTC offset")
        self._given = moment.replace(tzinfo=timezone(offset))
        for edit in (self._day, self._time):
            edit.blockSignals(True)  # Qt's signature
        self._day.setMaximumDate(_qdate(max(self._local_now().date(), moment.date())))
        self._day.setDate(_qdate(moment.date()))
        self._time.setTime(QTime(moment.hour, moment.minute))
        for edit in (self._day, self._time):
            edit.blockSignals(False)  # Qt's signature
        self._say()

    def propose(self, *, shown: bool) -> None:
        """Offer moments by a button, or only the day and the time."""
        for button in self._jumps:
            button.setVisible(shown)

    def complaint(self) -> str:
        """Return a sentence when the moment is still to come."""
        if self.value() > self._now():
            return _("This moment is still to come. Choose one up to now.")
        return ""

    def _local(self, wall: datetime) -> datetime:
        """Return the wall time with the zone's offset; an hour the clock skipped is moved on."""
        if self._zone is None:
            aware = wall.astimezone()
        else:
            aware = wall.replace(tzinfo=self._zone).astimezone(UTC).astimezone(self._zone)
        return aware.replace(tzinfo=timezone(aware.utcoffset() or timedelta()))

    def _local_now(self) -> datetime:
        return self._now().astimezone(self._zone)

    def _at_now(self) -> datetime:
        return self._local_now()

    def _hour_ago(self) -> datetime:
        return (self._now().astimezone(UTC) - timedelta(hours=1)).astimezone(self._zone)

    def _yesterday_evening(self) -> datetime:
        yesterday = self._local_now().date() - timedelta(days=1)
        return self._local(datetime.combine(yesterday, _EVENING))

    def _jump(self, moment: datetime) -> None:
        before = self.value()
        self.set_value(moment)
        if self.value() != before:
            self.changed.emit()

    def _take(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        moment = self.value()
        sentence = self.complaint() or self._words.long_day(moment.date())
        self._said.setText(sentence)
        self.setAccessibleDescription(f"{sentence}, {self._words.time(moment)}")


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0, tzinfo=None)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
