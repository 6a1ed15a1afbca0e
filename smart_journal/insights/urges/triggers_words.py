"""What sets urges off, in words: what was noted most, what changed, what is not noted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.said import no_urges, part_of, too_few_urges, urges_words
from smart_journal.insights.urges.triggers_rows import Row
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

if TYPE_CHECKING:
    from smart_journal.insights.urges.triggers import Triggers

NAMED = 3  # triggers named as the ones noted most
CHANGED = 4  # names of those that came more, or less, often
OFTEN = 2  # urges; a trigger noted once is not named


def some_of(triggers: Triggers, words: Words) -> str:
    """Return e.g. `38 of 41 urges with a trigger, some with several`."""
    if not triggers.urges:
        return urges_words(triggers.urges, words)
    text = ngettext(
        "{count} of {all} urge with a trigger",
        "{count} of {all} urges with a trigger",
        triggers.urges,
    ).format(count=words.number(triggers.with_trigger), all=words.number(triggers.urges))
    return _("{urges}, some with several").format(urges=text) if triggers.several else text


def said(triggers: Triggers, words: Words) -> str:
    """Return what was noted most, what changed for sure, and what is missing."""
    if not triggers.urges:
        return no_urges()
    if not triggers.drawn:
        noted = _("Urges with a trigger noted: {count}.").format(
            count=part_of(triggers.with_trigger, triggers.urges, words)
        )
        return too_few_urges(noted, ENOUGH, words)
    rows = [row for row in triggers.rows if row.count]
    return " ".join([most(rows, words), *_changes(triggers, words)])


def most(rows: Sequence[Row], words: Words) -> str:
    """Return the names of the rows of most urges; `rows` come in that order."""
    named = [with_count(row, words) for row in rows[:NAMED] if row.count >= OFTEN]
    match named:
        case []:
            return _("No trigger was noted more than once.")
        case [one]:
            return _("Noted most: {one}.").format(one=one)
        case [one, two]:
            return _("Noted most: {one} and {two}.").format(one=one, two=two)
    one, two, three = named
    return _("Noted most: {one}, {two} and {three}.").format(one=one, two=two, three=three)


def with_count(row: Row, words: Words) -> str:
    """Return e.g. `Boredom (19)`."""
    return _("{name} ({count})").format(name=row.name, count=words.number(row.count))


def _changes(triggers: Triggers, words: Words) -> list[str]:
    """Return what came more or less often than before; the others may differ by chance."""
    if triggers.before is None:
        return []
    if not triggers.compared:
        return [_("Too little was logged in the time before to compare.")]
    more, less = triggers.changed(Verdict.MORE), triggers.changed(Verdict.LESS)
    if not more and not less:
        return [_("No trigger clearly came more or less often than in the time before.")]
    parts = []
    if more:
        text = _("More often per logged day than in the time before: {names}.")
        parts.append(text.format(names=_names(more, words)))
    if less:
        text = _("Less often per logged day than in the time before: {names}.")
        parts.append(text.format(names=_names(less, words)))
    return parts


def _names(rows: Sequence[Row], words: Words) -> str:
    """Return the first names, and how many more there are."""
    names = "; ".join(row.name for row in rows[:CHANGED])
    more = len(rows) - CHANGED
    if more <= 0:
        return names
    return _("{names}; and {count} more").format(names=names, count=words.number(more))
