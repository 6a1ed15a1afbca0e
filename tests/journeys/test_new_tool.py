"""A tool that comes as one file more, with no line of Python: it is everywhere the others are."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtWidgets import QApplication

from smart_journal import assets
from smart_journal.ui.finder.dialog import Finder
from tests.commands.shell import Shell
from tests.journeys.conftest import Start
from tests.journeys.program import PASSPHRASE, Program
from tests.journeys.test_paper import save_pdf

TITLE, TOOL = "Three good things", "good-things"
FILE = f"""
id = "{TOOL}"
version = 1
kind = "dated"
point = 4
order = 99
title = "{TITLE}"
also = ["Bright spots"]
purpose = "Three things of today that were good, and how they came about."
steps = ["Think back to this morning.", "Write down three things."]
cautions = ["On some days one thing is plenty."]
sources = ["Our own"]

[[overview]]
fields = ["things"]
label = "The three"
width = 0.7

[[sections]]
title = "Today"

[[sections.fields]]
id = "things"
kind = "rows"
low = 0
high = 3
label = "What was good"

[[sections.fields.fields]]
id = "thing"
kind = "short"
label = "The good thing"
required = true

[[sections.fields.fields]]
id = "how"
kind = "memo"
label = "How it came about"

[[sections.fields]]
id = "who"
kind = "pick"
list = "person"
label = "Who was there"

[[sections.fields]]
id = "mood"
kind = "scale"
low = 0
high = 10
ends = ["low", "bright"]
label = "My mood now"

[paper]
way = "portrait"

[[paper.blocks]]
kind = "rows"
field = "things"
lines = 3

[[paper.blocks]]
kind = "line"
field = "who"

[[paper.blocks]]
kind = "rating"
field = "mood"
"""


@pytest.fixture(autouse=True)
def one_file_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the program lie where beside it there are its resources, and one file more."""
    place = tmp_path / "installed"
    shutil.copytree(assets.resources(), place / "resources")
    (place / "resources" / "tools" / f"{TOOL}.toml").write_text(FILE, encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(assets, "__file__", str(place / "smart_journal" / "assets.py"))
        assets.resources.cache_clear()
        yield
    # Only now: a thread that asks in between would keep this place for all tests to come.
    assets.resources.cache_clear()


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    """Return a shell; what the program sets for its whole process is put back."""
    mask, hook = os.umask(0o022), sys.excepthook
    yield Shell(monkeypatch, capsys)
    os.umask(mask)
    sys.excepthook = hook


@pytest.fixture
def program(start: Start, mine: Path) -> Program:
    program = start(mine)
    program.unlock()
    return program


def test_it_is_found_written_on_kept_and_printed(program: Program, tmp_path: Path) -> None:
    program.press("Ctrl+K")
    program.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), Finder))
    program.type("bright sp")
    program.press("Return")
    program.come_back()
    program.waits_for("Three things of today that were good")
    assert program.shell.place()["tab"] == 4
    program.press("Ctrl+N")
    program.waits_for("What was good")
    program.type("The light on the river")
    program.press("Ctrl+S")
    (entry,) = program.desk.context.session.entries.recent(TOOL)
    assert entry.answers == {"things": [{"thing": "The light on the river"}]}
    program.waits_for("The light on the river")
    program.press("Ctrl+P")
    text = save_pdf(program, tmp_path / "page.pdf")
    assert TITLE in text
    assert "The light on the river" in text


def test_the_commands_know_it(shell: Shell, qapp: QApplication, tmp_path: Path) -> None:
    assert f"{TOOL}\t4\t{TITLE}\tBright spots\n" in shell("tools").out
    listed = json.loads(shell("tools", "--json").out)
    assert [each["title"] for each in listed if each["id"] == TOOL] == [TITLE]
    said = shell("print", TOOL, tmp_path / "blank.pdf")
    assert (said.code, said.err) == (0, "")
    with pdfplumber.open(tmp_path / "blank.pdf") as pdf:
        text = "\n".join(page.extract_text() for page in pdf.pages)
    for words in (TITLE, "What was good", "How it came about", "Who was there", "My mood now"):
        assert words in text


def test_its_questions_leave_with_the_entries(
    shell: Shell, program: Program, mine: Path, tmp_path: Path
) -> None:
    session = program.desk.context.session
    tool = session.catalogue.tools[TOOL]
    session.entries.write(tool, {"mood": 7}, at=session.clock())
    program.press("Ctrl+L")
    out = tmp_path / "all.json"
    said = shell("export", mine, out, typed=f"{PASSPHRASE}\n".encode())
    assert said.code == 0
    read = json.loads(out.read_text("utf-8"))
    assert read["tools"][TOOL]["title"] == TITLE
    assert [each["answers"] for each in read["entries"] if each["tool"] == TOOL] == [{"mood": 7}]
