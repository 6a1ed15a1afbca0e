"""What a tool's list shows above its table, where a picture says more."""

from __future__ import annotations

from smart_journal.domain.tool import Tool
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.ui.context import Context
from smart_journal.ui.points.trend_panel import TrendPanel, rated
from smart_journal.ui.points.wheel_panel import WheelPanel


def panel_of(tool: Tool, context: Context) -> WheelPanel | TrendPanel | None:
    """Return the picture for a tool's list, None where the table says it all.

    Urges have their charts in Progress: a line through single urges would say nothing.
    """
    if tool.id == BALANCE_WHEEL:
        return WheelPanel(context)
    if tool.id != URGE_LOG and rated(tool):
        return TrendPanel(context, tool)
    return None
