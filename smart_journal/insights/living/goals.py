"""Goals on a line of time: from when to when, the steps, and how each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smart_journal.domain.goal_page import GoalPage, GoalStatus
from smart_journal.domain.period import Span
from smart_journal.domain.words import Words
from smart_journal.insights.said import basis_of, listed, plain
from smart_journal.insights.table import Table
from smart_journal.language import gettext as _
from smart_journal.language import ngettext

MOST = 12  # goals drawn; the table has them all


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLine:
    """One goal as far as the period reaches; `last` is the day its line ends.

    `noted` are the days with a line on the way, `amount` the last number noted on one, in the
    unit of the goal; None where there is none.
    """

    page: GoalPage
    last: date
    noted: tuple[date, ...]
    amount: float | None

    def standing(self, words: Words) -> str:
        """Return e.g. `On the way, 2 of 4 steps, 12 of 20 miles`, of what there is."""
        page = self.page
        parts = [status_word(page.status)]
        if page.steps:
            parts.append(
                ngettext(
                    "{done} of {count} step", "{done} of {count} steps", len(page.steps)
                ).format(done=words.number(page.steps_done), count=words.number(len(page.steps)))
            )
        if self.amount is not None:
            parts.append(self._so_far(self.amount, words))
        return listed([part for part in parts if part])

    def _so_far(self, amount: float, words: Words) -> str:
        far = plain(amount, words)
        target, unit = self.page.target, self.page.unit
        if target is None:
            return _("{amount} {unit}").format(amount=far, unit=unit) if unit else far
        aim = plain(target, words)
        if not unit:
            return _("{amount} of {target}").format(amount=far, target=aim)
        return _("{amount} of {target} {unit}").format(amount=far, target=aim, unit=unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goals:
    """The goals of a period: those on their way first, then the others, newest first."""

    span: Span
    lines: tuple[GoalLine, ...]

    @property
    def title(self) -> str:
        """Return the title of the chart."""
        return _("Goals")

    @property
    def drawn(self) -> bool:
        """Return whether there is a goal: a line says when, it estimates nothing."""
        return bool(self.lines)

    @property
    def shown(self) -> tuple[GoalLine, ...]:
        """Return the goals that are drawn."""
        return self.lines[:MOST]

    def sentence(self, words: Words) -> str:
        """Return how many goals there are, and how many of them stand how."""
        if not self.lines:
            return _("No goal falls into this time. The goals of point 4 are shown here.")
        found = [line.page.status for line in self.lines]
        counts = [
            _("{count} {status}").format(count=words.number(found.count(status)), status=word)
            for status in (*GoalStatus, None)
            if status in found and (word := status_words()[status])
        ]
        return _("{goals}: {how}.").format(goals=self._count(words), how=listed(counts))

    def basis(self, words: Words) -> str:
        """Return how many steps are done, and what of the goals is not drawn."""
        if not self.lines:
            return ""
        pages = [line.page for line in self.lines]
        count = sum(len(page.steps) for page in pages)
        steps = ngettext("{done} of {count} step done", "{done} of {count} steps done", count)
        done = sum(page.steps_done for page in pages)
        parts = [self._count(words)]
        if count:
            parts.append(steps.format(done=words.number(done), count=words.number(count)))
        if any(step.due for line in self.shown for step in line.page.steps):
            parts.append(_("a step stands on the day it is meant for"))
        if more := len(self.lines) - len(self.shown):
            text = ngettext(
                "{count} more goal in the table", "{count} more goals in the table", more
            )
            parts.append(text.format(count=words.number(more)))
        return basis_of(parts)

    def _count(self, words: Words) -> str:
        return ngettext("{count} goal", "{count} goals", len(self.lines)).format(
            count=words.number(len(self.lines))
        )

    def table(self, _words: Words) -> Table:
        """Return one row a goal."""
        headings = (
            _("Goal"),
            _("From"),
            _("By"),
            _("How it stands"),
            _("Steps"),
            _("Steps done"),
            _("How far"),
            _("Aim"),
            _("Counted in"),
        )
        return Table(headings, tuple(_row(line) for line in self.lines))


def goals(pages: Sequence[GoalPage], *, span: Span, today: date) -> Goals:
    """Return the goals whose time falls into the days of `span`.

    A goal takes its time from its first day to the day it is meant for, or longer where it is
    still on its way or was written about later.
    """
    lines = [
        _line(page, span, today)
        for page in pages
        if page.goal and page.start <= span.last and page.last_day(today) >= span.first
    ]
    newest = sorted(lines, key=lambda line: (line.page.start, line.page.entry), reverse=True)
    newest.sort(key=lambda line: line.page.status is not GoalStatus.ACTIVE)
    return Goals(span=span, lines=tuple(newest))


def status_words() -> dict[GoalStatus | None, str]:
    """Return how a goal stands, in a word or two; None is what was not said."""
    return {
        GoalStatus.ACTIVE: _("on the way"),
        GoalStatus.MET: _("met"),
        GoalStatus.CHANGED: _("became another goal"),
        GoalStatus.LET_GO: _("let go"),
        None: _("without a word on how it stands"),
    }


def status_word(status: GoalStatus | None) -> str:
    """Return how a goal stands, empty where it was not said."""
    return status_words()[status] if status is not None else ""


def _line(page: GoalPage, span: Span, today: date) -> GoalLine:
    notes = [note for note in page.notes if note.day <= span.last]
    return GoalLine(
        page=page,
        last=page.last_day(today),
        noted=tuple(note.day for note in notes if note.day >= span.first),
        amount=next((note.amount for note in reversed(notes) if note.amount is not None), None),
    )


def _row(line: GoalLine) -> tuple[str | int | float | date | None, ...]:
    page = line.page
    return (
        page.goal,
        page.start,
        page.due,
        status_word(page.status) or None,
        len(page.steps) if page.steps else None,
        page.steps_done if page.steps else None,
        line.amount,
        page.target,
        page.unit or None,
    )
