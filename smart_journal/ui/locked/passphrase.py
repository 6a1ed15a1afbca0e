"""A field for a passphrase, hidden unless the person asks to see it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.locked.parts import Button

# More than anybody types; keeps a whole pasted book from the key derivation.
LONGEST = 1_024


class PassphraseField(QWidget):
    """A line for a passphrase with a button that shows it.

    `entered` comes with Enter, `changed` with each key, `shown` when it is shown or hidden.
    """

    entered = Signal()
    changed = Signal()
    shown = Signal(bool)

    def __init__(self, *, own_button: bool = True) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.line = QLineEdit(self)
        self.line.setMaxLength(LONGEST)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        row.addWidget(self.line, 1)
        self.setFocusProxy(self.line)
        if own_button:
            row.addWidget(self._button())

    def _button(self) -> Button:
        toggle = Button(_("Show"))
        toggle.setCheckable(True)
        toggle.setAccessibleName(_("Show the passphrase"))
        # Both words fit, so that nothing moves when one takes the place of the other.
        metrics, widest = toggle.fontMetrics(), ("", _("Show"), _("Hide"))
        toggle.setMinimumWidth(max(metrics.horizontalAdvance(word) for word in widest) + 36)
        toggle.toggled.connect(lambda on: toggle.setText(_("Hide") if on else _("Show")))
        toggle.toggled.connect(self.show_text)
        return toggle

    def show_text(self, on: bool) -> None:
        """Show what is typed, or hide it again."""
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if on else mode.Password)
        self.shown.emit(on)

    @property
    def text(self) -> str:
        """Return what is typed, exactly."""
        return self.line.text()

    def wipe(self) -> None:
        """Empty the field, its undo history too, and hide what comes next."""
        # clear() would keep the text in the history; setText() drops it.
        self.line.setText("")
        for toggle in self.findChildren(Button):
            toggle.setChecked(False)
