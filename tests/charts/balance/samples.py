"""What matters beside how it is, to draw: with an earlier wheel and without, short and long."""

from __future__ import annotations

from datetime import timedelta

from smart_journal.domain.period import Span
from smart_journal.insights.balance.matters import Matters, matters
from smart_journal.insights.insight import Insight
from tests.insights.balance.gaps import full
from tests.insights.journal import TODAY

YEAR = Span(first=TODAY - timedelta(days=364), last=TODAY)
SHORT = ("Family", "Health", "Work or study", "Money", "Fun and rest")
LONG = (
    "The house and everything in it I look af",
    "Selbstverwirklichung und Weiterbildungen",
    "家族と一緒に過ごす時間",
    "My garden & $5 <b>",
    *SHORT,
)


def gaps(names: tuple[str, ...] = SHORT, *, earlier: bool = True) -> Matters:
    """Return the gaps of areas, the last of them without any rating."""
    ids = [f"a{at}" for at in range(len(names))]
    now = {area: ((9 - at) % 11, (3 + 2 * at) % 11) for at, area in enumerate(ids[:-1])}
    then = {area: ((8 - at) % 11, (1 + 3 * at) % 11) for at, area in enumerate(ids)}
    wheels = [full(f"{TODAY}", **now, **{ids[-1]: (None, None)})]
    if earlier:
        wheels.append(full(f"{TODAY - timedelta(days=300)}", **then))
    found = matters(wheels, span=YEAR, names=dict(zip(ids, names, strict=True)))
    assert found is not None
    return found


def balance_samples() -> dict[str, Insight]:
    """Return one of each kind, by name."""
    return {
        "what matters": gaps(),
        "what matters, one wheel": gaps(earlier=False),
        "what matters, long names": gaps(LONG),
    }
