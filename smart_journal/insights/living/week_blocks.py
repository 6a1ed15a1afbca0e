"""What became of what was planned, by kind of thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from smart_journal.domain.period import Span
from smart_journal.domain.week import Block, WeekPlan
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, share
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, from_on, listed, percent_between
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

YES, PARTLY, NO, MOVED, UNNOTED = DONE = ("yes", "partly", "no", "moved", "")
# In the order of the page; what has no kind comes last.
KINDS = ("commitment", "goal", "self-care", "fun", "people", "meeting", "risk", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """The blocks of one kind whose day is over or that something is noted of.

    `counts` has one number for each of `DONE`, `entries` the plans they stand in, oldest first.
    """

    kind: str
    counts: tuple[int, ...]
    entries: tuple[str, ...]

    @property
    def blocks(self) -> int:
        """Return how many blocks there are."""
        return sum(self.counts)

    @property
    def judged(self) -> int:
        """Return how many took place, in part or not at all: a moved one is none of these."""
        return sum(self.counts[: DONE.index(MOVED)])

    @property
    def done(self) -> Estimate | None:
        """Return the share that took place; None where nothing is noted about any."""
        return share(self.counts[0], self.judged) if self.judged else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekBlocks:
    """The blocks of the week plans of a period, a row for each kind there is."""

    half: ClassVar[bool] = True

    span: Span
    plans: int
    rows: tuple[KindRow, ...]

    @property
    def together(self) -> KindRow:
        """Return the blocks of all kinds."""
        counts = tuple(sum(row.counts[at] for row in self.rows) for at in range(len(DONE)))
        return KindRow(kind="", counts=counts, entries=())

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("What was planned for the week")

    @property
    def drawn(self) -> bool:
        """Return whether something is noted of at least 5 blocks."""
        together = self.together
        return together.blocks - together.counts[-1] >= ENOUGH

    def sentence(self, words: Words) -> str:
        """Return how much of what was planned took place, as far as it is noted."""
        together = self.together
        partly = together.counts[DONE.index(PARTLY)]
        if not self.drawn:
            return _missing(together, words)
        parts = [_took_place(together, words)]
        if partly:
            parts.append(
                ngettext("{count} more did in part.", "{count} more did in part.", partly).format(
                    count=words.number(partly)
                )
            )
        return " ".join(parts)

    def basis(self, words: Words) -> str:
        """Return how many blocks of how many plans there are, and which say neither."""
        together = self.together
        if not together.blocks:
            return ""
        blocks = ngettext("{count} block", "{count} blocks", together.blocks)
        parts = [blocks.format(count=words.number(together.blocks))]
        if moved := together.counts[DONE.index(MOVED)]:
            text = ngettext("{count} moved to another day", "{count} moved to another day", moved)
            parts.append(text.format(count=words.number(moved)))
        if unnoted := together.counts[DONE.index(UNNOTED)]:
            text = ngettext("{count} not noted", "{count} not noted", unnoted)
            parts.append(text.format(count=words.number(unnoted)))
        plans = ngettext("{count} week plan", "{count} week plans", self.plans)
        return basis_of([listed(parts), plans.format(count=words.number(self.plans))])

    def table(self, _words: Words) -> Table:
        """Return one row a kind; shares are 0 to 100."""
        headings = (
            _("Kind"),
            *done_words(),
            _("Took place, %"),
            _("at least, %"),
            _("at most, %"),
        )
        return Table(headings, tuple(_row(row) for row in self.rows))


def week_blocks(plans: Iterable[WeekPlan], *, span: Span, today: date) -> WeekBlocks:
    """Return what became of the blocks whose day lies in `span`, by kind.

    A block without a day counts for the first day of its plan. One that is yet to come, and of
    which nothing is noted, is left out: it says nothing so far.
    """
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    entries: dict[str, dict[str, None]] = {kind: {} for kind in KINDS}
    used: set[str] = set()
    for plan in plans:
        # Of most plans every day lies in the period and is over: there is nothing to look up.
        whole = span.first <= plan.start and plan.last <= span.last and plan.last < today
        for block in plan.blocks:
            if not whole and not _counts(plan, block, span, today):
                continue
            kind = block.kind if block.kind in KINDS else ""
            counts[kind][_done(block)] += 1
            entries[kind][plan.entry] = None
            used.add(plan.entry)
    return WeekBlocks(
        span=span,
        plans=len(used),
        rows=tuple(
            KindRow(
                kind=kind,
                counts=tuple(counts[kind][done] for done in DONE),
                entries=tuple(entries[kind]),
            )
            for kind in KINDS
            if counts[kind]
        ),
    )


def kind_words() -> dict[str, str]:
    """Return what each of `KINDS` is called."""
    return {
        "commitment": _("Something fixed"),
        "goal": _("A step towards a goal"),
        "self-care": _("Looking after myself"),
        "fun": _("Fun"),
        "people": _("People"),
        "meeting": _("A meeting"),
        "risk": _("A risky time"),
        "": _("Of no kind"),
    }


def done_words() -> tuple[str, ...]:
    """Return what each of `DONE` is called."""
    return (_("yes"), _("partly"), _("not this time"), _("moved"), _("not noted"))


def _counts(plan: WeekPlan, block: Block, span: Span, today: date) -> bool:
    day = plan.day_of(block)
    over = (day or plan.last) < today
    return span.first <= (day or plan.start) <= span.last and (bool(block.done) or over)


def _done(block: Block) -> str:
    return block.done if block.done in DONE else UNNOTED


def _took_place(row: KindRow, words: Words) -> str:
    if row.done is None:
        return _("None of it is noted as done or not done.")
    return ngettext(
        "{yes} of {judged} block took place: {share}.",
        "{yes} of {judged} blocks took place: {share}.",
        row.judged,
    ).format(
        yes=words.number(row.counts[0]),
        judged=words.number(row.judged),
        share=percent_between(row.done, words),
    )


def _missing(row: KindRow, words: Words) -> str:
    if not row.blocks:
        return _("No week plan falls into this time. “Plan your week” of point 4 is shown here.")
    noted = row.blocks - row.counts[-1]
    have = ngettext(
        "{noted} of {count} block has a word on whether it happened.",
        "{noted} of {count} blocks have a word on whether they happened.",
        row.blocks,
    ).format(noted=words.number(noted), count=words.number(row.blocks))
    return f"{have} {from_on(ENOUGH, words)}"


def _row(row: KindRow) -> tuple[Cell, ...]:
    done = row.done
    shares: tuple[Cell, ...] = (None, None, None)
    if done is not None:
        shares = (100 * done.value, 100 * done.low, 100 * done.high)
    return (kind_words()[row.kind], *row.counts, *shares)
