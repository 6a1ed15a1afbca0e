"""Behaviours of concern and their goals; a changed goal is remembered, nothing starts again."""

from __future__ import annotations

from datetime import date

from smart_journal.domain.behaviour import BEHAVIOUR, Behaviour
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.services.lists import ListService
from smart_journal.services.settings import SettingService


class BehaviourService:
    """The behaviours a person is working on."""

    def __init__(self, lists: ListService, settings: SettingService) -> None:
        self._lists, self._settings = lists, settings

    def all(self) -> list[Behaviour]:
        """Return the behaviours in use, in the order they were made."""
        found = [Behaviour.of(entry) for entry in self._lists.entries(BEHAVIOUR)]
        return [behaviour for behaviour in found if not behaviour.retired]

    def name(self, behaviour_id: str) -> str:
        """Return what the person calls a behaviour."""
        return self._lists.label(BEHAVIOUR, behaviour_id)

    def entries(self) -> list[Entry]:
        """Return the behaviours as entries, for their form."""
        return self._lists.entries(BEHAVIOUR)

    def add(self, answers: Answers, today: date) -> Entry:
        """Add a behaviour; its goal history begins today."""
        return self._lists.add_entry(BEHAVIOUR, answers | {"goals": _history([], answers, today)})

    def change(self, entry: Entry, answers: Answers, today: date) -> Entry:
        """Save a changed behaviour; a new goal is added to its history with today's date."""
        history = _history(entry.answers.get("goals", []), answers, today)
        return self._lists.change(entry, answers | {"goals": history})

    def set_aside(self, entry: Entry, *, aside: bool) -> Entry:
        """Say "not now" to a behaviour, or take it up again; its history stays."""
        return self._lists.set_aside(entry, aside=aside)

    def last_used(self) -> Behaviour | None:
        """Return the behaviour the next urge is about unless the person says otherwise."""
        behaviours = self.all()
        last = self._settings.current.last_behaviour
        return next((each for each in behaviours if each.id == last), next(iter(behaviours), None))

    def used(self, behaviour_id: str) -> None:
        """Remember the behaviour that was last chosen."""
        if behaviour_id and behaviour_id != self._settings.current.last_behaviour:
            self._settings.change(last_behaviour=behaviour_id)


def _history(before: Answer, answers: Answers, today: date) -> Answer:
    since, goal = today.isoformat(), answers.get("goal", "")
    rows = [row for row in before if isinstance(row, dict)] if isinstance(before, list) else []
    if rows and rows[-1].get("goal") == goal:
        return list(rows)
    earlier = [row for row in rows if row.get("since") != since]
    if earlier and earlier[-1].get("goal") == goal:
        return list(earlier)
    return [*earlier, {"since": since, "goal": goal}]
