"""Measure everything and print one table."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from smart_journal.sample.profiles import Profile
from tests.benchmarks import keystrokes, questions, save, start, tools
from tests.benchmarks.children import Children
from tests.benchmarks.journals import journal_like, journal_of
from tests.benchmarks.report import Row, printed
from tests.benchmarks.sittings import COLD, WARM, rows_of

SIZES = (100, 10_000, 100_000)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="numbers of entries")
    parser.add_argument("--runs", type=int, default=10, help="starts of each program")
    parser.add_argument("--sittings", type=int, default=5, help="unlockings of each journal")
    parser.add_argument(
        "--folder",
        type=Path,
        default=Path(tempfile.gettempdir()) / "smart-journal-benchmarks",
        help="where the journals are made, and found again the same day",
    )
    return parser.parse_args()


def main() -> None:
    """Measure as the arguments say."""
    options = _options()
    sizes = [int(size) for size in options.sizes.split(",")]
    platform = os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    journals = {size: journal_of(size, options.folder) for size in sizes}
    children = Children(options.folder)
    rows: list[Row] = start.rows(children, journals[sizes[0]], runs=options.runs)
    for size, folder in journals.items():
        rows += rows_of(children, folder, size, WARM, runs=options.sittings)
        rows += rows_of(children, folder, size, COLD, runs=max(2, options.sittings // 2))
        rows += tools.rows(children, folder, size)
        rows += save.rows(folder, size)
    rows += keystrokes.rows()
    for profile in (Profile.SAM, Profile.DECADE):
        rows += questions.rows(journal_like(profile, options.folder), profile.value, bound=True)
    rows += questions.rows(journals[sizes[-1]], f"{sizes[-1]:,}", bound=False)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"Platform {platform}, {os.cpu_count()} processors, load {load:.1f}; medians.")
    print(printed(rows))


if __name__ == "__main__":
    main()
