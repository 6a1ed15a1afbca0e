"""The third page: the passphrase, typed twice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from smart_journal.language import gettext as _
from smart_journal.ui.background import Background
from smart_journal.ui.locked.parts import announce, asked, prose
from smart_journal.ui.locked.passphrase import PassphraseField
from smart_journal.ui.welcome.meter import StrengthMeter
from smart_journal.ui.welcome.step import Step


class SecretStep(Step):
    """Takes any passphrase that is typed twice alike; says honestly how strong it is."""

    number = 3

    def __init__(self, jobs: Background) -> None:
        super().__init__(
            _("A passphrase"),
            _(
                "Four or five words that have nothing to do with one another are strong and easy"
                " to keep in mind. Digits and special characters are not needed."
            ),
        )
        self.first = PassphraseField()
        self.second = PassphraseField(own_button=False)
        self._meter = StrengthMeter(jobs, lambda: self.first.text)
        self._differs = prose("", "notice")
        self._differs.hide()
        self.body.addSpacing(4)
        self.body.addLayout(asked(_("&Passphrase"), self.first, self.first.line))
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._meter)
        self.body.addLayout(asked(_("The same &again"), self.second, self.second.line))
        self.body.addWidget(self._differs)
        self.body.addSpacing(8)
        self.body.addWidget(
            prose(
                _(
                    "Nobody can reset it: not us, not anybody. If you forget it, only the"
                    " recovery words on the next page open the journal."
                ),
                "notice",
            )
        )
        self.first.shown.connect(self._follow)
        self.first.changed.connect(self._first_changed)
        self.second.changed.connect(self._compare_while_typing)
        self.second.line.editingFinished.connect(self._compare)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.next_wanted)

    @property
    def passphrase(self) -> str:
        """Return what was typed in the first field."""
        return self.first.text

    def begin(self) -> None:
        """Start in the first field."""
        self.first.setFocus()

    def leave(self, go: Callable[[], None]) -> None:
        """Go on when both fields hold the same and something."""
        if not self.first.text:
            self.tell(_("Please type a passphrase."))
            self.first.setFocus()
        elif self.first.text != self.second.text:
            self._compare(empty_too=True)
            self.second.setFocus()
            self.second.line.selectAll()
        else:
            go()

    def wipe(self) -> None:
        """Keep nothing of what was typed."""
        self.first.wipe()
        self.second.wipe()
        self._say_differs(differs=False)

    def _follow(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.second.line.setEchoMode(mode.Normal if shown else mode.Password)

    def _first_changed(self) -> None:
        self.tell("")
        self._meter.update_soon()
        self._compare_while_typing()

    def _compare_while_typing(self) -> None:
        """Say that they differ as soon as no further key can mend it, not before."""
        self._say_differs(differs=not self.first.text.startswith(self.second.text))

    def _compare(self, *, empty_too: bool = False) -> None:
        typed = self.second.text
        self._say_differs(differs=typed != self.first.text and bool(typed or empty_too))

    def _say_differs(self, *, differs: bool) -> None:
        if differs == self._differs.isHidden():
            sentence = _("These two are not the same yet.") if differs else ""
            self._differs.setText(sentence)
            self._differs.setVisible(differs)
            announce(self._differs, sentence)
