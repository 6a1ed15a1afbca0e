"""A page of one's own: named, put together from questions, tried, kept, moved as a file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.errors import JournalError
from smart_journal.domain.field import FieldKind
from smart_journal.domain.own_draft import OwnDraft, Part, question
from smart_journal.domain.own_page import PURPOSE_LIMIT, TITLE_LIMIT, OwnPage, fault
from smart_journal.language import gettext as _
from smart_journal.services.drafts import NEW, Draft
from smart_journal.services.own_pages import OWN_PAGE
from smart_journal.ui.context import Context
from smart_journal.ui.own_pages.files import bring_in, save_as
from smart_journal.ui.own_pages.outline import Outline
from smart_journal.ui.own_pages.question_editor import QuestionEditor
from smart_journal.ui.page import Page
from smart_journal.ui.points.draft_keeper import DraftKeeper
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import card, label
from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.press import button


class OwnPageMaker(Page):
    """Stands in front of the tabs; `closed` when done, `made` brings the id of the page kept."""

    closed = Signal()
    made = Signal(str)

    def __init__(self, context: Context, tool_id: str = "") -> None:
        super().__init__()
        self._context, self._tool_id = context, tool_id
        self._draft = OwnDraft()
        self._keeper = DraftKeeper(self._state, self._keep_draft, self)
        self._keeper.failed.connect(self._complain)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 16, 28, 14)
        outer.setSpacing(12)
        outer.addWidget(label(_("A page of your own"), "title"))
        outer.addWidget(self._build_desk(), 1)
        self._error = label("", "error")
        self._error.hide()
        outer.addWidget(self._error)
        outer.addLayout(self._build_foot())
        self._show(tool_id)

    def _build_desk(self) -> QScrollArea:
        """Return all that is written here; with large text it is taller than the window."""
        desk = QWidget()
        desk.setObjectName("scrolled")
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            label(_("For whatever is missing here: a sheet from a therapist, say."), "purpose")
        )
        column.addWidget(self._build_names())
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._build_outline(), 1)
        row.addWidget(self._build_question(), 1)
        column.addLayout(row, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(desk)
        return scroll

    def _build_names(self) -> QFrame:
        frame, column = card(spacing=5)
        column.addWidget(label(_("What it is called"), "label"))
        self._title = LineEdit(TITLE_LIMIT, _("What it is called"))
        self._title.textEdited.connect(self._read_names)
        self._point = QComboBox()
        self._point.setAccessibleName(_("Where it stands"))
        for number, name in enumerate(_points(), start=1):
            self._point.addItem(name, number)
        self._point.activated.connect(lambda _index: self._read_names())
        row = QHBoxLayout()
        row.addWidget(self._title, 2)
        row.addWidget(label(_("in"), "hint", wrap=False))
        row.addWidget(self._point, 1)
        column.addLayout(row)
        column.addWidget(label(_("What it is for, in a sentence"), "label"))
        self._purpose = LineEdit(PURPOSE_LIMIT, _("What it is for"))
        self._purpose.textEdited.connect(self._read_names)
        column.addWidget(self._purpose)
        return frame

    def _build_outline(self) -> QFrame:
        frame, column = card(spacing=8)
        column.addWidget(label(_("Its questions"), "heading"))
        self._outline = Outline()
        self._outline.chosen.connect(self._take_in_hand)
        self._outline.moved.connect(self._move)
        column.addWidget(self._outline, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6, line_gap=6)
        for text, act in (
            (_("Add a question"), self._add_question),
            (_("Add a heading"), self._add_heading),
            (_("Move up"), lambda: self._move_by(-1)),
            (_("Move down"), lambda: self._move_by(1)),
            (_("Take off"), self._take_off),
        ):
            button = QPushButton(text)
            button.setProperty("role", "quiet")
            button.clicked.connect(act)
            flow.addWidget(button)
        column.addWidget(buttons)
        return frame

    def _build_question(self) -> QFrame:
        frame, column = card(spacing=8)
        column.addWidget(label(_("The question in hand"), "heading"))
        lists = self._context.session.catalogue.lists
        names = [(name, own.tool.title) for name, own in lists.items()]
        self._question = QuestionEditor(names)
        self._question.changed.connect(self._write)
        self._question.setObjectName("scrolled")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._question)
        column.addWidget(scroll, 1)
        return frame

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._away = button("", self._put_away, "quiet")
        self._save_as = button(_("Save as a file…"), self._export, "quiet")
        bring = button(_("Bring in a file…"), self._import, "quiet")
        for each in (self._away, self._save_as, bring):
            row.addWidget(each)
        row.addStretch(1)
        self._aside = button(_("Put the changes aside"), self._put_aside, "quiet")
        row.addWidget(self._aside)
        row.addWidget(button(_("Close"), self._leave))
        row.addWidget(button(_("Keep this page"), self._keep, "primary"))
        return row

    def _show(self, tool_id: str) -> None:
        """Show a page there is, or an empty one."""
        self._tool_id = tool_id
        made = self._context.session.own_pages.all().get(tool_id)
        waiting = self._context.session.drafts.find(OWN_PAGE, tool_id or NEW)
        if waiting is not None:
            self._draft = OwnDraft.restored(waiting.state)
        else:
            self._draft = OwnDraft.of(OwnPage.of(made.tool)) if made else OwnDraft()
        self._title.set_line(self._draft.title)
        self._purpose.set_line(self._draft.purpose)
        self._point.setCurrentIndex(self._draft.point - 1)
        self._away.setVisible(made is not None)
        self._save_as.setVisible(made is not None)
        if made is not None:
            away = made.entry.archived
            self._away.setText(_("Put it back into its tab") if away else _("Put this page away"))
        if not self._draft.parts:
            self._draft.parts.append(self._new_question())
        self._show_parts(0)

    def flush(self) -> None:
        """Keep what is half made; raises JournalError when the disk refuses."""
        self._keeper.flush()

    def unsaved(self) -> list[Draft]:
        """Return what `flush` could not write."""
        if not self._keeper.pending:
            return []
        now = self._context.session.clock()
        slot_id = self._tool_id or NEW
        return [Draft(tool=OWN_PAGE, entry_id=slot_id, saved=now, state=self._draft.state())]

    def _state(self) -> dict[str, Any]:
        return self._draft.state()

    def _keep_draft(self, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(OWN_PAGE, self._tool_id or NEW, state)

    def _leave(self) -> None:
        """Close the page; what is half made waits for the next time."""
        try:
            self.flush()
        except JournalError as error:
            self._complain(error.sentence)
            return
        self.closed.emit()

    def take_focus(self) -> None:
        """Put the keyboard on the name."""
        self._title.setFocus()

    def _new_question(self) -> Part:
        first = next(iter(self._context.session.catalogue.lists))
        made = question(FieldKind.MEMO, _("A question"), ends=("", ""), list_id=first)
        return Part(question=made)

    def _changed_parts(self, current: int) -> None:
        self._keeper.touch()
        self._show_parts(current)

    def _show_parts(self, current: int) -> None:
        self._outline.show_parts(self._draft.parts, current)
        self._take_in_hand(current)

    def _take_in_hand(self, row: int) -> None:
        there = 0 <= row < len(self._draft.parts)
        self._question.setVisible(there)
        if there:
            self._question.show_part(self._draft.parts[row])

    def _read_names(self) -> None:
        self._draft.title = " ".join(self._title.line().split())
        self._draft.purpose = " ".join(self._purpose.line().split())
        self._draft.point = int(self._point.currentData())
        self._keeper.touch()

    def _write(self, part: Part) -> None:
        row = self._outline.currentRow()
        if 0 <= row < len(self._draft.parts):
            self._draft.parts[row] = part
            self._outline.say(row, part)
            self._keeper.touch()

    def _add(self, part: Part) -> None:
        row = self._outline.currentRow() + 1
        self._draft.parts.insert(row, part)
        self._changed_parts(row)
        self._question.take_focus()

    def _add_question(self) -> None:
        self._add(self._new_question())

    def _add_heading(self) -> None:
        self._add(Part(heading=_("A heading")))

    def _move(self, index: int, to: int) -> None:
        if 0 <= to < len(self._draft.parts):
            self._draft.move(index, to)
            self._changed_parts(to)

    def _move_by(self, step: int) -> None:
        row = self._outline.currentRow()
        self._move(row, row + step)

    def _take_off(self) -> None:
        row = self._outline.currentRow()
        if 0 <= row < len(self._draft.parts):
            gone = self._draft.parts.pop(row)
            self._changed_parts(min(row, len(self._draft.parts) - 1))
            self._context.toast.say(
                _("“{question}” is off.").format(question=gone.label),
                undo=lambda: self._put_back(row, gone),
            )

    def _put_back(self, row: int, part: Part) -> None:
        self._draft.parts.insert(row, part)
        self._changed_parts(row)

    def _complain(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _keep(self) -> None:
        page = self._draft.page()
        self._complain(fault(page))
        if fault(page):
            (self._question if page.title else self._title).setFocus()
            return
        pages = self._context.session.own_pages
        try:
            tool = pages.change(self._tool_id, page) if self._tool_id else pages.make(page)
        except JournalError as error:
            self._complain(error.sentence)
            return
        self._keeper.forget()
        self._context.session.drafts.drop(OWN_PAGE, self._tool_id or NEW)
        self._context.toast.say(_("“{page}” is kept.").format(page=tool.title))
        self.closed.emit()
        self.made.emit(tool.id)

    def _put_aside(self) -> None:
        drafts, slot_id, state = self._context.session.drafts, self._tool_id, self._draft.state()
        self._keeper.forget()
        drafts.drop(OWN_PAGE, slot_id or NEW)
        self._context.toast.say(
            _("The changes were put aside."),
            undo=lambda: drafts.keep(OWN_PAGE, slot_id or NEW, state),
        )
        self.closed.emit()

    def _put_away(self) -> None:
        pages, tool_id = self._context.session.own_pages, self._tool_id
        away = not pages.all()[tool_id].entry.archived
        try:
            pages.put_away(tool_id, away=away)
        except JournalError as error:
            self._complain(error.sentence)
            return
        self._context.toast.say(
            _("The page is put away; what was written on it stays.")
            if away
            else _("The page is back in its tab."),
            undo=lambda: pages.put_away(tool_id, away=not away),
        )
        self.closed.emit()

    def _export(self) -> None:
        try:
            text = self._context.session.own_pages.text(self._tool_id)
            save_as(self._context.dialogs, self, text)
        except JournalError as error:
            self._complain(error.sentence)

    def _import(self) -> None:
        try:
            text = bring_in(self._context.dialogs, self)
            if text is None:
                return
            tool = self._context.session.own_pages.take_in(text)
        except JournalError as error:
            self._complain(error.sentence)
            return
        self._complain("")
        self._context.toast.say(_("“{page}” is kept.").format(page=tool.title))
        self._show(tool.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _points() -> list[str]:
    return [
        _("1 · Motivation"),
        _("2 · Urges"),
        _("3 · Thoughts and feelings"),
        _("4 · Balance"),
    ]
