"""Blank worksheets as PDF, without a screen."""

from __future__ import annotations

from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtWidgets import QApplication

from smart_journal.services.catalogue import load
from tests.commands.shell import Shell, program

TITLES = {"urge-log": "Urges, day by day", "balance-wheel": "Balance wheel"}
SIZES = {"a4": (595, 842), "letter": (612, 792)}


def letters(path: Path) -> tuple[str, set[tuple[int, int]], float]:
    """Return the text, the sizes of the pages (upright) and the size of most letters."""
    with pdfplumber.open(path) as pdf:
        pages = pdf.pages
        text = "\n".join(page.extract_text() for page in pages)
        sizes = {tuple(sorted((round(page.width), round(page.height)))) for page in pages}
        heights = sorted(char["size"] for page in pages for char in page.chars)
    return text, {(low, high) for low, high in sizes}, heights[len(heights) // 2]


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("tool", TITLES)
def test_a_blank_page_has_its_title_its_paper_and_its_print(
    shell: Shell, qapp: QApplication, tmp_path: Path, tool: str, paper: str
) -> None:
    normal, large = tmp_path / "normal.pdf", tmp_path / "large.pdf"
    for out, more in ((normal, []), (large, ["--large"])):
        said = shell("print", tool, out, "--paper", paper, *more)
        assert (said.code, said.out, said.err) == (0, "", "")
    text, sizes, usual = letters(normal)
    text_large, sizes_large, big = letters(large)
    assert TITLES[tool] in text
    assert TITLES[tool] in text_large
    assert sizes == sizes_large == {SIZES[paper]}
    assert big >= usual * 1.15
    assert {each.name for each in tmp_path.iterdir()} == {"home", "normal.pdf", "large.pdf"}


@pytest.mark.parametrize(("locale", "paper"), [("en_US.UTF-8", "letter"), ("en_GB.UTF-8", "a4")])
def test_without_a_screen_and_on_the_paper_of_the_locale(
    tmp_path: Path, locale: str, paper: str
) -> None:
    out = tmp_path / "Ein Blatt ü.pdf"
    said = program(
        "print", "balance-wheel", out, more={"LANG": locale, "LC_ALL": locale, "LANGUAGE": ""}
    )
    # Where the system has no such locale, Qt says so on standard error.
    assert (said.code, said.out) == (0, "")
    assert letters(out)[1] == {SIZES[paper]}


def test_nothing_is_said_when_it_went_well(tmp_path: Path) -> None:
    said = program("print", "urge-log", tmp_path / "out.pdf", more={"LC_ALL": "C.UTF-8"})
    assert (said.code, said.out, said.err) == (0, "", "")


def test_an_unknown_tool_is_refused(shell: Shell, tmp_path: Path) -> None:
    said = shell("print", "urge-diary", tmp_path / "out.pdf")
    said.assert_sentence_of("urge-diary")
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("out", ["nowhere/out.pdf", "a-file/out.pdf", "a-folder", ".", "x" * 300])
def test_a_place_that_can_not_be_written_is_refused(
    shell: Shell, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a-folder").mkdir()
    (tmp_path / "a-file").write_text("in the way", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    said = shell("print", "balance-wheel", out)
    said.assert_sentence_of(out)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_page_that_is_there_is_replaced_whole(
    shell: Shell, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"an older page " * 100_000)
    assert shell("print", "balance-wheel", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")
    assert b"an older page" not in out.read_bytes()


def test_every_tool_is_written_into_a_folder(
    shell: Shell, qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "all" / "pages"
    said = shell("print-all", folder, "--paper", "letter")
    assert (said.code, said.out, said.err) == (0, "", "")
    tools = load().tools
    assert {each.name for each in folder.iterdir()} == {f"{tool}.pdf" for tool in tools}
    assert all(each.read_bytes().startswith(b"%PDF") for each in folder.iterdir())


def test_a_folder_that_can_not_be_made_is_refused(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("in the way", encoding="utf-8")
    shell("print-all", tmp_path / "a-file" / "pages").assert_sentence_of("pages")


def test_a_tool_with_a_table_prints_its_page_and_its_table(
    shell: Shell, qapp: QApplication, tmp_path: Path
) -> None:
    out = tmp_path / "urges.pdf"
    assert shell("print", "urge-log", out).code == 0
    with pdfplumber.open(out) as pdf:
        first, second = (page.extract_text() for page in pdf.pages)
    assert "How strong at its peak" in first
    assert "Urges, day by day" in second


def test_a_tool_is_known_by_its_other_names_too(shell: Shell, tmp_path: Path) -> None:
    for name in ("CBA", "vaci", "Cost-benefit analysis"):
        out = tmp_path / f"{name}.pdf"
        assert shell("print", name, out).code == 0
        assert out.stat().st_size > 1000
