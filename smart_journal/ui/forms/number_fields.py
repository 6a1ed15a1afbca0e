"""Editors of numbers: a rating, an amount, and how long something lasted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.domain.numbers import is_number
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, Mark
from smart_journal.ui.widgets.amount import AmountEdit
from smart_journal.ui.widgets.duration import DurationEdit
from smart_journal.ui.widgets.rating import RatingStrip


class ScaleField(FieldEditor):
    """A whole number on a scale."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = RatingStrip(field.low, field.high, field.ends, name, self, step=field.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._strip)
        self.setFocusProxy(self._strip)
        self._strip.changed.connect(self.changed)

    def value(self) -> int | None:
        """Return the chosen number."""
        return self._strip.value()

    def set_value(self, answer: Answer | None) -> None:
        """Show a number."""
        self._strip.set_value(answer if isinstance(answer, int) else None)


class DurationField(FieldEditor):
    """Whole minutes."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = DurationEdit(field.quick, field.high, name, self, low=field.low)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self._edit.changed.connect(self.changed)

    def value(self) -> int | None:
        """Return the minutes."""
        return self._edit.value()

    def set_value(self, answer: Answer | None) -> None:
        """Show minutes."""
        self._edit.set_value(answer if isinstance(answer, int) else None)

    def raw(self) -> str:
        """Return what is typed."""
        return self._edit.text()

    def set_raw(self, raw: Answer | None) -> None:
        """Show what was typed."""
        self._edit.set_text(raw if isinstance(raw, str) else "")

    def complaint(self) -> str:
        """Return what is wrong with what is typed."""
        return self._edit.complaint()

    def mark(self) -> Mark:
        """Return where in the typed number the keyboard is."""
        line = self._edit.line
        return {"cursor": line.cursorPosition()} if line.hasFocus() else {}

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard on the usual lengths, or into the line."""
        at = mark.get("cursor")
        if not isinstance(at, int) and not self.complaint():
            super().take_focus(mark)
            return
        self._edit.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(at, int):
            self._edit.line.deselect()
            self._edit.line.setCursorPosition(at)


class NumberField(FieldEditor):
    """An amount with its unit."""

    def __init__(
        self, field: Field, name: str, lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._edit = AmountEdit(
            field.low,
            field.high,
            name,
            self,
            locale=lists.words.locale,
            places=field.places,
            unit=field.unit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self._edit.changed.connect(self.changed)

    def value(self) -> float | None:
        """Return the amount, a whole one as a whole number."""
        return self._edit.value()

    def set_value(self, answer: Answer | None) -> None:
        """Show an amount."""
        self._edit.set_value(answer if is_number(answer) else None)

    def raw(self) -> Answer | None:
        """Return the amount, or what is typed where it is none yet."""
        return self._edit.line.text() if self.complaint() else self.value()

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned."""
        if isinstance(raw, str):
            self._edit.line.setText(raw)
        else:
            self.set_value(raw)

    def complaint(self) -> str:
        """Return what is wrong with what is typed."""
        return self._edit.complaint()

    def mark(self) -> Mark:
        """Return where the text cursor is."""
        return {"cursor": self._edit.line.cursorPosition()}

    def take_focus(self, mark: Mark) -> None:
        """Put the text cursor where it was."""
        super().take_focus(mark)
        at = mark.get("cursor")
        if isinstance(at, int):
            self._edit.line.deselect()
            self._edit.line.setCursorPosition(at)
