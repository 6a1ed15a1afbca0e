"""My own ways of coping: the card, letter by letter; what was done is noted by pressing it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.language import gettext as _
from smart_journal.services.wording import answer_words
from smart_journal.ui.context import Context
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.urge_now.section import Section, empty
from smart_journal.ui.widgets.chips import PickChips
from smart_journal.ui.widgets.labels import label

CARD, COPING = "deads-card", "coping"
_WAY, _FAVOURITE, _BESIDE = "way", "favourite", ("minutes", "where")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The ways behind one letter of the card; no letter where there is no card."""

    letter: str
    name: str
    ways: tuple[ListChoice, ...]


class WaysCard(Section):
    """Each way is a button; `changed` tells that what was done is another list now."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self._context = context
        self.body.addWidget(label(_("Press what you do; it is noted with this urge."), "hint"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._invitation = label(
            _("A card with ways of your own can stand here: “My DEADS card”, under 2 · Urges."),
            "hint",
        )
        self.body.addWidget(self._invitation)
        self._groups: list[PickChips] = []

    def refresh(self) -> None:
        """Show the card as it is now, with nothing done yet."""
        card = self._context.session.entries.latest(CARD)
        groups = self._of_card(card) if card is not None else []
        title = str(card.answers.get("title", "")) if card is not None and groups else ""
        self.say_title(title or (_("My card") if groups else _("What could help now")))
        self._invitation.setVisible(not groups)
        self._show(groups or [self._starters()])

    def _of_card(self, card: Entry) -> list[Group]:
        tool = self._context.session.catalogue.tools[CARD]
        lettered = [block for block in tool.blocks if block.letter]
        letters = {name: block.letter for block in lettered for name in block.fields}
        groups = [
            Group(
                letter=letters.get(field.id, ""),
                name=field.label,
                ways=tuple(self._ways(field, card.answers)),
            )
            for field in _lettered(tool)
        ]
        return [group for group in groups if group.ways]

    def _ways(self, field: Field, answers: Answers) -> list[ListChoice]:
        rows = answers.get(field.id)
        known = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        known.sort(key=lambda row: not row.get(_FAVOURITE))
        return [self._way(field, row) for row in known if row.get(_WAY)]

    def _way(self, field: Field, row: Answers) -> ListChoice:
        lists, words = self._context.session.lists, self._context.words
        columns = {column.id: column for column in field.fields}
        said = [
            answer_words(columns[name], row.get(name), lists.label, words)
            for name in (_WAY, *_BESIDE)
            if name in columns
        ]
        text = " · ".join(filter(None, said))
        return ListChoice(id=str(row[_WAY]), label=f"★ {text}" if row.get(_FAVOURITE) else text)

    def _starters(self) -> Group:
        ways = tuple(
            ListChoice(id=item.id, label=item.label)
            for item in self._context.session.lists.items(COPING)
            if item.default and not item.retired
        )
        return Group(letter="", name=_("What could help now"), ways=ways)

    def _show(self, groups: list[Group]) -> None:
        empty(self._grid)
        self._groups = []
        for row, group in enumerate(groups):
            name = " ".join(filter(None, (group.letter, group.name)))
            chips = PickChips(group.ways, many=True, name=name, parent=self, adding=False)
            chips.changed.connect(lambda changed=chips: self._press(changed))
            if group.letter:
                letter = label(group.letter, "figure", wrap=False)
                letter.setAccessibleName(group.name)
                self._grid.addWidget(letter, row, 0, Qt.AlignmentFlag.AlignTop)
                letter.show()
            self._grid.addWidget(chips, row, 1)
            chips.show()
            self._groups.append(chips)

    def _press(self, changed: PickChips) -> None:
        """Have a way that stands behind two letters pressed in both places."""
        done = set(changed.chosen())
        for chips in self._groups:
            if chips is not changed:
                kept = [each for each in chips.chosen() if not changed.known(each)]
                chips.set_chosen([*kept, *(each for each in done if chips.known(each))])
        self.changed.emit()

    def done(self) -> list[str]:
        """Return the ids of the ways that were pressed."""
        return list(dict.fromkeys(each for chips in self._groups for each in chips.chosen()))


def _lettered(tool: Tool) -> list[Field]:
    """Return the fields of the card whose rows are ways."""
    return [
        field
        for field in tool.fields.values()
        if field.kind is FieldKind.ROWS and any(column.id == _WAY for column in field.fields)
    ]
