"""Simulate everything and print one table."""

from __future__ import annotations

import argparse
import sys

from tests.simulations import coping, coverage, gaps
from tests.simulations.report import Row, printed


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.simulations", description=__doc__)
    parser.add_argument("--runs", type=int, default=1000, help="years; in each cell twice that")
    return parser.parse_args()


def main() -> int:
    """Simulate as the arguments say; return 1 where a bar is missed."""
    runs = _options().runs
    rows: list[Row] = [*coping.rows(runs), *coverage.rows(2 * runs), *gaps.rows(runs)]
    print(printed(rows))
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
