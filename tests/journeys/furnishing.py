"""A journal in which something is written on every tool's page."""

from __future__ import annotations

from smart_journal.domain.entry import Answer, Answers, Link
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.tool import Tool
from smart_journal.services.session import Session

ROWS = 2


def furnish(session: Session, word: str) -> None:
    """Switch every instrument on, and write on every tool's page, with `word` wherever one can.

    There are two pages of a tool that can have two, the second grown out of the first, and each
    has been changed once.
    """
    tools = session.catalogue.tools.values()
    session.settings.change(instruments=tuple(tool.id for tool in tools if tool.instrument))
    for tool in tools:
        links: tuple[Link, ...] = ()
        for _time in range(1 if tool.single else 2):
            given = answers(tool, session, word)
            entry = session.entries.write(tool, given, at=session.clock(), links=links)
            session.entries.rewrite(tool, entry)
            links = (Link(kind="from", to=entry.id),)


def answers(tool: Tool, session: Session, word: str) -> Answers:
    """Return an answer to every question of a tool."""
    return {field.id: _answer(field, session, word, 0) for field in tool.fields.values()}


def _answer(field: Field, session: Session, word: str, number: int) -> Answer:
    match field.kind:
        case FieldKind.PICK:
            items = session.lists.items(field.list)
            item = items[number % len(items)] if items else session.lists.add(field.list, word)
            return [item.id] if field.many else item.id
        case FieldKind.CHOICE:
            option = field.options[number % len(field.options)].id
            return [option] if field.many else option
        case FieldKind.ROWS:
            count = max(field.low, min(field.high, ROWS))
            return [
                {each.id: _answer(each, session, word, row) for each in field.fields}
                for row in range(count)
            ]
        case FieldKind.DATE:
            return "2026-11-23T18:05" if field.time else "2026-11-23"
        case FieldKind.TICK:
            return True
        case FieldKind.SHORT | FieldKind.MEMO:
            return word
        case _:
            return field.low
