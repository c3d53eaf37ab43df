"""What text is that nobody named."""

from __future__ import annotations

import pytest

from tui_reader.page.open import sniff


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"<!DOCTYPE html><p>Boats", "text/html"),
        (b"\xef\xbb\xbf\n<html>", "text/html"),
        (b"<div>Boats</div>", "text/html"),
        (b"<div>Boats</div> and *more*", "text/plain"),
        (b"---\ntitle: Boats\n---\n\nWords", "text/markdown"),
        (b"---\r\nTitle: Boats\r\ndate: 2024-05-01\r\n---\r\nWords", "text/markdown"),
        (b"+++\ntitle = 'Boats'\n+++\nWords", "text/markdown"),
        (b"---\n# by hand\nlast-changed: 2024\n---\nWords", "text/markdown"),
        (b"---\n---\nWords", "text/plain"),
        (b"---\nBoats are here\n\nWords\n\n---\n", "text/plain"),
        (b"---\nA line of dashes: above\n", "text/plain"),
        (b"---\nWords: between\n--\n", "text/plain"),
        (b"---", "text/plain"),
        (b"", "text/plain"),
    ],
)
def test_what_text_begins_with_tells_what_it_is(body: bytes, media_type: str) -> None:
    assert sniff(body) == media_type
