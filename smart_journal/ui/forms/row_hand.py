"""The row in hand: its line in place of its text, its other columns right below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor, Mark
from smart_journal.ui.forms.field_block import FieldBlock, asked
from smart_journal.ui.forms.row_line import RowLine
from smart_journal.ui.forms.row_name import RowName
from smart_journal.ui.forms.rows_model import Row, Rows
from smart_journal.ui.forms.settling import settle_layouts
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import em, plain_key

_LARGE = (FieldKind.SHORT, FieldKind.MEMO)
_BAR = 3


class RowHand(QWidget):
    """Write the row in hand of `rows`: in a line where it is named by one, else by its columns.

    `removed` asks the owner to take the row off, `closed` to put it away, `stepped` for the row
    above or below. Without a `line` the row's name is shown, and can be changed where it may
    have up to `name_limit` letters.
    """

    removed = Signal()
    closed = Signal()
    stepped = Signal(int)
    caret_moved = Signal(QRect)

    def __init__(
        self,
        rows: Rows,
        line: Field | None,
        columns: Sequence[Field],
        make_editor: MakeEditor,
        parent: QWidget,
        *,
        ranked: bool,
        name_limit: int,
    ) -> None:
        super().__init__(parent)
        self._rows, self._busy = rows, False
        self.editors: dict[str, FieldEditor] = {}
        self._blocks: list[FieldBlock] = []
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._top = QHBoxLayout()
        self._top.setSpacing(4)
        self._mark = label("", "hint", wrap=False, parent=self)
        self._top.addWidget(self._mark)
        self.line = None if line is None else RowLine(line.limit, asked(line), self)
        self.name = RowName(name_limit, self)
        self.name.setVisible(line is None)
        self._top.addWidget(self.line or self.name, 1)
        column.addLayout(self._top)
        self._panel = QVBoxLayout()
        self._panel.setSpacing(10)
        self._place(columns, make_editor)
        column.addLayout(self._panel)
        self._buttons: dict[str, QPushButton] = {}
        if ranked:
            self._button("up", "↑", _("Move up"), lambda: rows.move(-1))
            self._button("down", "↓", _("Move down"), lambda: rows.move(1))
        self._button("remove", "×", _("Take off"), self.removed.emit)
        self.hide()

    def _button(self, key: str, sign: str, words: str, act: Callable[[], None]) -> None:
        button = QPushButton(sign, self)
        button.setProperty("role", "quiet")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _on: act())
        self._buttons[key] = button
        self._top.addWidget(button)

    def _place(self, columns: Sequence[Field], make_editor: MakeEditor) -> None:
        """Set small columns side by side as far as they fit, and large ones below one another."""
        flow: FlowLayout | None = None
        for field in columns:
            editor = make_editor(field, self)
            block = FieldBlock(field, editor, self)
            self._blocks.append(block)
            self.editors[field.id] = editor
            editor.changed.connect(self._writer(field.id, editor))
            editor.caret_moved.connect(self._caret(editor))
            if field.kind in _LARGE:
                flow = None
                self._panel.addWidget(block)
                continue
            if flow is None:
                flow = FlowLayout(gap=22, line_gap=10, top=True)
                self._panel.addLayout(flow)
            flow.addWidget(block)

    def button(self, key: str) -> QPushButton:
        """Return the button `up`, `down` or `remove`.

        Raises KeyError where these rows have none.
        """
        return self._buttons[key]

    # What is shown

    def show_row(self, name: str, mark: str, text: str) -> None:
        """Show the row in hand: its name, what stands before it, and what its line says."""
        current = self._rows.current
        self._mark.setText(mark)
        self._mark.setVisible(bool(mark))
        self.name.say(name)
        if self.line is not None and self.line.line() != text:
            self.line.set_line(text)
        for key, button in self._buttons.items():
            button.setAccessibleName(f"{button.toolTip()}: {name}")
            if key == "up":
                button.setEnabled(current > 0)
            elif key == "down":
                button.setEnabled(current < len(self._rows) - 1)
        if not self._busy:
            self._fill(self._rows.cells(current), self._rows.half(current))

    def _fill(self, cells: Row, half: Row) -> None:
        for block in self._blocks:
            block.show_nothing()
        for column, editor in self.editors.items():
            shown: Answer | None = half.get(column)
            if shown is not None:
                editor.set_raw(shown)
            elif editor.complaint() or editor.value() != cells.get(column):
                editor.set_value(cells.get(column))

    def _writer(self, column: str, editor: FieldEditor) -> Callable[[], None]:
        def write() -> None:
            self._busy = True
            half = editor.raw() if editor.complaint() else None
            self._rows.write(column, editor.value(), half)
            self._busy = False

        return write

    def _caret(self, editor: FieldEditor) -> Callable[[QRect], None]:
        def tell(rect: QRect) -> None:
            self.caret_moved.emit(rect.translated(editor.mapTo(self, QPoint(0, 0))))

        return tell

    def show_complaint(self, column: str) -> None:
        """Say beside a column what is wrong with it."""
        for block in self._blocks:
            if block.field.id == column:
                block.show_complaint()

    def set_room(self, width: int) -> None:
        """Indent the columns where there is room, for a page of `width` pixels."""
        line = em(self)
        indent = round(line * (1.1 if width >= 22 * line else 0.5))
        self._column.setContentsMargins(round(line * 0.5), 4, 4, 6)
        self._panel.setContentsMargins(indent, 0, round(line * 0.5), 8 if self._blocks else 0)
        for editor in self.editors.values():
            editor.set_room(width - indent - line)

    # The keyboard

    def begin(self, cursor: int | None = None) -> None:
        """Put the keyboard into the line, or the first column there is."""
        settle_layouts()  # or the page follows the keyboard to where the row was before
        self.first_stop().setFocus(Qt.FocusReason.OtherFocusReason)
        if self.line is not None:
            self.line.deselect()
            self.line.setCursorPosition(len(self.line.text()) if cursor is None else cursor)
        self._tell_place()

    def first_stop(self) -> QWidget:
        """Return where the keyboard comes to first: the line, a column, or a button."""
        stops: list[QWidget] = [*self.editors.values(), *self._buttons.values()]
        return self.line or next(stop for stop in stops if stop.isEnabled())

    def mark(self) -> Mark:
        """Return in which column the keyboard is, or where in the line."""
        focus = QApplication.focusWidget()
        if self.line is not None and self.line is focus:
            return {"cursor": self.line.cursorPosition()}
        for column, editor in self.editors.items():
            if focus is not None and editor.isAncestorOf(focus):
                return {"column": column, "mark": editor.mark()}
        return {}

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard where it was."""
        column, inner, cursor = mark.get("column"), mark.get("mark"), mark.get("cursor")
        if isinstance(column, str) and column in self.editors:
            self.editors[column].take_focus(inner if isinstance(inner, dict) else {})
        else:
            self.begin(cursor if isinstance(cursor, int) else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the row, go to the next one, or move it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._rows.move(step)
        elif step and plain_key(event):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the row that is being written on screen when it changes its place."""
        super().moveEvent(event)
        QTimer.singleShot(0, self._tell_place)  # the page has not grown yet

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep it on screen when it grows."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self._tell_place)

    def _tell_place(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.caret_moved.emit(self.rect())
            self.caret_moved.emit(QRect(focus.mapTo(self, QPoint(0, 0)), focus.size()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Set the row off from the others by its ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().alternateBase())
        bar = QRect(0, 0, _BAR, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(self.width() - 1)
        painter.fillRect(bar, self.palette().highlight())
