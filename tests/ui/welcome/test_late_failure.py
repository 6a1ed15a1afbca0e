"""A journal that could not be made after all: the reason stays until another folder is meant."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from smart_journal.paths import AppPaths
from smart_journal.ui.welcome.place import PlaceStep
from smart_journal.ui.welcome.secret import SecretStep
from tests.ui.welcome.stage import PASSPHRASE, Stage

# Nothing speaks against it until its neighbour with an even longer name is made.
TOO_LONG = f"{'J' * 238}.journal"


def sentence_on(page: PlaceStep) -> str:
    return page._sentence.text() if page._sentence.isVisible() else ""


def refused(stage: Stage, paths: AppPaths) -> PlaceStep:
    """Go on until the disk refuses, and wait until the page has looked at the folder again."""
    stage.enter()
    stage.wait_for(PlaceStep)
    [line] = stage.lines()
    line.setText(str(paths.documents / TOO_LONG))
    stage.enter()
    stage.wait_for(SecretStep)
    stage.write(PASSPHRASE)
    stage.enter()
    stage.write(PASSPHRASE)
    stage.enter()
    stage.wait_for(PlaceStep)
    done: list[bool] = []
    stage.jobs.run(lambda: True, done.append)
    stage.qtbot.waitUntil(lambda: done == [True])
    page = stage.pages.step
    assert isinstance(page, PlaceStep)
    return page


def test_the_reason_stays_when_nothing_speaks_against_the_folder(
    stage: Stage, paths: AppPaths
) -> None:
    page = refused(stage, paths)
    assert sentence_on(page)
    assert str(page.folder) == str(paths.documents / TOO_LONG)


def test_it_goes_with_the_first_letter_of_another_folder(stage: Stage, paths: AppPaths) -> None:
    page = refused(stage, paths)
    line = page.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    line.setText(str(paths.documents / "Short.journal"))
    assert not sentence_on(page)
    stage.enter()
    stage.wait_for(SecretStep)
    stage.press("Back")
    assert not sentence_on(page)
