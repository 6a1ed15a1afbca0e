"""The export: everything readable by any program, said to be so, and nothing half written."""

from __future__ import annotations

import json
from pathlib import Path

from smart_journal.domain.entry_json import from_json
from smart_journal.services.catalogue import Catalogue
from tests.commands.shell import Shell


def test_every_entry_stands_in_the_file_with_its_questions(
    shell: Shell, mine: Path, typed: bytes, tmp_path: Path, catalogue: Catalogue
) -> None:
    out = tmp_path / "all.json"
    said = shell("export", mine, out, typed=typed)
    assert (said.code, said.out) == (0, "")
    assert "not encrypted" in said.err
    read = json.loads(out.read_text("utf-8"))
    entries = [from_json(json.dumps(each)) for each in read["entries"]]
    assert sorted(each.answers["strength"] for each in entries) == list(range(1, 11))  # type: ignore[type-var]
    assert read["tools"].keys() >= catalogue.tools.keys()
    assert out.stat().st_mode & 0o077 == 0


def test_what_goes_wrong_is_said_and_leaves_nothing_behind(
    shell: Shell, mine: Path, typed: bytes, tmp_path: Path
) -> None:
    shell("export", mine, tmp_path / "no" / "all.json", typed=typed).assert_sentence_of("all.json")
    shell("export", mine, tmp_path / "all.json", typed=b"guess\n").assert_sentence_of("passphrase")
    shell("export", tmp_path, tmp_path / "all.json", typed=typed).assert_sentence_of("no journal")
    assert not list(tmp_path.glob("*.json")) + list(tmp_path.glob(".*.part"))
