"""What matters to the person beside how it is, area by area."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from smart_journal.domain.day import DAY_ENDS
from smart_journal.domain.period import Span
from smart_journal.domain.wheel import AreaRating, Wheel
from smart_journal.domain.words import Words
from smart_journal.insights.balance.then_and_now import area_name, rating_words, two_wheels
from smart_journal.insights.insight import ENOUGH
from smart_journal.insights.said import basis_of, from_on, listed
from smart_journal.insights.table import Cell, Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

NAMED = 3  # areas named in a sentence; more are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratings:
    """How much an area matters and how it is, 0 to 10; None where it was not rated."""

    importance: int | None = None
    satisfaction: int | None = None

    @property
    def gap(self) -> int | None:
        """Return importance minus satisfaction, None unless both were rated."""
        if self.importance is None or self.satisfaction is None:
            return None
        return self.importance - self.satisfaction


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaGap:
    """One area, as the latest wheel has it and as the earlier one had it."""

    name: str
    now: Ratings
    then: Ratings

    @property
    def gap(self) -> int | None:
        """Return the gap of the latest wheel."""
        return self.now.gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Matters:
    """The areas of the latest wheel, the widest gap first; those without one stay behind.

    `entries` are the ids of the wheels' entries, the earlier one first.
    """

    half: ClassVar[bool] = True

    now: date
    then: date | None
    areas: tuple[AreaGap, ...]
    entries: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("What matters and how it is")

    @property
    def both(self) -> tuple[AreaGap, ...]:
        """Return the areas that have both ratings."""
        return tuple(area for area in self.areas if area.gap is not None)

    @property
    def drawn(self) -> bool:
        """Return whether both ratings together are 5 at least."""
        return 2 * len(self.both) >= ENOUGH

    def sentence(self, words: Words) -> str:
        """Return where importance and satisfaction are furthest apart; never one number of all."""
        if not self.drawn:
            return self._missing(words)
        said = [_widest(self.both, words), self._unrated(words)]
        return " ".join(part for part in said if part)

    def basis(self, words: Words) -> str:
        """Return how many areas have both ratings, and of which day they are."""
        text = ngettext(
            "{rated} of {count} area with both ratings, {day}",
            "{rated} of {count} areas with both ratings, {day}",
            len(self.areas),
        ).format(
            rated=words.number(len(self.both)),
            count=words.number(len(self.areas)),
            day=words.day(self.now),
        )
        if self.then is None:
            return text
        return basis_of([text, _("beside {day}").format(day=words.day(self.then))])

    def table(self, words: Words) -> Table:
        """Return one row an area."""
        headings: tuple[str, ...] = (_("Area"), _("Matters"), _("Is"), _("Gap"))
        if self.then is not None:
            day = words.day(self.then)
            headings = (
                *headings,
                _("Mattered, {day}").format(day=day),
                _("Was, {day}").format(day=day),
                _("Gap, {day}").format(day=day),
            )
        return Table(headings, tuple(self._row(area) for area in self.areas))

    def _row(self, area: AreaGap) -> tuple[Cell, ...]:
        now, then = area.now, area.then
        row = (area.name, now.importance, now.satisfaction, now.gap)
        return row if self.then is None else (*row, then.importance, then.satisfaction, then.gap)

    def _unrated(self, words: Words) -> str:
        """Return which areas have no importance."""
        names = [area.name for area in self.areas if area.now.importance is None]
        if not names:
            return ""
        if len(names) <= NAMED:
            return _("How much it matters is not rated: {areas}.").format(areas=listed(names))
        return ngettext(
            "How much it matters is not rated for {count} area.",
            "How much it matters is not rated for {count} areas.",
            len(names),
        ).format(count=words.number(len(names)))

    def _missing(self, words: Words) -> str:
        have = ngettext(
            "{count} area of the wheel of {day} has both ratings: how much it matters, and how "
            "content you are.",
            "{count} areas of the wheel of {day} have both ratings: how much it matters, and how "
            "content you are.",
            len(self.both),
        ).format(count=words.number(len(self.both)), day=words.day(self.now))
        return f"{have} {from_on((ENOUGH + 1) // 2, words)}"


def matters(
    wheels: Sequence[Wheel], *, span: Span, names: Mapping[str, str], day_ends: time = DAY_ENDS
) -> Matters | None:
    """Return the gaps of the latest wheel in `span` beside an earlier one; None without one.

    `names` says what the person calls an area. Equal gaps keep the order of the wheel.
    """
    both = two_wheels(wheels, span=span, day_ends=day_ends)
    if both is None:
        return None
    before = {row.area: row for row in both.earlier.areas} if both.earlier else {}
    areas = [
        AreaGap(
            name=area_name(row.area, names),
            now=_ratings(row),
            then=_ratings(before.get(row.area)),
        )
        for row in both.latest.areas
    ]
    areas.sort(key=lambda area: (area.gap is None, -(area.gap or 0)))
    return Matters(now=both.now, then=both.then, areas=tuple(areas), entries=both.entries)


def area_words(area: AreaGap, then: date | None, words: Words) -> str:
    """Return e.g. `Health: matters 9, is 5. On 28 Sep 2026: matters 8, is 4.`."""
    now = _("{area}: {ratings}.").format(area=area.name, ratings=_said(area.now, words))
    if then is None:
        return now
    earlier = _("On {day}: {ratings}.").format(day=words.day(then), ratings=_said(area.then, words))
    return f"{now} {earlier}"


def _widest(areas: Sequence[AreaGap], words: Words) -> str:
    gap = areas[0].gap or 0
    if gap <= 0:
        return _("No area matters more than you are content with it.")
    widest = [area for area in areas if area.gap == gap]
    if len(widest) > NAMED:
        return ngettext(
            "The widest gap is {gap}, in {count} area.",
            "The widest gap is {gap}, in {count} areas.",
            len(widest),
        ).format(gap=words.number(gap), count=words.number(len(widest)))
    named = [
        _("{area} ({ratings})").format(area=area.name, ratings=_said(area.now, words))
        for area in widest
    ]
    return ngettext("The widest gap: {areas}.", "The widest gaps: {areas}.", len(named)).format(
        areas=listed(named)
    )


def _said(ratings: Ratings, words: Words) -> str:
    return _("matters {importance}, is {satisfaction}").format(
        importance=rating_words(ratings.importance, words),
        satisfaction=rating_words(ratings.satisfaction, words),
    )


def _ratings(row: AreaRating | None) -> Ratings:
    if row is None:
        return Ratings()
    return Ratings(importance=row.importance, satisfaction=row.satisfaction)
