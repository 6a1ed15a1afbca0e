"""The balance wheel: rated by keys, kept, and seen over time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smart_journal.domain.wheel import BALANCE_WHEEL, Wheel
from tests.journeys.program import Program


def dial(program: Program) -> QWidget:
    """Return the drawn wheel that can be rated."""
    program.waits_for("The parts of my life")
    return next(each for each in program.widgets() if type(each).__name__ == "WheelDial")


def wheels(program: Program) -> list[Wheel]:
    entries = program.desk.context.session.entries.recent(BALANCE_WHEEL)
    return [Wheel.of(entry) for entry in entries]


def test_eight_areas_rated_by_keys_alone(program: Program) -> None:
    program.press("Ctrl+5", "Ctrl+N")
    dial(program).setFocus()
    for digit in "7654":
        program.press(digit, "Right")
    program.press("Ctrl+S")
    (wheel,) = wheels(program)
    assert len(wheel.areas) == 8
    assert [area.satisfaction for area in wheel.areas][:4] == [7, 6, 5, 4]
    assert program.sees("Saved")


def test_the_second_wheel_stands_before_the_first(program: Program) -> None:
    for digit in "38":
        program.press("Ctrl+5", "Ctrl+N")
        dial(program).setFocus()
        program.press(digit, "Ctrl+S")
    program.shell.choose_tab(0)
    newest, before = wheels(program)
    assert newest.areas[0].satisfaction == 8
    assert before.areas[0].satisfaction == 3
    program.waits_for("Life balance")
    program.shell.choose_tab(5)
    program.click("Life balance")
    program.waits_for("Each part of life")
