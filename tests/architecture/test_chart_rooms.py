"""No room of insights or charts knows another: what two of them need lies beside the rooms."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import smart_journal

ROOT = Path(smart_journal.__file__).parent
# These know every question, and nothing in a room knows them.
DIRECTORIES = {"questions.py", "render.py", "heights.py"}


def imported(file: Path) -> set[str]:
    """Return the modules that a file imports."""
    tree = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    return {node.module for node in tree if isinstance(node, ast.ImportFrom) and node.module}


@pytest.mark.parametrize("floor", ["charts", "insights"])
def test_no_room_imports_another(floor: str) -> None:
    rooms = {path.parent.name for path in (ROOT / floor).glob("*/__init__.py")}
    assert len(rooms) > 5
    strangers = [
        f"{file.relative_to(ROOT)}: {module}"
        for file in (ROOT / floor).rglob("*.py")
        for module in imported(file)
        for room in rooms
        if f"{module}.".startswith(f"smart_journal.{floor}.{room}.")
        and file.parent.name != room
        and file.name not in DIRECTORIES
    ]
    assert strangers == []
