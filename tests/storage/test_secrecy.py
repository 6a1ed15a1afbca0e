"""Nothing that was written can be read in any file, whatever happened to the program."""

from __future__ import annotations

import base64
import os
import zlib
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from smart_journal.domain.errors import DamagedJournal
from smart_journal.storage import vault
from smart_journal.storage.checks import check
from smart_journal.storage.keys import Cost, DataKey
from smart_journal.storage.migrator import Step, migrate, shipped_steps
from tests.storage.children import start
from tests.storage.making import NOW, entry, flip
from tests.storage.plain_reader import decrypted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "a yellow bird sang at the window of 4711"
PASSPHRASE = "the passphrase of a yellow bird"


def forms(text: str) -> Iterator[bytes]:
    """Yield the ways a text may lie in a file."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        yield text.encode(encoding)
    yield text.encode().hex().encode()
    raw = text.encode()
    # A base64 text depends on where it begins: the middle is the same for one of three.
    for shift in range(3):
        yield base64.b64encode(raw[shift : shift + len(raw) // 3 * 3 - 3])[:-4]


def files_with(folder: Path, text: str) -> list[str]:
    """Return the names of the files below the folder that hold the text in some form."""
    wanted = list(forms(text))
    return [
        path.name
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(form in path.read_bytes() for form in wanted)
    ]


def write_everything(folder: Path, raw: bytes) -> None:
    """Put the canary into every place that takes a text, and crash in the middle of a save."""
    store = vault.open_store(folder, DataKey(raw), now=NOW)
    written = replace(
        entry(note=CANARY, answers={"strength": 5, CANARY: [CANARY]}, behaviours=(CANARY,)),
        tags=(CANARY,),
    )
    store.entries.save([written])
    store.entries.save([replace(written.revised(now=NOW), note=CANARY * 2000)])
    store.drafts.put(CANARY, CANARY * 500, NOW)
    store.settings.put({CANARY: CANARY})
    newer = Step(len(shipped_steps()) + 1, f"CREATE TABLE more (what TEXT DEFAULT '{CANARY}');")
    migrate(store.sheet.connection, [*shipped_steps(), newer], backups=folder / "backups", now=NOW)
    with store.sheet.connection.transaction():
        for day in range(3000):
            store.sheet.connection.execute(
                "INSERT INTO draft (slot, saved, digest, body) VALUES (?, '', x'', ?)",
                (f"{day}", CANARY * 90),
            )
        os._exit(3)


def test_no_file_holds_a_word_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    folder = tmp_path / "Sam.journal"
    key = vault.create(folder, PASSPHRASE, cost=Cost.least(), now=NOW)
    raw = bytes(key.raw())

    child = start(write_everything, folder, raw)
    child.join()

    assert child.exitcode == 3
    assert (folder / "journal.db-journal").stat().st_size > 0
    assert (folder / "journal.db").stat().st_size > 1_000_000
    (copy,) = (folder / "backups").iterdir()
    assert copy.stat().st_size > 40_000
    for secret in (CANARY, PASSPHRASE, raw.hex(), raw.hex().upper()):
        assert files_with(tmp_path, secret) == []
    assert not any(raw in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert capfd.readouterr() == ("", "")


def test_damage_is_told_without_a_word_of_it(
    folder: Path, key: DataKey, capfd: pytest.CaptureFixture[str]
) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        written = entry(note=CANARY * 2000)
        store.entries.save([written])
    flip(folder / vault.DATABASE, (folder / vault.DATABASE).stat().st_size - 3000)

    with vault.open_store(folder, key, now=NOW) as store:
        for read in (lambda: store.entries.get(written.id), lambda: check(store, now=NOW)):
            with suppress(DamagedJournal):
                read()
        with pytest.raises(DamagedJournal) as told:
            store.entries.save([entry()])

    assert "yellow" not in repr(told.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("guarded", [True, False])
def test_what_was_deleted_is_gone_even_for_who_has_the_key(
    folder: Path, key: DataKey, guarded: bool
) -> None:
    with vault.open_store(folder, key, now=NOW) as store:
        with store.sheet.connection.lifted():
            if not guarded:
                store.sheet.connection.rows("PRAGMA secure_delete = OFF")
        store.drafts.put("short", CANARY, NOW)
        store.drafts.put("long", CANARY * 900, NOW)
        for slot in ("short", "long"):
            store.drafts.drop(slot)

    plain = decrypted(folder / vault.DATABASE, bytes(key.raw()))
    assert (CANARY.encode() in plain) == (not guarded)


@pytest.mark.parametrize("form", range(len(list(forms(CANARY)))))
def test_the_search_finds_what_is_planted(tmp_path: Path, form: int) -> None:
    planted = list(forms(f"--{CANARY}--"))[form] if form < 4 else base64.b64encode(
        b"-" * (form - 4) + CANARY.encode()
    )  # fmt: skip
    (tmp_path / "planted").write_bytes(zlib.crc32(b"x").to_bytes(4, "big") + planted)

    assert files_with(tmp_path, CANARY) == ["planted"]
