"""Bytes become text here: character sets, and what is no text at all."""

from __future__ import annotations

import codecs
import re

from tui_reader.frozen import dataclass
from tui_reader.untrusted import neutralise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tui_reader.page.model import Page

# What a file begins with (RFC 8118, PNG, JPEG, … specifications) and what people call it.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"OggS", "a recording"),
    (b"ID3", "a recording"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Pages that name these mean what browsers take them for (WHATWG Encoding Standard, §4.2).
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-7": "cp1252",
}
_NAMED = (
    rb"""(?i)<meta[^>]{0,512}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w.:-]{1,40})"""
    rb"""|<\?xml[^>]{0,128}?encoding\s{0,8}=\s{0,8}["']([\w.:-]{1,40})"""
)
_HEAD = 4096  # bytes in which a page names its character set
_UPPER_BYTES = 5  # at most, in a text of one alphabet in UTF-16
_SAMPLE = 65536  # bytes that are looked at to tell what a file is


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a page, behind the boundary for text from outside.

    Args:
        text: safe to show; line ends are newlines.
        charset: how its bytes were read, by Python's name.
        replaced: whether some bytes made no sense in it and became U+FFFD.
    """

    text: str
    charset: str
    replaced: bool


def decode(page: Page) -> Decoded:
    """Read the bytes of a page as text.

    In order: a byte order mark, the character set named from outside, the one the page names,
    UTF-16 by its pattern of zeros, UTF-8 where the bytes are that, and detection as the last
    resort.

    Args:
        page: of a text media type.
    """
    body = page.body
    for mark, charset in _MARKS:
        if body.startswith(mark):
            return _decoded(body[len(mark) :], charset)
    declared = _known(page.charset) or (_known(_named(body)) if _is_markup(page) else None)
    if declared and not _is_utf8_after_all(body, declared):
        return _decoded(body, declared)
    wide = _wide(body)  # first: its ASCII with the zeros between would pass for UTF-8
    if wide:
        return _decoded(body, wide)
    try:
        return Decoded(_safe(body.decode()), "utf-8", replaced=False)
    except UnicodeDecodeError:
        return _decoded(body, _detected(body))


def looks_binary(body: bytes) -> str | None:
    """What a file is when it is no text, in words; None for text.

    Args:
        body: the bytes, or their beginning.
    """
    for signature, name in _SIGNATURES:
        if body.startswith(signature):
            return name
    if body.startswith(b"RIFF") and body[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image or a recording"
    if body[4:8] == b"ftyp":
        return "a film or an image"
    sample = body[:_SAMPLE]
    if not sample or body.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(sample):
        return None
    # Null bytes and other controls happen in damaged text; by the dozen they are data.
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return "binary data" if controls > max(8, len(sample) // 50) else None


_CONTROLS = bytes({*range(0x20), 0x7F} - {0x07, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x1B})


def _decoded(body: bytes, charset: str) -> Decoded:
    text = body.decode(charset, "replace")
    given = body.count(b"\xef\xbf\xbd") if charset == "utf-8" else 0
    replaced = text.count("\ufffd") > given
    return Decoded(_safe(text), charset, replaced)


def _safe(text: str) -> str:
    # Old systems mark the end of a text with a control that is no part of it.
    return neutralise(text.rstrip("\x1a") if text.endswith("\x1a") else text)


def _is_markup(page: Page) -> bool:
    return "html" in page.media_type or "xml" in page.media_type


def _named(body: bytes) -> str | None:
    found = re.search(_NAMED, body[:_HEAD])
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii", "replace")
    # A page whose ASCII could be read to find this is not in UTF-16, whatever it says.
    return "utf-8" if name.lower().startswith("utf-16") else name


def _known(name: str | None) -> str | None:
    """Python's name of a character set that browsers know, None for anything else."""
    if not name:
        return None
    try:
        found = codecs.lookup(name.strip().strip("\"'"))
    except (LookupError, ValueError):
        return None
    if not found._is_text_encoding or found.name in ("idna", "punycode", "unicode_escape"):
        return None
    return _MEANT.get(found.name, found.name)


def _is_utf8_after_all(body: bytes, declared: str) -> bool:
    """Whether a page that names a one-byte set holds UTF-8: other text hardly ever does."""
    if not declared.startswith(("cp125", "iso8859")) or body.isascii():
        return False
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def _wide(body: bytes) -> str | None:
    """UTF-16 without a byte order mark, told by the zeros of its ASCII characters."""
    sample = body[: min(len(body), 4096) & ~1]
    if len(sample) < 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    # Other alphabets have zeros between their words only, and hardly another upper byte.
    if odd > half * 0.05 and not even and _is_alphabetic(sample, sample[1::2], "utf-16-le"):
        return "utf-16-le"
    if even > half * 0.05 and not odd and _is_alphabetic(sample, sample[::2], "utf-16-be"):
        return "utf-16-be"
    return None


def _is_alphabetic(sample: bytes, upper: bytes, charset: str) -> bool:
    """Whether a sample is the text of an alphabet, whose characters have few upper bytes."""
    if len(set(upper)) > _UPPER_BYTES:
        return False
    text = sample.decode(charset, "replace")
    words = sum(character.isalnum() or character.isspace() for character in text)
    return words > len(text) * 0.8 and "\ufffd" not in text[:-1]


def _detected(body: bytes) -> str:
    """The best guess; UTF-8 when only a few bytes of it are damaged."""
    broken = body.decode("utf-8", "replace").count("\ufffd")
    beyond_ascii = sum(1 for byte in body[:_SAMPLE] if byte >= 0x80)
    whole = body[:_SAMPLE].decode("utf-8", "ignore")
    right = sum(1 for character in whole if character > "\x7f")
    if broken and (right >= broken or beyond_ascii < 4):
        return "utf-8"
    from tui_reader.page.detection import detect

    return detect(body) or "utf-8"
