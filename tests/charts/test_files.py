"""Saved charts: the same bytes twice, text that can be searched, and nothing about their making."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import unescape
from io import BytesIO

import pdfplumber
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from smart_journal.charts.look import Look, on_paper
from smart_journal.charts.picture import FileKind, save, svg_for_paper
from smart_journal.insights.insight import Insight
from tests.charts.samples import everything, lines, pair, thirteen_weeks
from tests.insights.english import English

WORDS = English()
LOOK = Look(width=900, height=420)
NAMES = sorted(everything())


def svg_texts(svg: bytes) -> str:
    """Return all texts of an SVG."""
    return unescape(" ".join(re.findall(r"<text [^>]*>([^<]*)</text>", svg.decode())))


@pytest.mark.parametrize("kind", FileKind)
@pytest.mark.parametrize("name", ["a year", "twelve areas", "lines"])
def test_the_same_chart_has_the_same_bytes(name: str, kind: FileKind) -> None:
    assert save(everything()[name], LOOK, WORDS, kind) == save(
        everything()[name], LOOK, WORDS, kind
    )


AGAIN = """
import hashlib
from smart_journal.charts.picture import FileKind, save
from tests.charts.samples import everything
from tests.charts.test_files import LOOK, WORDS
found = everything()
for name in ("13 weeks", "twelve areas", "lines"):
    for kind in FileKind:
        print(name, kind, hashlib.sha256(save(found[name], LOOK, WORDS, kind)).hexdigest())
"""


def test_the_same_chart_has_the_same_bytes_in_another_process() -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", AGAIN],
            capture_output=True,
            check=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout
    assert len(runs[0].stdout.splitlines()) == 9
    assert [run.stderr for run in runs] == ["", ""]


def test_a_png_says_nothing_but_its_dots() -> None:
    with Image.open(BytesIO(save(thirteen_weeks(), LOOK, WORDS, FileKind.PNG))) as image:
        assert image.size == (900, 420)
        assert set(image.info) <= {"dpi"}
    sharp = Look(width=900, height=420, dpr=2.0)
    with Image.open(BytesIO(save(thirteen_weeks(), sharp, WORDS, FileKind.PNG))) as image:
        assert image.size == (1800, 840)


@pytest.mark.parametrize("name", NAMES)
def test_an_svg_has_text_and_no_metadata_clips_or_patterns(name: str) -> None:
    svg = save(everything()[name], LOOK, WORDS, FileKind.SVG)
    tags = set(re.findall(rb"<([a-z]+)", svg))
    assert tags <= {b"svg", b"defs", b"style", b"g", b"path", b"text", b"use"}
    assert not re.search(rb"clip|metadata|<title|rdf|20\d\d-\d\d-\d\dT|(?i:matplotlib)", svg)
    assert svg_texts(svg)


def test_the_person_s_words_are_in_the_svg_as_they_are() -> None:
    svg = save(pair(("Family", "Money & $5 <b> $x$", "Œuvre “a”")), LOOK, WORDS, FileKind.SVG)
    found = svg_texts(svg)
    for words in ("Family", "Money & $5 <b> $x$", "Œuvre “a”", "26 Nov 2026"):
        assert words in found


@pytest.mark.parametrize("name", NAMES)
def test_a_pdf_names_no_producer_date_or_title(name: str) -> None:
    data = save(everything()[name], LOOK, WORDS, FileKind.PDF)
    with pdfplumber.open(BytesIO(data)) as pdf:
        assert pdf.metadata == {}
        assert len(pdf.pages) == 1
        assert (pdf.pages[0].width, pdf.pages[0].height) == (900, 420)
    assert not re.search(rb"(?i)matplotlib|CreationDate|Producer|/Title", data)


def test_text_of_a_pdf_can_be_found_and_its_font_is_in_it() -> None:
    with pdfplumber.open(BytesIO(save(thirteen_weeks(), LOOK, WORDS, FileKind.PDF))) as pdf:
        text = pdf.pages[0].extract_text()
        fonts = {letter["fontname"].split("+")[-1] for letter in pdf.pages[0].chars}
    for words in ("Urges a week", "so far", "Days logged a week", "31 Aug"):
        assert words in text
    assert all(font.startswith("SourceSans3") for font in fonts)


@pytest.mark.parametrize("insight", [thirteen_weeks(), pair(), lines()])
def test_paper_is_grey_without_a_ground_and_names_one_font(insight: Insight) -> None:
    svg = svg_for_paper(insight, on_paper(495, 260), WORDS)
    colours = {match.decode() for match in re.findall(rb"#[0-9a-f]{6}", svg)}
    assert colours
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)
    assert set(re.findall(rb"font-family: ([^;\"]*)", svg)) == {b"'Source Sans 3'"}
    assert b"opacity" not in svg
    assert b"#ffffff" not in svg or b'id="patch_1"' not in svg
    assert b'width="495pt" height="260pt"' in svg


def test_large_print_has_larger_letters() -> None:
    sizes = [
        max(
            float(size)
            for size in re.findall(
                rb"font-size: ([0-9.]+)px",
                svg_for_paper(pair(), on_paper(495, 400, scale=scale), WORDS),
            )
        )
        for scale in (1.0, 16 / 11)
    ]
    assert sizes[1] == pytest.approx(sizes[0] * 16 / 11, rel=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_every_closed_shape_on_paper_has_an_edge(name: str) -> None:
    """Qt gives a shape without one an edge of a whole point when it paints a PDF."""
    svg = svg_for_paper(everything()[name], on_paper(495, 320), WORDS)
    styles = re.findall(rb'<(?:path|use)[^>]*style="([^"]*)"', svg)
    assert styles
    assert [
        style for style in styles if b"fill: none" not in style and b"stroke" not in style
    ] == []


def test_qt_draws_the_chart_where_it_is(qapp: QGuiApplication) -> None:
    assert qapp
    drawing = QSvgRenderer(QByteArray(svg_for_paper(thirteen_weeks(), on_paper(495, 260), WORDS)))
    assert drawing.isValid()
    image = QImage(990, 520, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    dark = [(x, y) for x in range(990) for y in range(520) if image.pixelColor(x, y).value() < 120]
    assert min(x for x, _y in dark) < 10
    assert 960 < max(x for x, _y in dark) < 990
    assert 490 < max(y for _x, y in dark) < 519
    corners = [(0, 0), (989, 0), (0, 519), (989, 519)]
    assert all(image.pixelColor(x, y).value() == 255 for x, y in corners)
