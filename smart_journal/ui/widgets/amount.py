"""An amount as a person types it, with its unit behind."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import em

_LETTERS = 16
_BLANKS = re.compile(r"[\s\u00a0\u202f'’]+")


def parse_amount(text: str, locale: QLocale, places: int) -> float | None:
    """Return an amount from `12.5`, `12,5` or the locale's own `1.250`; None from anything else.

    A point or comma with at most `places` digits behind it, at the end, is the decimal one.
    """
    text = _BLANKS.sub("", text)
    if re.fullmatch(r"\d{1,9}", text):
        return int(text)
    if places and re.fullmatch(rf"\d{{0,9}}[.,]\d{{1,{places}}}", text):
        return float(text.replace(",", "."))
    number, sound = locale.toDouble(text)
    if not sound or re.search(r"[^\d.,٫٬]", text) or round(number, places) != number:
        return None
    return int(number) if number == int(number) else number


class AmountEdit(QWidget):
    """A number from `low` to `high` with so many decimal `places`, or none."""

    changed = Signal()

    def __init__(
        self,
        low: int,
        high: int,
        name: str,
        parent: QWidget | None = None,
        *,
        locale: QLocale,
        places: int = 0,
        unit: str = "",
    ) -> None:
        super().__init__(parent)
        self._low, self._high, self._places, self._locale = low, high, places, locale
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.line = QLineEdit(self)
        self.line.setMaxLength(_LETTERS)
        self.line.setAccessibleName(f"{name}, {unit}" if unit else name)
        self.line.textEdited.connect(self.changed)
        row.addWidget(self.line)
        if unit:
            row.addWidget(label(unit, "hint", wrap=False, parent=self))
        row.addStretch()
        self.setFocusProxy(self.line)
        self._measure()

    def value(self) -> float | None:
        """Return the amount; None when nothing, or nothing readable in range, is there."""
        number = parse_amount(self.line.text(), self._locale, self._places)
        return number if number is not None and self._low <= number <= self._high else None

    def set_value(self, number: float | None) -> None:
        """Show an amount, without needless decimals."""
        if number is None:
            self.line.clear()
            return
        places = 0 if number == int(number) else self._places
        self.line.setText(self._written(number, places))

    def _written(self, number: float, places: int) -> str:
        locale = QLocale(self._locale)
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(float(number), "f", places)

    def complaint(self) -> str:
        """Return a sentence when something is typed that is no amount in range."""
        if not self.line.text().strip() or self.value() is not None:
            return ""
        if self._places:
            example = self._written(self._low + 0.5, 1)
            return _("A number from {low} to {high}, such as {example}.").format(
                low=self._low, high=self._high, example=example
            )
        return _("A whole number from {low} to {high}.").format(low=self._low, high=self._high)

    def _measure(self) -> None:
        self.line.setFixedWidth(em(self) * 6)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the line as wide as the text size asks."""
        if event.type() is QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)
