"""Child: the next start after a crash; unlocks, looks at what was half written, closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_journal.domain.urge import URGE_LOG
from tests.trials.stage import leave, play, tell, told, unlock
from tests.trials.writing import form_on_screen

if TYPE_CHECKING:
    from smart_journal.ui.window import Window
    from tests.trials.stage import Scene


def scene(window: Window) -> Scene:
    yield from unlock(window, said["passphrase"])
    assert window.desk is not None
    window.desk.shell.new_entry(URGE_LOG)
    offered = form_on_screen().answers()
    tell(offered=[name for name, text in offered.items() if said["mark"] in str(text)])
    yield lambda: True
    leave()


if __name__ == "__main__":
    said = told()
    raise SystemExit(play([], scene))
