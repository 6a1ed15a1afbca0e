"""The check says what it read and what it found; what is wrong ends with 1."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from smart_journal.storage.connection import PAGE_BYTES
from tests.commands.shell import Shell, program


def flip(path: Path, place: int) -> None:
    body = bytearray(path.read_bytes())
    body[place] ^= 1
    path.write_bytes(bytes(body))


def test_a_whole_journal_is_said_to_be_whole(shell: Shell, mine: Path, typed: bytes) -> None:
    said = shell("check", mine, typed=typed)
    assert (said.code, said.err) == (0, "")
    read, verdict = said.out.splitlines()
    assert re.fullmatch(r"\d+ pages, 10 entries and 0 earlier revisions were read\.", read)
    assert verdict == "Everything is as it was written."


@pytest.mark.parametrize("page", [1, 5, -1])
def test_a_flipped_bit_is_found_and_said_in_a_sentence(
    shell: Shell, mine: Path, typed: bytes, page: int
) -> None:
    database = mine / "journal.db"
    pages = database.stat().st_size // PAGE_BYTES
    flip(database, (page % pages) * PAGE_BYTES + 1000)
    said = shell("check", mine, typed=typed)
    assert said.code == 1
    assert "Everything is as it was written" not in said.out
    assert said.err.count("\n") == 1
    assert "damaged" in said.err
    assert "CANARY" not in said.out + said.err


@pytest.mark.parametrize("command", ["check", "key"])
class TestRefused:
    """What can not be opened is refused with a sentence."""

    def test_another_passphrase(self, shell: Shell, mine: Path, command: str) -> None:
        shell(command, mine, typed=b"guess\n").assert_sentence_of("passphrase")

    def test_no_passphrase(self, shell: Shell, mine: Path, command: str) -> None:
        shell(command, mine).assert_sentence_of("A passphrase is needed")

    def test_a_passphrase_that_is_no_text(self, shell: Shell, mine: Path, command: str) -> None:
        shell(command, mine, typed=b"\xff\xfe\n").assert_sentence_of("UTF-8")

    def test_no_journal(self, shell: Shell, tmp_path: Path, command: str) -> None:
        for folder in (tmp_path, tmp_path / "nowhere"):
            shell(command, folder, typed=b"guess\n").assert_sentence_of("no journal")

    def test_a_damaged_key_file(self, shell: Shell, mine: Path, typed: bytes, command: str) -> None:
        for name in ("keys.json", "keys.json.bak"):
            (mine / name).write_text("{", encoding="utf-8")
        shell(command, mine, typed=typed).assert_sentence_of("key")


def test_the_passphrase_is_never_taken_from_the_environment(mine: Path, typed: bytes) -> None:
    passphrase = typed.decode().splitlines()[0]
    names = ("PASSPHRASE", "SMART_JOURNAL_PASSPHRASE", "JOURNAL_PASSPHRASE", "SMART_JOURNAL")
    said = program("check", mine, more=dict.fromkeys(names, passphrase))
    said.assert_sentence_of("A passphrase is needed")
