"""Threads: where a page came from and what grew out of it, whatever ties there are."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smart_journal.domain.entry import Entry, Link
from smart_journal.services.session import Session
from smart_journal.services.threads import Thread
from tests.conftest import Clock
from tests.services.pages import write


def titles(thread: Thread) -> list[str]:
    return [str(step.entry.answers["title"]) for step in thread.steps]


def told(thread: Thread) -> list[tuple[str, int, str]]:
    return [(str(each.entry.answers["title"]), each.depth, each.relation) for each in thread.steps]


@pytest.fixture
def grow(garden: Session, clock: Clock) -> Any:
    """Return how a page is written an hour after the one before."""

    def written(title: str, *from_: Entry, kind: str = "from", tool: str = "spring") -> Entry:
        clock.move(timedelta(hours=1))
        return write(garden, tool, {"title": title}, *from_, kind=kind)

    return written


def test_a_page_alone_is_a_thread_of_one(garden: Session, grow: Any) -> None:
    assert told(garden.threads.around(grow("alone"))) == [("alone", 0, "")]


def test_a_thread_goes_both_ways_and_oldest_first(garden: Session, grow: Any) -> None:
    root = grow("root")
    other_root = grow("other root")
    aside = grow("aside", root)
    here = grow("here", root, other_root, tool="leaf")
    child = grow("child", here)
    twin = grow("twin", here, kind="twin", tool="hub")
    grandchild = grow("grandchild", child)
    thread = garden.threads.around(here)
    assert told(thread) == [
        ("root", 0, "came before"),
        ("other root", 0, "came before"),
        ("here", 1, ""),
        ("child", 2, "grew out of it"),
        ("twin", 2, "kept in step with it"),
        ("grandchild", 3, "grew out of it"),
    ]
    assert thread.steps[2].entry == here
    assert aside not in [step.entry for step in thread.steps]
    assert titles(garden.threads.around(twin)) == ["root", "other root", "here", "twin"]
    assert titles(garden.threads.around(root))[0] == "root"
    assert len(garden.threads.around(root).steps) == 6
    assert titles(garden.threads.around(grandchild))[-1] == "grandchild"


def test_a_page_of_long_ago_stands_behind_what_landed_on_it(garden: Session, grow: Any) -> None:
    old = grow("old living page", tool="hub")
    urge = grow("urge")
    garden.entries.keep(replace(old, links=(Link(kind="from", to=urge.id),)))
    assert titles(garden.threads.around(urge)) == ["urge", "old living page"]


def test_what_is_in_the_bin_or_gone_is_left_out(garden: Session, grow: Any) -> None:
    gone = replace(grow("never saved"), id="0" * 32)
    root = grow("root", gone)
    here = grow("here", root)
    child = grow("child", here)
    garden.entries.bin([root, child])
    assert titles(garden.threads.around(here)) == ["here"]


def test_rings_come_to_an_end(garden: Session, grow: Any) -> None:
    one = grow("one")
    two = grow("two", one)
    three = grow("three", two)
    one = garden.entries.keep(replace(one, links=(Link(kind="from", to=three.id),)))
    own = garden.entries.keep(replace(two, links=(*two.links, Link(kind="from", to=two.id))))
    for each in (one, own, three):
        assert sorted(titles(garden.threads.around(each))) == ["one", "three", "two"]


def test_a_thread_has_an_end_however_much_grew(garden: Session, grow: Any) -> None:
    root = grow("root")
    for number in range(12):
        grow(f"child {number}", root)
    assert titles(garden.threads.around(root, most=5)) == [
        "root",
        *(f"child {n}" for n in range(4)),
    ]


def test_two_pages_can_be_linked_by_hand_and_again_be_two(garden: Session, grow: Any) -> None:
    one, two = grow("one"), grow("two", tool="leaf")
    tied = garden.threads.link(one, two)
    assert tied.links == (Link(kind="with", to=two.id),)
    assert told(garden.threads.around(tied)) == [("one", 0, ""), ("two", 0, "linked by hand")]
    assert told(garden.threads.around(two)) == [("one", 0, "linked by hand"), ("two", 0, "")]
    assert garden.threads.link(two, one) == two
    assert garden.threads.link(one, two) == tied
    assert garden.threads.link(one, one) == tied
    assert garden.threads.unlink(two, one) == two
    assert titles(garden.threads.around(one)) == ["one"]
    assert len(garden.entries.revisions(one.id)) == 3


def test_untying_leaves_what_grew(garden: Session, grow: Any) -> None:
    one = grow("one")
    two = garden.threads.link(grow("two", one), one)
    assert len(two.links) == 2
    assert garden.threads.unlink(one, two) == one
    assert titles(garden.threads.around(one)) == ["one", "two"]


def test_a_link_by_hand_needs_no_whole_page(garden: Session, grow: Any) -> None:
    """Its questions may have changed since it was answered."""
    older = garden.entries.keep(replace(grow("one"), answers={"title": "one", "gone": 1}))
    assert garden.threads.link(older, grow("two")).answers == older.answers


@given(ties=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12))
@settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_is_tied_each_page_stands_once_and_the_open_one_too(
    garden: Session, ties: list[tuple[int, int]]
) -> None:
    pages = [write(garden, "spring", {"title": str(number)}) for number in range(6)]
    for here, there in ties:
        links = (*pages[here].links, Link(kind="from", to=pages[there].id))
        pages[here] = garden.entries.keep(replace(pages[here], links=links))
    for page in pages:
        steps = garden.threads.around(page).steps
        ids = [step.entry.id for step in steps]
        assert len(ids) == len(set(ids))
        assert page.id in ids
        assert min(step.depth for step in steps) == 0
