"""Why it pulls so hard, and three kinds of must: told, drawn, read out, in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from smart_journal import language
from smart_journal.services.catalogue import Catalogue, load
from smart_journal.ui.help.idea_texts import musts, pull
from smart_journal.ui.help.ideas import MustsDialog, PullDialog
from smart_journal.ui.help.loop_picture import LoopPicture
from smart_journal.ui.help.texts import Part
from smart_journal.ui.theme import DARK, LIGHT, Appearance, Theme
from smart_journal.ui.widgets.painting import bold
from tests.ui.locked.hand import show_box
from tests.ui.paper.walk import controls, name, words


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, theme="light", text_percent=100)
    yield made
    made.choose(theme="light", text_percent=100)
    delete(made)


def title_in(catalogue: Catalogue, tool_id: str) -> str:
    return catalogue.tools[tool_id].title


def text_of(parts: tuple[Part, ...]) -> str:
    return " ".join(" ".join((each.heading, each.text, *each.points)) for each in parts)


def test_the_loop_is_told_without_blame_and_names_pages_that_help(catalogue: Catalogue) -> None:
    text = text_of(pull(lambda tool: title_in(catalogue, tool)))
    for part in (
        "relief within moments",
        "later and elsewhere",
        "no flaw of character",
        "loses a little",
        "ask a doctor",
        "Cost-benefit analysis",
        "Urge surfing",
        "My DEADS card",
    ):
        assert part in text
    assert 90 <= len(text.split()) <= 160


def test_musts_are_on_three_and_beliefs_of_four_families(catalogue: Catalogue) -> None:
    text = text_of(musts(lambda tool: title_in(catalogue, tool)))
    for part in (
        "On myself",
        "On others",
        "On life",
        "Demands",
        "Over-generalising",
        "Can't stand it",
        "Awfulising",
        "Dispute unhelpful beliefs",
    ):
        assert part in text


@pytest.mark.parametrize("kind", [PullDialog, MustsDialog])
def test_it_closes_by_keyboard_and_speaks_every_language(
    qtbot: QtBot, window: QWidget, kind: type[PullDialog | MustsDialog]
) -> None:
    language.install(language.PSEUDO)
    catalogue = load()
    dialog = kind(lambda tool: title_in(catalogue, tool), window)
    show_box(qtbot, dialog)
    assert [each for each in controls(dialog) if not name(each)] == []
    assert [each for each in words(dialog) if "~" not in each and each != "•"] == []
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_picture_is_read_out(qtbot: QtBot) -> None:
    picture = LoopPicture()
    qtbot.addWidget(picture)
    told = picture.accessibleDescription()
    for part in ("urge", "act on it", "relief", "learnt", "let it pass", "cost, later"):
        assert part in told
    assert picture.accessibleName()


@pytest.mark.parametrize("percent", [100, 175])
@pytest.mark.parametrize("width", [360, 560, 900])
def test_every_word_of_the_picture_stands_inside_its_box(
    qtbot: QtBot, appearance: Appearance, percent: int, width: int
) -> None:
    appearance.choose(text_percent=percent)
    picture = LoopPicture()
    qtbot.addWidget(picture)
    picture.ensurePolished()
    width = max(width, picture.minimumSizeHint().width())
    boxes = picture._boxes(width)
    metrics = QFontMetricsF(bold(picture.font()))
    for box, text in zip(boxes, picture._words, strict=True):
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        needed = metrics.boundingRect(box, flags, text)
        assert box.contains(needed), text
        assert 0 <= box.left() < box.right() <= width
    assert boxes[-1].bottom() <= picture.heightForWidth(width)
    assert not any(a.intersects(b) for at, a in enumerate(boxes) for b in boxes[at + 1 :])


@pytest.mark.parametrize(("theme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_loop_is_drawn_in_the_accent_of_the_theme(
    qtbot: QtBot, appearance: Appearance, window: QWidget, theme: str, colours: Theme
) -> None:
    appearance.choose(theme=theme)
    picture = LoopPicture()
    picture.setParent(window)
    picture.resize(560, picture.heightForWidth(560))
    picture.show()
    urge = picture._boxes(560)[0]
    shown = picture.grab().toImage()
    between = QRect(round(urge.right()) + 3, round(urge.center().y()), 20, 1)
    across = range(between.left(), between.right())
    drawn = {shown.pixelColor(x, between.y()).name() for x in across}
    assert drawn == {QColor(colours.accent).name()}


def test_the_picture_fits_the_window_to_read_in(
    qtbot: QtBot, window: QWidget, catalogue: Catalogue
) -> None:
    dialog = PullDialog(lambda tool: title_in(catalogue, tool), window)
    show_box(qtbot, dialog)
    dialog.resize(480, 500)
    picture = dialog.findChild(LoopPicture)
    assert isinstance(picture, LoopPicture)
    qtbot.waitUntil(lambda: picture.height() == picture.heightForWidth(picture.width()))
    below = [each for each in dialog.findChildren(QLabel) if "uncomfortable" in each.text()]
    assert below[0].mapTo(dialog, below[0].rect().topLeft()).y() >= (
        picture.mapTo(dialog, picture.rect().bottomLeft()).y()
    )
    dialog.reject()
