"""From the first page to an open journal: by keyboard alone, and with what can go wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from smart_journal.domain.behaviour import Goal
from smart_journal.paths import AppPaths
from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.ui.welcome.behaviours import BehavioursStep
from smart_journal.ui.welcome.hello import HelloStep
from smart_journal.ui.welcome.making import MakingStep
from smart_journal.ui.welcome.place import PlaceStep
from smart_journal.ui.welcome.recovery import CheckStep, WordsStep
from smart_journal.ui.welcome.secret import SecretStep
from tests.ui.welcome.stage import PASSPHRASE, PATIENCE_MS, Stage, focused


def to_passphrase(stage: Stage) -> None:
    stage.enter()
    stage.wait_for(PlaceStep)
    stage.enter()
    stage.wait_for(SecretStep)


def to_words(stage: Stage, passphrase: str = PASSPHRASE) -> None:
    to_passphrase(stage)
    stage.write(passphrase)
    stage.enter()
    stage.write(passphrase)
    stage.enter()
    stage.wait_for(WordsStep)


def answer(stage: Stage, words: tuple[str, ...]) -> None:
    for place in stage.asked():
        stage.write(words[place - 1].upper() + " ")
        stage.enter()


def test_a_journal_is_made_by_keyboard_alone(
    stage: Stage, paths: AppPaths, catalogue: Catalogue
) -> None:
    assert isinstance(stage.pages.step, HelloStep)
    to_words(stage)
    words = stage.words()
    assert len(words) == 24
    stage.tab_to("I have written them down")
    stage.enter()
    stage.wait_for(CheckStep)
    answer(stage, words)
    stage.wait_for(BehavioursStep)
    stage.write("Evening  drinking")
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Tab)
    stage.write("drinks")
    stage.tab_to("Open my journal")
    stage.enter()

    [(folder, key, setup)] = stage.made
    assert folder == paths.new_journal
    assert journals.recovery_words(key) == words
    opening = journals.open_session(folder, key, catalogue)
    setup.keep(opening)
    [behaviour] = opening.behaviours.all()
    assert (behaviour.name, behaviour.goal, behaviour.unit) == (
        "Evening drinking",
        Goal.CUT_DOWN,
        "drinks",
    )
    assert [change.goal for change in behaviour.goals] == [Goal.CUT_DOWN]
    assert opening.settings.current.words_confirmed
    opening.close()
    unlocked = journals.unlock(folder, PASSPHRASE)
    assert unlocked.raw() == key.raw()
    unlocked.wipe()


def test_words_can_wait_and_behaviours_can_be_skipped(stage: Stage, catalogue: Catalogue) -> None:
    to_words(stage)
    stage.press("Later")
    stage.wait_for(BehavioursStep)
    stage.press("Skip this for now")
    [(folder, key, setup)] = stage.made
    opening = journals.open_session(folder, key, catalogue)
    setup.keep(opening)
    assert opening.behaviours.all() == []
    assert not opening.settings.current.words_confirmed
    opening.close()


def test_a_wrong_word_is_named_and_only_that_one(stage: Stage) -> None:
    to_words(stage)
    words = stage.words()
    stage.press("I have written them down")
    asked = stage.asked()
    wrong_word = "zoo" if words[asked[1] - 1] != "zoo" else "abandon"
    for number, place in enumerate(asked):
        stage.write(wrong_word if number == 1 else words[place - 1])
        stage.enter()
    assert isinstance(stage.pages.step, CheckStep)
    wrong = [text for text in stage.said() if "another one" in text]
    assert wrong == [f"Word {asked[1]} is another one. Please look at your paper again."]
    line = focused()
    assert isinstance(line, QLineEdit)
    assert line.selectedText() == wrong_word
    stage.write(words[asked[1] - 1])
    stage.press("Next")
    assert isinstance(stage.pages.step, BehavioursStep)


def test_words_can_be_looked_at_again_from_the_questions(stage: Stage) -> None:
    to_words(stage)
    words = stage.words()
    stage.press("I have written them down")
    stage.press("Back")
    assert isinstance(stage.pages.step, WordsStep)
    assert stage.words() == words


def test_words_reach_no_clipboard(stage: Stage) -> None:
    to_words(stage)
    clipboard = QApplication.clipboard()
    clipboard.setText("before")
    stage.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"


def test_a_different_second_passphrase_is_said_beside_it(stage: Stage) -> None:
    to_passphrase(stage)
    stage.write("four random words here")
    stage.enter()
    stage.write("four random w")
    assert "These two are not the same yet." not in stage.said()
    stage.write("x")
    assert "These two are not the same yet." in stage.said()
    stage.enter()
    assert isinstance(stage.pages.step, SecretStep)
    first, second = stage.lines()
    assert focused() is second
    assert second.selectedText() == second.text()
    stage.write(first.text())
    assert "These two are not the same yet." not in stage.said()


def test_an_empty_passphrase_is_the_only_one_refused(stage: Stage) -> None:
    to_passphrase(stage)
    stage.press("Next")
    assert "Please type a passphrase." in stage.said()
    assert focused() is stage.lines()[0]
    stage.write("a")
    stage.enter()
    stage.write("a")
    stage.qtbot.waitUntil(lambda: "Very easy to guess" in stage.said(), timeout=PATIENCE_MS)
    assert any("a longer one protects better" in text for text in stage.said())
    stage.enter()
    stage.wait_for(WordsStep)


def test_showing_the_passphrase_shows_both_fields(stage: Stage) -> None:
    to_passphrase(stage)
    first, second = stage.lines()
    assert first.echoMode() is second.echoMode() is QLineEdit.EchoMode.Password
    stage.press("Show")
    assert first.echoMode() is second.echoMode() is QLineEdit.EchoMode.Normal
    stage.press("Hide")
    assert first.echoMode() is second.echoMode() is QLineEdit.EchoMode.Password


def test_nothing_of_the_passphrase_stays_in_the_fields(stage: Stage) -> None:
    to_words(stage)
    fields = stage.pages.findChildren(QLineEdit)
    assert not any("lantern" in field.text() for field in fields)
    for field in fields:
        field.undo()
    assert not any("lantern" in field.text() for field in fields)


def test_the_window_lives_while_the_journal_is_made(stage: Stage) -> None:
    to_passphrase(stage)
    ticks: list[bool] = []
    timer = QTimer(stage.pages, interval=5)
    timer.timeout.connect(lambda: ticks.append(isinstance(stage.pages.step, MakingStep)))
    stage.write(PASSPHRASE)
    stage.enter()
    stage.write(PASSPHRASE)
    timer.start()
    stage.enter()
    stage.wait_for(WordsStep)
    assert ticks.count(True) >= 5


def test_a_folder_that_fails_at_the_last_moment_loses_nothing(
    stage: Stage, paths: AppPaths
) -> None:
    to_passphrase(stage)
    stage.write(PASSPHRASE)
    stage.enter()
    stage.write(PASSPHRASE)
    paths.documents.rmdir()
    paths.documents.write_text("in the way")
    stage.enter()
    stage.wait_for(MakingStep)
    stage.wait_for(PlaceStep)
    assert any("written to" in text or "disk" in text for text in stage.said())
    [line] = stage.lines()
    line.setText(str(paths.config / "Elsewhere.journal"))
    stage.press("Next")
    stage.wait_for(SecretStep)
    stage.press("Next")
    stage.wait_for(WordsStep)
    assert journals.is_journal(paths.config / "Elsewhere.journal")


def test_a_behaviour_needs_its_name_and_a_goal(stage: Stage) -> None:
    to_words(stage)
    stage.press("Later")
    stage.wait_for(BehavioursStep)
    stage.write("Betting")
    stage.press("Open my journal")
    assert stage.made == []
    assert "Please choose a goal. “Still deciding” is one too." in stage.said()
    stage.key(Qt.Key.Key_Space)
    assert any("stopping suddenly can be dangerous" in text for text in stage.said())
    stage.press("Add another")
    stage.key(Qt.Key.Key_Tab)
    stage.key(Qt.Key.Key_Space)
    stage.press("Open my journal")
    assert "Please say what you call it." in stage.said()
    stage.press("Remove this one")
    stage.press("Open my journal")
    [(_folder, _key, setup)] = stage.made
    assert setup.behaviours == ({"label": "Betting", "goal": "stop"},)


def test_an_existing_journal_is_opened_from_the_first_page(stage: Stage, folder: Path) -> None:
    stage.press("Open one I already have…")
    assert stage.opened == []
    empty = folder.parent / "empty"
    empty.mkdir()
    stage.dialogs.answer = empty
    stage.press("Open one I already have…")
    assert any("There is no journal in that folder" in text for text in stage.said())
    stage.dialogs.answer = folder.parent
    stage.press("Open one I already have…")
    stage.dialogs.answer = folder
    stage.press("Open one I already have…")
    assert stage.opened == [folder, folder]


def test_a_journal_in_the_way_is_offered_to_be_opened(stage: Stage, folder: Path) -> None:
    stage.enter()
    stage.wait_for(PlaceStep)
    stage.dialogs.answer = folder
    stage.press("Choose a folder…")
    stage.press("Next")
    stage.qtbot.waitUntil(
        lambda: "There is already a journal in this folder." in stage.said(), timeout=PATIENCE_MS
    )
    assert isinstance(stage.pages.step, PlaceStep)
    stage.press("Open that journal")
    assert stage.opened == [folder]


def test_a_word_of_warning_is_read_before_next_passes_it(stage: Stage, tmp_path: Path) -> None:
    stage.enter()
    stage.wait_for(PlaceStep)
    [line] = stage.lines()
    line.setText(str(tmp_path / "Dropbox" / "Journal.journal"))
    stage.enter()
    stage.qtbot.waitUntil(
        lambda: any("copied to other computers" in text for text in stage.said()),
        timeout=PATIENCE_MS,
    )
    assert isinstance(stage.pages.step, PlaceStep)
    stage.enter()
    stage.wait_for(SecretStep)


def test_help_is_one_press_away_on_every_page(stage: Stage) -> None:
    asked: list[type] = []
    stage.pages.help_requested.connect(lambda: asked.append(type(stage.pages.step)))
    stage.press("Get help now")
    to_words(stage)
    stage.press("Get help now")
    assert asked == [HelloStep, WordsStep]
    stage.pages.clearFocus()
    stage.pages.setFocus()
    assert stage.pages.step.isAncestorOf(focused())


def test_back_goes_one_page_back_and_keeps_what_was_typed(stage: Stage) -> None:
    to_passphrase(stage)
    stage.write("kept")
    stage.press("Back")
    stage.wait_for(PlaceStep)
    stage.press("Back")
    stage.wait_for(HelloStep)
    stage.enter()
    stage.wait_for(PlaceStep)
    stage.enter()
    stage.wait_for(SecretStep)
    assert stage.lines()[0].text() == "kept"
