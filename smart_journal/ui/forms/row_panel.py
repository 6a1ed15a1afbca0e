"""The editor of the row in hand: its questions, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.forms.field_block import FieldBlock
from smart_journal.ui.forms.rows_model import Rows
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.painting import em, plain_key

_MARGIN = 16
_TWO_RATINGS = 33  # line heights that two ratings need beside one another


class RowPanel(QWidget):
    """Edit the row in hand of `rows`; Up and Down go on to the next one where the keys are free.

    `renamed` asks the owner to call the row something else.
    """

    renamed = Signal(str)
    caret_moved = Signal(QRect)

    def __init__(
        self,
        rows: Rows,
        columns: Sequence[tuple[Field, FieldEditor]],
        name_of: Callable[[], str],
        name_limit: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._rows, self._name_of = rows, name_of
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 14, _MARGIN, 12)
        column.setSpacing(14)
        self._title = label("", "heading", parent=self)
        self._name = LineEdit(max(name_limit, 1), _("A new name"), self)
        self._name.hide()
        self._name.returnPressed.connect(self._finish_name)
        column.addWidget(self._title)
        column.addWidget(self._name)
        self.editors: dict[str, FieldEditor] = {}
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.addLayout(self._pair)
        for field, editor in columns:
            self.editors[field.id] = editor
            place = self._pair if field.kind is FieldKind.SCALE else column
            place.addWidget(FieldBlock(field, editor, self))
            editor.changed.connect(self._writer(field.id, editor))
            editor.caret_moved.connect(self._caret(editor))
        self._actions: dict[str, QPushButton] = {}
        self._foot = FlowLayout(gap=4, line_gap=4)
        if name_limit:
            self._action("rename", _("Rename"), self._start_name)
        self._action("up", _("Move up"), lambda: rows.move(-1))
        self._action("down", _("Move down"), lambda: rows.move(1))
        self._action("remove", _("Take off"), rows.remove)
        column.addLayout(self._foot)
        rows.shown.connect(self.refresh)
        rows.written.connect(self.refresh)
        self.refresh()

    def set_room(self, width: int) -> None:
        """Set ratings side by side where there is room."""
        beside = width - 2 * _MARGIN >= _TWO_RATINGS * em(self)
        self._pair.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._pair.setSpacing(20 if beside else 14)
        for editor in self.editors.values():
            editor.set_room(width - 2 * _MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Set the panel off from the rows by its ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().alternateBase())
        painter.drawRoundedRect(self.rect(), 8, 8)

    def _action(self, key: str, text: str, act: Callable[[], None]) -> None:
        button = QPushButton(text, self)
        button.setProperty("role", "quiet")
        button.clicked.connect(lambda _on: act())
        self._actions[key] = button
        self._foot.addWidget(button)

    def action(self, key: str) -> QPushButton:
        """Return the button `rename`, `up`, `down` or `remove`."""
        return self._actions[key]

    @property
    def name_line(self) -> LineEdit:
        """Return the line in which a new name is typed."""
        return self._name

    def _writer(self, column: str, editor: FieldEditor) -> Callable[[], None]:
        def write() -> None:
            self._busy = True
            self._rows.write(column, editor.value())
            self._busy = False

        return write

    def _caret(self, editor: FieldEditor) -> Callable[[QRect], None]:
        def tell(rect: QRect) -> None:
            self.caret_moved.emit(rect.translated(editor.mapTo(self, QPoint(0, 0))))

        return tell

    def refresh(self) -> None:
        """Show the row in hand."""
        row = self._rows.row
        name = self._name_of()
        self._title.setText(name)
        self.setVisible(self._rows.current >= 0)
        self._actions["up"].setEnabled(self._rows.current > 0)
        self._actions["down"].setEnabled(self._rows.current < len(self._rows.rows) - 1)
        self._actions["remove"].setEnabled(self._rows.may_remove)
        for key, button in self._actions.items():
            button.setAccessibleName(f"{button.text()}: {name}")
            button.setToolTip(self._why_not(key))
        if not self._busy:
            self._end_name()
            for column, editor in self.editors.items():
                if editor.value() != row.get(column):
                    editor.set_value(row.get(column))

    def _why_not(self, key: str) -> str:
        if key == "remove" and not self._rows.may_remove:
            return _("At least {count} stay.").format(count=self._rows.low)
        return ""

    def _start_name(self) -> None:
        self._name.set_line(self._name_of())
        self._title.hide()
        self._name.show()
        self._name.selectAll()
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish_name(self) -> None:
        text = " ".join(self._name.line().split())
        self._end_name()
        if text and text != self._name_of():
            self.renamed.emit(text)

    def _end_name(self) -> None:
        if self._name.isHidden():
            return
        if self._name.hasFocus():
            self._actions["rename"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.hide()
        self._title.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the row above or below, or leave the new name."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape and not self._name.isHidden():
            self._end_name()
        elif step and plain_key(event) and 0 <= self._rows.current + step < len(self._rows.rows):
            self._rows.choose(self._rows.current + step)
        else:
            super().keyPressEvent(event)
