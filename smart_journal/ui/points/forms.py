"""The form of a tool, tied to the person's own lists."""

from __future__ import annotations

from PySide6.QtGui import QColor

from smart_journal.domain.tool import Tool
from smart_journal.services.lists import Item
from smart_journal.ui.context import Context
from smart_journal.ui.forms.choices import ListChoice
from smart_journal.ui.forms.form import ToolForm


def form_for(tool: Tool, context: Context) -> ToolForm:
    """Return an empty form that offers the person's own lists and adds to them in passing."""
    lists = context.session.lists

    def limit(name: str) -> int:
        return context.session.catalogue.lists[name].tool.fields["label"].limit

    form = ToolForm(
        tool,
        options=lambda name: [_choice(item) for item in lists.items(name)],
        label=lists.label,
        add_item=lambda name, label: _choice(lists.add(name, label)),
        words=context.words,
        label_limit=limit,
    )
    if tool.point:
        form.set_accent(QColor(context.appearance.theme.points[tool.point - 1]))
    return form


def _choice(item: Item) -> ListChoice:
    return ListChoice(id=item.id, label=item.label, default=item.default, retired=item.retired)
