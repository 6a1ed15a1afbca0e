"""What sets urges off: triggers by count, how strong, alone or with others, and what changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.table import Table
from smart_journal.insights.urges.triggers_change import LEAST_DAYS, Change, changes
from smart_journal.insights.urges.triggers_rows import (
    Group,
    Row,
    Tally,
    first_rows,
    labelled,
    tallied,
    together,
)
from smart_journal.insights.urges.triggers_table import cells, headings
from smart_journal.insights.urges.triggers_words import said, some_of
from smart_journal.language import gettext as _

TRIGGER = "trigger"  # the list
MOST = 12  # triggers in the picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Triggers:
    """The triggers noted in `span`, those of most urges first; an urge can have several.

    Of `urges` in the period `with_trigger` name one. `rows` has every trigger, also those noted
    only in the time before, without urges; `groups` is the picture. `before` is that time, None
    for a period that begins with the first note; it is `compared` with where enough was logged.
    """

    span: Span
    days_logged: int
    urges: int
    with_trigger: int
    several: bool
    rows: tuple[Row, ...]
    groups: tuple[Group, ...]
    before: Span | None
    compared: bool

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("What sets urges off")

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw."""
        return self.with_trigger >= ENOUGH

    def changed(self, verdict: Verdict) -> tuple[Row, ...]:
        """Return the rows of which it is sure that they came more, or less, often than before."""
        return tuple(row for row in self.rows if row.change and row.change.verdict is verdict)

    def sentence(self, words: Words) -> str:
        """Return what was noted most, what changed for sure, and what is missing."""
        return said(self, words)

    def basis(self, words: Words) -> str:
        """Return how many urges name a trigger, and the days logged."""
        return counted(some_of(self, words), self.days_logged, self.span.days, words)

    def table(self, _words: Words) -> Table:
        """Return one row a trigger, all of them."""
        return Table(
            headings(_("Trigger"), compared=self.compared),
            tuple(cells(row, compared=self.compared) for row in self.rows),
        )


def triggers(facts: Facts) -> Triggers:
    """Return the triggers of the period, beside those of as many days before it.

    The comparison is of urges a logged day, and is made where either time has 7 of these.
    """
    urges = facts.urges_in()
    found = tallied(urges, _triggers, facts.names)
    changed = _changes(facts, found)
    ids = [*found, *(each for each in changed if each not in found)]
    labels = labelled(ids, TRIGGER, facts.names)
    rows = {each: found.get(each, Tally()).row(labels[each], changed.get(each)) for each in ids}

    def rest(beyond: Collection[str]) -> Row:
        named = (urge for urge in urges if set(beyond).intersection(urge.triggers))
        return together(named, facts.names)

    return Triggers(
        span=facts.span,
        days_logged=facts.logged_in(),
        urges=len(urges),
        with_trigger=sum(bool(urge.triggers) for urge in urges),
        several=any(len(urge.triggers) > 1 for urge in urges),
        rows=tuple(rows.values()),
        groups=(first_rows("", {each: rows[each] for each in found}, MOST, rest),),
        before=facts.before,
        compared=bool(changed),
    )


def _triggers(urge: Urge) -> Collection[str]:
    return urge.triggers


def _changes(facts: Facts, found: Mapping[str, Tally]) -> dict[str, Change]:
    """Return the change of each trigger of either time; nothing where too little was logged."""
    if facts.before is None:
        return {}
    days, days_before = facts.logged_in(), facts.logged_in(facts.before)
    if min(days, days_before) < LEAST_DAYS:
        return {}
    earlier = tallied(facts.urges_in(facts.before), _triggers, facts.names)
    counts = {
        each: (
            len(found[each].entries) if each in found else 0,
            len(earlier[each].entries) if each in earlier else 0,
        )
        for each in dict.fromkeys((*found, *earlier))
    }
    made = changes(list(counts.values()), days=days, days_before=days_before)
    return dict(zip(counts, made, strict=True))
