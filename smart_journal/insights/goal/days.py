"""What the notes say about a day: in line with the goal of that day, otherwise, or unknown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from smart_journal.domain.behaviour import Goal
from smart_journal.domain.check_in import CheckIn, Did
from smart_journal.domain.dates import moment_of
from smart_journal.domain.day import ONE_DAY
from smart_journal.domain.entry import Entry
from smart_journal.domain.urge import Outcome, Urge
from smart_journal.insights.goal_history import Stretch

SLIP_REVIEW = "slip-review"
PLANNED = "planned"  # what a person can call what happened

ACTED = (Outcome.ACTED, Outcome.PARTLY)

_Slip = tuple[datetime, str]  # from when on it counts on a day, and its page
_NONE = (Goal.STOP, Goal.BREAK)  # goals with which acting on an urge is not in line


class DayKind(StrEnum):
    """How a day stands to the goal of that day."""

    IN_LINE = "in-line"
    OTHERWISE = "otherwise"
    UNKNOWN = "unknown"


class KnownDay(NamedTuple):
    """What is known of one day that something was noted on.

    `asked` is True where a check-in says it: only then could the day have been either kind. In
    the same way `happened` says whether the behaviour happened at all, and is None where no
    check-in tells. `amount` is in the person's unit, `entries` are the ids of what was noted,
    oldest first.
    """

    kind: DayKind
    asked: bool
    happened: bool | None
    amount: float | None
    entries: tuple[str, ...]


UNKNOWN = KnownDay(kind=DayKind.UNKNOWN, asked=False, happened=None, amount=None, entries=())


def day_kinds(
    goals: Sequence[Stretch],
    *,
    check_ins: Iterable[CheckIn],
    urges: Iterable[Urge],
    slips: Iterable[Entry],
    day: Callable[[datetime], date],
) -> dict[date, KnownDay]:
    """Return the days of `goals` on which something was noted about the behaviour.

    The rule, in this order:

    1. Still deciding: no day is in line or not; all are UNKNOWN.
    2. The check-in. "Within my plan" and "no" are IN_LINE, whatever the goal; "outside my plan"
       is OTHERWISE. Where two differ OTHERWISE counts: a later "no" does not undo it. Without an
       answer an amount of 0 is a "no", and any other amount is OTHERWISE under STOP and BREAK.
       "I'd rather not say" is no answer.
    3. A slip review, unless the person calls it planned, from when the slip began to when it
       ended: OTHERWISE.
    4. An urge acted on, in part or whole: OTHERWISE under STOP and BREAK. Under the other goals
       it may have been within the plan, and is UNKNOWN. An urge that passed says nothing about
       the whole day.

    A check-in speaks of the day up to its own moment: a slip or an urge after it still counts.
    The amount of a day is the largest of its check-ins, which may each be about the whole day, as
    long as they are about one behaviour; "no" without an amount is 0. Amounts in slip reviews are
    private and stay there.

    `day` gives the person's day of a local wall time without an offset.
    """
    told: defaultdict[date, list[CheckIn]] = defaultdict(list)
    acted: defaultdict[date, list[Urge]] = defaultdict(list)
    slipped: defaultdict[date, list[_Slip]] = defaultdict(list)
    for each in check_ins:
        told[day(each.at)].append(each)
    for urge in urges:
        if urge.outcome in ACTED:
            acted[day(urge.at)].append(urge)
    last = goals[-1].span.last
    for page in slips:
        for when, since in _slip_days(page, day, last):
            slipped[when].append((since, page.id))
    noted = sorted({*told, *acted, *slipped})
    found: dict[date, KnownDay] = {}
    for stretch in goals:
        first, end = stretch.span.first, stretch.span.last
        for when in noted[bisect_left(noted, first) : bisect_right(noted, end)]:
            notes = (told.get(when, ()), slipped.get(when, ()), acted.get(when, ()))
            found[when] = _known(*notes, stretch.goal)
    return found


def _slip_days(
    page: Entry, day: Callable[[datetime], date], last: date
) -> Iterable[tuple[date, datetime]]:
    """Yield the days of a slip up to `last`, each with the moment from which on it counts."""
    if page.answers.get("called") == PLANNED:
        return
    began = page.at.replace(tzinfo=None)
    ended = moment_of(page.answers.get("ended")) or began
    yield day(began), began
    when = day(began) + ONE_DAY
    while when <= min(day(ended), last):
        yield when, datetime.combine(when, time())
        when += ONE_DAY


def _known(
    check_ins: Sequence[CheckIn], slips: Sequence[_Slip], acted: Sequence[Urge], goal: Goal
) -> KnownDay:
    in_line = otherwise = happened = not_happened = False
    spoken: datetime | None = None
    for each in check_ins:
        answer = _happened(each)
        happened |= answer is True
        not_happened |= answer is False
        if (said := _said(each.did, goal, happened=answer)) is not None:
            in_line |= said is DayKind.IN_LINE
            otherwise |= said is DayKind.OTHERWISE
            spoken = each.at if spoken is None else max(spoken, each.at)
    asked = in_line or otherwise
    slip_later = bool(slips) and any(spoken is None or since > spoken for since, _page in slips)
    acted_later = bool(acted) and any(spoken is None or urge.at > spoken for urge in acted)
    if otherwise or slip_later or (acted_later and goal in _NONE):
        kind = DayKind.OTHERWISE
    else:
        kind = DayKind.IN_LINE if in_line else DayKind.UNKNOWN
    deciding = goal is Goal.DECIDING
    known = happened or not_happened
    return KnownDay(
        kind=DayKind.UNKNOWN if deciding else kind,
        asked=asked and not deciding,
        happened=(happened or slip_later or acted_later) if known else None,
        amount=_amount(check_ins),
        entries=_entries(check_ins, slips, acted),
    )


def _said(did: Did | None, goal: Goal, *, happened: bool | None) -> DayKind | None:
    """Return what a check-in by itself says of its day; None when it does not tell."""
    if did is Did.OUTSIDE_PLAN:
        return DayKind.OTHERWISE
    if did is Did.IN_PLAN or happened is False:
        return DayKind.IN_LINE
    return DayKind.OTHERWISE if did is None and happened and goal in _NONE else None


def _happened(check_in: CheckIn) -> bool | None:
    match check_in.did:
        case Did.NO:
            return False
        case Did.IN_PLAN | Did.OUTSIDE_PLAN:
            return True
        case Did.RATHER_NOT:
            return None
    return None if check_in.amount is None else check_in.amount > 0


def _amount(check_ins: Iterable[CheckIn]) -> float | None:
    most: float | None = None
    for each in check_ins:
        amount = 0.0 if each.amount is None and each.did is Did.NO else each.amount
        if amount is not None and len(each.behaviours) <= 1:
            most = amount if most is None else max(most, amount)
    return most


def _entries(
    check_ins: Sequence[CheckIn], slips: Sequence[_Slip], acted: Sequence[Urge]
) -> tuple[str, ...]:
    if not slips and not acted and len(check_ins) == 1:
        return (check_ins[0].entry,)
    found = [(each.at, each.entry) for each in check_ins]
    found += [*slips, *((urge.at, urge.entry) for urge in acted)]
    return tuple(dict.fromkeys(entry for _at, entry in sorted(found)))
