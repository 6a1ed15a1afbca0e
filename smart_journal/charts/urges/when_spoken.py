"""What is read out at a cell of the map of the week."""

from __future__ import annotations

from smart_journal.domain.words import Words
from smart_journal.insights.said import urges_words
from smart_journal.insights.urges.when import WhenUrges
from smart_journal.insights.urges.when_words import hour, weekday
from smart_journal.language import ngettext


def when_cell(when: WhenUrges, row: int, slot: int, words: Words) -> str:
    """Return e.g. `Fri, 16:00 to 18:00: 12 urges; 48 such days logged.`."""
    return ngettext(
        "{day}, {start} to {end}: {urges}; {count} such day logged.",
        "{day}, {start} to {end}: {urges}; {count} such days logged.",
        when.logged[row],
    ).format(
        day=weekday(when.weekdays[row], words),
        start=hour(when.begins(slot), words),
        end=hour(when.begins(slot + 1), words),
        urges=urges_words(len(when.cells[row][slot]), words),
        count=words.number(when.logged[row]),
    )
