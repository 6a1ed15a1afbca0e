"""From what came before slips to the person's own early-warning card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from smart_journal.domain.entry import Entry
from smart_journal.domain.errors import JournalError
from smart_journal.insights.insight import Insight
from smart_journal.insights.slips.before import BeforeSlips
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.services.early_warnings import EARLY_WARNINGS
from smart_journal.ui.context import Context
from smart_journal.ui.widgets.flow_layout import FlowLayout
from smart_journal.ui.widgets.labels import label
from smart_journal.ui.widgets.line import LineEdit
from smart_journal.ui.widgets.tick import TickBox

MOST = 18  # boxes; a card is no list of everything


class WarningSigns(QFrame):
    """A box for each sign that was noted, and a line for one of the person's own.

    Signs that stand on the card already are named, not offered again.
    """

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._warnings = context.session.early_warnings
        self._signs: tuple[str, ...] = ()
        self._boxes: dict[str, TickBox] = {}
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(label(self._warnings.tool.title, "heading"))
        self._hint = label(_("Tick what you would like to notice early."), "hint")
        column.addWidget(self._hint)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        column.addWidget(self._holder)
        own = _("In my own words")
        column.addWidget(label(own, "label"))
        self.own = LineEdit(self._warnings.longest(), own)
        self.own.textChanged.connect(self._weigh)
        self.own.returnPressed.connect(self._add)
        column.addWidget(self.own)
        actions = QWidget()
        row = FlowLayout(actions)
        self.add = QPushButton(_("Put on my early-warning card"))
        self.add.clicked.connect(self._add)
        self.open = QPushButton(_("Open the card"))
        self.open.setProperty("role", "quiet")
        self.open.clicked.connect(self._open)
        row.addWidget(self.add)
        row.addWidget(self.open)
        column.addWidget(actions)
        self._already = label("", "hint")
        column.addWidget(self._already)
        self.refresh()

    @property
    def boxes(self) -> dict[str, TickBox]:
        """Return the boxes by what they say."""
        return self._boxes

    @property
    def already(self) -> str:
        """Return what is said about signs that stand on the card."""
        return self._already.text()

    def show_insights(self, insights: Sequence[Insight]) -> None:
        """Offer what was noted before slips; ticks stay where a sign is offered again."""
        words, longest = self._context.words, self._warnings.longest()
        found = [each for each in insights if isinstance(each, BeforeSlips)]
        self._signs = tuple(sign[:longest] for each in found for sign in each.proposals(words))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the card again: it may have been changed on its page."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the signs that are not on the card, and name those that are."""
        on_card = {_key(sign) for sign in self._warnings.signs()}
        offered = [sign for sign in self._signs if _key(sign) not in on_card][:MOST]
        if offered != list(self._boxes):
            self._offer(offered)
        self._hint.setVisible(bool(offered))
        there = self._warnings.signs()
        self._already.setText(
            _("Already on the card: {signs}").format(signs=" · ".join(there)) if there else ""
        )
        self._already.setVisible(bool(there))
        self.open.setVisible(self._warnings.card() is not None)
        self._weigh()

    def _offer(self, signs: Iterable[str]) -> None:
        ticked = set(self._ticked())
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {sign: TickBox(sign, self._holder) for sign in signs}
        for sign, box in self._boxes.items():
            box.setChecked(sign in ticked)
            box.toggled.connect(self._weigh)
            self._column.addWidget(box)
        self._holder.setVisible(bool(self._boxes))
        # New boxes join the page last, and would be reached last.
        for first, second in pairwise([*self._boxes.values(), self.own, self.add, self.open]):
            QWidget.setTabOrder(first, second)

    def _ticked(self) -> list[str]:
        return [sign for sign, box in self._boxes.items() if box.isChecked()]

    def _chosen(self) -> list[str]:
        """Return what is ticked and written, nothing twice, nothing that is on the card."""
        chosen = {_key(sign): sign for sign in self._warnings.signs()}
        new = []
        for sign in [*self._ticked(), self.own.line().strip()]:
            if sign and _key(sign) not in chosen:
                chosen[_key(sign)] = sign
                new.append(sign)
        return new

    def _weigh(self) -> None:
        self.add.setEnabled(bool(self._ticked() or self.own.line().strip()))

    def _add(self) -> None:
        if not self.add.isEnabled():
            return
        new, toast = self._chosen(), self._context.toast
        if not new:
            toast.say(_("That is on the card already."), second=(_("Open it"), self._open))
            return
        try:
            card = self._warnings.add(new)
        except JournalError as error:
            toast.say(error.sentence)
            return
        self.own.clear()
        self.refresh()
        self.open.setFocus()
        toast.say(
            ngettext(
                "Put on your early-warning card.", "{count} signs put on your card.", len(new)
            ).format(count=self._context.words.number(len(new))),
            undo=lambda: self._undo(card),
            second=(_("Open it"), self._open),
        )

    def _undo(self, card: Entry) -> None:
        self._warnings.undo(card)
        if isValid(self):  # the page may be gone, the toast stays
            self.refresh()

    def _open(self) -> None:
        card = self._warnings.card()
        if card is not None:
            self._context.go.entry_requested.emit(EARLY_WARNINGS, card.id)


def _key(sign: str) -> str:
    """Return what makes two signs the same: their words, not their capitals or spaces."""
    return " ".join(sign.casefold().split())
