"""Three of the recovery words, asked to see whether they really are on paper."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from smart_journal.language import gettext as _
from smart_journal.ui.locked.parts import announce, caption, prose

ASKED = 3
_LONGEST = 40


class WordCheck(QWidget):
    """Asks for three words at places chosen by `random`; `entered` comes with the last Enter."""

    entered = Signal()

    def __init__(self, words: tuple[str, ...], random: Random) -> None:
        super().__init__()
        self._words = words
        self.places = sorted(random.sample(range(1, len(words) + 1), ASKED))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._lines: list[QLineEdit] = []
        self._faults: list[QLabel] = []
        for at, place in enumerate(self.places):
            line = QLineEdit()
            line.setMaxLength(_LONGEST)
            line.returnPressed.connect(lambda at=at: self._enter(at))
            line.textEdited.connect(lambda _text, at=at: self._faults[at].hide())
            fault = prose("", "notice")
            fault.hide()
            grid.addWidget(caption(_("Word {place}").format(place=place), line), 2 * at, 0)
            grid.addWidget(line, 2 * at, 1)
            grid.addWidget(fault, 2 * at + 1, 1)
            self._lines.append(line)
            self._faults.append(fault)
        self.setFocusProxy(self._lines[0])

    def right(self) -> bool:
        """Return whether all three are right; each wrong one is named beside its field."""
        wrong = [at for at, place in enumerate(self.places) if not self._fits(at, place)]
        for at in range(ASKED):
            self._faults[at].setVisible(at in wrong)
        if wrong:
            line = self._lines[wrong[0]]
            line.setFocus()
            line.selectAll()
            announce(line, self._faults[wrong[0]].text())
        return not wrong

    def _fits(self, at: int, place: int) -> bool:
        typed = self._lines[at].text().strip().casefold()
        sentence = _("Word {place} is another one. Please look at your paper again.")
        if not typed:
            sentence = _("Word {place} is still missing.")
        self._faults[at].setText(sentence.format(place=place))
        return typed == self._words[place - 1]

    def _enter(self, at: int) -> None:
        if at + 1 < ASKED:
            self._lines[at + 1].setFocus()
        else:
            self.entered.emit()
