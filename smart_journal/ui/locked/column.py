"""One column in the middle of the page, as wide as is good to read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_MARGIN = 24


class Column(QScrollArea):
    """A column that follows the text size, and scrolls only up and down.

    `body` takes what stands in it; `ems` is its greatest width in heights of a line; `middle`
    sets it in the middle of the height too.
    """

    def __init__(self, ems: int, *, middle: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ems = ems
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self._holder)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        down = QVBoxLayout(inner)
        down.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._holder, 1_000)
        across.addStretch(1)
        down.addStretch(2 if middle else 0)
        down.addLayout(across)
        down.addStretch(3)
        self.setWidget(inner)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._holder.setMaximumWidth(self._ems * self.fontMetrics().height())
