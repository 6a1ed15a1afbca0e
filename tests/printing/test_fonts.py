"""Fonts: all there, registered once, and never a silent blank page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from smart_journal.assets import resources
from smart_journal.domain.tool import Tool
from smart_journal.printing import fonts as loading
from smart_journal.printing.flow import make_pages
from smart_journal.printing.fonts import load_fonts
from smart_journal.printing.look import SANS, SERIF
from smart_journal.printing.paint import page_image
from smart_journal.printing.paper import A4
from smart_journal.printing.worksheet import worksheet
from tests.printing.making import CONTEXT, full_urge


def test_the_bundled_families_have_three_styles_each() -> None:
    for family in (SANS, SERIF):
        styles = set(QFontDatabase.styles(family))
        assert {"Regular", "Italic", "SemiBold"} <= {style.replace("-", "") for style in styles}


def test_loading_again_changes_nothing() -> None:
    before = QFontDatabase.families()
    load_fonts()
    assert QFontDatabase.families() == before


@pytest.mark.parametrize("broken", ["missing", "no font at all"])
def test_a_font_that_cannot_be_loaded_is_an_error(
    broken: str, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "fonts"
    folder.mkdir()
    for file in (resources() / "fonts").glob("*.ttf"):
        (folder / file.name).write_bytes(file.read_bytes())
    spoilt = folder / "SourceSerif4_400Regular.ttf"
    if broken == "missing":
        spoilt.unlink()
    else:
        spoilt.write_bytes(b"nothing")
    monkeypatch.setattr(loading, "resources", lambda: tmp_path)
    loaded = qapp.property("smart_journal.fonts")
    qapp.setProperty("smart_journal.fonts", None)
    try:
        with pytest.raises(RuntimeError, match="SourceSerif4_400Regular"):
            load_fonts()
    finally:
        qapp.setProperty("smart_journal.fonts", loaded)


def test_a_page_is_not_blank(log: Tool) -> None:
    maker = worksheet(log, full_urge(), context=CONTEXT)
    page = make_pages([maker], A4, large=False)[0]
    picture = page_image(page, 72)
    assert sum(byte < 128 for byte in _greys(picture)) > 3000


def test_a_page_looks_the_same_at_every_resolution(log: Tool) -> None:
    page = make_pages([worksheet(log, full_urge(), context=CONTEXT)], A4, large=False)[0]
    small, big = page_image(page, 72), page_image(page, 288)
    ratio = big.width() / small.width()
    assert _inked_rows(big)[0] == pytest.approx(_inked_rows(small)[0] * ratio, abs=12)
    assert _inked_rows(big)[1] == pytest.approx(_inked_rows(small)[1] * ratio, abs=12)


def _greys(picture: QImage) -> bytes:
    greys = picture.convertToFormat(QImage.Format.Format_Grayscale8)  # owns what bits() shows
    return bytes(greys.constBits())


def _inked_rows(picture: QImage) -> tuple[int, int]:
    greys, line = _greys(picture), -(-picture.width() // 4) * 4
    rows = [
        y
        for y in range(picture.height())
        if min(greys[y * line : y * line + picture.width()]) < 200
    ]
    return rows[0], rows[-1]
