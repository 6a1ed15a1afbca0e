"""The parts a page can have: what each shows of an answer, and what it never shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smart_journal.domain.entry import Answer
from smart_journal.domain.field import Field, FieldView
from smart_journal.domain.tool import BlockKind
from smart_journal.printing.answers import said
from smart_journal.printing.optional import leaner, leanest
from smart_journal.printing.paper import A4
from smart_journal.printing.pdf import to_pdf
from smart_journal.printing.worksheet import thread
from tests.printing.making import CONTEXT, opened, pages_of, text_of
from tests.printing.small import (
    DONE,
    FELT,
    NOTE,
    SURE,
    TEXT,
    K,
    block,
    boxes,
    page,
    rows,
    sheet,
    small,
    tool,
    wave,
    week,
)


@pytest.mark.parametrize(
    ("field", "answer", "words"),
    [
        (Field(id="a", kind=K.DATE, label="A"), "2026-11-23", "23 Nov 2026"),
        (
            Field(id="a", kind=K.DATE, label="A", time=True),
            "2026-11-23T18:05",
            "23 Nov 2026, 18:05",
        ),
        (
            Field(id="a", kind=K.NUMBER, label="A", high=99, places=1, unit="hours"),
            7.5,
            "7.5 hours",
        ),
        (Field(id="a", kind=K.DURATION, label="A", high=999), 90, "1 h 30 min"),
        (DONE, True, "Done"),
        (replace(FELT, many=True), ["now", "later"], "now; later"),
        (Field(id="a", kind=K.PICK, label="A", list="x", many=True), ["a-b", "c"], "a b; c"),
        (
            rows("r", "R", TEXT, SURE, NOTE),
            [{"text": "One", "sure": 40, "note": "S"}],
            "One; How sure: 40",
        ),
        (replace(TEXT, private=True), "secret", ""),
        (TEXT, None, ""),
    ],
)
def test_every_kind_of_answer_is_said_in_words(
    field: Field, answer: Answer | None, words: str
) -> None:
    assert said(field, answer, CONTEXT) == words


@pytest.mark.parametrize(
    "kind", [BlockKind.AREA, BlockKind.LETTER, BlockKind.ROWS, BlockKind.BESIDE, BlockKind.BOXES]
)
def test_private_columns_are_never_printed(kind: BlockKind) -> None:
    field = rows("list", "My list", TEXT, SURE, NOTE)
    of = tool([field], block(kind, "list", label="Mine", letter="A"))
    text = page(of, list=[{"text": "Visible", "sure": 40, "note": "Secret"}])
    assert "Visible" in text
    assert "Secret" not in text
    assert "A note" not in page(of)


def test_a_private_field_takes_its_part_with_it() -> None:
    field = replace(rows("list", "My list", TEXT, SURE), private=True)
    of = tool(
        [field, TEXT],
        block(
            BlockKind.ROWS,
            "list",
        ),
        block(
            BlockKind.AREA,
            "text",
        ),
    )
    assert "My list" not in page(of, list=[{"text": "Secret"}], text="Open")
    assert "Secret" not in page(of, list=[{"text": "Secret"}], text="Open")


def test_rows_become_a_table_with_its_columns_and_their_range() -> None:
    of = tool(
        [rows("list", "My list", TEXT, SURE, DONE)],
        block(BlockKind.ROWS, "list", columns=("text", "sure")),
    )
    text = page(of, list=[{"text": "First", "sure": 40}, {"text": "Second", "sure": 90}])
    assert "How sure In words (0–100) First 40 Second 90" in text
    assert "Done" not in text


def test_a_table_too_wide_for_the_page_says_each_answer_with_its_question() -> None:
    columns = [replace(TEXT, id=f"c{n}", label=f"Question {n}") for n in range(8)]
    of = tool(
        [rows("list", "My list", *columns)],
        block(
            BlockKind.ROWS,
            "list",
        ),
    )
    text = page(of, list=[{"c0": "Lead", "c1": "One", "c7": "Seven"}, {"c0": "Other"}])
    assert "Lead Question 1 One Question 7 Seven Other" in text
    assert all(f"Question {n}" in page(of) for n in range(8))


def test_a_long_answer_in_a_table_is_printed_whole() -> None:
    words = [f"w{n}" for n in range(500)]
    memo = replace(NOTE, private=False)
    of = tool(
        [rows("list", "My list", TEXT, memo)],
        block(
            BlockKind.ROWS,
            "list",
        ),
    )
    text = page(of, list=[{"text": "First", "note": " ".join(words)}])
    assert "First: A note" in text
    assert all(f" {word} " in text + " " for word in words)


def test_ranked_rows_are_numbered_blank_and_filled() -> None:
    of = tool(
        [rows("list", "My list", TEXT, SURE, view=FieldView.RANKED)],
        block(BlockKind.ROWS, "list", lines=3),
    )
    assert "1. First" in page(of, list=[{"text": "First"}, {"text": "Second"}])
    assert all(f"{n}." in page(of) for n in (1, 2, 3))


def test_boxes_mark_what_is_felt_now_what_later_and_what_both() -> None:
    of = boxes()
    for chosen, marked in (("now", 1), ("later", 1), ("both", 2), ("", 0)):
        answers: list[Answer] = [{"text": "A point", **({"horizon": chosen} if chosen else {})}]
        pages = sheet(of, small(box0=answers))
        with opened(to_pdf(pages)) as document:
            filled = [
                each for each in document.pages[0].rects if each["fill"] and each["width"] < 6
            ]
        assert len(filled) == marked


def test_long_lists_go_on_over_the_page_in_boxes_with_their_heading() -> None:
    points: list[Answer] = [{"text": f"Point {n} of the list", "horizon": "now"} for n in range(50)]
    pages = sheet(boxes(), small(box0=points, box3=points[:3]))
    text = text_of(pages)
    assert len(pages) > 1
    assert all(text.count(f"Point {n} of") == (2 if n < 3 else 1) for n in range(50))
    assert text.count("Box 0") > 1


def test_what_is_optional_can_be_left_out() -> None:
    of = boxes(optional=True)
    of = replace(
        of,
        sections=(replace(of.sections[0], fields=(*of.sections[0].fields, TEXT)),),
        blocks=(*of.blocks, block(BlockKind.AREA, "text", optional=True)),
    )
    choices = leaner(of)
    assert [choice.label for choice in choices] == ["Box 0", "In words"]
    first, second = (page(choice.tool) for choice in choices)
    assert "Box 0" not in first
    assert all(f"{letter} Box {n}" in first for n, letter in ((1, "B"), (2, "C"), (3, "D")))
    assert "In words" in first
    assert "Box 0" in second
    assert "In words" not in second
    assert not any(words in page(leanest(of)) for words in ("Box 0", "In words"))
    assert leaner(boxes()) == []


def test_several_ticks_and_many_choices_stand_as_boxes() -> None:
    many = replace(FELT, many=True)
    of = tool(
        [many, DONE, replace(DONE, id="seen", label="Seen")],
        block(
            BlockKind.CHOICE,
            "horizon",
        ),
        block(BlockKind.CHOICE, "done", "seen", label="What there was"),
    )
    text = page(of, horizon=["now", "later"], done=True)
    assert "What there was Done Seen" in text
    pages = sheet(of, small(horizon=["now", "later"], done=True))
    with opened(to_pdf(pages)) as document:
        assert len(document.pages[0].rects) == 5
        ticks = [
            each
            for each in document.pages[0].curves + document.pages[0].lines
            if each["linewidth"] > 1
        ]
    assert len(ticks) >= 3


def test_a_rating_in_tens_shows_its_numbers() -> None:
    of = tool(
        [SURE],
        block(
            BlockKind.RATING,
            "sure",
        ),
    )
    assert "no 0 10 20 30 40 50 60 70 80 90 100 yes" in page(of)


def test_a_letter_stands_before_words_ratings_boxes_and_rows() -> None:
    of = tool(
        [TEXT, SURE, FELT, rows("list", "My list", TEXT, SURE)],
        block(
            BlockKind.LETTER,
            "text",
            "sure",
            "horizon",
            "list",
            label="What I said",
            letter="B",
        ),
    )
    text = page(of, text="Never again", sure=80, horizon="now", list=[{"text": "A row"}])
    for words in (
        "B",
        "What I said",
        "Never again",
        "How sure",
        "When it is felt",
        "My list",
        "A row",
    ):
        assert words in text
    assert "continued" not in text


def test_a_week_has_its_days_its_parts_and_what_is_in_them() -> None:
    plan: list[Answer] = [
        {
            "day": "wed",
            "part": "evening",
            "what": "Choir",
            "kind": "fun",
            "done": "done",
            "note": "Secret",
        },
        {"day": "wed", "what": "Somewhere in the week"},
    ]
    blank, filled = page(week()), page(week(), start="2025-11-05", blocks=plan)
    assert "Mon Tue Wed Thu Fri Sat Sun" in blank
    assert "fun risk" in blank
    assert "Wed 5 Nov Thu 6 Nov" in filled  # the week of somebody who begins on a Wednesday
    assert "Choir done" in filled
    assert "Beside the grid" in filled
    assert "Somewhere in the week Wed" in filled
    assert "Secret" not in filled


def test_more_than_a_part_of_a_day_has_room_for_is_said_below() -> None:
    plan: list[Answer] = [{"day": "mon", "part": "morning", "what": f"Thing {n}"} for n in range(7)]
    plan.append({"day": "tue", "part": "evening", "what": "a long walk " * 20 + "home"})
    text = page(week(), blocks=plan)
    below = text[text.index("Beside the grid") :]
    assert [n for n in range(7) if f"Thing {n}" in below] == [4, 5, 6]
    assert "walk home" in below


def test_a_wave_has_a_dot_for_each_number_and_a_grid_without_any() -> None:
    points: list[Answer] = [{"minute": n * 5, "strength": 9 - n} for n in range(6)]
    pages = sheet(wave(), small(wave=points))
    with opened(to_pdf(pages)) as document:
        dots = [each for each in document.pages[0].curves if each["fill"] and each["width"] < 7]
    assert len(dots) == 6
    assert "0 5 10 15 20 25 30" in page(wave())
    assert "The wave" not in text_of(sheet(wave(), small()))


def test_safety_stands_on_the_blank_page_where_there_is_room() -> None:
    text_block = block(BlockKind.AREA, "text", lines=2)
    of = tool([TEXT], text_block, safety=("Talk to a clinician first.",))
    assert "Talk to a clinician first." in page(of)
    assert "clinician" not in page(of, text="Something")
    full = replace(of, blocks=(replace(text_block, lines=27, grow=0),))
    pages = sheet(full, None)
    assert len(pages) == 1
    assert "clinician" not in text_of(pages)


def test_an_instrument_says_where_it_comes_from_and_on_which_terms() -> None:
    of = tool(
        [TEXT],
        block(
            BlockKind.AREA,
            "text",
        ),
        instrument=True,
        licence="Free for everybody.",
    )
    for text in (page(of), page(of, text="Something")):
        assert "Somewhere 1999 Free for everybody." in text


def test_a_thread_is_printed_in_its_order() -> None:
    of = tool(
        [TEXT],
        block(
            BlockKind.AREA,
            "text",
        ),
    )
    pairs = [(replace(of, title=f"Page {n}"), small(text=f"Text {n}")) for n in range(3)]
    makers = thread(pairs, CONTEXT)
    for n, maker in enumerate(makers):
        text = text_of(pages_of(maker, A4))
        assert f"Page {n}" in text
        assert f"Text {n}" in text
