"""Who I can contact: people of the circle first, own numbers, and the way to the help lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from smart_journal.domain.entry import Answers
from smart_journal.language import gettext as _
from smart_journal.services.wording import answer_words
from smart_journal.ui.context import Context
from smart_journal.ui.locked.parts import button, prose
from smart_journal.ui.urge_now.section import Section, empty
from smart_journal.ui.widgets.labels import label

CIRCLE, PEOPLE, NUMBERS = "support-circle", "people", "helpline"
_GOOD_NOW = {"urge", "crisis"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to turn to: who, what for, and how to reach them, as the person wrote it."""

    name: str
    about: str
    contact: str


class ContactsCard(Section):
    """Names and numbers to read; nothing is dialled."""

    help_requested = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(_("Who I can contact"))
        self._context = context
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._invitation = label(
            _(
                "People who are good for such moments can stand here: “Support circle”, under"
                " 4 · Balance."
            ),
            "hint",
        )
        self.body.addWidget(self._invitation)
        lines = button(_("Help lines (F1)"), self.help_requested.emit)
        self.body.addWidget(lines, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show who can be reached, as it is now."""
        empty(self._grid)
        contacts = [*self._people(), *self._numbers()]
        for row, contact in enumerate(contacts):
            self._show(row, contact)
        self._invitation.setVisible(not contacts)
        self.read_out("\n".join(f"{each.name}: {each.contact}" for each in contacts))

    def _people(self) -> list[Contact]:
        entry = self._context.session.entries.latest(CIRCLE)
        rows = entry.answers.get(PEOPLE) if entry is not None else None
        people = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        people.sort(key=lambda row: not _is_good_now(row))
        return [self._person(row) for row in people if row.get("person")]

    def _person(self, row: Answers) -> Contact:
        session, words = self._context.session, self._context.words
        field = session.catalogue.tools[CIRCLE].fields[PEOPLE]
        said = {
            column.id: answer_words(column, row.get(column.id), session.lists.label, words)
            for column in field.fields
        }
        about = filter(None, (said["kind"], said["good_for"]))
        return Contact(name=said["person"], about=" · ".join(about), contact=said["contact"])

    def _numbers(self) -> list[Contact]:
        return [
            Contact(
                name=str(entry.answers.get("label", "")),
                about=str(entry.answers.get("when", "")),
                contact=str(entry.answers.get("contact", "")),
            )
            for entry in self._context.session.lists.entries(NUMBERS)
            if not entry.archived
        ]

    def _show(self, row: int, contact: Contact) -> None:
        who = QWidget()
        column = QVBoxLayout(who)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(prose(contact.name, "label"))
        if contact.about:
            column.addWidget(prose(contact.about, "small"))
        reach = _copied(prose(contact.contact, "reason"))
        for at, widget in enumerate((who, reach)):
            self._grid.addWidget(widget, row, at, Qt.AlignmentFlag.AlignTop)
            widget.show()


def _is_good_now(row: Answers) -> bool:
    good_for = row.get("good_for")
    return isinstance(good_for, list) and not _GOOD_NOW.isdisjoint(map(str, good_for))


def _copied(text: QLabel) -> QLabel:
    """Let the mouse mark a number, to copy it."""
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
