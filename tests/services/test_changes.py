"""Changes: everybody is told, in order, also of what happens meanwhile."""

from __future__ import annotations

import pytest

from smart_journal.domain.change import Change
from smart_journal.services.changes import Changes

URGE = Change(frozenset({"urge-log"}))
SETTING = Change(settings=True)


def test_a_change_during_the_telling_waits_its_turn() -> None:
    changes, heard = Changes(), list[tuple[str, Change]]()

    def first(change: Change) -> None:
        heard.append(("first", change))
        if change == URGE:
            changes.publish(SETTING)

    changes.listen(first)
    changes.listen(lambda change: heard.append(("second", change)))
    changes.publish(URGE)
    assert heard == [("first", URGE), ("second", URGE), ("first", SETTING), ("second", SETTING)]


def test_who_listens_during_the_telling_hears_only_what_comes_after() -> None:
    changes, heard = Changes(), list[Change]()
    changes.listen(lambda change: changes.listen(heard.append) if change == URGE else None)
    changes.publish(URGE)
    assert heard == []
    changes.publish(SETTING)
    assert heard == [SETTING]


def test_a_fault_of_one_listener_does_not_silence_the_next_change() -> None:
    changes, heard = Changes(), list[Change]()

    def faulty(change: Change) -> None:
        if change == URGE:
            raise RuntimeError("a bug of ours")

    changes.listen(faulty)
    changes.listen(heard.append)
    with pytest.raises(RuntimeError):
        changes.publish(URGE)
    changes.publish(SETTING)
    assert heard == [SETTING]
