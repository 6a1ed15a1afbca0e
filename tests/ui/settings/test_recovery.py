"""The recovery words once more: only after the passphrase, and noted when they are on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.services import journals
from smart_journal.services.catalogue import Catalogue
from smart_journal.storage.keys import Cost
from smart_journal.ui.settings.recovery import RecoveryWordsDialog
from smart_journal.ui.welcome.word_check import WordCheck
from smart_journal.ui.welcome.word_sheet import WordSheet
from tests.ui.locked.hand import close_boxes, press, said, show_box
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, words

PASSPHRASE = "four random words here"
PATIENCE_MS = 20_000


class Vault:
    """A journal with a passphrase, open in a room."""

    def __init__(self, inside: Room, folder: Path, expected: tuple[str, ...], qtbot: QtBot) -> None:
        self.room, self.folder, self.expected, self.qtbot = inside, folder, expected, qtbot

    def dialog(self) -> RecoveryWordsDialog:
        made = RecoveryWordsDialog(
            self.room.context, self.folder, self.room.window, random=Random(3)
        )
        show_box(self.qtbot, made)
        return made


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path, catalogue: Catalogue) -> Iterator[Vault]:
    folder = tmp_path / "Own.journal"
    key = journals.create(folder, PASSPHRASE, cost=Cost.least())
    session = journals.open_session(folder, key, catalogue)
    with room(qtbot, session) as made:
        made.window.show()
        yield Vault(made, folder, journals.recovery_words(key), qtbot)
        close_boxes()
    session.close()
    key.wipe()


def unlock(dialog: RecoveryWordsDialog, qtbot: QtBot, passphrase: str = PASSPHRASE) -> WordSheet:
    field = dialog.findChildren(QLineEdit)[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, passphrase)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(WordSheet)), timeout=PATIENCE_MS)
    return dialog.findChildren(WordSheet)[0]


def test_the_words_come_only_after_the_passphrase(vault: Vault, qtbot: QtBot) -> None:
    dialog = vault.dialog()
    assert dialog.findChildren(WordSheet) == []
    field = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "not it")
    press(dialog, "Show the words")
    wrong = "That passphrase doesn't open this journal. Please try again."
    qtbot.waitUntil(lambda: wrong in said(dialog), timeout=PATIENCE_MS)
    assert dialog.findChildren(WordSheet) == []
    assert field.selectedText() == field.text()
    assert QApplication.focusWidget() is field
    sheet = unlock(dialog, qtbot)
    told = [text.split(" ")[1] for text in sheet.accessibleDescription().split(", ")]
    assert tuple(told) == vault.expected
    assert field.text() == ""


def test_enter_asks_for_the_words_and_shows_no_passphrase(vault: Vault, qtbot: QtBot) -> None:
    dialog = vault.dialog()
    field = dialog.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "not it")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    wrong = "That passphrase doesn't open this journal. Please try again."
    qtbot.waitUntil(lambda: wrong in said(dialog), timeout=PATIENCE_MS)


def test_three_right_words_end_the_reminder(vault: Vault, qtbot: QtBot) -> None:
    dialog = vault.dialog()
    unlock(dialog, qtbot)
    press(dialog, "I have written them down")
    check = dialog.findChildren(WordCheck)[0]
    for line, place in zip(check.findChildren(QLineEdit), check.places, strict=True):
        line.setText(vault.expected[place - 1])
    with qtbot.waitSignal(dialog.finished):
        press(dialog, "Next")
    assert vault.room.session.settings.current.words_confirmed


def test_a_wrong_word_ends_nothing(vault: Vault, qtbot: QtBot) -> None:
    dialog = vault.dialog()
    unlock(dialog, qtbot)
    press(dialog, "I have written them down")
    press(dialog, "Next")
    check = dialog.findChildren(WordCheck)[0]
    assert f"Word {check.places[0]} is still missing." in said(dialog)
    assert not vault.room.session.settings.current.words_confirmed
    press(dialog, "Back")
    assert dialog.findChildren(WordSheet)[0].isVisible()


def test_no_paper_is_an_answer_too_and_can_be_taken_back(vault: Vault, qtbot: QtBot) -> None:
    dialog = vault.dialog()
    with qtbot.waitSignal(dialog.finished):
        press(dialog, "I want no paper copy")
    settings = vault.room.session.settings
    assert settings.current.words_declined
    vault.room.context.toast.undo()
    assert not settings.current.words_declined


def test_closing_while_the_passphrase_is_checked_shows_nothing_later(
    vault: Vault, qtbot: QtBot
) -> None:
    dialog = vault.dialog()
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], PASSPHRASE)
    press(dialog, "Show the words")
    dialog.reject()
    done: list[object] = []
    vault.room.context.jobs.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)
    sheets = [each for each in QApplication.allWidgets() if isinstance(each, WordSheet)]
    assert sheets == []


def test_every_control_has_a_name_in_every_language(vault: Vault, qtbot: QtBot) -> None:
    language.install(language.PSEUDO)
    dialog = vault.dialog()
    assert [each for each in controls(dialog) if not name(each)] == []
    unlock(dialog, qtbot)
    assert [each for each in controls(dialog) if not name(each)] == []
    assert [text for text in words(dialog) if "~" not in text] == []
