"""Spelling: words of the dictionaries and of the journal are right, nothing is learned outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from smart_journal.services.dictionaries import available, fitting, folders
from smart_journal.services.session import Session
from smart_journal.services.spelling import Dictionaries

AFFIXES = "SET UTF-8\nTRY abcdefghijklmnopqrstuvwxyz\n"


@pytest.fixture
def klingon(tmp_path: Path) -> Path:
    """Return a folder with a dictionary of three words."""
    place = tmp_path / "dictionaries"
    place.mkdir()
    (place / "tlh_QO.aff").write_text(AFFIXES, "utf-8")
    (place / "tlh_QO.dic").write_text("3\nqapla\nworf\nbatleth\n", "utf-8")
    (place / "half.dic").write_text("1\nalone\n", "utf-8")
    return place


@pytest.fixture
def english(session: Session) -> Session:
    found = available(folders())
    session.spelling.use(Dictionaries([("en_US", found["en_US"])]))
    return session


def unknown(session: Session, text: str) -> list[str]:
    return [text[start : start + length] for start, length in session.spelling.wrong(text)]


def test_a_dictionary_comes_along_and_those_of_the_system_are_found(klingon: Path) -> None:
    assert "en_US" in available(folders())
    assert available([klingon]) == {"tlh_QO": klingon}


def test_the_language_itself_comes_before_one_of_its_kind() -> None:
    assert fitting("en_GB", ["de_DE", "en_GB", "en_US"]) == ["en_GB"]
    assert fitting("en_IE", ["de_DE", "en_GB", "en_US"]) == ["en_GB"]
    assert fitting("fr_FR", ["de_DE", "en_US"]) == []


def test_unknown_words_are_found_and_known_ones_left_alone(english: Session) -> None:
    text = "I can’t recieve it, see www.examplle.org/x or mail me@exampl.org on the 3rdd."
    assert unknown(english, text) == ["recieve"]


def test_a_word_of_any_chosen_language_is_right(session: Session, klingon: Path) -> None:
    both = [("tlh_QO", klingon), ("en_US", available(folders())["en_US"])]
    session.spelling.use(Dictionaries(both))
    assert unknown(session, "Worf said qapla and left the qaplaa") == ["qaplaa"]


def test_names_of_the_persons_own_lists_are_right(english: Session) -> None:
    assert unknown(english, "With Zbyszko") == ["Zbyszko"]
    english.lists.add("person", "Zbyszko")
    assert unknown(english, "With Zbyszko’s") == ["Zbyszko’s"]
    assert unknown(english, "With zbyszko") == []


def test_a_kept_word_lies_in_the_journal_and_nowhere_else(english: Session, tmp_path: Path) -> None:
    told: list[int] = []
    english.spelling.listen(lambda: told.append(1))
    before = {path for path in tmp_path.rglob("*") if "Mine.journal" not in str(path)}
    english.spelling.keep("kintsugi")
    assert unknown(english, "kintsugi") == []
    assert told
    assert [item.label for item in english.lists.items("word")] == ["kintsugi"]
    assert {path for path in tmp_path.rglob("*") if "Mine.journal" not in str(path)} == before


def test_suggestions_hold_what_was_meant(english: Session) -> None:
    assert "receive" in english.spelling.suggest("recieve")


def test_without_a_dictionary_nothing_is_wrong(session: Session) -> None:
    assert unknown(session, "xqzt vvv") == []


def test_a_dictionary_that_is_no_dictionary_is_left_out(tmp_path: Path) -> None:
    assert len(Dictionaries([("xx_XX", tmp_path / "nowhere")])) == 0


def test_the_chosen_languages_are_kept(session: Session) -> None:
    assert session.spelling.chosen(["en_GB"]) == ["en_GB"]
    session.settings.change(spelling=())
    assert session.spelling.chosen(["en_GB"]) == ()
