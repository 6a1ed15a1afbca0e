"""The line that moves while something slow is done."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from smart_journal.ui.locked.busy import BusyLine


class Still(QProxyStyle):
    """A system where motion is unwanted."""

    def styleHint(  # noqa: N802  # Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Say that animations take no time."""
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return int(super().styleHint(hint, option, widget, returned))


def test_the_stroke_glides_from_end_to_end(qtbot: QtBot) -> None:
    line = BusyLine("Busy")
    qtbot.addWidget(line)
    places = [line.place(ms) for ms in range(0, 1_600, 20)]
    assert min(places) == 0
    assert max(places) == 1
    assert max(abs(a - b) for a, b in pairwise(places)) < 0.06


def test_where_motion_is_unwanted_it_takes_slow_steps(qtbot: QtBot) -> None:
    line = BusyLine("Busy")
    qtbot.addWidget(line)
    style = Still("Fusion")
    line.setStyle(style)
    assert {line.place(ms) for ms in range(0, 2_400, 20)} == {0, 0.5, 1}
    assert line.place(0) == line.place(799)


def test_what_is_seen_moves(qtbot: QtBot) -> None:
    line = BusyLine("Busy")
    qtbot.addWidget(line)
    line.resize(300, 6)
    line.show()
    first = line.grab().toImage()
    qtbot.waitUntil(lambda: line.grab().toImage() != first, timeout=5_000)
