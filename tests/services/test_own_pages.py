"""Pages of one's own in a journal: used like any other, old entries keep their questions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from smart_journal.domain.errors import InvalidAnswer, JournalError
from smart_journal.domain.field import FieldKind
from smart_journal.domain.own_draft import question
from smart_journal.domain.own_page import OwnPage
from smart_journal.domain.tool import Section, Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.reading import opened_again

FIRST = question(FieldKind.SHORT, "First question", ends=("", ""), list_id="person")
SECOND = question(FieldKind.MEMO, "Second question", ends=("", ""), list_id="person")


def page(*fields: object, title: str = "From Dr. Ash") -> OwnPage:
    return OwnPage(
        title=title,
        purpose="A sheet from elsewhere.",
        point=3,
        sections=(Section(title=title, fields=tuple(fields)),),  # type: ignore[arg-type]
    )


def test_a_page_stands_in_its_tab_behind_the_others(session: Session) -> None:
    tool = session.own_pages.make(page(FIRST, SECOND))
    assert session.catalogue.of_point(3)[-1] == tool
    assert (tool.own, tool.title) == (True, "From Dr. Ash")


def test_it_is_there_when_the_journal_opens_again(
    session: Session, folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock
) -> None:
    tool = session.own_pages.make(page(FIRST))
    entry = session.entries.write(tool, {FIRST.id: "An answer"}, at=clock())
    session.close()
    with opened_again(folder, key, catalogue, clock) as again:
        assert again.catalogue.tools[tool.id] == tool
        assert again.entries.recent(tool.id) == [entry]


def test_an_old_entry_keeps_the_questions_it_was_answered_under(
    session: Session, clock: Clock
) -> None:
    tool = session.own_pages.make(page(FIRST, SECOND))
    old = session.entries.write(tool, {FIRST.id: "a", SECOND.id: "b"}, at=clock())
    renamed = replace(FIRST, label="Said in other words")
    newer = session.own_pages.change(tool.id, page(renamed))
    new = session.entries.write(newer, {FIRST.id: "c"}, at=clock())
    assert newer.version == tool.version + 1
    assert session.own_pages.tool_for(old, newer) == tool
    assert session.own_pages.tool_for(new, newer) == newer
    with pytest.raises(InvalidAnswer):
        session.entries.rewrite(newer, old)
    session.entries.rewrite(session.own_pages.tool_for(old, newer), old)


def test_the_programs_own_tools_are_left_as_they_are(
    session: Session, clock: Clock, urge_log: Tool
) -> None:
    entry = session.entries.write(urge_log, {"strength": 5}, at=clock())
    older = replace(entry, tool_version=1)
    assert session.own_pages.tool_for(older, urge_log) == urge_log


def test_a_page_put_away_comes_back_with_its_entries(session: Session, clock: Clock) -> None:
    tool = session.own_pages.make(page(FIRST))
    session.entries.write(tool, {FIRST.id: "kept"}, at=clock())
    session.own_pages.put_away(tool.id, away=True)
    assert tool.id not in session.catalogue.tools
    assert tool.id in session.own_pages.all()
    session.own_pages.put_away(tool.id, away=False)
    assert session.catalogue.tools[tool.id] == tool
    assert session.entries.count(tool.id) == 1


def test_export_and_import_is_the_same_toml(session: Session) -> None:
    tool = session.own_pages.make(page(FIRST, SECOND))
    text = session.own_pages.text(tool.id)
    copy = session.own_pages.take_in(text)
    assert copy.id != tool.id
    assert replace(copy, id=tool.id) == tool
    assert session.own_pages.text(copy.id).replace(copy.id, tool.id) == text


@pytest.mark.parametrize("path", sorted(Path("resources/tools").glob("*.toml")), ids=str)
def test_every_tool_of_the_program_can_be_taken_in_as_ones_own(
    session: Session, path: Path
) -> None:
    tool = session.own_pages.take_in(path.read_text("utf-8"))
    assert tool.offers == ()
    assert session.catalogue.tools[tool.id] == tool


@pytest.mark.parametrize(
    "text",
    [
        "not a page",
        "title = ",
        "",
        'title = "Only a title"',
        "a = [" * 2000,
        'id = "x"\n' * 2,
        "x" * 300_000,
    ],
)
def test_a_bad_file_gets_a_sentence_and_changes_nothing(session: Session, text: str) -> None:
    before = dict(session.catalogue.tools)
    with pytest.raises(JournalError) as caught:
        session.own_pages.take_in(text)
    assert caught.value.sentence
    assert dict(session.catalogue.tools) == before
