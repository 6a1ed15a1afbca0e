"""The ABC pages of an invented journal, and the beliefs that come back in them."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.urge import Outcome
from smart_journal.sample.pages import Turn, page, spread
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.situations import SITUATIONS
from smart_journal.sample.texts.thoughts_abc_first import FIRST_WEEKS
from smart_journal.sample.texts.thoughts_abc_kinds import Abc, Belief, Felt
from smart_journal.sample.texts.thoughts_abc_later import LATER
from smart_journal.sample.weeks import Week

ABC = "abc"
PAGES = (*FIRST_WEEKS, *LATER)

_DAYS = (
    *((week, day) for week in range(8) for day in (1, 4)),
    *((8, 2), (10, 5), (12, 6), (13, 1), (16, 5), (18, 2), (20, 5), (22, 2), (22, 4), (23, 0)),
    *((25, 3), (27, 5), (29, 1), (32, 2), (34, 4), (36, 5), (38, 2), (40, 4), (41, 1), (43, 5)),
    *((47, 3), (50, 2)),
)

# Beliefs that are on more than one page: Sam's own, to look at again.
RECURRING = tuple(
    text
    for text, times in Counter(
        belief.text for one in PAGES for belief in {each.text: each for each in one.beliefs}.values()
    ).items()
    if times > 1
)

_CAUSES = {text: frozenset(words.split()) for words, text in SITUATIONS}
_NEAR = timedelta(days=6)
_LATE = 22 * 60 + 30


def abcs(story: Story, weeks: Iterable[Week]) -> Iterator[Entry]:
    """Yield the ABC pages, oldest first; one about an urge grew out of one, where one fits."""
    rng = story.dice("abc")
    told = iter(weeks)
    urges: deque[Entry] = deque()
    for turn in abc_turns(story):
        about = PAGES[turn.number % len(PAGES)]
        at = _moment(story, rng, turn)
        while (week := next(told, None)) is not None:
            urges.extend(week.urges)
            if week.number >= turn.week:
                break
        while urges and urges[0].at < at - _NEAR:
            urges.popleft()
        urge = _fitting(about, urges, at)
        if urge is not None:
            urges.remove(urge)
        yield _page(story, rng, turn, at, about, urge)


def beliefs(story: Story) -> Iterator[Entry]:
    """Yield the beliefs that come back, each when it was first written down, oldest first."""
    rng = story.dice("beliefs")
    known: set[str] = set()
    for turn in abc_turns(story):
        for each in PAGES[turn.number % len(PAGES)].beliefs:
            if each.text in RECURRING and each.text not in known:
                known.add(each.text)
                item = story.entry(
                    rng,
                    tool="belief",
                    at=turn.at(story, _LATE),
                    answers={"label": each.text},
                    written=timedelta(),
                )
                yield replace(item, id=story.own(f"belief {each.text}"))


def abc_turns(story: Story) -> list[Turn]:
    """Return every time that an ABC page is written, oldest first."""
    return spread(story, ABC, _DAYS)


def abc_with(story: Story, belief: str, before: Turn) -> str | None:
    """Return the id of the last ABC page with a belief on a day before a turn."""
    found = [
        turn
        for turn in abc_turns(story)
        if (turn.week, turn.day) < (before.week, before.day)
        and any(each.text == belief for each in PAGES[turn.number % len(PAGES)].beliefs)
    ]
    return found[-1].id(story) if found else None
