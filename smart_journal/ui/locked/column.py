"""One column in the middle of the page, as wide as is good to read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_MARGIN = 24


class Narrow(QWidget):
    """Keeps what is in `body` in the middle, at most `ems` heights of a line wide."""

    def __init__(self, ems: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ems = ems
        self._holder = QWidget()
        self._holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.body = QVBoxLayout(self._holder)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        across = QHBoxLayout(self)
        across.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        across.addStretch(1)
        across.addWidget(self._holder, 1_000)
        across.addStretch(1)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._holder.setMaximumWidth(self._ems * self.fontMetrics().height())


class Column(QScrollArea):
    """A narrow column that scrolls, only up and down; `body` takes what stands in it.

    `middle` sets it in the middle of the height too.
    """

    def __init__(self, ems: int, *, middle: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        narrow = Narrow(ems)
        self.body = narrow.body
        inner = QWidget()
        inner.setObjectName("scrolled")
        down = QVBoxLayout(inner)
        down.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        down.addStretch(2 if middle else 0)
        down.addWidget(narrow)
        down.addStretch(3)
        self.setWidget(inner)

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a widget that has just appeared, once it has its place."""
        margin = 4 * self.fontMetrics().height()
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, margin))
