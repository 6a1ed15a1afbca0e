"""The door: arguments, then the window or a headless command."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType

from smart_journal import __version__
from smart_journal.domain.errors import JournalError
from smart_journal.language import gettext as _

COMMANDS = ("tools", "print", "print-all", "sample", "check", "key", "export")
FIXABLE = 1


def run(arguments: list[str]) -> int:
    """Do what the arguments say.

    Returns 0 when it went well, 1 with a sentence on standard error when the person can mend
    what was wrong, 2 after wrong usage.
    """
    _guard_process()
    try:
        if arguments and arguments[0] in COMMANDS:
            from smart_journal.commands.run import run_command

            return run_command(arguments)
        return _window(_parser().parse_args(arguments))
    except JournalError as error:
        print(error.sentence, file=sys.stderr)  # noqa: T201 - the answer to a command
        return FIXABLE
    except KeyboardInterrupt:
        # A line of its own: the cursor still stands behind the question.
        print(f"\n{_('Stopped before it was done.')}", file=sys.stderr)  # noqa: T201 - as above
        return FIXABLE


def _guard_process() -> None:
    """Let no other user read our files, no crash write memory to disk, no bug tell a text."""
    sys.excepthook = _note_bug
    os.umask(0o077)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _note_bug(
    kind: type[BaseException], _error: BaseException, trace: TracebackType | None
) -> None:
    """Say which bug and where, never its message: that may hold a text of the journal.

    Nothing of it is kept either: a locked journal is not to live on in it.
    """
    frames = traceback.extract_tb(trace)
    places = " > ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames)
    print(f"bug: {kind.__name__} in {places}", file=sys.stderr)  # noqa: T201 - for a report
    # Python keeps the last error for a debugger, and with it all that its frames knew.
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            delattr(sys, name)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="smart-journal",
        description="A private recovery journal. Everything stays in one encrypted file.",
        epilog=f"Without a window: {', '.join(COMMANDS)}. Each explains itself with --help.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--journal", type=Path, metavar="FOLDER", help="open this journal")
    parser.add_argument(
        "--demo", action="store_true", help="look around in a journal of invented entries"
    )
    parser.add_argument("--seed", type=int, default=1, help="which invented year (with --demo)")
    parser.add_argument(
        "--language", default="", help="a language code; xx shows what is untranslated"
    )
    return parser


def _window(options: argparse.Namespace) -> int:
    # Nothing that is loaded now is garbage: looking through it would take a tenth of the start.
    gc.disable()
    from smart_journal.ui.platform import missing_for_a_window

    if sentence := missing_for_a_window():
        print(sentence, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return FIXABLE
    from smart_journal.ui.application import start

    return start(
        folder=options.journal,
        demo_seed=options.seed if options.demo else None,
        language=options.language,
    )
