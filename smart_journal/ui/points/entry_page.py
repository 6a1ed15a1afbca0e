"""One page of a tool being written or changed; what is half written is always kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers, Entry, Link
from smart_journal.domain.errors import JournalError
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.drafts import NEW, Draft, slot
from smart_journal.ui.context import Context
from smart_journal.ui.points.about import About
from smart_journal.ui.points.draft_keeper import DraftKeeper
from smart_journal.ui.points.extras import Beside, Extras
from smart_journal.ui.points.forms import form_for
from smart_journal.ui.points.going_on import GoingOn, Wish
from smart_journal.ui.points.page_foot import PageFoot
from smart_journal.ui.points.practice import Practice, panel_for
from smart_journal.ui.points.tool_head import ToolHead, safety_band
from smart_journal.ui.points.word_spotter import spotter_for
from smart_journal.ui.widgets.labels import label

EARLIER = 2
_WHERE = ("focus", "scroll")


class EntryPage(QFrame):
    """The form of a tool for one entry, new or old, with all that stands beside its answers."""

    closed = Signal()
    saved = Signal(str)
    bin_requested = Signal(list)
    print_requested = Signal(list)
    wished = Signal(object, object)  # what is to grow, and the saved entry it grows from

    def __init__(self, context: Context, tool: Tool, parent: QWidget) -> None:
        # Into the window at once: what moves there later is dressed by the style twice.
        super().__init__(parent)
        self._context, self._tool = context, tool
        self._entry: Entry | None = None
        self._slot_id = NEW
        self._links: tuple[Link, ...] = ()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        self._notice = label("", "notice")
        self._about = About(context, single=tool.single)
        self._extras = Extras()
        self._going_on = GoingOn(context, tool, self._answers)
        self._going_on.wished.connect(self._wish)
        self._practising = panel_for(tool)
        self._spotter = spotter_for(tool)
        self._form = form_for(
            tool, context, self, above=self._build_head(), below=self._build_end()
        )
        self._practice = (
            Practice(self._practising, tool, self._form, context) if self._practising else None
        )
        if self._spotter is not None:
            self._spotter.watch(self._form, tool, context)
        column.addWidget(self._form, 1)
        self._error = label("", "error")
        self._error.hide()
        column.addWidget(self._error)
        self._foot = PageFoot(single=tool.single)
        column.addWidget(self._foot)
        self._keeper = DraftKeeper(self.state, self._keep, self)
        self._keeper.failed.connect(self._complain)
        self._connect()

    def _build_head(self) -> QWidget:
        back = QPushButton(_("‹ All"))
        back.setProperty("role", "quiet")
        back.setAccessibleName(_("Back to all of {tool}").format(tool=self._tool.title))
        back.clicked.connect(self.close_page)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(ToolHead(self._tool, *([] if self._tool.single else [back])))
        if self._tool.safety:
            column.addWidget(safety_band(self._tool))
        column.addWidget(self._notice)
        column.addWidget(self._about)
        if self._practising is not None:
            column.addWidget(self._practising)
        if self._spotter is not None:
            column.addWidget(self._spotter)
        self._notice.hide()
        return head

    def _build_end(self) -> QWidget:
        end = QWidget()
        column = QVBoxLayout(end)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._extras)
        column.addWidget(self._going_on)
        return end

    def _connect(self) -> None:
        for part in (self._form, self._about, self._extras):
            part.edited.connect(self._edited)
        foot = self._foot
        foot.bin_clicked.connect(lambda: self.bin_requested.emit(self._only()))
        foot.print_clicked.connect(lambda: self.print_requested.emit(self._only()))
        foot.aside_clicked.connect(self._put_aside)
        foot.close_clicked.connect(self.close_page)
        foot.save_clicked.connect(self.save)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save)

    def _answers(self) -> Answers:
        return self._form.answers()

    def _only(self) -> list[Entry]:
        return [self._entry] if self._entry is not None else []

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
        return self._entry.id if self._entry else self._slot_id

    def begin(
        self,
        answers: Answers | None = None,
        behaviours: tuple[str, ...] = (),
        links: tuple[Link, ...] = (),
        *,
        slot_id: str = NEW,
        at: datetime | None = None,
    ) -> None:
        """Start a new entry, or go on with the one that is half written under `slot_id`."""
        self._slot_id, self._links = slot_id, links
        draft = self._context.session.drafts.find(self._tool.id, slot_id)
        self._show(None, draft)
        if draft is None:
            self._form.load({**self._carried(), **(answers or {})})
            self._about.load(at or self._context.session.clock(), behaviours)
            self._extras.load(Beside(printable=self._tool.prints))
            if answers:
                self._edited()
            self._form.focus_first()
        self._show_earlier()

    def _carried(self) -> Answers:
        """Return the answers that go on from one page to the next, such as a saved place."""
        fields = [field.id for field in self._tool.fields.values() if field.carries]
        latest = self._context.session.entries.latest(self._tool.id) if fields else None
        answers = latest.answers if latest else {}
        return {field: answers[field] for field in fields if field in answers}

    def open(self, entry: Entry) -> None:
        """Open a saved entry, with the changes to it that were not saved yet."""
        draft = self._context.session.drafts.find(self._tool.id, entry.id)
        self._links = entry.links
        self._show(entry, draft)
        if draft is None:
            self._form.load(entry.answers)
            self._about.load(entry.at, entry.behaviours)
            self._extras.load(Beside(note=entry.note, tags=entry.tags, printable=entry.printable))
            self._form.focus_first()
        self._show_earlier()

    def _show_earlier(self) -> None:
        recent = self._context.session.entries.recent(
            self._tool.id, before=self._entry, limit=EARLIER
        )
        self._form.show_earlier(recent)
        self._going_on.show_entry(self._entry, self._links)

    def _show(self, entry: Entry | None, draft: Draft | None) -> None:
        self._entry = entry
        if self._practice is not None:
            self._practice.begin()
        if self._spotter is not None:
            self._spotter.begin()
        self._keeper.forget()
        self._error.hide()
        self._about.propose(saved=entry is not None)
        self._foot.show_for(saved=entry is not None, changed=draft is not None)
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
            "beside": self._extras.state(),
            "links": [[link.kind, link.to] for link in self._links],
        }

    def _restore_state(self, state: dict[str, Any]) -> None:
        with QSignalBlocker(self._about), QSignalBlocker(self._extras):
            self._about.restore(state.get("about", {}))
            self._extras.restore(state.get("beside", state), self._tool.prints)
        if self._entry is None:
            self._links = tuple(Link(kind=kind, to=to) for kind, to in state.get("links", []))
        self._form.load(self._entry.answers if self._entry else {})
        self._form.restore(state.get("form", {}))

    def _keep(self, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(self._tool.id, self.slot_id, state)
        self._foot.say_kept()
        self._error.hide()
        self._context.autosaved()

    def _edited(self) -> None:
        self._foot.say_changed()
        self._keeper.touch()
        self._going_on.look_again()

    def _complain(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.show()

    def flush(self) -> None:
        """Write what is half written; raises JournalError when the disk refuses."""
        self._keeper.flush()

    def save(self) -> None:
        """Save the entry, or say beside each field what is missing."""
        entry = self._saved_entry()
        if entry is not None:
            self.saved.emit(entry.id)

    def _saved_entry(self) -> Entry | None:
        """Save and return the entry; None, with a sentence on the page, where that can't be."""
        if not self._form.check() or self._about.complaint():
            self._complain(
                self._about.complaint()
                or _("Please look at what is marked above; everything is kept meanwhile.")
            )
            return None
        try:
            entry = self._write()
        except JournalError as error:
            self._complain(error.sentence)
            return None
        self._keeper.forget()
        self._context.autosaved()
        return entry

    def _write(self) -> Entry:
        session = self._context.session
        draft = slot(self._tool.id, self.slot_id)
        at, behaviours = self._about.values()
        answers, beside = self._form.answers(), self._extras.values()
        for behaviour in behaviours[:1]:
            session.behaviours.used(behaviour)
        if self._entry is None:
            entry = session.entries.write(
                self._tool,
                answers,
                at=at,
                behaviours=behaviours,
                note=beside.note,
                links=self._links,
                tags=beside.tags,
                printable=beside.printable,
                draft=draft,
            )
        else:
            changed = replace(
                self._entry,
                answers=answers,
                at=at,
                behaviours=behaviours,
                note=beside.note,
                tags=beside.tags,
                printable=beside.printable,
                tool_version=self._tool.version,
            )
            entry = session.entries.rewrite(self._tool, changed, draft=draft)
        session.growth.after_save(self._tool, entry)
        return entry

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
        if entry is not None:
            self.open(entry)
        elif self._tool.single:
            self.begin()
        else:
            self.closed.emit()
        self._context.toast.say(
            _("The changes were put aside."),
            undo=lambda: self._take_back(entry, slot_id, state),
        )

    def _take_back(self, entry: Entry | None, slot_id: str, state: dict[str, Any]) -> None:
        self._context.session.drafts.keep(self._tool.id, slot_id, state)
        if entry is not None:
            self.open(entry)
        elif self._tool.single:
            self.begin()
        else:
            self.saved.emit("")

    def _wish(self, wish: Wish) -> None:
        """Save what is on the page first: what grows from it is to know the latest."""
        unsaved = self._entry is None or self._keeper.pending or self._form.is_changed()
        entry = self._saved_entry() if unsaved else self._entry
        if entry is not None:
            self.open(entry)
            self.wished.emit(wish, entry)

    def take_focus(self) -> None:
        """Put the keyboard on the first question."""
        self._form.focus_first()

    def show_going_on(self) -> None:
        """Scroll to what can grow out of the page."""
        self._form.ensureWidgetVisible(self._going_on)
        self._going_on.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Escape; what is half written stays kept."""
        if event.key() == Qt.Key.Key_Escape and not self._tool.single:
            self.close_page()
        else:
            super().keyPressEvent(event)

    def place(self) -> dict[str, Any]:
        """Return what is open and where in it the person is."""
        state = self._form.state()
        return {"entry": self.slot_id, "where": {k: state[k] for k in _WHERE if k in state}}

    def restore(self, place: dict[str, Any]) -> None:
        """Put the cursor and the scroll bar back."""
        where = {"fields": self._form.state()["fields"], **place.get("where", {})}
        self._form.restore(where)
