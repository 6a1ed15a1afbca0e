"""One urge while it lasts: what was said of it so far, saved again each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.errors import JournalError
from smart_journal.domain.field import Field, FieldKind
from smart_journal.domain.urge import URGE_LOG
from smart_journal.domain.wave import WAVE, WavePoint, wave_points
from smart_journal.services.drafts import NEW, Draft
from smart_journal.services.session import Session


class UrgeRecord:
    """One entry of the urge log that grows: every save is a revision of it.

    Nothing is written before there is a strength. What the disk refuses stays here and goes
    with the next save.
    """

    def __init__(self, session: Session, behaviour: str) -> None:
        self._session = session
        self._tool = session.catalogue.tools[URGE_LOG]
        self._at = session.clock()
        self._rated: int | None = None
        self._answers: Answers = {}
        self._behaviours = (behaviour,) if behaviour else ()
        self.entry: Entry | None = None

    @property
    def rated(self) -> int | None:
        """Return the strength that was chosen at the beginning; None before there is one."""
        return self._rated

    @property
    def minutes(self) -> int:
        """Return the whole minutes since the urge was rated."""
        return max(0, int((self._session.clock() - self._at).total_seconds() // 60))

    @property
    def last_strength(self) -> int | None:
        """Return the last point of the wave; None where it was not rated again."""
        points = wave_points(self._answers.get(WAVE))
        return points[-1].strength if points else None

    def rate(self, strength: int) -> str:
        """Take the strength it began with, and save."""
        if self._rated is None:
            self._at = self._session.clock()
        self._rated = strength
        return self.save()

    def watch(self, points: Sequence[WavePoint]) -> str:
        """Take the wave as far as it was rated, and save."""
        self._answers[WAVE] = [asdict(point) for point in points]
        return self.save()

    def answer(self, **answers: Answer | None) -> str:
        """Take answers by the ids of their fields, None for one that is taken back, and save."""
        for field_id, answer in answers.items():
            if answer is None or answer == []:
                self._answers.pop(field_id, None)
            else:
                self._answers[field_id] = answer
        return self.save()

    def about(self, behaviour: str) -> str:
        """Take which behaviour it is about, and save."""
        self._behaviours = (behaviour,)
        return self.save()

    def _all(self) -> Answers:
        """Return the answers; the strength of the log is that of the peak."""
        field = self._tool.fields["strength"]
        known = [point.strength for point in wave_points(self._answers.get(WAVE))]
        peak = min(max(self._rated or 0, *known, field.low), field.high)
        return {"strength": peak} | self._answers

    @property
    def unsaved(self) -> bool:
        """Return whether something that was said is not on disk yet."""
        if self._rated is None:
            return False
        entry = self.entry
        return entry is None or entry.answers != self._all() or entry.behaviours != self._behaviours

    def save(self) -> str:
        """Save what is not on disk yet; return a sentence where the disk refuses, or nothing."""
        if not self.unsaved:
            return ""
        try:
            self._write()
        except JournalError as error:
            return error.sentence
        return ""

    def _write(self) -> None:
        entries, answers = self._session.entries, self._all()
        if self.entry is None:
            self.entry = entries.write(
                self._tool, answers, at=self._at, behaviours=self._behaviours
            )
        else:
            changed = replace(self.entry, answers=answers, behaviours=self._behaviours)
            self.entry = entries.rewrite(self._tool, changed)
        for behaviour in self._behaviours:
            self._session.behaviours.used(behaviour)

    def draft(self) -> Draft:
        """Return what is not on disk as a half-written page of the log."""
        fields = {
            field_id: _raw(self._tool.fields[field_id], answer)
            for field_id, answer in self._all().items()
        }
        state: dict[str, Any] = {
            "form": {"fields": fields},
            "about": {"at": self._at.isoformat(), "behaviours": list(self._behaviours)},
        }
        return Draft(
            tool=self._tool.id,
            entry_id=self.entry.id if self.entry else NEW,
            saved=self._session.clock(),
            state=state,
        )


def _raw(field: Field, answer: Answer) -> Answer:
    """Return an answer as the field's editor keeps it while it is half written."""
    if field.kind is FieldKind.PICK:
        return {"chosen": answer, "draft": ""}
    if field.kind is FieldKind.ROWS:
        return {"rows": answer, "given": True}
    return str(answer) if field.kind is FieldKind.DURATION else answer
