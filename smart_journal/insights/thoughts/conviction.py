"""How sure of the old belief, and how sure of the new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from statistics import fmean
from typing import ClassVar

from smart_journal.domain.abc import AbcPage
from smart_journal.domain.dispute import Dispute
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.estimates import mean, within
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, from_on, percent, percent_between
from smart_journal.insights.table import Table
from smart_journal.insights.thoughts.stretches import Stretch, stretches
from smart_journal.insights.thoughts.words import not_about, pages
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

FEW = 12  # pages; up to here each is drawn by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A page that rates both beliefs, 0 to 100 %: means over those it has.

    `later` is the old belief, rated again afterwards; None where that was not asked.
    """

    day: date
    old: float
    new: float
    later: float | None
    entry: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What is drawn in one place: a page, or the means of those of a stretch of time."""

    stretch: Stretch
    old: float
    new: float
    later: float | None
    entries: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conviction:
    """The pages with both ratings, oldest first, among `pages` that have a belief."""

    half: ClassVar[bool] = True

    span: Span
    rated: tuple[Rated, ...]
    pages: int
    elsewhere: int = 0

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("How sure of the old belief and the new")

    @property
    def drawn(self) -> bool:
        """Return whether 5 pages at least rate both."""
        return len(self.rated) >= ENOUGH

    @property
    def by_page(self) -> bool:
        """Return whether each page stands by itself."""
        return len(self.rated) <= FEW

    def held(self) -> tuple[Held, ...]:
        """Return what is drawn, oldest first: pages, or months when there are more than 12."""
        if self.by_page:
            return tuple(
                _held(Stretch(span=Span(first=each.day, last=each.day), whole=False), [each])
                for each in self.rated
            )
        found = stretches(self.span)
        parts: list[list[Rated]] = [[] for _stretch in found.stretches]
        for each in self.rated:
            parts[found.at(each.day)].append(each)
        return tuple(
            _held(stretch, part)
            for stretch, part in zip(found.stretches, parts, strict=True)
            if part
        )

    def sentence(self, words: Words) -> str:
        """Return how sure the person was of each, on average, and what was not asked."""
        if not self.drawn:
            return self._missing(words)
        said = [
            _(
                "On {pages}, on average: {old} sure of the old belief before, {new} of the new."
            ).format(
                pages=pages(len(self.rated), words),
                old=_likely([each.old for each in self.rated], words),
                new=_likely([each.new for each in self.rated], words),
            )
        ]
        again = [(each.old, each.later) for each in self.rated if each.later is not None]
        if len(again) >= ENOUGH:
            said.append(
                _("On {pages} the old one was asked again: {before} before, {after} after.").format(
                    pages=pages(len(again), words),
                    before=_likely([before for before, _after in again], words),
                    after=_likely([after for _before, after in again], words),
                )
            )
        return " ".join(said)

    def basis(self, words: Words) -> str:
        """Return how many pages rate both beliefs."""
        if not self.pages:
            return ""
        text = ngettext(
            "{rated} of {count} page (ABC and disputing) rates both",
            "{rated} of {count} pages (ABC and disputing) rate both",
            self.pages,
        ).format(rated=words.number(len(self.rated)), count=words.number(self.pages))
        once = _("each as on the day of its page")
        return basis_of([text, once, not_about(self.elsewhere, words)])

    def table(self, _words: Words) -> Table:
        """Return one row a page."""
        headings = (
            _("Day"),
            _("Old belief before, %"),
            _("Old belief after, %"),
            _("New belief, %"),
        )
        return Table(
            headings,
            tuple(
                (each.day, round(each.old), _rounded(each.later), round(each.new))
                for each in self.rated
            ),
        )

    def _missing(self, words: Words) -> str:
        if not self.pages:
            return _("There is no page with a belief that is about this in this time.")
        needed = _("To compare, a page needs how sure you were of the old belief and of the new.")
        have = ngettext(
            "{count} of {all} page in this time has both.",
            "{count} of {all} pages in this time have both.",
            self.pages,
        ).format(count=words.number(len(self.rated)), all=words.number(self.pages))
        return " ".join([needed, have, from_on(ENOUGH, words)])


def conviction(
    abc: Iterable[AbcPage],
    disputes: Iterable[Dispute],
    *,
    span: Span,
    day: Callable[[datetime], date],
    elsewhere: int = 0,
) -> Conviction:
    """Return the ratings of the pages in `span`; `day` gives the person's day of a moment.

    A page with several beliefs counts once, by the means of those that have both ratings.
    """
    count = 0
    rated: list[tuple[datetime, Rated]] = []
    for page in abc:
        count += bool(page.beliefs)
        both = [
            (each.sure, each.new_sure)
            for each in page.beliefs
            if each.sure is not None and each.new_sure is not None
        ]
        if both:
            old, new = (fmean(values) for values in zip(*both, strict=True))
            found = Rated(day=day(page.at), old=old, new=new, later=None, entry=page.entry)
            rated.append((page.at, found))
    for dispute in disputes:
        count += 1
        if dispute.before is not None and dispute.new_sure is not None:
            found = Rated(
                day=day(dispute.at),
                old=dispute.before,
                new=dispute.new_sure,
                later=dispute.after,
                entry=dispute.entry,
            )
            rated.append((dispute.at, found))
    rated.sort(key=lambda pair: pair[0])
    return Conviction(
        span=span,
        rated=tuple(each for _at, each in rated),
        pages=count,
        elsewhere=elsewhere,
    )


def held_words(held: Held, *, by_page: bool, words: Words) -> str:
    """Return e.g. `Mar 2026, 3 pages: old belief 77 % before, new belief 70 %.`."""
    when = words.day(held.stretch.span.first)
    if not by_page:
        when = _("{when}, {pages}").format(
            when=held.stretch.said(words), pages=pages(len(held.entries), words)
        )
    old, new = percent(held.old / 100, words), percent(held.new / 100, words)
    if held.later is None:
        text = _("{when}: old belief {old} before, new belief {new}.")
        return text.format(when=when, old=old, new=new)
    text = _("{when}: old belief {old} before, {later} after; new belief {new}.")
    return text.format(when=when, old=old, later=percent(held.later / 100, words), new=new)


def _held(stretch: Stretch, part: Sequence[Rated]) -> Held:
    later = [each.later for each in part if each.later is not None]
    return Held(
        stretch=stretch,
        old=fmean(each.old for each in part),
        new=fmean(each.new for each in part),
        later=fmean(later) if later else None,
        entries=tuple(each.entry for each in part),
    )


def _rounded(value: float | None) -> int | None:
    return None if value is None else round(value)


def _likely(values: Sequence[float], words: Words) -> str:
    """Return e.g. `76 % (71 to 81)`."""
    return percent_between(within(mean([value / 100 for value in values]), 0, 1), words)
