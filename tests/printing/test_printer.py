"""The printer: here Qt's own, which prints into a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from smart_journal.domain.tool import Tool
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import Paper
from smart_journal.printing.printer import CannotPrint, print_pages
from smart_journal.printing.sheet import Page
from smart_journal.printing.worksheet import blank_table, worksheet
from tests.printing.making import CONTEXT, opened


class Job:
    """A printer that writes to a file, and the pages to print on its paper."""

    def __init__(self, file: Path, log: Tool, wheel: Tool) -> None:
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer.setOutputFileName(str(file))
        self.file = file
        self.papers: list[Paper] = []
        self._makers = [
            worksheet(log, None, context=CONTEXT),
            blank_table(log, CONTEXT),
            worksheet(wheel, None, context=CONTEXT),
        ]

    def pages(self, paper: Paper) -> list[Page]:
        self.papers.append(paper)
        return make_pages(self._makers, paper, large=False)

    def print(self) -> bytes:
        print_pages(self.pages, self.printer)
        return self.file.read_bytes()


@pytest.fixture
def job(tmp_path: Path, log: Tool, wheel: Tool) -> Job:
    return Job(tmp_path / "printed.pdf", log, wheel)


def test_lying_pages_are_turned_and_the_job_stays_upright(job: Job) -> None:
    with opened(job.print()) as document:
        assert len(document.pages) == 3
        assert all(page.width < page.height for page in document.pages)
        upright = [all(char["upright"] for char in page.chars) for page in document.pages]
        assert upright == [True, False, True]
        turned = document.pages[1].chars
        assert all(char["x0"] > 0 and char["x1"] < document.pages[1].width for char in turned)
        assert all(char["top"] > 0 and char["bottom"] < 842 for char in turned)
        # Read from the left edge of the upright sheet: the title stands at the left.
        title = [char for char in turned if "Serif4-SemiBold" in char["fontname"]]
        assert max(char["x1"] for char in title) < 120


def test_only_the_pages_asked_for_are_printed(job: Job) -> None:
    job.printer.setPrintRange(QPrinter.PrintRange.PageRange)
    job.printer.setPageRanges(QPageRanges.fromString("2-3"))
    with opened(job.print()) as document:
        feet = [page.extract_text() for page in document.pages]
    assert len(feet) == 2
    assert "3 / 3" in feet[1]


def test_the_last_page_comes_first_if_the_printer_wants_it(job: Job) -> None:
    job.printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    with opened(job.print()) as document:
        assert "3 / 3" in document.pages[0].extract_text()


def test_paper_chosen_in_the_dialog_is_flowed_again(job: Job) -> None:
    size = QPageSize(QSizeF(420, 595), QPageSize.Unit.Point, "Small")
    job.printer.setPageSize(size)
    with opened(job.print()) as document:
        assert {round(page.width) for page in document.pages} == {420}
    assert [(paper.width, paper.height) for paper in job.papers] == [(420, 595)]


def test_the_queue_learns_nothing_from_the_name(job: Job) -> None:
    job.printer.setDocName("Urge log of Friday")
    job.print()
    assert job.printer.docName() == "Pages"


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_an_error(job: Job, tmp_path: Path) -> None:
    job.printer.setOutputFileName(str(tmp_path / "no such folder" / "printed.pdf"))
    with pytest.raises(CannotPrint):
        job.print()
