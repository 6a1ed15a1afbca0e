"""Words are ticked by mouse and keys, and the list grows in passing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.widgets.chip import Chip
from smart_journal.ui.widgets.chips import PickChips

WORDS = ["Stressed", "Tense", "Bored", "Sad", "Tired"]


class Page(QWidget):
    """A page with a field before the words and one after."""

    def __init__(self, options: list[ListChoice], *, many: bool, brief: bool) -> None:
        super().__init__()
        self.before = QLineEdit(self)
        self.chips = PickChips(options, many=many, name="Feelings", parent=self, brief=brief)
        self.after = QLineEdit(self)
        column = QVBoxLayout(self)
        for widget in (self.before, self.chips, self.after):
            column.addWidget(widget)


def choices(words: list[str], **more: bool) -> list[ListChoice]:
    return [ListChoice(id=word.casefold(), label=word, **more) for word in words]  # type: ignore[arg-type]  # flags


def make(
    qtbot: QtBot, options: list[ListChoice], *, many: bool = True, brief: bool = False
) -> Page:
    page = Page(options, many=many, brief=brief)
    qtbot.addWidget(page)
    page.resize(420, 300)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return make(qtbot, choices(WORDS))


def shown(chips: PickChips) -> list[Chip]:
    """Return the words on screen, as one reads them."""
    QApplication.processEvents()
    words = [each for each in chips.findChildren(Chip) if each.isVisible() and each.isCheckable()]
    return sorted(words, key=lambda each: (each.y(), each.x()))


def chip(chips: PickChips, label: str) -> Chip:
    return next(each for each in chips.findChildren(Chip) if each.label == label)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, times: int = 1) -> None:
    for _time in range(times):
        QTest.keyClick(focused(), key)


def test_clicks_tick_and_untick(qtbot: QtBot, page: Page) -> None:
    with qtbot.waitSignals([page.chips.changed] * 2):
        for word in ("Bored", "Stressed"):
            QTest.mouseClick(chip(page.chips, word), Qt.MouseButton.LeftButton)
    assert page.chips.chosen() == ["bored", "stressed"]
    QTest.mouseClick(chip(page.chips, "Bored"), Qt.MouseButton.LeftButton)
    assert page.chips.chosen() == ["stressed"]


def test_of_one_word_the_next_takes_the_place_and_a_second_click_leaves_none(
    qtbot: QtBot,
) -> None:
    page = make(qtbot, choices(WORDS), many=False)
    chips = page.chips
    for word in ("Bored", "Sad"):
        QTest.mouseClick(chip(chips, word), Qt.MouseButton.LeftButton)
    assert chips.chosen() == ["sad"]
    assert [each.label for each in shown(chips) if each.isChecked()] == ["Sad"]
    QTest.mouseClick(chip(chips, "Sad"), Qt.MouseButton.LeftButton)
    assert chips.chosen() == []


def test_the_words_are_one_stop_for_tab(page: Page) -> None:
    page.before.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is chip(page.chips, "Stressed")
    press(Qt.Key.Key_Tab)
    assert focused() is page.after
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is chip(page.chips, "Stressed")
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is page.before


def test_arrows_go_from_word_to_word_and_space_ticks(page: Page) -> None:
    page.chips.setFocus()
    press(Qt.Key.Key_Right, 2)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Space)
    assert page.chips.chosen() == ["bored", "tense"]
    press(Qt.Key.Key_Home)
    assert focused() is chip(page.chips, "Stressed")
    press(Qt.Key.Key_End)
    assert focused() is chip(page.chips, "add…")


def test_tab_comes_back_to_the_word_it_left(page: Page) -> None:
    page.chips.setFocus()
    press(Qt.Key.Key_Right, 3)
    press(Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is chip(page.chips, "Sad")


def test_up_and_down_go_to_the_line_above_and_below(page: Page) -> None:
    page.resize(200, 400)
    QApplication.processEvents()
    page.chips.setFocus()
    press(Qt.Key.Key_Down)
    below = focused()
    assert below.y() > chip(page.chips, "Stressed").y()
    press(Qt.Key.Key_Up)
    assert focused() is chip(page.chips, "Stressed")


@pytest.mark.parametrize(
    ("typed", "word"), [("t", "Tense"), ("tt", "Tired"), ("ti", "Tired"), ("ttt", "Tense")]
)
def test_letters_jump(page: Page, typed: str, word: str) -> None:
    page.chips.setFocus()
    QTest.keyClicks(focused(), typed[0])
    for letter in typed[1:]:
        QTest.keyClicks(focused(), letter)
    assert focused() is chip(page.chips, word)


def test_an_own_word_is_added_in_passing(qtbot: QtBot, page: Page) -> None:
    page.chips.add_requested.connect(lambda label: page.chips.add_option("own-1", label))
    page.chips.setFocus()
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "  Homesick  & blue ")
    with qtbot.waitSignal(page.chips.changed):
        press(Qt.Key.Key_Return)
    assert page.chips.chosen() == ["own-1"]
    assert focused() is chip(page.chips, "Homesick & blue")
    press(Qt.Key.Key_Tab)
    assert focused() is page.after


def test_leaving_the_line_by_tab_adds_the_word_and_goes_on(page: Page) -> None:
    page.chips.add_requested.connect(lambda label: page.chips.add_option("own-1", label))
    page.chips.open_add()
    QTest.keyClicks(focused(), "Homesick")
    press(Qt.Key.Key_Tab)
    assert page.chips.chosen() == ["own-1"]
    assert focused() is page.after


def test_escape_and_an_empty_line_add_nothing(qtbot: QtBot, page: Page) -> None:
    with qtbot.assertNotEmitted(page.chips.add_requested):
        page.chips.open_add()
        QTest.keyClicks(focused(), "Homes")
        press(Qt.Key.Key_Escape)
        assert focused() is chip(page.chips, "add…")
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Return)
    assert page.chips.chosen() == []
    assert focused() is chip(page.chips, "add…")


def test_a_word_that_is_there_already_is_ticked_and_not_added(qtbot: QtBot, page: Page) -> None:
    with qtbot.assertNotEmitted(page.chips.add_requested):
        page.chips.open_add()
        QTest.keyClicks(focused(), "bored")
        press(Qt.Key.Key_Return)
    assert page.chips.chosen() == ["bored"]


def test_an_own_word_is_no_longer_than_the_list_allows(qtbot: QtBot) -> None:
    chips = PickChips(choices(WORDS), many=True, name="Feelings", limit=10)
    qtbot.addWidget(chips)
    with qtbot.waitActive(chips):
        chips.show()
    chips.open_add()
    QTest.keyClicks(focused(), "a" * 20)
    assert chips.draft() == "a" * 10


def test_of_many_words_the_defaults_show_and_the_rest_wait(qtbot: QtBot) -> None:
    front = [f"front {n}" for n in range(10)]
    back = [f"back {n}" for n in range(10)]
    page = make(qtbot, choices(front) + choices(back, default=False))
    chips = page.chips
    chips.set_chosen(["back 4"])
    assert [each.label for each in shown(chips)] == [*front, "back 4"]
    more = chip(chips, "9 more…")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert [each.label for each in shown(chips)] == [*front, *back]
    assert more.label == "fewer"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert [each.label for each in shown(chips)] == [*front, "back 4"]


def test_words_brought_out_by_more_are_reached_by_arrows_and_left_by_tab(qtbot: QtBot) -> None:
    options = choices(WORDS) + choices([f"back {n}" for n in range(10)], default=False)
    page = make(qtbot, options)
    page.chips.setFocus()
    press(Qt.Key.Key_Right, 5)
    assert focused() is chip(page.chips, "10 more…")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left)
    assert focused() is chip(page.chips, "back 9")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    assert page.chips.chosen() == ["back 9"]
    assert focused() is page.after


def test_a_word_brought_out_later_keeps_its_place_for_tab(qtbot: QtBot) -> None:
    page = make(qtbot, choices(WORDS), many=False, brief=True)
    assert shown(page.chips) == []
    page.chips.set_chosen(["sad"])
    page.before.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is chip(page.chips, "Sad")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is page.after


def test_an_own_word_is_added_where_there_is_little_room(qtbot: QtBot) -> None:
    page = make(qtbot, choices(WORDS), many=False, brief=True)
    page.chips.add_requested.connect(lambda label: page.chips.add_option("own", label))
    page.chips.open_add()
    QTest.keyClicks(focused(), "Odd")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert page.chips.chosen() == ["own"]
    assert [each.label for each in shown(page.chips)] == ["Odd"]


def test_a_few_words_all_show(qtbot: QtBot) -> None:
    page = make(qtbot, choices(WORDS[:2]) + choices(WORDS[2:], default=False))
    chips = page.chips
    assert [each.label for each in shown(chips)] == WORDS


def test_a_retired_word_shows_only_where_it_is_chosen(qtbot: QtBot) -> None:
    options = choices(WORDS[:4]) + choices(["Tired"], retired=True)
    page = make(qtbot, options)
    chips = page.chips
    assert [each.label for each in shown(chips)] == WORDS[:4]
    chips.set_chosen(["tired"])
    assert [each.label for each in shown(chips)] == WORDS
    QTest.mouseClick(chip(chips, "Tired"), Qt.MouseButton.LeftButton)
    assert not chip(chips, "Tired").isHidden()


def test_choosing_moves_no_other_word(page: Page) -> None:
    places = {each.label: each.geometry() for each in shown(page.chips)}
    page.chips.set_chosen([word.casefold() for word in WORDS])
    QApplication.processEvents()
    assert {each.label: each.geometry() for each in shown(page.chips)} == places


def test_a_very_long_word_takes_lines_and_stays_inside(qtbot: QtBot) -> None:
    long = "the long way home past the old place " * 4
    page = make(qtbot, choices([long, "Bored"]))
    page.resize(300, 400)
    QApplication.processEvents()
    tall = chip(page.chips, long)
    assert tall.geometry().right() <= page.chips.width()
    assert tall.height() > 3 * tall.fontMetrics().height()


def test_wording_is_never_markup_or_a_shortcut(qtbot: QtBot) -> None:
    page = make(qtbot, choices(["<b>R&B</b>"]))
    chips = page.chips
    word = chip(chips, "<b>R&B</b>")
    assert word.accessibleName() == "<b>R&B</b>"
    assert word.shortcut().isEmpty()
