"""Invented journals: the same seed tells the same life, and a passphrase guards it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import apsw
import pytest

from smart_journal.domain.entry import Entry
from smart_journal.domain.entry_json import from_json, to_json
from smart_journal.sample.journal import entries
from smart_journal.sample.profiles import Profile
from smart_journal.sample.story import ZONE
from tests.commands.shell import Shell, program

PASSPHRASE = b"a passphrase of one line\n"


def read_elsewhere(folder: Path, lines: str) -> list[Entry]:
    """Return all entries, read by SQLite3 Multiple Ciphers with the lines of `key`."""
    with closing(apsw.Connection(str(folder / "journal.db"))) as other:
        for line in lines.splitlines():
            list(other.execute(line))
        return [from_json(str(body)) for (body,) in other.execute("SELECT body FROM entry")]


def digest(told: Iterable[Entry], now: datetime) -> str:
    """Return a digest of all that is told of days well past."""
    past = sorted(to_json(each) for each in told if each.at < now - timedelta(days=3))
    return hashlib.sha256("\n".join(past).encode()).hexdigest()


def test_the_same_seed_tells_the_same_life(shell: Shell, tmp_path: Path) -> None:
    day = None
    while day != datetime.now(ZONE).date():  # a life told over midnight ends a day later
        day = datetime.now(ZONE).date()
        folder = tmp_path / f"{day}.journal"
        said = shell("sample", folder, "--profile", "light", "--seed", "7", typed=PASSPHRASE)
    assert (said.code, said.err) == (0, "")
    made = read_elsewhere(folder, shell("key", folder, typed=PASSPHRASE).out)
    assert said.out == f"{len(made)} entries written.\n"
    now = datetime.now(ZONE)
    same, other = (digest(entries(Profile.LIGHT, seed=seed, until=now), now) for seed in (7, 8))
    assert digest(made, now) == same
    assert same != other


def test_sams_year_is_made_without_a_screen_and_checks_clean(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "down" / "Sam.journal"
    made = program("sample", folder, typed=PASSPHRASE)
    assert (made.code, made.err) == (0, "")
    count = int(made.out.removesuffix(" entries written.\n"))
    assert 500 <= count <= 1100
    checked = program("check", folder, typed=PASSPHRASE)
    assert (checked.code, checked.err) == (0, "")
    assert f" {count} entries " in checked.out


def test_nothing_is_written_over_what_is_there(shell: Shell, mine: Path) -> None:
    before = {each.name: each.read_bytes() for each in mine.iterdir()}
    shell("sample", mine, typed=PASSPHRASE).assert_sentence_of("already something")
    assert {each.name: each.read_bytes() for each in mine.iterdir()} == before


@pytest.mark.parametrize("typed", [b"", b"\n", b"\r\n"])
def test_without_a_passphrase_nothing_is_made(shell: Shell, tmp_path: Path, typed: bytes) -> None:
    folder = tmp_path / "Sam.journal"
    shell("sample", folder, typed=typed).assert_sentence_of("A passphrase is needed")
    assert not folder.exists()
