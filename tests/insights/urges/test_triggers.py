"""What sets urges off: counted, with how strong, alone or with others, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from smart_journal.domain.period import Span
from smart_journal.domain.urge import Urge
from smart_journal.insights.facts import Facts, Names
from smart_journal.insights.pooling import Verdict
from smart_journal.insights.table import shown
from smart_journal.insights.urges.triggers import MOST, Triggers, triggers
from tests.insights.english import English
from tests.insights.journal import TODAY

WORDS = English()
SPAN = Span(first=TODAY - timedelta(days=90), last=TODAY)
LABELS = {"boredom": "Boredom", "stress": "Stress at work", "hour": "The usual hour"}
NAMES = Names(labels={"trigger": LABELS, "person": {"alone": "Nobody", "jo": "J."}})


def urges_of(
    span: Span,
    *picks: Sequence[str],
    people: Sequence[tuple[str, ...]] = ((),),
    strength: int = 5,
) -> list[Urge]:
    """Return an urge with each of `picks`, one a day."""
    return [
        Urge(
            at=datetime.combine(span.first + timedelta(days=at % span.days), time(18)),
            strength=strength,
            triggers=tuple(pick),
            people=people[at % len(people)],
            entry=f"{span.first}-{at}",
        )
        for at, pick in enumerate(picks)
    ]


def facts(
    urges: Sequence[Urge], *, before: Sequence[Urge] | None = None, names: Names = NAMES
) -> Facts:
    """Return three months with `urges`, every day logged; with `before` also those before."""
    spans = [SPAN, *([SPAN.before()] if before is not None else [])]
    days = {span.first + timedelta(days=at) for span in spans for at in range(span.days)}
    return Facts(
        span=SPAN,
        today=TODAY,
        before=SPAN.before() if before is not None else None,
        urges=(*(before or ()), *urges),
        logged=frozenset(days),
        names=names,
    )


def found(*picks: Sequence[str]) -> Triggers:
    return triggers(facts(urges_of(SPAN, *picks)))


def test_the_commonest_are_named_with_their_counts() -> None:
    said = found(
        *[["boredom"]] * 6, *[["stress"]] * 4, *[["hour"]] * 2, [], ["boredom", "stress"]
    ).sentence(WORDS)
    assert said == ("Noted most: Boredom (7), Stress at work (5) and The usual hour (2).")


def test_none_noted_more_than_once_is_said_as_it_is() -> None:
    five = found(*[[f"t{at}"] for at in range(5)])
    assert five.drawn
    assert five.sentence(WORDS).startswith("No trigger was noted more than once.")


def test_nothing_and_little_are_sentences_without_a_chart() -> None:
    assert found().sentence(WORDS) == "No urges were logged in this time."
    little = found(["boredom"], [], [])
    assert not little.drawn
    assert little.sentence(WORDS).startswith("Urges with a trigger noted: 1 of 3.")
    assert little.basis(WORDS) == "1 of 3 urges with a trigger · 91 of 91 days logged"


def test_who_was_around_is_counted_and_not_noted_stays_unknown() -> None:
    people = [("alone",), ("jo",), ("alone", "jo"), ()]
    (row,) = triggers(facts(urges_of(SPAN, *[["boredom"]] * 8, people=people))).rows
    assert (row.count, row.alone, row.others, row.unknown) == (8, 2, 4, 2)


def test_alone_is_still_alone_after_it_was_merged_into_an_own_item() -> None:
    names = replace(NAMES, merged={"person": {"alone": "mine"}})
    urges = urges_of(SPAN, *[["boredom"]] * 5, people=[("mine",)])
    (row,) = triggers(facts(urges, names=names)).rows
    assert (row.alone, row.others) == (5, 0)


def test_a_mean_needs_five_strengths_and_an_urge_without_one_is_no_zero() -> None:
    four = [
        *urges_of(SPAN, *[["boredom"]] * 4, strength=8),
        *urges_of(SPAN, ["boredom"], strength=0),
    ]
    (row,) = triggers(facts(four)).rows
    assert row.strength is None
    (row,) = triggers(facts([*four, *urges_of(SPAN, ["boredom"], strength=8)])).rows
    assert row.strength is not None
    assert (row.strength.value, row.strength.n) == (8, 5)


def test_a_clear_change_is_told_against_the_days_before_and_an_unclear_one_is_not() -> None:
    now = urges_of(SPAN, *[["boredom"]] * 30, *[["stress"]] * 9, *[["hour"]] * 2)
    then = urges_of(SPAN.before(), *[["boredom"]] * 5, *[["stress"]] * 11, *[["hour"]] * 25)
    insight = triggers(facts(now, before=then))
    assert [row.name for row in insight.changed(Verdict.MORE)] == ["Boredom"]
    assert [row.name for row in insight.changed(Verdict.LESS)] == ["The usual hour"]
    said = insight.sentence(WORDS)
    assert "More often per logged day than in the time before: Boredom." in said
    assert "Less often per logged day than in the time before: The usual hour." in said
    table = {row[0]: row for row in shown(insight.table(WORDS), WORDS)}
    assert table["Stress at work"][-1] == "not enough to tell"
    assert table["Boredom"][8] == "5"


def test_a_trigger_noted_only_before_is_in_the_table_and_can_be_told() -> None:
    now = urges_of(SPAN, *[["boredom"]] * 9)
    then = urges_of(SPAN.before(), *[["boredom"]] * 9, *[["stress"]] * 30)
    insight = triggers(facts(now, before=then))
    assert "Less often per logged day than in the time before: Stress at work." in (
        insight.sentence(WORDS)
    )
    assert [row.name for group in insight.groups for row in group.pictured] == ["Boredom"]
    assert ("Stress at work", 0) in [(row.name, row.count) for row in insight.rows]


def test_a_person_who_stops_logging_has_no_fewer_triggers() -> None:
    then = urges_of(SPAN.before(), *[["boredom"]] * 91)
    now = urges_of(SPAN, *[["boredom"]] * 9)
    days = {each.at.date() for each in (*then, *now)}
    insight = triggers(replace(facts(now, before=then), logged=frozenset(days)))
    assert insight.changed(Verdict.LESS) == ()
    assert "No trigger clearly came more or less often" in insight.sentence(WORDS)


def test_too_little_before_is_said_and_not_compared() -> None:
    now = urges_of(SPAN, *[["boredom"]] * 9)
    then = urges_of(SPAN.before(), *[["stress"]] * 6)
    logged = frozenset(each.at.date() for each in (*then, *now))
    insight = triggers(replace(facts(now, before=then), logged=logged))
    assert not insight.compared
    assert "Too little was logged in the time before to compare." in insight.sentence(WORDS)
    assert len(insight.table(WORDS).headings) == 8
    assert "before" not in triggers(facts(now)).sentence(WORDS)


def test_removed_triggers_stay_apart_and_so_do_two_of_one_wording() -> None:
    names = Names(labels={"trigger": {"a": "Tired", "b": "Tired", "c": "Boredom"}})
    picks = [["a"]] * 5 + [["b"]] * 4 + [["c"]] * 3 + [["x"]] * 2 + [["y"]]
    insight = triggers(facts(urges_of(SPAN, *picks), names=names))
    assert [(row.name, row.count) for row in insight.rows] == [
        ("Tired, no. 1", 5),
        ("Tired, no. 2", 4),
        ("Boredom", 3),
        ("(removed from the list), no. 1", 2),
        ("(removed from the list), no. 2", 1),
    ]


def test_what_has_no_row_is_summed_up_each_urge_once() -> None:
    many = [[f"t{at:02}"] for at in range(MOST) for _turn in range(3)]
    insight = found(*many, ["rare"], ["odd"], ["rare", "odd"])
    (group,) = insight.groups
    assert (len(group.rows), group.more) == (MOST, 2)
    assert group.rest is not None
    assert group.rest.count == 3
    assert group.names(WORDS)[-1] == "and 2 more"
    assert len(insight.rows) == MOST + 2
    assert found(*many, ["rare"]).groups[0].rest is None


PICKS = st.lists(st.lists(st.sampled_from([f"t{at}" for at in range(20)]), max_size=3), max_size=50)


@given(PICKS, PICKS)
def test_every_pick_is_counted_and_every_urge_is_behind_a_row(
    now: list[list[str]], then: list[list[str]]
) -> None:
    insight = triggers(facts(urges_of(SPAN, *now), before=urges_of(SPAN.before(), *then)))
    assert sum(row.count for row in insight.rows) == sum(len(set(picks)) for picks in now)
    assert insight.with_trigger == sum(bool(picks) for picks in now)
    (group,) = insight.groups
    behind = {entry for row in group.pictured for entry in row.entries}
    assert len(behind) == insight.with_trigger
    assert [row.count for row in group.rows] == sorted(
        (row.count for row in group.rows), reverse=True
    )
    assert insight.sentence(WORDS)
    assert len({len(row) for row in insight.table(WORDS).rows} - {0}) <= 1
