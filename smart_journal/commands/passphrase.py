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
    if not sys.stdin.isatty():
        passphrase = sys.stdin.readline().rstrip("\r\n")
    else:
        passphrase = getpass.getpass(_("Passphrase: "))
        if twice and getpass.getpass(_("Once more: ")) != passphrase:
            raise JournalError(_("The two passphrases differ. Nothing was done; please try again."))
    if not passphrase:
        raise JournalError(
            _("A passphrase is needed: type it, or give it as the first line of standard input.")
        )
    return passphrase
