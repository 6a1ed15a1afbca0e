"""The questions of *Progress*: what each asks, what it reads, and who answers it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smart_journal.domain.change_plan import CHANGE_PLAN
from smart_journal.domain.rulers import RULERS
from smart_journal.domain.slip_review import SLIP_REVIEW
from smart_journal.domain.wave import SURFING
from smart_journal.domain.week import WEEK_PLAN
from smart_journal.domain.wheel import BALANCE_WHEEL
from smart_journal.insights.balance import answer as balance
from smart_journal.insights.facts import Facts, Needs, Reach
from smart_journal.insights.goal import answer as goal
from smart_journal.insights.helping import answer as helping
from smart_journal.insights.insight import Insight
from smart_journal.insights.living import answer as living
from smart_journal.insights.motivation import answer as motivation
from smart_journal.insights.slips import answer as slips
from smart_journal.insights.thoughts import answer as thoughts
from smart_journal.insights.urges import answer as urges
from smart_journal.language import gettext as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One place in the list of *Progress*; its answer is a chart or several.

    `title` and `asks` are words of the installed language. `by_behaviour` says whether the chosen
    behaviour changes the answer, `on_demand` whether it waits until the person asks.
    """

    id: str
    title: str
    asks: str
    needs: Needs
    answer: Callable[[Facts], Sequence[Insight]]
    by_behaviour: bool = True
    on_demand: bool = False


def questions() -> tuple[Question, ...]:
    """Return the questions in the order in which they stand in the list."""
    return (
        Question(
            id="urges",
            title=_("Urges over time"),
            asks=_("How many, how strong, and how many passed without acting?"),
            needs=Needs(numbers=Reach.BEFORE),
            answer=urges.over_time,
        ),
        Question(
            id="when",
            title=_("When"),
            asks=_("On which days and at which hours do urges come?"),
            needs=Needs(numbers=Reach.PERIOD),
            answer=urges.when,
        ),
        Question(
            id="lengths",
            title=_("How long they last"),
            asks=_("How soon had urges passed, and how did the waves I watched rise and fall?"),
            needs=Needs(numbers=Reach.PERIOD, pages=(SURFING,)),
            answer=urges.how_long,
        ),
        Question(
            id="triggers",
            title=_("What sets them off"),
            asks=_("Which triggers come most, how strong, and has that changed?"),
            needs=Needs(numbers=Reach.BEFORE),
            answer=urges.setting_off,
        ),
        Question(
            id="helping",
            title=_("What helps"),
            asks=_("With which ways of coping did urges fall further than others like them?"),
            needs=Needs(numbers=Reach.PERIOD),
            answer=helping.helping,
        ),
        Question(
            id="goal",
            title=_("In line with my goal"),
            asks=_("How many of my days were in line with the goal I had at the time?"),
            needs=Needs(numbers=Reach.EVER, pages=(SLIP_REVIEW,), pages_reach=Reach.EVER),
            answer=goal.in_line,
        ),
        Question(
            id="balance",
            title=_("Life balance"),
            asks=_("How content am I with each part of my life, and what matters most?"),
            needs=Needs(numbers=Reach.NOTHING, pages=(BALANCE_WHEEL,), pages_reach=Reach.EVER),
            answer=balance.life_balance,
            by_behaviour=False,
        ),
        Question(
            id="motivation",
            title=_("Motivation"),
            asks=_("How much does it matter to me, how sure am I of it, how ready do I feel?"),
            needs=Needs(
                numbers=Reach.NOTHING,
                pages=(RULERS, CHANGE_PLAN, WEEK_PLAN),
                pages_reach=Reach.EVER,
            ),
            answer=motivation.motivation,
        ),
        Question(
            id="thoughts",
            title=_("Thoughts"),
            asks=_("What became of feelings and beliefs that I looked at on a page?"),
            needs=Needs(numbers=Reach.NOTHING, pages=thoughts.PAGES),
            answer=thoughts.thoughts,
        ),
        Question(
            id="living",
            title=_("Living"),
            asks=_("What of my goals, weeks and pursuits took place, and how was it?"),
            needs=Needs(numbers=Reach.NOTHING, days=Reach.PERIOD, pages=living.PAGES),
            answer=living.living,
            by_behaviour=False,
        ),
        Question(
            id="slips",
            title=_("Before a slip"),
            asks=_("What do my notes say about the three days before?"),
            # The 72 hours before the first slip reach back before the period.
            needs=Needs(numbers=Reach.EVER, pages=(SLIP_REVIEW,), pages_reach=Reach.EVER),
            answer=slips.before_a_slip,
            on_demand=True,
        ),
    )
