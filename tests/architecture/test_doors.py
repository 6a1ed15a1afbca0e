"""What has one door: boxes, labels, printing on a terminal."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.source import FILES, PACKAGE, calls, imports, name_of, nodes

BOXES = {"QMessageBox", "QFileDialog", "QInputDialog", "QErrorMessage", "QPrintDialog"}
DOORS = {
    "smart_journal/ui/dialogs.py": {"QMessageBox", "QFileDialog"},
    "smart_journal/ui/paper/print_door.py": {"QPrintDialog"},
}
LABELS = "smart_journal/ui/widgets/labels.py"
# The one keeps matplotlib quiet; the other says where a bug is and nothing of its message.
KEEPS_NO_TEXT = {"smart_journal/charts/warm.py": "logging", "smart_journal/main.py": "traceback"}
TERMINAL = {"smart_journal/main.py", "smart_journal/commands/say.py"}


def test_a_box_opens_through_its_one_door() -> None:
    found = [
        f"{name_of(path)}:{line}: {name}"
        for path in FILES
        for line, name in imports(path)
        if (box := name.rpartition(".")[2]) in BOXES and box not in DOORS.get(name_of(path), set())
    ]
    assert found == []


def test_labels_are_plain_text_for_they_come_from_one_place() -> None:
    built = [
        f"{name_of(path)}:{call.lineno}"
        for path in FILES
        for name, call in calls(path)
        if name == "QLabel" and name_of(path) != LABELS
    ]
    assert built == []


def test_a_label_of_another_kind_is_plain_text_too() -> None:
    kinds = [
        (f"{name_of(path)}:{node.lineno}", ast.dump(node))
        for path in FILES
        for node in nodes(path)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QLabel" for base in node.bases)
    ]
    assert kinds
    assert [place for place, body in kinds if "attr='PlainText'" not in body] == []


def test_no_text_is_read_as_anything_but_plain_text() -> None:
    found = [
        f"{name_of(path)}:{node.lineno}: {node.attr}"
        for path in FILES
        for node in nodes(path)
        if isinstance(node, ast.Attribute)
        and node.attr in {"RichText", "AutoText", "MarkdownText", "setHtml", "setMarkdown"}
    ]
    assert found == []


@pytest.mark.parametrize("name", ["print", "input", "breakpoint", "exec", "eval"])
def test_only_the_commands_speak_on_the_terminal(name: str) -> None:
    found = [
        f"{name_of(path)}:{call.lineno}"
        for path in FILES
        for called, call in calls(path)
        if called == name
        and isinstance(call.func, ast.Name)
        and not (name == "print" and name_of(path) in TERMINAL)
    ]
    assert found == []


def test_nothing_keeps_a_log() -> None:
    found = [
        f"{name_of(path)}:{line}: {name}"
        for path in FILES
        for line, name in imports(path)
        if name.partition(".")[0] in {"logging", "syslog", "traceback", "faulthandler"}
        and name != KEEPS_NO_TEXT.get(name_of(path))
    ]
    assert found == []


def test_there_is_one_global_the_language() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in FILES
        for node in nodes(path)
        if isinstance(node, ast.Global)
    ]
    assert found == []
