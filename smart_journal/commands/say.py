"""What a command prints: its answer on standard output, everything else on standard error."""

from __future__ import annotations

import sys


def answer(text: str) -> None:
    """Print a line of the answer."""
    print(text)  # noqa: T201 - the answer is what the command is for


def remark(text: str) -> None:
    """Print a line that is not part of the answer."""
    print(text, file=sys.stderr)  # noqa: T201 - kept apart from the answer
