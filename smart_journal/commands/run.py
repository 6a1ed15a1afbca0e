"""The commands: their arguments, and which does what. They stay stable."""

from __future__ import annotations

import argparse
from pathlib import Path

from smart_journal.sample.profiles import Profile


def run_command(arguments: list[str]) -> int:
    """Carry out a command; returns its exit code.

    Raises JournalError with a sentence, SystemExit after wrong usage.
    """
    options = _parser().parse_args(arguments)
    return int(options.command(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="smart-journal")
    commands = parser.add_subparsers(required=True)

    tools = commands.add_parser("tools", help="list the tools: id, point, title, also called")
    tools.add_argument("--json", action="store_true", help="as JSON")
    tools.set_defaults(command=_tools)

    blank = commands.add_parser("print", help="write a blank worksheet as a PDF")
    blank.add_argument("tool", metavar="TOOL", help="the id of a tool, see 'tools'")
    blank.add_argument("out", metavar="OUT.pdf", type=Path)
    blank.set_defaults(command=_print)

    every = commands.add_parser("print-all", help="write the blank worksheet of every tool")
    every.add_argument("folder", metavar="FOLDER", type=Path)
    every.set_defaults(command=_print_all)
    for each in (blank, every):
        each.add_argument("--paper", choices=("a4", "letter"), default="")
        each.add_argument("--large", action="store_true", help="large print")

    sample = commands.add_parser("sample", help="make a new journal of invented entries")
    sample.add_argument("folder", metavar="FOLDER", type=Path)
    sample.add_argument("--profile", choices=[each.value for each in Profile], default="sam")
    sample.add_argument("--seed", type=int, default=1)
    sample.set_defaults(command=_sample)

    check = commands.add_parser("check", help="verify every page and every entry of a journal")
    check.add_argument("folder", metavar="FOLDER", type=Path)
    check.set_defaults(command=_check)

    key = commands.add_parser("key", help="show the raw key and how to open the file elsewhere")
    key.add_argument("folder", metavar="FOLDER", type=Path)
    key.set_defaults(command=_key)

    export = commands.add_parser("export", help="write every entry to a file that is not encrypted")
    export.add_argument("folder", metavar="FOLDER", type=Path)
    export.add_argument("out", metavar="OUT.json", type=Path)
    export.set_defaults(command=_export)
    return parser


def _tools(options: argparse.Namespace) -> int:
    from smart_journal.commands.tools import list_tools

    return list_tools(as_json=options.json)


def _print(options: argparse.Namespace) -> int:
    from smart_journal.commands.blank import print_blank

    return print_blank(options.tool, options.out, paper=options.paper, large=options.large)


def _print_all(options: argparse.Namespace) -> int:
    from smart_journal.commands.blank import print_all

    return print_all(options.folder, paper=options.paper, large=options.large)


def _sample(options: argparse.Namespace) -> int:
    from smart_journal.commands.sample import make_sample

    return make_sample(options.folder, Profile(options.profile), options.seed)


def _check(options: argparse.Namespace) -> int:
    from smart_journal.commands.check import check_journal

    return check_journal(options.folder)


def _key(options: argparse.Namespace) -> int:
    from smart_journal.commands.key import show_key

    return show_key(options.folder)


def _export(options: argparse.Namespace) -> int:
    from smart_journal.commands.export import export

    return export(options.folder, options.out)
