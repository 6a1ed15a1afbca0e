"""Slip reviews, read from pages that may say anything."""

from __future__ import annotations

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Answer, Answers, Entry
from smart_journal.domain.slip_review import SLIP_REVIEW, SlipReview, Step
from tests.conftest import NOW


def page(answers: Answers) -> Entry:
    return Entry.new(tool=SLIP_REVIEW, tool_version=1, at=NOW, answers=answers, now=NOW)


def test_a_review_in_the_persons_words() -> None:
    review = SlipReview.of(
        page(
            {
                "called": "slip",
                "ended": "2026-11-23T23:30",
                "signs": [{"sign": " No lunch "}, {"sign": ""}, {"other": "x"}],
                "lead_up": [
                    {"happened": "Skipped lunch", "when": "one", "thought": " Nearly done "},
                    {"thought": "nothing happened"},
                ],
                "talked_into": "One is in the plan.",
            }
        )
    )
    assert review.at == NOW.replace(tzinfo=None)
    assert review.ended == datetime(2026, 11, 23, 23, 30)  # noqa: DTZ001  # wall time
    assert review.signs == ("No lunch",)
    assert review.lead_up == (Step(happened="Skipped lunch", thought="Nearly done"),)
    assert review.talked_into == "One is in the plan."
    assert not review.planned


def test_what_the_person_had_planned_is_known() -> None:
    assert SlipReview.of(page({"called": "planned"})).planned


def test_an_end_before_the_beginning_is_none() -> None:
    assert SlipReview.of(page({"ended": "2026-11-23T10:00"})).ended is None


odd: st.SearchStrategy[Answer] = st.recursive(
    st.text(max_size=5) | st.integers() | st.floats(allow_nan=False) | st.booleans(),
    lambda inside: (
        st.lists(inside, max_size=3)
        | st.dictionaries(
            st.sampled_from(["sign", "happened", "feeling", "thought", "x"]), inside, max_size=3
        )
    ),
    max_leaves=8,
)


@given(
    answers=st.dictionaries(
        st.sampled_from(["called", "ended", "signs", "lead_up", "talked_into"]), odd
    )
)
@settings(max_examples=150, deadline=None)
def test_odd_answers_count_as_not_given(answers: Answers) -> None:
    review = SlipReview.of(page(answers))
    assert all(sign == sign.strip() != "" for sign in review.signs)
    assert all(step.happened for step in review.lead_up)
    assert review.ended is None or review.ended >= review.at
