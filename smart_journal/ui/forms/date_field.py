"""The editor of a day, or of a day with a time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, Mark
from smart_journal.ui.widgets.day import DayEdit


class DateField(FieldEditor):
    """A day as `2026-11-23`, or with its time as `2026-11-23T18:05`."""

    def __init__(
        self, field: Field, name: str, lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._timed = field.time
        self._edit = DayEdit(
            lists.words, lists.today, name, self, clock=field.time, ahead=field.ahead
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self._edit.changed.connect(self.changed)

    def value(self) -> str | None:
        """Return the day, or the moment, in ISO form."""
        day, clock = self._edit.found()
        if day is None:
            return None
        if not self._timed:
            return day.isoformat()
        return None if clock is None else _moment(day, clock)

    def set_value(self, answer: Answer | None) -> None:
        """Show a day; a text that is none is shown as it is."""
        try:
            found = datetime.fromisoformat(answer if isinstance(answer, str) else "")
        except ValueError:
            self._edit.show_text(answer if isinstance(answer, str) else "")
            return
        self._edit.show_day(found.date(), found.time() if self._timed else None)

    def raw(self) -> Answer | None:
        """Return the answer, or what is typed where it is none yet."""
        if not self.complaint():
            return self.value()
        day, clock = self._edit.text()
        return {"day": day, "time": clock}

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned."""
        if not isinstance(raw, dict):
            self.set_value(raw)
            return
        day, clock = raw.get("day"), raw.get("time")
        self._edit.show_text(
            day if isinstance(day, str) else "", clock if isinstance(clock, str) else ""
        )

    def complaint(self) -> str:
        """Return what is wrong with what is typed."""
        return self._edit.complaint()

    def mark(self) -> Mark:
        """Return in which line the keyboard is, and where in it."""
        for name, line in self._lines().items():
            if line.hasFocus():
                return {"line": name, "cursor": line.cursorPosition()}
        return {}

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard where it was, or on what is still to be said."""
        lines = self._lines()
        name, at = mark.get("line"), mark.get("cursor")
        if not isinstance(name, str) or name not in lines:
            name = "time" if "time" in lines and self._edit.found()[0] is not None else "day"
        lines[name].setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(at, int):
            lines[name].deselect()
            lines[name].setCursorPosition(at)

    def _lines(self) -> dict[str, QLineEdit]:
        lines: dict[str, QLineEdit] = {"day": self._edit.day}
        if self._edit.time is not None:
            lines["time"] = self._edit.time
        return lines


def _moment(day: date, clock: time) -> str:
    return datetime.combine(day, clock).isoformat(timespec="minutes")


def proposed(field: Field, today: date) -> str | None:
    """Return the day that a new page starts with: only where it is needed and has one ahead."""
    wanted = field.kind is FieldKind.DATE and field.required and not field.time
    if not wanted or field.ahead is None:
        return None
    return (today + timedelta(days=field.ahead)).isoformat()
