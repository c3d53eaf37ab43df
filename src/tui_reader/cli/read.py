"""`tui-reader [SOURCE]`: read on the screen, or print where there is none."""

from __future__ import annotations

import os
import stat
import sys

from tui_reader.cli import streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

_HELP = """\
Read a published statement; its consent notice is set aside.

examples:
  tui-reader                        the bundled statement
  tui-reader https://example.org/   a page on the web
  tui-reader statement.txt          a file: text, Markdown, HTML, MHTML or WARC
  curl -s ADDRESS | tui-reader      what is piped in
  tui-reader statement.txt | less   the statement as text
  tui-reader ./export               a file whose name is a command's

commands:
  tui-reader export SOURCE...       write statements as text, Markdown, JSON or HTML
  tui-reader consent [show]         see and set consent
  tui-reader config check|init      the settings file
  tui-reader completion SHELL       completion for bash, zsh or tcsh
"""


def fill(parser: argparse.ArgumentParser) -> None:
    """Describe reading on the root parser.

    Args:
        parser: the root.
    """
    parser.description = _HELP
    parser.add_argument(
        "source",
        metavar="SOURCE",
        nargs="?",
        help="an address, a file, '-' for standard input, or the name of a bundled statement",
    )
    add_options(parser)
    parser.set_defaults(run=run)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Describe what may be said about SOURCE.

    Args:
        parser: the root.
    """
    parser.add_argument(
        "--type", metavar="TYPE", help="media type of the source, such as text/html"
    )
    parser.add_argument("--base-url", metavar="URL", help="what relative links resolve against")


def run(arguments: argparse.Namespace) -> int:
    """Read what the command line names.

    Args:
        arguments: source, type and base_url.
    """
    return read(arguments.source, media_type=arguments.type, base_url=arguments.base_url)


def read(
    source: str | None = None, *, media_type: str | None = None, base_url: str | None = None
) -> int:
    """Open the reading screen, or print the statement where there is no terminal.

    Args:
        source: what is read; what was piped in, or the bundled statement, when None.
        media_type: overrides what the name and the content say.
        base_url: what relative links resolve against.
    """
    source = source or ("-" if _piped_in() else None)
    if streams.is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb" and _keyboard():
        return _screen(source, media_type, base_url)
    from tui_reader import reading
    from tui_reader.cli.export import export_one
    from tui_reader.export import Options

    return export_one(
        source or reading.FIRST, "text", Options(), media_type=media_type, base_url=base_url
    )


def _piped_in() -> bool:
    """Whether something was piped or redirected into the program; /dev/null is nothing."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)


def _keyboard() -> bool:
    """Whether keys can be read, from standard input or from the terminal behind it."""
    if streams.is_terminal(sys.stdin):
        return True
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError:
        return False
    return True


def _screen(source: str | None, media_type: str | None, base_url: str | None) -> int:
    from functools import partial

    from tui_reader import reading
    from tui_reader.page.open import STDIN, standard_input
    from tui_reader.session import own_session

    session = own_session()
    opening = partial(session.open, media_type=media_type, base_url=base_url)
    first = source or reading.FIRST
    if first == STDIN:
        import io

        # Keys come from the terminal once what was piped in has been read to its end.
        piped = not streams.is_terminal(sys.stdin)
        streams.say_meanwhile("Reading standard input …" if piped else "")
        opening = partial(opening, stdin=io.BytesIO(standard_input().read()))
        streams.say_meanwhile("")
    _use_terminal()
    from tui_reader.tui.app import run as run_screen

    return run_screen(session, opening, first)


def _use_terminal() -> None:
    """Give the screen the terminal for keys and drawing, wherever the streams were sent."""
    # Keys are read from standard input, and the screen is drawn on standard error.
    for number, stream in ((0, sys.stdin), (2, sys.stderr)):
        if not streams.is_terminal(stream):
            terminal = os.open("/dev/tty", os.O_RDWR)
            os.dup2(terminal, number)
            os.close(terminal)
    if not os.environ.get("NO_COLOR", "set"):  # empty means unset: no-color.org
        del os.environ["NO_COLOR"]
