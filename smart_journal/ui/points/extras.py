"""What every page has beside its questions: a private note, labels, whether it may print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.points.private_note import PrivateNote
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.line import LineEdit

TAGS_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside the answers of an entry."""

    note: str = ""
    tags: tuple[str, ...] = ()
    printable: bool = True


class Extras(QWidget):
    """Folded away behind two links until wanted."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._note = PrivateNote()
        self._note.edited.connect(self.edited)
        self._add_tags = QPushButton(_("Add labels…"))
        self._add_tags.setProperty("role", "link")
        self._add_tags.clicked.connect(self._open_tags)
        holder = QWidget()
        openers = FlowLayout(holder, gap=20, line_gap=4)
        openers.addWidget(self._note.opener)
        openers.addWidget(self._add_tags)
        column.addWidget(holder)
        column.addWidget(self._note)
        self._heading = label(_("Labels"), "label")
        self._hint = label(_("Your own words to find it by, with commas between them."), "hint")
        self._tags = LineEdit(TAGS_LIMIT, _("Labels"))
        self._tags.textEdited.connect(self.edited)
        for part in (self._heading, self._hint, self._tags):
            column.addWidget(part)
        self._printable = QCheckBox(_("Include this page when printing"))
        self._printable.clicked.connect(self.edited)
        column.addWidget(self._printable)

    def load(self, beside: Beside) -> None:
        """Show what stands beside an entry."""
        self._note.load(beside.note)
        self._tags.set_line(", ".join(beside.tags))
        self._unfold_tags(bool(beside.tags))
        self._printable.setChecked(beside.printable)

    def values(self) -> Beside:
        """Return what is shown."""
        words = (" ".join(word.split()) for word in self._tags.line().split(","))
        return Beside(
            note=self._note.text(),
            tags=tuple(dict.fromkeys(word for word in words if word)),
            printable=self._printable.isChecked(),
        )

    def state(self) -> dict[str, Any]:
        """Return what is shown as JSON values."""
        shown = self.values()
        return {"note": shown.note, "tags": list(shown.tags), "printable": shown.printable}

    def restore(self, state: dict[str, Any], printable: bool) -> None:
        """Show what `state` returned; `printable` where it says nothing of it."""
        tags = state.get("tags")
        self.load(
            Beside(
                note=str(state.get("note", "")),
                tags=tuple(map(str, tags)) if isinstance(tags, list) else (),
                printable=bool(state.get("printable", printable)),
            )
        )

    def _unfold_tags(self, shown: bool) -> None:
        self._add_tags.setVisible(not shown)
        for part in (self._heading, self._hint, self._tags):
            part.setVisible(shown)

    def _open_tags(self) -> None:
        self._unfold_tags(shown=True)
        self._tags.setFocus()
