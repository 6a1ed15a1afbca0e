"""Preferences: a damaged file counts as none, and one that can't be written stops nobody."""

from __future__ import annotations

import json
import stat
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.paths import AppPaths
from smart_journal.services.preferences import PreferenceFile, Preferences


def test_the_first_start_has_defaults_and_writes_nothing(paths: AppPaths) -> None:
    assert PreferenceFile(paths.preferences).current == Preferences()
    assert not paths.config.exists()


def test_a_choice_is_there_at_the_next_start(paths: AppPaths) -> None:
    chosen: dict[str, Any] = {
        "journal": "/somewhere/Mine – 今.journal",
        "theme": "dark",
        "text_percent": 150,
    }
    PreferenceFile(paths.preferences).change(**chosen)
    again = PreferenceFile(paths.preferences)
    assert again.current == Preferences(**chosen)
    again.change(theme="light")
    assert PreferenceFile(paths.preferences).current.text_percent == 150


def test_the_file_is_for_its_owner_alone_and_nothing_is_left_beside_it(paths: AppPaths) -> None:
    PreferenceFile(paths.preferences).change(theme="dark")
    assert stat.S_IMODE(paths.preferences.stat().st_mode) == 0o600
    assert stat.S_IMODE(paths.config.stat().st_mode) == 0o700
    assert [each.name for each in paths.config.iterdir()] == ["preferences.json"]


def test_nothing_is_written_when_nothing_changes(paths: AppPaths) -> None:
    PreferenceFile(paths.preferences).change(theme="system")
    assert not paths.preferences.exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'"dark"', b"\xff\xfe\x00", b"\x00" * 40, b"7"]
)
def test_a_damaged_file_counts_as_none(paths: AppPaths, content: bytes) -> None:
    paths.config.mkdir()
    paths.preferences.write_bytes(content)
    file = PreferenceFile(paths.preferences)
    assert file.current == Preferences()
    file.change(theme="dark")
    assert PreferenceFile(paths.preferences).current.theme == "dark"


@pytest.mark.parametrize(
    "odd",
    [
        {"journal": 5},
        {"journal": None},
        {"theme": "purple"},
        {"theme": ["dark"]},
        {"text_percent": "150"},
        {"text_percent": 99},
        {"text_percent": 201},
        {"text_percent": True},
        {"width": 0},
        {"width": -3},
        {"height": 10**12},
        {"height": 800.0},
        {"maximised": 1},
        {"language": 3},
        {"colour": "red"},
    ],
)
def test_a_foreign_value_is_passed_over_and_the_rest_is_kept(
    paths: AppPaths, odd: dict[str, Any]
) -> None:
    paths.config.mkdir()
    kept: dict[str, Any] = {"theme": "dark", "width": 1000, "language": "de"}
    paths.preferences.write_text(json.dumps(kept | odd), encoding="utf-8")
    expected = {name: value for name, value in kept.items() if name not in odd}
    assert PreferenceFile(paths.preferences).current == Preferences(**expected)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=3,
)


@given(
    st.dictionaries(
        st.sampled_from(["journal", "theme", "text_percent", "width", "height", "maximised"]), JSON
    )
)
@settings(
    deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_the_file_says_is_within_bounds(paths: AppPaths, values: dict[str, Any]) -> None:
    paths.config.mkdir(exist_ok=True)
    paths.preferences.write_text(json.dumps(values), encoding="utf-8")
    current = PreferenceFile(paths.preferences).current
    assert current.theme in {"system", "light", "dark"}
    assert 100 <= current.text_percent <= 200
    assert 0 < current.width <= 16_000
    assert 0 < current.height <= 16_000
    assert isinstance(current.journal, str)


def test_a_folder_that_can_not_be_written_stops_nobody(paths: AppPaths) -> None:
    """A file stands where the folder should be: not even the superuser can write there."""
    paths.config.write_text("in the way", encoding="utf-8")
    file = PreferenceFile(paths.preferences)
    file.change(theme="dark")
    assert file.current.theme == "dark"
    assert PreferenceFile(paths.preferences).current == Preferences()
    assert paths.config.read_text(encoding="utf-8") == "in the way"
