"""What a tool's list shows above its table, where a picture says more."""

from __future__ import annotations

from smart_journal.domain.tool import Tool
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.ui.context import Context
from smart_journal.ui.points.wheel_panel import WheelPanel

_PANELS = {BALANCE_WHEEL: WheelPanel}


def panel_of(tool: Tool, context: Context) -> WheelPanel | None:
    """Return the picture for a tool's list, None where the table says it all."""
    make = _PANELS.get(tool.id)
    return make(context) if make else None
