"""Recovery words: the way in when the passphrase or keys.json is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from smart_journal.domain.errors import WrongPassphrase
from smart_journal.storage.keys import DataKey
from smart_journal.storage.recovery import key_of, words_of

KEYS = st.binary(min_size=32, max_size=32)
LISTED = Mnemonic("english").wordlist


@settings(deadline=None)
@given(KEYS)
def test_the_words_give_the_key_back(raw: bytes) -> None:
    words = words_of(DataKey(raw))

    assert len(words) == 24
    assert key_of(" ".join(words)).raw() == raw


@settings(deadline=None)
@given(KEYS, st.data())
def test_case_and_spaces_do_not_matter(raw: bytes, data: st.DataObject) -> None:
    spaces = st.sampled_from([" ", "  ", "\n", "\t ", "\u00a0"])
    typed = "".join(
        data.draw(st.sampled_from([str.upper, str.lower, str.title]))(word) + data.draw(spaces)
        for word in words_of(DataKey(raw))
    )

    assert key_of(typed).raw() == raw


def typo(word: str, kind: str, place: int, letter: str) -> str:
    place %= len(word)
    return {
        "left out": word[:place] + word[place + 1 :],
        "doubled": word[: place + 1] + word[place:],
        "other letter": word[:place] + letter + word[place + 1 :],
        "too much": word[:place] + letter + word[place:],
        "swapped": word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
        "other word": LISTED[(LISTED.index(word) + 1 + place) % 2048],
    }[kind]


@settings(deadline=None)
@given(
    KEYS,
    st.integers(0, 23),
    st.sampled_from(["left out", "doubled", "other letter", "too much", "swapped", "other word"]),
    st.integers(0, 7),
    st.sampled_from("abcdefghijklmnopqrstuvwxyz"),
)
def test_a_typo_in_one_word_is_told_or_at_least_never_opens_anything_unnoticed(
    raw: bytes, at: int, kind: str, place: int, letter: str
) -> None:
    words = list(words_of(DataKey(raw)))
    words[at] = typo(words[at], kind, place, letter)

    if words[at] in LISTED:
        # Another listed word: the checksum notices 255 of 256; the rest is another key.
        try:
            other = key_of(" ".join(words))
        except WrongPassphrase as told:
            assert "one of them is wrong" in told.sentence  # noqa: PT017  # either may happen
        else:
            assert (other.raw() == raw) == (words == list(words_of(DataKey(raw))))
    else:
        with pytest.raises(WrongPassphrase, match=rf"^Word {at + 1} \("):
            key_of(" ".join(words))


@settings(deadline=None)
@given(KEYS, st.integers(0, 22))
def test_two_neighbours_that_changed_places_are_noticed(raw: bytes, at: int) -> None:
    words = list(words_of(DataKey(raw)))
    words[at], words[at + 1] = words[at + 1], words[at]
    if words == list(words_of(DataKey(raw))):
        return

    try:
        assert key_of(" ".join(words)).raw() != raw
    except WrongPassphrase as told:
        assert "changed places" in told.sentence  # noqa: PT017  # either may happen


@pytest.mark.parametrize(
    ("count", "said"), [(0, "these are 0"), (1, "this is 1"), (23, "these are 23"), (25, "are 25")]
)
def test_a_wrong_number_of_words_is_said(count: int, said: str) -> None:
    with pytest.raises(WrongPassphrase, match=said):
        key_of("abandon " * count)


def test_the_words_are_those_of_the_published_standard() -> None:
    # Trezor's BIP-39 vectors, 256 bits.
    again = "legal winner thank year wave sausage worth useful "
    words = f"{again}{again}legal winner thank year wave sausage worth title"

    assert " ".join(words_of(DataKey(bytes([0x7F] * 32)))) == words
