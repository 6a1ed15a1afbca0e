"""Ask for a passphrase: on the terminal, or as the first line of standard input."""

from __future__ import annotations

import getpass
import sys

from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _


def ask_passphrase(*, twice: bool = False) -> str:
    """Return a passphrase; never taken from an argument or the environment.

    `twice` asks again on a terminal, for one that is new. Raises JournalError when there is
    none, or the two differ.
    """
    passphrase = _read(twice=twice)
    if not passphrase:
        raise JournalError(
            _("A passphrase is needed: type it, or give it as the first line of standard input.")
        )
    return passphrase


def _read(*, twice: bool) -> str:
    if sys.stdin is None:
        return ""
    try:
        typed = _typed(twice=twice) if sys.stdin.isatty() else sys.stdin.readline()
    except UnicodeDecodeError:
        raise JournalError(_("The passphrase is not text in the form UTF-8.")) from None
    except EOFError:
        return ""
    return typed.rstrip("\r\n")


def _typed(*, twice: bool) -> str:
    passphrase = getpass.getpass(_("Passphrase: "))
    if twice and getpass.getpass(_("Once more: ")) != passphrase:
        raise JournalError(_("The two passphrases differ. Nothing was done; please try again."))
    return passphrase
