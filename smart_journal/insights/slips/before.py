"""The 72 hours before each slip, laid side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.day import ONE_DAY
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import counted
from smart_journal.insights.slips.noted import BEFORE, Kind, Notes, Thing
from smart_journal.insights.slips.sentence import said, sign_words
from smart_journal.insights.slips.slip import Slip, found_slips
from smart_journal.insights.slips.table import laid_out
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

REPEATED = 2  # slips before which a thing was noted, to be drawn if others were as often
SHOWN = 8  # slips in the picture, the newest
PICTURED = 12  # things in the picture
OWN = 6  # signs in the person's own words in the picture, the newest

_LISTS = {Kind.TRIGGER: "trigger", Kind.FEELING: "feeling", Kind.COMPANY: "person"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing that was noted before slips.

    `item` is an id, `name` what the person calls it, `gone` whether it was taken off its list;
    all three say nothing for ratings. `entries` has the ids of the notes by the place of the
    slip they were written before. On `others` other days it was noted too.
    """

    kind: Kind
    item: str = ""
    name: str = ""
    gone: bool = False
    entries: Mapping[int, Sequence[str]]
    others: int

    @property
    def count(self) -> int:
        """Return before how many slips it was noted."""
        return len(self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSign:
    """A sign in the person's own words, and the places of its slips, oldest first."""

    text: str
    slips: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeSlips:
    """The slips of `span`, oldest first, and what the notes hold from 72 hours before each.

    `signs` are what was noted before any of them, in the order of the picture. `known` has for
    each kind the places of the slips before which anything of it was noted: of others nobody
    knows. `others` are the other days looked at in the same way, by kind. `usual` is the person's
    usual sleep in hours, None where too few nights are noted.

    One slip is enough to be laid out, for nothing is estimated here; the sentence says how
    little that is.
    """

    span: Span
    slips: tuple[Slip, ...]
    signs: tuple[Sign, ...]
    own: tuple[OwnSign, ...]
    known: Mapping[Kind, AbstractSet[int]]
    others: Mapping[Kind, int]
    usual: float | None
    days_logged: int

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("The 72 hours before each slip")

    @property
    def drawn(self) -> bool:
        """Return whether there is anything to lay out."""
        return bool(self.signs or self.own)

    @property
    def with_notes(self) -> int:
        """Return before how many slips anything was noted."""
        return len(set().union(*self.known.values()))

    @property
    def pictured(self) -> tuple[Sign, ...]:
        """Return the signs in the picture: of the newest slips, those that come again if any."""
        first = len(self.slips) - SHOWN
        newest = [sign for sign in self.signs if max(sign.entries) >= first]
        again = [sign for sign in newest if sign.count >= REPEATED]
        return tuple((again or newest)[:PICTURED])

    @property
    def own_pictured(self) -> tuple[OwnSign, ...]:
        """Return the newest signs in the person's own words."""
        first = len(self.slips) - SHOWN
        return tuple(sign for sign in self.own[:OWN] if sign.slips[-1] >= first)

    def proposals(self, words: Words) -> tuple[str, ...]:
        """Return what a person may want on their card: the rows, then all their own words."""
        signs = (sign_words(sign, self.usual, words) for sign in self.pictured if not sign.gone)
        return tuple(dict.fromkeys([*signs, *(sign.text for sign in self.own)]))

    def sentence(self, words: Words) -> str:
        """Return what was noted most often, how few slips there are, and what it doesn't say."""
        return said(self, words)

    def basis(self, words: Words) -> str:
        """Return what was counted, and on how many days something was logged."""
        what = ngettext("{count} slip", "{count} slips", len(self.slips)).format(
            count=words.number(len(self.slips))
        )
        if days := max(self.others.values(), default=0):
            what = ngettext(
                "{slips} · {count} other day, with the two before it",
                "{slips} · {count} other days, each with the two before it",
                days,
            ).format(slips=what, count=words.number(days))
        return counted(what, self.days_logged, self.span.days, words)

    def table(self, words: Words) -> Table:
        """Return a row for each thing that was noted, then the person's own words."""
        return laid_out(self, words)


def before_slips(facts: Facts) -> BeforeSlips:
    """Return what was noted in the 72 hours before each slip of the period.

    The urge of the slip itself counts: what was noted with it came before acting on it.
    """
    everything = found_slips(facts)
    start, end = facts.moments(facts.span)
    slips = tuple(slip for slip in everything if start <= slip.at < end)
    notes = Notes(facts)
    noted = notes.before(slips)
    others, others_kinds = notes.other_days(_blocked(facts, everything))
    signs = [
        _sign(thing, entries, others.get(thing, 0), facts)
        for thing, entries in noted.entries.items()
    ]
    signs.sort(key=lambda sign: _rank(sign, len(noted.spoken[sign.kind]), others_kinds[sign.kind]))
    return BeforeSlips(
        span=facts.span,
        slips=slips,
        signs=tuple(signs),
        own=_own(slips),
        known=noted.spoken,
        others=others_kinds,
        usual=notes.usual,
        days_logged=facts.logged_in(),
    )


def _blocked(facts: Facts, slips: Sequence[Slip]) -> set[date]:
    """Return the days that belong to a slip, or to the time before one."""
    days: set[date] = set()
    for slip in slips:
        day, last = facts.day(slip.at - BEFORE), facts.day(slip.last)
        while day <= last:
            days.add(day)
            day += ONE_DAY
    return days


def _sign(thing: Thing, entries: Mapping[int, Sequence[str]], others: int, facts: Facts) -> Sign:
    kind, item = thing
    named = _LISTS.get(kind, "")
    return Sign(
        kind=kind,
        item=item,
        name=facts.names.label(named, item) if named else "",
        gone=bool(named) and not facts.names.labels.get(named, {}).get(item),
        entries=entries,
        others=others,
    )


def _rank(sign: Sign, known: int, others: int) -> tuple[bool, float, int, str, str]:
    """Put what comes again first, then what was noted before more slips than on other days.

    A habit is noted before most slips too, and no sign of anything. Shares are drawn toward a
    half as if by one more of each kind, so that 2 of 2 is not more than 7 of 8.
    """
    more = (sign.count + 0.5) / (known + 1) - (sign.others + 0.5) / (others + 1)
    kind = list(Kind).index(sign.kind)
    return sign.count < REPEATED, -more, kind, sign.name.casefold(), sign.item


def _own(slips: Sequence[Slip]) -> tuple[OwnSign, ...]:
    """Return the signs in the person's words, the newest first; the same words are one sign."""
    texts: dict[str, str] = {}
    places: dict[str, list[int]] = {}
    for at, slip in reversed(list(enumerate(slips))):
        for text in slip.signs:
            key = " ".join(text.casefold().split())
            texts.setdefault(key, text)
            if at not in places.setdefault(key, []):
                places[key].append(at)
    return tuple(
        OwnSign(text=texts[key], slips=tuple(sorted(found))) for key, found in places.items()
    )
