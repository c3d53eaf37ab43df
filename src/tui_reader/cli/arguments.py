"""The argparse tree: one module a command, and reading when no command is named."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

from tui_reader import __version__
from tui_reader.cli import COMMANDS, streams
from tui_reader.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from _typeshed import SupportsWrite

_COLUMNS = 80  # where nobody knows
# Its messages are English here: to look for translations of them takes longer than to parse.
argparse._ = str  # type: ignore[attr-defined]


class Layout(argparse.RawDescriptionHelpFormatter):
    """Help with the lines of a description as they are written."""

    def __init__(self, prog: str) -> None:
        # Where no width is given argparse loads shutil, and with it every kind of archive.
        super().__init__(prog, width=_columns() - 2)


class Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage as one line, like every other error."""

    def error(self, message: str) -> NoReturn:
        """Report wrong usage.

        Args:
            message: argparse's own words.

        Raises:
            UsageError: always.
        """
        raise UsageError(message, hint=f"see {self.prog} --help")

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        # argparse passes over a failed write, and the interpreter then tells of it at the end.
        if message and file is sys.stdout:
            streams.write(message)
        else:
            super()._print_message(message, file)


def parse(arguments: list[str]) -> argparse.Namespace:
    """Turn the command line into a namespace whose `run` does the work.

    Args:
        arguments: without the program's name.

    Raises:
        UsageError: they ask for something that does not exist.
    """
    parser = _root()
    if arguments and arguments[0] in COMMANDS:
        # Only the command that was named is built: the others would cost start-up time.
        subparsers = parser.add_subparsers(metavar="COMMAND")
        import_module(f"tui_reader.cli.{arguments[0]}").add_parser(subparsers)
    else:
        import_module("tui_reader.cli.read").fill(parser)
    return parser.parse_args(arguments)


def whole_tree() -> argparse.ArgumentParser:
    """The parser with every command in it, for completion and for the documents' test."""
    parser = _root()
    # Without SOURCE: a shell completes a command in its place, and file names by itself.
    import_module("tui_reader.cli.read").add_options(parser)
    subparsers = parser.add_subparsers(metavar="COMMAND")
    for command in COMMANDS:
        import_module(f"tui_reader.cli.{command}").add_parser(subparsers)
    return parser


def _root() -> Parser:
    parser = Parser(
        prog="tui-reader",
        formatter_class=Layout,
        allow_abbrev=False,
    )
    parser.add_argument("-V", "--version", action="version", version=f"tui-reader {__version__}")
    return parser


def _columns() -> int:
    """Cells of the terminal, as `shutil.get_terminal_size` finds them."""
    named = os.environ.get("COLUMNS", "")
    if named.isdecimal() and int(named):
        return int(named)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or _COLUMNS
    except (AttributeError, ValueError, OSError):  # closed, detached or no terminal
        return _COLUMNS
