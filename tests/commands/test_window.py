"""Where no window can be opened, a sentence says what is missing."""

from __future__ import annotations

import pytest

from smart_journal.ui import platform
from tests.commands.shell import NO_SCREEN, Shell, program


def test_without_a_screen_it_says_so_and_ends() -> None:
    said = program()
    said.assert_sentence_of("There is no screen to open a window on")
    assert "tools, print, sample, check and key work without one" in said.err


@pytest.mark.parametrize("arguments", [(), ("--demo",), ("--demo", "--seed", "3")])
@pytest.mark.parametrize("table", ["_ALWAYS", "_X11"])
def test_a_missing_library_is_named_by_its_package(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, table: str, arguments: tuple[str, ...]
) -> None:
    for name in NO_SCREEN:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":77")
    monkeypatch.setitem(getattr(platform, table), "libnowhere.so.9", "libnowhere9")
    monkeypatch.setitem(getattr(platform, table), "libneither.so.1", "libneither1")
    said = shell(*arguments)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("The window needs libraries that this system does not have.")
    assert said.err.endswith(": sudo apt install libneither1 libnowhere9\n")


def test_libraries_of_x_are_not_asked_for_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(platform._X11, "libnowhere.so.9", "libnowhere9")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert platform.missing_for_a_window() == ""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert platform.missing_for_a_window() == ""
