"""The scanner itself is tried: it finds every planted leak, and nothing where there is none."""

from __future__ import annotations

import gzip
import zlib
from base64 import b64encode
from pathlib import Path
from random import Random

import pytest

from tests.trials.scanner import Scanner

SECRET = "zq61f0c9a7d2 a sentence that was written for nobody"
MARK = SECRET[:12]
KEY = Random(1).randbytes(32)
NOISE = Random(2).randbytes(5_000)

LEAKS = {
    "plain": NOISE + SECRET.encode() + NOISE,
    "cut short": NOISE + MARK.encode(),
    "utf-16": b"\0" + SECRET.encode("utf-16-le") + NOISE,
    "utf-16, the other way": NOISE + SECRET.encode("utf-16-be"),
    "base64": b64encode(SECRET.encode()),
    "base64, shifted by one": b64encode(b"a" + SECRET.encode()),
    "base64, shifted by two": b64encode(b"ab" + SECRET.encode() + NOISE),
    "hex": NOISE + SECRET.encode().hex().encode(),
    "hex in capitals": SECRET.encode().hex().upper().encode(),
    "packed inside a file": NOISE + zlib.compress(SECRET.encode()) + NOISE,
    "packed by gzip": gzip.compress(NOISE + SECRET.encode("utf-16-le")),
    "packed twice": zlib.compress(NOISE + gzip.compress(SECRET.encode())),
    "packed, its end torn off": zlib.compress(NOISE + SECRET.encode() + NOISE, 1)[:9_000],
    "the key": NOISE + KEY + NOISE,
    "the key in hex": KEY.hex().encode(),
}


def scanner() -> Scanner:
    return Scanner({"text": MARK, "key": KEY})


@pytest.mark.parametrize("leak", LEAKS.values(), ids=LEAKS.keys())
def test_a_planted_leak_is_found(leak: bytes, tmp_path: Path) -> None:
    (tmp_path / "deep" / "down").mkdir(parents=True)
    planted = tmp_path / "deep" / "down" / ".state"
    planted.write_bytes(leak)

    hits = scanner().in_files(tmp_path.rglob("*"))

    assert hits
    assert all(hit.partition(": ")[2].startswith(str(planted)) for hit in hits)


def test_a_leak_in_a_name_or_a_link_is_found(tmp_path: Path) -> None:
    (tmp_path / f"{SECRET}.pdf").touch()
    (tmp_path / "link").symlink_to(f"/nowhere/{SECRET}")

    assert len(scanner().in_files(tmp_path.iterdir())) == 2


def test_where_nothing_leaked_nothing_is_found(tmp_path: Path) -> None:
    for name, data in {"a": NOISE * 200, "b": zlib.compress(NOISE), "c": b"x\x9c" * 999}.items():
        (tmp_path / name).write_bytes(data)

    assert scanner().in_files(tmp_path.rglob("*")) == set()
