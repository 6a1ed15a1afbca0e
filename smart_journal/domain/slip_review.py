"""Slips as the person looked at them, read out of the entries of the slip review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smart_journal.domain.dates import moment_of
from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.numbers import rows

SLIP_REVIEW = "slip-review"
PLANNED = "planned"  # what a person can call what happened


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of what led up to it, in the person's words."""

    happened: str
    thought: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipReview:
    """What a person wrote about one slip.

    `at`, when it began, and `ended`, not before that or None, are local wall times without an
    offset. `called` is the id of what they call it; `signs`, `lead_up` (the earliest first) and
    `talked_into` are their own words.
    """

    at: datetime
    ended: datetime | None = None
    called: str = ""
    signs: tuple[str, ...] = ()
    lead_up: tuple[Step, ...] = ()
    talked_into: str = ""
    entry: str = ""

    @classmethod
    def of(cls, entry: Entry) -> SlipReview:
        """Return the review that an entry records; an odd answer counts as not given."""
        answers = entry.answers
        at = entry.at.replace(tzinfo=None)
        ended = moment_of(answers.get("ended"))
        return cls(
            at=at,
            ended=ended if ended is not None and ended >= at else None,
            called=_text(answers.get("called")),
            signs=tuple(sign for row in rows(answers.get("signs")) if (sign := _line(row, "sign"))),
            lead_up=tuple(step for row in rows(answers.get("lead_up")) if (step := _step(row))),
            talked_into=_text(answers.get("talked_into")),
            entry=entry.id,
        )

    @property
    def planned(self) -> bool:
        """Return whether the person calls it something they had planned: no slip, then."""
        return self.called == PLANNED


def _step(row: Answers) -> Step | None:
    happened = _line(row, "happened")
    if not happened:
        return None
    return Step(happened=happened, thought=_line(row, "thought"))


def _line(row: Answers, name: str) -> str:
    return _text(row.get(name))


def _text(answer: Answer | None) -> str:
    return answer.strip() if isinstance(answer, str) else ""
