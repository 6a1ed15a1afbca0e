"""A form on a page, with the real tools and lists, and lists that grow in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from smart_journal.domain.entry import Answers
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.dates import QtWords
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.forms.form import ToolForm

FORBIDDEN = "forbidden"


@dataclass
class Desk:
    """The person's own lists: the starters, and what was added."""

    catalogue: Catalogue
    own: dict[str, list[ListChoice]] = field(default_factory=dict)

    def options(self, list_id: str) -> list[ListChoice]:
        starters = self.catalogue.lists[list_id].starters
        return [
            *self.own.get(list_id, []),
            *(ListChoice(id=s.id, label=s.label, default=s.default) for s in starters),
        ]

    def label(self, list_id: str, item_id: str) -> str:
        found = (each.label for each in self.options(list_id) if each.id == item_id)
        return next(found, "(removed from the list)")

    def add(self, list_id: str, label: str) -> ListChoice:
        if label == FORBIDDEN:
            raise InvalidAnswer("That word can't be kept.")
        item = ListChoice(id=f"own-{len(self.own.get(list_id, []))}", label=label)
        self.own.setdefault(list_id, []).append(item)
        return item

    def limit(self, list_id: str) -> int:
        return self.catalogue.lists[list_id].tool.fields["label"].limit

    def form(
        self, tool_id: str, *, above: QWidget | None = None, below: QWidget | None = None
    ) -> ToolForm:
        """Return an empty form of a tool."""
        return ToolForm(
            self.catalogue.tools[tool_id],
            self.options,
            self.label,
            self.add,
            QtWords(QLocale("en_GB")),
            label_limit=self.limit,
            above=above,
            below=below,
        )


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"))


def valid_answers(catalogue: Catalogue, tool_id: str) -> st.SearchStrategy[Answers]:
    """Return any answers that the fields of a tool allow, some of them, all or none."""
    fields = catalogue.tools[tool_id].fields.values()
    return st.fixed_dictionaries(
        {}, optional={each.id: _answer(catalogue, each) for each in fields}
    )


def _answer(catalogue: Catalogue, asked: Field) -> st.SearchStrategy[Any]:
    match asked.kind:
        case FieldKind.SHORT | FieldKind.MEMO:
            letters = _LETTERS if asked.kind is FieldKind.SHORT else _LETTERS | st.just("\n")
            text = st.text(letters, min_size=1, max_size=min(asked.limit, 300))
            return (text | st.just("x" * asked.limit)).filter(str.strip)
        case FieldKind.SCALE | FieldKind.DURATION:
            return st.integers(asked.low, asked.high)
        case FieldKind.CHOICE:
            return st.sampled_from([option.id for option in asked.options])
        case FieldKind.PICK:
            starters = [starter.id for starter in catalogue.lists[asked.list].starters]
            items = st.sampled_from([*starters, "a" * 32])
            return st.lists(items, min_size=1, max_size=8, unique=True) if asked.many else items
        case FieldKind.ROWS:
            return _rows(catalogue, asked)


def _rows(catalogue: Catalogue, asked: Field) -> st.SearchStrategy[Any]:
    named, *others = asked.fields
    row = st.fixed_dictionaries(
        {named.id: _answer(catalogue, named)},
        optional={each.id: _answer(catalogue, each) for each in others},
    )
    return st.lists(
        row, min_size=asked.low, max_size=asked.high, unique_by=lambda each: str(each[named.id])
    )
