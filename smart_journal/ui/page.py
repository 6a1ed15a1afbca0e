"""What every page of the journal can be asked: refresh, remember the place, the common verbs."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from smart_journal.domain.change import Change
from smart_journal.services.drafts import Draft


class Verb(StrEnum):
    """The same verbs everywhere, in the menus and by their shortcuts."""

    NEW = "new"
    SAVE = "save"
    PRINT = "print"
    PRINT_BLANK = "print-blank"
    BIN = "bin"


class Page(QWidget):
    """A tab's content. Hidden pages only note that they are stale, and refresh when shown."""

    verbs_changed = Signal()
    urge_requested = Signal()
    narrow_letters = 0  # a page with less room than so many letters is narrow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._stale = True
        self._narrow: bool | None = None

    def on_change(self, change: Change) -> None:
        """Take note of a change in the journal."""
        if self.concerns(change):
            self._stale = True
            if self.isVisible():
                self._freshen()

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh what changed while the page was hidden."""
        super().showEvent(event)
        self._freshen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the page for the room it has."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the page for another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        letters = self.width() / self.fontMetrics().averageCharWidth()
        narrow = letters < self.narrow_letters
        if narrow is not self._narrow:
            self._narrow = narrow
            self.fit(narrow=narrow)

    def fit(self, *, narrow: bool) -> None:
        """Arrange the page: beside one another, or below one another where it is narrow."""

    def _freshen(self) -> None:
        if self._stale:
            self._stale = False
            self.refresh()

    def concerns(self, _change: Change) -> bool:
        """Return whether what the page shows depends on what changed."""
        return True

    def refresh(self) -> None:
        """Show the journal as it is now."""

    def verbs(self) -> frozenset[Verb]:
        """Return the verbs that mean something right now."""
        return frozenset()

    def do(self, verb: Verb) -> None:
        """Carry out one of `verbs()`."""

    def take_focus(self) -> None:
        """Put the keyboard where the person would start."""
        self.setFocus()

    def flush(self) -> None:
        """Keep what is half written; called before locking and leaving."""

    def unsaved(self) -> list[Draft]:
        """Return what `flush` could not write, to be carried over a lock in memory."""
        return []

    def place(self) -> dict[str, Any]:
        """Return where the person is on this page, to come back to."""
        return {}

    def restore(self, place: dict[str, Any]) -> None:
        """Go back to a place that `place` returned."""
