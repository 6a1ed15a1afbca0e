"""The early-warning card: signs come onto it, and are taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smart_journal.domain.entry import Answer
from smart_journal.domain.errors import JournalError
from smart_journal.services.early_warnings import EARLY_WARNINGS
from smart_journal.services.session import Session


def test_a_card_begins_with_its_first_signs(session: Session) -> None:
    warnings = session.early_warnings
    assert (warnings.card(), warnings.signs()) == (None, ())
    card = warnings.add(["No lunch", "Tea"])
    assert warnings.signs() == ("No lunch", "Tea")
    assert warnings.card() == card
    assert warnings.longest() == 200


def test_later_signs_come_below_what_is_there(session: Session) -> None:
    warnings = session.early_warnings
    first = warnings.add(["No lunch"])
    rows: list[Answer] = [{"sign": "No lunch", "notice": "At four"}]
    session.entries.rewrite(warnings.tool, replace(first, answers={"signs": rows, "note": "Eat."}))
    later = warnings.add(["Tea"])
    assert later.id == first.id
    assert later.answers == {"signs": [*rows, {"sign": "Tea"}], "note": "Eat."}
    warnings.undo(later)
    card = warnings.card()
    assert card is not None
    assert card.answers == {"signs": rows, "note": "Eat."}


def test_undo_after_more_was_written_keeps_that(session: Session) -> None:
    warnings = session.early_warnings
    begun = warnings.add(["No lunch"])
    warnings.add(["Tea"])
    warnings.undo(begun)
    assert warnings.signs() == ("Tea",)
    assert session.entries.count(EARLY_WARNINGS, binned=True) == 0


def test_undo_of_a_card_in_the_bin_does_nothing(session: Session) -> None:
    warnings = session.early_warnings
    begun = warnings.add(["No lunch"])
    session.entries.bin([begun])
    warnings.undo(begun)
    assert session.entries.count(EARLY_WARNINGS, binned=True) == 1
    assert len(session.entries.revisions(begun.id)) == 2


def test_a_card_that_is_half_written_takes_nothing(session: Session) -> None:
    session.drafts.keep(EARLY_WARNINGS, "new", {"fields": {}})
    with pytest.raises(JournalError, match="half written"):
        session.early_warnings.add(["Tea"])
    assert session.early_warnings.card() is None


def test_more_than_the_card_holds_is_refused_whole(session: Session) -> None:
    with pytest.raises(JournalError, match="between 0 and 40"):
        session.early_warnings.add([f"Sign {at}" for at in range(41)])
    assert session.early_warnings.card() is None
