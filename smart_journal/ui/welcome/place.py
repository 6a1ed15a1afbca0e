"""The second page: in which folder the journal lives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from smart_journal.language import gettext as _
from smart_journal.ui.background import Background
from smart_journal.ui.dialogs import Dialogs
from smart_journal.ui.locked.parts import asked, button, for_living, prose
from smart_journal.ui.welcome.folders import Kind, Verdict, judge, proposed
from smart_journal.ui.welcome.step import Step
from smart_journal.ui.widgets.flow_layout import FlowLayout

_PAUSE_MS = 300
_LONGEST = 4_000


class PlaceStep(Step):
    """Asks for the folder, and says what speaks against it before anything is made."""

    open_requested = Signal(object)

    number = 2

    def __init__(self, jobs: Background, dialogs: Dialogs, default: Path) -> None:
        super().__init__(
            _("Where the journal lives"),
            _(
                "The journal is one folder. You can copy it, move it or take it to another"
                " computer as a whole."
            ),
        )
        self._jobs, self._dialogs, self._name = jobs, dialogs, default.name
        self._line = QLineEdit(str(default))
        self._line.setMaxLength(_LONGEST)
        self._line.returnPressed.connect(self.next_wanted)
        self._line.textChanged.connect(self._edited)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._verdict: Verdict | None = None
        self._refusal = ""  # stays until another folder is meant, whatever a look says
        self._open = button(_("&Open that journal"), self._open_it)
        self._open.hide()
        buttons = FlowLayout()
        buttons.addWidget(button(_("&Choose a folder…"), self._choose))
        buttons.addWidget(self._open)
        self.body.addSpacing(4)
        self.body.addLayout(asked(_("&Folder"), self._line))
        self.body.addWidget(self._sentence)
        self.body.addLayout(buttons)
        self.body.addSpacing(8)
        hint = _("Other people's accounts on this computer can't look into the folder.")
        self.body.addWidget(prose(hint, "hint"))

    @property
    def folder(self) -> Path:
        """Return the folder as typed, ~ meaning the home folder."""
        try:
            return Path(self._line.text().strip()).expanduser()
        except RuntimeError:
            return Path(self._line.text().strip())

    def begin(self) -> None:
        """Look at the proposed folder, and start in its field."""
        self._line.setFocus()
        self._line.setCursorPosition(len(self._line.text()))
        self._look()

    def leave(self, go: Callable[[], None]) -> None:
        """Look once more, and go on when a journal can be made there."""
        folder, seen = self.folder, self._verdict

        def decided(verdict: Verdict) -> None:
            self._show_verdict(verdict)
            if folder != self.folder:
                return
            if verdict.kind is Kind.FREE and (verdict == seen or not verdict.sentence):
                self._refusal = ""
                go()
            elif verdict.kind is Kind.FREE:
                # A word of warning is read before Next means "all the same".
                self._line.setFocus()
            elif verdict.kind is Kind.JOURNAL:
                self._open.setFocus()
            else:
                self._line.setFocus()

        self._pause.stop()
        self._jobs.run(lambda: judge(folder), for_living(self, decided))

    def refuse(self, sentence: str) -> None:
        """Say why no journal could be made in this folder."""
        self._refusal = sentence
        self.tell(sentence)
        self._line.setFocus()

    def _edited(self) -> None:
        self._refusal = ""
        self.tell("")
        self._open.hide()
        self._pause.start()

    def _look(self) -> None:
        folder = self.folder
        self._jobs.run(lambda: judge(folder), for_living(self, self._show_verdict))

    def _show_verdict(self, verdict: Verdict) -> None:
        if verdict.folder != self.folder:
            return
        self._verdict = verdict
        self.tell(verdict.sentence or self._refusal)
        self._open.setVisible(verdict.kind is Kind.JOURNAL)

    def _choose(self) -> None:
        start = self.folder.parent
        chosen = self._dialogs.folder(self, _("Where to keep the journal"), start)
        if chosen is not None:
            self._line.setText(str(proposed(chosen, self._name)))
            self._line.setFocus()

    def _open_it(self) -> None:
        self.open_requested.emit(self.folder)
