"""The door to all sheets: each function says what to print, `make_pages` makes it pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from smart_journal.domain.entry import Entry
from smart_journal.domain.period import Span
from smart_journal.domain.tool import PaperWay, Tool
from smart_journal.domain.urge import URGE_LOG, Urge
from smart_journal.domain.wheel import Wheel
from smart_journal.language import gettext as _
from smart_journal.printing.context import Context
from smart_journal.printing.look import Look
from smart_journal.printing.paper import Paper
from smart_journal.printing.sheet import Sheet, SheetMaker
from smart_journal.printing.sheets import chart
from smart_journal.printing.sheets import table as rows
from smart_journal.printing.sheets import worksheet as page
from smart_journal.printing.sheets.filling import Filling
from smart_journal.printing.sheets.week import week_strip
from smart_journal.printing.svg import Drawing


def worksheet(
    tool: Tool, entry: Entry | None, *, context: Context, earlier: Wheel | None = None
) -> SheetMaker:
    """Return the maker of one tool's page, blank without an entry.

    `earlier` is dashed behind the wheel of a balance wheel; other tools ignore it.
    """

    def make(look: Look, paper: Paper) -> Sheet:
        lying = paper.turned(tool.way is PaperWay.LANDSCAPE)
        filling = Filling(
            tool=tool,
            entry=entry,
            context=context,
            look=look,
            width=lying.text_width,
            earlier=earlier,
        )
        return page.build(filling)

    return make


def entry_table(
    tool: Tool,
    entries: Sequence[Entry],
    *,
    period_words: str,
    context: Context,
    summary: str = "",
    span: Span | None = None,
) -> SheetMaker:
    """Return the maker of one table of many entries, oldest first whatever their order.

    `summary` is a sentence under the table. Up to seven days of urges are drawn on a strip
    below; `span` says which days when there were none on some of them. Raises ValueError when
    the tool has no table.
    """
    ordered = tuple(sorted(entries, key=lambda entry: entry.at.replace(tzinfo=None)))
    many = _many(tool, ordered, context, period_words, summary)

    def make(look: Look, paper: Paper) -> Sheet:
        urges = [Urge.of(entry) for entry in ordered] if _shows_strength(tool) else []
        return rows.build(many, week_strip(urges, span, context, look), look, paper)

    return make


def blank_table(tool: Tool, context: Context) -> SheetMaker:
    """Return the maker of a blank table to write many entries on by hand.

    Raises ValueError when the tool has no table.
    """
    many = _many(tool, (), context, "", "")
    return lambda look, paper: rows.build(many, None, look, paper)


def _shows_strength(tool: Tool) -> bool:
    return tool.id == URGE_LOG and not tool.fields["strength"].private


def _many(
    tool: Tool, entries: tuple[Entry, ...], context: Context, period: str, summary: str
) -> rows.Many:
    if tool.table is None:
        raise ValueError(f"{tool.id} has no table")
    return rows.Many(
        tool=tool,
        table=tool.table,
        entries=entries,
        context=context,
        period=period,
        summary=summary,
    )


def blank(tool: Tool, context: Context) -> list[SheetMaker]:
    """Return the makers of a tool's blank paper: its page, and its table if it has one."""
    page = worksheet(tool, None, context=context)
    return [page, blank_table(tool, context)] if tool.table else [page]


def thread(pairs: Iterable[tuple[Tool, Entry]], context: Context) -> list[SheetMaker]:
    """Return the makers of the pages of a thread, one after the other."""
    return [worksheet(tool, entry, context=context) for tool, entry in pairs]


def chart_sheet(
    title: str,
    sentence: str,
    svg: Drawing,
    table: tuple[Sequence[str], Sequence[tuple[str, ...]]],
    *,
    landscape: bool,
    context: Context,
    least: chart.Least = lambda _scale, _width: 0.0,
    basis: str = "",
    span: Span | None = None,
) -> SheetMaker:
    """Return the maker of a chart's page; `basis` says what was counted.

    `svg` returns the picture for a scale of its text, a width and a height in points. It is
    called while the pages are made, never while they are painted. `least` returns the height the
    picture needs for a scale and a width. `table` is the headings and
    rows of its numbers; `span` are the days it looks back over.
    """
    headings, figures = table
    drawn = chart.Chart(
        title=title,
        sentence=sentence,
        basis=basis,
        drawing=cache(svg),
        least=least,
        headings=headings,
        rows=figures,
        date=_period(span, context) if span else "",
        landscape=landscape,
    )
    return lambda look, paper: chart.build(drawn, look, paper)


def _period(span: Span, context: Context) -> str:
    first, last = context.words.day(span.first), context.words.day(span.last)
    return first if first == last else _("{first} to {last}").format(first=first, last=last)
