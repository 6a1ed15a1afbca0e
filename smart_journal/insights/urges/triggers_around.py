"""Where urges came and with whom: alone or with others, people and places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.domain.words import Words
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import ENOUGH, counted
from smart_journal.insights.said import basis_of, no_urges, too_few_urges, urges_words
from smart_journal.insights.table import Table
from smart_journal.insights.urges.triggers_rows import (
    PERSON,
    Group,
    Row,
    first_rows,
    labelled,
    nobody,
    tallied,
    together,
)
from smart_journal.insights.urges.triggers_table import cells, headings
from smart_journal.insights.urges.triggers_words import with_count
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

PLACE = "place"  # the list
MOST = 6  # people, and places, in the picture
NAMED = 2  # places named in the sentence
OFTEN = 2  # urges; a place noted once is not named


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """Where the urges of `span` came and who was around; `groups` is the picture.

    Of `urges` it is noted of `with_company` whether anybody was around, of `with_place` where.
    `people` and `places` have a row for each of theirs, those of most urges first.
    """

    span: Span
    days_logged: int
    urges: int
    with_company: int
    with_place: int
    alone: int
    company: tuple[Row, ...]
    people: tuple[Row, ...]
    places: tuple[Row, ...]
    groups: tuple[Group, ...]

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Where, and with whom")

    @property
    def drawn(self) -> bool:
        """Return whether there is enough to draw."""
        return max(self.with_company, self.with_place) >= ENOUGH

    def sentence(self, words: Words) -> str:
        """Return how many came alone and with others, the commonest places, what is missing."""
        if not self.urges:
            return no_urges()
        if not self.drawn:
            few = _("Few urges say where they came or who was around.")
            return too_few_urges(few, ENOUGH, words)
        parts = [self._company(words), self._most(words)]
        return " ".join(part for part in parts if part)

    def _company(self, words: Words) -> str:
        if not self.with_company:
            return ""
        return ngettext(
            "Of {count} urge with company noted, {alone} came alone and {others} with others.",
            "Of {count} urges with company noted, {alone} came alone and {others} with others.",
            self.with_company,
        ).format(
            count=words.number(self.with_company),
            alone=words.number(self.alone),
            others=words.number(self.with_company - self.alone),
        )

    def _most(self, words: Words) -> str:
        named = [with_count(row, words) for row in self.places[:NAMED] if row.count >= OFTEN]
        match named:
            case []:
                return ""
            case [one]:
                return _("Most often at: {one}.").format(one=one)
        one, two = named
        return _("Most often at: {one} and {two}.").format(one=one, two=two)

    def _missing(self, words: Words) -> str:
        company, place = self.urges - self.with_company, self.urges - self.with_place
        if not company and not place:
            return ""
        return _("not noted who was around for {company}, where for {place}").format(
            company=words.number(company), place=words.number(place)
        )

    def basis(self, words: Words) -> str:
        """Return how many urges were counted, and the days logged."""
        what = basis_of([urges_words(self.urges, words), self._missing(words)])
        return counted(what, self.days_logged, self.span.days, words)

    def table(self, _words: Words) -> Table:
        """Return a row for alone, with others and not noted, then the people and the places."""
        return Table(
            (_("Kind"), *headings(_("Name"), compared=False)),
            tuple(
                (kind, *cells(row, compared=False))
                for kind, rows in (
                    (_("Company"), self.company),
                    (_("Person"), self.people),
                    (_("Place"), self.places),
                )
                for row in rows
            ),
        )


def around(facts: Facts) -> Around:
    """Return the places and the people of the period's urges."""
    urges, alone = facts.urges_in(), nobody(facts.names)
    company = _company(urges, facts, alone)
    people = _rows(urges, facts, PERSON, partial(_people, alone))
    places = _rows(urges, facts, PLACE, _place)
    others = partial(_rest, urges, facts, partial(_people, alone))
    groups = (
        Group(heading=_("Company"), rows=company, split=False),
        first_rows(_("With whom"), people, MOST, others, split=False),
        first_rows(_("Where"), places, MOST, partial(_rest, urges, facts, _place)),
    )
    return Around(
        span=facts.span,
        days_logged=facts.logged_in(),
        urges=len(urges),
        with_company=sum(bool(urge.people) for urge in urges),
        with_place=sum(bool(urge.place) for urge in urges),
        alone=sum(row.alone for row in company),
        company=company,
        people=tuple(people.values()),
        places=tuple(places.values()),
        groups=tuple(group for group in groups if group.rows),
    )


def _people(alone: str, urge: Urge) -> Collection[str]:
    return [person for person in urge.people if person != alone]


def _place(urge: Urge) -> Collection[str]:
    return (urge.place,) if urge.place else ()


def _company(urges: Sequence[Urge], facts: Facts, alone: str) -> tuple[Row, ...]:
    """Return the urges that came alone, with others, and those that don't say, where there are."""
    order = by_oneself, with_others, unknown = (_("Alone"),), (_("With others"),), (_("Not noted"),)

    def kind(urge: Urge) -> tuple[str]:
        if not urge.people:
            return unknown
        return with_others if _people(alone, urge) else by_oneself

    found = tallied(urges, kind, facts.names)
    return tuple(found[each].row(each) for (each,) in order if each in found)


def _rows(
    urges: Sequence[Urge], facts: Facts, name: str, keys: Callable[[Urge], Collection[str]]
) -> dict[str, Row]:
    found = tallied(urges, keys, facts.names)
    labels = labelled(list(found), name, facts.names)
    return {each: tally.row(labels[each]) for each, tally in found.items()}


def _rest(
    urges: Sequence[Urge],
    facts: Facts,
    keys: Callable[[Urge], Collection[str]],
    beyond: Collection[str],
) -> Row:
    wanted = frozenset(beyond)
    return together((urge for urge in urges if not wanted.isdisjoint(keys(urge))), facts.names)
