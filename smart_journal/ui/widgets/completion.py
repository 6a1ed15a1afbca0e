"""Words proposed while one types, from a list that is read when typing begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView


class Completion(QObject):
    """Propose what `wordings` returns below a line; nothing is written that is not chosen.

    `taken` tells that a proposal now stands in the line.
    """

    taken = Signal()

    def __init__(self, line: QLineEdit, wordings: Callable[[], Sequence[str]]) -> None:
        super().__init__(line)
        self._line, self._wordings = line, wordings
        self._completer: QCompleter | None = None
        line.textEdited.connect(self._begin)

    def refresh(self) -> None:
        """Read the list again the next time something is typed."""
        if self._completer is not None:
            self._line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
            self._completer.deleteLater()
            self._completer = None

    def _begin(self) -> None:
        if self._completer is not None:
            return
        completer = QCompleter(QStringListModel(list(self._wordings()), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(7)
        proposals = QListView()
        proposals.setObjectName("proposals")
        completer.setPopup(proposals)
        completer.activated.connect(self._take)
        self._completer = completer
        self._line.setCompleter(completer)

    def _take(self, words: str) -> None:
        self._line.setText(words)
        self.taken.emit()
