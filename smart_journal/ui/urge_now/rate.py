"""How strong it is: a number that shows when typed, and is kept a moment later or by Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal

from smart_journal.domain.behaviour import Behaviour
from smart_journal.domain.field import Field
from smart_journal.language import gettext as _
from smart_journal.ui.locked.parts import announce, button
from smart_journal.ui.urge_now.section import Section
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.rating import RatingStrip
from smart_journal.ui.widgets.type_ahead import MOMENT


class RateCard(Section):
    """The strength, and which behaviour it is about.

    A number counts once nothing joined it for a moment: until then `1` may become `10`, or be
    taken back. `rated` tells of it, `behaviour_chosen` of the id of another behaviour.
    """

    rated = Signal(int)
    behaviour_chosen = Signal(str)

    def __init__(self, field: Field) -> None:
        super().__init__(_("How strong is it right now?"))
        self._behaviours: list[Behaviour] = []
        self._behaviour = 0
        self._kept: int | None = None
        self._hint = label("", "hint")
        self.body.addWidget(self._hint)
        self._strip = RatingStrip(field.low, field.high, field.ends, _("Strength of the urge"))
        self._strip.changed.connect(self._touched)
        self.body.addWidget(self._strip)
        self._about = button("", self.next_behaviour, "quiet")
        self.body.addWidget(self._about, 0, Qt.AlignmentFlag.AlignLeft)
        self._error = label("", "error")
        self.body.addWidget(self._error)
        self._pause = QTimer(self, singleShot=True, interval=round(MOMENT * 1000))
        self._pause.timeout.connect(self.settle)

    def take_focus(self) -> None:
        """Put the keyboard on the numbers."""
        self._strip.setFocus()

    def begin(self, behaviours: list[Behaviour], last: Behaviour | None) -> None:
        """Start over, about the behaviour that was last used."""
        self._behaviours = behaviours
        ids = [behaviour.id for behaviour in behaviours]
        self._behaviour = ids.index(last.id) if last is not None else 0
        self._pause.stop()
        self._kept = None
        self._strip.set_value(None)
        self._hint.setText(_("Type a number and press Enter. Nothing else has to be filled in."))
        self._error.hide()
        self._say_behaviour()

    @property
    def behaviour(self) -> str:
        """Return the id of the behaviour it is about, or an empty text."""
        return self._behaviours[self._behaviour].id if self._behaviours else ""

    def _say_behaviour(self) -> None:
        self._about.setVisible(len(self._behaviours) > 1)
        if len(self._behaviours) > 1:
            name = self._behaviours[self._behaviour].name.replace("&", "&&")
            self._about.setText(_("About: {name}  (B for the next one)").format(name=name))

    def next_behaviour(self) -> None:
        """Say that it is about the next of several behaviours."""
        if len(self._behaviours) > 1:
            self._behaviour = (self._behaviour + 1) % len(self._behaviours)
            self._say_behaviour()
            self.behaviour_chosen.emit(self.behaviour)

    def _touched(self) -> None:
        self._error.hide()
        self._pause.start()

    def settle(self) -> None:
        """Take the number that shows as said; one that was cleared comes back."""
        self._pause.stop()
        value = self._strip.value()
        if value is None:
            self._strip.set_value(self._kept)
        elif value != self._kept:
            self._kept = value
            self.rated.emit(value)

    def confirm(self) -> bool:
        """Take the number at once; return whether there is one, and ask for it if not."""
        self.settle()
        if self._kept is None:
            self.refuse(_("A number first, from 1 for barely there to 10 for overwhelming."))
            self._strip.setFocus()
        return self._kept is not None

    def say_saved(self, time: str) -> None:
        """Say quietly when it was saved, a time of day."""
        self._hint.setText(
            _("Saved at {time}. The rest can help now, or wait; Esc closes the page.").format(
                time=time
            )
        )
        self._error.hide()

    def refuse(self, sentence: str) -> None:
        """Say why it was not saved; the number stays."""
        self._error.setText(sentence)
        self._error.show()
        announce(self._error, sentence)
