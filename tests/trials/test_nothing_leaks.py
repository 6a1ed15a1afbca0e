"""A whole session with a canary in every place: nothing readable is left anywhere."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from smart_journal.services import journals
from smart_journal.storage import vault
from smart_journal.storage.checks import check
from tests.storage.making import NOW
from tests.trials.canaries import NEVER_KEPT, make_canaries, places
from tests.trials.child import Child, Ended, Home
from tests.trials.scanner import Scanner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smart_journal.services.catalogue import Catalogue

ALLOWED = re.compile(
    r"Documents/Journal\.journal/(journal\.(db|db-journal|lock)|keys\.json(\.bak)?)"
    r"|\.config/smart-journal/preferences\.json"
    r"|\.cache/smart-journal/fontlist-v[\d.]+\.json"
    r"|\.cache/fontconfig/.*"
)
BODIES = (
    "SELECT body FROM entry UNION ALL SELECT body FROM revision UNION ALL SELECT body FROM draft"
)


@dataclass(frozen=True)
class Story:
    """A session killed in the middle, and the one after it."""

    home: Home
    mark: str
    words: dict[str, str]
    killed: Ended
    after_kill: list[Path]
    hits_after_kill: set[str]
    again: Ended
    began: float

    def heard(self, key: str) -> Any:
        return self.killed.about(key)[0]

    def secrets(self) -> dict[str, str | bytes]:
        key = journals.unlock(self.home.journal, self.words["passphrase"])
        raw, words = bytes(key.raw()), journals.recovery_words(key)
        return {
            "text": self.mark,
            "key": raw,
            "recovery words": " ".join(words[2:5]),
            "recovery words, listed": ", ".join(words[2:5]),
        }


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Story:
    home = Home(tmp_path_factory.mktemp("leaks") / "home").make()
    mark, words = make_canaries(places(catalogue))
    began = time.time()
    with Child("play_canaries", home) as child:
        child.tell(mark=mark, words=words)
        child.hear_of("pending")
        child.kill()
        killed = child.end()
    hits = Scanner({"text": mark}).in_files(home.place.parent.rglob("*"))
    after_kill = sorted(home.place.rglob("*"))
    with Child("play_again", home) as child:
        again = child.tell(mark=mark, passphrase=words["passphrase"]).end()
    return Story(home, mark, words, killed, after_kill, hits, again, began)


def test_every_canary_came_into_the_journal(story: Story) -> None:
    """Without this, finding none elsewhere would prove nothing."""
    key = journals.unlock(story.home.journal, story.words["passphrase"])
    with vault.open_store(story.home.journal, key, now=NOW) as store:
        inside = str(store.sheet.connection.rows(BODIES))
        report = check(store, now=NOW)

    missing = {name for name, canary in story.words.items() if canary not in inside}
    assert missing == {*NEVER_KEPT, "draft pending"}
    assert story.words["draft pending"][:12] in inside
    assert report.problems == ()


def test_no_canary_no_key_and_no_recovery_word_is_readable_anywhere(story: Story) -> None:
    scanner = Scanner(story.secrets())

    assert story.hits_after_kill == set()
    assert scanner.in_files(story.home.place.parent.rglob("*")) == set()
    assert scanner.in_files(changed_since(story.began, story.home.place)) == set()
    for ended in (story.killed, story.again):
        assert scanner.in_bytes(ended.said + ended.complaints, "said") == set()


def changed_since(began: float, but_not: Path) -> Iterator[Path]:
    """Return the files of the shared temporary folders that are as new as the session."""
    for top in {Path("/dev/shm"), Path("/tmp"), Path("/var/tmp")}:  # noqa: S108 - read only
        for folder, inner, names in os.walk(top):
            depth = len(Path(folder).relative_to(top).parts)
            inner[:] = [each for each in inner if depth < 2 and Path(folder, each) != but_not]
            for name in names:
                file = Path(folder, name)
                if file.is_file() and file.stat().st_mtime >= began:
                    yield file


def test_only_the_files_of_the_list_are_written(story: Story) -> None:
    for tree in (story.after_kill, sorted(story.home.place.rglob("*"))):
        files = {str(path.relative_to(story.home.place)) for path in tree if path.is_file()}

        assert {name for name in files if not ALLOWED.fullmatch(name)} == set()
        assert "Documents/Journal.journal/journal.db" in files
        assert ".config/smart-journal/preferences.json" in files
    assert not list(story.home.temporary.iterdir())
    assert not list(story.home.runtime.iterdir())


def test_everything_written_is_for_the_owner_alone(story: Story) -> None:
    for path in story.home.place.rglob("*"):
        mode = path.stat().st_mode & 0o777
        assert mode == (0o700 if path.is_dir() else 0o600), f"{mode:o} {path}"


def test_once_locked_no_widget_holds_a_word_of_it(story: Story) -> None:
    assert len(story.heard("held")) > 20
    assert story.heard("journals") == ["Desk", "Session"]
    assert story.heard("held_locked") == []
    assert story.heard("journals_locked") == []


def test_the_title_and_the_clipboard_say_nothing(story: Story) -> None:
    assert story.heard("title") == story.heard("locked_title") == "Journal"
    assert story.heard("clipboard") == "what another program copied"


def test_nothing_is_said_on_standard_error(story: Story) -> None:
    assert story.killed.complaints == b""
    assert story.again.complaints == b""
    assert story.again.code == 0


def test_what_was_half_written_is_offered_after_the_crash(story: Story) -> None:
    assert {"situation", "thoughts"} <= set(story.again.about("offered")[0])


def test_a_bug_is_told_without_the_words_it_struck_on(tmp_path: Path) -> None:
    mark, words = make_canaries(["bug"])
    with Child("play_bug", Home(tmp_path / "bug").make()) as child:
        ended = child.tell(words=words["bug"]).end()

    assert Scanner({"text": mark}).in_bytes(ended.said + ended.complaints, "said") == set()
    assert ended.about("kept") == [[]]
    lines = ended.complaints.decode().splitlines()
    assert len(lines) == 2
    assert all(line.startswith("bug: ValueError in") and "play_bug.py" in line for line in lines)
