"""What translators get, and what the program makes of what they send back."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from smart_journal import assets, language
from smart_journal.services.catalogue import load


@pytest.fixture(scope="module")
def build() -> dict[str, Any]:
    return runpy.run_path(str(assets.resources() / "language" / "build.py"))


def test_translators_get_the_words_of_the_code_and_of_the_tools(build: dict[str, Any]) -> None:
    words = {
        text
        for message in build["collect"]()
        for text in ([message.id] if isinstance(message.id, str) else message.id)
    }
    assert "I have an urge now" in words
    assert "{count} entry · {when}" in words
    for tool in load().tools.values():
        assert {tool.title, tool.purpose, *tool.also, *tool.steps, *tool.cautions} <= words
        assert {field.label for field in tool.fields.values()} <= words
    for own in load().lists.values():
        assert {starter.label for starter in own.starters} <= words


def test_a_translation_is_compiled_and_spoken(
    build: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "language"
    folder.mkdir()
    (folder / "de.po").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
        'msgid "Today"\nmsgstr "Heute"\n\n'
        'msgid "{count} entry written."\nmsgid_plural "{count} entries written."\n'
        'msgstr[0] "{count} Eintrag geschrieben."\nmsgstr[1] "{count} Einträge geschrieben."\n',
        encoding="utf-8",
    )
    (made,) = build["compile_all"](folder)
    assert made == folder / "de" / "LC_MESSAGES" / "smart_journal.mo"
    monkeypatch.setattr(language, "resources", lambda: tmp_path)
    language.install("de")
    assert language.gettext("Today") == "Heute"
    assert language.ngettext("{count} entry written.", "{count} entries written.", 3).format(
        count=3
    ) == ("3 Einträge geschrieben.")
    assert language.gettext("Not translated yet") == "Not translated yet"


def test_the_pseudo_language_is_longer_accented_and_keeps_placeholders() -> None:
    said = language.pseudo("Saved {count} pages at {time}")
    assert "{count}" in said
    assert "{time}" in said
    assert len(said) >= 1.35 * len("Saved {count} pages at {time}")
    assert "Šáv" in said
