"""The urges of an invented journal, by the distributions of the domain notes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.urge import URGE_LOG, Outcome
from smart_journal.sample.dice import Weighted, whole
from smart_journal.sample.pages import (
    SLIP_REVIEW,
    Turn,
    about,
    filled,
    script_of,
    slip_began,
    turns,
)
from smart_journal.sample.scene import Scene, draw_scene
from smart_journal.sample.story import Story
from smart_journal.sample.texts.slips import SLIP_URGES
from smart_journal.sample.texts.slips_other import OTHER_SLIP_URGES
from smart_journal.sample.urge_picks import Picks
from smart_journal.sample.urge_texts import Texts, tags_of
from smart_journal.sample.urge_weeks import bump, counts, moments

# How often a question is answered, among entries that say more than time and strength.
_BARE = 0.06
_MINUTES = 0.80 / (1 - _BARE)

_BEHAVIOURS = {"drink": 60.0, "bet": 25.0, "smoke": 15.0}


def urges(story: Story) -> Iterator[Entry]:
    """Yield the urges of the story, oldest first."""
    rng = story.dice("urges")
    picks, texts = Picks(story, rng), Texts(rng)
    behaviours = Weighted({name: _BEHAVIOURS[name] for name in story.plan.behaviours})
    evenings = _evenings(story)
    for week, count in enumerate(counts(story.plan, rng)):
        slips = dict(list(evenings.get(week, {}).items())[:count])
        for at in _with(slips, moments(story, rng, week, count)):
            behaviour = behaviours.draw(rng)
            scene = draw_scene(rng, at, about(story, slips[at]) if at in slips else behaviour)
            strength = _strength(story, rng, week, at)
            answers: Answers = {"strength": strength}
            if rng.random() >= _BARE:
                outcome = _outcome(rng, strength, week, story.plan.acted)
                answers |= _told(rng, scene, strength, outcome, picks, texts)
            if at in slips:
                answers = _slip(story, slips[at], strength)
            yield story.entry(
                rng,
                tool=URGE_LOG,
                at=at,
                answers=answers,
                written=timedelta(seconds=int(rng.expovariate(1 / 1800))),
                behaviours=_behaviours(story, rng, scene),
            )


def _evenings(story: Story) -> dict[int, dict[datetime, Turn]]:
    """Return when the urges came of which a slip review tells, by week."""
    found: defaultdict[int, dict[datetime, Turn]] = defaultdict(dict)
    for turn in turns(story, SLIP_REVIEW):
        found[turn.week][slip_began(story, turn)] = turn
    return found


def _with(slips: Iterable[datetime], drawn: Iterable[datetime]) -> list[datetime]:
    """Return the moments, oldest first, with those nearest to a slip moved to it."""
    left, moved = list(drawn), list(slips)
    for slip in moved:
        left.remove(min(left, key=lambda at: abs(at - slip)))
    return sorted([*left, *moved])


def _slip(story: Story, turn: Turn, strength: int) -> Answers:
    """Return the answers about an urge that a slip review tells more of."""
    script = script_of(story, turn, SLIP_URGES, OTHER_SLIP_URGES)
    answers: Answers = {"strength": max(strength, 7), "outcome": Outcome.ACTED.value}
    return answers | filled(story, script, story.day(turn.week, turn.day))


def _behaviours(story: Story, rng: Random, scene: Scene) -> tuple[str, ...]:
    names = [scene.behaviour]
    if len(story.plan.behaviours) > 1 and rng.random() < 0.03:
        names.append(rng.choice([name for name in _BEHAVIOURS if name != scene.behaviour]))
    return tuple(story.own(name) for name in names)


def _strength(story: Story, rng: Random, week: int, at: datetime) -> int:
    early_evening = 0.6 if 17 <= at.hour < 21 else 0.0
    mean = 3.3 + 3.6 * math.exp(-week / story.plan.calming) + early_evening
    return whole(rng, mean, 1.8, 1, 10)


def _told(
    rng: Random, scene: Scene, strength: int, outcome: Outcome, picks: Picks, texts: Texts
) -> Answers:
    """Return the answers that were given beside the strength, in the order of the page."""
    coping = picks.coping(scene, outcome)
    tags = tags_of(scene, strength, coping)
    answers: Answers = {}
    if rng.random() < _MINUTES:
        median = 8 * 1.09 ** (strength - 5)
        minutes = rng.lognormvariate(math.log(median), 0.75)
        answers["minutes"] = min(180, max(1, int(minutes)))
    answers |= picks.around(scene) | texts.before(tags)
    if coping:
        answers["coping"] = picks.items(coping)
    answers |= texts.after(tags, outcome)
    return answers | _result(rng, strength, outcome, helpful=bool(coping))


def _outcome(rng: Random, strength: int, week: int, acted: float) -> Outcome:
    """Return what became of it: the stronger the urge and the harder the week, the more acted."""
    risk = (0.4 + 0.1 * strength) * bump(week)
    draw = rng.random()
    for outcome, share in (
        (Outcome.ACTED, acted * risk),
        (Outcome.PARTLY, 0.027 * risk),
        (Outcome.GOING, 0.010),
    ):
        if draw < share:
            return outcome
        draw -= share
    return Outcome.PASSED


def _result(rng: Random, strength: int, outcome: Outcome, *, helpful: bool) -> Answers:
    answers: Answers = {}
    passed = outcome is Outcome.PASSED
    helped = whole(rng, 6.7 if passed else 3.5, 2.0, 0, 10)
    if helpful and rng.random() < 0.85:
        answers["helped"] = helped
    if rng.random() < 0.93:
        answers["outcome"] = outcome.value
    if outcome is not Outcome.GOING and rng.random() < 0.85:
        drop = whole(rng, 1 + helped * 0.35, 0.8, 1, 5)
        answers["after"] = max(0, strength - drop)
    return answers
