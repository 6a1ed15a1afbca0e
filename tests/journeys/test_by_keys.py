"""Pages of very different kinds, found, filled and kept by keys alone."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from smart_journal.ui.finder.dialog import Finder
from smart_journal.ui.forms.form import ToolForm
from tests.journeys.program import Program, texts_of

MOST_TABS = 90


def begin(program: Program, called: str) -> None:
    """Find a page by a name of it, and start a new one."""
    program.press("Ctrl+K")
    program.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Finder))
    program.type(called)
    program.press("Return")
    program.come_back()
    program.press("Ctrl+N")


def tab_to(program: Program, name: str) -> None:
    """Press Tab until the keyboard is on what a screen reader calls so, or inside it."""
    passed = []
    for _tab in range(MOST_TABS):
        names = heard()
        if any(each.startswith(name) for each in names):
            return
        passed.append(names[0])
        program.press("Tab")
    raise AssertionError(f"no {name!r} among {passed}")


def heard() -> list[str]:
    """Return what a screen reader says of where the keyboard is: the control, and its group."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    around = focus.parentWidget()
    name = focus.accessibleName() or "".join(texts_of(focus))
    return [name, around.accessibleName() if around else ""]


def saved(program: Program, tool: str) -> dict[str, Any]:
    """Save by keys, lock, unlock; return the answers of the one page there is, seen on screen."""
    program.press("Ctrl+S")
    program.waits_for("Saved.")
    program.press("Ctrl+L")
    program.unlock()
    (entry,) = program.desk.context.session.entries.recent(tool)
    program.shell.open_entry(tool, entry.id)
    form = next(each for each in program.widgets() if isinstance(each, ToolForm))
    assert form.answers() == entry.answers
    return entry.answers


def test_a_cost_benefit_analysis(program: Program) -> None:
    begin(program, "cost-benefit")
    program.type("Wine in the evening")
    tab_to(program, "How confident I am that I can")
    program.type("4")
    tab_to(program, "Add to “What it gives me”")
    program.type("An hour of calm")
    tab_to(program, "When it counts")
    program.press("Space")
    program.press("Escape")
    tab_to(program, "Add to “What it costs me”")
    program.type("Sleep")
    program.press("Return")
    program.type("Mornings")
    tab_to(program, "How much it counts for me")
    program.type("5")
    assert saved(program, "cost-benefit") == {
        "choice": "Wine in the evening",
        "before": 4,
        "gives": [{"text": "An hour of calm", "horizon": "short"}],
        "costs": [{"text": "Sleep"}, {"text": "Mornings", "weight": 5}],
    }


def test_an_abc(program: Program) -> None:
    begin(program, "abc")
    program.press("Right", "Space")
    tab_to(program, "A: what happened")
    program.type("He did not ring.")
    tab_to(program, "Add to “What went through my mind”")
    program.type("He must ring when he says so")
    tab_to(program, "What kind it is")
    program.press("Space")
    tab_to(program, "How sure")
    program.type("80")
    tab_to(program, "D: my answer to it")
    program.type("I would like it. It is no law.")
    tab_to(program, "E: what I'll do")
    program.type("Ring myself")
    assert saved(program, "abc") == {
        "kind": "upset",
        "event": "He did not ring.",
        "beliefs": [
            {
                "belief": "He must ring when he says so",
                "types": ["demand"],
                "sure": 80,
                "dispute": "I would like it. It is no law.",
            }
        ],
        "action": "Ring myself",
    }


def test_a_week(program: Program) -> None:
    begin(program, "plan your week")
    tab_to(program, "My seven days")
    program.press("Down", "Right")
    program.type("Swim")
    program.press("Return", "Right", "Return")
    program.type("Mo")
    tab_to(program, "What kind of thing it is")
    program.press("Right", "Space")
    program.press("Escape")
    tab_to(program, "How confident I am in this plan")
    program.type("6")
    answers = saved(program, "week-plan")
    assert answers["blocks"] == [
        {"day": "tue", "part": "midday", "what": "Swim"},
        {"day": "wed", "part": "midday", "what": "Mo", "kind": "goal"},
    ]
    assert answers["confidence"] == 6


def test_values_in_their_order(program: Program) -> None:
    begin(program, "values")
    tab_to(program, "Add to “What matters most”")
    program.press("Space", "Space")
    tab_to(program, "Why it matters")
    program.type("They need me awake.")
    tab_to(program, "Add to “What matters most”")
    program.press("Space", "Right", "Space")
    tab_to(program, "How much I lived it")
    program.type("6")
    program.press("Alt+Up")
    first, second = saved(program, "values")["top"]
    assert first.keys() == {"value", "lived"}
    assert second.keys() == {"value", "why"}
    assert first["value"] != second["value"]


def test_a_goal_whose_step_goes_into_the_week(program: Program) -> None:
    begin(program, "goals")
    program.type("Walk five miles again")
    tab_to(program, "Five checks")
    program.press("Space", "Right", "Space")
    tab_to(program, "The number I aim for")
    program.type("5")
    tab_to(program, "Add to “Steps”")
    program.type("Buy shoes")
    tab_to(program, "By")
    program.type("30/11/2026")
    tab_to(program, "How it stands")
    program.press("Space")
    answers = saved(program, "goals")
    assert answers["goal"] == "Walk five miles again"
    assert answers["checks"] == ["specific", "measurable"]
    assert answers["target"] == 5
    assert answers["steps"] == [{"step": "Buy shoes", "due": "2026-11-30"}]
    assert answers["status"] == "active"
    tab_to(program, "Put this step into my week")
    program.press("Space")
    program.waits_for("Added to")
    (week,) = program.desk.context.session.entries.recent("week-plan")
    (block,) = week.answers["blocks"]  # type: ignore[misc, str-unpack]  # rows, where there are any
    assert block["what"] == "Buy shoes"  # type: ignore[index, call-overload]
