"""The 72 hours before a slip: what is counted, beside what, and how it is said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.check_in import Did
from smart_journal.domain.period import Span
from smart_journal.insights.facts import Facts
from smart_journal.insights.slips.before import BeforeSlips, Sign, before_slips
from smart_journal.insights.slips.noted import Kind
from smart_journal.insights.slips.sentence import sign_sentence, sign_words, slip_words
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.slips.told import SPAN, acted, evening, facts_of, passed, review

WORDS = English()


def sign(before: BeforeSlips, kind: Kind, item: str = "yes") -> Sign:
    return next(each for each in before.signs if (each.kind, each.item) == (kind, item))


def test_no_slip_is_said_calmly() -> None:
    before = before_slips(facts_of([passed("2026-11-10 18:00", "boredom")]))
    assert not before.drawn
    assert before.sentence(WORDS) == (
        "No slip was noted in this time. Slips are read from “Learning from a slip”, from urges "
        "acted on while the goal was to stop, and from check-ins outside the plan."
    )
    assert before.table(WORDS).rows == ()


def test_what_was_noted_within_72_hours_counts_and_nothing_earlier_or_later() -> None:
    before = before_slips(
        facts_of(
            [
                passed("2026-11-07 17:59", "early"),
                passed("2026-11-07 18:00", "boredom"),
                acted("2026-11-10 18:00", "work"),
                passed("2026-11-10 18:01", "late"),
            ]
        )
    )
    triggers = {each.item for each in before.signs if each.kind is Kind.TRIGGER}
    assert triggers == {"boredom", "work"}
    assert sign(before, Kind.TRIGGER, "boredom").entries == {0: ["urge 2026-11-07 18:00"]}


def test_the_urge_of_the_slip_counts_though_it_was_noted_a_little_later() -> None:
    reviews = [review("2026-11-10 18:00")]
    before = before_slips(facts_of([acted("2026-11-10 18:20", "work")], reviews=reviews))
    assert before.slips[0].at == datetime.fromisoformat("2026-11-10 18:00")
    assert sign(before, Kind.TRIGGER, "work").count == 1
    late = before_slips(facts_of([acted("2026-11-10 22:20", "work")], reviews=reviews))
    assert late.signs == ()


def test_the_first_days_of_the_period_look_back_before_it() -> None:
    day = SPAN.first
    facts = facts_of(
        [passed(f"{day - timedelta(days=2)} 18:00", "boredom"), acted(f"{day} 18:00", "work")]
    )
    assert sign(before_slips(facts), Kind.TRIGGER, "boredom").count == 1


def test_a_slip_before_the_period_is_not_counted() -> None:
    facts = facts_of([acted(f"{SPAN.first - timedelta(days=2)} 18:00", "work")])
    assert before_slips(facts).slips == ()


def test_one_slip_is_laid_out_and_the_words_say_how_little_it_is() -> None:
    before = before_slips(facts_of([acted("2026-11-10 18:00", "boredom")]))
    assert before.drawn
    assert before.sentence(WORDS) == (
        "1 slip was noted in this time, with notes from the 72 hours before it. "
        "One slip shows nothing that comes again: it is only laid out here."
    )


def test_several_slips_are_said_to_be_few_and_nothing_is_foretold() -> None:
    slips = ("2026-10-01", "2026-10-15", "2026-11-10")
    urges = [acted(f"{day} 18:00", "boredom") for day in slips]
    before = before_slips(facts_of([*urges, passed("2026-11-20 18:00", "work")]))
    assert before.sentence(WORDS) == (
        "3 slips were noted in this time, all with notes from the 72 hours before. "
        "“Trigger: Boredom” was noted before 3 of 3 slips, and on 0 of 1 other day. "
        "3 slips are very few: much is alike by chance, and nothing is said about what comes next."
    )


def test_other_days_are_looked_at_with_the_two_before_them() -> None:
    urges = [
        passed("2026-10-10 18:00", "boredom"),
        passed("2026-10-12 18:00", "work"),
        passed("2026-10-13 18:00", "work"),
        acted("2026-11-10 18:00", "boredom"),
    ]
    before = before_slips(facts_of(urges))
    boredom = sign(before, Kind.TRIGGER, "boredom")
    # The 10th itself and the 12th, which looks back to it; not the 13th.
    assert (boredom.others, before.others[Kind.TRIGGER]) == (2, 3)
    assert sign_sentence(boredom, before, WORDS) == (
        "“Trigger: Boredom” was noted before 1 of 1 slip, and on 2 of 3 other days."
    )


def test_days_before_during_and_just_after_a_slip_are_no_other_days() -> None:
    around = ("2026-11-07", "2026-11-09", "2026-11-11", "2026-11-12", "2026-11-13")
    urges = [passed(f"{day} 19:00", "boredom") for day in around]
    notes = [review("2026-11-10 18:00", ended="2026-11-11T22:00")]
    before = before_slips(facts_of(urges, reviews=notes))
    assert before.others.get(Kind.TRIGGER, 0) == 0
    (row,) = [row for row in before.table(WORDS).rows if row[0] == "Trigger: Boredom"]
    assert row[1:5] == (1, 1, None, None)
    free = before_slips(facts_of([*urges, passed("2026-11-15 19:00", "work")], reviews=notes))
    assert free.others[Kind.TRIGGER] == 1


def test_nothing_said_is_unknown_and_is_not_counted() -> None:
    """Of two slips one has notes that name no trigger: 1 of 1, not 1 of 2."""
    before = before_slips(
        facts_of([acted("2026-10-10 18:00", "boredom"), acted("2026-11-10 18:00")])
    )
    boredom = sign(before, Kind.TRIGGER, "boredom")
    assert (boredom.count, len(before.known[Kind.TRIGGER])) == (1, 1)
    assert len(before.known[Kind.HOUR]) == 2


def test_a_slip_without_any_notes_is_said() -> None:
    before = before_slips(
        facts_of([acted("2026-10-10 18:00", "boredom")], reviews=[review("2026-11-10 18:00")])
    )
    assert (len(before.slips), before.with_notes) == (2, 1)
    assert before.sentence(WORDS).startswith(
        "2 slips were noted in this time, 1 of them with notes from the 72 hours before."
    )
    alone = before_slips(facts_of(reviews=[review("2026-11-10 18:00")]))
    assert not alone.drawn
    assert alone.sentence(WORDS) == (
        "1 slip was noted in this time, and nothing in the 72 hours before it."
    )


def test_short_nights_are_measured_by_ones_own_usual() -> None:
    check_ins = [
        evening(f"2026-10-{day:02}", sleep=hours)
        for day, hours in zip(range(1, 8), (7.0, 7.5, 7.0, 6.5, 7.0, 8.0, 7.0), strict=True)
    ]
    check_ins += [evening("2026-11-09", sleep=5.5), evening("2026-11-20", sleep=6.5)]
    before = before_slips(facts_of([acted("2026-11-10 18:00")], check_ins))
    short = sign(before, Kind.SLEEP)
    assert before.usual == 7.0
    assert sign_words(short, before.usual, WORDS) == "Slept 6.0 h or less (usual 7.0)"
    assert short.entries == {0: ["check-in 2026-11-09"]}
    assert (short.others, before.others[Kind.SLEEP]) == (0, 8)
    few = before_slips(facts_of([acted("2026-11-10 18:00")], check_ins[-2:]))
    assert Kind.SLEEP not in {each.kind for each in few.signs}


@pytest.mark.parametrize(
    ("stress", "mood", "kinds"),
    [(7, 3, {Kind.STRESS, Kind.MOOD}), (6, 4, set()), (None, 0, {Kind.MOOD})],
)
def test_stress_and_mood_beyond_a_line(
    stress: int | None, mood: int | None, kinds: set[Kind]
) -> None:
    check_ins = [evening("2026-11-09", stress=stress, mood=mood)]
    before = before_slips(facts_of([acted("2026-11-10 18:00")], check_ins))
    assert {each.kind for each in before.signs} - {Kind.HOUR} == kinds


def test_company_and_the_hour_are_named() -> None:
    before = before_slips(
        facts_of([passed("2026-11-09 12:00", people=["alone"]), acted("2026-11-10 23:00")])
    )
    said = {sign_words(each, before.usual, WORDS) for each in before.signs}
    assert said == {
        "Company: Nobody, I was alone",
        "An urge around midday",
        "An urge at night",
    }


def test_a_habit_comes_after_what_is_rarer_on_other_days() -> None:
    days = [f"2026-10-{day:02}" for day in range(1, 25)]
    urges = [passed(f"{day} 18:00", "boredom") for day in days]
    urges += [
        acted(f"2026-11-{day:02} 18:00", "boredom", *(("work",) if day > 7 else ()))
        for day in (6, 13, 20)
    ]
    before = before_slips(facts_of(urges))
    triggers = [each.item for each in before.signs if each.kind is Kind.TRIGGER]
    assert triggers == ["work", "boredom"]
    assert sign(before, Kind.TRIGGER, "boredom").count == 3


def test_what_came_once_is_in_the_table_and_not_in_the_picture() -> None:
    urges = [acted(f"2026-11-{day:02} 18:00", "boredom") for day in (6, 13)]
    urges.append(acted("2026-11-20 18:00", "boredom", "work"))
    before = before_slips(facts_of(urges))
    assert "work" not in {each.item for each in before.pictured}
    assert "Trigger: Stress at work" in {row[0] for row in before.table(WORDS).rows}


def test_the_persons_own_words_are_quoted() -> None:
    notes = [
        review("2026-10-10 18:00", "No lunch", "“Might as well now”"),
        review(
            "2026-11-10 18:00",
            "no  lunch",
            lead_up=[{"happened": "Skipped the group", "thought": "No time"}],
            talked_into="One can't matter.",
        ),
    ]
    before = before_slips(facts_of(reviews=notes))
    assert before.drawn
    assert [(own.text, own.slips) for own in before.own] == [
        ("no  lunch", (0, 1)),
        ("“Might as well now”", (0,)),
    ]
    assert before.sentence(WORDS) == (
        "2 slips were noted in this time, and nothing in the 72 hours before them. "
        "Your own words about them are laid out here."
    )
    assert [(row[0], row[-1]) for row in before.table(WORDS).rows] == [
        ("What led up to it: “Skipped the group”", "10 Nov 2026"),
        ("What led up to it: “No time”", "10 Nov 2026"),
        ("How I talked myself into it: “One can't matter.”", "10 Nov 2026"),
        ("Signs I can see now: “no  lunch”", "10 Nov 2026"),
        ("Signs I can see now: “No lunch”", "10 Oct 2026"),
        ("Signs I can see now: “Might as well now”", "10 Oct 2026"),
    ]
    assert slip_words(before.slips[0], WORDS) == (
        "Slip of 10 Oct 2026, 18:00. Signs I can see now: “No lunch” “Might as well now”"
    )


def test_a_removed_trigger_has_no_name_and_is_known_to_be_gone() -> None:
    before = before_slips(facts_of([acted("2026-11-10 18:00", "gone", "boredom")]))
    gone = sign(before, Kind.TRIGGER, "gone")
    assert gone.gone
    assert sign_words(gone, None, WORDS) == "Trigger: (removed from the list)"
    assert not sign(before, Kind.TRIGGER, "boredom").gone


def test_the_basis_says_what_was_looked_at() -> None:
    before = before_slips(
        facts_of([acted("2026-11-10 18:00", "boredom"), passed("2026-10-10 18:00", "work")])
    )
    assert before.basis(WORDS) == (
        "1 slip · 1 other day, with the two before it · 2 of 91 days logged"
    )


moments = st.integers(0, 24 * 90).map(
    lambda hour: f"{datetime(2026, 8, 29, 0, 30) + timedelta(hours=hour)}"  # noqa: DTZ001
)
tags = st.lists(st.sampled_from(["boredom", "work", "gone"]), max_size=2)


@given(
    slips=st.lists(st.tuples(moments, tags), max_size=5),
    others=st.lists(st.tuples(moments, tags), max_size=25),
    evenings=st.dictionaries(
        st.integers(0, 89), st.tuples(st.none() | st.floats(0, 12), st.integers(0, 10)), max_size=15
    ),
)
@settings(max_examples=60, deadline=None)
def test_counts_are_never_more_than_what_is_known(
    slips: list[tuple[str, list[str]]],
    others: list[tuple[str, list[str]]],
    evenings: dict[int, tuple[float | None, int]],
) -> None:
    facts = notes(slips, others, evenings)
    before = before_slips(facts)
    for each in before.signs:
        assert 0 < each.count <= len(before.known[each.kind]) <= len(before.slips)
        assert 0 <= each.others <= before.others.get(each.kind, 0) <= len(facts.logged)
        assert all(ids for ids in each.entries.values())
    assert before.drawn is bool(before.slips)
    assert before.sentence(WORDS)
    assert all(len(row) == 6 for row in before.table(WORDS).rows)


def notes(
    slips: Iterable[tuple[str, list[str]]],
    others: Iterable[tuple[str, list[str]]],
    evenings: dict[int, tuple[float | None, int]],
) -> Facts:
    return facts_of(
        [
            *(acted(at, *triggers) for at, triggers in slips),
            *(passed(at, *triggers) for at, triggers in others),
        ],
        [
            evening(f"{SPAN.first + timedelta(days=at)}", sleep=sleep, stress=stress)
            for at, (sleep, stress) in evenings.items()
        ],
    )


def test_a_check_in_about_the_slip_itself_does_not_count_as_before_it() -> None:
    check_ins = [evening("2026-11-10", did=Did.OUTSIDE_PLAN, stress=9)]
    before = before_slips(facts_of([acted("2026-11-10 18:00")], check_ins))
    assert Kind.STRESS not in {each.kind for each in before.signs}


def test_a_short_period_is_enough() -> None:
    day = Span(first=TODAY, last=TODAY)
    facts = facts_of(
        [passed(f"{TODAY - timedelta(days=2)} 18:00", "boredom"), acted(f"{TODAY} 18:00")],
        span=day,
    )
    before = before_slips(replace(facts, span=day))
    assert sign(before, Kind.TRIGGER, "boredom").count == 1
    assert before.others.get(Kind.TRIGGER, 0) == 0
