"""How long it lasted: a few usual lengths to click, or any number typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.minutes import parse_minutes
from smart_journal.ui.widgets.painting import em

_LETTERS = 16


class DurationEdit(QWidget):
    """Whole minutes from `low` to `high`, or not known; `quick` ones have a button each."""

    changed = Signal()

    def __init__(
        self,
        quick: Sequence[int],
        high: int,
        name: str,
        parent: QWidget | None = None,
        *,
        low: int = 0,
    ) -> None:
        super().__init__(parent)
        self._low, self._high = low, high
        self.setAccessibleName(name)
        flow = FlowLayout(self, gap=12, line_gap=7)
        self._quick = PickChips(
            [
                ListChoice(
                    id=f"{minutes}",
                    label=ngettext("{count} min", "{count} min", minutes).format(count=minutes),
                )
                for minutes in quick
            ],
            False,  # one of them
            _("{name}: usual lengths").format(name=name),
            self,
            adding=False,
        )
        self._quick.setVisible(bool(quick))
        self._quick.changed.connect(self._take_quick)
        self._edit = QLineEdit(self)
        self._edit.setMaxLength(_LETTERS)
        self._edit.setAccessibleName(_("{name}, in minutes").format(name=name))
        self._edit.textEdited.connect(self._take_typed)
        self._unit: QLabel = label("", "hint", wrap=False, parent=self)
        typed = QWidget(self)
        row = QHBoxLayout(typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._edit)
        row.addWidget(self._unit)
        flow.addWidget(self._quick)
        flow.addWidget(typed)
        self.setFocusProxy(self._quick if quick else self._edit)
        self._measure()
        self._reflect()

    @property
    def line(self) -> QLineEdit:
        """Return the line in which minutes are typed."""
        return self._edit

    @property
    def quick(self) -> PickChips:
        """Return the usual lengths."""
        return self._quick

    def value(self) -> int | None:
        """Return the minutes; None when nothing, or nothing readable in range, is there."""
        minutes = parse_minutes(self._edit.text())
        return minutes if minutes is not None and self._low <= minutes <= self._high else None

    def set_value(self, minutes: int | None) -> None:
        """Show `minutes`, or that they are not known."""
        self.set_text("" if minutes is None else f"{minutes}")

    def text(self) -> str:
        """Return what is typed, also when it is no number yet."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Show what was typed."""
        self._edit.setText(text[:_LETTERS])
        self._reflect()

    def complaint(self) -> str:
        """Return a sentence when something is typed that is no length in range."""
        if not self._edit.text().strip() or self.value() is not None:
            return ""
        return _("Minutes up to {high}, such as 90, or hours and minutes, such as 1:30.").format(
            high=self._high
        )

    def _take_quick(self) -> None:
        chosen = self._quick.chosen()
        self._edit.setText(chosen[0] if chosen else "")
        self._reflect()
        self.changed.emit()

    def _take_typed(self) -> None:
        self._reflect()
        self.changed.emit()

    def _reflect(self) -> None:
        minutes = self.value()
        self._quick.set_chosen([] if minutes is None else [f"{minutes}"])
        if minutes is None or self._edit.text().strip().isdecimal():
            self._unit.setText(_("minutes"))
        else:
            said = ngettext("= {count} minute", "= {count} minutes", minutes)
            self._unit.setText(said.format(count=minutes))

    def _measure(self) -> None:
        self._edit.setFixedWidth(em(self) * 5)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the line as wide as the text size asks."""
        if event.type() is QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)
