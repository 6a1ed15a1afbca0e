"""Asking: one question after another, and nothing of what was dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smart_journal.insights.facts import Facts, Needs
from smart_journal.insights.insight import Insight
from smart_journal.insights.questions import Question
from smart_journal.services.session import Session
from smart_journal.ui.asker import Asker
from tests.ui.paper.room import Room, room


def question(name: str, answer: Callable[[Facts], Sequence[Insight]]) -> Question:
    return Question(id=name, title=name, asks="", needs=Needs(), answer=answer)


def quick(name: str) -> Question:
    return question(name, lambda _facts: [])


class Slow:
    """A question whose answer waits until it is let go."""

    def __init__(self, name: str) -> None:
        self.begun, self._go = Event(), Event()
        self.question = question(name, self._answer)

    def _answer(self, _facts: Facts) -> Sequence[Insight]:
        self.begun.set()
        self._go.wait(10)
        return []

    def let_go(self) -> None:
        self._go.set()


class Heard(QObject):
    """An asker, and everything it told."""

    def __init__(self, inside: Room) -> None:
        super().__init__()
        self.asker = Asker(inside.context, self)
        self.answers: list[str] = []
        self.failures: list[str] = []
        self.ends = 0
        self.asker.answered.connect(lambda asked, _found: self.answers.append(asked.id))
        self.asker.failed.connect(self.failures.append)
        self.asker.ended.connect(self._end)

    def _end(self) -> None:
        self.ends += 1


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        yield made


@pytest.fixture
def heard(inside: Room) -> Heard:
    return Heard(inside)


def test_questions_are_answered_one_after_another(qtbot: QtBot, heard: Heard) -> None:
    heard.asker.ask([quick("one"), quick("two"), quick("three")])
    qtbot.waitUntil(lambda: heard.ends == 1)
    assert heard.answers == ["one", "two", "three"]
    assert not heard.asker.stop()


def test_a_late_answer_to_what_was_dropped_is_never_told(
    qtbot: QtBot, inside: Room, heard: Heard
) -> None:
    slow = Slow("slow")
    heard.asker.ask([slow.question, quick("after it")])
    qtbot.waitUntil(slow.begun.is_set)
    heard.asker.ask([quick("other")])
    slow.let_go()
    qtbot.waitUntil(lambda: heard.answers == ["other"])
    inside.let_work(qtbot)
    assert heard.answers == ["other"]


def test_between_two_questions_others_have_their_turn(
    qtbot: QtBot, inside: Room, heard: Heard
) -> None:
    slow, done = Slow("slow"), list[str]()
    heard.asker.ask([slow.question, quick("next")])
    qtbot.waitUntil(slow.begun.is_set)
    inside.context.jobs.run(lambda: None, lambda _none: done.append(" ".join(heard.answers)))
    slow.let_go()
    qtbot.waitUntil(lambda: len(heard.answers) == 2)
    assert done == ["slow"]


def test_stopped_it_tells_nothing_and_says_that_something_was_dropped(
    qtbot: QtBot, inside: Room, heard: Heard
) -> None:
    slow = Slow("slow")
    heard.asker.ask([slow.question])
    qtbot.waitUntil(slow.begun.is_set)
    assert heard.asker.stop()
    slow.let_go()
    inside.let_work(qtbot)
    assert heard.answers == []
    assert heard.ends == 0


def test_a_journal_that_closes_meanwhile_is_no_stumbling_block(
    qtbot: QtBot, inside: Room, heard: Heard
) -> None:
    slow = Slow("slow")
    heard.asker.ask([slow.question, quick("next")])
    qtbot.waitUntil(slow.begun.is_set)
    heard.asker.stop()
    inside.session.close()
    slow.let_go()
    inside.let_work(qtbot)
    assert heard.answers == heard.failures == []


def test_a_file_that_cannot_be_read_is_said_in_a_sentence_and_ends_the_asking(
    qtbot: QtBot, heard: Heard, folder: Path
) -> None:
    aside = folder.with_name("aside")
    folder.rename(aside)
    heard.asker.ask([quick("one"), quick("two")])
    qtbot.waitUntil(lambda: heard.ends == 1)
    aside.rename(folder)
    assert heard.answers == []
    assert len(heard.failures) == 1
    assert heard.failures[0].endswith(".")
