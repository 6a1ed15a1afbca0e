"""A reader of the encrypted file that shares no code with the program or with SQLCipher."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from pathlib import Path

PAGE, IV, MAC = 4096, 16, 64


def decrypted(path: Path, key: bytes) -> bytes:
    """Return the plain SQLite file, by the published page format of SQLCipher 4."""
    raw = path.read_bytes()
    salt = raw[:16]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
    pages = []
    for number in range(1, len(raw) // PAGE + 1):
        page = raw[(number - 1) * PAGE : number * PAGE]
        start = 16 if number == 1 else 0
        body, iv, mac = page[start : -IV - MAC], page[-IV - MAC : -MAC], page[-MAC:]
        proof = hmac.digest(mac_key, body + iv + number.to_bytes(4, "little"), "sha512")
        assert proof == mac
        aes = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        head = b"SQLite format 3\0" if number == 1 else b""
        pages.append(head + aes.update(body) + aes.finalize() + bytes(IV + MAC))
    return b"".join(pages)
