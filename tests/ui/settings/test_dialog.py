"""Settings: applied at once, and still there the next time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.services.dictionaries import available, folders
from smart_journal.services.preferences import PreferenceFile
from smart_journal.services.session import Session
from smart_journal.services.settings import SettingService
from smart_journal.ui.settings.dialog import SettingsDialog
from smart_journal.ui.theme import DARK, LIGHT
from tests.ui.locked.hand import close_boxes, show_box
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, reached, words


@pytest.fixture
def inside(qtbot: QtBot, session: Session) -> Iterator[Room]:
    with room(qtbot, session) as made:
        made.window.show()
        yield made
        close_boxes()


@pytest.fixture
def preferences(tmp_path: Path) -> PreferenceFile:
    return PreferenceFile(tmp_path / "config" / "preferences.json")


def opened(inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot) -> SettingsDialog:
    dialog = SettingsDialog(inside.context, preferences, folder, inside.window)
    show_box(qtbot, dialog)
    return dialog


def choose(dialog: SettingsDialog, setting: str, choice: str) -> None:
    box = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == setting)
    at = box.findText(choice)
    assert at >= 0, [box.itemText(index) for index in range(box.count())]
    box.setCurrentIndex(at)


@pytest.mark.parametrize(
    ("setting", "choice", "kept", "value"),
    [
        ("Lock after", "1 minute", "lock_minutes", 1),
        ("Lock after", "60 minutes", "lock_minutes", 60),
        ("First day of the week", "Sunday", "first_weekday", 6),
        ("Dates", "2026-11-23", "dates", "iso"),
        ("Dates", "Nov 23, 2026", "dates", "month-day"),
        ("Hours", "6:05 PM", "hours", "12"),
        ("The day ends at", "00:00", "day_ends_hour", 0),
        ("Paper", "US Letter", "paper", "letter"),
    ],
)
def test_a_choice_is_kept_in_the_journal_at_once(
    inside: Room,
    preferences: PreferenceFile,
    folder: Path,
    qtbot: QtBot,
    setting: str,
    choice: str,
    kept: str,
    value: object,
) -> None:
    dialog = opened(inside, preferences, folder, qtbot)
    choose(dialog, setting, choice)
    assert getattr(inside.session.settings.current, kept) == value
    again: SettingService = type(inside.session.settings)(
        inside.session._store.settings, inside.session.changes
    )
    assert getattr(again.current, kept) == value
    dialog.close()
    fresh = opened(inside, preferences, folder, qtbot)
    boxes = [each for each in fresh.findChildren(QComboBox) if each.accessibleName() == setting]
    assert boxes[0].currentText() == choice


def test_enter_in_a_list_opens_nothing(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot
) -> None:
    dialog = opened(inside, preferences, folder, qtbot)
    for box in dialog.findChildren(QComboBox):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.findChildren(QDialog) == []


def test_large_print_is_kept(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot
) -> None:
    dialog = opened(inside, preferences, folder, qtbot)
    dialog.findChildren(QCheckBox)[0].click()
    assert inside.session.settings.current.large_print


def test_colours_and_text_size_change_what_is_seen_and_outlive_the_program(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(inside, preferences, folder, qtbot)
    before = dialog.fontInfo().pointSizeF()
    choose(dialog, "Colours", "Dark")
    assert inside.context.appearance.theme is DARK
    choose(dialog, "Text size", "150 %")
    assert dialog.fontInfo().pointSizeF() == pytest.approx(before * 1.5, rel=0.05)
    choose(dialog, "Language", "English")
    again = PreferenceFile(tmp_path / "config" / "preferences.json").current
    assert (again.theme, again.text_percent, again.language) == ("dark", 150, "en")
    choose(dialog, "Colours", "Light")
    assert inside.context.appearance.theme is LIGHT


def test_the_hours_setting_changes_how_the_end_of_the_day_is_said(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot
) -> None:
    dialog = opened(inside, preferences, folder, qtbot)
    choose(dialog, "Hours", "6:05 PM")
    choose(dialog, "The day ends at", "5:00 AM")
    assert inside.session.settings.current.day_ends_hour == 5


def test_an_odd_value_from_elsewhere_is_shown_as_it_is(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot
) -> None:
    inside.session.settings.change(lock_minutes=7)
    preferences.change(language="tlh")
    dialog = opened(inside, preferences, folder, qtbot)
    shown = {each.accessibleName(): each.currentText() for each in dialog.findChildren(QComboBox)}
    assert shown["Lock after"] == "7 minutes"
    assert shown["Language"] == "As the system"
    assert inside.session.settings.current.lock_minutes == 7


def test_every_setting_is_named_explained_and_reached_by_tab(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot
) -> None:
    dialog = opened(inside, preferences, folder, qtbot)
    found = controls(dialog)
    assert [each for each in found if not name(each)] == []
    explained = [each for each in found if isinstance(each, QComboBox | QCheckBox)]
    tools = inside.session.catalogue.tools.values()
    dictionaries = available(folders())
    assert len(explained) == 10 + sum(tool.instrument for tool in tools) + len(dictionaries)
    assert [each for each in explained if not each.accessibleDescription()] == []
    assert set(found) <= set(reached(dialog))


def test_every_word_is_translated_and_the_pseudo_language_is_only_offered_in_use(
    inside: Room, preferences: PreferenceFile, folder: Path, qtbot: QtBot
) -> None:
    plain = opened(inside, preferences, folder, qtbot)
    assert "xx" not in words(plain)
    plain.close()
    language.install(language.PSEUDO)
    dialog = opened(inside, preferences, folder, qtbot)
    locale = inside.context.locale
    said_by_qt = {locale.standaloneDayName(day) for day in range(1, 8)}
    said_by_qt |= {f"{hour:02}:00" for hour in range(12)} | {"18:05", "6:05 PM"}
    said_by_qt |= {"23 Nov 2026", "Nov 23, 2026", "2026-11-23", "A4", "English", "xx"}
    said_by_qt |= {
        f"{QLocale(each).nativeLanguageName()} ({each})" for each in available(folders())
    }
    for tool in inside.session.catalogue.tools.values():  # said when the journal was opened
        said_by_qt |= {tool.title, tool.purpose, *tool.sources, tool.licence}
    assert {text for text in words(dialog) if "~" not in text} <= said_by_qt
