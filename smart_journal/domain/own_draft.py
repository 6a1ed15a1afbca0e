"""A page of one's own while it is made: headings and questions in one order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from smart_journal.domain.entry import new_id
from smart_journal.domain.field import Field, FieldKind, Option
from smart_journal.domain.own_page import OwnPage, field_values, unjudged_field
from smart_journal.domain.tool import Section

LINE, TEXT, CELL = 200, 4000, 300  # most letters of an answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One line of the outline: a heading, or a question."""

    heading: str = ""
    question: Field | None = None

    @property
    def label(self) -> str:
        """Return what the line says."""
        return self.question.label if self.question else self.heading


@dataclass(slots=True, kw_only=True)
class OwnDraft:
    """What is being made, its `parts` in the order of the page.

    Questions before the first heading belong to a section called as the page is.
    """

    title: str = ""
    purpose: str = ""
    point: int = 1
    parts: list[Part] = field(default_factory=list)

    @classmethod
    def of(cls, page: OwnPage) -> OwnDraft:
        """Return a page as it stands, to be changed."""
        parts: list[Part] = []
        for section in page.sections:
            if section.title != page.title:
                parts.append(Part(heading=section.title))
            parts += [Part(question=each) for each in section.fields]
        return cls(title=page.title, purpose=page.purpose, point=page.point, parts=parts)

    def page(self) -> OwnPage:
        """Return the page; a heading without questions is left out."""
        groups: list[tuple[str, list[Field]]] = [(self.title, [])]
        for part in self.parts:
            if part.question is None:
                groups.append((part.heading, []))
            else:
                groups[-1][1].append(part.question)
        return OwnPage(
            title=self.title,
            purpose=self.purpose,
            point=self.point,
            sections=tuple(
                Section(title=title, fields=tuple(fields)) for title, fields in groups if fields
            ),
        )

    def state(self) -> dict[str, Any]:
        """Return what is being made as JSON values."""
        parts = [
            {"heading": part.heading}
            if part.question is None
            else {"question": field_values(part.question)}
            for part in self.parts
        ]
        return {
            "title": self.title, "purpose": self.purpose, "point": self.point, "parts": parts,
        }  # fmt: skip

    @classmethod
    def restored(cls, state: dict[str, Any]) -> OwnDraft:
        """Return what `state` returned."""
        parts = [
            Part(question=unjudged_field(each["question"]))
            if "question" in each
            else Part(heading=str(each["heading"]))
            for each in state["parts"]
        ]
        return cls(
            title=str(state["title"]),
            purpose=str(state["purpose"]),
            point=int(state["point"]),
            parts=parts,
        )

    def move(self, index: int, to: int) -> None:
        """Move a line of the outline; a place that is not there changes nothing."""
        if 0 <= index < len(self.parts) and 0 <= to < len(self.parts):
            self.parts.insert(to, self.parts.pop(index))


def question(kind: FieldKind, label: str, *, ends: tuple[str, str], list_id: str) -> Field:
    """Return a new question of a kind with its usual bounds, under an id never used before.

    `ends` name the ends of a rating, `list_id` the list that is picked from.
    """
    made = Field(id=f"q{new_id()[:8]}", kind=kind, label=label)
    return with_kind(made, kind, ends=ends, list_id=list_id)


def with_kind(made: Field, kind: FieldKind, *, ends: tuple[str, str], list_id: str) -> Field:
    """Return the question as one of another kind, with the usual bounds of that kind."""
    plain = Field(
        id=made.id, kind=kind, label=made.label, hint=made.hint, required=made.required,
        private=made.private,
    )  # fmt: skip
    if kind is FieldKind.SHORT:
        return replace(plain, limit=LINE)
    if kind is FieldKind.MEMO:
        return replace(plain, limit=TEXT)
    if kind is FieldKind.SCALE:
        return replace(plain, low=0, high=10, ends=ends)
    if kind is FieldKind.DURATION:
        return replace(plain, low=0, high=1440, quick=(5, 10, 20, 30, 60))
    if kind is FieldKind.CHOICE:
        return replace(plain, options=made.options)
    if kind is FieldKind.PICK:
        return replace(plain, list=list_id, many=True)
    if kind is FieldKind.NUMBER:
        return replace(plain, low=0, high=100_000, places=2)
    if kind is FieldKind.ROWS:
        return replace(plain, low=0, high=40, fields=made.fields)
    return plain


def options(texts: Iterable[str], before: Sequence[Option]) -> tuple[Option, ...]:
    """Return the answers to choose from; one that was there keeps its id, also when renamed.

    A line that says the same is the same answer; of the others, those on the same line.
    """
    wanted = list(dict.fromkeys(text for raw in texts if (text := " ".join(raw.split()))))
    by_label = {option.label: option for option in before}
    said = set(wanted)
    result = []
    for number, text in enumerate(wanted):
        there = before[number] if number < len(before) else None
        if text in by_label:
            result.append(by_label[text])
        elif there is not None and there.label not in said:
            result.append(Option(id=there.id, label=text, short=text))
        else:
            result.append(Option(id=f"o{new_id()[:8]}", label=text, short=text))
    return tuple(result)


def columns(texts: Iterable[str], before: Sequence[Field]) -> tuple[Field, ...]:
    """Return the columns of a table, lines of text; one that was there keeps its id."""
    wanted = list(dict.fromkeys(text for raw in texts if (text := " ".join(raw.split()))))
    by_label = {column.label: column for column in before}
    said = set(wanted)
    result = []
    for number, text in enumerate(wanted):
        there = before[number] if number < len(before) else None
        if text in by_label:
            result.append(by_label[text])
        elif there is not None and there.label not in said:
            result.append(replace(there, label=text))
        else:
            made = Field(id=f"c{new_id()[:8]}", kind=FieldKind.SHORT, label=text, limit=CELL)
            result.append(made)
    return tuple(result)
