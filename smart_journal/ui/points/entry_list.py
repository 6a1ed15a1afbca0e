"""A tool's entries as a calm table, with the bin a click away."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Entry
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.ui.context import Context
from smart_journal.ui.points.entry_model import EntryModel
from smart_journal.ui.points.entry_table import EntryTable
from smart_journal.ui.points.panels import panel_of
from smart_journal.ui.points.tool_head import ToolHead
from smart_journal.ui.points.wheel_panel import WheelPanel
from smart_journal.ui.widgets.labels import label

PANEL_LINES = 36  # of text: below that height the table has all the room


class EntryList(QFrame):
    """The table of one tool, its head, and what can be done with the chosen rows."""

    new_requested = Signal()
    open_requested = Signal(str)
    continue_requested = Signal(str)
    bin_requested = Signal(list)
    back_requested = Signal(list)
    print_requested = Signal(list)
    blank_requested = Signal()
    compare_requested = Signal(list)
    selection_changed = Signal()

    def __init__(self, context: Context, tool: Tool) -> None:
        super().__init__()
        self._context, self._tool = context, tool
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        self._head = ToolHead(tool)
        self._was_empty = False
        column.addWidget(self._head)
        self._drafts = QVBoxLayout()
        column.addLayout(self._drafts)
        self._panel = panel_of(tool, context)
        if self._panel is not None:
            column.addWidget(self._panel, 3 if isinstance(self._panel, WheelPanel) else 0)
        self._empty = label("", "hint")
        column.addWidget(self._empty)
        self._in_bin = label(_("In the bin"), "heading")
        self._in_bin_hint = label(_("Choose what you want back. Nothing here is erased."), "hint")
        column.addWidget(self._in_bin)
        column.addWidget(self._in_bin_hint)
        self._table = self._build_table()
        column.addWidget(self._table, 3)
        column.addStretch(0)
        column.addLayout(self._build_buttons())

    def _build_table(self) -> EntryTable:
        self._model = EntryModel(self._context.session, self._tool, self._context.words, self)
        table = EntryTable(self._model, self._tool.overview)
        table.opened.connect(self._open)
        table.doubleClicked.connect(self._open)
        table.delete_pressed.connect(self.bin_chosen)
        table.selectionModel().selectionChanged.connect(self._on_selection)
        return table

    def _build_buttons(self) -> QHBoxLayout:
        self._bin = QPushButton()
        self._bin.setProperty("role", "quiet")
        self._bin.setCheckable(True)
        self._bin.toggled.connect(lambda _on: self.refresh())
        self._away = QPushButton(_("Move to bin"))
        self._away.clicked.connect(self.bin_chosen)
        self._back = QPushButton(_("Bring back"))
        self._back.clicked.connect(lambda: self.back_requested.emit(self.chosen()))
        self._compare = QPushButton(_("Compare"))
        self._compare.clicked.connect(lambda: self.compare_requested.emit(self.chosen()))
        self._print = QPushButton(_("Print…"))
        self._print.clicked.connect(lambda: self.print_requested.emit(self.chosen()))
        self._blank = QPushButton(_("Print blank"))
        self._blank.clicked.connect(self.blank_requested)
        self._new = QPushButton(_("New entry"))
        self._new.setProperty("role", "primary")
        self._new.clicked.connect(self.new_requested)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._bin)
        if self._tool.own:
            row.addWidget(self._change_button())
        row.addStretch(1)
        shown = (self._away, self._back, self._compare, self._print, self._blank, self._new)
        for button in shown:
            row.addWidget(button)
        return row

    def _change_button(self) -> QPushButton:
        """Return the way to the questions of a page that the person made."""
        change = QPushButton(_("Change the questions…"))
        change.setProperty("role", "quiet")
        go = self._context.go
        change.clicked.connect(lambda: go.own_page_requested.emit(self._tool.id))
        return change

    def refresh(self) -> None:
        """Show the entries, or the bin, as they are now; the chosen row stays chosen."""
        kept = [entry.id for entry in self.chosen()]
        entries = self._context.session.entries
        binned_count = entries.count(self._tool.id, binned=True)
        if not binned_count and self._bin.isChecked():
            self._bin.blockSignals(True)
            self._bin.setChecked(False)
            self._bin.blockSignals(False)
        self._model.reload(self._context.words, binned=self._bin.isChecked())
        self._table.fit()
        self._bin.setVisible(binned_count > 0)
        self._bin.setText(
            _("Back to the entries")
            if self._bin.isChecked()
            else ngettext("{count} in the bin", "{count} in the bin", binned_count).format(
                count=binned_count
            )
        )
        self._say_where()
        empty = self._model.rowCount() == 0
        self._empty.setVisible(empty)
        if empty is not self._was_empty:
            self._head.unfold(shown=empty)  # a first page begins with how it goes
            self._was_empty = empty
        self._empty.setText(_("Nothing here yet. Whatever you write stays on this computer."))
        self._table.setVisible(not empty)
        self._show_drafts()
        if self._panel is not None:
            self._panel.refresh()
            self._show_panel()
        for entry_id in kept:
            self._choose(entry_id)
        self._on_selection()

    def _say_where(self) -> None:
        """Say whether these are the entries or those in the bin, by ear too."""
        binned = self._bin.isChecked()
        self._in_bin.setVisible(binned)
        self._in_bin_hint.setVisible(binned)
        name = _("In the bin: {tool}") if binned else _("Entries of {tool}")
        self._table.setAccessibleName(name.format(tool=self._tool.title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the picture above the table where there is room for both."""
        super().resizeEvent(event)
        self._show_panel()

    def _show_panel(self) -> None:
        if self._panel is not None:
            room = self.height() > PANEL_LINES * self.fontMetrics().height()
            some = self._model.rowCount() > 0 and not self._model.binned
            self._panel.setVisible(room and some and self._panel.says_something)

    def _show_drafts(self) -> None:
        while (item := self._drafts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        words = self._context.words
        for draft in self._context.session.drafts.of(self._tool.id):
            saved = draft.saved.astimezone(self._context.session.clock().tzinfo)
            sentence = _("Half written, from {day} at {time}.").format(
                day=words.long_day(saved), time=words.time(saved)
            )
            self._drafts.addWidget(self._draft_row(draft.entry_id, sentence))

    def _draft_row(self, entry_id: str, sentence: str) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "band")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(label(sentence), 1)
        go_on = QPushButton(_("Go on writing"))
        go_on.setAccessibleDescription(sentence)
        go_on.clicked.connect(lambda: self.continue_requested.emit(entry_id))
        row.addWidget(go_on)
        return frame

    def chosen(self) -> list[Entry]:
        """Return the chosen entries, in the order of the table."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return [self._model.entry(row) for row in rows]

    def bin_chosen(self) -> None:
        """Ask to put the chosen entries in the bin."""
        if (entries := self.chosen()) and not self._model.binned:
            self.bin_requested.emit(entries)

    def _choose(self, entry_id: str) -> None:
        row = self._model.row_of(entry_id)
        if row >= 0:
            index = self._model.index(row, 0)
            flags = (
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            )
            self._table.selectionModel().setCurrentIndex(index, flags)

    def place(self) -> str:
        """Return the id of the row the person is on."""
        index = self._table.currentIndex()
        return self._model.entry(index.row()).id if index.isValid() else ""

    def restore(self, entry_id: str) -> None:
        """Go back to a row; the verbs then mean that one alone."""
        self._table.clearSelection()
        self._choose(entry_id)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard into the table, or on the way to a first entry."""
        (self._table if self._model.rowCount() else self._new).setFocus()

    def _open(self, index: QModelIndex) -> None:
        if not self._model.binned:
            self.open_requested.emit(self._model.entry(index.row()).id)

    def _on_selection(self) -> None:
        rows = len(self._table.selectionModel().selectedRows())
        some = rows > 0
        self._compare.setVisible(rows == 2 and not self._model.binned)
        self._away.setVisible(some and not self._model.binned)
        self._back.setVisible(some and self._model.binned)
        self._print.setEnabled(self._model.rowCount() > 0 and not self._model.binned)
        self.selection_changed.emit()
