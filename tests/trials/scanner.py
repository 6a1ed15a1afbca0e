"""Look for a secret in files and streams, in every spelling it might have leaked in."""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_DEEPEST = 3  # a compressed stream inside a compressed stream inside one
_LARGEST = 64 << 20
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_ZLIB_OR_GZIP = zlib.MAX_WBITS | 32


@dataclass(frozen=True)
class Spelling:
    """One way to write a secret."""

    name: str
    bytes: bytes


def spellings(name: str, secret: str | bytes) -> list[Spelling]:
    """Return the secret as text of three encodings, in hex, and in base64 at any alignment."""
    if isinstance(secret, bytes):
        plain = {"raw": secret}
    else:
        plain = {code: secret.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
    found = []
    for code, raw in plain.items():
        ways = {
            code: raw,
            f"{code} hex": raw.hex().encode(),
            f"{code} HEX": raw.hex().upper().encode(),
        }
        for shift in range(3):
            # Letters at both ends depend on the neighbours too: leave them away.
            whole = b64encode(bytes(shift) + raw)
            ways[f"{code} base64+{shift}"] = whole[4 if shift else 0 : len(whole) // 4 * 4 - 4]
        found += [Spelling(f"{name}, {way}", each) for way, each in ways.items()]
    return found


class Scanner:
    """Finds secrets (`name` to secret) in bytes and files; a hit says what, how and where."""

    def __init__(self, secrets: dict[str, str | bytes]) -> None:
        self._spellings = [
            each for name, secret in secrets.items() for each in spellings(name, secret)
        ]

    def in_bytes(self, data: bytes, where: str, depth: int = 0) -> set[str]:
        """Return the hits in the data, streams packed by zlib or gzip included."""
        hits = {f"{each.name}: {where}" for each in self._spellings if each.bytes in data}
        if depth < _DEEPEST:
            for unpacked in _unpacked(data):
                hits |= self.in_bytes(unpacked, f"{where}, unpacked", depth + 1)
        return hits

    def in_files(self, files: Iterable[Path]) -> set[str]:
        """Return the hits in the names and the contents of the files."""
        hits: set[str] = set()
        for file in files:
            hits |= self.in_bytes(str(file).encode(), f"the name of {file}")
            if file.is_symlink():
                hits |= self.in_bytes(str(file.readlink()).encode(), f"the aim of {file}")
            elif file.is_file() and (data := _content(file)):
                hits |= self.in_bytes(data, str(file))
        return hits


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes() if file.stat().st_size <= _LARGEST else b""
    except FileNotFoundError:  # somebody else's, gone meanwhile
        return b""


def _unpacked(data: bytes) -> Iterator[bytes]:
    for start in _PACKED.finditer(data):
        stream = zlib.decompressobj(_ZLIB_OR_GZIP)
        found = bytearray()
        try:
            found += stream.decompress(data[start.start() :], _LARGEST)
            found += stream.flush()
        except zlib.error:
            # What came out before the damage counts too, but one call gives all or nothing.
            found += _as_far_as_it_goes(data[start.start() :])
        if len(found) > 8:
            yield bytes(found)


def _as_far_as_it_goes(data: bytes) -> bytes:
    stream = zlib.decompressobj(_ZLIB_OR_GZIP)
    found = bytearray()
    try:
        for at in range(0, len(data), 64):
            found += stream.decompress(data[at : at + 64])
    except zlib.error:
        pass
    return bytes(found)
