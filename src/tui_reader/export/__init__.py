"""A reading written as bytes, one writer a format, each loaded when it is first asked for."""

from __future__ import annotations

from tui_reader.frozen import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tui_reader.statement.split import Reading


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may choose about an export.

    Args:
        width: cells of a line of text, 0 for one line a paragraph; other formats take no notice.
        justify: text with an even right edge, words hyphenated.
        with_notice: add the consent notice that was set aside.
    """

    width: int = 80
    justify: bool = False
    with_notice: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a reading.

    Args:
        name: what the command line calls it.
        suffix: of its files, with the dot.
        write: gives the bytes, UTF-8 with a newline at the end, the same for the same reading.
        suffixes: other suffixes that ask for it.
        speakers: whether it tells who says what, which need not be found out otherwise.
    """

    name: str
    suffix: str
    write: Callable[[Reading, Options], bytes]
    suffixes: tuple[str, ...] = ()
    speakers: bool = False


def _text(reading: Reading, options: Options) -> bytes:
    from tui_reader.export.text import write_text

    return write_text(reading, options)


def _markdown(reading: Reading, options: Options) -> bytes:
    from tui_reader.export.markdown import write_markdown

    return write_markdown(reading, options)


def _json(reading: Reading, options: Options) -> bytes:
    from tui_reader.export.json import write_json

    return write_json(reading, options)


def _html(reading: Reading, options: Options) -> bytes:
    from tui_reader.export.html import write_html

    return write_html(reading, options)


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("text", ".txt", _text, (".text",)),
        Format("markdown", ".md", _markdown, (".markdown",)),
        Format("json", ".json", _json, speakers=True),
        Format("html", ".html", _html, (".htm",), speakers=True),
    )
}


def write(reading: Reading, fmt: str, options: Options) -> bytes:
    """Write a reading.

    Args:
        reading: what was opened.
        fmt: a name in `FORMATS`.
        options: what the person chose.
    """
    return FORMATS[fmt].write(reading, options)


def format_for_suffix(path: str) -> str | None:
    """The name of the format that a file's suffix asks for, None when it asks for none.

    Args:
        path: of the file.
    """
    lower = path.lower()
    for each in FORMATS.values():
        if lower.endswith((each.suffix, *each.suffixes)):
            return each.name
    return None


def unknown_suffix(path: str) -> str:
    """The suffix of a file, without its dot, that asks for a format there is none of; "" for none.

    Args:
        path: of the file; a number behind its last dot is no suffix.
    """
    name = path.replace("\\", "/").rpartition("/")[2]
    suffix = name.rpartition(".")[2] if "." in name.lstrip(".") else ""
    is_one = suffix.isalnum() and not suffix.isdecimal() and format_for_suffix(path) is None
    return suffix if is_one else ""
