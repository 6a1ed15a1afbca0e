"""What helps: nothing where nothing works, and the way that works where one does."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from statistics import fmean, variance

from smart_journal.insights.pooling import Effect, Verdict, pooled_effects
from tests.simulations.coverage import Cells
from tests.simulations.report import Row
from tests.simulations.years import WAYS, Notes, Person, planted

NOBODY = {
    "at random": Person(),
    "by the strength noted": Person(lean=1.0),
    "by the strength felt": Person(lean=1.0, by_feel=True),
    "by strength; urges fall to where they fall": Person(lean=1.0, by_itself=0.8, fall=0.0),
    "by strength; up to 4 ways at once": Person(lean=1.0, most=4),
    "by strength; 25 urges": Person(lean=1.0, often=0.17),
    "by strength; 900 urges": Person(lean=1.0, often=6.2),
}
HELPFUL, DIFFERENCE, EACH = "accept", 2.0, 40
SOMEBODY = {
    "one way an urge": Person(helps={HELPFUL: DIFFERENCE}, most=1),
    "1-2 ways an urge": Person(helps={HELPFUL: DIFFERENCE}),
    "1-2 ways; falls unlike by 2 points": Person(helps={HELPFUL: DIFFERENCE}, noise=2.0),
}


def rows(runs: int) -> Iterator[Row]:
    """Yield the false findings of people whom no way helps, then true ones of those whom one does.

    `runs` are years of each kind of person.
    """
    for how, person in NOBODY.items():
        quiet = [not _claims(_effects(notes)) for notes in _years(person, how, runs)]
        yield Row(
            what="no way works: no way is named",
            grid=f"ways chosen {how}",
            runs=runs,
            share=fmean(quiet),
            low=0.95,
        )
    how = "by the strength noted"
    fooled = [bool(_plainly(notes)) for notes in _years(NOBODY[how], how, runs)]
    yield Row(
        what="(comparison) a plain difference of means names one",
        grid=f"ways chosen {how}",
        runs=runs,
        share=fmean(fooled),
    )
    for how, person in SOMEBODY.items():
        yield from _found(how, person, runs)
    yield _differences(runs)


def _found(how: str, person: Person, runs: int) -> Iterator[Row]:
    found, others, values = 0, 0, []
    for run in range(runs):
        effects = _effects(planted(Random(f"planted {how} {run}"), person, EACH))
        claims = _claims(effects)
        found += claims.get(HELPFUL) is Verdict.MORE
        others += any(claims.get(way) is Verdict.MORE for way in WAYS if way != HELPFUL)
        values += [effect.value for effect in effects if effect.group == HELPFUL]
    grid = f"8 ways, {EACH} urges each, {how}"
    yield Row(
        what="2 points planted: found",
        grid=grid,
        runs=runs,
        share=found / runs,
        low=0.8,
        note=f"mean difference shown {fmean(values):.1f}",
    )
    yield Row(
        what="2 points planted: another way named better",
        grid=grid,
        runs=runs,
        share=others / runs,
        low=0,
        high=0.05,
    )


def _differences(runs: int) -> Row:
    """Return how often the intervals cover where ways do differ, and nothing stops at 0."""
    cells = Cells()
    for n in (100, 400):
        for apart in (0.5, 1.0, 2.0):
            name = f"{n} urges, ways {apart} apart"
            random = Random(name)
            covered = [each for _run in range(runs) for each in _covered(random, n, apart)]
            cells.add(name, fmean(covered))
    return cells.row("what helps", "8 ways, 100 and 400 urges, 0.5 to 2 points apart", runs)


def _covered(random: Random, urges: int, apart: float) -> Iterator[bool]:
    true = {way: random.gauss(0, apart) for way in WAYS}
    used = random.choices(list(WAYS), list(WAYS.values()), k=urges)
    notes = Notes()
    for way in used:
        start = random.randint(1, 10)
        drop = round(start / 3 + true[way] + random.gauss(0, 1.5))
        notes.add(start, start - drop, (way,))
    for each in _effects(notes):
        without = fmean(true[way] for way in used if way != each.group)
        yield each.low <= true[each.group] - without <= each.high


def _years(person: Person, how: str, runs: int) -> Iterator[Notes]:
    return (person.year(Random(f"year {how} {run}")) for run in range(runs))


def _effects(notes: Notes) -> tuple[Effect, ...]:
    return pooled_effects(notes.drops, notes.starts, notes.ways)


def _claims(effects: tuple[Effect, ...]) -> dict[str, Verdict]:
    """Return the ways that are said to make a difference."""
    claims = (Verdict.MORE, Verdict.LESS)
    return {each.group: each.verdict for each in effects if each.verdict in claims}


def _plainly(notes: Notes) -> list[str]:
    """Return the ways that the usual comparison of two means would name."""
    named = []
    for way in WAYS:
        pairs = list(zip(notes.drops, notes.ways, strict=True))
        used = [drop for drop, ways in pairs if way in ways]
        rest = [drop for drop, ways in pairs if way not in ways]
        if min(len(used), len(rest)) >= 5:
            error = math.sqrt(variance(used) / len(used) + variance(rest) / len(rest))
            if abs(fmean(used) - fmean(rest)) > 1.96 * error:
                named.append(way)
    return named
