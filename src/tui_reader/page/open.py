"""SOURCE, as a person writes it, opened as a page."""

from __future__ import annotations

import os
import sys

from tui_reader import paths
from tui_reader.errors import SourceError, UsageError
from tui_reader.frozen import replace
from tui_reader.page.archive import (
    MHTML,
    first_page,
    first_page_of,
    is_archive,
    is_mhtml,
    mhtml_page,
)
from tui_reader.page.model import Page
from tui_reader.page.text import looks_binary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from tui_reader.page.web import Web

STDIN = "-"
LIMIT = 512 * 1024 * 1024  # bytes of one source; more is refused rather than swallowed
# What a part of a page begins with (after WHATWG MIME Sniffing §7.1).
_NAMES = b"article main section header div p h1 h2 table ul ol title meta style script"
_PARTS = tuple(b"<" + name + end for name in _NAMES.split() for end in (b" ", b">", b"\n"))
_HEAD = 65536  # bytes in which front matter ends
_UNPACKED_LIMIT = LIMIT
SUFFIXES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".mhtml": MHTML,
    ".mht": MHTML,
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".txt": "text/plain",
    ".text": "text/plain",
}
BUNDLED = ("briefing", "welcome")
_WEB = ("http://", "https://")
_MARKUP = ("application/xhtml+xml",)


def open_page(
    source: str,
    *,
    stdin: BinaryIO | None = None,
    media_type: str | None = None,
    base_url: str | None = None,
    web: Web | None = None,
) -> Page:
    """Open SOURCE.

    Args:
        source: a path, an address on the web, a file: URL, "-" for standard input, or the name of
            a bundled statement.
        stdin: what "-" reads; the process's own when None.
        media_type: overrides what the name and the content say.
        base_url: what relative links resolve against.
        web: what an address on the web is opened with; without it no cookie or copy is kept.

    Raises:
        SourceError: it does not exist, cannot be read, is too large or is not text.
        NetworkError: the network or the server failed.
        UsageError: the media type is none that holds text.
    """
    if media_type is not None:
        _insist_on_text(media_type)
    if is_address(source):
        return _web_page(source, web, media_type, base_url)
    if source == STDIN:
        return _page(source, _read_stream(stdin or standard_input(), source), media_type, base_url)
    path = path_of(source)
    if is_archive(path):
        return first_page(path, source)
    body = _read_file(path, source)
    suffix = os.path.splitext(path.removesuffix(".gz"))[1].lower()
    return _page(source, body, media_type or SUFFIXES.get(suffix), base_url)


def _insist_on_text(media_type: str) -> None:
    family, slash, kind = media_type.partition("/")
    if not (family == "text" and slash and kind) and media_type not in (MHTML, *_MARKUP):
        raise UsageError(
            "is no media type of text",
            where=media_type,
            hint="text/html, text/markdown and text/plain are read",
        )


def standard_input() -> BinaryIO:
    """The process's standard input.

    Raises:
        SourceError: the shell closed it.
    """
    if sys.stdin is None:
        raise SourceError("is closed", where="standard input", hint="name a file or an address")
    return sys.stdin.buffer


def is_address(source: str) -> bool:
    """Whether SOURCE is an address on the web.

    Args:
        source: as the person wrote it.
    """
    return source[:8].lower().startswith(_WEB)


def bundled_path(name: str) -> str:
    """The file of a bundled statement.

    Args:
        name: one of `BUNDLED`.
    """
    return paths.asset("statements", f"{name}.txt")


def _web_page(source: str, web: Web | None, media_type: str | None, base_url: str | None) -> Page:
    from tui_reader.page.web import Web, open_url

    page = open_url(source, web or Web())
    return replace(page, media_type=media_type or page.media_type, url=base_url or page.url)


def path_of(source: str) -> str:
    """The file that SOURCE names, where it names one.

    Args:
        source: as the person wrote it.

    Raises:
        UsageError: it names a file of another machine.
    """
    if source.startswith("file:"):
        from urllib.parse import unquote, urlsplit

        parts = urlsplit(source)
        if parts.netloc not in ("", "localhost"):
            raise UsageError("a file address names another machine", where=source)
        return unquote(parts.path)
    if source in BUNDLED and not os.path.exists(source):
        return bundled_path(source)
    return os.path.expanduser(source)


def _read_file(path: str, source: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return _read_stream(stream, source)
    except FileNotFoundError:
        hint = "only http and https are opened" if "://" in source else "check the path"
        raise SourceError("no such file", where=source, hint=hint) from None
    except IsADirectoryError:
        raise SourceError(
            "is a directory", where=source, hint="name a file in it, or export the directory"
        ) from None
    except PermissionError:
        raise SourceError(
            "may not be read", where=source, hint="check the file's permissions"
        ) from None
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read ({_reason(error)})", where=source) from None


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _read_stream(stream: BinaryIO, source: str) -> bytes:
    body = stream.read(LIMIT + 1)
    if len(body) > LIMIT:
        raise SourceError(
            f"is larger than {LIMIT >> 20} MB", where=source, hint="split it into smaller files"
        )
    return _unpacked(body, source) if body.startswith(b"\x1f\x8b") else body


def _unpacked(body: bytes, source: str) -> bytes:
    import gzip
    import io
    import zlib

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as packed:
            unpacked = packed.read(_UNPACKED_LIMIT + 1)
    except (OSError, EOFError, zlib.error):
        raise SourceError("is a broken gzip file", where=source, hint="fetch it again") from None
    if len(unpacked) > _UNPACKED_LIMIT:
        raise SourceError(
            f"unpacks to more than {_UNPACKED_LIMIT >> 20} MB",
            where=source,
            hint="unpack it and split it into smaller files",
        )
    return unpacked


def _page(given: str, body: bytes, media_type: str | None, base_url: str | None) -> Page:
    binary = looks_binary(body)
    if binary:
        raise SourceError(
            f"is not text but {binary}", where=given, hint="open an HTML, Markdown or text file"
        )
    if body.startswith(b"WARC/"):
        return first_page_of(body, given)
    if media_type == MHTML or (media_type is None and is_mhtml(body)):
        page = mhtml_page(given, body)
        return replace(page, url=base_url) if base_url else page
    return Page(given, body, media_type or sniff(body), url=base_url)


def sniff(body: bytes) -> str:
    """The media type of text that nobody named: HTML, Markdown with front matter, or plain text.

    Args:
        body: the bytes, or the beginning of them.
    """
    # Without the zeros UTF-16 looks like ASCII.
    begin = body[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    html = begin.startswith((b"<!doctype html", b"<html", b"<head", b"<body"))
    if html or (begin.startswith((b"<?xml", b"<!--")) and b"<html" in begin):
        return "text/html"
    if begin.startswith((b"---", b"+++")) and _has_front_matter(body):
        return "text/markdown"
    # Markdown may begin with an element, but hardly ever ends with one.
    ends = body[-64:].replace(b"\0", b"").rstrip().endswith(b">")
    return "text/html" if ends and begin.startswith(_PARTS) else "text/plain"


def _has_front_matter(body: bytes) -> bool:
    """Whether keys and values stand between two lines of dashes, or of plus signs."""
    from tui_reader.statement.front_matter import split_front_matter

    text = body[:_HEAD].replace(b"\0", b"").decode("utf-8", "replace").replace("\r\n", "\n")
    text = text.lstrip("\ufeff\ufffd \t\n")
    front = text[: len(text) - len(split_front_matter(text)[1])]
    return ":" in front or "=" in front
