"""Answers in a few words: what a cell of a list says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from smart_journal.domain.entry import Answer, Answers
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.numbers import rows
from smart_journal.domain.tool import Tool
from smart_journal.domain.words import Words
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

Label = Callable[[str, str], str]
_SAID_AFTER = (FieldKind.SCALE, FieldKind.DURATION, FieldKind.NUMBER)


def answer_words(field: Field, answer: Answer | None, label: Label, words: Words) -> str:
    """Return the answer to one field in few words; `label` names items of own lists.

    An unanswered field gives an empty text, a choice that the definition no longer has its id.
    """
    if answer is None or answer is False:
        return ""
    if field.kind is FieldKind.CHOICE:
        return ", ".join(_option(field, str(each)) for each in _several(answer))
    if field.kind is FieldKind.PICK:
        # Two items that were merged since are said once.
        said = dict.fromkeys(label(field.list, str(item)) for item in _several(answer))
        return ", ".join(said)
    if field.kind is FieldKind.DURATION and isinstance(answer, int):
        return minutes_words(answer)
    if field.kind is FieldKind.DATE:
        return date_words(field, answer, words)
    if field.kind is FieldKind.NUMBER and isinstance(answer, int | float):
        return amount_words(field, answer, words)
    if field.kind is FieldKind.TICK:
        return _("yes")
    if field.kind is FieldKind.ROWS:
        of_rows = (row_words(field, row, label, words) for row in rows(answer))
        return " · ".join(filter(None, of_rows))
    return str(answer)


def _several(answer: Answer) -> list[Answer]:
    return answer if isinstance(answer, list) else [answer]


def _option(field: Field, option_id: str) -> str:
    option = field.option(option_id)
    return option.short if option else option_id


def date_words(field: Field, answer: Answer, words: Words) -> str:
    """Return a day, or a moment, as the person's settings say it; an odd one as it is."""
    try:
        moment = datetime.fromisoformat(str(answer))
    except ValueError:
        return str(answer)
    if not field.time:
        return words.day(moment.date())
    return _("{day}, {time}").format(day=words.day(moment.date()), time=words.time(moment))


def amount_words(field: Field, answer: float, words: Words) -> str:
    """Return an amount with its unit, without needless decimals."""
    places = 0 if answer == int(answer) else field.places
    number = words.number(answer, places)
    return _("{number} {unit}").format(number=number, unit=field.unit) if field.unit else number


def row_words(field: Field, row: Answer, label: Label, words: Words, *, columns: int = 2) -> str:
    """Return what a row is called, and with two `columns` its rating: `Work or study 5`.

    Whatever else stands in a row is for its page: a list of pages names the rows.
    """
    if not isinstance(row, dict):
        return ""
    first, *others = field.fields[:columns]
    shown = [first, *(each for each in others if each.kind in _SAID_AFTER)]
    return " ".join(
        filter(None, (answer_words(each, row.get(each.id), label, words) for each in shown))
    )


def fields_words(
    tool: Tool, fields: Iterable[str], answers: Answers, label: Label, words: Words
) -> str:
    """Return the answers to several fields as one text, the empty ones left out."""
    said = (answer_words(tool.fields[field], answers.get(field), label, words) for field in fields)
    return ". ".join(text.rstrip(".") for text in said if text)


def overview_words(tool: Tool, answers: Answers, label: Label, words: Words) -> str:
    """Return in a line what a list of pages says of one, its numbers with their heading."""
    said = []
    for column in tool.overview:
        text = fields_words(tool, column.fields, answers, label, words)
        if text and tool.fields[column.fields[0]].kind in _SAID_AFTER:
            text = _("{title}: {number}").format(title=column.label, number=text)
        said.append(" ".join(text.split()))
    return " · ".join(filter(None, said))


def minutes_words(minutes: int) -> str:
    """Return whole minutes in words, e.g. `25 min` or `2 h 5 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return ngettext("{count} min", "{count} min", rest).format(count=rest)
    if not rest:
        return _("{hours} h").format(hours=hours)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=rest)
