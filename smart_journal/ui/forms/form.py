"""The form that draws any tool."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.field import Field
from smart_journal.domain.tool import Tool
from smart_journal.ui.forms.choices import ListChoice, Lists
from smart_journal.ui.forms.date_field import proposed
from smart_journal.ui.forms.editor import FieldEditor
from smart_journal.ui.forms.field_block import FieldBlock
from smart_journal.ui.forms.registry import editor_for
from smart_journal.ui.forms.section import FormSection
from smart_journal.ui.forms.settling import settle_layouts
from smart_journal.ui.widgets.painting import em

WIDEST = 40  # line heights: a line of text that is still easy to read
BROADEST = 60  # where fields stand beside one another
_MOMENT = 50  # milliseconds between two looks whether the mouse is let go


class ToolForm(QScrollArea):
    """Ask the questions of a tool, section by section.

    `above` and `below` scroll with the questions, before the first and after the last. `edited`
    tells of everything the person does, never of `load` or `restore`.
    """

    edited = Signal()

    def __init__(
        self,
        tool: Tool,
        lists: Lists,
        parent: QWidget | None = None,
        *,
        above: QWidget | None = None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tool, self._lists = tool, lists
        self._kept: Answers = {}
        self._baseline: dict[str, Answer] = {}
        self._wanted_scroll: int | None = None
        self._blocks: dict[str, FieldBlock] = {}
        self._in_hand: FieldBlock | None = None
        lists = replace(lists, add=self._add, rename=self._rename)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tool.title)
        self._page, self._column = _Page(), QWidget()
        self._sections = self._build(lists, above, below)
        self._baseline = self._raws()
        self.verticalScrollBar().rangeChanged.connect(self._settle_scroll)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _build(
        self, lists: Lists, above: QWidget | None, below: QWidget | None
    ) -> list[FormSection]:
        self._page.setObjectName("scrolled")
        self.setWidget(self._page)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 2, 10, 6)
        row.addWidget(self._column, 1)
        row.addStretch()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        # Tab goes through widgets in the order in which they come to the page.
        if above is not None:
            column.addWidget(above)
            column.addWidget(_hairline(self._column))

        def make(field: Field, place: QWidget) -> FieldEditor:
            return editor_for(field, lists, place)

        sections: list[FormSection] = []
        for section in self._tool.sections:
            if sections:
                column.addWidget(_hairline(self._column))
            shown = FormSection(section, make, self._column)
            sections.append(shown)
            column.addWidget(shown)
            for block in shown.blocks:
                self._blocks[block.field.id] = block
                block.editor.changed.connect(self.edited)
                block.editor.caret_moved.connect(self._caret_follower(block.editor))
        if below is not None:
            column.addWidget(_hairline(self._column))
            column.addWidget(below)
        column.addStretch(1)  # all that is left: no field grows on a tall page
        return sections

    def _add(self, list_id: str, text: str) -> ListChoice:
        item = self._lists.add(list_id, text)
        self.list_changed(list_id)
        return item

    def _rename(self, list_id: str, old: str, text: str) -> ListChoice:
        item = self._lists.rename(list_id, old, text)
        self.list_changed(list_id)
        return item

    def list_changed(self, list_id: str) -> None:
        """Offer what one of the person's own lists holds now."""
        for block in self._blocks.values():
            block.editor.list_grew(list_id)

    # The answers

    def load(self, answers: Answers) -> None:
        """Show answers; those to questions that the tool no longer asks are kept unseen."""
        self._kept = {key: value for key, value in answers.items() if key not in self._blocks}
        for field_id, block in self._blocks.items():
            start = proposed(block.field, self._lists.today())
            block.editor.set_value(answers.get(field_id, start))
            block.show_nothing()
        for section in self._sections:
            section.fold()
        self._baseline = self._raws()
        self._wanted_scroll = None
        self.verticalScrollBar().setValue(0)

    def answers(self) -> Answers:
        """Return what is answered, by field id."""
        given = dict(self._kept)
        for field_id, block in self._blocks.items():
            value = block.editor.value()
            if value is not None:
                given[field_id] = value
        return given

    def is_changed(self) -> bool:
        """Return whether anything differs from what was loaded."""
        return self._raws() != self._baseline

    def editor(self, field_id: str) -> FieldEditor:
        """Return the editor of a field.

        Raises KeyError when the tool has no such field.
        """
        return self._blocks[field_id].editor

    def _raws(self) -> dict[str, Answer]:
        raws = {field_id: block.editor.raw() for field_id, block in self._blocks.items()}
        return {field_id: raw for field_id, raw in raws.items() if raw is not None}

    # What is wrong

    def complaints(self) -> list[tuple[str, str]]:
        """Return what keeps the page from being saved: field ids with a sentence each."""
        found = [(field_id, block.complaint()) for field_id, block in self._blocks.items()]
        return [(field_id, sentence) for field_id, sentence in found if sentence]

    def check(self) -> bool:
        """Say beside each field what is wrong and go to the first; return whether all is well."""
        for block in self._blocks.values():
            block.show_complaint()
        complaints = self.complaints()
        if complaints:
            for section in self._sections:
                if any(block.shown_complaint() for block in section.blocks):
                    section.fold(open_=True)
            first = self._blocks[complaints[0][0]]
            first.editor.take_focus({})
            self.ensureWidgetVisible(first, 0, em(self))
        return not complaints

    def shown_complaint(self, field_id: str) -> str:
        """Return what is said beside a field; an empty text when nothing is."""
        return self._blocks[field_id].shown_complaint()

    # The half-written page

    def state(self) -> dict[str, Any]:
        """Return everything that is on the page, half-typed words and the cursor included."""
        state: dict[str, Any] = {
            "fields": self._raws(),
            "scroll": self.verticalScrollBar().value(),
            "open": [n for n, section in enumerate(self._sections) if section.is_open],
        }
        focus = self.focusWidget()
        for field_id, block in self._blocks.items():
            if focus is not None and block.editor.isAncestorOf(focus):
                state["focus"] = {"field": field_id, "mark": block.editor.mark()}
        return state

    def restore(self, state: dict[str, Any]) -> None:
        """Show what `state` returned; what is missing or of another tool is passed over."""
        fields = state.get("fields")
        raws = fields if isinstance(fields, dict) else {}
        for field_id, block in self._blocks.items():
            block.editor.set_raw(raws.get(field_id))
        opened = state.get("open")
        for number, section in enumerate(self._sections):
            section.fold(open_=isinstance(opened, list) and number in opened)
        focus = state.get("focus")
        if isinstance(focus, dict) and focus.get("field") in self._blocks:
            mark = focus.get("mark")
            self.editor(focus["field"]).take_focus(mark if isinstance(mark, dict) else {})
        scroll = state.get("scroll")
        self._wanted_scroll = scroll if isinstance(scroll, int) else None
        self._settle_scroll()

    def _settle_scroll(self) -> None:
        """Scroll to the place that was left as soon as the page is long enough."""
        bar = self.verticalScrollBar()
        if self._wanted_scroll is not None and bar.maximum() >= self._wanted_scroll:
            bar.setValue(self._wanted_scroll)
            if self.isVisible():
                self._wanted_scroll = None

    # The page

    def focus_first(self) -> None:
        """Put the keyboard on the first field."""
        next(iter(self._blocks.values())).editor.take_focus({})

    def show_earlier(self, entries: Sequence[Entry]) -> None:
        """Show answers of earlier entries, the latest first, behind the fields that can."""
        untouched = not self.is_changed()
        for field_id, block in self._blocks.items():
            block.editor.show_earlier(
                [
                    (self._lists.words.day(entry.at.date()), entry.answers[field_id])
                    for entry in entries
                    if field_id in entry.answers
                ]
            )
        if untouched:
            self._baseline = self._raws()

    def set_accent(self, accent: QColor) -> None:
        """Draw what is drawn in the colour of the tool's point."""
        for block in self._blocks.values():
            block.editor.set_accent(accent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the page for the new width."""
        self._arrange()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the page for another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "_sections"):
            self._arrange()

    def _arrange(self) -> None:
        # From the outer width: the page must not change with its own scroll bar.
        bar = self.verticalScrollBar().sizeHint().width()
        room, line = self.width() - bar - 4, em(self)
        wide = any(section.wide for section in self._sections)
        self._column.setMaximumWidth(line * (BROADEST if wide else WIDEST))
        for section in self._sections:
            widest = line * (BROADEST if section.wide else WIDEST)
            section.setMaximumWidth(widest)
            section.set_room(min(room, widest))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._column.isAncestorOf(now):
            return
        self._settle_hand()
        if QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self.ensureWidgetVisible(now, 0, em(self) * 2)

    def _settle_hand(self) -> None:
        """Close what is open in the field that the keyboard left, without moving the page."""
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            # What is pressed must not move away from under the mouse.
            QTimer.singleShot(_MOMENT, self._settle_hand)
            return
        now = self.focusWidget()
        block = next((b for b in self._blocks.values() if now and b.isAncestorOf(now)), None)
        left, self._in_hand = self._in_hand, block
        if left is None or left is block or now is None:
            return
        before = now.mapTo(self, QPoint(0, 0)).y()
        left.editor.put_away()
        settle_layouts()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + now.mapTo(self, QPoint(0, 0)).y() - before)

    def _caret_follower(self, editor: FieldEditor) -> Callable[[QRect], None]:
        def follow(rect: QRect) -> None:
            place = rect.translated(editor.mapTo(self._page, QPoint(0, 0)))
            for y in (place.bottom(), place.top()):  # where it is too high, its beginning
                self.ensureVisible(place.center().x(), y, 0, em(self))

        return follow


class _Page(QWidget):
    """What is scrolled: as high as its fields are at its width, never as at their narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "line")
    return line
