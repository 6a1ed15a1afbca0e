"""The eight tabs of the journal: their names, and how each page is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smart_journal.language import gettext as _
from smart_journal.ui.context import Context
from smart_journal.ui.meetings.page import MeetingsPage
from smart_journal.ui.page import Page
from smart_journal.ui.points.page import PointPage, PointWords
from smart_journal.ui.progress.page import ProgressPage
from smart_journal.ui.timeline.page import TimelinePage
from smart_journal.ui.today.page import TodayPage

TODAY, PROGRESS = 0, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A tab's name and how to make its page."""

    name: str
    make: Callable[[], Page]


def tabs(context: Context) -> list[Tab]:
    """Return the tabs in their order."""
    return [
        Tab(name=_("Today"), make=lambda: TodayPage(context)),
        *(_point_tab(context, number) for number in range(1, 5)),
        Tab(name=_("Progress"), make=lambda: ProgressPage(context)),
        Tab(name=_("Meetings"), make=lambda: MeetingsPage(context)),
        Tab(name=_("All entries"), make=TimelinePage),
    ]


def _point_tab(context: Context, number: int) -> Tab:
    names = {
        1: _("1 · Motivation"),
        2: _("2 · Urges"),
        3: _("3 · Thoughts and feelings"),
        4: _("4 · Balance"),
    }
    return Tab(name=names[number], make=lambda: PointPage(context, number, point_words(number)))


def point_words(point: int) -> PointWords:
    """Return what is said about one of the four points."""
    if point == 1:
        return PointWords(
            title=_("Building and keeping motivation"),
            purpose=_("What matters to you, and what you would like instead."),
        )
    if point == 2:
        return PointWords(
            title=_("Coping with urges"),
            purpose=_("Urges pass. Notice them, ride them out, learn what works."),
        )
    if point == 3:
        return PointWords(
            title=_("Thoughts, feelings and behaviours"),
            purpose=_("What you tell yourself, what follows from it, and what helps more."),
        )
    return PointWords(
        title=_("Living a balanced life"),
        purpose=_("The parts of a life beside the behaviour: how they are, and one small step."),
    )
