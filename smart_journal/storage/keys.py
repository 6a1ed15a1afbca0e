"""Keys: the data key of a journal, and the key a passphrase derives to wrap it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from threading import Lock
from time import perf_counter

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _

KEY_BYTES = 32
SALT_BYTES = 16

_LEAST_KIB = 64 * 1024
_USUAL_KIB = 256 * 1024
_MOST_KIB = 1024 * 1024
_LEAST_PASSES = 3
_MOST_PASSES = 64
_MOST_LANES = 16
_HEX = b"0123456789abcdef"


class DataKey:
    """The 32 bytes that encrypt a journal; wiped when no longer needed, never shown."""

    __slots__ = ("_bytes",)

    def __init__(self, raw: bytes | bytearray) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")
        self._bytes = bytearray(raw)

    @classmethod
    def random(cls) -> DataKey:
        """Return a fresh random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def copy(self) -> DataKey:
        """Return a second key of the same bytes, wiped on its own."""
        return DataKey(self.raw())

    def raw(self) -> bytearray:
        """Return the key's own bytes, not a copy; raise ValueError once it is wiped."""
        if not self._bytes:
            raise ValueError("this key is wiped")
        return self._bytes

    def wipe(self) -> None:
        """Overwrite the key in memory; it opens nothing afterwards."""
        for place in range(len(self._bytes)):
            self._bytes[place] = 0
        self._bytes = bytearray()

    def salt(self) -> bytes:
        """Return the 16 bytes of database salt, which therefore can't be lost with the file."""
        return self._derived("salt")[:SALT_BYTES]

    def digest_key(self) -> bytearray:
        """Return the key of the row digests."""
        return bytearray(self._derived("row digest"))

    def fingerprint(self) -> str:
        """Return 16 hexadecimal digits that tell keys apart and give nothing of them away."""
        return self._derived("fingerprint")[:8].hex()

    def raw_hex(self) -> bytearray:
        """Return `x'<64 hexadecimal digits of key><32 of salt>'`, for SQLCipher; wipe it."""
        text = bytearray(b"x'")
        for byte in (*self.raw(), *self.salt()):
            text.append(_HEX[byte >> 4])
            text.append(_HEX[byte & 15])
        text += b"'"
        return text

    def _derived(self, purpose: str) -> bytes:
        return hmac.digest(self.raw(), purpose.encode(), hashlib.sha256)

    def __repr__(self) -> str:
        return "DataKey(hidden)"


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess at the passphrase costs: Argon2id's memory (KiB), passes and lanes."""

    memory_kib: int = _USUAL_KIB
    passes: int = _LEAST_PASSES
    lanes: int = 2

    def __post_init__(self) -> None:
        within = (
            _LEAST_KIB <= self.memory_kib <= _MOST_KIB
            and _LEAST_PASSES <= self.passes <= _MOST_PASSES
            and 1 <= self.lanes <= _MOST_LANES
        )
        if not within:
            raise ValueError("the cost of key derivation is out of bounds")

    @classmethod
    def least(cls) -> Cost:
        """Return the lowest cost ever accepted: 64 MiB, 3 passes."""
        return cls(memory_kib=_LEAST_KIB)

    @classmethod
    def calibrate(cls, target_seconds: float = 1.0) -> Cost:
        """Return the cost that takes about `target_seconds` here, from one derivation (0.1 s).

        Memory grows first, but not over 256 MiB: a journal must still open on a small
        computer. After that the passes grow.
        """
        start = perf_counter()
        derive("calibration", bytes(SALT_BYTES), cls.least())
        times = max(target_seconds / (perf_counter() - start), 1.0)
        memory = min(_USUAL_KIB, int(_LEAST_KIB * times) // 1024 * 1024)
        passes = int(_LEAST_PASSES * times * _LEAST_KIB / memory)
        return cls(memory_kib=memory, passes=min(_MOST_PASSES, max(_LEAST_PASSES, passes)))


# OpenSSL works on the lanes in threads: two derivations at once wait for each other forever.
_ONE_AT_A_TIME = Lock()


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the 32 bytes that wrap the data key: Argon2id of the passphrase (slow).

    Safe in several threads; one waits for the other.
    Raises JournalError when the computer has not enough free memory.
    """
    recipe = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        with _ONE_AT_A_TIME:
            return recipe.derive(passphrase_bytes(passphrase))
    except MemoryError:
        raise JournalError(
            _("There is not enough free memory to open the journal. Close a program and try again.")
        ) from None


def passphrase_bytes(passphrase: str) -> bytes:
    """Return the passphrase in one normal form (NFKC) as UTF-8.

    Accents typed in either of their two forms are the same; spaces and quotes stay as they are.
    Raises JournalError when nothing was typed.
    """
    if not passphrase:
        raise JournalError(_("Please type a passphrase."))
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
