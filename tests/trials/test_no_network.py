"""The whole program under a kernel that ends it at the first internet socket; and the demo."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from tests.trials.child import Child, Ended, Home
from tests.trials.seccomp import AF_INET, AF_INET6, AF_UNIX

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("family", [AF_INET, AF_INET6])
def test_under_the_filter_an_internet_socket_ends_the_process(family: int, tmp_path: Path) -> None:
    ended = with_socket(family, tmp_path)

    assert ended.about("filtered") == [True]
    assert ended.about("made") == []
    assert ended.code == -signal.SIGSYS


def test_under_the_filter_a_local_socket_is_allowed(tmp_path: Path) -> None:
    ended = with_socket(AF_UNIX, tmp_path)

    assert ended.about("made") == [True]
    assert ended.code == 0


def with_socket(family: int, tmp_path: Path) -> Ended:
    with Child("play_socket", Home(tmp_path / "own").make()) as child:
        return child.tell(family=family).end()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return Home(tmp_path_factory.mktemp("demo") / "home").make()


@pytest.fixture(scope="module")
def demo(home: Home) -> Ended:
    with Child("play_demo", home) as child:
        return child.end()


def test_the_whole_demo_needs_no_internet_socket(demo: Ended) -> None:
    assert demo.about("previewed") == [True]
    assert demo.about("filtered") == [True]
    assert demo.code == 0
    assert demo.complaints == b""


def test_the_demo_lives_in_a_private_folder_and_leaves_nothing(demo: Ended, home: Home) -> None:
    (folders,) = demo.about("folders")
    (files,) = demo.about("files")
    assert list(folders.values()) == [0o700]
    assert files.pop("Sam.journal") == 0o700
    assert {"journal.db", "keys.json"} <= files.keys()
    assert set(files.values()) == {0o600}
    assert not list(home.temporary.iterdir())
    assert not list(home.place.rglob("*.journal"))
    assert not list(home.place.rglob("preferences.json"))
