"""What the blocks of one sheet are made from."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.field import Field
from smart_journal.domain.tool import Block as Part
from smart_journal.domain.tool import Tool
from smart_journal.domain.wheel import Wheel
from smart_journal.printing.answers import paragraphs, printed
from smart_journal.printing.context import Context
from smart_journal.printing.look import Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """A tool, an entry of it or None for a blank sheet, its look, and the width it has."""

    tool: Tool
    entry: Entry | None
    context: Context
    look: Look
    width: float
    earlier: Wheel | None = None

    @property
    def parts(self) -> list[Part]:
        """Return the tool's parts that have anything to print."""
        return [part for part in self.tool.blocks if self.fields(part)]

    def fields(self, part: Part) -> list[Field]:
        """Return the fields of a part that may stand on paper."""
        return printed(self.tool, part.fields)

    def label(self, part: Part) -> str:
        """Return the part's own label, or that of its only field."""
        return part.label or self.fields(part)[0].label

    def hint(self, part: Part) -> str:
        """Return the part's hint; with a label of its own it has none from the field."""
        return part.hint or ("" if part.label else self.fields(part)[0].hint)

    def answers(self, part: Part) -> list[str]:
        """Return what was answered, in paragraphs."""
        return paragraphs(self.tool, part.fields, self.entry, self.context)

    def raw(self, field: Field) -> Answer | None:
        """Return the stored answer to a field."""
        return self.entry.answers.get(field.id) if self.entry else None
