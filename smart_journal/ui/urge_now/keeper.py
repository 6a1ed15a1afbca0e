"""What is said on the page is on disk at once; what the disk refuses is tried again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from smart_journal.domain.entry import Answer
from smart_journal.domain.errors import CannotWrite, JournalError
from smart_journal.domain.wave import WavePoint
from smart_journal.language import gettext as _
from smart_journal.services.drafts import Draft
from smart_journal.ui.context import Context
from smart_journal.ui.urge_now.record import UrgeRecord


class UrgeKeeper(QObject):
    """Hands what is said to the record of this urge, and tells what became of it.

    `saved` carries the time of day, `refused` the sentence of the disk; `taken_back` follows an
    undo, `more_requested` asks for the log's own page of the entry with this id.
    """

    saved = Signal(str)
    refused = Signal(str)
    taken_back = Signal()
    more_requested = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._record: UrgeRecord | None = None
        self._announced = False  # that it is saved, once for each urge
        self._waiting: list[UrgeRecord] = []  # of earlier urges, refused by the disk so far

    def begin(self, behaviour: str) -> None:
        """Begin with another urge; nothing of it is saved before it is rated."""
        self._record = UrgeRecord(self._context.session, behaviour)
        self._announced = False

    def end(self) -> None:
        """End with this urge, whatever was said of it."""
        record, self._record = self._record, None
        if record is not None and (sentence := record.save()):
            self._waiting.append(record)
            self._context.toast.say(sentence)

    @property
    def minutes(self) -> int | None:
        """Return the whole minutes since it was rated; None in the first one."""
        return self._record.minutes or None if self._record is not None else None

    @property
    def last_strength(self) -> int | None:
        """Return how strong it was when it was last rated again."""
        return self._record.last_strength if self._record is not None else None

    def rate(self, strength: int) -> None:
        """Keep how strong it is at the beginning."""
        if self._record is not None:
            self._tell(self._record.rate(strength))

    def about(self, behaviour: str) -> None:
        """Keep which behaviour it is about."""
        if self._record is not None:
            self._tell(self._record.about(behaviour))

    def watch(self, points: Sequence[WavePoint]) -> None:
        """Keep the wave as far as it was rated."""
        if self._record is not None:
            self._tell(self._record.watch(points))

    def answer(self, **answers: Answer | None) -> None:
        """Keep answers by the ids of their fields, None for one that is taken back."""
        if self._record is not None:
            self._tell(self._record.answer(**answers))

    def _tell(self, sentence: str) -> None:
        record = self._record
        if record is None or record.rated is None:
            return
        if sentence:
            self.refused.emit(sentence)
            return
        self._waiting = [each for each in self._waiting if each.save()]
        time = self._context.words.time(self._context.session.clock())
        self.saved.emit(time)
        if not self._announced:
            self._announced = True
            self._context.toast.say(
                _("Saved: strength {strength} at {time}.").format(strength=record.rated, time=time),
                undo=lambda: self._take_back(record),
                second=(_("Add more…"), lambda: self._more(record)),
            )

    def _take_back(self, record: UrgeRecord) -> None:
        entries = self._context.session.entries
        now = entries.get(record.entry.id) if record.entry is not None else None
        if now is None:
            return
        try:
            entries.bin([now])
        except JournalError as error:
            self._context.toast.say(error.sentence)
            return
        if record is self._record:
            self._record = None
            self.taken_back.emit()

    def more(self) -> None:
        """Ask for the log's own page of this urge."""
        if self._record is not None:
            self._more(self._record)

    def _more(self, record: UrgeRecord) -> None:
        self.more_requested.emit(record.entry.id if record.entry is not None else "")

    def _all(self) -> list[UrgeRecord]:
        return [*self._waiting, *([self._record] if self._record is not None else [])]

    def flush(self) -> None:
        """Save what is not on disk yet; raises CannotWrite when the disk refuses."""
        if refused := [sentence for record in self._all() if (sentence := record.save())]:
            raise CannotWrite(refused[0])

    def unsaved(self) -> list[Draft]:
        """Return what `flush` could not write, as half-written pages of the log."""
        return [record.draft() for record in self._all() if record.unsaved]
