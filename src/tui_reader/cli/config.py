"""`tui-reader config check|init`: the settings file."""

from __future__ import annotations

import argparse
import os

from tui_reader import paths
from tui_reader.actions import COMMANDS, GROUPS
from tui_reader.cli import streams
from tui_reader.errors import SettingsError, WriteError
from tui_reader.settings import load, path_in
from tui_reader.settings.example import example


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command.

    Args:
        subparsers: of the root parser.
    """
    parser = subparsers.add_parser(
        "config",
        help="check the settings, or begin a file of them",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    check = actions.add_parser("check", help="report every problem in config.toml")
    check.set_defaults(run=run_check)
    init = actions.add_parser("init", help="write a config.toml that explains itself")
    init.set_defaults(run=run_init)


_HELP = """\
What can be set is in config.toml, which only you write.

examples:
  tui-reader config init     write a file in which every setting is explained
  tui-reader config check    report every problem in it, with its line
"""


def run_check(arguments: argparse.Namespace) -> int:
    """Report every problem with the settings, one a line.

    Args:
        arguments: none are used.

    Raises:
        SettingsError: the file cannot be read, or holds problems; they are reported before.
    """
    del arguments
    path = path_in(paths.config_dir())
    _, problems = load(path, [each.id for each in COMMANDS])
    for problem in problems[:-1]:
        streams.say(f"{_where(path, problem.line)}: {problem.what}")
    if problems:
        final = problems[-1]
        raise SettingsError(final.what, where=_where(path, final.line))
    there = os.path.exists(path)
    streams.write(f"{path}: {'no problems' if there else 'not there; the defaults hold'}\n")
    return 0


def run_init(arguments: argparse.Namespace) -> int:
    """Write the example as config.toml, if there is none.

    Args:
        arguments: none are used.

    Raises:
        WriteError: there is one already, or it cannot be written.
    """
    del arguments
    directory = paths.config_dir()
    path = path_in(directory)
    try:
        os.makedirs(directory, mode=0o700, exist_ok=True)
        with open(path, "x", encoding="utf-8") as stream:
            stream.write(example(GROUPS))
    except FileExistsError:
        hint = "edit it, or move it away first"
        raise WriteError("is there already", where=path, hint=hint) from None
    except OSError as error:
        raise WriteError(f"cannot be written ({error.strerror})", where=path) from None
    streams.write(f"{path}\n")
    return 0


def _where(path: str, line: int) -> str:
    return f"{path}:{line}" if line else path
