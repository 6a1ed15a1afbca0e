"""Days in line with a goal to draw: every size, a changed goal, deciding, a name of any kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from smart_journal.domain.behaviour import Behaviour, Goal
from smart_journal.domain.check_in import Did
from smart_journal.insights.goal.in_line import InLine
from smart_journal.insights.insight import Insight
from tests.insights.goal.notes import Note, acted, answer, said, slip, with_goals
from tests.insights.journal import TODAY

LONG_UNIT = "Gläser Weißwein oder etwas Entsprechendes"


def days_in_line(
    days: int, behaviour: Behaviour, *, amounts: bool = True, quiet: int = 0
) -> InLine:
    """Return so many days with check-ins on most; every 17th is a slip, `quiet` have none."""
    notes: list[Note] = []
    for back in range(days):
        day = TODAY - timedelta(days=back)
        if back % 17 == 3:
            notes.append(slip(f"{day} 19:00"))
        elif back % 23 == 5:
            notes.append(acted(f"{day} 19:00"))
        elif back % 5 and not 40 <= back < 40 + quiet:
            some = amounts and back % 4 == 0
            did = Did.IN_PLAN if some else Did.NO
            notes.append(said(f"{day} 21:00", did, 1.5 + back % 3 if some else None))
    return answer(notes, behaviour=behaviour, days=days)


def changed(days: int) -> Behaviour:
    """Return a behaviour whose goal changed, with a time of deciding between."""
    at = [TODAY - timedelta(days=round(days * share)) for share in (1.0, 0.7, 0.45, 0.02)]
    goals = (Goal.CUT_DOWN, Goal.DECIDING, Goal.BREAK, Goal.STOP)
    return with_goals(*((f"{day}", goal) for day, goal in zip(at, goals, strict=True)))


def goal_samples() -> dict[str, Insight]:
    """Return one insight of each kind and size, by name."""
    wordy = replace(changed(300), unit=LONG_UNIT)
    reduce = with_goals((f"{TODAY}", Goal.REDUCE_HARM))
    return {
        "four weeks in line": days_in_line(28, changed(28)),
        "a year in line": days_in_line(364, changed(364), quiet=120),
        "ten years in line": days_in_line(3650, changed(3650), quiet=200),
        "in line, no amounts": days_in_line(91, reduce, amounts=False),
        "in line, a long unit": days_in_line(300, wordy),
        "in line, one entry": answer([said(f"{TODAY} 20:00", Did.NO)]),
    }
