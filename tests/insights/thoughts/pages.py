"""Short ways to write ABC pages and disputes down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from smart_journal.domain.abc import AbcPage, BeliefKind, Believed, Felt
from smart_journal.domain.dispute import Dispute
from smart_journal.domain.period import Span
from tests.insights.journal import TODAY

YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)


def felt(at: str, **ratings: tuple[int | None, int | None]) -> AbcPage:
    """Return the page of a moment; of each feeling how strong it was before and after."""
    return AbcPage(
        at=datetime.fromisoformat(at),
        feelings=tuple(
            Felt(feeling=feeling, before=before, after=after)
            for feeling, (before, after) in ratings.items()
        ),
        entry=at,
    )


def believed(at: str, *ratings: tuple[int | None, int | None]) -> AbcPage:
    """Return the page of a moment; of each belief how sure of it, and of the new one."""
    beliefs = (Believed(sure=sure, new_sure=new_sure) for sure, new_sure in ratings)
    return AbcPage(at=datetime.fromisoformat(at), beliefs=tuple(beliefs), entry=at)


def sorted_in(at: str, *kinds: Iterable[BeliefKind]) -> AbcPage:
    """Return the page of a moment with a belief for each group of kinds."""
    beliefs = (Believed(kinds=frozenset(each)) for each in kinds)
    return AbcPage(at=datetime.fromisoformat(at), beliefs=tuple(beliefs), entry=at)


def disputed(at: str, before: int | None, new: int | None, after: int | None = None) -> Dispute:
    """Return the dispute of a moment."""
    moment = datetime.fromisoformat(at)
    return Dispute(at=moment, before=before, after=after, new_sure=new, entry=at)


def day(moment: datetime) -> date:
    """Return the day of a moment, which ends at midnight here."""
    return moment.date()
