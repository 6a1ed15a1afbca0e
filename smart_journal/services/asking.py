"""One question on its way: read and answered in a worker, dropped when nobody waits for it."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from smart_journal.domain.check_in import CheckIn
from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import Urge
from smart_journal.insights.facts import Facts, Names, Reach
from smart_journal.storage.reader import Reader, Tables

if TYPE_CHECKING:
    from smart_journal.insights.insight import Insight
    from smart_journal.insights.questions import Question

EVER = datetime(1, 1, 1)  # noqa: DTZ001  # local wall time, before every note
PICKED = ("trigger", "coping", "feeling", "person", "place")  # lists that an urge picks from


def moments(first: date, last: date, day_ends: time) -> tuple[datetime, datetime]:
    """Return the local wall times where the days begin and end, the end not included."""
    start = datetime.combine(first, day_ends)
    return start, datetime.combine(last, day_ends) + timedelta(days=1)


class Asking:
    """A question and the frame of its answer: the facts without what is yet to be read."""

    def __init__(
        self, reader: Reader, question: Question, frame: Facts, living: Collection[str]
    ) -> None:
        self._reader, self.question = reader, question
        self._frame, self._living = frame, living

    def stop(self) -> None:
        """Drop the question; for any thread."""
        self._reader.stop()

    def run(self) -> Sequence[Insight] | None:
        """Return the answer, in a worker thread; None when the question was dropped.

        Raises JournalError when the journal cannot be read.
        """
        with _nothing_collected():
            facts = self.facts()
            return None if facts is None or self._reader.stopped else self.question.answer(facts)

    def facts(self) -> Facts | None:
        """Return all that the question needs, in a worker thread; None when it was dropped."""
        facts = self._reader.run(self._read)
        return None if facts is None else _about(_merged(facts))

    def _read(self, tables: Tables) -> Facts:
        frame, needs = self._frame, self.question.needs
        numbers, days = self._moments(needs.numbers), self._moments(needs.days)
        urges = tuple(tables.numbers.urges(*numbers)) if numbers else ()
        check_ins = tuple(tables.numbers.check_ins(*numbers)) if numbers else ()
        logged = _days((*urges, *check_ins), frame.day_ends)
        if days is not None:
            logged |= tables.numbers.days(*days, frame.day_ends)
        pages: dict[str, tuple[Entry, ...]] = {}
        for tool in needs.pages:
            reach = Reach.EVER if tool in self._living else needs.pages_reach
            dates = self._moments(reach)
            pages[tool] = tuple(tables.entries.between(tool, *dates)) if dates else ()
        return replace(
            frame,
            urges=urges,
            check_ins=check_ins,
            pages=pages,
            logged=frozenset(logged),
        )

    def _moments(self, reach: Reach) -> tuple[datetime, datetime] | None:
        frame = self._frame
        start, end = frame.moments(frame.span)
        if reach is Reach.NOTHING:
            return None
        if reach is Reach.BEFORE and frame.before is not None:
            start = frame.moments(frame.before)[0]
        return (EVER if reach is Reach.EVER else start), end


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Hold the garbage collector off for the block.

    Thousands of new tuples, none in a cycle, would have it look through everything there is,
    for longer than reading them takes.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _days(notes: Iterable[Urge | CheckIn], day_ends: time) -> set[date]:
    return {day_of(note.at, day_ends) for note in notes}


def _about(facts: Facts) -> Facts:
    """Return the facts with only the urges and check-ins that are about the chosen behaviour."""
    chosen = facts.behaviour
    if not chosen:
        return facts
    return replace(
        facts,
        urges=tuple(urge for urge in facts.urges if chosen in urge.behaviours),
        check_ins=tuple(each for each in facts.check_ins if chosen in each.behaviours),
    )


def _merged(facts: Facts) -> Facts:
    """Return the facts with what was merged since under the id that counts now."""
    names = facts.names
    if not any(names.merged.get(name) for name in PICKED):
        return facts
    return replace(facts, urges=tuple(_with_names(urge, names) for urge in facts.urges))


def _with_names(urge: Urge, names: Names) -> Urge:
    def resolved(name: str, items: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(names.resolve(name, item) for item in items))

    return urge._replace(
        triggers=resolved("trigger", urge.triggers),
        coping=resolved("coping", urge.coping),
        feelings=resolved("feeling", urge.feelings),
        people=resolved("person", urge.people),
        place=names.resolve("place", urge.place),
    )
