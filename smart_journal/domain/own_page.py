"""A page that a person made: its questions in their order, and the values of its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from smart_journal.domain.field import Field, FieldKind, FieldView, Option
from smart_journal.domain.tool import BlockKind, Section, SectionLayout, Tool, ToolKind
from smart_journal.language import gettext as _

PREFIX = "own-"
TITLE_LIMIT, PURPOSE_LIMIT, LABEL_LIMIT, HINT_LIMIT = 60, 300, 200, 300
MOST_QUESTIONS = 60
OVERVIEW = 3

_BLOCKS = {
    FieldKind.SHORT: BlockKind.LINE,
    FieldKind.MEMO: BlockKind.AREA,
    FieldKind.SCALE: BlockKind.RATING,
    FieldKind.DURATION: BlockKind.LINE,
    FieldKind.CHOICE: BlockKind.CHOICE,
    FieldKind.PICK: BlockKind.LINE,
    FieldKind.DATE: BlockKind.LINE,
    FieldKind.NUMBER: BlockKind.LINE,
    FieldKind.TICK: BlockKind.CHOICE,
    FieldKind.ROWS: BlockKind.ROWS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPage:
    """What a person decides about a page of their own; paper and lists follow from it."""

    title: str
    purpose: str
    point: int
    sections: tuple[Section, ...]

    @classmethod
    def of(cls, tool: Tool) -> OwnPage:
        """Return what a person can change about a tool."""
        return cls(title=tool.title, purpose=tool.purpose, point=tool.point, sections=tool.sections)

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return all questions in their order."""
        return tuple(field for section in self.sections for field in section.fields)


def fault(page: OwnPage) -> str:
    """Return a sentence that says why the page can't be used yet; an empty text when it can."""
    if not page.title.strip():
        return _("Please give the page a name.")
    if not page.fields:
        return _("A page needs at least one question.")
    if len(page.fields) > MOST_QUESTIONS:
        return _("A page has room for {count} questions.").format(count=MOST_QUESTIONS)
    return next(filter(None, map(_question_fault, page.fields)), "")


def _question_fault(field: Field) -> str:
    name = field.label.strip()
    if not name:
        return _("One of the questions has no words yet.")
    if field.kind is FieldKind.CHOICE and not field.options:
        return _("“{question}” needs answers to choose from.").format(question=name)
    if field.kind is FieldKind.ROWS and not field.fields:
        return _("“{question}” needs at least one column.").format(question=name)
    if field.kind is FieldKind.SCALE and field.low >= field.high:
        return _("“{question}”: the highest number has to be above the lowest.").format(
            question=name
        )
    if field.kind is FieldKind.SCALE and not all(field.ends):
        return _("“{question}”: please say what its two ends mean.").format(question=name)
    return ""


def page_values(page: OwnPage, tool_id: str, version: int) -> dict[str, Any]:
    """Return the page as the values of a tool's file, which `read_tool` reads."""
    fields = page.fields
    shown = [field for field in fields if field.kind is not FieldKind.ROWS][:OVERVIEW] or fields[:1]
    return {
        "id": tool_id,
        "version": version,
        "kind": ToolKind.DATED.value,
        "point": page.point,
        "title": page.title,
        "purpose": page.purpose.strip() or page.title,
        "steps": [],
        "sources": [],
        "overview": [
            {"fields": [field.id], "label": field.label, "width": round(1 / len(shown), 3)}
            for field in shown
        ],
        "sections": [_section_values(section) for section in page.sections],
        "paper": {
            "way": "portrait",
            "blocks": [{"kind": _BLOCKS[field.kind].value, "field": field.id} for field in fields],
        },
    }


def _section_values(section: Section) -> dict[str, Any]:
    values: dict[str, Any] = {"title": section.title}
    if section.hint:
        values["hint"] = section.hint
    if section.layout is not SectionLayout.COLUMN:
        values["layout"] = section.layout.value
    if section.folded:
        values["folded"] = True
    if section.letter:
        values["letter"] = section.letter
    return values | {"fields": [field_values(field) for field in section.fields]}


def field_values(field: Field) -> dict[str, Any]:
    """Return a field as the values of a tool's file, which `read_field` reads."""
    values: dict[str, Any] = {"id": field.id, "kind": field.kind.value, "label": field.label}
    if field.hint:
        values["hint"] = field.hint
    values |= {name: True for name in _FLAGS if getattr(field, name)}
    return values | _bounds(field)


def _bounds(field: Field) -> dict[str, Any]:
    kind = field.kind
    if kind in (FieldKind.SHORT, FieldKind.MEMO):
        return {"limit": field.limit} | ({"list": field.list} if field.list else {})
    if kind is FieldKind.CHOICE:
        options = [
            {"id": each.id, "label": each.label, "short": each.short} for each in field.options
        ]
        return {"options": options, "many": field.many}
    if kind is FieldKind.PICK:
        return {"list": field.list, "many": field.many}
    if kind is FieldKind.TICK:
        return {}
    if kind is FieldKind.DATE:
        return {"time": field.time} | ({} if field.ahead is None else {"ahead": field.ahead})
    values: dict[str, Any] = {"low": field.low, "high": field.high}
    if kind is FieldKind.SCALE:
        return values | {"ends": list(field.ends), "step": field.step}
    if kind is FieldKind.DURATION:
        return values | {"quick": list(field.quick)}
    if kind is FieldKind.NUMBER:
        return values | {"places": field.places, "unit": field.unit}
    if field.view is not FieldView.PLAIN:
        values["view"] = field.view.value
    return values | {"fields": [field_values(column) for column in field.fields]}


def unjudged_field(values: dict[str, Any]) -> Field:
    """Return the field that `field_values` gave, also one that is not yet fit to be used."""
    known = {name: values[name] for name in _PLAIN if name in values}
    return Field(
        id=str(values["id"]),
        kind=FieldKind(values["kind"]),
        label=str(values["label"]),
        ends=tuple(values.get("ends", ("", ""))),
        quick=tuple(values.get("quick", ())),
        options=tuple(Option(**each) for each in values.get("options", ())),
        view=FieldView(values.get("view", "")),
        fields=tuple(unjudged_field(each) for each in values.get("fields", ())),
        **known,
    )


_FLAGS = ("required", "private", "half", "carries")
_PLAIN = (
    "hint", *_FLAGS, "limit", "list", "many", "time", "ahead", "low", "high",
    "step", "places", "unit",
)  # fmt: skip
