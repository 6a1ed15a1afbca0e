"""The language of every word a person reads.

Modules write `from smart_journal.language import gettext as _` and call it when a text is
shown, never on import. `xx` is a pseudo-language, accented and longer, that shows at a
glance which words were forgotten.
"""

from __future__ import annotations

import gettext as _gettext
import re

from smart_journal.assets import resources

DOMAIN = "smart_journal"
PSEUDO = "xx"

_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ")
_KEEP = re.compile(r"\{[^}]*\}|&(?=\w)|<[^>]*>")


def pseudo(text: str) -> str:
    """Return `text` accented and 40 % longer, its placeholders untouched."""
    parts, at = [], 0
    for match in _KEEP.finditer(text):
        parts += [text[at : match.start()].translate(_ACCENTS), match.group()]
        at = match.end()
    parts.append(text[at:].translate(_ACCENTS))
    filler = "~" * max(1, round(len(text) * 0.4) - 1)
    return f"{''.join(parts)}{filler}"


class _Pseudo(_gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        return pseudo(message) if message else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return pseudo(msgid1 if n == 1 else msgid2)

    def pgettext(self, _context: str, message: str) -> str:
        return pseudo(message)


class _Installed:
    """The one global of the program: the language chosen at the start."""

    code: str = "en"
    words: _gettext.NullTranslations = _gettext.NullTranslations()


def install(code: str) -> None:
    """Speak the language `code` from now on; English where it has no translation."""
    _Installed.code = code
    if code == PSEUDO:
        _Installed.words = _Pseudo()
        return
    folder = resources() / "language"
    _Installed.words = _gettext.translation(DOMAIN, folder, [code], fallback=True)


def installed() -> str:
    """Return the code of the installed language."""
    return _Installed.code


def gettext(message: str) -> str:
    """Return `message` in the installed language."""
    return _Installed.words.gettext(message)


def ngettext(one: str, many: str, count: int) -> str:
    """Return `one` or `many` in the installed language, by its rules for `count`."""
    return _Installed.words.ngettext(one, many, count)


def pgettext(context: str, message: str) -> str:
    """Return `message` in the installed language as it is said in `context`."""
    return _Installed.words.pgettext(context, message)
