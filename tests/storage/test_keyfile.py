"""keys.json: opens with the right passphrase only, and tells damage from a wrong one."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.errors import DamagedJournal, NewerJournal, WrongPassphrase
from smart_journal.storage import keyfile
from smart_journal.storage.keys import Cost, DataKey

if TYPE_CHECKING:
    from pathlib import Path

KEY = DataKey(bytes(range(32)))


@pytest.fixture(scope="module")
def wrapped() -> keyfile.KeyFile:
    return keyfile.wrapped_for(KEY, "a quiet passphrase", Cost.least())


def resealed(keys: keyfile.KeyFile, **changes: Any) -> str:
    """Return the text with changes, its sum made to fit: what damage alone can't do."""
    body = json.loads(keyfile.to_text(keys))
    del body["sum"]
    for name, value in changes.items():
        (body if name in {"schema", "fingerprint", "slots"} else body["slots"][0])[name] = value
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return json.dumps(body | {"sum": hashlib.sha256(canonical).hexdigest()})


def test_the_text_says_what_was_wrapped(wrapped: keyfile.KeyFile) -> None:
    assert keyfile.from_text(keyfile.to_text(wrapped)) == wrapped


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("x'0011'", "x'0011'"),
        ('it\'s "mine"; --', 'it\'s "mine"; --'),
        ("  spaces at both ends  ", "  spaces at both ends  "),
        ("caf\u00e9 \u00fcber", "cafe\u0301 u\u0308ber"),
        ("\U0001f331\U0001f469\u200d\U0001f33e", "\U0001f331\U0001f469\u200d\U0001f33e"),
        ("\ufb01ne", "fine"),
        ("a" * 5000, "a" * 5000),
    ],
)
def test_odd_passphrases_open(chosen: str, typed: str) -> None:
    assert keyfile.unwrap(keyfile.wrapped_for(KEY, chosen, Cost.least()), typed).raw() == KEY.raw()


@pytest.mark.parametrize("typed", ["A quiet passphrase", "a quiet passphrase ", "a"])
def test_another_passphrase_is_told_as_such(wrapped: keyfile.KeyFile, typed: str) -> None:
    with pytest.raises(WrongPassphrase, match="doesn't open this journal"):
        keyfile.unwrap(wrapped, typed)


@pytest.mark.parametrize("change", [{"passes": 4}, {"lanes": 1}, {"fingerprint": "00" * 8}])
def test_what_surrounds_the_wrapped_key_is_bound_to_it(
    wrapped: keyfile.KeyFile, change: dict[str, Any]
) -> None:
    changed = keyfile.from_text(resealed(wrapped, **change))

    with pytest.raises(WrongPassphrase):
        keyfile.unwrap(changed, "a quiet passphrase")


@settings(deadline=None)
@given(st.data())
def test_a_flipped_bit_is_damage_and_never_a_wrong_passphrase(
    wrapped: keyfile.KeyFile, data: st.DataObject
) -> None:
    raw = bytearray(keyfile.to_text(wrapped).encode())
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= 1 << data.draw(st.integers(0, 7))

    try:
        read = keyfile.from_text(raw.decode("utf-8", "replace"))
    except DamagedJournal as told:
        assert "keys.json" in told.sentence  # noqa: PT017  # a bit between the words is harmless
    else:
        assert read == wrapped


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        "1",
        '"keys"',
        "[" * 100_000,
        '{"schema": 2}',
        '{"schema": true, "sum": ""}',
        '{"schema": 1e999}',
    ],
)
def test_what_is_no_key_file_is_damage(text: str) -> None:
    with pytest.raises(DamagedJournal):
        keyfile.from_text(text)


@pytest.mark.parametrize(
    "change",
    [
        {"memory_kib": 2**21},
        {"memory_kib": 65536.0},
        {"passes": True},
        {"passes": 2},
        {"lanes": 10**30},
        {"salt": "00"},
        {"salt": 5},
        {"nonce": "zz" * 12},
        {"wrapped": ""},
        {"kdf": "none"},
        {"kind": "unknown"},
        {"more": 1},
        {"slots": {}},
        {"slots": [1]},
        {"slots": [{}] * 17},
        {"schema": 0},
        {"schema": "1"},
    ],
)
def test_values_out_of_bounds_are_damage_even_with_a_fitting_sum(
    wrapped: keyfile.KeyFile, change: dict[str, Any]
) -> None:
    with pytest.raises(DamagedJournal):
        keyfile.from_text(resealed(wrapped, **change))


def test_a_later_schema_asks_for_a_newer_program(wrapped: keyfile.KeyFile) -> None:
    with pytest.raises(NewerJournal, match="update the program"):
        keyfile.from_text(resealed(wrapped, schema=2))


@pytest.mark.parametrize("damage", ["missing", "empty", "huge", "not text"])
def test_the_copy_stands_in_for_the_first(
    tmp_path: Path, wrapped: keyfile.KeyFile, damage: str
) -> None:
    keyfile.write_keys(tmp_path, wrapped)
    hurt(tmp_path / keyfile.KEYS_NAME, damage)

    assert keyfile.read_keys(tmp_path) == wrapped


def test_with_both_gone_the_recovery_words_are_named(
    tmp_path: Path, wrapped: keyfile.KeyFile
) -> None:
    keyfile.write_keys(tmp_path, wrapped)
    for name in (keyfile.KEYS_NAME, keyfile.COPY_NAME):
        (tmp_path / name).unlink()

    with pytest.raises(DamagedJournal, match="recovery words"):
        keyfile.read_keys(tmp_path)


def test_no_half_written_file_is_left(tmp_path: Path, wrapped: keyfile.KeyFile) -> None:
    folder = tmp_path / "keys"
    folder.mkdir()

    keyfile.write_keys(folder, wrapped)
    keyfile.write_keys(folder, wrapped)

    assert sorted(path.name for path in folder.iterdir()) == ["keys.json", "keys.json.bak"]
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def hurt(path: Path, damage: str) -> None:
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes({"empty": b"", "huge": b" " * 70_000, "not text": b"\xff\xfe"}[damage])
