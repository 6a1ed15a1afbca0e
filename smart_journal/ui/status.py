"""The line at the foot of the window: what is kept, and when the journal will lock."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QMainWindow

from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.widgets.elided import ElidedLabel
from smart_journal.ui.widgets.labels import label


class StatusLine:
    """Writes the window's status bar; says nothing of a journal while it is locked."""

    def __init__(self, window: QMainWindow, *, demo: bool) -> None:
        self._bar = window.statusBar()
        self._bar.setSizeGripEnabled(False)
        self._text = ElidedLabel()
        self._bar.addWidget(self._text, 1)
        self._checked = label("", wrap=False)
        self._bar.addPermanentWidget(self._checked)
        if demo:
            self._bar.addPermanentWidget(self._demo_mark())
        self._saved, self._minutes, self._held = "", 0, False

    def _demo_mark(self) -> QLabel:
        mark = label(_("Demo: invented entries"), "mark", wrap=False)
        mark.setToolTip(_("They are deleted when you quit."))
        return mark

    def say_locked(self) -> None:
        """Say that the journal is locked, and no more."""
        self._saved, self._minutes = "", 0
        self._text.setText(_("Locked"))
        self._checked.setText("")

    def say_open(self, lock_minutes: int, saved: str = "") -> None:
        """Say when something was last kept (a time of day) and when the journal will lock."""
        self._saved, self._minutes = saved or self._saved, lock_minutes
        parts = [_("Encrypted on this computer")]
        if self._saved:
            parts.append(_("saved {time}").format(time=self._saved))
        parts.append(_("stays open while the timer runs") if self._held else _after(lock_minutes))
        self._text.setText(" · ".join(parts))

    def say_held(self, held: bool) -> None:
        """Say whether locking waits while a timer runs; nothing while the journal is locked."""
        self._held = held
        if self._minutes:
            self.say_open(self._minutes)

    def say_checked(self, sentence: str) -> None:
        """Say when the whole file was last checked, or what was found."""
        self._checked.setText(sentence)


def _after(minutes: int) -> str:
    return ngettext("locks after {count} minute", "locks after {count} minutes", minutes).format(
        count=minutes
    )
