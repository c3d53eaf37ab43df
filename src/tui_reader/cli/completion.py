"""`tui-reader completion SHELL`: a completion script on stdout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui_reader.cli import streams

if TYPE_CHECKING:
    import argparse

SHELLS = ("bash", "zsh", "tcsh")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command.

    Args:
        subparsers: of the root parser.
    """
    parser = subparsers.add_parser(
        "completion",
        help="completion for a shell",
        description="Print a completion script, to be sourced or put where the shell looks.",
        allow_abbrev=False,
    )
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help=", ".join(SHELLS))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the script.

    Args:
        arguments: shell.
    """
    import shtab

    from tui_reader.cli.arguments import whole_tree

    script: str = shtab.complete(whole_tree(), shell=arguments.shell)
    streams.write(script.rstrip() + "\n")
    return 0
