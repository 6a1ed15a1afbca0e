"""Pages whose every word is told: values, plans and what was weighed, practised and prepared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

from smart_journal.domain.entry import Answers, Entry
from smart_journal.sample.living import TRIGGERS
from smart_journal.sample.pages import Turn, changed, in_order, lately, page, turns
from smart_journal.sample.story import Story
from smart_journal.sample.texts.plans import PLANS
from smart_journal.sample.texts.refusals import ROLE_PLAYS, SAYING_NO
from smart_journal.sample.texts.rulers import STAGES
from smart_journal.sample.texts.triggers import RISKS
from smart_journal.sample.texts.values import QUESTIONS, VALUES
from smart_journal.sample.texts.weighing import WEIGHING

_SCRIPTS: dict[str, tuple[Answers, ...]] = {
    "values": VALUES,
    "five-questions": QUESTIONS,
    "cost-benefit": WEIGHING,
    "change-plan": PLANS,
    "stages": STAGES,
    "trigger-risks": RISKS,
    "role-play": ROLE_PLAYS,
    "saying-no": SAYING_NO,
}

# What a page can have grown out of, if that was written not long before it.
_GREW_FROM = {
    "values": ("stages",),
    "five-questions": ("stages",),
    "cost-benefit": ("slip-review",),
    "change-plan": ("values", "five-questions", "cost-benefit", "rulers", "slip-review"),
    "role-play": ("trigger-risks",),
    "saying-no": ("trigger-risks", "role-play"),
}


def scripts(story: Story) -> Iterator[Entry]:
    """Yield the scripted pages of all these tools, oldest first."""
    yield from in_order(each for tool in _SCRIPTS for each in _pages(story, tool))


def _pages(story: Story, tool: str) -> Iterator[Entry]:
    rng = story.dice(tool)
    for turn in turns(story, tool):
        script = _SCRIPTS[tool][turn.number % len(_SCRIPTS[tool])]
        yield _page(story, rng, turn, script)


def _page(story: Story, rng: Random, turn: Turn, script: Answers) -> Entry:
    minutes = rng.randrange(19 * 60, 22 * 60)
    entry = page(story, rng, turn, script, minutes=minutes, sources=_sources(story, turn))
    return _looked_at_again(story, entry) if turn.tool == "change-plan" else entry


def _sources(story: Story, turn: Turn) -> list[str]:
    found = [lately(story, tool, turn) for tool in _GREW_FROM.get(turn.tool, ())]
    sources = [each for each in found if each is not None]
    from_the_list = turn.tool == "trigger-risks" or (turn.tool == "role-play" and not sources)
    return [story.own(TRIGGERS)] if from_the_list else sources


def _looked_at_again(story: Story, plan: Entry) -> Entry:
    """Return the plan with those of its reviews that were written before the story ends."""
    reviews, today = plan.answers["reviews"], story.until.date().isoformat()
    written = [
        row
        for row in (reviews if isinstance(reviews, list) else [])
        if isinstance(row, dict) and str(row["date"]) < today
    ]
    if not written:
        answers = {name: answer for name, answer in plan.answers.items() if name != "reviews"}
        return replace(plan, answers=answers)
    last = date.fromisoformat(str(written[-1]["date"]))
    return changed(story, replace(plan, answers=plan.answers | {"reviews": list(written)}), last)
