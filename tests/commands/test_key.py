"""The raw key opens the file elsewhere, after a warning."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from tests.commands.shell import program


def test_its_lines_open_the_file_in_another_program(mine: Path, typed: bytes) -> None:
    said = program("key", mine, typed=typed)
    assert said.code == 0
    assert said.err.startswith("Whoever has the lines below can read the whole journal")
    assert "PRAGMA" not in said.err
    with closing(apsw.Connection(str(mine / "journal.db"))) as other:
        for line in said.out.splitlines():
            list(other.execute(line))
        urges = list(other.execute("SELECT body FROM entry WHERE tool = 'urge-log'"))
        whole = list(other.execute("PRAGMA integrity_check"))
    assert len(urges) == 10
    assert all("CANARY" in str(body) for (body,) in urges)
    assert whole == [("ok",)]


def test_without_its_lines_the_file_stays_shut(mine: Path) -> None:
    assert b"CANARY" not in (mine / "journal.db").read_bytes()
    with closing(apsw.Connection(str(mine / "journal.db"))) as other:
        try:
            found: object = list(other.execute("SELECT * FROM entry"))
        except apsw.NotADBError:
            found = None
    assert found is None
