"""What can be put on paper: one page, a table of many, a thread, a chart.

A source reads the journal on the window's thread; the makers it returns hold all they need and
run in the worker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from smart_journal.domain.day import day_of
from smart_journal.domain.entry import Entry
from smart_journal.domain.field import FieldKind
from smart_journal.domain.period import Span
from smart_journal.domain.tool import Tool
from smart_journal.domain.urge import URGE_LOG, Urge
from smart_journal.domain.wheel import BALANCE_WHEEL, Wheel
from smart_journal.insights.urges.last_days import last_days
from smart_journal.language import gettext as _
from smart_journal.language import ngettext
from smart_journal.printing.context import Context as Paper
from smart_journal.printing.optional import leaner, leanest
from smart_journal.printing.sheet import SheetMaker
from smart_journal.printing.worksheet import blank_table, entry_table, thread, worksheet
from smart_journal.ui.context import Context

FILLED, BLANK, BLANK_TABLE, CHOSEN = "filled", "blank", "blank-table", "chosen"
WITHOUT, LEANEST, ALL = "without-", "leanest", "all"
DAYS = (7, 14, 28)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a source can print; `held` says why it is not shown before somebody asks."""

    id: str
    name: str
    held: str = ""


class SheetSource(Protocol):
    """What a preview shows; with fewer than two `choices` there is nothing to choose."""

    @property
    def title(self) -> str:
        """Return what is printed, as a heading."""

    @property
    def choices(self) -> Sequence[Choice]:
        """Return what can be chosen, the usual one first."""

    def makers(self, choice: str) -> Sequence[SheetMaker]:
        """Return the sheets of a choice."""


class EntrySource:
    """One page of a tool: as it was filled in, without an optional part, or blank.

    An entry that its person set not to print is held back until they ask for it.
    """

    def __init__(self, context: Context, tool: Tool, entry: Entry | None = None) -> None:
        self._context, self._tool, self._entry = context, tool, entry
        self._leaner = leaner(tool)
        self.title = tool.title
        self.choices = (*self._filled(), *self._blank())

    def _filled(self) -> list[Choice]:
        if self._entry is None:
            return []
        held = "" if self._entry.printable else _("This page is set not to print.")
        choices = [Choice(FILLED, _("This page"), held)]
        choices += [
            Choice(
                f"{WITHOUT}{n}",
                _("This page without “{part}”").format(part=each.label),
                held,
            )
            for n, each in enumerate(self._leaner)
        ]
        if len(self._leaner) > 1:
            choices.append(Choice(LEANEST, _("This page without any of these"), held))
        return choices

    def _blank(self) -> list[Choice]:
        blank = [Choice(BLANK, _("A blank page"))]
        if self._tool.table is not None:
            blank.insert(1 if self._entry else 0, Choice(BLANK_TABLE, _("A blank table")))
        return blank

    def makers(self, choice: str) -> Sequence[SheetMaker]:
        """Return the one sheet."""
        paper = paper_context(self._context, _lists(self._tool))
        if choice == BLANK_TABLE:
            return [blank_table(self._tool, paper)]
        if choice == BLANK or self._entry is None:
            return [worksheet(self._tool, None, context=paper)]
        tool = self._without(choice)
        return [worksheet(tool, self._entry, context=paper, earlier=self._earlier())]

    def _without(self, choice: str) -> Tool:
        """Return the tool with the parts that a choice leaves on its page."""
        if choice == LEANEST:
            return leanest(self._tool)
        if choice.startswith(WITHOUT):
            return self._leaner[int(choice.removeprefix(WITHOUT))].tool
        return self._tool

    def _earlier(self) -> Wheel | None:
        """Return the wheel before this one, which is dashed behind it."""
        if self._tool.id != BALANCE_WHEEL or self._entry is None:
            return None
        before = self._context.session.entries.recent(BALANCE_WHEEL, before=self._entry, limit=1)
        return Wheel.of(before[0]) if before else None


class TableSource:
    """The entries of a tool as one table: of the last days, or those the person chose."""

    def __init__(self, context: Context, tool: Tool, chosen: Sequence[Entry] = ()) -> None:
        self._context, self._tool, self._chosen = context, tool, tuple(chosen)
        self.title = tool.title if tool.table is None else tool.table.title
        count = context.words.number(len(self._chosen))
        entries = ngettext("The chosen entry", "The {count} chosen entries", len(self._chosen))
        picked = [Choice(CHOSEN, entries.format(count=count))] if self._chosen else []
        self.choices = (*picked, *(Choice(str(days), _days(days, context)) for days in DAYS))

    def makers(self, choice: str) -> Sequence[SheetMaker]:
        """Return the table; entries that are not to be printed are left out."""
        if choice == CHOSEN:
            return [self._table(self._chosen, None, "")]
        session = self._context.session
        days, now = int(choice), session.clock()
        today = session.progress.today(now)
        span = Span(first=today - timedelta(days=days - 1), last=today)
        entries, before = self._read(span), self._read(_before(span))
        return [self._table(entries, span, self._summary([*before, *entries], today, days))]

    def _read(self, span: Span) -> list[Entry]:
        ends = self._context.session.settings.current.day_ends
        first = datetime.combine(span.first, ends)
        last = datetime.combine(span.last + timedelta(days=1), ends)
        return self._context.session.entries.between(self._tool.id, first, last)

    def _table(self, entries: Sequence[Entry], span: Span | None, summary: str) -> SheetMaker:
        printed = [entry for entry in entries if entry.printable]
        return entry_table(
            self._tool,
            printed,
            period_words=self._period(printed, span),
            context=paper_context(self._context, _lists(self._tool)),
            summary=summary,
            span=span,
        )

    def _summary(self, entries: Sequence[Entry], today: date, days: int) -> str:
        if self._tool.id != URGE_LOG or not entries:
            return ""
        ends = self._context.session.settings.current.day_ends
        urges = [Urge.of(entry) for entry in entries if entry.printable]
        return last_days(urges, today=today, days=days, day_ends=ends).sentence(self._context.words)

    def _period(self, entries: Sequence[Entry], span: Span | None) -> str:
        ends = self._context.session.settings.current.day_ends
        days = [day_of(entry.at, ends) for entry in entries]
        if span is None and not days:
            return ""
        first, last = (span.first, span.last) if span else (min(days), max(days))
        return period_words(self._context, first, last)


class ThreadSource:
    """The pages of a thread, oldest first; those set not to print only when asked for."""

    def __init__(self, context: Context, pairs: Sequence[tuple[Tool, Entry]]) -> None:
        self._context, self._pairs = context, tuple(pairs)
        self.title = _("These pages together")
        printed = [entry for _tool, entry in self._pairs if entry.printable]
        held = "" if printed else _("These pages are set not to print.")
        self.choices = [Choice(FILLED, _("These pages"), held)]
        if printed and len(printed) < len(self._pairs):
            self.choices.append(Choice(ALL, _("Also those set not to print")))

    def makers(self, choice: str) -> Sequence[SheetMaker]:
        """Return one sheet for each page."""
        some = choice == FILLED and not self.choices[0].held
        pairs = [(tool, entry) for tool, entry in self._pairs if entry.printable or not some]
        lists = {name for tool, _entry in pairs for name in _lists(tool)}
        return thread(pairs, paper_context(self._context, lists))


def _before(span: Span) -> Span:
    length = timedelta(days=span.days)
    return Span(first=span.first - length, last=span.last - length)


def _days(days: int, context: Context) -> str:
    return _("The last {count} days").format(count=context.words.number(days))


def period_words(context: Context, first: date, last: date) -> str:
    """Return a day, or the first and the last of several."""
    words = context.words
    if first == last:
        return words.day(first)
    return _("{first} to {last}").format(first=words.day(first), last=words.day(last))


def paper_context(context: Context, lists: Iterable[str]) -> Paper:
    """Return what sheets need, the person's `lists` read now: the worker reads no journal."""
    session = context.session
    names = {(name, item.id): item.label for name in lists for item in session.lists.items(name)}
    return Paper(
        label=_label(names),
        words=context.words,
        day_ends=session.settings.current.day_ends,
    )


def _lists(tool: Tool) -> set[str]:
    fields = [inner for field in tool.fields.values() for inner in (field, *field.fields)]
    return {field.list for field in fields if field.kind is FieldKind.PICK}


def _label(names: dict[tuple[str, str], str]) -> Callable[[str, str], str]:
    def label(name: str, item_id: str) -> str:
        return names.get((name, item_id)) or _("(removed from the list)")

    return label
