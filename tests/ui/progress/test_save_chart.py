"""Saving a chart: said first, real files, for the owner only, and nowhere else."""

from __future__ import annotations

import csv
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from smart_journal.services.session import Session
from smart_journal.ui.progress.chart_card import ChartCard
from tests.ui.paper.room import Room, room
from tests.ui.progress.hand import opened


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, inside: Room) -> ChartCard:
    return opened(qtbot, inside).cards()[0]


@pytest.fixture
def out(tmp_path: Path, inside: Room) -> Path:
    """Return an empty folder, and let the box name a file in it."""
    folder = tmp_path / "out"
    folder.mkdir()
    inside.dialogs.place = folder / "chart"
    return folder


def save(qtbot: QtBot, inside: Room, card: ChartCard, kind: int) -> Path:
    """Choose a kind in the menu and return the one file there is afterwards."""
    card.save.menu().actions()[kind].trigger()
    qtbot.waitUntil(lambda: "Saved as" in inside.context.toast.sentence)
    assert inside.dialogs.place is not None
    files = list(inside.dialogs.place.parent.iterdir())
    assert len(files) == 1
    assert stat.S_IMODE(files[0].stat().st_mode) == 0o600
    assert "not be encrypted" in inside.dialogs.said[0]
    return files[0]


def test_a_png_is_a_picture(qtbot: QtBot, inside: Room, card: ChartCard, out: Path) -> None:
    file = save(qtbot, inside, card, 0)
    assert file == out / "chart.png"
    assert file.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    image = QImage(str(file))
    assert image.width() == 1800
    assert image.height() >= 990
    assert inside.dialogs.names == ["chart.png"]


def test_an_svg_keeps_its_words(qtbot: QtBot, inside: Room, card: ChartCard, out: Path) -> None:
    file = save(qtbot, inside, card, 1)
    assert file == out / "chart.svg"
    assert QSvgRenderer(str(file)).isValid()
    assert ">Urges a week<" in file.read_text(encoding="utf-8")


def test_a_pdf_can_be_searched(qtbot: QtBot, inside: Room, card: ChartCard, out: Path) -> None:
    file = save(qtbot, inside, card, 2)
    assert file == out / "chart.pdf"
    with pdfplumber.open(file) as pdf:
        assert len(pdf.pages) == 1
        assert "Urges a week" in pdf.pages[0].extract_text()
        assert not {"Producer", "CreationDate", "Creator", "Title"} & set(pdf.metadata)


def test_a_csv_holds_the_numbers_of_the_table(
    qtbot: QtBot, inside: Room, card: ChartCard, out: Path
) -> None:
    file = save(qtbot, inside, card, 3)
    assert file == out / "chart.csv"
    assert card.insight is not None
    table = card.insight.table(inside.context.words)
    with file.open(encoding="utf-8-sig", newline="") as opened_file:
        headings, *rows = csv.reader(opened_file)
    assert headings == list(table.headings)
    assert len(rows) == len(table.rows)
    assert [row[1] for row in rows] == ["" if row[1] is None else str(row[1]) for row in table.rows]
    assert date.fromisoformat(rows[0][0]) == table.rows[0][0]


def test_second_thoughts_leave_nothing(inside: Room, card: ChartCard, out: Path) -> None:
    inside.dialogs.agrees = False
    card.save.menu().actions()[0].trigger()
    assert inside.dialogs.names == []
    inside.dialogs.agrees, inside.dialogs.place = True, None
    card.save.menu().actions()[0].trigger()
    assert inside.dialogs.names == ["chart.png"]
    inside.context.jobs.close()
    assert list(out.iterdir()) == []


def test_a_place_that_takes_no_file_is_said_in_a_sentence(
    qtbot: QtBot, inside: Room, card: ChartCard, out: Path
) -> None:
    inside.dialogs.place = out / "gone" / "chart.png"
    card.save.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: "could not be saved" in inside.dialogs.said[-1])
    assert list(out.iterdir()) == []
    assert inside.context.toast.sentence == ""
