"""What the kinds of questions are called where a person chooses one."""

from __future__ import annotations

from smart_journal.domain.field import FieldKind
from smart_journal.language import gettext as _


def kind_name(kind: FieldKind) -> str:
    """Return a kind of question in plain words."""
    return {
        FieldKind.SHORT: _("a line of text"),
        FieldKind.MEMO: _("several lines of text"),
        FieldKind.SCALE: _("a rating by numbers"),
        FieldKind.CHOICE: _("answers to choose from"),
        FieldKind.PICK: _("from one of my lists"),
        FieldKind.DATE: _("a day"),
        FieldKind.NUMBER: _("an amount"),
        FieldKind.DURATION: _("how long, in minutes"),
        FieldKind.TICK: _("a box to tick"),
        FieldKind.ROWS: _("a table with rows"),
    }[kind]
