"""A passphrase is asked for on the terminal, unseen, or read as the first line."""

from __future__ import annotations

import contextlib
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.conftest import PASSPHRASE
from tests.commands.shell import Said, Shell, environment


def at_terminal(*arguments: str | Path, typed: list[str]) -> Said:
    """Run a command at a terminal of its own; each line is typed when one is asked for."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "smart_journal", *map(str, arguments)],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )
    os.close(theirs)
    assert process.stderr is not None
    asked = b""
    for line in typed:
        while not asked.endswith(b": "):
            byte = process.stderr.read(1)
            assert byte, asked
            asked += byte
        os.write(ours, line.encode() + b"\n")
        asked += b"|"
    out, err = process.communicate(timeout=60)
    os.set_blocking(ours, False)
    shown = b""
    with contextlib.suppress(OSError):  # nothing was shown, and the other end is closed
        shown = os.read(ours, 4096)
    os.close(ours)
    assert PASSPHRASE.encode() not in asked + out + err + shown
    return Said(process.returncode, out.decode(), (asked + err).decode())


def test_it_is_asked_for_at_a_terminal(mine: Path) -> None:
    said = at_terminal("check", mine, typed=[PASSPHRASE])
    assert said.code == 0
    assert said.err.startswith("Passphrase: ")
    assert "10 entries" in said.out


def test_a_new_one_is_asked_for_twice_and_must_be_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "Sam.journal"
    said = at_terminal("sample", folder, typed=[PASSPHRASE, PASSPHRASE[:-1]])
    assert said.code == 1
    assert "Passphrase: |" in said.err
    assert "Once more: |" in said.err
    assert said.err.endswith("The two passphrases differ. Nothing was done; please try again.\n")
    assert not folder.exists()


def test_who_breaks_off_gets_a_sentence(mine: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        # A shell that runs the tests in the background has them ignore Ctrl-C, and so would
        # the command.
        ["env", "--default-signal=INT", sys.executable, "-m", "smart_journal", "check", str(mine)],
        stdin=theirs,
        stderr=subprocess.PIPE,
        env=environment(),
        start_new_session=True,
    )
    assert process.stderr is not None
    asked = process.stderr.read(len("Passphrase: "))
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 1
    assert (asked + err).decode().splitlines()[-1] == "Stopped before it was done."


@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b""])
def test_the_first_line_is_the_passphrase_however_it_ends(
    shell: Shell, mine: Path, ending: bytes
) -> None:
    assert shell("check", mine, typed=PASSPHRASE.encode() + ending).code == 0


def test_its_spaces_belong_to_it(shell: Shell, mine: Path) -> None:
    said = shell("check", mine, typed=f" {PASSPHRASE} \n".encode())
    assert said.code == 1


def test_a_closed_standard_input_is_no_passphrase(mine: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m smart_journal check "{mine}" <&-'],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
    )
    said = Said(done.returncode, done.stdout.decode(), done.stderr.decode())
    said.assert_sentence_of("A passphrase is needed")
