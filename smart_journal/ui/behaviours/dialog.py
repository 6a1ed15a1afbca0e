"""What I am working on: the behaviours of concern, and the form of each."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.entry import Entry
from smart_journal.language import gettext as _
from smart_journal.ui.behaviours.editing import Editing
from smart_journal.ui.behaviours.overview import Overview
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import button


class BehavioursDialog(QDialog):
    """The list, and the form in its place while one is changed; open it with `open()`."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(context.session.catalogue.lists[BEHAVIOUR].tool.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._overview, self._editing = Overview(context), Editing(context)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self._editing)
        self._overview.chosen.connect(self.edit)
        self._editing.closed.connect(self._to_list)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addStretch(1)
        foot.addWidget(button(_("Close"), self.accept))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self._foot)
        self._to_list()

    def sizeHint(self) -> QSize:
        """Return room for the form, less where the screen is small."""
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        return QSize(min(48 * em, room.width() - 80), min(46 * em, room.height() - 120))

    def edit(self, entry: Entry | None) -> None:
        """Show the form of a behaviour, or an empty one."""
        self._foot.hide()
        self._stack.setCurrentWidget(self._editing)
        self._editing.begin(entry)

    def done(self, result: int) -> None:
        """Close only once what is half written is kept."""
        if self._stack.currentWidget() is not self._editing or self._editing.flush():
            super().done(result)

    def _to_list(self) -> None:
        self._overview.refresh()
        self._foot.show()
        self._stack.setCurrentWidget(self._overview)
        self._overview.setFocus()
