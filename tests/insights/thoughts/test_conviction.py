"""How sure of old and new: pages with both, means by month when there are many."""

from __future__ import annotations

from datetime import date, timedelta

from smart_journal.domain.abc import AbcPage
from smart_journal.domain.dispute import Dispute
from smart_journal.domain.period import Span
from smart_journal.insights.thoughts.conviction import FEW, Conviction, conviction, held_words
from tests.insights.english import English
from tests.insights.journal import TODAY
from tests.insights.thoughts.pages import YEAR, believed, day, disputed

WORDS = English()


def found(*pages: AbcPage | Dispute, span: Span = YEAR, elsewhere: int = 0) -> Conviction:
    return conviction(
        [page for page in pages if isinstance(page, AbcPage)],
        [page for page in pages if isinstance(page, Dispute)],
        span=span,
        day=day,
        elsewhere=elsewhere,
    )


def test_a_page_counts_once_by_the_means_of_its_beliefs_with_both() -> None:
    insight = found(
        believed("2026-10-01 20:00", (80, 60), (60, 80), (100, None), (None, 10)),
        believed("2026-10-02 20:00", (90, None)),
        disputed("2026-09-30 20:00", 70, 90, after=30),
    )
    assert [(each.entry, each.old, each.new, each.later) for each in insight.rated] == [
        ("2026-09-30 20:00", 70, 90, 30),
        ("2026-10-01 20:00", 70, 70, None),
    ]
    assert insight.pages == 3
    assert not insight.drawn
    assert insight.sentence(WORDS) == (
        "To compare, a page needs how sure you were of the old belief and of the new. "
        "2 of 3 pages in this time have both. From 5 on there is a chart."
    )
    assert insight.table(WORDS).rows == (
        (date(2026, 9, 30), 70, 30, 90),
        (date(2026, 10, 1), 70, None, 70),
    )


def test_the_sentence_says_both_means_and_what_became_of_the_old_one() -> None:
    pages = [disputed(f"2026-10-0{n} 20:00", 70 + n, 80, after=30 + n) for n in range(1, 6)]
    insight = found(*pages, elsewhere=2)
    assert insight.sentence(WORDS) == (
        "On 5 pages, on average: 73 % (71 to 75) sure of the old belief before, 80 % (80 to 80) "
        "of the new. On 5 pages the old one was asked again: 73 % (71 to 75) before, 33 % "
        "(31 to 35) after."
    )
    assert insight.basis(WORDS) == (
        "5 of 5 pages (ABC and disputing) rate both · each as on the day of its page · "
        "2 pages not about this left out"
    )


def test_an_interval_stays_on_the_scale() -> None:
    pages = [
        believed(f"2026-10-0{n} 20:00", (100, new))
        for n, new in enumerate((100, 0, 100, 100, 100), 1)
    ]
    sentence = found(*pages).sentence(WORDS)
    assert "80 % (" in sentence
    assert "to 100) of the new." in sentence


def test_few_pages_stand_by_themselves_and_many_by_month() -> None:
    start = TODAY - timedelta(days=300)
    pages = [
        believed(f"{start + timedelta(days=20 * n)} 20:00", (70 + n, 60 + n)) for n in range(FEW)
    ]
    few = found(*pages)
    assert len(few.held()) == FEW
    assert held_words(few.held()[0], by_page=True, words=WORDS) == (
        "30 Jan 2026: old belief 70 % before, new belief 60 %."
    )
    more = found(*pages, disputed(f"{start} 21:00", 90, 80, after=40))
    first = more.held()[0]
    assert first.stretch.span == Span(first=date(2026, 1, 1), last=date(2026, 1, 31))
    assert held_words(first, by_page=False, words=WORDS) == (
        "Jan 2026, 2 pages: old belief 80 % before, 40 % after; new belief 70 %."
    )
    assert first.entries == (f"{start} 20:00", f"{start} 21:00")
    entries = [entry for each in more.held() for entry in each.entries]
    assert len(entries) == FEW + 1
    assert len(more.held()) < 12  # a month without a page is no point


def test_nothing_to_compare_is_said_calmly() -> None:
    assert found().sentence(WORDS) == (
        "There is no page with a belief that is about this in this time."
    )
    assert found().basis(WORDS) == ""
