"""Two pages of one tool side by side, or one page now and before; what differs is marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.compare import Compared, compare
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Side:
    """One of the pages that can be chosen, and what it is called."""

    name: str
    entry: Entry


class ComparePage(QFrame):
    """Choose two; read them beside one another."""

    closed = Signal()
    bring_back_requested = Signal(object)

    def __init__(self, context: Context, tool: Tool) -> None:
        super().__init__()
        self._context, self._tool = context, tool
        self._sides: list[Side] = []
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        back = QPushButton(_("‹ Back"))
        back.setProperty("role", "quiet")
        back.clicked.connect(self.closed)
        self._title = label("", "name", wrap=False)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._hint = label("", "hint")
        column.addWidget(self._hint)
        self._left, self._right = self._chooser(_("Left")), self._chooser(_("Right"))
        choosers = QHBoxLayout()
        choosers.setSpacing(16)
        choosers.addWidget(self._left, 1)
        choosers.addWidget(self._right, 1)
        column.addLayout(choosers)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(_("The two pages"))
        column.addWidget(self._scroll, 1)
        self._bring_back = QPushButton(_("Bring this version back"))
        self._bring_back.clicked.connect(self._ask_back)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._bring_back)
        column.addLayout(foot)

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox()
        chooser.setAccessibleName(name)
        chooser.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        chooser.currentIndexChanged.connect(lambda _index: self._show())
        return chooser

    def show_sides(
        self, title: str, hint: str, sides: Sequence[Side], left: int, right: int, *, back: bool
    ) -> None:
        """Offer these pages, two of them shown; with `back`, the left one can be brought back."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._sides = list(sides)
        for chooser, index in ((self._left, left), (self._right, right)):
            chooser.blockSignals(True)
            chooser.clear()
            chooser.addItems([side.name for side in sides])
            chooser.setCurrentIndex(index)
            chooser.blockSignals(False)
        self._bring_back.setVisible(back)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on what is compared."""
        self._left.setFocus()

    def _show(self) -> None:
        left, right = self._left.currentIndex(), self._right.currentIndex()
        if min(left, right) < 0:
            return
        found = compare(
            self._tool,
            self._sides[left].entry,
            self._sides[right].entry,
            self._context.session.lists.label,
            self._context.words,
        )
        self._scroll.setWidget(_table(found))
        self._bring_back.setEnabled(left != right)

    def _ask_back(self) -> None:
        self.bring_back_requested.emit(self._sides[self._left.currentIndex()].entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _table(found: Sequence[Compared]) -> QWidget:
    page = QWidget()
    page.setObjectName("scrolled")
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 4, 10, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    row = 0
    for each in found:
        # A word says it, for the bar at the edge says it by its look alone.
        heading = _("{question} · differs").format(question=each.label)
        grid.addWidget(label(heading if each.changed else each.label, "label"), row, 0, 1, 2)
        row += 1
        pairs = list(zip_longest(each.left or _NOTHING, each.right or _NOTHING))
        # Where only the order differs, or what is behind the words, every line is marked.
        all_of_them = all(left == right for left, right in pairs)
        for left, right in pairs:
            changed = each.changed and (all_of_them or left != right)
            grid.addWidget(_cell(left, changed=changed), row, 0)
            grid.addWidget(_cell(right, changed=changed), row, 1)
            row += 1
        grid.setRowMinimumHeight(row, 8)
        row += 1
    if not found:
        grid.addWidget(label(_("Nothing is answered on either page."), "hint"), 0, 0, 1, 2)
    grid.setRowStretch(row + 1, 1)
    return page


_NOTHING = (None,)


def _cell(text: str | None, *, changed: bool) -> QWidget:
    """Return one paragraph or row; None where a side has no answer at all."""
    cell = QFrame()
    cell.setProperty("role", "differs" if changed else "same")
    column = QVBoxLayout(cell)
    column.setContentsMargins(12, 3, 8, 3)
    column.addWidget(label(_("not answered"), "hint") if text is None else label(text))
    column.addStretch(1)
    return cell
