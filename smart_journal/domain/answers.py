"""Judge answers by the bounds of their fields, with a sentence for each fault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.numbers import is_number, is_whole
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


class Fault(NamedTuple):
    """What is wrong with the answer to one field."""

    field: str
    sentence: str


def faults(fields: Iterable[Field], answers: Mapping[str, Answer]) -> list[Fault]:
    """Return what is wrong with `answers`, in the order of `fields`; empty when nothing is.

    Answers to fields that the definition does not know are a fault too.
    """
    fields = list(fields)
    found = [
        Fault(field.id, sentence)
        for field in fields
        if (sentence := _fault(field, answers.get(field.id)))
    ]
    known = {field.id for field in fields}
    strange = [key for key in answers if key not in known]
    return found + [Fault(key, _("There is no such question here.")) for key in strange]


def _fault(field: Field, answer: Answer | None) -> str:
    if answer is None or answer == "" or answer == []:
        return _("Please answer this one.") if field.required else ""
    if field.kind in (FieldKind.SHORT, FieldKind.MEMO):
        return _text_fault(field, answer)
    if field.kind in (FieldKind.SCALE, FieldKind.DURATION):
        return _number_fault(field, answer)
    return _OTHERS[field.kind](field, answer)


def _choice_fault(field: Field, answer: Answer) -> str:
    chosen = answer if field.many and isinstance(answer, list) else [answer]
    known = all(isinstance(each, str) and field.option(each) is not None for each in chosen)
    return "" if known else _("This choice is not one of the list.")


def _tick_fault(_field: Field, answer: Answer) -> str:
    return "" if isinstance(answer, bool) else _("This is either ticked or not.")


def _date_fault(field: Field, answer: Answer) -> str:
    reads = datetime.fromisoformat if field.time else date.fromisoformat
    try:
        found = reads(str(answer))
    except ValueError:
        return _("This is not a date.")
    # One way of writing a moment: local wall time to the minute, without an offset.
    if isinstance(found, datetime):
        plain = found.replace(tzinfo=None).isoformat(timespec="minutes")
    else:
        plain = str(found)
    return "" if plain == answer else _("This is not a date.")


def _amount_fault(field: Field, answer: Answer) -> str:
    if not is_number(answer) or not field.low <= answer <= field.high:
        return _("Please give a number from {low} to {high}.").format(
            low=field.low, high=field.high
        )
    if round(answer, field.places) != answer:
        return _("Please give fewer decimal places.")
    return ""


def _text_fault(field: Field, answer: Answer) -> str:
    if not isinstance(answer, str):
        return _("This is not a text.")
    if len(answer) > field.limit:
        return ngettext(
            "This is {count} letter too long.",
            "This is {count} letters too long.",
            len(answer) - field.limit,
        ).format(count=len(answer) - field.limit)
    return ""


def _number_fault(field: Field, answer: Answer) -> str:
    if not is_whole(answer) or not field.low <= answer <= field.high:
        return _("Please give a whole number from {low} to {high}.").format(
            low=field.low, high=field.high
        )
    if (answer - field.low) % field.step:
        return _("Please choose one of the numbers that are offered.")
    return ""


def _pick_fault(field: Field, answer: Answer) -> str:
    if not field.many:
        return "" if isinstance(answer, str) else _("Please pick one.")
    if not isinstance(answer, list) or not all(isinstance(item, str) for item in answer):
        return _("Please pick from the list.")
    return ""


def _rows_fault(field: Field, answer: Answer) -> str:
    if not isinstance(answer, list) or not all(isinstance(row, dict) for row in answer):
        return _("These are not rows.")
    if not field.low <= len(answer) <= field.high:
        return _("Please keep between {low} and {high} of them.").format(
            low=field.low, high=field.high
        )
    for row in answer:
        if isinstance(row, dict) and (wrong := faults(field.fields, row)):
            return wrong[0].sentence
    return ""


_OTHERS = {
    FieldKind.CHOICE: _choice_fault,
    FieldKind.PICK: _pick_fault,
    FieldKind.TICK: _tick_fault,
    FieldKind.DATE: _date_fault,
    FieldKind.NUMBER: _amount_fault,
    FieldKind.ROWS: _rows_fault,
}
