"""The preview: its pages, the choices beside them, and what leaves the program."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smart_journal import language
from smart_journal.domain.entry import Answers, Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.printing.paper import A4, LETTER, Paper
from smart_journal.services.session import Session
from smart_journal.ui.paper.preview import PreviewPage
from smart_journal.ui.paper.print_door import PrintDoor
from smart_journal.ui.paper.sources import EntrySource, SheetSource, TableSource
from tests.conftest import NOW
from tests.ui.paper.room import Room, room
from tests.ui.paper.walk import controls, name, reached, words


class ToFile(PrintDoor):
    """A print dialog whose printer writes a PDF, on the paper somebody chose in it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.paper: QPageSize.PageSizeId | None = None
        self.agrees = True
        self.offered: Paper | None = None

    def choose(self, _parent: QWidget, paper: Paper) -> QPrinter | None:
        self.offered = paper
        if not self.agrees:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        printer.setPageSize(QPageSize(self.paper or QPageSize.PageSizeId.A4))
        return printer


@pytest.fixture
def inside(qtbot: QtBot, sam: Session) -> Iterator[Room]:
    with room(qtbot, sam) as made:
        yield made


@pytest.fixture
def door(tmp_path: Path) -> ToFile:
    return ToFile(tmp_path / "printed.pdf")


@pytest.fixture
def page(inside: Room, door: ToFile) -> PreviewPage:
    page = PreviewPage(inside.context, door)
    inside.put(page)
    return page


def entry_source(inside: Room, tool: str) -> EntrySource:
    latest = inside.session.entries.latest(tool)
    return EntrySource(inside.context, inside.session.catalogue.tools[tool], latest)


def table_source(inside: Room, chosen: Sequence[Entry] = ()) -> TableSource:
    return TableSource(inside.context, inside.session.catalogue.tools[URGE_LOG], chosen)


def show(qtbot: QtBot, page: PreviewPage, source: SheetSource) -> None:
    with qtbot.waitSignal(page.shown):
        page.show_sheets(source)


def choose(qtbot: QtBot, page: PreviewPage, choice: str) -> None:
    with qtbot.waitSignal(page.shown):
        page.which.setCurrentIndex(page.which.findData(choice))
        page.which.activated.emit(page.which.currentIndex())


def saved(qtbot: QtBot, inside: Room, page: PreviewPage, file: Path) -> list[str]:
    """Save the pages and return the words of each, read back from the file."""
    inside.dialogs.place = file
    page.save.click()
    qtbot.waitUntil(lambda: file.name in inside.context.toast.sentence)
    inside.context.toast.clear()
    with pdfplumber.open(file) as pdf:
        return [each.extract_text() for each in pdf.pages]


def test_what_is_saved_is_what_was_shown(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    chosen = inside.session.entries.recent(URGE_LOG, limit=60)
    show(qtbot, page, table_source(inside, chosen))
    texts = saved(qtbot, inside, page, out / "pages.pdf")
    assert len(texts) == len(page.sheets.pages) > 2
    assert page.count.text() == f"{len(texts)} pages"
    for number, text in enumerate(texts, start=1):
        assert f"{number} / {len(texts)}" in text
    assert [each.name for each in out.iterdir()] == ["pages.pdf"]
    assert stat.S_IMODE((out / "pages.pdf").stat().st_mode) == 0o600
    assert inside.dialogs.names == ["pages.pdf"]
    assert "not be encrypted" in inside.dialogs.said[0]


def test_an_entry_is_printed_filled_or_blank(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    tool = inside.session.catalogue.tools[URGE_LOG]
    did = "Walked to the river and back"
    inside.session.entries.write(tool, {"strength": 7, "did": did}, at=NOW)
    show(qtbot, page, entry_source(inside, URGE_LOG))
    assert did in saved(qtbot, inside, page, tmp_path / "filled.pdf")[0]
    for choice in ("blank", "blank-table"):
        choose(qtbot, page, choice)
        text = saved(qtbot, inside, page, tmp_path / f"{choice}.pdf")[0]
        assert did not in text
        assert "2026" not in text
    assert tool.table is not None
    assert tool.table.title in text


def test_a_wheel_has_the_one_before_it_behind(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    latest, before = inside.session.entries.recent(BALANCE_WHEEL, limit=2)
    show(qtbot, page, entry_source(inside, BALANCE_WHEEL))
    text = saved(qtbot, inside, page, tmp_path / "wheel.pdf")[0]
    for entry in (latest, before):
        assert inside.context.words.short_day(entry.at) in text


@pytest.mark.parametrize("days", [7, 14, 28])
def test_the_table_holds_the_urges_of_its_days(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path, days: int
) -> None:
    tool = inside.session.catalogue.tools[URGE_LOG]
    for ago in (0, 6, 7, 13, 14, 27, 28):
        answers: Answers = {"strength": 5, "did": f"Did the thing {ago} days ago"}
        inside.session.entries.write(tool, answers, at=NOW - timedelta(days=ago))
    show(qtbot, page, table_source(inside))
    choose(qtbot, page, str(days))
    text = " ".join(saved(qtbot, inside, page, tmp_path / "table.pdf"))
    flat = " ".join(text.split())
    for ago in (0, 6, 7, 13, 14, 27, 28):
        assert (f"thing {ago} days" in flat) == (ago < days), ago


def test_an_entry_that_is_not_to_be_printed_is_in_no_table(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    tool = inside.session.catalogue.tools[URGE_LOG]
    secret = inside.session.entries.write(tool, {"strength": 5, "did": "Secret"}, at=NOW)
    show(qtbot, page, table_source(inside))
    assert "Secret" in saved(qtbot, inside, page, tmp_path / "with.pdf")[0]
    inside.session.entries.rewrite(tool, replace(secret, printable=False))
    show(qtbot, page, table_source(inside))
    assert "Secret" not in saved(qtbot, inside, page, tmp_path / "without.pdf")[0]


def test_paper_and_large_print_cut_the_pages_anew_and_are_remembered(
    qtbot: QtBot, inside: Room, page: PreviewPage
) -> None:
    show(qtbot, page, entry_source(inside, URGE_LOG))
    assert page.sheets.pages[0].paper.width == A4.width
    before = page.sheets.pages
    with qtbot.waitSignal(page.shown):
        page.large.click()
    assert page.sheets.pages[0].look.scale > before[0].look.scale
    with qtbot.waitSignal(page.shown):
        page.paper.setCurrentIndex(page.paper.findData("letter"))
        page.paper.activated.emit(page.paper.currentIndex())
    assert page.sheets.pages[0].paper.width == LETTER.width
    again = PreviewPage(inside.context)
    inside.put(again)
    show(qtbot, again, entry_source(inside, URGE_LOG))
    assert again.large.isChecked()
    assert again.sheets.pages[0].paper.width == LETTER.width


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", LETTER), ("en_CA", LETTER), ("en_GB", A4), ("de_DE", A4)]
)
def test_the_first_paper_is_that_of_the_country(
    qtbot: QtBot, sam: Session, locale: str, paper: Paper
) -> None:
    with room(qtbot, sam, locale) as made:
        page = PreviewPage(made.context)
        made.put(page)
        show(qtbot, page, entry_source(made, URGE_LOG))
        assert page.sheets.pages[0].paper.width == paper.width


def test_the_printer_gets_the_same_pages_on_the_paper_it_holds(
    qtbot: QtBot, inside: Room, page: PreviewPage, door: ToFile
) -> None:
    show(qtbot, page, entry_source(inside, URGE_LOG))
    door.paper = QPageSize.PageSizeId.Letter
    page.print.click()
    assert door.offered == A4
    qtbot.waitUntil(lambda: "printer" in inside.context.toast.sentence)
    with pdfplumber.open(door.file) as pdf:
        assert len(pdf.pages) == len(page.sheets.pages)
        assert float(pdf.pages[0].width) == pytest.approx(LETTER.width, abs=1)


def test_leaving_the_print_dialog_prints_nothing(
    qtbot: QtBot, inside: Room, page: PreviewPage, door: ToFile
) -> None:
    door.agrees = False
    show(qtbot, page, entry_source(inside, URGE_LOG))
    page.print.click()
    inside.context.jobs.close()
    assert door.offered is not None
    assert not door.file.exists()
    assert inside.context.toast.sentence == ""


def test_a_file_that_cannot_be_saved_is_said(
    qtbot: QtBot, inside: Room, page: PreviewPage, tmp_path: Path
) -> None:
    show(qtbot, page, entry_source(inside, URGE_LOG))
    inside.dialogs.place = tmp_path / "gone" / "pages.pdf"
    page.save.click()
    qtbot.waitUntil(lambda: "could not be saved" in inside.dialogs.said[-1])


def test_escape_goes_back_and_forgets_the_pages(
    qtbot: QtBot, inside: Room, page: PreviewPage
) -> None:
    show(qtbot, page, entry_source(inside, URGE_LOG))
    inside.window.activateWindow()
    page.sheets.setFocus()
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.sheets, Qt.Key.Key_Escape)
    assert list(page.sheets.pages) == []


def test_the_pages_are_leafed_through_by_keys(
    qtbot: QtBot, inside: Room, page: PreviewPage
) -> None:
    show(qtbot, page, table_source(inside, inside.session.entries.recent(URGE_LOG, limit=100)))
    sheets, total = page.sheets, len(page.sheets.pages)
    assert sheets.number == 1
    first = sheets.grab().toImage()
    QTest.keyClick(sheets, Qt.Key.Key_End)
    assert sheets.number == total
    assert sheets.accessibleDescription() == f"Page {total} of {total}"
    assert sheets.grab().toImage() != first
    QTest.keyClick(sheets, Qt.Key.Key_Home)
    assert sheets.number == 1
    numbers = {1}
    for _key in range(4 * total):
        QTest.keyClick(sheets, Qt.Key.Key_PageDown)
        numbers.add(sheets.number)
    assert numbers == set(range(1, total + 1))


def test_every_control_has_a_name_and_tab_comes_to_it(
    qtbot: QtBot, inside: Room, page: PreviewPage
) -> None:
    show(qtbot, page, entry_source(inside, URGE_LOG))
    inside.window.activateWindow()
    page.setFocus()
    assert page.print.hasFocus()
    assert [widget for widget in controls(page) if not name(widget)] == []
    order = reached(page)
    assert [widget for widget in controls(page) if widget not in order] == []


def test_it_fits_a_small_window_with_large_text_and_long_words(
    qtbot: QtBot, inside: Room, door: ToFile
) -> None:
    language.install(language.PSEUDO)
    inside.context.appearance.choose(text_percent=175)
    inside.window.resize(1024, 700)
    page = PreviewPage(inside.context, door)
    inside.put(page)
    show(qtbot, page, table_source(inside))
    assert page.minimumSizeHint().width() <= 1024
    assert page.sheets.width() > 450
    assert [text for text in words(page) if "~" not in text] == [page.title.text()]
    bar = page.save.parentWidget()
    assert bar is not None
    viewport = bar.parentWidget()
    assert viewport is not None
    assert bar.width() <= viewport.width()
