"""The week plans of an invented journal, the last of them for the week in which it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.week import WEEK_PLAN, WEEKDAYS
from smart_journal.sample.balance_blocks import Blocks, Sources
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import Turn, changed, filled, spread
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story, clock
from smart_journal.sample.texts.balance_weeks import WEEKS, Looked

_LOOKED = {each.week: each for each in WEEKS}
_DAYS = tuple((week, 0) for week in _LOOKED)
_HARD_WEEKS = frozenset({2, 6, 21, 23, 29, 38})


def week_plans(story: Story) -> Iterator[Entry]:
    """Yield the week plans, oldest first: one for a week at most, made on the evening before it."""
    rng = story.dice(WEEK_PLAN)
    sources = Sources(story)
    before: tuple[Looked, str] | None = None
    for turn in {each.week: each for each in spread(story, WEEK_PLAN, _DAYS)}.values():
        about = _LOOKED[turn.week % YEAR]
        carried = before is not None and before[0].carry_over == about.focus
        grown = (before[1],) if before is not None and carried else ()
        entry = _plan(story, rng, turn, about, sources, grown)
        before = about, entry.id
        yield entry


def _plan(
    story: Story,
    rng: Random,
    turn: Turn,
    about: Looked,
    sources: Sources,
    grown: tuple[str, ...],
) -> Entry:
    today = story.day(story.plan.weeks - 1, 6)
    monday = _monday(story, turn, today)
    at = _made(story, rng, turn, monday)
    current = monday + timedelta(days=6) >= today
    ahead = WEEKDAYS[max(0, (at.date() - monday).days) :]
    blocks = Blocks(rng, turn.week % YEAR, ahead)
    blocks.fill(sources, monday, at, today if current else None)
    rows = [
        row | _done(rng, monday, today, row, looked=bool(about.went_well)) for row in blocks.rows
    ]
    answers: Answers = {
        "start": monday.isoformat(),
        "focus": about.focus,
        "blocks": list(rows),
        "confidence": whole(rng, _confidence(turn.week % YEAR), 0.7, 2, 9),
    }
    if not current:
        told = {"went_well", "hard", "learned", "carry_over"}
        answers |= {name: text for name, text in about._asdict().items() if name in told and text}
    entry = story.entry(
        rng,
        tool=WEEK_PLAN,
        at=at,
        answers=filled(story, answers, monday),
        written=timedelta(minutes=rng.randrange(8, 25)),
        sources=(*grown, *dict.fromkeys(blocks.sources)),
    )
    entry = replace(entry, id=turn.id(story))
    return changed(story, entry, today if current else monday + timedelta(days=6))


def _monday(story: Story, turn: Turn, today: date) -> date:
    """Return the Monday nearest to the beginning of a week; of the last week, that of today."""
    if turn.week == story.plan.weeks - 1:
        return today - timedelta(days=today.weekday())
    middle = story.day(turn.week, 3)
    return middle - timedelta(days=middle.weekday())


def _made(story: Story, rng: Random, turn: Turn, monday: date) -> datetime:
    """Return the Sunday evening before; the very first plan is made on its first morning."""
    if turn.week == 0:
        return clock(max(monday, story.day(0)), 7 * 60 + rng.randrange(30))
    return clock(monday - timedelta(days=1), rng.randrange(17 * 60, 20 * 60))


def _confidence(week: int) -> float:
    return 5 + 2.5 * week / YEAR - (1.5 if week in _HARD_WEEKS else 0)


def _done(
    rng: Random, monday: date, today: date, row: dict[str, Answer], *, looked: bool
) -> Answers:
    """Return what became of a block on a day that is over; it isn't always said."""
    day = monday + timedelta(days=WEEKDAYS.index(str(row["day"])))
    if day >= today:
        return {}
    draw = rng.random()
    if draw < 0.68:
        return {"done": "yes"}
    if not looked and draw < 0.86:
        return {}
    return {"done": "partly" if draw < 0.79 else "moved" if draw < 0.88 else "no"}
