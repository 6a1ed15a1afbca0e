"""A form on a page, with the real tools and lists, and lists that grow in memory."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.domain.entry import Answers
from smart_journal.domain.errors import InvalidAnswer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.dates import QtWords
from smart_journal.ui.forms.choices import ListChoice, Lists
from smart_journal.ui.forms.form import ToolForm
from tests.domain.answering import NOW, bounded

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

    def lists(self) -> Lists:
        """Return what a form asks of the journal."""
        return Lists(
            options=self.options,
            label=self.label,
            add=self.add,
            rename=lambda list_id, _old, label: self.add(list_id, label),
            limit=self.limit,
            words=QtWords(QLocale("en_GB")),
            now=lambda: NOW,
        )

    def form(
        self, tool: str | Tool, *, above: QWidget | None = None, below: QWidget | None = None
    ) -> ToolForm:
        """Return an empty form of a tool."""
        known = self.catalogue.tools[tool] if isinstance(tool, str) else tool
        return ToolForm(known, self.lists(), above=above, below=below)


def opened(qtbot: QtBot, form: ToolForm) -> ToolForm:
    """Show a form, and return it with the keyboard on it."""
    qtbot.addWidget(form)
    form.resize(720, 900)
    with qtbot.waitActive(form):
        form.show()
    return form


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"))


def valid_answers(
    catalogue: Catalogue, tool_id: str, needed: Container[str] = ()
) -> st.SearchStrategy[Answers]:
    """Return any answers that the fields of a tool allow: the `needed`, and some others."""
    fields = catalogue.tools[tool_id].fields.values()
    answers = {each.id: _answer(catalogue, each) for each in fields}
    always = {each: answers.pop(each) for each in [*answers] if each in needed}
    return st.fixed_dictionaries(always, optional=answers)


def _answer(catalogue: Catalogue, asked: Field) -> st.SearchStrategy[Any]:
    match asked.kind:
        case FieldKind.SHORT | FieldKind.MEMO:
            letters = _LETTERS if asked.kind is FieldKind.SHORT else _LETTERS | st.just("\n")
            text = st.text(letters, min_size=1, max_size=min(asked.limit, 300))
            return (text | st.just("x" * asked.limit)).filter(str.strip)
        case FieldKind.PICK:
            starters = [starter.id for starter in catalogue.lists[asked.list].starters]
            items = st.sampled_from([*starters, "a" * 32])
            return st.lists(items, min_size=1, max_size=8, unique=True) if asked.many else items
        case FieldKind.ROWS:
            return _rows(catalogue, asked)
        case _:
            return bounded(asked)


def _rows(catalogue: Catalogue, asked: Field) -> st.SearchStrategy[Any]:
    named, *others = asked.fields
    needed = [named, *(each for each in others if each.required)]
    row = st.fixed_dictionaries(
        {each.id: _answer(catalogue, each) for each in needed},
        optional={each.id: _answer(catalogue, each) for each in others if not each.required},
    )
    return st.lists(
        row,
        min_size=max(asked.low, 1),
        max_size=min(asked.high, 6),
        unique_by=lambda each: str(each[named.id]),
    )
