"""The pages that grow all year: the list of triggers, the DEADS card, the early warnings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.dice import identity
from smart_journal.sample.pages import Turn, filled, in_order, page
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts import early_warnings
from smart_journal.sample.texts.triggers import CARD_GREW, LIST_GREW, card_answers, trigger_rows

TRIGGERS = "triggers"

_CARD = "deads-card"
_WARNINGS = "early-warnings"
_EVENING = 20 * 60 + 15


def living(story: Story) -> Iterator[Entry]:
    """Yield the pages as they are in the end, oldest first; none in a story without pages."""
    yield from in_order(revisions[-1] for revisions in _all(story))


def earlier(story: Story) -> Iterator[Entry]:
    """Yield the revisions that these pages had before, each page's oldest first."""
    for revisions in _all(story):
        yield from revisions[:-1]


def _all(story: Story) -> Iterator[list[Entry]]:
    if story.plan.times(1):
        yield _grown(story, TRIGGERS, 2, LIST_GREW, lambda count: {"triggers": trigger_rows(count)})
        yield _grown(story, _CARD, 4, CARD_GREW, card_answers)
        grew = early_warnings.CARD_GREW
        yield _grown(story, _WARNINGS, 1, grew, early_warnings.warning_answers)


def _grown(
    story: Story,
    tool: str,
    day: int,
    grew: Sequence[tuple[int, int]],
    said: Callable[[int], Answers],
) -> list[Entry]:
    """Return the revisions of a page, oldest first; `grew` has its weeks and what it says."""
    rng = story.dice(tool)
    first = Turn(tool=tool, number=0, week=grew[0][0], day=day)
    entry = replace(page(story, rng, first, {}, minutes=_EVENING), id=story.own(tool))
    revisions: list[Entry] = []
    for week, count in grew:
        on = story.day(week, day)
        saved = clock(on, _EVENING) + timedelta(minutes=rng.randrange(6, 30))
        entry = replace(
            entry,
            answers=filled(story, said(count), on),
            saved=saved.astimezone(entry.saved.tzinfo) if revisions else entry.saved,
            revision=identity(rng),
            parents=(entry.revision,) if revisions else (),
        )
        revisions.append(entry)
    return revisions
