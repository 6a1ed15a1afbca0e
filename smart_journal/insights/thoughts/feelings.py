"""Feelings as they were, and at the end of the ABC page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from smart_journal.domain.abc import AbcPage
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.before_after import (
    BeforeAfter,
    before_after,
    change_cells,
    change_headings,
    change_words,
)
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, describes, from_on
from smart_journal.insights.table import Cell, Table
from smart_journal.insights.thoughts.words import no_abc_page, not_about
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

MOST = 14  # feelings in the picture; the table has them all
TOLD = 2  # feelings in the sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingChange:
    """One feeling, as the person calls it, over the pages that rate it before and after."""

    name: str
    rated: BeforeAfter


@dataclass(frozen=True, slots=True, kw_only=True)
class Feelings:
    """The feelings rated before and after, those on most pages first.

    Of `pages` in the period `rated` have one at least; `elsewhere` counts pages that are not
    about the chosen behaviour.
    """

    half: ClassVar[bool] = True

    span: Span
    rows: tuple[FeelingChange, ...]
    pages: int
    rated: int
    elsewhere: int = 0

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Feelings before and after the page")

    @property
    def drawn(self) -> bool:
        """Return whether feelings were rated twice at least 5 times."""
        return sum(row.rated.times for row in self.rows) >= ENOUGH

    @property
    def shown(self) -> tuple[FeelingChange, ...]:
        """Return the feelings that are drawn."""
        return self.rows[:MOST]

    def sentence(self, words: Words) -> str:
        """Return how far the most frequent feelings moved, and what that does not say."""
        if not self.drawn:
            return _missing(self, words)
        told = [feeling_words(row, words) for row in self.rows if row.rated.likely is not None][
            :TOLD
        ]
        if not told:
            told = [
                _("No feeling is on {count} pages yet: too few to say by how much.").format(
                    count=words.number(ENOUGH)
                )
            ]
        return " ".join(
            [
                *told,
                describes(_("People write when feelings are strongest, and they ease with time")),
            ]
        )

    def basis(self, words: Words) -> str:
        """Return how many of the pages rate a feeling before and after."""
        if not self.pages:
            return ""
        text = ngettext(
            "{rated} of {count} ABC page rates a feeling before and after",
            "{rated} of {count} ABC pages rate a feeling before and after",
            self.pages,
        ).format(rated=words.number(self.rated), count=words.number(self.pages))
        more = ""
        if count := len(self.rows) - len(self.shown):
            more = ngettext(
                "{count} more feeling in the table", "{count} more feelings in the table", count
            ).format(count=words.number(count))
        return basis_of([text, more, not_about(self.elsewhere, words)])

    def table(self, _words: Words) -> Table:
        """Return one row a feeling."""
        headings = (
            _("Feeling"),
            _("Pages"),
            *change_headings(),
        )
        return Table(headings, tuple(_row(row) for row in self.rows))


def feelings(
    found: Sequence[AbcPage],
    *,
    span: Span,
    counts: Callable[[str], str],
    name: Callable[[str], str],
    elsewhere: int = 0,
) -> Feelings:
    """Return the feelings of the pages, oldest first.

    `counts` gives the feeling that stands for a merged one, `name` what the person calls it. A
    feeling that stands on a page twice counts once, as it was rated first.
    """
    rated: dict[str, list[tuple[int, int, str]]] = {}
    with_both = 0
    for page in found:
        pairs: dict[str, tuple[int, int, str]] = {}
        for felt in page.feelings:
            if felt.before is not None and felt.after is not None:
                pairs.setdefault(counts(felt.feeling), (felt.before, felt.after, page.entry))
        with_both += bool(pairs)
        for feeling, pair in pairs.items():
            rated.setdefault(feeling, []).append(pair)
    rows = [
        FeelingChange(name=name(feeling), rated=before_after(pairs))
        for feeling, pairs in rated.items()
    ]
    rows.sort(key=lambda row: (-row.rated.times, row.name))
    return Feelings(
        span=span, rows=tuple(rows), pages=len(found), rated=with_both, elsewhere=elsewhere
    )


def feeling_words(row: FeelingChange, words: Words) -> str:
    """Return e.g. `Angry: 7.2 before, 4.1 after on 12 pages; 3.1 points lower (2.2 to 4.0).`."""
    times = ngettext("on {count} page", "on {count} pages", row.rated.times).format(
        count=words.number(row.rated.times)
    )
    return change_words(row.name, row.rated, times, words)


def _missing(found: Feelings, words: Words) -> str:
    if not found.pages:
        return no_abc_page(found.elsewhere, words)
    needed = _("On an ABC page a feeling can be rated as it was, and again at the end.")
    have = ngettext(
        "{count} of {all} page in this time has one rated twice.",
        "{count} of {all} pages in this time have one rated twice.",
        found.pages,
    ).format(count=words.number(found.rated), all=words.number(found.pages))
    return " ".join([needed, have, from_on(ENOUGH, words)])


def _row(row: FeelingChange) -> tuple[Cell, ...]:
    return (row.name, row.rated.times, *change_cells(row.rated))
