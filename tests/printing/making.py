"""Entries and sheets for the tests of the printed page."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pdfplumber

from smart_journal.domain.entry import Answer, Entry
from smart_journal.domain.period import Span
from smart_journal.domain.tool import Tool
from smart_journal.domain.wheel import Wheel
from smart_journal.printing.context import Context
from smart_journal.printing.flow import make_pages
from smart_journal.printing.paper import RUNNING, Paper
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.sheet import Page, SheetMaker
from smart_journal.printing.worksheet import (
    blank_table,
    chart_sheet,
    entry_table,
    worksheet,
)

MONDAY = datetime.combine(date(2025, 11, 3), time(18, 20))
SPAN = Span(first=date(2025, 8, 11), last=date(2025, 11, 9))
SUMMARY = "Seven urges in seven days, the strongest 8."
MANY = ("Week from", "Urges", "Days logged", "Mean strength", "Strongest", "Passed without")
TWELVE = (
    "Spirituality",
    "Family",
    "Friendships",
    "Health",
    "Work",
    "Money",
    "Rest",
    "Love",
    "Meaning",
    "Neighbourhood",
    "Learning",
    "Home",
)


class PlainWords:
    """English dates and numbers, whatever the machine's locale."""

    def long_day(self, day: date) -> str:
        return f"{day:%A} {day.day} {day:%B} {day.year}"

    def day(self, day: date) -> str:
        return f"{day.day} {day:%b} {day.year}"

    def short_day(self, day: date) -> str:
        return f"{day.day} {day:%b}"

    def month(self, day: date) -> str:
        return f"{day:%b} {day.year}"

    def weekday(self, day: date) -> str:
        return f"{day:%a}"

    def time(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:.{decimals}f}"


CONTEXT = Context(label=lambda _list, item: item.replace("-", " "), words=PlainWords())


def entry(tool: str, at: datetime, **answers: Answer) -> Entry:
    """Return an entry at a local time."""
    return Entry.new(
        tool=tool,
        tool_version=1,
        at=at.replace(tzinfo=UTC),
        answers=answers,
        now=datetime(2025, 12, 1, tzinfo=UTC),
    )


def full_urge(at: datetime = MONDAY) -> Entry:
    """Return an urge with every question answered."""
    return entry(
        "urge-log",
        at,
        strength=8,
        minutes=30,
        triggers=["work-stress", "end-of-work"],
        situation="Two colleagues going into the shop; “come on, it’s Friday”.",
        place="Station",
        people=["R.", "T."],
        feelings=["tense"],
        body=["chest"],
        thoughts="I have earned this.",
        coping=["walk"],
        did="Walked round the block twice, then home.",
        helped=7,
        outcome="partly",
        after=3,
        about_coping="Proud and tired.",
        next_time="The other exit.",
    )


def urges(count: int, every: timedelta = timedelta(hours=23)) -> list[Entry]:
    """Return urges of growing strength, some with long and some with no words."""
    return [
        entry(
            "urge-log",
            MONDAY + every * n,
            strength=1 + n % 10,
            situation=f"Number {n}. " + "Came home tense. " * (n % 4),
            did="Rang Mo. " * (n % 3),
        )
        for n in range(count)
    ]


def rated(at: datetime, areas: Sequence[str], **answers: Answer) -> Entry:
    """Return a balance wheel, its numbers going round from 0 to 10."""
    rows: list[Answer] = [
        {"area": area, "satisfaction": (n * 3) % 11, "importance": n % 11}
        for n, area in enumerate(areas)
    ]
    return entry("balance-wheel", at, areas=rows, **answers)


def drawing(scale: float, width: float, height: float) -> bytes:
    """Return a small chart with a word that has a ligature in it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<rect x="20" y="20" width="{width - 40}" height="{height - 60}" fill="#8a8a8a"/>'
        f'<text x="20" y="{height - 10}" font-family="Source Sans 3" '
        f'font-size="{9 * scale}">effort in the office</text></svg>'
    ).encode()


def chart(rows: int, *, landscape: bool) -> SheetMaker:
    """Return the sheet of a chart."""
    table = ("Week", "Urges", "Mean"), [(f"Week {n}", str(n), "5.4") for n in range(rows)]
    return chart_sheet(
        "Urges, week by week",
        "Three urges this week.",
        drawing,
        table,
        landscape=landscape,
        context=CONTEXT,
        span=SPAN,
    )


@dataclass(frozen=True, slots=True)
class Case:
    """A sheet and words that have to stand on it."""

    maker: Callable[[Tool, Tool], SheetMaker]
    words: tuple[str, ...]


_MEMO = "Ten past six, coming out of the station. One of them held the door.\n"
_EARLIER = Wheel.of(rated(MONDAY - timedelta(days=40), TWELVE[:8]))
_LONG_NAMES = tuple(f"{name} and all that goes with it in a year"[:40] for name in TWELVE)

CASES = {
    "urge, blank": Case(
        lambda log, _wheel: worksheet(log, None, context=CONTEXT),
        ("Urge log", "Date and time", "Ideas for next time", "still going"),
    ),
    "urge, only the strength": Case(
        lambda log, _wheel: worksheet(log, entry("urge-log", MONDAY, strength=8), context=CONTEXT),
        ("Monday 3 November 2025, 18:20",),
    ),
    "urge, full": Case(
        lambda log, _wheel: worksheet(log, full_urge(), context=CONTEXT),
        ("work stress; end of work", "come on, it’s Friday", "Proud and tired."),
    ),
    "urge, long": Case(
        lambda log, _wheel: worksheet(
            log,
            entry("urge-log", MONDAY, strength=8, did=_MEMO * 58, thoughts=_MEMO * 58),
            context=CONTEXT,
        ),
        ("What I did, continued",),
    ),
    "table, blank": Case(
        lambda log, _wheel: blank_table(log, CONTEXT),
        ("Urges, day by day", "Dates", "Strength"),
    ),
    "table, a week": Case(
        lambda log, _wheel: entry_table(
            log, urges(7), period_words="3 to 9 November", context=CONTEXT, summary=SUMMARY
        ),
        ("3 to 9 November", "Mon 3 Nov", "18:20", SUMMARY, "Sun"),
    ),
    "table, 40 rows": Case(
        lambda log, _wheel: entry_table(
            log, urges(40), period_words="Winter", context=CONTEXT, summary=SUMMARY
        ),
        ("Number 0.", "Number 39.", SUMMARY),
    ),
    "table, a long cell": Case(
        lambda log, _wheel: entry_table(
            log,
            [*urges(3), entry("urge-log", MONDAY, strength=3, did=_MEMO * 30)],
            period_words="Winter",
            context=CONTEXT,
        ),
        ("Mon 3 Nov 18:20:",),
    ),
    "wheel, blank": Case(
        lambda _log, wheel: worksheet(wheel, None, context=CONTEXT),
        ("Balance wheel", "Date", "One small step"),
    ),
    "wheel, with an earlier one": Case(
        lambda _log, wheel: worksheet(
            wheel,
            rated(MONDAY, TWELVE[:8], stands_out="Health has come up."),
            context=CONTEXT,
            earlier=_EARLIER,
        ),
        ("Spirituality", "3 Nov", "24 Sep", "Matters", "Health has come up."),
    ),
    "wheel, 12 long names": Case(
        lambda _log, wheel: worksheet(
            wheel, rated(MONDAY, _LONG_NAMES), context=CONTEXT, earlier=_EARLIER
        ),
        ("Spirituality and",),
    ),
    "chart, upright": Case(
        lambda _log, _wheel: chart(13, landscape=False),
        ("Urges, week by week", "Three urges", "Week 12", "effort in the office"),
    ),
    "chart, many columns": Case(
        lambda _log, _wheel: chart_sheet(
            "Urges, week by week",
            "Three urges this week.",
            drawing,
            (MANY, [(f"{n} Nov 2025 (so far)", *"12345") for n in range(1, 14)]),
            landscape=False,
            context=CONTEXT,
            span=SPAN,
        ),
        ("13 Nov 2025", "Strongest", "Mean strength"),
    ),
    "chart, a year": Case(
        lambda _log, _wheel: chart(52, landscape=True),
        ("11 Aug 2025 to 9 Nov 2025", "Week 51"),
    ),
}


def pages_of(maker: SheetMaker, paper: Paper, *, large: bool = False) -> list[Page]:
    """Return the pages of one sheet."""
    return make_pages([maker], paper, large=large)


def room_of(page: Page) -> float:
    """Return the height that a page's body may have."""
    return page.paper.text_height - (0 if page.first else RUNNING)


def fill_of(page: Page) -> float:
    """Return how much of its room a page's body takes, 0 to 1."""
    return page.body.height(page.paper.text_width) / room_of(page)


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """Open a PDF with a reader that shares no code with its writer."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        yield document


def text_of(pages: Sequence[Page]) -> str:
    """Return the text of the pages' PDF, its spaces and line ends made one."""
    with opened(to_pdf(pages)) as document:
        return " ".join(" ".join(page.extract_text().split()) for page in document.pages)
