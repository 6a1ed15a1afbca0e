"""Questionnaires from elsewhere: off until switched on, each with its source and licence."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smart_journal.domain.tool import Tool
from smart_journal.services.session import Session
from smart_journal.ui.locked.parts import prose


class Instruments(QWidget):
    """A check box for each questionnaire; one that is switched off keeps its entries."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        for tool in session.catalogue.tools.values():
            if tool.instrument:
                column.addWidget(self._switch(tool))
                for line in (tool.purpose, *tool.sources, tool.licence):
                    column.addWidget(prose(line, "small"))
                column.addSpacing(8)

    def _switch(self, tool: Tool) -> QCheckBox:
        box = QCheckBox(tool.title.replace("&", "&&"))
        box.setAccessibleName(tool.title)
        box.setAccessibleDescription(" ".join((tool.purpose, *tool.sources, tool.licence)))
        box.setChecked(tool.id in self._session.settings.current.instruments)
        box.toggled.connect(lambda on: self._set(tool.id, on=on))
        return box

    def _set(self, tool_id: str, *, on: bool) -> None:
        settings = self._session.settings
        others = [each for each in settings.current.instruments if each != tool_id]
        settings.change(instruments=(*others, tool_id) if on else tuple(others))


def has_instruments(session: Session) -> bool:
    """Return whether there is any questionnaire to switch on."""
    return any(tool.instrument for tool in session.catalogue.tools.values())
