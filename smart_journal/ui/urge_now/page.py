"""I have an urge now: rate it, what helps beside it, until it has passed or one leaves."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smart_journal.domain.urge import URGE_LOG, Outcome
from smart_journal.language import gettext as _
from smart_journal.services.drafts import Draft
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import button
from smart_journal.ui.page import Page
from smart_journal.ui.theme import style_sheet
from smart_journal.ui.urge_now.contacts import ContactsCard
from smart_journal.ui.urge_now.ending import EndingCard
from smart_journal.ui.urge_now.keeper import UrgeKeeper
from smart_journal.ui.urge_now.rate import RateCard
from smart_journal.ui.urge_now.reasons import ReasonsCard
from smart_journal.ui.urge_now.wave import WaveCard
from smart_journal.ui.urge_now.ways import WaysCard
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.painting import em

LARGE = 1.15  # of the person's own text size


class UrgePage(Page):
    """Saved from the first number on; every later word is saved when it is said.

    `closed` asks to leave, `more_requested` for the log's own page of the entry with this id
    (a new one about this behaviour for an empty id), `hold_changed` to keep the journal open
    while the timer runs.
    """

    closed = Signal()
    more_requested = Signal(str, str)
    help_requested = Signal()
    hold_changed = Signal(bool)
    narrow_letters = 100

    def __init__(self, context: Context, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._context = context
        tool = context.session.catalogue.tools[URGE_LOG]
        self._keeper = UrgeKeeper(context, self)
        self._rate = RateCard(tool.fields["strength"])
        self._wave = WaveCard(tool.fields["after"], clock)
        self._ending = EndingCard(tool)
        self._reasons = ReasonsCard(context)
        self._ways = WaysCard(context)
        self._contacts = ContactsCard(context)
        self._purpose = label(
            _("Most urges rise and fade, often within minutes. Take your time."), "hint"
        )
        self._connect()
        self._scroll = self._build()
        context.appearance.changed.connect(self._dress)
        self._dress()

    def _connect(self) -> None:
        keeper = self._keeper
        self._rate.rated.connect(self._rated)
        self._rate.behaviour_chosen.connect(keeper.about)
        self._wave.rated_again.connect(lambda: keeper.watch(self._wave.points))
        self._wave.running_changed.connect(self.hold_changed)
        self._ways.changed.connect(lambda: keeper.answer(coping=[*self._ways.done()]))
        self._ending.chosen.connect(self._chose_outcome)
        self._ending.changed.connect(self._ended)
        self._contacts.help_requested.connect(self.help_requested)
        keeper.saved.connect(self._rate.say_saved)
        keeper.refused.connect(self._rate.refuse)
        keeper.taken_back.connect(self._start)
        keeper.more_requested.connect(
            lambda entry: self.more_requested.emit(entry, self._rate.behaviour)
        )

    def _build(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(28, 0, 28, 16)
        self._columns.setSpacing(14)
        for cards in (
            (self._rate, self._wave, self._ending),
            (self._reasons, self._ways, self._contacts),
        ):
            column = QVBoxLayout()
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(scroll, 1)
        # Added last, shown first: the keyboard comes to the page's own parts before.
        outer.insertLayout(0, self._build_head())
        return scroll

    def _build_head(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(_("An urge, right now"), "title"))
        words.addWidget(self._purpose)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(button(_("Write more…"), self._more))
        buttons.addWidget(button(_("Done"), self.closed.emit, "primary"))
        head = QHBoxLayout()
        head.setContentsMargins(28, 16, 28, 0)
        head.addLayout(words, 1)
        head.addLayout(buttons)
        return head

    def _dress(self) -> None:
        appearance = self._context.appearance
        # A sheet of its own: under a style sheet, a font does not go from parent to child.
        size = QApplication.font().pointSizeF() * LARGE
        base = f"QWidget {{ font-size: {size:.1f}pt; }}"
        self.setStyleSheet(f"{base}\n{style_sheet(appearance.theme, size)}")
        self._wave.set_accent(QColor(appearance.theme.points[1]))

    def fit(self, *, narrow: bool) -> None:
        """Put what helps beside the rating, or below it where there is little room."""
        across = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
        self._purpose.setVisible(not narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Show who can be reached as it is now: a number may have been added meanwhile."""
        super().showEvent(event)
        self._contacts.refresh()

    # From the first number to the last word

    def begin(self) -> None:
        """Start with a new urge; a wave that is being watched goes on instead."""
        if self._wave.running:
            self._wave.take_focus()
            return
        self.leave()
        self._start()

    def _start(self) -> None:
        behaviours = self._context.session.behaviours
        self._rate.begin(behaviours.all(), behaviours.last_used())
        self._keeper.begin(self._rate.behaviour)
        self._reasons.refresh()
        self._ways.refresh()
        self._wave.clear()
        self._wave.hide()
        self._ending.begin()
        self._ending.hide()
        self._scroll.verticalScrollBar().setValue(0)
        self._rate.take_focus()

    def leave(self) -> None:
        """End with this urge: what was rated is kept, the timer stops."""
        self._rate.settle()
        self._wave.stop()
        self._keeper.end()

    def _rated(self, strength: int) -> None:
        self._wave.begin(strength)
        self._wave.show()
        self._ending.show()
        self._keeper.rate(strength)

    def _chose_outcome(self) -> None:
        outcome = self._ending.outcome
        self._ending.propose(self._keeper.minutes, self._keeper.last_strength)
        if outcome is not None and outcome != Outcome.GOING:
            self._wave.stop()
        self._ended()

    def _ended(self) -> None:
        self._keeper.answer(**self._ending.answers())

    # Ways out

    def _more(self) -> None:
        self._rate.settle()
        self._keeper.more()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter, leave on Escape, turn to the next behaviour on B, scroll by pages."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_B:
                self._rate.next_behaviour()
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton):
            focus.click()
        elif self._rate.confirm():
            self._keeper.answer()  # once more, should the disk have refused
            self._wave.take_focus()
            # Once it has its place: it has only just appeared.
            QTimer.singleShot(0, self._wave, self._show_focus)

    def _show_focus(self) -> None:
        if (focus := self.focusWidget()) is not None:
            self._scroll.ensureWidgetVisible(focus, 0, 3 * em(self))

    def flush(self) -> None:
        """Keep what was said; raises CannotWrite when the disk refuses."""
        self._rate.settle()
        self._keeper.flush()

    def unsaved(self) -> list[Draft]:
        """Return what `flush` could not write, as half-written pages of the log."""
        return self._keeper.unsaved()
