"""Rows named by items of a list, with ratings: all of them as text, the one in hand below."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.language import gettext as _
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import FieldEditor, MakeEditor, Mark
from smart_journal.ui.forms.pick_names import PickNames
from smart_journal.ui.forms.put_back import PutBack
from smart_journal.ui.forms.row_list import RowList, RowText, spoken
from smart_journal.ui.forms.row_panel import RowPanel
from smart_journal.ui.forms.rows_model import Removed, Row, Rows, as_rows

_TEXTS = (FieldKind.SHORT, FieldKind.MEMO)


class NamedRows(FieldEditor):
    """A fixed few rows, rated in the list or in the panel below it.

    A row is named by its first column, a pick of one item; the other columns are asked in the
    panel. A page that has no answer yet starts with the list's defaults, which count as an
    answer once the person has touched them.
    """

    def __init__(
        self,
        field: Field,
        name: str,
        lists: Lists,
        make_editor: MakeEditor,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._field, self._lists = field, lists
        self._named, *self._columns = field.fields
        self._scales = [column for column in self._columns if column.kind is FieldKind.SCALE]
        self._given = False
        self.rows = Rows(field.low, field.high, self)
        high = self._scales[0].high if self._scales else 0
        titles = tuple(column.label for column in self._scales)
        beside = self.make_beside(name, clock)
        self.list = RowList(titles, name, high, field.high, self, clock=clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.setSpacing(20)
        if beside is not None:
            self.body.addWidget(beside, 1, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(8)
        self._names = PickNames(field, lists, self._items, self)
        self._back = PutBack(self.rows, self)
        for widget in (self.list, self._names, self._back):
            side.addWidget(widget)
        side.addStretch()
        self.body.addLayout(side, 1)
        column.addLayout(self.body)
        self.panel = RowPanel(
            self.rows,
            [(each, make_editor(each, self)) for each in self._columns],
            self._current_name,
            lists.limit(self._named.list),
            self,
        )
        column.addWidget(self.panel)
        self._connect()
        self.setFocusProxy(self.list)
        self.set_value(None)

    def make_beside(self, _name: str, _clock: Callable[[], float]) -> QWidget | None:
        """Return what stands beside the rows and comes before them in the order of Tab."""
        return None

    def _connect(self) -> None:
        self.list.chosen.connect(self.rows.choose)
        self.list.moved.connect(self.rows.move)
        if self._scales:
            self.list.rated.connect(lambda number: self.rows.write(self._scales[0].id, number))
        self.panel.renamed.connect(self._rename)
        self.panel.caret_moved.connect(self._tell_caret)
        self.rows.shown.connect(self._show)
        self.rows.written.connect(self._show)
        self.rows.edited.connect(self._touched)
        self.rows.removed.connect(self._offer_back)
        self._names.picked.connect(self._take_in_hand)
        self._names.refused.connect(self.refused)

    # The answer

    def value(self) -> Answer | None:
        """Return the rows; None while nobody has touched the starting ones."""
        rows: list[Answer] = [*self.rows.rows]
        return rows if self._given and rows else None

    def set_value(self, answer: Answer | None) -> None:
        """Show rows; the list's defaults for None."""
        self._given = isinstance(answer, list)
        rows = as_rows(answer) if self._given else self._starting_rows()
        self._back.forget()
        self.rows.load(rows)

    def raw(self) -> Answer | None:
        """Return the rows, and whether they are an answer."""
        rows: list[Answer] = [*self.rows.rows]
        return {"rows": rows, "given": self._given}

    def set_raw(self, raw: Answer | None) -> None:
        """Show what `raw` returned."""
        if not isinstance(raw, dict) or not isinstance(raw.get("rows"), list):
            self.set_value(None)
            return
        self._given = raw.get("given") is True
        self._back.forget()
        self.rows.load(as_rows(raw["rows"]))

    def complaint(self) -> str:
        """Return a sentence when rows are missing."""
        if self._given and len(self.rows.rows) < self._field.low:
            return _("There have to be at least {count}.").format(count=self._field.low)
        return ""

    def mark(self) -> Mark:
        """Return which row is in hand, and in which column the keyboard is."""
        mark: Mark = {"row": self.rows.current}
        for column, editor in self.panel.editors.items():
            inside = editor.focusProxy()
            if inside is not None and inside.hasFocus():
                mark |= {"column": column, "mark": editor.mark()}
        return mark

    def take_focus(self, mark: Mark) -> None:
        """Put the keyboard on the rows, or into the column it was in."""
        row, column, inner = mark.get("row"), mark.get("column"), mark.get("mark")
        self.rows.choose(row if isinstance(row, int) else -1)
        editor = self.panel.editors.get(column) if isinstance(column, str) else None
        if editor is None or self.rows.current < 0:
            super().take_focus(mark)
        else:
            editor.take_focus(inner if isinstance(inner, dict) else {})

    def set_room(self, width: int) -> None:
        """Arrange the panel for the width of the page."""
        self.panel.set_room(width)

    # What is shown

    def _starting_rows(self) -> list[Row]:
        options = self._lists.options(self._named.list)
        front = [each for each in options if each.default and not each.retired]
        # The list's own starters, not every item that was ever added to it.
        return [{self._named.id: each.id} for each in front[-8:]]

    def name_of(self, row: Row) -> str:
        """Return the wording of the item that names a row."""
        item = row.get(self._named.id)
        return self._lists.label(self._named.list, item) if isinstance(item, str) else ""

    def _current_name(self) -> str:
        return self.name_of(self.rows.row)

    def _show(self) -> None:
        self.list.show_rows([self._text(row) for row in self.rows.rows], self.rows.current)
        self._names.allow(more=self.rows.may_add, most=self.rows.high)

    def _text(self, row: Row) -> RowText:
        numbers = tuple(f"{row.get(column.id, '')}" for column in self._scales)
        words = " · ".join(
            " ".join(f"{row[column.id]}".split())
            for column in self._columns
            if column.kind in _TEXTS and column.id in row
        )
        name = self.name_of(row)
        titles = tuple(column.label for column in self._scales)
        return RowText(name, numbers, words, spoken(name, titles, numbers, words))

    def _touched(self) -> None:
        self._given = True
        self.changed.emit()

    def _tell_caret(self, rect: QRect) -> None:
        self.caret_moved.emit(rect.translated(self.panel.pos()))

    # Adding, renaming, taking off

    def _items(self) -> dict[str, str]:
        return {f"{row.get(self._named.id)}": self.name_of(row) for row in self.rows.rows}

    def _take_in_hand(self, item_id: str) -> None:
        items = list(self._items())
        if item_id in items:
            self.rows.choose(items.index(item_id))
            return
        self.rows.add({self._named.id: item_id})
        next(iter(self.panel.editors.values()), self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _rename(self, words: str) -> None:
        old = self.rows.row.get(self._named.id)
        if not isinstance(old, str):
            return
        item = self._names.rename(old, words)
        if item == old:
            self.rows.shown.emit()
        elif item is not None and item not in self._items():
            self.rows.write(self._named.id, item)

    def _offer_back(self, gone: Removed) -> None:
        self._back.offer(gone, self.name_of(gone.row))
