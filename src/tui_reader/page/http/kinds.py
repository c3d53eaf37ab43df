"""What kind of page it is: what the server says, and where it is known to be wrong, the bytes."""

from __future__ import annotations

import os
from urllib.parse import unquote, urlsplit

# Names that servers give to what they do not know; plain text is what many say of everything.
_VAGUE = frozenset(
    {"", "text/plain", "application/octet-stream", "binary/octet-stream", "application/unknown"}
)
_TEXTUAL = ("text/", "+xml", "+json", "/xml", "/json", "/xhtml", "javascript", "message/")
_NAMES = {
    "application/pdf": "a PDF",
    "application/x-pdf": "a PDF",
    "application/epub+zip": "an e-book",
    "application/zip": "a ZIP archive",
    "application/gzip": "a gzip archive",
    "application/msword": "an office document",
    "application/rtf": "an RTF document",
    "image/jpeg": "a JPEG image",
    "image/png": "a PNG image",
    "image/gif": "a GIF image",
}
_FAMILIES = {
    "image": "an image",
    "audio": "a recording",
    "video": "a film",
    "font": "a font",
    "model": "a model",
}


def content_type(header: str) -> tuple[str, str | None]:
    """Take a Content-Type apart (RFC 9110 §8.3).

    Args:
        header: its value, "" without one.

    Returns:
        The media type in lower case ("" when it is none) and the character set.
    """
    media_type, *parameters = header.split(";")
    media_type = media_type.strip().lower()
    charset = None
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset" and charset is None:
            charset = value.strip().strip("\"'").strip() or None
    return (media_type if media_type.count("/") == 1 else ""), charset


def not_text(media_type: str) -> str | None:
    """What a media type is called when it is nothing to read.

    Args:
        media_type: as `content_type` gives it.
    """
    if media_type in _NAMES:
        return _NAMES[media_type]
    family, _, kind = media_type.partition("/")
    if family in _FAMILIES:
        return _FAMILIES[family]
    if "officedocument" in kind or "opendocument" in kind or kind.startswith("vnd.ms-"):
        return "an office document"
    if media_type in _VAGUE or any(mark in media_type for mark in _TEXTUAL):
        return None
    return f"a file of type {media_type}"


def perhaps_an_image(media_type: str) -> bool:
    """Whether a server says that it sends an image, or does not know what it sends.

    Args:
        media_type: as `content_type` gives it.
    """
    return media_type.startswith("image/") or (
        media_type in _VAGUE and not media_type.startswith("text/")
    )


def settled(media_type: str, body: bytes, url: str, *, as_said: bool) -> str:
    """The media type to read a page as.

    Args:
        media_type: as `content_type` gives it.
        body: the page.
        url: where it was found; its suffix tells Markdown from plain text.
        as_said: the server insists on its word (X-Content-Type-Options: nosniff).
    """
    from tui_reader.page.open import SUFFIXES, sniff

    if media_type not in _VAGUE:
        return media_type
    if not (as_said and media_type == "text/plain") and sniff(body) == "text/html":
        return "text/html"
    suffix = os.path.splitext(unquote(urlsplit(url).path))[1].lower()
    by_name = SUFFIXES.get(suffix, "text/plain")
    return by_name if by_name == "text/markdown" else "text/plain"


def binary(body: bytes) -> str | None:
    """What a body is called that is no text, whatever the server says; None for text.

    Args:
        body: the page.
    """
    from tui_reader.page.text import looks_binary

    return looks_binary(body)
