"""`tui-reader export SOURCE...`: statements as text, Markdown, JSON or HTML."""

from __future__ import annotations

import os
from io import BytesIO

from tui_reader import reading
from tui_reader.cli import streams
from tui_reader.errors import UsageError
from tui_reader.export import FORMATS, Options, format_for_suffix
from tui_reader.export.time_limit import time_limit
from tui_reader.page.open import STDIN, is_address, standard_input
from tui_reader.session import own_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from tui_reader.statement.split import Reading

_WAITING = 3600.0  # seconds for a page on the web, whose own limits are settings
_HELP = """\
Write statements as text, without their consent notices.

examples:
  tui-reader export page.txt                          typeset text, 80 cells wide
  tui-reader export page.txt --to json | jq .quotes   who says what
  tui-reader export page.txt -o page.md               the suffix names the format
  tui-reader export pages/ -o texts/                  every file below a directory
  tui-reader export @list.txt --to json               one object a line, in the list's order
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command.

    Args:
        subparsers: of the root parser.
    """
    from tui_reader.cli.arguments import Layout

    parser = subparsers.add_parser(
        "export",
        help="write statements as text, Markdown, JSON or HTML",
        description=_HELP,
        formatter_class=Layout,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help="an address, a file, '-', a directory, or @LIST: a file of sources, one a line",
    )
    add("--to", metavar="FORMAT", choices=tuple(FORMATS), help=", ".join(FORMATS))
    add("-o", "--output", metavar="PATH", help="a file; with several sources a directory")
    add("-w", "--width", metavar="N", type=int, default=80, help="cells; 0: a line a paragraph")
    add("--justify", action="store_true", help="even right edge, with hyphenation")
    add("-j", "--jobs", metavar="N", type=int, help="processes; as many as cores by default")
    add("--with-notice", action="store_true", help="add the consent notice that was set aside")
    add("--type", metavar="TYPE", help="media type of standard input, such as text/html")
    add("--base-url", metavar="URL", help="what relative links resolve against")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Export one source or many.

    Args:
        arguments: what `add_parser` describes.

    Raises:
        UsageError: width, jobs or format make no sense.
    """
    if arguments.width < 0:
        raise UsageError("--width is a number of cells, 0 or more")
    if arguments.jobs is not None and arguments.jobs < 1:
        raise UsageError("--jobs is a number of processes, 1 or more")
    options = Options(
        width=arguments.width, justify=arguments.justify, with_notice=arguments.with_notice
    )
    to = arguments.to or _format_of(arguments.output)
    sources = arguments.sources
    if len(sources) == 1 and not _is_many(sources[0]):
        return export_one(
            sources[0],
            to,
            options,
            output=arguments.output,
            media_type=arguments.type,
            base_url=arguments.base_url,
        )
    from tui_reader.cli.export_batch import export_many

    return export_many(arguments, to, options)


def export_one(
    source: str,
    to: str,
    options: Options,
    *,
    output: str | None = None,
    media_type: str | None = None,
    base_url: str | None = None,
) -> int:
    """Write one statement to stdout or to a file.

    Args:
        source: what `Session.open` takes.
        to: a name in `FORMATS`.
        options: width and what to include.
        output: a path; stdout when None or "-".
        media_type: overrides what the name and the content say.
        base_url: what relative links resolve against.
    """
    stdin = None
    if source == STDIN:
        stdin = BytesIO(standard_input().read())  # whoever pipes may take their time
    with time_limit(source, _size(source, stdin), _WAITING if is_address(source) else 0):
        opened = own_session().open(
            source,
            stdin=stdin,
            media_type=media_type,
            base_url=base_url,
            quotes=FORMATS[to].speakers,
        )
        data = reading.export(opened, to, options)
    for warning in opened.warnings:
        streams.say(f"{source}: {warning}")
    if output in (None, "-"):
        streams.write(data)
    else:
        place = _place(output, opened, to)
        if os.path.exists(source) and os.path.exists(place) and os.path.samefile(source, place):
            raise UsageError("is the source itself", where=place, hint="name another file")
        reading.save(data, place)
    return 0


def _size(source: str, stdin: BytesIO | None) -> int:
    if stdin is not None:
        return stdin.getbuffer().nbytes
    try:
        return os.path.getsize(source)
    except (OSError, ValueError):
        return 0


def _place(output: str, opened: Reading, to: str) -> str:
    """The file to write: the path itself, or a name from the title in a directory."""
    if not os.path.isdir(output):
        return output
    from tui_reader.export.batch import file_name

    return os.path.join(output, file_name(opened.statement.title, FORMATS[to].suffix))


def _format_of(output: str | None) -> str:
    if output is None or output == "-" or not os.path.splitext(output)[1]:
        return "text"
    return format_for_suffix(output) or "text"


def _is_many(source: str) -> bool:
    lists = source.startswith("@") and not os.path.exists(source)
    archive = source.endswith((".warc", ".warc.gz"))
    return lists or archive or os.path.isdir(source)
