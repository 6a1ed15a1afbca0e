"""The ABC pages of an invented journal, and the beliefs that come back in them."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.urge import Outcome
from smart_journal.sample.pages import Turn, newest, page, spread
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.situations import SITUATIONS
from smart_journal.sample.texts.thoughts_abc_first import FIRST_WEEKS
from smart_journal.sample.texts.thoughts_abc_kinds import Abc, Belief, Felt
from smart_journal.sample.texts.thoughts_abc_later import LATER
from smart_journal.sample.weeks import Week

ABC = "abc"
PAGES = (*FIRST_WEEKS, *LATER)

_DAYS = (
    *((0, 2), (0, 4), (0, 6), (1, 4), (2, 1), (2, 4), (3, 0), (3, 2)),
    *((4, 1), (4, 4), (5, 3), (5, 6), (6, 3), (6, 5), (7, 2), (7, 4)),
    *((8, 4), (10, 5), (12, 6), (13, 1), (16, 5), (18, 2), (20, 5), (22, 5), (22, 6), (23, 0)),
    *((25, 3), (27, 5), (28, 5), (32, 2), (34, 4), (36, 5), (38, 2), (40, 6), (41, 3), (43, 5)),
    *((47, 3), (50, 5)),
)

# Beliefs that are on more than one page: Sam's own, to look at again.
RECURRING = tuple(
    text
    for text, times in Counter(each.text for one in PAGES for each in one.beliefs).items()
    if times > 1
)

_SITUATIONS = {text: frozenset(words.split()) for words, text in SITUATIONS}
# What an urge was about when only its trigger was picked.
_TRIGGERS = {
    "work-stress": "work",
    "boredom": "boredom",
    "usual-hour": "hour",
    "place-or-sight": "sight",
    "argument": "row",
    "feeling-low": "low",
    "loneliness": "low",
}
_NEAR = timedelta(days=9)
_ACTED = (Outcome.ACTED.value, Outcome.PARTLY.value)
_LATE = 22 * 60 + 30


def abcs(story: Story, weeks: Iterable[Week]) -> Iterator[Entry]:
    """Yield the ABC pages, oldest first; one about an urge grew out of one, where one fits."""
    rng = story.dice("abc")
    told, read = iter(weeks), -1
    urges: deque[Entry] = deque()
    last = clock(story.day(0, -1), 0)
    for turn in abc_turns(story):
        about = PAGES[turn.number % len(PAGES)]
        last = at = max(last, turn.at(story, rng.randrange(18 * 60, 22 * 60)))
        while read < turn.week and (week := next(told, None)) is not None:
            read = week.number
            urges.extend(week.urges)
        while urges and urges[0].at < at - _NEAR:
            urges.popleft()
        urge = None if about.acted else _fitting(about, urges, at)
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


def _fitting(about: Abc, urges: Iterable[Entry], before: datetime) -> Entry | None:
    """Return the last urge before a moment that the page can be about, without acting on it."""
    needs = frozenset(about.cause.split())
    fitting = [
        urge
        for urge in urges
        if urge.created < before
        and urge.answers.get("outcome") not in _ACTED
        and needs
        and needs <= _tags(urge)
    ]
    # One whose situation is told makes the better page.
    return max(fitting, key=lambda urge: "situation" in urge.answers, default=None)


def _tags(urge: Entry) -> frozenset[str]:
    """Return what an urge was about: by its situation, or without one by its triggers."""
    situation = urge.answers.get("situation")
    if situation is None:
        triggers = urge.answers.get("triggers", [])
        names = triggers if isinstance(triggers, list) else []
        words = frozenset(_TRIGGERS[str(name)] for name in names if name in _TRIGGERS)
    else:
        words = _SITUATIONS.get(str(situation), frozenset())
    return words | {"stress"} if words & {"work", "load"} else words


def _page(
    story: Story, rng: Random, turn: Turn, at: datetime, about: Abc, urge: Entry | None
) -> Entry:
    answers: Answers = {
        "kind": "urge" if about.cause else "upset",
        "when_it_is": about.when,
        "event": about.event,
        "behaviour": about.did,
        "feelings": [_felt(each) for each in about.felt],
        "beliefs": [_belief(each) for each in about.beliefs],
    }
    if about.action:
        answers["action"] = about.action
    source = newest(story, "slip-review", turn) if about.acted else None
    if urge is not None:
        answers["when_it_is"] = "happened"
        if "situation" in urge.answers:
            answers["event"] = urge.answers["situation"]
            del answers["behaviour"]
        if "did" in urge.answers:
            answers["behaviour"] = urge.answers["did"]
        source = urge.id
    entry = page(story, rng, turn, answers, minutes=at.hour * 60 + at.minute, sources=(source,))
    return entry if about.cause else replace(entry, behaviours=())


def _felt(felt: Felt) -> Answer:
    row: dict[str, Answer] = {"feeling": felt.feeling, "before": felt.before}
    return row if felt.after is None else row | {"after": felt.after}


def _belief(belief: Belief) -> Answer:
    row: dict[str, Answer] = {"belief": belief.text, "sure": belief.sure}
    if belief.kinds:
        row["types"] = list(belief.kinds.split())
    if belief.dispute:
        row["dispute"] = belief.dispute
    if belief.checks:
        row["checks"] = list(belief.checks.split())
    if belief.new:
        row |= {"new": belief.new, "new_sure": belief.new_sure}
    return row
