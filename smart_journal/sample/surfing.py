"""Urges that were watched from start to end: the wave, kept in the urge log as well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

from smart_journal.domain.entry import Answer, Answers, Entry, Link
from smart_journal.domain.urge import Outcome
from smart_journal.sample.dice import whole
from smart_journal.sample.pages import Turn, in_order, page, turns
from smart_journal.sample.profiles import YEAR
from smart_journal.sample.story import Story
from smart_journal.sample.texts.disarm import FEEL, NOTICED
from smart_journal.sample.voice import Voice
from smart_journal.sample.weeks import Week

SURFING = "urge-surfing"

_TWIN = "twin"  # the kind of link from the urge in the log to the page that it is kept with
_LONGEST = 40  # minutes that anybody would sit and watch
_POINTS = 12
_LATER = 10  # the week of the year from which it is nothing new
_PRACTICE = 19 * 60 + 30


def surfed(story: Story, told: Iterable[Week]) -> Iterator[Week]:
    """Yield the weeks, with the wave added to those urges that were watched."""
    rng = story.dice("waves")
    coming = turns(story, SURFING)
    for week in told:
        urges = list(week.urges)
        for turn in (turn for turn in coming if turn.week == week.number):
            place = _watched(urges)
            if place is not None:
                urges[place] = _with_wave(rng, urges[place], turn.id(story))
        yield replace(week, urges=tuple(urges))


def surfing(story: Story, told: Iterator[Week]) -> Iterator[Entry]:
    """Yield the pages of the watched urges, oldest first; where there were none, practice."""
    rng = story.dice(SURFING)
    feel, noticed = Voice(rng, FEEL), Voice(rng, NOTICED)
    coming = turns(story, SURFING)
    for week in told:
        twins = {link.to: urge for urge in week.urges for link in urge.links if link.kind == _TWIN}
        pages = []
        for turn in (turn for turn in coming if turn.week == week.number):
            urge = twins.get(turn.id(story))
            tags = frozenset({"later" if turn.week % YEAR >= _LATER else "early"})
            pages.append(
                _page(story, rng, turn, urge, feel, noticed.say(tags) or "")
                if urge
                else _practice(story, rng, turn, noticed)
            )
        yield from in_order(pages)


def _watched(urges: list[Entry]) -> int | None:
    """Return the place of an urge that passed and that nothing else was done about."""
    fitting = [
        (list(_coping(urge)) != ["accept"], "accept" not in _coping(urge), place)
        for place, urge in enumerate(urges)
        if urge.answers.get("outcome") == Outcome.PASSED.value
        and isinstance(minutes := urge.answers.get("minutes"), int)
        and _POINTS // 2 <= minutes <= _LONGEST
        and not urge.links
    ]
    return min(fitting)[-1] if fitting else None


def _coping(urge: Entry) -> list[Answer]:
    coping = urge.answers.get("coping", [])
    return coping if isinstance(coping, list) else []


def _with_wave(rng: Random, urge: Entry, surf: str) -> Entry:
    strength, minutes = urge.answers["strength"], urge.answers["minutes"]
    start = strength if isinstance(strength, int) else 1
    length = minutes if isinstance(minutes, int) else _POINTS
    end = urge.answers.get("after")
    left = end if isinstance(end, int) else max(0, start - 3)
    body = {"body": urge.answers.get("body") or [rng.choice(FEEL)[0] or "breath"]}
    coping = _coping(urge) if "accept" in _coping(urge) else ["accept", *_coping(urge)]
    answers: Answers = urge.answers | body | {"coping": coping, "after": left}
    answers["wave"] = _wave(rng, start, left, length)
    return replace(urge, answers=answers, links=(Link(kind=_TWIN, to=surf),))


def _wave(rng: Random, start: int, end: int, minutes: int) -> list[Answer]:
    """Return its strength from minute to minute: up a little at first, then down to the end."""
    step = max(1, round(minutes / _POINTS))
    times = [*range(0, minutes, step), minutes]
    crest = minutes * rng.uniform(0.15, 0.35)
    rows: list[Answer] = []
    for minute in times:
        if minute <= crest:
            level = start + 1.0 * minute / max(1.0, crest)
        else:
            part = (minute - crest) / max(1.0, minutes - crest)
            level = start + 1.0 - (start + 1.0 - end) * part**0.8
        strength = whole(rng, level, 0.35, 0, min(10, start + 1))
        rows.append({"minute": minute, "strength": strength})
    rows[0], rows[-1] = {"minute": 0, "strength": start}, {"minute": minutes, "strength": end}
    return rows


def _page(story: Story, rng: Random, turn: Turn, urge: Entry, feel: Voice, noticed: str) -> Entry:
    body = urge.answers["body"]
    where = frozenset(str(each) for each in body) if isinstance(body, list) else frozenset()
    answers: Answers = {
        "start": urge.answers["strength"],
        "body": body,
        "feel": feel.say(where) or "",
        "wave": urge.answers["wave"],
        "end": urge.answers["after"],
        "minutes": urge.answers["minutes"],
        "noticed": noticed,
        "outcome": Outcome.PASSED.value,
    }
    entry = page(story, rng, turn, answers, minutes=_PRACTICE)
    return replace(
        entry,
        at=urge.at,
        created=urge.created,
        saved=urge.saved,
        behaviours=urge.behaviours,
    )


def _practice(story: Story, rng: Random, turn: Turn, noticed: Voice) -> Entry:
    answers: Answers = {
        "start": 0,
        "end": 0,
        "minutes": rng.randrange(3, 9),
        "noticed": noticed.say(frozenset({"practice"})) or "",
    }
    return page(story, rng, turn, answers, minutes=_PRACTICE)
