"""Feelings as they were, and at the end of the ABC page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import ClassVar

from smart_journal.domain.abc import AbcPage
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import Estimate, mean
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.table import Cell, Table
from smart_journal.insights.thoughts.words import left_out, no_abc_page, pages, tenths
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

MOST = 14  # feelings in the picture; the table has them all
TOLD = 2  # feelings in the sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class FeelingChange:
    """One feeling, over the pages that rate it before and after: means, 0 to 10.

    `likely` is the mean drop with its interval, None under 5 pages; below 0 it rose. `entries`
    are the ids of the pages, oldest first.
    """

    name: str
    before: float
    after: float
    likely: Estimate | None
    entries: tuple[str, ...]

    @property
    def pages(self) -> int:
        """Return on how many pages it was rated twice."""
        return len(self.entries)

    @property
    def drop(self) -> float:
        """Return by how much the mean was lower afterwards; below 0 it was higher."""
        return self.before - self.after


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
        return sum(row.pages for row in self.rows) >= ENOUGH

    @property
    def shown(self) -> tuple[FeelingChange, ...]:
        """Return the feelings that are drawn."""
        return self.rows[:MOST]

    def sentence(self, words: Words) -> str:
        """Return how far the most frequent feelings moved, and what that does not say."""
        if not self.drawn:
            return _missing(self, words)
        told = [change_words(row, words) for row in self.rows if row.likely is not None][:TOLD]
        if not told:
            told = [
                _("No feeling is on {count} pages yet: too few to say by how much.").format(
                    count=words.number(ENOUGH)
                )
            ]
        return " ".join(
            [
                *told,
                _("Feelings ease with time too, and people write when they are strongest."),
                _("This describes, it doesn't explain."),
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
        if more := len(self.rows) - len(self.shown):
            text = ngettext(
                "{basis} · {count} more feeling in the table",
                "{basis} · {count} more feelings in the table",
                more,
            ).format(basis=text, count=words.number(more))
        return left_out(text, self.elsewhere, words)

    def table(self, _words: Words) -> Table:
        """Return one row a feeling."""
        headings = (
            _("Feeling"),
            _("Pages"),
            _("Mean before"),
            _("Mean after"),
            _("Points lower"),
            _("likely from"),
            _("to"),
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
    rows = [_change(name(feeling), pairs) for feeling, pairs in rated.items()]
    rows.sort(key=lambda row: (-row.pages, row.name))
    return Feelings(
        span=span, rows=tuple(rows), pages=len(found), rated=with_both, elsewhere=elsewhere
    )


def change_words(row: FeelingChange, words: Words) -> str:
    """Return e.g. `“Angry” went from 7.2 to 4.1 on 12 pages: 3.1 lower (2.2 to 4.0).`."""
    went = _("“{feeling}” went from {before} to {after} on {pages}").format(
        feeling=row.name,
        before=tenths(row.before, words),
        after=tenths(row.after, words),
        pages=pages(row.pages, words),
    )
    likely = row.likely
    if likely is None:
        return _("{said}.").format(said=went)
    if likely.low > 0:
        text = _("{said}: {points} lower ({low} to {high}).")
        points, low, high = row.drop, likely.low, likely.high
    elif likely.high < 0:
        text = _("{said}: {points} higher ({low} to {high}).")
        points, low, high = -row.drop, -likely.high, -likely.low
    else:
        text = _("{said}: from {high} higher to {low} lower, so it can't be told yet.")
        points, low, high = row.drop, likely.high, -likely.low
    return text.format(
        said=went, points=tenths(points, words), low=tenths(low, words), high=tenths(high, words)
    )


def _change(name: str, pairs: Iterable[tuple[int, int, str]]) -> FeelingChange:
    before, after, entries = zip(*pairs, strict=True)
    drops = [one - other for one, other in zip(before, after, strict=True)]
    return FeelingChange(
        name=name,
        before=fmean(before),
        after=fmean(after),
        likely=mean(drops) if len(drops) >= ENOUGH else None,
        entries=entries,
    )


def _missing(found: Feelings, words: Words) -> str:
    if not found.pages:
        return no_abc_page(found.elsewhere, words)
    needed = _("On an ABC page a feeling can be rated as it was, and again at the end.")
    have = ngettext(
        "{count} of {all} page in this time has one rated twice; {enough} are a beginning.",
        "{count} of {all} pages in this time have one rated twice; {enough} are a beginning.",
        found.pages,
    ).format(
        count=words.number(found.rated),
        all=words.number(found.pages),
        enough=words.number(ENOUGH),
    )
    return f"{needed} {have}"


def _row(row: FeelingChange) -> tuple[Cell, ...]:
    likely = row.likely
    return (
        row.name,
        row.pages,
        row.before,
        row.after,
        row.drop,
        None if likely is None else likely.low,
        None if likely is None else likely.high,
    )
