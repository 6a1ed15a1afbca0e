"""Text that tries to be more than text: shown as it is, opens no file, hangs nothing."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from smart_journal.services import journals
from tests.trials.bait import Bait
from tests.trials.child import Child, Ended, Home
from tests.trials.fill_hostile import fill_journal
from tests.trials.hostile import payloads

if TYPE_CHECKING:
    from smart_journal.services.catalogue import Catalogue

PASSPHRASE = "four words and more"
LONGEST_LOOK_S = 5.0
SEEN = {
    "tab 0",
    "tab 2",
    "tab 4",
    "tab 5",
    "page of urge-log",
    "page of balance-wheel",
    "urge now",
    "behaviours",
    "numbers",
    "toast",
    "box",
}
PAPERS = {"paper of urge-log", "paper of balance-wheel", "paper of a chart"}


@pytest.fixture(scope="module")
def looked(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> tuple[Ended, int]:
    place = tmp_path_factory.mktemp("hostile")
    home = Home(place / "own").make()
    folder = home.place / "Mine.journal"
    with TemporaryDirectory(prefix="b") as short, Bait(Path(short, "b")) as bait:
        texts = payloads(bait.path)
        key = journals.create(folder, PASSPHRASE, cost=journals.Cost.least())
        fill_journal(folder, key, catalogue, texts)
        with Child("play_hostile", home) as child:
            child.tell(folder=str(folder), passphrase=PASSPHRASE, texts=texts)
            ended = child.end()
        return ended, bait.opened()


@pytest.mark.parametrize("way", ["browser", "label"])
def test_shown_carelessly_it_does_open_the_file(way: str, tmp_path: Path) -> None:
    """Without this, a file that nobody opened would prove nothing."""
    with Bait(tmp_path / "bait.png") as bait:
        text = payloads(bait.path)[0]
        with Child("play_bait", Home(tmp_path / "own").make()) as child:
            assert child.tell(way=way, text=text).end().code == 0
        assert bait.opened() > 0


def test_everything_is_looked_at_and_nothing_complains(looked: tuple[Ended, int]) -> None:
    ended, _opened = looked
    assert ended.complaints == b""
    assert ended.code == 0
    assert set(ended.about("at")) >= SEEN | PAPERS
    assert set(ended.about("seen")) >= SEEN
    assert set(ended.about("pasted")) == {True}


def test_no_file_that_is_named_in_it_is_opened(looked: tuple[Ended, int]) -> None:
    _ended, opened = looked
    assert opened == 0


def test_every_widget_shows_it_as_it_is(looked: tuple[Ended, int]) -> None:
    ended, _opened = looked
    looks = [words for words in ended.told if "altered" in words]
    assert {(words["at"], each) for words in looks for each in words["altered"]} == set()


def test_no_look_takes_long(looked: tuple[Ended, int]) -> None:
    ended, _opened = looked
    looks = zip(ended.about("at"), ended.about("took"), strict=True)
    assert {at for at, took in looks if took > LONGEST_LOOK_S} == set()
