"""Child: looks all through the demo, with internet sockets forbidden by the kernel."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.ui.help.helplines import HelpLinesPage
from smart_journal.ui.launch import Demo
from smart_journal.ui.paper.sheet_view import SheetView
from tests.trials.seccomp import forbid_internet, is_filtered
from tests.trials.stage import (
    CONTROL,
    PROGRESS,
    TABS,
    go_to_tab,
    leave,
    lock,
    opened,
    play,
    press,
    shown,
    tab_drawn,
    tell,
    unlock,
)

if TYPE_CHECKING:
    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene


def scene(window: Window) -> Scene:
    yield from opened(window)
    temporary = Path(os.environ["TMPDIR"])
    tell(
        folders={each.name: each.stat().st_mode & 0o777 for each in temporary.iterdir()},
        files={each.name: each.stat().st_mode & 0o777 for each in temporary.rglob("*.*")},
    )
    for number in range(TABS):
        go_to_tab(number)
        yield tab_drawn(window, number)
        window.grab()
    yield from previews(window)
    press(Qt.Key.Key_F1)
    yield lambda: bool(shown(HelpLinesPage, window))
    press(Qt.Key.Key_Escape)
    yield from lock(window)
    yield from unlock(window, Demo(folder=temporary, seed=1).passphrase)
    tell(filtered=is_filtered())
    leave()


def previews(window: Window) -> Scene:
    assert window.desk is not None
    desk = window.desk
    session = desk.context.session
    for tool_id in (URGE_LOG, BALANCE_WHEEL):
        tool, latest = session.catalogue.tools[tool_id], session.entries.latest(tool_id)
        assert latest is not None
        for act in (partial(desk.print_entries, tool, [latest]), partial(desk.print_blank, tool)):
            act()
            yield lambda: any(view.pages for view in shown(SheetView, window))
            window.grab()
            press(Qt.Key.Key_Escape)
            yield lambda: not shown(SheetView, window)
    go_to_tab(PROGRESS)
    press(Qt.Key.Key_P, CONTROL)
    yield lambda: any(view.pages for view in shown(SheetView, window))
    press(Qt.Key.Key_Escape)
    tell(previewed=True)


if __name__ == "__main__":
    forbid_internet()
    raise SystemExit(play(["--demo"], scene))
