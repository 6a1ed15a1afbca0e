"""Invented journals are real ones: Sam's year can be opened, checked and looked back over."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from smart_journal.domain.answers import faults
from smart_journal.domain.behaviour import Goal
from smart_journal.domain.period import Period, PeriodKind
from smart_journal.services.catalogue import Catalogue
from smart_journal.services.integrity import check_folder
from smart_journal.services.journals import open_session, unlock
from smart_journal.services.samples import make_demo

PASSPHRASE = "look around"


def test_the_demo_is_a_year_of_sam_that_checks_clean(tmp_path: Path, catalogue: Catalogue) -> None:
    folder = tmp_path / "Sam.journal"
    made = make_demo(folder, PASSPHRASE, seed=1)
    report = check_folder(folder, PASSPHRASE)
    assert report.problems == ()

    session = open_session(folder, unlock(folder, PASSPHRASE), catalogue)
    urges = session.entries.recent("urge-log", limit=1000)
    assert 100 <= len(urges) <= 190
    assert session.entries.count("balance-wheel") == 8
    lists = sum(len(session.lists.entries(name)) for name in catalogue.lists)
    pages = sum(session.entries.count(tool) for tool in catalogue.tools)
    assert report.entries == pages + lists

    (card,) = session.entries.recent("deads-card")
    said = [len(str(each.answers)) for each in session.entries.revisions(card.id)]
    assert len(said) == 7
    assert said == sorted(said, reverse=True)

    span = session.progress.span(session.clock(), Period(kind=PeriodKind.ALL))
    assert timedelta(days=330) <= span.last - span.first <= timedelta(days=366)
    assert len(session.progress.urges(span.first, span.last)) == len(urges)
    (behaviour,) = session.behaviours.all()
    assert [change.goal for change in behaviour.goals] == [Goal.CUT_DOWN, Goal.STOP]

    tool = catalogue.tools["urge-log"]
    assert [each for each in urges if faults(tool.fields.values(), each.answers)] == []
    assert all(each.at <= session.clock() for each in urges)
    session.close()
    made.wipe()


def test_watched_urges_are_in_step_with_their_twins(tmp_path: Path, catalogue: Catalogue) -> None:
    """Saving one of these pages anew changes nothing in the urge log."""
    folder = tmp_path / "Sam.journal"
    made = make_demo(folder, PASSPHRASE, seed=1)
    with closing(open_session(folder, unlock(folder, PASSPHRASE), catalogue)) as session:
        pages = session.entries.recent("urge-surfing")
        before = session.entries.recent("urge-log", limit=1000)
        for page in pages:
            session.growth.keep_twins(catalogue.tools["urge-surfing"], page)
        assert session.entries.recent("urge-log", limit=1000) == before
        twins = [urge for urge in before if any(link.kind == "twin" for link in urge.links)]
        assert len(pages) == 11
        assert 8 <= len(twins) <= 11
    made.wipe()
