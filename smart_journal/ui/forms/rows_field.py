"""The editor of several rows: all of them as text, the one in hand written in its place."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind, FieldView
from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor, Mark
from smart_journal.ui.forms.pick_names import PickNames
from smart_journal.ui.forms.put_back import PutBack
from smart_journal.ui.forms.row_faults import first_fault, starting
from smart_journal.ui.forms.row_hand import RowHand
from smart_journal.ui.forms.row_line import AddLine
from smart_journal.ui.forms.row_paint import RowPaint
from smart_journal.ui.forms.row_text import RowReader, RowText
from smart_journal.ui.forms.rows_model import Removed, Row, Rows, as_rows
from smart_journal.ui.forms.rows_raw import load_raw, raw_of
from smart_journal.ui.forms.rows_sheet import RowsSheet
from smart_journal.ui.widgets.completion import Completion

_FOCUS = Qt.FocusReason.OtherFocusReason


class RowsField(FieldEditor):
    """Rows named by their first column: a line of text, an item of a list, or anything else.

    Rows in which nothing is written are no part of the answer.
    """

    def __init__(
        self,
        field: Field,
        name: str,
        lists: Lists,
        make_editor: MakeEditor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._field, self._lists = field, lists
        self._named = field.fields[0]
        self._picked = self._named.kind is FieldKind.PICK and not self._named.many
        self._reader = RowReader(field, lists)
        self._read: dict[int, tuple[Row, RowText]] = {}
        self.rows = Rows(0, field.high, self)
        ranked = field.view is FieldView.RANKED
        self._paint = RowPaint(self._reader.titles, numbered=ranked, headed=self._reader.headed)
        self.sheet = RowsSheet(
            name, self._paint, lambda place: self._make_hand(make_editor, place), self
        )
        self.hand = self.sheet.hand
        self.back = PutBack(self.rows, self)
        self.place = self._make_place()
        self._completion: Completion | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sheet)
        column.addSpacing(6)
        column.addWidget(self.back)
        if isinstance(self.place, QPushButton):
            column.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(self.place)
        self._connect()
        self._show()

    def _make_hand(self, make_editor: MakeEditor, place: QWidget) -> RowHand:
        named, *rest = self._field.fields
        line = named if named.kind is FieldKind.SHORT else None
        return RowHand(
            self.rows,
            line,
            rest if line is not None or self._picked else self._field.fields,
            make_editor,
            place,
            ranked=self._field.view is FieldView.RANKED,
            name_limit=self._lists.limit(named.list) if self._picked else 0,
        )

    def _make_place(self) -> AddLine | PickNames | QPushButton:
        """Return where a new row is begun: always there, and Tab comes to it."""
        adding = _("Add to “{name}”").format(name=self._field.label)
        if self.hand.line is not None:
            line = AddLine(self._named.limit, adding, self)
            line.setPlaceholderText(_("Add a line…"))
            line.begun.connect(self._begin_line)
            line.stepped.connect(lambda _step: self._go(len(self.rows) - 1))
            return line
        if self._picked:
            names = PickNames(self._field, self._lists, self._items, self)
            names.picked.connect(self._take_item)
            names.refused.connect(self.refused)
            names.edited_draft.connect(self.changed)
            return names
        button = QPushButton(_("Add"), self)
        button.setProperty("role", "quiet")
        button.setAccessibleName(adding)
        button.clicked.connect(self._add)
        return button

    def _connect(self) -> None:
        self.rows.shown.connect(self._show)
        self.rows.edited.connect(self.changed)
        self.rows.removed.connect(self._offer_back)
        self.back.button.clicked.connect(lambda _on: self.hand.begin())
        self.sheet.opened.connect(self._go)
        self.sheet.removed.connect(self._remove)
        self.sheet.moved.connect(self._move)
        self.sheet.left.connect(lambda: self.place.setFocus(_FOCUS))
        self.sheet.caret_moved.connect(self._tell_caret)
        self.hand.closed.connect(self.put_away)
        self.hand.stepped.connect(self._step)
        self.hand.removed.connect(lambda: self._remove(self.rows.current))
        self.hand.name.renamed.connect(self._rename)
        if (line := self.hand.line) is None:
            return
        line.textEdited.connect(lambda _text: self._write_line())
        line.on.connect(self._go_on)
        line.emptied.connect(self._remove_empty)
        line.stepped.connect(self._step)
        if self._named.list:
            self._completion = Completion(line, lambda: self._lists.wordings(self._named.list))
            self._completion.taken.connect(self._write_line)

    def _tell_caret(self, rect: QRect) -> None:
        self.caret_moved.emit(rect.translated(self.sheet.pos()))

    # The answer

    def value(self) -> Answer | None:
        """Return the rows in which something is written."""
        rows: list[Answer] = [dict(self.rows.cells(index)) for index in self.rows.filled()]
        return rows or None

    def set_value(self, answer: Answer | None) -> None:
        """Show rows, none of them in hand."""
        self._forget()
        self.rows.load(as_rows(answer))

    def raw(self) -> Answer | None:
        """Return the rows, what is half typed in them, and an own item that is."""
        raw = raw_of(self.rows, self.rows.filled())
        draft = self.place.draft() if isinstance(self.place, PickNames) else ""
        return {**(raw if isinstance(raw, dict) else {}), "adding": draft} if draft else raw

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned."""
        self._forget()
        load_raw(self.rows, raw)
        if isinstance(self.place, PickNames):
            adding = raw.get("adding") if isinstance(raw, dict) else ""
            self.place.set_draft(adding if isinstance(adding, str) else "")

    def _forget(self) -> None:
        self._read.clear()
        self.back.forget()

    def complaint(self) -> str:
        """Return a sentence when a row, or some rows, are missing something."""
        if 0 < len(self.rows.filled()) < self._field.low:
            return _("There have to be at least {count}.").format(count=self._field.low)
        fault = first_fault(self._field, self.rows)
        return fault.sentence if fault is not None else ""

    # Where the keyboard is

    def mark(self) -> Mark:
        """Return which row is in hand and where in it the keyboard is, or on which row it is."""
        current, filled = self.rows.current, self.rows.filled()
        if current in filled:
            return {"row": filled.index(current), **self.hand.mark()}
        above = self.sheet.above
        return {"over": above.cursor_row} if above.hasFocus() else {}

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard where it was, on what is wrong, or on the rows."""
        row, over, fault = mark.get("row"), mark.get("over"), None
        if not mark:
            fault = first_fault(self._field, self.rows)
        if isinstance(row, int) and 0 <= row < len(self.rows):
            self.rows.choose(row)
            self.hand.take_focus(mark)
        elif isinstance(over, int) and len(self.rows):
            self.sheet.stand_on(over)
            self.sheet.above.setFocus(_FOCUS)
        elif fault is not None:
            self.rows.choose(fault.row)
            self.hand.take_focus({"column": fault.column})
            self.hand.show_complaint(fault.column)
        else:
            super().take_focus(mark)

    def put_away(self) -> None:
        """Show the row in hand as text again, or drop it where nothing was written in it."""
        current = self.rows.current
        if current < 0:
            return
        if self.rows.is_empty(current):
            self.rows.drop(current)
        else:
            self.rows.rest()
        self.sheet.stand_on(current)

    def set_room(self, width: int) -> None:
        """Arrange the row in hand for the width of the page."""
        self.hand.set_room(width)

    def list_grew(self, list_id: str) -> None:
        """Offer the new item in the columns of the row in hand."""
        for editor in self.hand.editors.values():
            editor.list_grew(list_id)
        if self._completion is not None and list_id == self._named.list:
            self._completion.refresh()

    # What is shown

    def _text(self, index: int) -> RowText:
        cells = self.rows.cells(index)
        read = self._read.get(id(cells))
        if read is None or read[0] != cells:
            read = dict(cells), self._reader.text(cells)
            self._read[id(cells)] = read
        return read[1]

    def _show(self) -> None:
        texts, current = [self._text(index) for index in range(len(self.rows))], self.rows.current
        self.sheet.show_rows(texts, current)
        rest = self.sheet.above if texts else self.place
        self.setFocusProxy(self.hand.first_stop() if current >= 0 else rest)
        if current >= 0:
            line = self.rows.cells(current).get(self._named.id)
            mark = self._paint.mark(current) if self._field.view is FieldView.RANKED else ""
            self.hand.show_row(texts[current].name, mark, line if isinstance(line, str) else "")
        else:
            if self.sheet.has_hand():  # before the hand goes, or Qt gives the keyboard elsewhere
                rest.setFocus(_FOCUS)
            self.hand.hide()
        self._allow()

    def _allow(self) -> None:
        more, most = self.rows.may_add, self.rows.high
        if isinstance(self.place, PickNames):
            self.place.allow(more=more, most=most)
            return
        self.place.setEnabled(more)
        full = _("{count} are as many as fit.").format(count=most)
        self.place.setToolTip("" if more else full)

    # From row to row

    def _go(self, index: int) -> None:
        """Take the row at `index` in hand; past the end, go where a new one is begun."""
        current = self.rows.current
        if 0 <= current != index and self.rows.is_empty(current):
            self.rows.drop(current)
            index -= index > current
        if index >= len(self.rows):
            self.put_away()
            self.place.setFocus(_FOCUS)
        elif index >= 0:
            self.rows.choose(index)
            self.hand.begin()

    def _step(self, step: int) -> None:
        if self.rows.current + step >= 0:
            self._go(self.rows.current + step)

    def _go_on(self) -> None:
        """Go to the next line, or begin one after the last."""
        current = self.rows.current
        if self.rows.is_empty(current):
            return
        if current < len(self.rows) - 1:
            self._go(current + 1)
        elif self.rows.may_add:
            self.rows.add({})
            self.hand.begin()

    def _begin_line(self, text: str) -> None:
        self.put_away()
        self.rows.add({self._named.id: text})
        self.hand.begin()

    def _write_line(self) -> None:
        line = self.hand.line
        if line is not None:
            text = line.line()
            self.rows.write(self._named.id, text if text.strip() else None)

    def _add(self) -> None:
        self.put_away()
        self.rows.add(starting(self._field, self._lists.now()), start=len(self._field.fields) > 1)
        self.hand.begin()

    # Items of a list

    def _items(self) -> dict[str, str]:
        rows = [self.rows.cells(index) for index in range(len(self.rows))]
        return {f"{row.get(self._named.id)}": self._reader.name(row) for row in rows}

    def _take_item(self, item_id: str) -> None:
        items = list(self._items())
        if item_id in items:
            self._go(items.index(item_id))
        else:
            self.rows.add({self._named.id: item_id})
            self.hand.begin()

    def _rename(self, words: str) -> None:
        old = self.rows.row.get(self._named.id)
        if not isinstance(self.place, PickNames) or not isinstance(old, str):
            return
        item = self.place.rename(old, words)
        if item is not None and item not in self._items():
            self.rows.write(self._named.id, item)
        self._read.clear()
        self._show()

    # Taking off, putting back, moving

    def _remove(self, index: int) -> None:
        self.rows.choose(index)
        self.rows.remove()
        self.rows.rest()
        self.sheet.stand_on(index)

    def _remove_empty(self) -> None:
        """Take the line off in which nothing is left, and go to the one above it."""
        current = self.rows.current
        if self.rows.is_empty(current):
            self.rows.drop(current)
        else:
            self.rows.remove()
        if len(self.rows):
            self._go(max(current - 1, 0))
        else:
            self.place.setFocus(_FOCUS)

    def _offer_back(self, gone: Removed) -> None:
        self.back.offer(gone, self._reader.name(gone.row))

    def _move(self, index: int, to: int) -> None:
        self.rows.move_to(index, to)
        self.sheet.stand_on(to)
