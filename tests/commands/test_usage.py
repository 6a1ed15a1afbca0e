"""Wrong usage ends with 2, help and version with 0; nothing of it needs a screen."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from smart_journal import __version__
from tests.commands.shell import ROOT, Shell, environment, program

WRONG = [
    ("nonsense",),
    ("--colour",),
    ("--seed", "many"),
    ("tools", "--xml"),
    ("tools", "extra"),
    ("print",),
    ("print", "urge-log"),
    ("print", "urge-log", "out.pdf", "--paper", "a3"),
    ("print-all",),
    ("sample",),
    ("sample", "somewhere", "--profile", "nobody"),
    ("sample", "somewhere", "--seed", "x"),
    ("check",),
    ("check", "one", "two"),
    ("check", "one", "--passphrase", "secret"),
    ("key",),
    ("key", "one", "--passphrase=secret"),
]
COMMANDS = ("tools", "print", "print-all", "sample", "check", "key")


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_usage_is_said_and_ends_with_2(
    shell: Shell, arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    said = shell(*arguments, typed=b"secret\n")
    assert said.code == 2
    assert said.err.startswith("usage: smart-journal")
    assert "bug:" not in said.err
    assert said.out == ""
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("command", [(), *((each,) for each in COMMANDS)])
def test_every_command_explains_itself(shell: Shell, command: tuple[str, ...]) -> None:
    said = shell(*command, "--help")
    assert said.code == 0
    assert said.out.startswith(" ".join(["usage: smart-journal", *command]))


def test_the_version_is_that_of_the_package() -> None:
    said = program("--version")
    assert (said.code, said.out, said.err) == (0, f"smart-journal {__version__}\n", "")


def test_a_bug_says_where_it_is_and_nothing_of_what_was_written() -> None:
    code = (
        "from smart_journal.main import run\n"
        "run(['tools'])\n"
        "raise ValueError('CANARY') from KeyError('CANARY')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment(), check=False
    )
    assert done.returncode == 1
    assert done.stderr == "bug: ValueError in <string>:3\n"


def test_the_readme_shows_commands_and_options_that_are_there(shell: Shell) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.findall(r"^smart-journal ([a-z][a-z-]*)? ?(.*)$", readme, flags=re.MULTILINE)
    assert {command for command, _rest in shown} >= set(COMMANDS)
    for command, rest in shown:
        helped = shell(*filter(None, [command]), "--help").out
        for option in re.findall(r"--[a-z]+", rest):
            assert option in helped, (command, option)
        for choices in re.findall(r"(?<= )[a-z0-9]+(?:\|[a-z0-9]+)+", rest):
            assert f"{{{choices.replace('|', ',')}}}" in helped
