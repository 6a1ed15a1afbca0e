"""The head of a tool's page: its name, what it is for, and its steps a click away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.ui.widgets.elided import ElidedLabel
from smart_journal.ui.widgets.labels import label


class ToolHead(QWidget):
    """Plain name, program name, purpose; steps and words of care on request."""

    def __init__(self, tool: Tool, *before: QWidget) -> None:
        """Build the head; `before` stand in its first line, ahead of the way to the steps."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        for widget in before:
            top.addWidget(widget)
        title = label(tool.title, "heading", wrap=False)
        top.addWidget(title, 0, Qt.AlignmentFlag.AlignVCenter)
        if tool.also:
            also = _("also called {names}").format(names=", ".join(tool.also))
            top.addSpacing(4)
            names = ElidedLabel()
            names.setText(also)
            names.setProperty("role", "small")
            top.addWidget(names, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            top.addStretch(1)
        self._more = QPushButton(_("How it works"))
        self._more.setProperty("role", "quiet")
        self._more.setCheckable(True)
        self._more.setAccessibleDescription(tool.title)
        top.addWidget(self._more)
        column.addLayout(top)
        column.addWidget(label(tool.purpose, "purpose"))
        self._steps = QWidget()
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 6, 0, 6)
        steps.setSpacing(4)
        for number, step in enumerate(tool.steps, start=1):
            steps.addWidget(label(f"{number}.  {step}"))
        for caution in tool.cautions:
            steps.addWidget(label(caution, "hint"))
        steps.addWidget(
            label(_("After: {sources}").format(sources="; ".join(tool.sources)), "small")
        )
        self._steps.hide()
        self._more.toggled.connect(self._steps.setVisible)
        column.addWidget(self._steps)
