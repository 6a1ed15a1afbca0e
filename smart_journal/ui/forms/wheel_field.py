"""The balance wheel's editor: rows that are also drawn, and rated, on a wheel."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout, QWidget

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field
from smart_journal.ui.forms.choices import Lists
from smart_journal.ui.forms.editor import MakeEditor
from smart_journal.ui.forms.named_rows import NamedRows
from smart_journal.ui.forms.rows_model import Row, as_rows
from smart_journal.ui.widgets.painting import em
from smart_journal.ui.widgets.wheel import Earlier, Spoke
from smart_journal.ui.widgets.wheel_dial import WheelDial

_SIDE_BY_SIDE = 34  # line heights that the wheel and the rows need beside one another


class WheelField(NamedRows):
    """Rate areas on the wheel, in the list beside it, or in the panel below.

    A new wheel starts with the areas of the one before, where `show_earlier` tells of one.
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
        super().__init__(field, name, lists, make_editor, parent, clock=clock)
        self.setFocusProxy(self.dial)
        self.dial.chosen.connect(self.rows.choose)
        self.dial.rated.connect(self._rate)
        self.rows.shown.connect(self._draw)
        self.rows.written.connect(self._draw)
        self._draw()

    def make_beside(self, name: str, clock: Callable[[], float]) -> QWidget:
        """Return the wheel to rate on."""
        self._earlier: list[tuple[str, list[Row]]] = []
        self.dial = WheelDial(name, self, clock=clock)
        return self.dial

    def show_earlier(self, earlier: list[tuple[str, Answer]]) -> None:
        """Draw earlier wheels, the latest first, behind this one."""
        self._earlier = [(name, as_rows(answer)) for name, answer in earlier]
        if self.value() is None and self._earlier:
            areas = [row for row in self._earlier[0][1] if self._named.id in row]
            self.rows.load([{self._named.id: row[self._named.id]} for row in areas])
        self._draw()

    def set_accent(self, accent: QColor) -> None:
        """Draw the wheel's line in this colour."""
        self.dial.set_accent(accent)

    def set_room(self, width: int) -> None:
        """Set the wheel beside the rows where there is room, above them where there is not."""
        super().set_room(width)
        beside = width >= _SIDE_BY_SIDE * em(self)
        self.body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self.dial.setMinimumHeight(em(self) * (17 if beside else 16))

    def _rate(self, spoke: int, rating: int | None) -> None:
        self.rows.choose(spoke)
        self.rows.write(self._scales[0].id, rating)

    def _draw(self) -> None:
        rows, rating = self.rows.rows, self._scales[0].id
        spokes = [Spoke(self.name_of(row), _number(row.get(rating))) for row in rows]
        earlier = []
        for name, old in self._earlier:
            values = {row.get(self._named.id): _number(row.get(rating)) for row in old}
            found = tuple(values.get(row.get(self._named.id)) for row in rows)
            earlier.append(Earlier(name, found))
        self.dial.show_wheel(spokes, earlier)
        current = self.rows.current
        self.dial.mark(current if current >= 0 else None)
        if current >= 0 and self.dial.hasFocus():  # where the keys are is to be on screen
            box = self.dial.geometry_now.labels[current].toRect()
            self.caret_moved.emit(box.translated(self.dial.pos()))


def _number(answer: Answer | None) -> int | None:
    return answer if isinstance(answer, int) else None
