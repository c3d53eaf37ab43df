"""Archives made for the tests."""

from __future__ import annotations

import io

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def html_page(title: str) -> bytes:
    return f"<html><title>{title}</title><body><p>Größe of {title}.</p></body></html>".encode()


class Archive:
    """A WARC archive under construction."""

    def __init__(self, *, packed: bool = True) -> None:
        self._bytes = io.BytesIO()
        self._writer = WARCWriter(self._bytes, gzip=packed)
        self._writer.write_record(self._writer.create_warcinfo_record("a.warc", {"by": "tests"}))

    def add(
        self, url: str, body: bytes, media_type: str = "text/html", status: str = "200 OK"
    ) -> None:
        headers = StatusAndHeaders(status, [("Content-Type", media_type)], protocol="HTTP/1.1")
        record = self._writer.create_warc_record(
            url, "response", payload=io.BytesIO(body), http_headers=headers
        )
        self._writer.write_record(record)

    def repeat(self, url: str, of: str) -> None:
        record = self._writer.create_revisit_record(url, "sha1:A", of, "2026-01-01T00:00:00Z")
        self._writer.write_record(record)

    @property
    def data(self) -> bytes:
        return self._bytes.getvalue()


def of_pages(count: int, *, packed: bool = True) -> Archive:
    archive = Archive(packed=packed)
    for number in range(count):
        archive.add(f"https://example.org/{number}", html_page(f"page {number}"))
    return archive


MHTML = b"""\
From: <Saved by a browser>
Snapshot-Content-Location: https://example.org/rooms/
Subject: Rooms
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="=-b"

--=-b
Content-Type: text/css
Content-Transfer-Encoding: 7bit
Content-Location: https://example.org/style.css

p { color: red }
--=-b
Content-Type: text/html; charset=iso-8859-1
Content-ID: <page@example>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/rooms/index.html

<html><title>Rooms</title><p>Gr=F6=DFe and a <a href=3D"plan">plan</a>.</html>
--=-b--
"""
