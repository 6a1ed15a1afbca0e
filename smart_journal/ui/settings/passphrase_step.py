"""The passphrase, asked again before something is shown that opens the journal."""

from __future__ import annotations

from collections.abc import Callable

from smart_journal.language import gettext as _
from smart_journal.ui.locked.busy import BusyLine
from smart_journal.ui.locked.parts import asked, keep_room
from smart_journal.ui.locked.passphrase import PassphraseField
from smart_journal.ui.welcome.step import Step


class PassphraseStep(Step):
    """Asks for the journal's passphrase."""

    def __init__(self) -> None:
        super().__init__(
            _("Recovery words"),
            _(
                "They open the journal without the passphrase, so they are shown only after it."
                " Make sure that nobody looks over your shoulder."
            ),
        )
        self._field = PassphraseField()
        self._field.entered.connect(self.next_wanted)
        self._busy = BusyLine(_("Checking the passphrase"))
        self._busy.hide()
        keep_room(self._busy)
        self._waiting = False
        self.body.addSpacing(4)
        self.body.addLayout(asked(_("&Passphrase"), self._field, self._field.line))
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._busy)

    @property
    def passphrase(self) -> str:
        """Return what was typed."""
        return self._field.text

    def next_text(self) -> str:
        """Return what the button that goes on says."""
        return _("&Show the words")

    def begin(self) -> None:
        """Start in the field."""
        self._field.setFocus()

    def leave(self, go: Callable[[], None]) -> None:
        """Go on when something was typed and nothing is being checked."""
        if self._waiting:
            return
        if self._field.text:
            go()
        else:
            self.refuse(_("Please type your passphrase."))

    def set_busy(self, busy: bool) -> None:
        """Show that the passphrase is being checked."""
        self._waiting = busy
        self._field.line.setReadOnly(busy)
        self._busy.setVisible(busy)
        if busy:
            self.tell("")

    def refuse(self, sentence: str) -> None:
        """Say why not; what was typed is selected."""
        self.tell(sentence)
        self._field.setFocus()
        self._field.line.selectAll()

    def wipe(self) -> None:
        """Keep nothing of what was typed."""
        self._field.wipe()
