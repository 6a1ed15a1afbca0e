"""My lists: what the person's pages pick from, edited in one place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.entry import Answers
from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.lists.editing import Editing
from smart_journal.ui.lists.names import list_names
from smart_journal.ui.lists.panel import ListPanel
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.widgets.toast import Toast

_LEAST_LETTERS = 100  # a narrower box has a chooser instead of the names at the left


class ListsDialog(QDialog):
    """The lists at the left, the chosen one at the right; open it with `open()`.

    `name` is the list that is shown first. `behaviours_requested` asks for the page where
    behaviours and goals are.
    """

    behaviours_requested = Signal()

    def __init__(self, context: Context, parent: QWidget, name: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(_("My lists"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._right = QStackedWidget()
        # The window's own toast lies behind this box, out of reach.
        self._context = replace(context, toast=Toast(self._right))
        self._names = list_names(context.session.catalogue)
        self._panels: dict[str, ListPanel] = {}
        self._editing: Editing | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._build_browse())
        self._foot = self._build_foot()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._foot)
        self._choose(list(self._names).index(name) if name in self._names else 0)
        self.resize(self.sizeHint())  # or Qt takes two thirds of the screen at the most
        self._first = self._shown.take_focus if name else self._to_names

    def _build_browse(self) -> QWidget:
        browse = QWidget()
        self._title = prose(_("My lists"), "title")
        self._side, self._chooser = QListWidget(), QComboBox()
        self._side.setObjectName("side-tabs")
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in (self._side, self._chooser):
            each.setAccessibleName(_("My lists"))
            each.addItems(list(self._names.values()))
        self._side.currentRowChanged.connect(self._choose)
        self._chooser.activated.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._side)
        row.addWidget(self._right, 1)
        column = QVBoxLayout(browse)
        column.setContentsMargins(24, 24, 24, 0)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._chooser)
        column.addLayout(row, 1)
        return browse

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.addWidget(button(_("What I am &working on…"), self._to_behaviours, "quiet"))
        row.addStretch(1)
        row.addWidget(button(_("Close"), self.accept))
        return foot

    def sizeHint(self) -> QSize:
        """Return room for both sides, less where the screen is small."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        return QSize(min(56 * em, room.width() - 80), min(42 * em, room.height() - 120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list all the width where the names would crowd it."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        narrow = self.width() < _LEAST_LETTERS * metrics.averageCharWidth()
        for each in (self._title, self._side):
            each.setVisible(not narrow)
        self._chooser.setVisible(narrow)
        for panel in self._panels.values():
            panel.set_narrow(narrow=narrow)
        widest = max(metrics.horizontalAdvance(words) for words in self._names.values())
        self._side.setFixedWidth(widest + 60)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where it helps first."""
        super().showEvent(event)
        self._first()

    def _to_names(self) -> None:
        (self._chooser if self._side.isHidden() else self._side).setFocus()

    @property
    def _shown(self) -> ListPanel:
        return self._panels[list(self._names)[self._chooser.currentIndex()]]

    def _choose(self, index: int) -> None:
        name = list(self._names)[index]
        if name not in self._panels:
            panel = ListPanel(self._context, name, self._names[name])
            panel.edit_requested.connect(self._edit)
            panel.set_narrow(narrow=not self._chooser.isHidden())
            self._panels[name] = panel
            self._right.addWidget(panel)
        self._right.setCurrentWidget(self._panels[name])
        self._side.setCurrentRow(index)
        self._chooser.setCurrentIndex(index)

    def _edit(self, item_id: str, answers: Answers) -> None:
        care = self._shown.care
        editing = Editing(self._context, care, self._names[care.name], item_id, answers)
        editing.closed.connect(lambda: self._to_list(item_id))
        self._editing = editing
        self._stack.addWidget(editing)
        self._foot.hide()
        self._stack.setCurrentWidget(editing)
        editing.form.focus_first()

    def _to_list(self, item_id: str) -> None:
        editing, self._editing = self._editing, None
        self._foot.show()
        self._stack.setCurrentIndex(0)
        if editing is None:
            self._shown.take_focus(item_id)
            return
        self._stack.removeWidget(editing)
        editing.deleteLater()
        written, before = editing.written or ("", None)
        self._shown.take_focus(written or item_id)
        if written:
            self._shown.say_saved(written, before)

    def _to_behaviours(self) -> None:
        self.accept()
        self.behaviours_requested.emit()

    def done(self, result: int) -> None:
        """Close only once what is half written is kept."""
        if self._editing is None or self._editing.flush():
            super().done(result)
