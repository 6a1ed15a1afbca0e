"""From what came before slips to the early-warning card, and back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smart_journal.insights.slips.before import BeforeSlips, before_slips
from smart_journal.services.early_warnings import EARLY_WARNINGS
from smart_journal.services.session import Session
from smart_journal.ui.progress.warning_signs import MOST, WarningSigns
from tests.insights.english import English
from tests.insights.slips.told import acted, facts_of, review
from tests.ui.paper.room import Room, room


def slips(*signs: str) -> BeforeSlips:
    """Return two slips with boredom before them, and one with signs in the person's words."""
    urges = [acted(f"2026-11-{day:02} 18:00", "boredom") for day in (6, 13)]
    return before_slips(facts_of(urges, reviews=[review("2026-11-13 18:00", *signs)]))


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        yield made


@pytest.fixture
def panel(inside: Room) -> WarningSigns:
    made = WarningSigns(inside.context)
    inside.put(made)
    made.show_insights([slips("No lunch", "“Might as well now”")])
    return made


def test_every_row_has_a_box_and_nothing_is_ticked(panel: WarningSigns) -> None:
    assert [*panel.boxes] == [*slips("No lunch", "“Might as well now”").proposals(English())]
    assert {"Trigger: Boredom", "An urge in the evening", "No lunch"} <= panel.boxes.keys()
    assert not any(box.isChecked() for box in panel.boxes.values())
    assert not panel.add.isEnabled()
    assert panel.open.isHidden()


def test_ticked_signs_and_ones_own_begin_the_card(inside: Room, panel: WarningSigns) -> None:
    panel.boxes["No lunch"].click()
    panel.boxes["Trigger: Boredom"].click()
    QTest.keyClicks(panel.own, "  Answering in one word ")
    panel.add.click()
    assert inside.session.early_warnings.signs() == (
        "Trigger: Boredom",
        "No lunch",
        "Answering in one word",
    )
    assert inside.context.toast.sentence == "3 signs put on your card."
    assert (
        panel.already == "Already on the card: Trigger: Boredom · No lunch · Answering in one word"
    )
    assert "No lunch" not in panel.boxes
    assert panel.own.line() == ""
    assert panel.focusWidget() is panel.open


def test_undo_takes_a_new_card_to_the_bin(inside: Room, panel: WarningSigns) -> None:
    panel.boxes["No lunch"].click()
    panel.add.click()
    assert inside.context.toast.sentence == "Put on your early-warning card."
    inside.context.toast.undo()
    assert inside.session.early_warnings.card() is None
    assert inside.session.entries.count(EARLY_WARNINGS, binned=True) == 1
    assert "No lunch" in panel.boxes
    assert panel.open.isHidden()


def test_undo_takes_back_only_what_was_added(inside: Room, panel: WarningSigns) -> None:
    warnings = inside.session.early_warnings
    warnings.add(["Bad sleep"])
    panel.refresh()
    panel.boxes["No lunch"].click()
    panel.add.click()
    warnings.add(["Written since"])
    inside.context.toast.undo()
    assert warnings.signs() == ("Bad sleep", "Written since")


def test_what_is_on_the_card_is_not_offered_again(inside: Room, panel: WarningSigns) -> None:
    inside.session.early_warnings.add(["no  LUNCH"])
    panel.show_insights([slips("No lunch", "Tea")])
    assert "No lunch" not in panel.boxes
    assert panel.already == "Already on the card: no  LUNCH"
    assert panel.open.isVisibleTo(panel)
    QTest.keyClicks(panel.own, "No Lunch")
    QTest.keyClick(panel.own, Qt.Key.Key_Return)
    assert inside.session.early_warnings.signs() == ("no  LUNCH",)
    assert inside.context.toast.sentence == "That is on the card already."


def test_the_card_opens(qtbot: QtBot, inside: Room, panel: WarningSigns) -> None:
    card = inside.session.early_warnings.add(["Tea"])
    panel.refresh()
    with qtbot.waitSignal(inside.context.go.entry_requested) as asked:
        panel.open.click()
    assert asked.args == [EARLY_WARNINGS, card.id]


def test_a_half_written_card_is_left_alone(inside: Room, panel: WarningSigns) -> None:
    card = inside.session.early_warnings.add(["Tea"])
    inside.session.drafts.keep(EARLY_WARNINGS, card.id, {"fields": {}})
    panel.boxes["No lunch"].click()
    panel.add.click()
    assert inside.context.toast.sentence == (
        "“My early warnings” is half written. Please save it, or put it aside, first."
    )
    assert inside.session.early_warnings.signs() == ("Tea",)
    assert panel.boxes["No lunch"].isChecked()


def test_a_full_card_says_so(inside: Room, panel: WarningSigns) -> None:
    inside.session.early_warnings.add([f"Sign {at}" for at in range(40)])
    panel.boxes["No lunch"].click()
    panel.add.click()
    assert inside.context.toast.sentence.startswith("“My early warnings” can't take this as it is.")
    assert len(inside.session.early_warnings.signs()) == 40


def test_ticks_stay_where_a_sign_is_offered_again(panel: WarningSigns) -> None:
    panel.boxes["No lunch"].click()
    panel.show_insights([slips("No lunch", "Tea")])
    assert [sign for sign, box in panel.boxes.items() if box.isChecked()] == ["No lunch"]


def test_the_keyboard_goes_from_the_boxes_to_the_line_and_the_buttons(
    inside: Room, panel: WarningSigns
) -> None:
    panel.boxes["No lunch"].setFocus()
    panel.boxes["No lunch"].click()
    walked = []
    for _step in range(3):
        QTest.keyClick(inside.window.focusWidget() or panel, Qt.Key.Key_Tab)
        walked.append(panel.focusWidget())
    assert walked == [panel.boxes["“Might as well now”"], panel.own, panel.add]


def test_a_long_list_is_cut(panel: WarningSigns) -> None:
    panel.show_insights([slips(*(f"Sign {at}" for at in range(30)))])
    assert len(panel.boxes) == MOST


def test_without_a_slip_there_is_the_line_alone(inside: Room, panel: WarningSigns) -> None:
    panel.show_insights([before_slips(facts_of())])
    assert panel.boxes == {}
    QTest.keyClicks(panel.own, "Tea")
    panel.add.click()
    assert inside.session.early_warnings.signs() == ("Tea",)
