"""The file `keys.json`: the data key, wrapped once for each passphrase that opens it.

    {"schema": 1, "fingerprint": "…", "slots": [{"kind": "passphrase", "kdf": "argon2id",
     "memory_kib": …, "passes": …, "lanes": …, "salt": "…", "nonce": "…", "wrapped": "…"}],
     "sum": "…"}

Bytes are hexadecimal. `wrapped` is AES-256-GCM of the data key under Argon2id of the
passphrase; everything else of the slot and the fingerprint are its associated data. `sum` is
the SHA-256 of the rest: a damaged file is then never mistaken for a wrong passphrase.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from smart_journal.domain.errors import DamagedJournal, NewerJournal, WrongPassphrase
from smart_journal.language import gettext as _
from smart_journal.storage.files import replace_file
from smart_journal.storage.keys import KEY_BYTES, SALT_BYTES, Cost, DataKey, derive

if TYPE_CHECKING:
    from pathlib import Path

KEYS_NAME = "keys.json"
COPY_NAME = "keys.json.bak"

_SCHEMA = 1
_NONCE_BYTES = 12
_TAG_BYTES = 16
_MOST_BYTES = 64 * 1024
_MOST_SLOTS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The data key wrapped for one passphrase."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes

    def header(self) -> dict[str, Any]:
        """Return all of the slot but the wrapped key, as stored."""
        return {
            "kind": "passphrase",
            "kdf": "argon2id",
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": self.cost.lanes,
            "salt": self.salt.hex(),
            "nonce": self.nonce.hex(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """What `keys.json` says."""

    fingerprint: str
    slots: tuple[Slot, ...] = ()


def wrapped_for(key: DataKey, passphrase: str, cost: Cost) -> KeyFile:
    """Return a key file that the passphrase opens (slow: one key derivation)."""
    fingerprint = key.fingerprint()
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    empty = Slot(cost=cost, salt=salt, nonce=nonce, wrapped=b"")
    cipher = AESGCM(derive(passphrase, salt, cost))
    wrapped = cipher.encrypt(nonce, bytes(key.raw()), _bound(fingerprint, empty))
    slot = Slot(cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)
    return KeyFile(fingerprint=fingerprint, slots=(slot,))


def unwrap(keys: KeyFile, passphrase: str) -> DataKey:
    """Return the data key (slow: one key derivation a slot).

    Raises WrongPassphrase when the passphrase opens none of the slots.
    """
    for slot in keys.slots:
        cipher = AESGCM(derive(passphrase, slot.salt, slot.cost))
        try:
            raw = cipher.decrypt(slot.nonce, slot.wrapped, _bound(keys.fingerprint, slot))
        except InvalidTag:
            continue
        return DataKey(raw)
    raise WrongPassphrase(_("That passphrase doesn't open this journal. Please try again."))


def to_text(keys: KeyFile) -> str:
    """Return the text of `keys.json`."""
    body: dict[str, Any] = {
        "schema": _SCHEMA,
        "fingerprint": keys.fingerprint,
        "slots": [slot.header() | {"wrapped": slot.wrapped.hex()} for slot in keys.slots],
    }
    return json.dumps(body | {"sum": _sum(body)}, indent=1) + "\n"


def from_text(text: str) -> KeyFile:
    """Return what the text of `keys.json` says.

    Raises NewerJournal for a later schema, DamagedJournal for anything else that is not
    exactly what `to_text` writes.
    """
    try:
        body = json.loads(text)
        if isinstance(body, dict) and type(body.get("schema")) is int and body["schema"] > _SCHEMA:
            _require(_sum_fits(body))
            raise NewerJournal(
                _("A newer version of Smart Journal wrote this journal. Please update the program.")
            )
        _require(isinstance(body, dict) and _sum_fits(body))
        _require(set(body) == {"schema", "fingerprint", "slots"} and body["schema"] == _SCHEMA)
        _require(isinstance(body["slots"], list) and len(body["slots"]) <= _MOST_SLOTS)
        return KeyFile(
            fingerprint=_hex(body["fingerprint"], 8).hex(),
            slots=tuple(_slot(slot) for slot in body["slots"]),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _damaged() from None


def read_keys(folder: Path) -> KeyFile:
    """Return the journal's key file, or its copy where the first is missing or damaged.

    Raises NewerJournal or DamagedJournal when neither can be used.
    """
    try:
        return from_text(_text(folder / KEYS_NAME))
    except DamagedJournal:
        return from_text(_text(folder / COPY_NAME))


def write_keys(folder: Path, keys: KeyFile) -> None:
    """Replace the key file, then its copy; raise OSError when the disk does not take it."""
    replace_file(folder / KEYS_NAME, to_text(keys))
    replace_file(folder / COPY_NAME, to_text(keys))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
        return raw.decode("utf-8") if len(raw) <= _MOST_BYTES else ""
    except (OSError, UnicodeDecodeError):
        raise _damaged() from None


def _slot(body: Any) -> Slot:
    _require(isinstance(body, dict))
    cost = (body["memory_kib"], body["passes"], body["lanes"])
    _require(all(type(number) is int for number in cost))
    slot = Slot(
        cost=Cost(*cost),
        salt=_hex(body["salt"], SALT_BYTES),
        nonce=_hex(body["nonce"], _NONCE_BYTES),
        wrapped=_hex(body["wrapped"], KEY_BYTES + _TAG_BYTES),
    )
    _require(body == slot.header() | {"wrapped": slot.wrapped.hex()})
    return slot


def _bound(fingerprint: str, slot: Slot) -> bytes:
    header = {"schema": _SCHEMA, "fingerprint": fingerprint} | slot.header()
    return _canonical(header)


def _sum(body: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _sum_fits(body: dict[str, Any]) -> bool:
    return bool(body.pop("sum") == _sum(body))


def _canonical(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()


def _hex(text: str, count: int) -> bytes:
    raw = bytes.fromhex(text)
    _require(len(raw) == count)
    return raw


def _require(holds: bool) -> None:
    if not holds:
        raise ValueError("not a key file of ours")


def _damaged() -> DamagedJournal:
    return DamagedJournal(
        _(
            "The journal's key file (keys.json) is missing or damaged, and so is its copy."
            " Your recovery words still open the journal."
        )
    )
