"""The eight tabs: along the top where they fit, in a list at the left edge where they don't."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from smart_journal.language import gettext as _


class Tabs(QWidget):
    """Names and pages; the pages are anybody's widgets."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setAccessibleName(_("Tabs"))
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.side = QListWidget()
        self.side.setObjectName("side-tabs")
        self.side.setAccessibleName(_("Tabs"))
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.hide()
        self.stack = QStackedWidget()
        top = QVBoxLayout(self)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.stack, 1)
        top.addLayout(row, 1)
        self.bar.currentChanged.connect(self._choose)
        self.side.currentRowChanged.connect(self._choose)

    def add(self, name: str, page: QWidget) -> None:
        """Add a tab."""
        self.stack.addWidget(page)
        self.side.addItem(name)
        with QSignalBlocker(self.bar):
            self.bar.addTab(name)

    @property
    def current(self) -> int:
        """Return the number of the tab on screen."""
        return self.stack.currentIndex()

    def choose(self, index: int) -> None:
        """Show a tab."""
        self._choose(index)

    def _choose(self, index: int) -> None:
        if index < 0:
            return
        with QSignalBlocker(self.bar), QSignalBlocker(self.side):
            self.bar.setCurrentIndex(index)
            self.side.setCurrentRow(index)
        self.stack.setCurrentIndex(index)
        self.chosen.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the names to the side when they don't fit, and back."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose between the bar and the list; called again when the text size changes."""
        needed = sum(self.bar.tabSizeHint(n).width() for n in range(self.bar.count()))
        fits = needed <= self.width()
        if self.bar.isHidden() == fits:
            self.bar.setVisible(fits)
            self.side.setVisible(not fits)
        if not fits:
            metrics = self.side.fontMetrics()
            widest = max(
                metrics.horizontalAdvance(self.side.item(n).text())
                for n in range(self.side.count())
            )
            self.side.setFixedWidth(min(widest + 52, self.width() // 3))

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than a small window has, whatever the names need."""
        return QSize(320, 240)
