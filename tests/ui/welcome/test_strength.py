"""The strength meter: honest, in words, and never in the way."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.ui.welcome.strength import LEVELS, in_words, judge


@given(st.text(min_size=1, max_size=300))
@settings(max_examples=60, deadline=None)
def test_anything_typed_gets_a_word(passphrase: str) -> None:
    found = judge(passphrase)
    assert 0 <= found.level <= LEVELS
    assert found.word
    assert found.sentence


@given(st.floats(0, 1e40), st.floats(0, 1e40))
def test_longer_to_guess_is_never_called_weaker(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert in_words(low).level <= in_words(high).level


@pytest.mark.parametrize("weak", ["password", "Passw0rd!", "12345678", "journal"])
def test_what_everybody_uses_is_called_easy_however_it_is_decorated(weak: str) -> None:
    assert judge(weak).level == 0


def test_random_words_are_called_strong_without_a_digit() -> None:
    assert judge("lantern otter velvet drum").level == LEVELS


@pytest.mark.parametrize(
    ("seconds", "time"),
    [
        (60, "1 minute."),
        (7_200, "2 hours."),
        (86_400 * 3, "3 days."),
        (86_400 * 90, "3 months."),
        (86_400 * 365.25 * 40, "40 years."),
        (1e12, "more than a lifetime."),
    ],
)
def test_the_time_is_said_in_words(seconds: float, time: str) -> None:
    assert time in in_words(seconds).sentence
