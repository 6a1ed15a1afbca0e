"""The first start, page by page: from a word of welcome to an open journal."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from random import Random, SystemRandom
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from smart_journal.domain.behaviour import BEHAVIOUR
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _
from smart_journal.paths import AppPaths
from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.journals import Cost, DataKey
from smart_journal.ui.background import Background
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.locked.column import Narrow
from smart_journal.ui.locked.parts import button, for_living
from smart_journal.ui.welcome.behaviours import BehavioursStep
from smart_journal.ui.welcome.hello import HelloStep
from smart_journal.ui.welcome.making import MakingStep
from smart_journal.ui.welcome.place import PlaceStep
from smart_journal.ui.welcome.recovery import CheckStep, WordsStep, about_later
from smart_journal.ui.welcome.secret import SecretStep
from smart_journal.ui.welcome.setup import Setup
from smart_journal.ui.welcome.step import WIDTH_EMS, Step
from smart_journal.ui.widgets.labels import label

_NUMBER_OF_STEPS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """A journal on disk, with what is shown of it next."""

    key: DataKey
    words: tuple[str, ...]


class WelcomePages(QWidget):
    """Leads to a new journal (`created`: folder, key, setup) or an old one (`open_requested`).

    `left` comes from Back on the first page, which is there only with `way_back`. Whoever
    receives `created` wipes the key. `cost` is that of the key derivation, calibrated
    to this computer when None; `random` chooses the words that are asked.
    """

    created = Signal(object, object, object)
    open_requested = Signal(object)
    help_requested = Signal()
    left = Signal()

    def __init__(
        self,
        paths: AppPaths,
        jobs: Background,
        dialogs: Dialogs,
        catalogue: Catalogue,
        *,
        way_back: bool = False,
        cost: Cost | None = None,
        random: Random | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._jobs, self._catalogue, self._cost = jobs, catalogue, cost
        self._random = random or SystemRandom()
        self._made: _Made | None = None
        self._confirmed = False
        self._hello = HelloStep(dialogs, paths.documents, back=way_back)
        self._place = PlaceStep(jobs, dialogs, paths.new_journal)
        self._secret = SecretStep(jobs)
        self._making = MakingStep()
        self._order: list[Step] = [self._hello, self._place, self._secret, self._making]
        self._stack = QStackedWidget()
        self._build()
        for step in self._order:
            self._take(step)
        self._hello.open_requested.connect(self.open_requested)
        self._place.open_requested.connect(self.open_requested)
        self.go_to(self._hello)

    def _build(self) -> None:
        self._progress = label("", "small", wrap=False)
        self._help = button(_("Get &help now"), self.help_requested.emit, "quiet")
        top, self._foot = Narrow(WIDTH_EMS), Narrow(WIDTH_EMS)
        head = QHBoxLayout()
        head.addWidget(self._progress, 1)
        head.addWidget(self._help)
        top.body.addLayout(head)
        self._back = button(_("&Back"), self._go_back)
        self._second = button("", self._later, "quiet")
        self._next = button("", self._go_on, "primary")
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._second)
        foot.addWidget(self._next)
        self._foot.body.addLayout(foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 16, 0, 20)
        outer.setSpacing(0)
        outer.addWidget(top)
        outer.addWidget(self._stack, 1)
        outer.addSpacing(8)
        outer.addWidget(self._foot)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._back.click)
        QShortcut(Qt.Key.Key_F1, self).activated.connect(self.help_requested)

    def _take(self, step: Step) -> None:
        self._stack.addWidget(step)
        step.next_wanted.connect(self._go_on)
        step.changed.connect(self._name_buttons)

    @property
    def step(self) -> Step:
        """Return the page on screen."""
        return self._order[self._stack.currentIndex()]

    def go_to(self, step: Step) -> None:
        """Show a page and put the focus where it starts."""
        self._stack.setCurrentWidget(step)
        self._progress.setText(
            _("{number} of {total}").format(number=step.number, total=_NUMBER_OF_STEPS)
        )
        self._foot.setVisible(step.foot)
        self._back.setVisible(step.back)
        self._back.setEnabled(step.foot and step.back)
        self._name_buttons()
        # Help stands above the page, but is reached last: people come here to go on.
        order = [*step.controls(), self._back, self._second, self._next, self._help]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        step.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus back to where it was on the page."""
        super().focusInEvent(event)
        # None before anything on the page had the focus, whatever Qt's stub says.
        last = cast("QWidget | None", self.step.focusWidget())
        if last is None:
            self.step.begin()
        else:
            last.setFocus()

    def _name_buttons(self) -> None:
        self._next.setText(self.step.next_text())
        self._next.setVisible(bool(self.step.next_text()))
        self._second.setText(self.step.second_text())
        self._second.setVisible(bool(self.step.second_text()))

    def _go_on(self) -> None:
        step = self.step
        step.leave(lambda: self._left(step))

    def _left(self, step: Step) -> None:
        if step is not self.step:
            return
        if step is self._secret:
            self._make()
        elif isinstance(step, CheckStep):
            self._confirmed = True
            self._next_page()
        elif isinstance(step, BehavioursStep):
            self._finish(step)
        else:
            self._next_page()

    def _next_page(self) -> None:
        self.go_to(self._order[self._stack.currentIndex() + 1])

    def _go_back(self) -> None:
        if self.step is self._hello:
            self.left.emit()
        else:
            # From the last page back to the words themselves, not to the questions about them.
            pages = 2 if isinstance(self.step, BehavioursStep) else 1
            self.go_to(self._order[self._stack.currentIndex() - pages])

    def _later(self) -> None:
        self.go_to(self._order[-1])

    def _make(self) -> None:
        folder, passphrase, cost = self._place.folder, self._secret.passphrase, self._cost

        def make() -> _Made:
            key = journals.create(folder, passphrase, cost=cost)
            return _Made(key=key, words=journals.recovery_words(key))

        self.go_to(self._making)
        failed = for_living(self, self._on_failed)
        self._jobs.run(make, for_living(self, self._on_made), failed)

    def _on_made(self, made: _Made) -> None:
        self._made = made
        self._secret.wipe()
        words = WordsStep(made.words, about_later())
        after: list[Step] = [
            words,
            CheckStep(made.words, self._random),
            BehavioursStep(self._catalogue.lists[BEHAVIOUR].tool),
        ]
        for step in after:
            self._order.append(step)
            self._take(step)
        self.go_to(words)

    def _on_failed(self, error: Exception) -> None:
        """Go back to where another folder can be chosen; the passphrase is still typed."""
        if not isinstance(error, JournalError):
            self.go_to(self._place)
            raise error
        self.go_to(self._place)
        self._place.refuse(error.sentence)

    def _finish(self, step: BehavioursStep) -> None:
        if self._made is not None:
            made, self._made = self._made, None
            setup = Setup(behaviours=step.behaviours, words_confirmed=self._confirmed)
            self.created.emit(self._place.folder, made.key, setup)
