"""What next: from the stage a person set and from what is unused, never from anything else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest

from smart_journal.domain.tool import Tool
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.session import Session
from smart_journal.storage import vault
from smart_journal.storage.keys import DataKey
from tests.conftest import Clock
from tests.services.pages import page, write

STAGE: Any = {
    "title": "Stage",
    "fields": [
        {"id": "title", "kind": "short", "label": "T"},
        {
            "id": "stage",
            "kind": "choice",
            "label": "S",
            "options": [{"id": each, "label": each} for each in ("thinking", "doing", "keeping")],
        },
    ],
}


def named(tool_id: str, order: int, *stages: str, **more: Any) -> Tool:
    """Return a small tool of another name, with a hint for each stage."""
    hints = [{"stage": each, "why": f"Why {tool_id} when {each}."} for each in stages]
    return replace(page("hub", hints=hints, order=order, **more), id=tool_id)


@pytest.fixture
def session(folder: Path, key: DataKey, catalogue: Catalogue, clock: Clock) -> Iterator[Session]:
    """Return a journal with six tools, in the order of a gentle start."""
    tools = [
        replace(page("leaf", sections=[STAGE]), id="stages"),
        named("cost-benefit", 1, "thinking"),
        named("values", 2, "thinking", "doing"),
        named("rulers", 3, "thinking"),
        named("diary", 4, "doing"),
        named("scale", 5, "doing", "thinking", instrument=True, licence="Free."),
    ]
    few = replace(catalogue, tools={tool.id: tool for tool in tools})
    with vault.open_store(folder, key, now=clock().astimezone(UTC)) as store:
        yield Session(store, few, clock)


def suggested(session: Session, most: int = 9) -> list[str]:
    return [each.tool.id for each in session.suggestions.next(session.clock(), most)]


def use(session: Session, *tools: str, days_ago: int = 0) -> None:
    for tool in tools:
        at = session.clock() - timedelta(days=days_ago)
        write(session, tool, {"title": "x"}, at=at)


def stage(session: Session, stage: str) -> None:
    write(session, "stages", {"stage": stage})


def test_a_newcomer_is_shown_a_gentle_start(session: Session) -> None:
    assert suggested(session) == ["cost-benefit", "values", "rulers"]
    assert suggested(session, 2) == ["cost-benefit", "values"]
    assert session.suggestions.next(session.clock())[0].why == "Why cost-benefit when thinking."


def test_without_a_stage_what_was_ever_used_is_not_suggested(session: Session) -> None:
    use(session, "cost-benefit", days_ago=300)
    assert suggested(session) == ["values", "rulers"]
    use(session, "values", "rulers")
    assert suggested(session) == []


def test_the_stage_last_set_counts(session: Session, clock: Clock) -> None:
    stage(session, "thinking")
    clock.move(timedelta(hours=1))
    stage(session, "doing")
    found = session.suggestions.next(clock())
    assert [(each.tool.id, each.why) for each in found] == [
        ("values", "Why values when doing."),
        ("diary", "Why diary when doing."),
    ]
    clock.move(timedelta(hours=1))
    stage(session, "keeping")
    assert suggested(session) == []


def test_with_a_stage_the_unused_come_first_then_those_unused_longest(session: Session) -> None:
    stage(session, "thinking")
    use(session, "cost-benefit", days_ago=8)
    use(session, "values", days_ago=30)
    assert suggested(session) == ["rulers", "values", "cost-benefit"]
    use(session, "rulers", days_ago=6)
    assert suggested(session) == ["values", "cost-benefit"]


def test_an_instrument_is_suggested_once_it_is_switched_on(session: Session) -> None:
    stage(session, "doing")
    assert "scale" not in suggested(session)
    session.settings.change(instruments=("scale",))
    assert suggested(session) == ["values", "diary", "scale"]


@pytest.mark.parametrize("goal", ["deciding", "stop"])
def test_somebody_who_is_deciding_weighs_last(session: Session, clock: Clock, goal: str) -> None:
    """Values and importance come first; others come in their own order."""
    session.behaviours.add({"label": "x", "goal": goal}, clock().date())
    weighing_last = ["values", "rulers", "cost-benefit"]
    in_order = ["cost-benefit", "values", "rulers"]
    wanted = weighing_last if goal == "deciding" else in_order
    assert suggested(session) == wanted
    assert suggested(session, 1) == wanted[:1]
    use(session, "values", "rulers")
    assert suggested(session) == ["cost-benefit"]


def test_nothing_but_the_stage_is_taken_from_what_was_written(session: Session) -> None:
    before = suggested(session)
    for _time in range(5):
        write(session, "diary", {"title": "Nothing helps, every urge is a ten"})
    assert suggested(session) == before
