"""The fourth page: the recovery words, then three of them asked."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from smart_journal.language import gettext as _
from smart_journal.ui.locked.parts import prose
from smart_journal.ui.welcome.step import Step
from smart_journal.ui.welcome.word_check import WordCheck
from smart_journal.ui.welcome.word_sheet import WordSheet


def why_words() -> str:
    """Return what the recovery words are for."""
    return _(
        "These 24 words open the journal without the passphrase. Write them on paper, with their"
        " numbers, and keep the paper where only you find it. Whoever has the words can read"
        " the journal."
    )


def about_later() -> str:
    """Return what Later means."""
    return _(
        "If home is no place for such a paper, choose “Later”: Settings shows the words again"
        " after your passphrase."
    )


class WordsStep(Step):
    """Shows the words, with a `hint` below; they can also be written down later."""

    number = 4
    back = False

    def __init__(self, words: tuple[str, ...], hint: str = "") -> None:
        super().__init__(_("Your recovery words"), why_words())
        self._sheet = WordSheet(words)
        self.body.addWidget(self._sheet)
        if hint:
            self.body.addWidget(prose(hint, "hint"))

    def next_text(self) -> str:
        """Return what the button that goes on says."""
        return _("I have &written them down")

    def second_text(self) -> str:
        """Return what the other way on says."""
        return _("&Later")

    def begin(self) -> None:
        """Start on the words."""
        self._sheet.setFocus()


class CheckStep(Step):
    """Asks for three of the words."""

    number = 4

    def __init__(self, words: tuple[str, ...], random: Random) -> None:
        super().__init__(
            _("Three of the words"),
            _("To be sure that the paper is right, please type these three from it."),
        )
        self._check = WordCheck(words, random)
        self._check.entered.connect(self.next_wanted)
        self.body.addSpacing(4)
        self.body.addWidget(self._check)

    def second_text(self) -> str:
        """Return what the other way on says."""
        return _("&Later")

    def begin(self) -> None:
        """Start in the first field."""
        self._check.setFocus()

    def leave(self, go: Callable[[], None]) -> None:
        """Go on when the words are right."""
        if self._check.right():
            go()
