"""Put a line that grew out of one page onto another, and take it back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta

from smart_journal.domain.answers import faults
from smart_journal.domain.day import day_of, week_start
from smart_journal.domain.entry import Answer, Answers, Entry, Link
from smart_journal.domain.errors import InvalidAnswer, JournalError
from smart_journal.domain.field import FieldKind, FieldView
from smart_journal.domain.tool import Offer, Tool
from smart_journal.language import gettext as _
from smart_journal.services.copier import Copier, Row
from smart_journal.services.drafts import NEW, DraftService
from smart_journal.services.entries import EntryService
from smart_journal.services.lines import rows_of
from smart_journal.services.region import Region
from smart_journal.services.settings import SettingService

FROM = "from"
START = "start"  # the field of a week's page that says where the week begins
_WEEK = timedelta(days=7)
_PAGES = 20


class Landing:
    """Append rows to the newest page of a tool; `clock` gives the local time."""

    def __init__(
        self,
        entries: EntryService,
        drafts: DraftService,
        settings: SettingService,
        copier: Copier,
        region: Callable[[], Region],
        clock: Callable[[], datetime],
    ) -> None:
        self._entries, self._drafts, self._settings = entries, drafts, settings
        self._copier, self._region, self._clock = copier, region, clock

    def lands(self, offer: Offer, source: Entry, row: Row | None = None) -> bool:
        """Return whether there is a page for the line, or one that begins with it is whole."""
        target = self._copier.target(offer)
        if self._page(target, offer) is not None:
            return True
        begun = self._beginning(target, offer, self._copier.copy(offer, source, row))
        return not faults(target.fields.values(), begun)

    def land(self, offer: Offer, source: Entry, row: Row | None = None) -> Entry:
        """Append what the offer copies to the newest page of its tool, or begin one; saved.

        Raises JournalError, with a sentence, where the page does not take it.
        """
        target = self._copier.target(offer)
        line = self._copier.copy(offer, source, row)
        page = self._page(target, offer)
        self._no_draft(target, page)
        link = Link(kind=FROM, to=source.id)
        try:
            if page is None:
                return self._entries.write(
                    target,
                    self._beginning(target, offer, line),
                    at=self._clock(),
                    behaviours=source.behaviours,
                    links=(link,),
                )
            rows: list[Answer] = [*rows_of(page.answers.get(offer.into)), line]
            changed = replace(
                page,
                answers=page.answers | {offer.into: rows},
                links=page.links if link in page.links else (*page.links, link),
                tool_version=target.version,
            )
            return self._entries.rewrite(target, changed)
        except InvalidAnswer as error:
            raise JournalError(
                _("“{page}” can't take this as it is. {reason}").format(
                    page=target.title, reason=error.sentence
                )
            ) from error

    def _no_draft(self, target: Tool, page: Entry | None) -> None:
        # A draft holds the whole page: saved later, it would take the new line away again.
        if page is not None:
            half_written = self._drafts.find(target.id, page.id)
        else:
            half_written = self._drafts.find(target.id, NEW) if target.single else None
        if half_written is not None:
            raise JournalError(
                _("“{page}” is half written. Please save it, or put it aside, first.").format(
                    page=target.title
                )
            )

    def _page(self, target: Tool, offer: Offer) -> Entry | None:
        weekly = target.fields[offer.into].view is FieldView.WEEK
        pages = self._entries.current(target.id, most=_PAGES if weekly else 1)
        if weekly:
            today = self._today()
            pages = [page for page in pages if today < self._first_day(page) + _WEEK]
        return pages[0] if pages else None

    def _beginning(self, target: Tool, offer: Offer, line: Row) -> Answers:
        answers: Answers = {offer.into: [line]}
        field = target.fields.get(START)
        weekly = target.fields[offer.into].view is FieldView.WEEK
        if weekly and field is not None and field.kind is FieldKind.DATE:
            answers[START] = self._week_of(self._today()).isoformat()
        return answers

    def _first_day(self, page: Entry) -> date:
        with suppress(ValueError):
            return date.fromisoformat(str(page.answers.get(START)))
        return self._week_of(page.at.date())

    def _today(self) -> date:
        return day_of(self._clock(), self._settings.current.day_ends)

    def _week_of(self, day: date) -> date:
        chosen = self._settings.current.first_weekday
        return week_start(day, self._region().first_weekday if chosen is None else chosen)

    def undo(self, landed: Entry) -> None:
        """Take a landed line back; whatever was written on the page since stays.

        A page that began with the line, and has nothing else, goes to the bin.
        """
        now = self._entries.get(landed.id)
        if now is None or now.binned is not None:
            return
        if not landed.parents and now.revision == landed.revision:
            self._entries.bin([now])
            return
        before = self._before(landed)
        kept = {
            name: _without(answer, landed.answers.get(name), before.answers.get(name))
            for name, answer in now.answers.items()
        }
        new = [link for link in landed.links if link not in before.links]
        self._entries.keep(
            replace(
                now,
                answers={name: answer for name, answer in kept.items() if answer != []},
                links=tuple(link for link in now.links if link not in new),
            )
        )

    def _before(self, landed: Entry) -> Entry:
        earlier = self._entries.revisions(landed.id)
        found = (each for each in earlier if each.revision in landed.parents)
        return next(found, replace(landed, answers={}, links=()))


def _without(answer: Answer, landed: Answer | None, before: Answer | None) -> Answer:
    """Return the rows without the one that landed last; any other answer as it is."""
    rows, then = rows_of(landed), rows_of(before)
    if not isinstance(answer, list) or len(rows) != len(then) + 1 or rows[-1] not in answer:
        return answer
    place = len(answer) - 1 - answer[::-1].index(rows[-1])
    return answer[:place] + answer[place + 1 :]
