"""The answer to how living goes: goals, weeks, pursuits, quiet minutes, meetings."""

from __future__ import annotations

from collections.abc import Sequence

from smart_journal.domain.goal_page import GOALS, GoalPage
from smart_journal.domain.period import Span
from smart_journal.domain.pursuit import ACTIVITY, PURSUITS, Pursuit
from smart_journal.domain.relaxation import RELAXATION, Relaxation
from smart_journal.domain.week import WEEK_PLAN, WeekPlan
from smart_journal.insights.facts import Facts
from smart_journal.insights.insight import Insight
from smart_journal.insights.living.enjoyment import enjoyment
from smart_journal.insights.living.goals import goals
from smart_journal.insights.living.meeting_months import meeting_months
from smart_journal.insights.living.quiet_minutes import quiet_minutes
from smart_journal.insights.living.tension import tension_drops
from smart_journal.insights.living.week_blocks import week_blocks
from smart_journal.insights.meetings import meetings_planned

PAGES = (GOALS, WEEK_PLAN, PURSUITS, RELAXATION)


def living(facts: Facts) -> Sequence[Insight]:
    """Return the goals, weeks, meetings, pursuits and quiet minutes of the period."""
    span = facts.span
    plans = [WeekPlan.of(entry) for entry in facts.pages_of(WEEK_PLAN)]
    practice = [Relaxation.of(entry) for entry in facts.pages_of(RELAXATION)]
    return [
        goals(
            [GoalPage.of(entry) for entry in facts.pages_of(GOALS)], span=span, today=facts.today
        ),
        week_blocks(plans, span=span, today=facts.today),
        meeting_months(
            meetings_planned(plans, span),
            span=span,
            planned=[Span(first=plan.start, last=plan.last) for plan in plans],
        ),
        enjoyment(
            [Pursuit.of(entry) for entry in facts.pages_of(PURSUITS)],
            span=span,
            moments=facts.moments(span),
            name=lambda activity: facts.names.label(ACTIVITY, activity),
        ),
        quiet_minutes(
            practice,
            span=span,
            first_weekday=facts.first_weekday,
            day_ends=facts.day_ends,
            logged_days=facts.logged,
        ),
        tension_drops(practice, span=span, day_ends=facts.day_ends),
    ]
