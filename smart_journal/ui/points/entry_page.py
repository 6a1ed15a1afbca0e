"""One page of a tool being written or changed; what is half written is always kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.drafts import NEW, Draft
from smart_journal.ui.context import Context
from smart_journal.ui.points.about import About
from smart_journal.ui.points.draft_keeper import DraftKeeper
from smart_journal.ui.points.forms import form_for
from smart_journal.ui.points.private_note import PrivateNote
from smart_journal.ui.points.tool_head import ToolHead
from smart_journal.ui.widgets.labels import label

EARLIER = 2
_WHERE = ("focus", "scroll")


class EntryPage(QFrame):
    """The form of a tool for one entry, new or old, with when it was and what it is about."""

    closed = Signal()
    saved = Signal(str)
    bin_requested = Signal(list)
    print_requested = Signal(list)

    def __init__(self, context: Context, tool: Tool) -> None:
        super().__init__()
        self._context, self._tool = context, tool
        self._entry: Entry | None = None
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        self._notice = label("", "notice")
        self._about = About(context)
        self._note = PrivateNote()
        self._form = form_for(tool, context, above=self._build_head(), below=self._note)
        column.addWidget(self._form, 1)
        self._error = label("", "error")
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._build_foot())
        self._keeper = DraftKeeper(self.state, self._keep, self)
        self._keeper.failed.connect(self._complain)
        self._form.edited.connect(self._edited)
        self._about.edited.connect(self._edited)
        self._note.edited.connect(self._edited)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save)

    def _build_head(self) -> QWidget:
        back = QPushButton(_("‹ All"))
        back.setProperty("role", "quiet")
        back.setAccessibleName(_("Back to all of {tool}").format(tool=self._tool.title))
        back.clicked.connect(self.close_page)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(ToolHead(self._tool, back))
        column.addWidget(self._notice)
        column.addWidget(self._about)
        self._notice.hide()
        return head

    def _build_foot(self) -> QHBoxLayout:
        self._aside = QPushButton(_("Put the changes aside"))
        self._aside.setProperty("role", "quiet")
        self._aside.clicked.connect(self._put_aside)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._bin = QPushButton(_("Move to bin"))
        self._bin.setProperty("role", "quiet")
        self._bin.clicked.connect(self._ask_bin)
        self._state = label("", "small")
        close = QPushButton(_("Close"))
        close.clicked.connect(self.close_page)
        self._print = QPushButton(_("Print…"))
        self._print.clicked.connect(self._ask_print)
        self._save = QPushButton(_("Save"))
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self.save)
        row.addWidget(self._bin)
        row.addWidget(self._aside)
        row.addWidget(self._state, 1)
        for button in (self._print, close, self._save):
            row.addWidget(button)
        return row

    @property
    def entry(self) -> Entry | None:
        """Return the saved entry that is open, None for a new one."""
        return self._entry

    @property
    def pending(self) -> bool:
        """Return whether something typed is not yet on disk."""
        return self._keeper.pending

    @property
    def slot_id(self) -> str:
        """Return the id under which this page's draft is kept."""
        return self._entry.id if self._entry else NEW

    def begin(self, answers: Answers | None = None, behaviours: tuple[str, ...] = ()) -> None:
        """Start a new entry, or go on with the one that is half written."""
        draft = self._context.session.drafts.find(self._tool.id)
        self._show(None, draft)
        if draft is None:
            self._form.load(answers or {})
            self._about.load(self._context.session.clock(), behaviours)
            self._note.load("")
            if answers:
                self._edited()
            self._form.focus_first()
        self._show_earlier()

    def open(self, entry: Entry) -> None:
        """Open a saved entry, with the changes to it that were not saved yet."""
        draft = self._context.session.drafts.find(self._tool.id, entry.id)
        self._show(entry, draft)
        if draft is None:
            self._form.load(entry.answers)
            self._about.load(entry.at, entry.behaviours)
            self._note.load(entry.note)
            self._form.focus_first()
        self._show_earlier()

    def _show_earlier(self) -> None:
        recent = self._context.session.entries.recent(
            self._tool.id, before=self._entry, limit=EARLIER
        )
        self._form.show_earlier(recent)

    def _show(self, entry: Entry | None, draft: Draft | None) -> None:
        self._entry = entry
        self._keeper.forget()
        self._error.hide()
        self._bin.setVisible(entry is not None)
        self._print.setVisible(entry is not None)
        self._aside.setVisible(draft is not None)
        self._state.setText("")
        self._notice.setVisible(draft is not None)
        if draft is not None:
            words = self._context.words
            saved = draft.saved.astimezone(self._context.session.clock().tzinfo)
            self._notice.setText(
                _("This is what you had half written on {day} at {time}.").format(
                    day=words.long_day(saved), time=words.time(saved)
                )
            )
            self._restore_state(draft.state)

    def state(self) -> dict[str, Any]:
        """Return everything on the page, saved or not."""
        return {
            "form": self._form.state(),
            "about": self._about.state(),
            "note": self._note.text(),
        }

    def _restore_state(self, state: dict[str, Any]) -> None:
        with QSignalBlocker(self._about), QSignalBlocker(self._note):
            self._about.restore(state.get("about", {}))
            self._note.load(str(state.get("note", "")))
        self._form.load(self._entry.answers if self._entry else {})
        self._form.restore(state.get("form", {}))

    def _keep(self, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(self._tool.id, self.slot_id, state)
        self._state.setText(_("Kept as half written"))
        self._error.hide()
        self._context.autosaved()

    def _edited(self) -> None:
        self._aside.setVisible(True)
        self._state.setText("")
        self._keeper.touch()

    def _complain(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()

    def flush(self) -> None:
        """Write what is half written; raises JournalError when the disk refuses."""
        self._keeper.flush()

    def save(self) -> None:
        """Save the entry, or say beside each field what is missing."""
        if not self._form.check() or self._about.complaint():
            self._complain(
                self._about.complaint()
                or _("Please look at what is marked above; everything is kept meanwhile.")
            )
            return
        try:
            entry = self._write()
        except JournalError as error:
            self._complain(error.sentence)
            return
        self._keeper.forget()
        self._context.autosaved()
        self.saved.emit(entry.id)

    def _write(self) -> Entry:
        entries = self._context.session.entries
        slot = f"{self._tool.id}:{self.slot_id}"
        at, behaviours = self._about.values()
        answers, note = self._form.answers(), self._note.text()
        for behaviour in behaviours[:1]:
            self._context.session.behaviours.used(behaviour)
        if self._entry is None:
            return entries.write(
                self._tool, answers, at=at, behaviours=behaviours, note=note, draft=slot
            )
        changed = replace(self._entry, answers=answers, at=at, behaviours=behaviours, note=note)
        return entries.rewrite(self._tool, changed, draft=slot)

    def close_page(self) -> None:
        """Leave the page; what is half written stays kept."""
        try:
            self.flush()
        except JournalError as error:
            self._complain(error.sentence)
            return
        self.closed.emit()

    def _put_aside(self) -> None:
        drafts = self._context.session.drafts
        state, slot_id, entry = self.state(), self.slot_id, self._entry
        self._keeper.forget()
        drafts.drop(self._tool.id, slot_id)
        if entry is None:
            self.closed.emit()
        else:
            self.open(entry)
        self._context.toast.say(
            _("The changes were put aside."),
            undo=lambda: self._take_back(entry, slot_id, state),
        )

    def _take_back(self, entry: Entry | None, slot_id: str, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(self._tool.id, slot_id, state)
        self.saved.emit("") if entry is None else self.open(entry)

    def _ask_bin(self) -> None:
        if self._entry is not None:
            self.bin_requested.emit([self._entry])

    def _ask_print(self) -> None:
        if self._entry is not None:
            self.print_requested.emit([self._entry])

    def place(self) -> dict[str, Any]:
        """Return what is open and where in it the person is."""
        state = self._form.state()
        return {"entry": self.slot_id, "where": {k: state[k] for k in _WHERE if k in state}}

    def restore(self, place: dict[str, Any]) -> None:
        """Put the cursor and the scroll bar back."""
        where = {"fields": self._form.state()["fields"], **place.get("where", {})}
        self._form.restore(where)
