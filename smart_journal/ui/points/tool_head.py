"""The head of a tool's page: its name, what it is for, words of care, the rest a click away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.elided import ElidedLabel
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import em

_LEAST_NAMES = 9  # line heights that a piece of the other names needs


class ToolHead(QWidget):
    """Plain name, program name, purpose; steps, care and sources under "About this page"."""

    def __init__(self, tool: Tool, *before: QWidget) -> None:
        """Build the head; `before` stand in its first line, ahead of the name."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        for widget in before:
            top.addWidget(widget)
        self._title = _Name(tool.title)
        top.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._also = ElidedLabel()
        self._also.setText(_("also called {names}").format(names=", ".join(tool.also)))
        self._also.setProperty("role", "small")
        self._known = bool(tool.also)
        top.addSpacing(4)
        top.addWidget(self._also, 1, Qt.AlignmentFlag.AlignVCenter)
        self._first = before
        self._more = QPushButton(_("About this page"))
        self._more.setProperty("role", "quiet")
        self._more.setCheckable(True)
        self._more.setAccessibleDescription(tool.title)
        top.addStretch(0)
        top.addWidget(self._more)
        column.addLayout(top)
        column.addWidget(label(tool.purpose, "purpose"))
        self._about = _about(tool)
        self._about.hide()
        self._more.toggled.connect(self._about.setVisible)
        column.addWidget(self._about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the other names out where the name itself needs the line."""
        super().resizeEvent(event)
        name = self._title.sizeHint().width()
        room = self.width() - sum(each.sizeHint().width() for each in (self._more, *self._first))
        self._also.setVisible(self._known and room - name > _LEAST_NAMES * em(self))

    def unfold(self, *, shown: bool) -> None:
        """Show the steps and what goes with them, or fold them away."""
        self._more.setChecked(shown)


class _Name(QLabel):
    """The name in one line where there is room, in two where there is not."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "name")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Ask for the whole line: a label that wraps would ask for less."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 4
        return QSize(width, self.heightForWidth(width))


def safety_band(tool: Tool) -> QWidget:
    """Return the words of care that are always in sight while the page is written."""
    band = QFrame()
    band.setProperty("role", "band")
    column = QVBoxLayout(band)
    column.setContentsMargins(12, 8, 12, 8)
    column.setSpacing(6)
    for sentence in tool.safety:
        column.addWidget(label(sentence))
    return band


def _about(tool: Tool) -> QWidget:
    about = QWidget()
    column = QVBoxLayout(about)
    column.setContentsMargins(0, 6, 0, 6)
    column.setSpacing(4)
    for number, step in enumerate(tool.steps, start=1):
        column.addWidget(label(f"{number}.  {step}"))
    for caution in tool.cautions:
        column.addWidget(label(caution, "hint"))
    if tool.sources:
        sources = "; ".join(tool.sources)
        column.addWidget(label(_("After: {sources}").format(sources=sources), "small"))
    if tool.licence:
        column.addWidget(label(tool.licence, "small"))
    return about
