"""Words for translators, and translations for the program.

`python resources/language/build.py` collects every word a person reads, from the code and from
the tools, into `smart_journal.pot`. A translation is a `<language>.po` beside it; building the
package makes its `.mo`, which is never committed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DOMAIN = "smart_journal"
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# The keys of a resource file whose texts a person reads.
_KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}
_SAID = {
    *("title", "also", "purpose", "steps", "cautions", "name", "about"),
    *("label", "short", "hint", "ends"),
}


def collect() -> Catalog:
    """Return every word a person reads, with where it stands."""
    catalog = Catalog(project="Smart Journal", charset="utf-8", fuzzy=False)
    code = extract_from_dir(
        ROOT / DOMAIN,
        [("**.py", "python")],
        {"**.py": {}},
        keywords=_KEYWORDS,
        comment_tags=("For translators:",),
    )
    for file, line, message, comments, context in code:
        catalog.add(
            message, None, [(f"{DOMAIN}/{file}", line)], auto_comments=comments, context=context
        )
    for path in sorted(HERE.parent.glob("**/*.toml")):
        for text in _texts(tomllib.loads(path.read_text(encoding="utf-8"))):
            catalog.add(text, None, [(str(path.relative_to(ROOT)), 1)])
    return catalog


def _texts(value: Any, said: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, key in _SAID)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, said)
    elif isinstance(value, str) and said and value:
        yield value


def compile_all(folder: Path = HERE) -> list[Path]:
    """Make the `.mo` of every `.po` in `folder`, where gettext looks for it."""
    made = []
    for source in sorted(folder.glob("*.po")):
        target = folder / source.stem / "LC_MESSAGES" / f"{DOMAIN}.mo"
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open("rb") as text, target.open("wb") as binary:
            write_mo(binary, read_po(text, locale=source.stem))
        made.append(target)
    return made


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Compile the translations whenever the package is built or installed for development."""

    def initialize(self, _version: str, _build_data: dict[str, Any]) -> None:
        """Make them before the folder of resources is taken into the wheel."""
        compile_all()


if __name__ == "__main__":
    with (HERE / f"{DOMAIN}.pot").open("wb") as out:
        write_po(out, collect(), width=96, sort_by_file=True, omit_header=False)
