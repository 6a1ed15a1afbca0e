"""The charts: a question at the left, its answer at the right, one period for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smart_journal.domain.change import Change
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question, questions
from smart_journal.language import gettext as _
from smart_journal.ui.asker import Asker
from smart_journal.ui.context import Context
from smart_journal.ui.page import Page, Verb
from smart_journal.ui.paper.chart_source import ChartSource
from smart_journal.ui.progress.answer_view import AnswerView
from smart_journal.ui.progress.behind_view import BehindView
from smart_journal.ui.progress.chart_card import ChartCard
from smart_journal.ui.progress.concerns import made_of
from smart_journal.ui.progress.glance_view import GlanceView
from smart_journal.ui.progress.head import Head
from smart_journal.ui.progress.period_chooser import PeriodChooser
from smart_journal.ui.widgets.choice_list import ChoiceList

GLANCE = ""  # stands for no question in particular
LETTERS = 30  # of the list at the left


class ProgressPage(Page):
    """What the notes say to each question, over a period of the person's choice."""

    print_requested = Signal(object)
    narrow_letters = 105

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._questions = {each.id: each for each in questions()}
        kept = context.session.progress.question
        self._chosen = kept if kept in self._questions else GLANCE
        self._wanted = ""  # the question on demand that the person asked
        self._shown: object = None
        self._from: tuple[ChartCard, int] | None = None
        self._asker = Asker(context, self)
        self._build()
        self._wire()
        self._begin()

    def _build(self) -> None:
        """Build from the outside to the inside: what moves into another widget is dressed anew."""
        title = _("Progress")
        purpose = _("What your notes say, how sure that is, and what is missing.")
        self.box = QComboBox(self)
        self.box.setAccessibleName(title)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list = ChoiceList(self._context.appearance, title, purpose, letters=LETTERS)
        self._right = QStackedWidget(self)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.list)
        row.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 24, 14)
        column.setSpacing(10)
        column.addWidget(self.box)
        column.addLayout(row, 1)
        named = [(GLANCE, _("At a glance"))]
        named += [(each.id, each.title) for each in self._questions.values()]
        self.list.show_choices(named)
        for question, name in named:
            self.box.addItem(name, question)
        self._build_board()

    def _build_board(self) -> None:
        self._board = QWidget(self._right)
        self._right.addWidget(self._board)
        self.head = Head(self._board)
        self._views = QStackedWidget(self._board)
        board = QVBoxLayout(self._board)
        board.setContentsMargins(0, 0, 0, 0)
        board.setSpacing(12)
        board.addWidget(self.head)
        board.addWidget(self._views, 1)
        self.glance = GlanceView(tuple(self._questions.values()), self._views)
        self.answer = AnswerView(self._context, self._views)
        self._views.addWidget(self.glance)
        self._views.addWidget(self.answer)
        self.behind = BehindView(self._context, self._right)
        self._right.addWidget(self.behind)

    def _wire(self) -> None:
        self.list.chosen.connect(self.choose)
        self.box.activated.connect(lambda _at: self.choose(str(self.box.currentData())))
        self.glance.chosen.connect(self._choose_from_glance)
        self.chooser.chosen.connect(self._choose_period)
        self.head.behaviour.chosen.connect(self._choose_behaviour)
        self._asker.answered.connect(self._show)
        self._asker.failed.connect(self._say_failed)
        self._asker.ended.connect(self.head.rest)
        self.answer.asked.connect(self._ask_now)
        self.answer.urge_requested.connect(self.urge_requested)
        self.answer.all_requested.connect(self._look_at_all)
        self.answer.print_wanted.connect(self._print)
        self.answer.mark_opened.connect(self._open_mark)
        self.answer.shown.connect(self.verbs_changed)
        self.behind.opened.connect(self._context.go.entry_requested)
        self.behind.closed.connect(self._close_behind)

    @property
    def chooser(self) -> PeriodChooser:
        """Return where the period is chosen."""
        return self.head.period

    def cards(self) -> Sequence[ChartCard]:
        """Return the cards that are shown now."""
        return self.answer.cards

    def fit(self, *, narrow: bool) -> None:
        """Give the charts all the width where the list at the left would crowd them."""
        self.list.setVisible(not narrow)
        self.box.setVisible(narrow)
        self.head.fit(narrow=narrow)

    # Choosing

    def choose(self, question: str) -> None:
        """Show the answer to a question, by its id, or all at a glance."""
        if question == self._chosen:
            self._right.setCurrentWidget(self._board)
            return
        self._chosen, self._wanted = question, ""
        self._begin()
        self._stale = True
        if self.isVisible():
            self._freshen()

    def _choose_from_glance(self, question: str) -> None:
        self.choose(question)
        self.take_focus()  # the row that had the keyboard is out of sight

    def _begin(self) -> None:
        """Make room for what was chosen; what was asked before is dropped."""
        self._asker.stop()
        self.head.rest()
        question = self._question()
        self.list.mark(self._chosen)
        self.box.setCurrentIndex(self.box.findData(self._chosen))
        self.answer.begin(question)
        self._right.setCurrentWidget(self._board)
        if question is None:
            self.head.say(_("At a glance"), _("What your notes say to each question, in short."))
        else:
            self.head.say(question.title, question.asks)
        self.verbs_changed.emit()

    def _question(self) -> Question | None:
        return self._questions.get(self._chosen)

    def _choose_period(self, period: Period) -> None:
        self._context.session.progress.choose(period)
        self._refresh_changed()

    def _look_at_all(self) -> None:
        self._choose_period(Period(kind=PeriodKind.ALL))
        self.take_focus()  # the button that had the keyboard goes away

    def _choose_behaviour(self, behaviour: str) -> None:
        self._context.session.progress.choose_behaviour(behaviour)
        self._refresh_changed()

    def _refresh_changed(self) -> None:
        if self._state() != self._shown:
            self.refresh()

    def _ask_now(self) -> None:
        self._wanted = self._chosen
        self.refresh()
        self.take_focus()  # the button that had the keyboard goes away

    # The journal as it is

    def _state(self) -> object:
        """Return everything the answers depend on, but for the entries."""
        session = self._context.session
        settings = session.settings.current
        return (
            session.progress.period,
            session.progress.behaviour,
            session.progress.today(session.clock()),
            self._context.first_weekday,
            settings.day_ends_hour,
            settings.dates,
            settings.hours,
        )

    def concerns(self, change: Change) -> bool:
        """Return whether what is shown, or the way it is counted, changed."""
        if change.settings:
            for card in self.cards():
                card.show_kept()
        question = self._question()
        asked = self.glance.to_ask() if question is None else [question]
        lists = self._context.session.catalogue.lists
        tools = change.tools & (made_of(asked) | lists.keys())
        return bool(tools) or (change.settings and self._state() != self._shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what a new day changes."""
        self._stale = self._stale or self._state() != self._shown
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no further: the journal may be about to close."""
        super().hideEvent(event)
        self._stale = self._asker.stop() or self._stale
        self.head.rest()

    def refresh(self) -> None:
        """Ask what is chosen of the journal as it is now."""
        self._shown = self._state()
        self._stale = False
        self._show_choices()
        if self._right.currentWidget() is self.behind:
            self.behind.refresh()
        question = self._question()
        self._views.setCurrentWidget(self.glance if question is None else self.answer)
        if question is not None and question.on_demand and self._wanted != question.id:
            self.answer.wait_to_be_asked()
            return
        self.head.wait()
        self._asker.ask(self.glance.to_ask() if question is None else [question])

    def _show_choices(self) -> None:
        progress, question = self._context.session.progress, self._question()
        self.chooser.say_dates(self._context.words, self._context.first_weekday)
        self.chooser.show_period(progress.period, progress.span(self._context.session.clock()))
        counts = question is None or question.by_behaviour
        self.head.behaviour.offer(progress.behaviours(), progress.behaviour, counts=counts)

    def _show(self, question: Question, insights: Sequence[Insight]) -> None:
        if self._chosen == GLANCE:
            self.glance.show_answer(question, insights, self._context.words)
        else:
            self.answer.show_answer(question, insights)

    def _say_failed(self, sentence: str) -> None:
        self._views.setCurrentWidget(self.answer)
        self.answer.say_failed(sentence)

    # Behind a point

    def _open_mark(self, card: ChartCard, at: int) -> None:
        mark = card.chart.marks[at]
        entry = self._context.session.entries.get(mark.entries[0])
        if len(mark.entries) == 1 and entry is not None:
            self._context.go.entry_requested.emit(entry.tool, entry.id)
            return
        self._from = card, at
        self.show_behind(mark.sentence, mark.entries)

    def show_behind(self, sentence: str, entries: Sequence[str]) -> None:
        """Show the entries behind a point of a chart, by their ids, oldest first."""
        self.behind.show_entries(sentence, entries)
        self._right.setCurrentWidget(self.behind)
        self.behind.take_focus()
        self.verbs_changed.emit()

    def _close_behind(self) -> None:
        self._right.setCurrentWidget(self._board)
        self.verbs_changed.emit()
        if self._from is not None and self._from[0] in self.cards():
            card, at = self._from
            card.chart.take_mark(at)
        else:
            self.take_focus()

    # Printing

    def verbs(self) -> frozenset[Verb]:
        """Return Print while there is a chart to print."""
        return frozenset({Verb.PRINT} if self._to_print() else ())

    def do(self, verb: Verb) -> None:
        """Print the chart that the keyboard is in, or the first one."""
        card = self._to_print()
        if verb is Verb.PRINT and card is not None:
            self._print(card)

    def _drawn(self) -> list[ChartCard]:
        shown = self._right.currentWidget() is self._board
        return [card for card in self.cards() if card.insight is not None] if shown else []

    def _to_print(self) -> ChartCard | None:
        drawn, focus = self._drawn(), self.focusWidget()
        inside = [card for card in drawn if focus is not None and card.isAncestorOf(focus)]
        return next(iter(inside or drawn), None)

    def _print(self, card: ChartCard) -> None:
        insights = [each.insight for each in self._drawn() if each.insight is not None]
        source = ChartSource(card.title, insights, self._context, chosen=card.insight)
        self.print_requested.emit(source)

    # Where the person is

    def take_focus(self) -> None:
        """Put the keyboard where the question is chosen."""
        (self.list.card(self._chosen) if self.list.isVisible() else self.box).setFocus()

    def flush(self) -> None:
        """Keep which question is looked at: once, not with every one the arrow keys pass."""
        self._context.session.progress.choose_question(self._chosen)

    def place(self) -> dict[str, Any]:
        """Return how far down the page is and which numbers are open."""
        return {
            "scroll": self.answer.verticalScrollBar().value(),
            "numbers": sorted(self.answer.numbers),
        }

    def restore(self, place: dict[str, Any]) -> None:
        """Open the same numbers and go as far down, once there is an answer."""
        self.answer.numbers |= {str(each) for each in place.get("numbers", ())}
        self.answer.go_down(int(place.get("scroll", 0)))
