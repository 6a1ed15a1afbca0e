"""`python -m smart_journal` and the installed commands start here."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit code."""
    from smart_journal.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
