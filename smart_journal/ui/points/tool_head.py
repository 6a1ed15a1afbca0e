"""The head of a tool's page: its name, what it is for, words of care, the rest a click away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.elided import ElidedLabel
from smart_journal.ui.widgets.labels import label


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
        self._title = label(tool.title, "name")
        top.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._also = ElidedLabel()
        self._also.setText(_("also called {names}").format(names=", ".join(tool.also)))
        self._also.setProperty("role", "small")
        self._also.setVisible(bool(tool.also))
        top.addSpacing(4)
        top.addWidget(self._also, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(0)
        self._more = QPushButton(_("About this page"))
        self._more.setProperty("role", "quiet")
        self._more.setCheckable(True)
        self._more.setAccessibleDescription(tool.title)
        top.addWidget(self._more)
        column.addLayout(top)
        column.addWidget(label(tool.purpose, "purpose"))
        self._about = _about(tool)
        self._about.hide()
        self._more.toggled.connect(self._about.setVisible)
        column.addWidget(self._about)

    def unfold(self, *, shown: bool) -> None:
        """Show the steps and what goes with them, or fold them away."""
        self._more.setChecked(shown)


def safety_band(tool: Tool) -> QWidget:
    """Return the words of care that are always in sight while the page is written."""
    return label("\n".join(tool.safety), "notice")


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
