"""What goes into a week plan of an invented journal, and what it grew out of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from random import Random

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.week import WEEKDAYS, DayPart
from smart_journal.sample.balance_goals import aims
from smart_journal.sample.balance_pursuits import doing
from smart_journal.sample.story import Story
from smart_journal.sample.texts.balance_blocks import (
    CARE,
    FIXED,
    GROUP,
    PEOPLE,
    PURSUED,
    RISKY,
    Planned,
)
from smart_journal.sample.thoughts_problems import problems
from smart_journal.sample.thoughts_talks import conversations

_WEEK = timedelta(days=7)
_LEAST, _MOST = 6, 14


class Sources:
    """What in a story gives lines to its week plans."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.aims = aims(story)
        self.problems = list(problems(story))
        self.talks = list(conversations(story))

    def waiting(self, monday: date, made: datetime) -> list[Entry]:
        """Return the problems of the two weeks before a Monday that no plan has taken up yet."""
        found = [
            problem
            for problem in self.problems
            if monday - 2 * _WEEK < problem.at.date() and problem.at < made
        ]
        self.problems = [problem for problem in self.problems if problem not in found]
        return found


class Blocks:
    """The lines of one plan, one to a part of a day, and the ids of what they came from.

    `days` are those of its week that were still to come.
    """

    def __init__(self, rng: Random, week: int, days: Sequence[str]) -> None:
        self._rng, self._week, self._days = rng, week, days
        self.rows: list[dict[str, Answer]] = []
        self.sources: list[str] = []

    def fill(self, sources: Sources, monday: date, made: datetime, today: date | None) -> None:
        """Put in a week's lines, ordered by day; `today` gets something in any case."""
        rng = self._rng
        if today is not None:
            self._add_today(WEEKDAYS[today.weekday()])
        if self._week in GROUP.weeks:
            self._add(GROUP, ("tue",))
        self._add_grown(sources, monday, made)
        for pool, most in ((RISKY, 2), (PEOPLE, 2), (FIXED, 2), (CARE, 3)):
            fitting = [each for each in pool if self._week in each.weeks]
            for each in rng.sample(fitting, rng.randint(1, most)):
                self._add(each, each.days.split())
        self._add_pursuits(sources, monday)
        for each in CARE:
            if len(self.rows) < _LEAST:
                self._add(each, each.days.split())
        parts = [part.value for part in DayPart]
        self.rows.sort(
            key=lambda row: (WEEKDAYS.index(str(row["day"])), parts.index(str(row["part"])))
        )

    def _add_grown(self, sources: Sources, monday: date, made: datetime) -> None:
        for problem in sources.waiting(monday, made):
            self._add_problem(problem)
        for talk in sources.talks:
            day = datetime.fromisoformat(str(talk.answers["planned"]))
            if monday <= day.date() < monday + _WEEK:
                part = "morning" if day.hour < 12 else "evening"
                planned = Planned(
                    str(talk.answers["about"]), "people", "", part, str(talk.answers["person"])
                )
                self._add(planned, (WEEKDAYS[day.weekday()],), talk.id)
        for aim in sources.aims:
            for step, due in aim.steps:
                if monday <= due < monday + _WEEK and aim.entry.at < made:
                    planned = Planned(step, "goal", "", self._rng.choice(("evening", "midday")))
                    self._add(planned, WEEKDAYS[due.weekday() :], aim.entry.id)

    def _add_problem(self, problem: Entry) -> None:
        steps = problem.answers["steps"]
        for step in steps if isinstance(steps, list) else []:
            if isinstance(step, dict):
                planned = Planned(str(step["step"]), "goal", "", "afternoon")
                self._add(planned, (str(step["day"]),), problem.id)

    def _add_pursuits(self, sources: Sources, monday: date) -> None:
        possible = doing(sources.story, monday)
        many = min(len(possible), self._rng.randint(1, 3))
        for page, pursuit in self._rng.sample(possible, many):
            days, part = PURSUED[pursuit.activity]
            self._add(Planned(pursuit.plan, "fun", "", part), days.split(), page)

    def _add_today(self, day: str) -> None:
        for each in (
            Planned("Tea on the back step, no phone", "self-care", "", "morning"),
            Planned("Lunch away from my desk", "self-care", "", "midday"),
            Planned("An hour in the boat", "fun", "", "evening"),
        ):
            self._add(each, (day,))

    def _add(self, planned: Planned, days: Iterable[str], source: str = "") -> None:
        """Put a line into the first of the days on which its part is free, if there is one."""
        taken = {(row["day"], row["part"]) for row in self.rows}
        free = [day for day in days if day in self._days and (day, planned.part) not in taken]
        there = planned.what in {row["what"] for row in self.rows}
        if there or not free or len(self.rows) == _MOST:
            return
        row: dict[str, Answer] = {
            "day": self._rng.choice(free),
            "part": planned.part,
            "what": planned.what,
            "kind": planned.kind,
        }
        if planned.person:
            row["person"] = planned.person
        if planned.if_urge:
            row["if_urge"] = planned.if_urge
        self.rows.append(row)
        if source:
            self.sources.append(source)
