"""What the program says about itself, in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from smart_journal import __version__
from smart_journal.language import gettext as _


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading with what stands under it; `points` are set as a list."""

    heading: str = ""
    text: str = ""
    points: tuple[str, ...] = ()


def independence() -> str:
    """Return the sentence that says whose program this is not."""
    return _(
        "For people who use the SMART Recovery® programme. Independent: not made, endorsed or"
        " sponsored by SMART Recovery. SMART Recovery® and 4-Point Program® are trademarks of"
        " their owner."
    )


def not_protected_in_short() -> str:
    """Return the one honest line of the welcome."""
    return _(
        "It can't protect against somebody who watches you type, a program that records your"
        " keys, or being made to give the passphrase."
    )


def about() -> tuple[Part, ...]:
    """Return the page about the program."""
    return (
        Part(
            text=_("Version {version}. Free software under the MIT licence.").format(
                version=__version__
            )
        ),
        Part(text=independence()),
        Part(
            text=_(
                "It is not watched, is not emergency care, and does not take the place of"
                " treatment or advice."
            )
        ),
        Part(
            heading=_("Made with"),
            text=_(
                "Python, Qt for Python (LGPL 3), SQLCipher, cryptography, Matplotlib, zxcvbn,"
                " mnemonic, filelock and platformdirs. On paper: Source Sans 3 and Source Serif 4"
                " (SIL Open Font License)."
            ),
        ),
    )


def protection() -> tuple[Part, ...]:
    """Return what is protected and what is not."""
    return (
        Part(
            heading=_("What is protected"),
            points=(
                _("Everything you write is in one encrypted file, drafts and settings included."),
                _(
                    "Only your passphrase or your recovery words open it. Nobody can reset them:"
                    " not us, not anybody."
                ),
                _("There is no account and no server. The program opens no network connection."),
                _(
                    "While the journal is locked, nothing of it is on the screen or in the"
                    " window's title."
                ),
                _("If bytes of the file are damaged, the program says so and shows no wrong text."),
            ),
        ),
        Part(
            heading=_("What is not"),
            points=(
                _("That there is a journal, how large it is, and when it was last used."),
                _("A passphrase that somebody makes you give."),
                _("A camera that sees the screen, or a program that records your keys."),
                _(
                    "What the computer writes to its swap file or when it hibernates, unless its"
                    " whole disk is encrypted."
                ),
                _(
                    "Older copies of the journal: they still open with the passphrase they had,"
                    " and a whole older copy can be put in the place of the new one."
                ),
                _(
                    "What you print or save as a picture or a PDF. Paper can be found, and the"
                    " printer's queue may keep a page for a day."
                ),
            ),
        ),
    )
