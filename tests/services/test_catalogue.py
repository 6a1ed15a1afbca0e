"""The catalogue: all tools and lists there are, or a fault that is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from smart_journal import language
from smart_journal.assets import resources
from smart_journal.domain.errors import InvalidDefinition
from smart_journal.services.catalogue import Catalogue, load


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the shipped tools and lists, to be spoilt."""
    for name in ("tools", "lists"):
        shutil.copytree(resources() / name, tmp_path / "resources" / name)
    return tmp_path / "resources"


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_everything_shipped_is_there(catalogue: Catalogue) -> None:
    """Tools by point, then in the order that makes a gentle start."""
    shown = [(tool.point, tool.order, tool.title.casefold()) for tool in catalogue.tools.values()]
    assert shown == sorted(shown)
    assert {"urge-log", "balance-wheel"} <= set(catalogue.tools)
    assert "urge-log" in [tool.id for tool in catalogue.of_point(2)]
    all_of_them = [catalogue.of_point(point, catalogue.tools) for point in range(1, 5)]
    assert [tool for tools in all_of_them for tool in tools] == [*catalogue.tools.values()]
    assert {"behaviour", "trigger", "coping", "person", "area"} <= set(catalogue.lists)


def test_a_new_tool_is_a_new_file_and_nothing_else(copied: Path) -> None:
    text = (copied / "tools" / "urge-log.toml").read_text(encoding="utf-8")
    new = text.replace('id = "urge-log"', 'id = "night-log"', 1).replace("Urge log", "Night log", 1)
    (copied / "tools" / "night-log.toml").write_text(new, encoding="utf-8")
    assert load(copied).tools["night-log"].title == "Night log"


def test_what_next_speaks_of_the_stages_that_can_be_set(catalogue: Catalogue) -> None:
    stages = {option.id for option in catalogue.tools["stages"].fields["stage"].options}
    hinted = {hint.stage for tool in catalogue.tools.values() for hint in tool.hints}
    assert hinted == stages


def test_an_instrument_waits_until_it_is_switched_on(copied: Path) -> None:
    spoil(
        copied / "tools" / "urge-log.toml",
        'kind = "dated"',
        'kind = "dated"\ninstrument = true\nlicence = "Free"',
    )
    catalogue = load(copied)
    assert "urge-log" not in [tool.id for tool in catalogue.of_point(2)]
    assert "urge-log" in [tool.id for tool in catalogue.of_point(2, ["urge-log"])]


OFFER = """
[[offers]]
to = "balance-wheel"
label = "Draw a wheel"
{more}
[[sections]]"""


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ("copy = { gone = ['situation'] }", "'balance-wheel' has no field 'gone'"),
        ("fixed = { gone = 'x' }", "'balance-wheel' has no field 'gone'"),
        ("into = 'gone'", "'balance-wheel' has no 'gone'"),
        ("into = 'areas'\ncopy = { lines = ['situation'] }", "has no field 'lines'"),
    ],
)
def test_an_offer_leads_to_fields_that_are_there(copied: Path, more: str, reason: str) -> None:
    spoil(
        copied / "tools" / "urge-log.toml",
        "\n[[sections]]",
        OFFER.format(more=more),
    )
    with pytest.raises(InvalidDefinition, match=r"^urge-log\.toml: offers: ") as refused:
        load(copied)
    assert reason in refused.value.reason


def test_an_offer_leads_to_a_tool_that_is_there(copied: Path) -> None:
    more = OFFER.format(more="").replace("balance-wheel", "nowhere")
    spoil(copied / "tools" / "urge-log.toml", "\n[[sections]]", more)
    with pytest.raises(InvalidDefinition, match=r"offers: no tool 'nowhere'$"):
        load(copied)


def test_a_tool_that_names_an_unknown_list_is_refused(copied: Path) -> None:
    spoil(copied / "tools" / "urge-log.toml", 'list = "place"', 'list = "planet"')
    with pytest.raises(InvalidDefinition, match=r"^urge-log\.toml: place: no list 'planet'$"):
        load(copied)


def test_so_is_one_whose_rows_do(copied: Path) -> None:
    spoil(copied / "tools" / "balance-wheel.toml", 'list = "area"', 'list = "planet"')
    with pytest.raises(InvalidDefinition, match=r"^balance-wheel\.toml: area: no list 'planet'$"):
        load(copied)


def test_so_is_a_list_that_does(copied: Path) -> None:
    field = '\n[[sections.fields]]\nid = "where"\nkind = "pick"\nlist = "planet"\nlabel = "Where"\n'
    spoil(copied / "lists" / "person.toml", "\n[[starters]]", f"{field}\n[[starters]]")
    with pytest.raises(InvalidDefinition, match=r"^person\.toml: where: no list 'planet'$"):
        load(copied)


@pytest.mark.parametrize("content", [b"id = ", b"\xff\xfe", b"[a]\n[a]\n"])
@pytest.mark.parametrize("name", ["tools/urge-log.toml", "lists/place.toml"])
def test_a_file_that_is_not_toml_is_named(copied: Path, name: str, content: bytes) -> None:
    (copied / name).write_bytes(content)
    with pytest.raises(InvalidDefinition) as refused:
        load(copied)
    assert (refused.value.file, refused.value.key) == (Path(name).name, "file")
    assert refused.value.reason.startswith("is not TOML: ")


def test_its_texts_are_said_in_the_installed_language() -> None:
    language.install(language.PSEUDO)
    tool = load().tools["urge-log"]
    assert tool.title == language.pseudo("Urge log")
    assert tool.sections[0].title == language.pseudo("The urge")
