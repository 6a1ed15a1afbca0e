"""Copy what was answered on one page to where it fits on another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from smart_journal.domain.answers import faults
from smart_journal.domain.entry import Answer, Answers
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Offer
from smart_journal.domain.words import Words
from smart_journal.services.lines import answer_lines, answered, rows_of, several
from smart_journal.services.wording import Label

_TEXTS = {FieldKind.SHORT, FieldKind.MEMO}
Given = list[tuple[Field, Answer]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """How answers become words, and words an item of an own list.

    `find` returns the id of the item of a list that has a wording, "" where none has.
    """

    label: Label
    words: Words
    find: Callable[[str, str], str]


def copied(
    offer: Offer,
    targets: Mapping[str, Field],
    sources: Mapping[str, Field],
    answers: Mapping[str, Answer],
    saying: Saying,
) -> Answers:
    """Return what an offer copies and fixes, each answer within the bounds of its target."""
    found: Answers = {}
    for name, names in offer.copy:
        given = [(sources[each], answers[each]) for each in names if each in answers]
        answer = fitted(targets[name], given, saying)
        if answer is not None:
            found[name] = answer
    fixed = {name: answer for name, answer in offer.fixed if _fits(targets[name], answer)}
    return found | fixed


def fitted(target: Field, sources: Iterable[tuple[Field, Answer]], saying: Saying) -> Answer | None:
    """Return what the sources say as an answer to `target`; None where nothing fits.

    An answer of the same kind is taken as it is, any answer becomes words in a text, cut to its
    limit. What is private goes nowhere but to where it stays private.
    """
    given = [
        (field, answer)
        for field, answer in sources
        if answered(answer) and (target.private or not field.private)
    ]
    answer = _answer(target, given, saying) if given else None
    return answer if answer is not None and answered(answer) and _fits(target, answer) else None


def _fits(target: Field, answer: Answer) -> bool:
    return not faults([target], {target.id: answer})


def _answer(target: Field, given: Given, saying: Saying) -> Answer | None:
    if target.kind in _TEXTS:
        return _text(target, given, saying)
    if target.kind is FieldKind.PICK:
        return _picked(target, given, saying)
    same = [(field, answer) for field, answer in given if field.kind is target.kind]
    if not same:
        return None
    field, answer = same[0]
    if target.kind is FieldKind.CHOICE:
        return _chosen(target, same)
    if target.kind is FieldKind.ROWS:
        return _rows(target, field, answer, saying)
    if target.kind is FieldKind.DATE and field.time and not target.time:
        return str(answer).partition("T")[0]
    return answer


def _text(target: Field, given: Given, saying: Saying) -> str:
    if target.kind is FieldKind.MEMO:
        paragraphs = (_paragraphs(field, answer, saying) for field, answer in given)
        return cut("\n".join(paragraphs), target.limit)
    texts = [_one_line(field, answer, saying) for field, answer in given]
    joined = ". ".join(text.rstrip(".") for text in texts) if len(texts) > 1 else texts[0]
    return cut(joined, target.limit)


def _one_line(field: Field, answer: Answer, saying: Saying) -> str:
    if field.kind in _TEXTS:
        return " ".join(str(answer).split())
    return " ".join(", ".join(answer_lines(field, answer, saying.label, saying.words)).split())


def _paragraphs(field: Field, answer: Answer, saying: Saying) -> str:
    if field.kind is FieldKind.MEMO:
        return str(answer).strip()
    lines = answer_lines(field, answer, saying.label, saying.words)
    return ("\n" if field.kind is FieldKind.ROWS else ", ").join(lines)


def cut(text: str, limit: int) -> str:
    """Return the text, at most `limit` letters long, with a sign where it was cut."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _picked(target: Field, given: Given, saying: Saying) -> Answer | None:
    found: list[Answer] = []
    for field, answer in given:
        if field.kind is FieldKind.PICK and field.list == target.list:
            found += [item for item in several(answer) if isinstance(item, str) and item]
        elif field.kind in _TEXTS and (item_id := saying.find(target.list, str(answer))):
            found.append(item_id)
    return _one_or_many(target, found)


def _chosen(target: Field, given: Given) -> Answer | None:
    chosen = [each for _field, answer in given for each in several(answer)]
    return _one_or_many(target, [each for each in chosen if target.option(str(each))])


def _one_or_many(target: Field, found: list[Answer]) -> Answer | None:
    if not found:
        return None
    return [*dict.fromkeys(map(str, found))] if target.many else str(found[0])


def _rows(target: Field, field: Field, answer: Answer, saying: Saying) -> Answer:
    """Return the rows with those columns that both sides have."""
    both = [
        (column, source)
        for column in target.fields
        for source in field.fields
        if column.id == source.id
    ]
    rows: list[Answer] = []
    for row in rows_of(answer):
        kept = {
            column.id: fit
            for column, source in both
            if source.id in row
            and (fit := fitted(column, [(source, row[source.id])], saying)) is not None
        }
        if kept and not faults(target.fields, kept):
            rows.append(kept)
    return rows[: target.high]
