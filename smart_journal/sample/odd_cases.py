"""Odd but real cases: nights the clocks change, other scripts, long texts, late additions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.sample.items import RETIRED
from smart_journal.sample.story import Story, clock

_LONG = (
    "It came back three times today and I want to write it down while I still have it. "
    "First on the train, then in the shop, then at home when the house was quiet. "
)
_MEMO = 1000

_SCRIPTS = (
    "بعد العمل شعرت بالتوتر، فمشيت قليلاً ثم مرّ كل شيء.",
    "אחרי יום ארוך נשמתי לאט, וזה עבר תוך עשר דקות.",
    "仕事のあとに少し散歩したら、落ち着いた。",
    "Μετά τη δουλειά ήπια ένα τσάι με τον Mo και πέρασε.",
    "После работы прошёлся вдоль канала, стало легче. 🌧️🚶",
)


def odd_cases(story: Story) -> Iterator[Entry]:
    """Yield the odd cases of a story, oldest first; none where its plan has none."""
    if story.plan.odd_cases:
        yield from sorted(_all(story), key=lambda entry: entry.at)


def _all(story: Story) -> Iterator[Entry]:
    rng = story.dice("odd cases")
    tea_time, minute = 17 * 60, timedelta(minutes=1)

    def urge(at: datetime, answers: Answers, written: timedelta = minute) -> Entry:
        return story.entry(
            rng,
            tool=URGE_LOG,
            at=at,
            answers=answers,
            written=written,
            behaviours=(story.own(story.plan.behaviours[0]),),
        )

    # Over midnight: the evening's urge and the one after it are the same day to the person.
    yield urge(clock(story.day(5, 1), 23 * 60 + 59), {"strength": 7, "minutes": 31})
    yield urge(clock(story.day(5, 2), 30), {"strength": 4, "minutes": 5, "outcome": "passed"})

    # Two in the same minute.
    for strength in (5, 6):
        yield urge(clock(story.day(6, 3), tea_time + 12), {"strength": strength})

    # A trigger that is no longer on the list.
    for week in (1, 3):
        gone: list[Answer] = [story.own(RETIRED), "tired"]
        yield urge(clock(story.day(week, 4), 22 * 60), {"strength": 6, "triggers": gone})

    for week, text in enumerate(_SCRIPTS, start=9):
        answers: Answers = {"strength": 5, "situation": text, "next_time": text}
        yield urge(clock(story.day(week, 2), tea_time), answers)

    long = (_LONG * (_MEMO // len(_LONG) + 1))[:_MEMO]
    yield urge(clock(story.day(17, 0), tea_time), {"strength": 8, "situation": long, "did": long})

    # A week written down from memory, in one go on its last evening.
    evening = clock(story.day(20, 6), 21 * 60)
    for day in range(6):
        at = clock(story.day(20, day), 18 * 60 + 15 * day)
        yield urge(at, {"strength": 4 + day % 3, "minutes": 10}, evening - at)

    thrown_away = urge(clock(story.day(21, 1), tea_time), {"strength": 3})
    yield replace(thrown_away, binned=thrown_away.saved + timedelta(hours=2))

    # The hour that the clocks repeat in autumn, both times round.
    if (night := _autumn_night(story)) is not None:
        for fold in (0, 1):
            yield urge(clock(night, 90, fold), {"strength": 5, "minutes": 12})

    rows: list[Answer] = [
        {"area": "health", "satisfaction": 5},
        {"area": "work", "importance": 6},
        {"area": "nature", "note": "Not sure yet."},
        {"area": "friends"},
    ]
    yield story.entry(
        rng,
        tool=BALANCE_WHEEL,
        at=clock(story.day(25, 5), 10 * 60),
        answers={"areas": rows},
        written=timedelta(minutes=8),
    )


def _autumn_night(story: Story) -> date | None:
    """Return the first day of the story on which the clocks go back, if there is one."""

    def at_noon(day: date) -> timedelta:
        return clock(day, 12 * 60).utcoffset() or timedelta()

    days = (story.day(0, day) for day in range(7 * story.plan.weeks))
    return next((day for day in days if at_noon(day) < at_noon(day - timedelta(days=1))), None)
