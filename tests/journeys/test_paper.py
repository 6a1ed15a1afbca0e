"""From the page on screen to the page in the hand."""

from __future__ import annotations

import io
import stat
from pathlib import Path

import pdfplumber
import pytest

from tests.journeys.program import Program


def text_of(pdf: bytes) -> str:
    with pdfplumber.open(io.BytesIO(pdf)) as pages:
        return "\n".join(page.extract_text() or "" for page in pages.pages)


def save_pdf(program: Program, where: Path) -> str:
    """Save what the preview shows and return its text."""
    program.dialogs.file = where
    program.waits_for("Save as PDF…")
    program.click("Save as PDF…")
    program.qtbot.waitUntil(where.exists, timeout=10_000)
    assert stat.S_IMODE(where.stat().st_mode) == 0o600
    return text_of(where.read_bytes())


@pytest.mark.parametrize(
    ("tab", "title"), [("Ctrl+3", "Urges, day by day"), ("Ctrl+5", "Balance wheel")]
)
def test_a_blank_page(program: Program, tmp_path: Path, tab: str, title: str) -> None:
    program.press(tab, "Ctrl+Shift+P")
    assert title in save_pdf(program, tmp_path / "pages.pdf")
    assert any("encrypt" in asked for asked in program.dialogs.asked)
    program.press("Escape")
    program.waits_for("New entry")


def test_an_urge_with_its_words(program: Program, tmp_path: Path) -> None:
    session = program.desk.context.session
    tool = session.catalogue.tools["urge-log"]
    session.entries.write(
        tool,
        {"strength": 6, "situation": "Coming out of the station", "triggers": ["end-of-work"]},
        at=session.clock(),
        note="nobody's business",
    )
    program.press("Ctrl+3", "Ctrl+P")
    text = save_pdf(program, tmp_path / "pages.pdf")
    assert "Coming out of the station" in text
    assert "End of work" in text
    assert "nobody" not in text
    assert "Smart Journal" not in text


def test_a_chart(program: Program, tmp_path: Path) -> None:
    for strength in "46857":
        program.press("Ctrl+U", strength, "Return")
    program.press("Ctrl+6")
    program.click("Urges over time")
    program.waits_for("Print…")
    program.click("Print…")
    text = save_pdf(program, tmp_path / "pages.pdf")
    assert "Urges per week" in text
    assert "5 urges" in text
