"""A few paragraphs to read: in a page of the welcome, or in a window of their own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.help.texts import Part
from smart_journal.ui.locked.column import Column
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.widgets.labels import label


class Reading(QWidget):
    """Headings, paragraphs and lists, one under the other."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in parts:
            if part.heading:
                column.addSpacing(6)
                column.addWidget(prose(part.heading, "heading"))
            if part.text:
                column.addWidget(prose(part.text))
            for point in part.points:
                column.addLayout(_point(point))


def _point(text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label("•", "hint", wrap=False), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(prose(text), 1)
    return row


class ReadingDialog(QDialog):
    """A window to read in, with one button: Close; a `picture` stands above the words."""

    def __init__(
        self,
        title: str,
        parts: tuple[Part, ...],
        parent: QWidget,
        *,
        picture: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        column = Column(40)
        column.body.addWidget(prose(title, "title"))
        if picture is not None:
            column.body.addWidget(picture)
        column.body.addWidget(Reading(parts))
        outer.addWidget(column, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addStretch(1)
        close = button(_("&Close"), self.close)
        foot.addWidget(close)
        outer.addLayout(foot)
        close.setFocus()

    def sizeHint(self) -> QSize:
        """Return room for some 40 lines, less where the screen is small."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        return QSize(min(44 * em, room.width() - 80), min(40 * em, room.height() - 120))
