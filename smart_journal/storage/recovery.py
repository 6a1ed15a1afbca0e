"""Recovery words: the data key as 24 words a person can keep on paper (BIP-39, English)."""

from __future__ import annotations

import unicodedata

from mnemonic import Mnemonic

from smart_journal.domain.errors import WrongPassphrase
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.storage.keys import DataKey

WORDS = 24


def words_of(key: DataKey) -> tuple[str, ...]:
    """Return the 24 words that stand for the key."""
    return tuple(_list().to_mnemonic(bytes(key.raw())).split(" "))


def key_of(words: str) -> DataKey:
    """Return the key that the typed words stand for; case and extra spaces don't matter.

    Raises WrongPassphrase with a sentence that says how many words there are, which word is
    not in the list, or that the words don't fit together.
    """
    typed = unicodedata.normalize("NFKD", words).casefold().split()
    listed = _list()
    known = frozenset(listed.wordlist)
    for place, word in enumerate(typed, start=1):
        if word not in known:
            raise WrongPassphrase(
                _("Word {place} (“{word}”) is not in the list of recovery words.").format(
                    place=place, word=word[:20]
                )
            )
    if len(typed) != WORDS:
        raise WrongPassphrase(
            ngettext(
                "There are 24 recovery words; this is {count}.",
                "There are 24 recovery words; these are {count}.",
                len(typed),
            ).format(count=len(typed))
        )
    try:
        raw = listed.to_entropy(typed)
    except ValueError:
        raise WrongPassphrase(
            _("Each word is in the list, but one of them is wrong or two have changed places.")
        ) from None
    key = DataKey(raw)
    raw[:] = bytes(len(raw))
    return key


def _list() -> Mnemonic:
    return Mnemonic("english")
