"""Memory that is the process's own, in MiB; Linux only."""

from __future__ import annotations

from pathlib import Path

KINDS = ("Private_Clean", "Private_Dirty")


def own_memory() -> float:
    """Return the MiB that no other process shares; 0 where the system does not say."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return 0.0
    lines = (line.split() for line in rollup.read_text(encoding="ascii").splitlines())
    return sum(int(line[1]) for line in lines if line[0].rstrip(":") in KINDS) / 1024
