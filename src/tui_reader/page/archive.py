"""Pages that were saved together with others: MHTML files and WARC archives."""

from __future__ import annotations

import io
import os
from itertools import islice

from tui_reader.errors import SourceError
from tui_reader.page.model import Page
from tui_reader.untrusted import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from email.message import Message
    from typing import BinaryIO

    from warcio.archiveiterator import ArchiveIterator
    from warcio.recordloader import ArcWarcRecord

MHTML = "multipart/related"
_SUFFIXES = (".warc", ".warc.gz")
_PAGES = ("text/html", "application/xhtml+xml", "text/markdown", "text/plain")
_LIMIT = 100 * 1024 * 1024  # bytes of one page
_CHUNK = 1 << 20
_MARKS = (b"WARC/1.", b"WARC/0.", b"\x1f\x8b\x08")  # a record begins with one of these


def is_archive(path: str) -> bool:
    """Whether a file's name says that it is a WARC archive.

    Args:
        path: of the file.
    """
    return path.lower().endswith(_SUFFIXES)


def is_mhtml(body: bytes) -> bool:
    """Whether a file is a page with its parts as browsers save it (RFC 2557).

    Args:
        body: the bytes.
    """
    head = body[:4096].lower()
    return b"mime-version:" in head and b"multipart/related" in head


def mhtml_page(given: str, body: bytes) -> Page:
    """The page in an MHTML file, without its parts.

    Args:
        given: SOURCE as the person wrote it.
        body: the bytes of the file.

    Raises:
        SourceError: there is no page in it.
    """
    from email import message_from_bytes

    try:
        message = message_from_bytes(body)
        part = _root(message)
        content = part.get_payload(decode=True) if part is not None else None
    except (RecursionError, ValueError, LookupError):
        part = content = None
    if part is None or not isinstance(content, bytes):
        raise SourceError("is an MHTML file without a page", where=given, hint="save it again")
    url = _first(part["Content-Location"], message["Snapshot-Content-Location"])
    charset = part.get_content_charset()
    return Page(given, content, part.get_content_type(), charset, url)


def _root(message: Message) -> Message | None:
    """The part that the others belong to: the one that is named, or the first that is a page."""
    start = message.get_param("start")
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES[:2]]
    for part in pages:
        if start and part["Content-ID"] == start:
            return part
    return pages[0] if pages else None


def _first(*headers: str | None) -> str | None:
    for header in headers:
        if header and str(header).lower().startswith(("http://", "https://")):
            return field(str(header)).replace(" ", "")
    return None


def pages_in(
    path: str, given: str, read: Callable[[int], None] | None = None
) -> Iterator[Page | SourceError]:
    """The pages of a WARC archive, one after the other; broken records as errors between them.

    A page is named by the archive and its number among the archive's pages.

    Args:
        path: of the archive.
        given: SOURCE as the person wrote it.
        read: is told how many bytes have been read before each page.

    Raises:
        SourceError: the archive cannot be opened.
    """
    try:
        stream = open(path, "rb")  # noqa: SIM115  # closed below
    except OSError as error:
        raise SourceError(
            f"cannot be opened ({error.strerror})", where=given, hint="check the path"
        ) from None
    with stream:
        for page in pages_of(stream, given):
            if read is not None:
                read(stream.tell())
            yield page


def pages_of(stream: BinaryIO, given: str) -> Iterator[Page | SourceError]:
    """The pages of an open WARC archive, as `pages_in`.

    Args:
        stream: can be sought in.
        given: SOURCE as the person wrote it.
    """
    number = 0
    held: set[int] = set()
    for record in _records(stream, given):
        if isinstance(record, SourceError):
            yield record
            continue
        name = f"{given}#{number + 1}"
        try:
            page = _page(record, name, held)
        except SourceError as error:
            number += 1
            yield error
            continue
        if page is not None:
            number += 1
            yield page


def first_page(path: str, given: str) -> Page:
    """The first page of an archive.

    Args:
        path: of the archive.
        given: SOURCE as the person wrote it.

    Raises:
        SourceError: the archive cannot be read or holds no page.
    """
    return _first_of(pages_in(path, given), given)


def first_page_of(body: bytes, given: str) -> Page:
    """The first page of an archive that has been read, as `first_page`.

    Args:
        body: the bytes, not compressed.
        given: SOURCE as the person wrote it.
    """
    return _first_of(pages_of(io.BytesIO(body), given), given)


def _first_of(pages: Iterator[Page | SourceError], given: str) -> Page:
    for found in pages:
        if isinstance(found, Page):
            return found
    raise SourceError("is an archive without pages", where=given)


def _records(stream: BinaryIO, given: str) -> Iterator[ArcWarcRecord | SourceError]:
    """Records in their order; after a broken one the next that can be found."""
    from warcio.archiveiterator import ArchiveIterator

    start = at = 0
    size = stream.seek(0, os.SEEK_END)
    seen = 0
    while start < size:
        stream.seek(start)
        records = ArchiveIterator(stream)
        at = start
        try:
            while (record := _next(records)) is not None:
                at = records.offset
                seen += 1
                yield record
                begin, at = at, _end(records, at)
                if _is_cut(record):
                    yield SourceError("holds a record cut short", where=f"{given} at byte {begin}")
        except _faults() as error:
            if "non-chunked" in str(error):
                yield from islice(_records(_unpacked(stream), given), seen, None)
                return
            what = "holds a record that cannot be read"
            if isinstance(error, _meant()):
                what = f"{what} ({field(str(error), 60)})"
            yield SourceError(what, where=f"{given} at byte {at}")
            start = _next_mark(stream, max(at, start) + 1)
            continue
        stream.seek(at)
        if stream.read(_CHUNK).strip():
            yield SourceError("ends in the middle of a record", where=f"{given} at byte {at}")
        return


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """An archive that was compressed as a whole, unpacked where it takes no memory."""
    import gzip
    import shutil
    import tempfile
    from contextlib import suppress

    unpacked = tempfile.TemporaryFile()  # noqa: SIM115  # goes when nothing reads it any more
    stream.seek(0)
    with suppress(OSError, EOFError, *_faults()), gzip.GzipFile(fileobj=stream) as packed:
        shutil.copyfileobj(packed, unpacked, _CHUNK)
    return unpacked


def _faults() -> tuple[type[Exception], ...]:
    """What the library raises for damaged records, beside what it means to raise."""
    return (*_meant(), AttributeError, TypeError, ValueError, KeyError, IndexError)


def _meant() -> tuple[type[Exception], ...]:
    """Errors whose words are about the archive and may be shown."""
    import zlib

    from warcio.exceptions import ArchiveLoadFailed
    from warcio.statusandheaders import StatusAndHeadersParserException

    return ArchiveLoadFailed, StatusAndHeadersParserException, OSError, EOFError, zlib.error


def _next(records: ArchiveIterator) -> ArcWarcRecord | None:
    # The library tells of damage on stderr, in several lines.
    from contextlib import redirect_stderr

    with redirect_stderr(io.StringIO()):
        return next(records, None)


def _end(records: ArchiveIterator, start: int) -> int:
    from contextlib import redirect_stderr

    with redirect_stderr(io.StringIO()):
        records.read_to_end()
    return max(start, int(records.offset))


def _next_mark(stream: BinaryIO, start: int) -> int:
    """Where the next record may begin; the size of the archive when none does."""
    stream.seek(start)
    tail = b""
    at = start
    while chunk := stream.read(_CHUNK):
        window = tail + chunk
        found = [place for mark in _MARKS if (place := window.find(mark)) >= 0]
        if found:
            return at - len(tail) + min(found)
        at += len(chunk)
        tail = window[-8:]
    return at


def _page(record: ArcWarcRecord, name: str, held: set[int]) -> Page | None:
    """The page in a record, None for a record of another kind.

    Raises:
        SourceError: the record is damaged, or stands for one that is not there.
    """
    headers = record.rec_headers
    url = headers.get_header("WARC-Target-URI") or ""
    if record.rec_type == "revisit":
        meant = headers.get_header("WARC-Refers-To-Target-URI") or url
        if hash(meant) not in held:
            raise SourceError("repeats a page that the archive does not hold", where=name)
        return None
    if record.rec_type not in ("response", "resource", "conversion"):
        return None
    media_type, charset = _content_type(record)
    status = str(record.http_headers.get_statuscode()) if record.http_headers else "200"
    if media_type not in _PAGES or not status.startswith("2") or url.endswith("/robots.txt"):
        return None
    body = _body(record, name)
    if _is_cut(record):
        return None  # its end is told of when the next record is looked for
    held.add(hash(url))
    return Page(name, body, media_type, charset, _first(url), _moment(headers))


def _content_type(record: ArcWarcRecord) -> tuple[str, str | None]:
    from email.message import Message

    headers = record.http_headers or record.rec_headers
    message = Message()
    message["Content-Type"] = (headers.get_header("Content-Type") or "").strip() or "x/x"
    return message.get_content_type(), message.get_content_charset()


def _body(record: ArcWarcRecord, name: str) -> bytes:
    from contextlib import redirect_stderr

    try:
        with redirect_stderr(io.StringIO()):
            body: bytes = record.content_stream().read(_LIMIT + 1)
    except _faults() as error:
        raise SourceError(f"is damaged ({field(str(error), 60)})", where=name) from None
    if len(body) > _LIMIT:
        raise SourceError(f"is larger than {_LIMIT >> 20} MB", where=name)
    return body


def _is_cut(record: ArcWarcRecord) -> bool:
    """Whether bytes that the record's length promises are missing once it has been read."""
    return bool(getattr(record.raw_stream, "limit", 0) > 0)


def _moment(headers: object) -> datetime | None:
    from datetime import UTC, datetime

    value = headers.get_header("WARC-Date") or ""  # type: ignore[attr-defined]
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
