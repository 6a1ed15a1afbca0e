"""The kinds of unhelpful belief on the ABC pages, by month."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from smart_journal.domain.abc import AbcPage, BeliefKind
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, from_on, listed
from smart_journal.insights.table import Cell, Table
from smart_journal.insights.thoughts.stretches import Stretch, stretches
from smart_journal.insights.thoughts.words import kind_words, no_abc_page, not_about, pages
from smart_journal.language import gettext as _
from smart_journal.language import ngettext


@dataclass(frozen=True, slots=True, kw_only=True)
class KindMonth:
    """The pages of one stretch of time, and by kind the page of each belief that has it.

    A belief with several kinds stands under each of them.
    """

    stretch: Stretch
    pages: int
    kinds: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """The kinds of `beliefs`, of which `unsorted` have none, by stretches of `size` months.

    A month without a page is not one without such beliefs: nothing is known of it.
    """

    span: Span
    size: int
    months: tuple[KindMonth, ...]
    beliefs: int
    unsorted: int
    elsewhere: int = 0

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return sum(month.pages for month in self.months)

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Kinds of belief")

    @property
    def drawn(self) -> bool:
        """Return whether 5 beliefs at least have a kind."""
        return self.beliefs - self.unsorted >= ENOUGH

    @property
    def gaps(self) -> tuple[KindMonth, ...]:
        """Return the stretches without a page; before the first page there may be no journal."""
        first = next((at for at, month in enumerate(self.months) if month.pages), 0)
        return tuple(month for month in self.months[first:] if not month.pages)

    def total(self, kind: BeliefKind) -> int:
        """Return how many beliefs have a kind."""
        at = list(BeliefKind).index(kind)
        return sum(len(month.kinds[at]) for month in self.months)

    def sentence(self, words: Words) -> str:
        """Return how many beliefs have each kind, and what the counts depend on."""
        if not self.drawn:
            return self._missing(words)
        parts = [
            _("{kind} {count}").format(kind=kind_words(kind), count=words.number(self.total(kind)))
            for kind in sorted(filter(self.total, BeliefKind), key=self.total, reverse=True)
        ]
        counts = _("{beliefs} by kind: {parts}.").format(
            beliefs=_beliefs(self.beliefs, words), parts=listed(parts)
        )
        follow = _("The counts follow how often a page was written.")
        return f"{counts} {follow}"

    def basis(self, words: Words) -> str:
        """Return how many pages and beliefs there are, and how many have no kind."""
        if not self.pages:
            return ""
        beliefs = [_beliefs(self.beliefs, words)]
        if sum(map(self.total, BeliefKind)) > self.beliefs - self.unsorted:
            beliefs.append(_("some of several kinds"))
        if self.unsorted:
            text = ngettext("{count} without a kind", "{count} without a kind", self.unsorted)
            beliefs.append(text.format(count=words.number(self.unsorted)))
        about = not_about(self.elsewhere, words)
        return basis_of([pages(self.pages, words), listed(beliefs), about])

    def table(self, _words: Words) -> Table:
        """Return one row a month, and nothing known where no page was written."""
        headings = (
            _("From"),
            _("To"),
            _("Pages"),
            *(kind_words(kind) for kind in BeliefKind),
        )
        return Table(headings, tuple(_row(month) for month in self.months))

    def _missing(self, words: Words) -> str:
        if not self.pages:
            return no_abc_page(self.elsewhere, words)
        needed = _("On an ABC page each belief can be given a kind, or several.")
        have = ngettext(
            "{count} of {all} belief in this time has one.",
            "{count} of {all} beliefs in this time have one.",
            self.beliefs,
        ).format(count=words.number(self.beliefs - self.unsorted), all=words.number(self.beliefs))
        return " ".join([needed, have, from_on(ENOUGH, words)])


def kinds(
    found: Iterable[AbcPage],
    *,
    span: Span,
    day: Callable[[datetime], date],
    elsewhere: int = 0,
) -> Kinds:
    """Return the kinds of belief on the pages in `span`; `day` is the person's day of a moment."""
    parts = stretches(span)
    under: list[list[list[str]]] = [[[] for _kind in BeliefKind] for _part in parts.stretches]
    counts = [0] * len(parts.stretches)
    beliefs = unsorted = 0
    for page in found:
        at = parts.at(day(page.at))
        counts[at] += 1
        for belief in page.beliefs:
            beliefs += 1
            unsorted += not belief.kinds
            for kind, entries in zip(BeliefKind, under[at], strict=True):
                if kind in belief.kinds:
                    entries.append(page.entry)
    return Kinds(
        span=span,
        size=parts.months,
        months=tuple(
            KindMonth(stretch=stretch, pages=count, kinds=tuple(tuple(each) for each in entries))
            for stretch, count, entries in zip(parts.stretches, counts, under, strict=True)
        ),
        beliefs=beliefs,
        unsorted=unsorted,
        elsewhere=elsewhere,
    )


def month_words(month: KindMonth, kind: BeliefKind, words: Words) -> str:
    """Return e.g. `Demands, Mar 2026: 3 beliefs, on 4 pages in all.`."""
    name, when = kind_words(kind), month.stretch.said(words)
    if not month.pages:
        return _("{kind}, {when}: no ABC page.").format(kind=name, when=when)
    count = len(month.kinds[list(BeliefKind).index(kind)])
    return _("{kind}, {when}: {beliefs}, on {pages} in all.").format(
        kind=name, when=when, beliefs=_beliefs(count, words), pages=pages(month.pages, words)
    )


def _beliefs(count: int, words: Words) -> str:
    return ngettext("{count} belief", "{count} beliefs", count).format(count=words.number(count))


def _row(month: KindMonth) -> tuple[Cell, ...]:
    counts: Iterable[Cell] = (len(entries) if month.pages else None for entries in month.kinds)
    return (month.stretch.span.first, month.stretch.span.last, month.pages, *counts)
