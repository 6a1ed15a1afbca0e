"""What is read out at a row of triggers, company or places."""

from __future__ import annotations

from smart_journal.domain.words import Words
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.urges.triggers_change import Change
from smart_journal.insights.urges.triggers_rows import Row
from smart_journal.insights.urges.triggers_table import rated
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


def row_point(row: Row, name: str, words: Words, *, split: bool) -> str:
    """Return e.g. `Boredom: 19 urges. Alone 10, with others 6, not noted 3. …`.

    Without `split` the name says already who was around.
    """
    urges = ngettext("{name}: {count} urge.", "{name}: {count} urges.", row.count).format(
        name=name, count=words.number(row.count)
    )
    company = _("Alone {alone}, with others {others}, not noted {unknown}.").format(
        alone=words.number(row.alone),
        others=words.number(row.others),
        unknown=words.number(row.unknown),
    )
    parts = [urges, *([company] if split else []), _strength(row, words)]
    if row.change is not None:
        parts.append(_change(row.change, words))
    return " ".join(parts)


def _strength(row: Row, words: Words) -> str:
    if row.strength is None:
        return _("Too few strengths for a mean.")
    low, high = rated(row)
    return _("Mean strength {mean} ({low} to {high}).").format(
        mean=words.number(row.strength.value, 1),
        low=words.number(low, 1),
        high=words.number(high, 1),
    )


def _change(change: Change, words: Words) -> str:
    before = words.number(change.before)
    match change.verdict:
        case Verdict.MORE:
            text = _("More often per logged day than in the time before, with {count} then.")
        case Verdict.LESS:
            text = _("Less often per logged day than in the time before, with {count} then.")
        case _:
            text = _("In the time before {count}: not enough to tell a change.")
    return text.format(count=before)
