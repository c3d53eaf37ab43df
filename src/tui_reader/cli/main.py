"""The entry point: decides which command runs and turns its failure into one line."""

from __future__ import annotations

import gc
import sys

from tui_reader import __version__
from tui_reader.cli import COMMANDS

INTERRUPTED = 130
_OBJECTS = 100_000  # made between two searches for garbage; Python's own is 700


def main(argv: list[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments without the program's name; sys.argv's when None.

    Returns:
        The exit code: 0 done, 1 reading or writing failed, 2 wrong usage, 3 no statement in the
        page, 4 network, 130 interrupted.
    """
    if argv is not None:
        return _run(argv)
    # Start-up makes much that lasts and little garbage, and what is left at the end goes anyway.
    gc.set_threshold(_OBJECTS)
    try:
        return _run(sys.argv[1:])
    finally:
        gc.freeze()


def _run(arguments: list[str]) -> int:
    from tui_reader.cli import streams
    from tui_reader.errors import ReaderError

    try:
        return _command(arguments)
    except ReaderError as error:
        streams.say(str(error))
        return error.exit_code
    except BrokenPipeError:
        streams.close_quietly()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED


def _command(arguments: list[str]) -> int:
    if arguments in (["-V"], ["--version"]):
        from tui_reader.cli import streams

        streams.write(f"tui-reader {__version__}\n")
        return 0
    if _is_source_alone(arguments):
        from tui_reader.cli.read import read

        return read(*arguments)
    from tui_reader.cli.arguments import parse

    namespace = parse(arguments)
    code: int = namespace.run(namespace)
    return code


def _is_source_alone(arguments: list[str]) -> bool:
    """Whether there is nothing to parse, so that no parser need be loaded."""
    if not arguments:
        return True
    first = arguments[0]
    return len(arguments) == 1 and first not in COMMANDS and (first == "-" or first[:1] != "-")
