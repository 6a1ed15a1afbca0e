"""The data key, what is derived from it, and what a guess at the passphrase costs."""

from __future__ import annotations

import hashlib
import hmac

import pytest

from smart_journal.domain.errors import JournalError
from smart_journal.storage.keys import Cost, DataKey, derive, passphrase_bytes


def test_a_key_is_never_shown() -> None:
    key = DataKey(bytes(range(32)))

    assert "0102" not in f"{key!r} {key}"
    assert repr(key) == "DataKey(hidden)"


def test_what_is_derived_is_what_the_file_format_says() -> None:
    raw = bytes(range(32))
    key = DataKey(raw)

    salt = hmac.new(raw, b"salt", hashlib.sha256).digest()[:16]
    assert key.salt() == salt
    assert key.digest_key() == hmac.new(raw, b"row digest", hashlib.sha256).digest()
    assert key.raw_hex() == b"x'" + raw.hex().encode() + salt.hex().encode() + b"'"


def test_a_wiped_key_is_gone() -> None:
    key = DataKey.random()
    held = key.raw()

    key.wipe()

    assert held == bytes(32)
    with pytest.raises(ValueError, match="wiped"):
        key.raw_hex()


def test_wiping_a_copy_leaves_the_key() -> None:
    key = DataKey.random()
    before = bytes(key.raw())

    key.copy().wipe()

    assert key.raw() == before


def test_two_random_keys_differ() -> None:
    assert DataKey.random().raw() != DataKey.random().raw()


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [(65535, 3, 2), (1048577, 3, 2), (65536, 2, 2), (65536, 65, 2), (65536, 3, 0), (65536, 3, 17)],
)
def test_a_cost_out_of_bounds_is_refused(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        Cost(memory_kib=memory, passes=passes, lanes=lanes)


def test_a_calibrated_cost_is_never_under_the_least() -> None:
    assert Cost.calibrate(target_seconds=0.0) == Cost.least()
    assert Cost.calibrate(target_seconds=60.0).memory_kib == 256 * 1024


def test_the_same_accent_in_two_normal_forms_is_one_passphrase() -> None:
    assert passphrase_bytes("caf\u00e9") == passphrase_bytes("cafe\u0301")


def test_spaces_at_the_ends_count() -> None:
    assert passphrase_bytes(" a ") != passphrase_bytes("a")


def test_an_empty_passphrase_is_refused() -> None:
    with pytest.raises(JournalError, match="type a passphrase"):
        derive("", bytes(16), Cost.least())
