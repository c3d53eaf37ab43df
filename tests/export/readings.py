"""Readings to export: one with every kind of block, and one full of what must be escaped."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory, ThirdParty
from tui_reader.page.model import Page
from tui_reader.statement.model import (
    Code,
    Heading,
    Image,
    Item,
    Paragraph,
    Quotation,
    Quote,
    Rule,
    Span,
    Statement,
    Table,
)
from tui_reader.statement.split import Reading

NOTICE = ConsentNotice(
    families=("custom",),
    found="dom",
    title="Your choices",
    description="We ask for two purposes.\n\nYou may say no.",
    categories=(
        NoticeCategory("necessary", "Needed", always_active=True, description="Keeps you in."),
        NoticeCategory(
            "analytics", "Counting", cookies=(DeclaredCookie("_n", "1 year", "Counts."),)
        ),
    ),
    buttons=("No", "Yes"),
    language="en",
    text="Your choices\n\nWe ask for two purposes.",
)
ADDRESS = "Reading Rooms\n12 Mill Lane\nAnytown"
SAID = "Nobody asked the readers."
STATEMENT = Statement(
    "Libraries & Sundays",
    (
        Paragraph(
            "The rooms published a report and a plan.",
            (
                Span(22, 28, "link", "https://example.org/report"),
                Span(35, 39, "strong"),
            ),
        ),
        Heading("What it asks for", 2),
        Item("One open library a town", 0, "-"),
        Item("on Sundays", 1, "1."),
        Item("from noon", 1, ""),
        Quotation(SAID, 1),
        Table((("Town", "Hours"), ("Anytown", "12"), ("Elsewhere | West", "7")), head=True),
        Code("if open:\n    read()", "python"),
        Image("A reading room", "https://example.org/room.jpg"),
        Rule(),
        Paragraph(ADDRESS),
    ),
    organisation="Reading Rooms",
    authors=("Ana Pérez", "Jo Ek"),
    published=date(2026, 11, 2),
    language="en",
    quotes=(Quote(SAID, 5, 0, len(SAID), "Ana Pérez", "chair", None),),
)
READING = Reading(
    Page(
        "rooms.html",
        b"<p>",
        "text/html",
        url="https://example.org/rooms",
        retrieved=datetime(2026, 11, 3, 12, tzinfo=UTC),
    ),
    STATEMENT,
    NOTICE,
    (ThirdParty("counter.example", "script", "analytics", 2),),
)
HOSTILE = Reading(
    Page("<img src=x onerror=alert(1)>", b"", "text/html", url="javascript:alert(1)"),
    Statement(
        "<script>alert('t')</script> [red]*x*",
        (
            Heading("# not <b>bold</b>", 3),
            Paragraph(
                "</p><script src=//evil.example/x.js></script> & [link](javascript:1) _a_",
                (
                    Span(0, 4, "link", "javascript:alert(1)"),
                    Span(4, 12, "link", "data:text/html,x"),
                ),
            ),
            Item("1. * - <i>", 0, "-"),
            Code("</code></pre><script>", None),
            Table((("<td>", "a|b"), ("`x`", "\\|"))),
            Image('"><svg onload=alert(1)>', "javascript:alert(1)"),
            Quotation("> <q>", 2),
        ),
        organisation="<b>Org</b>",
        authors=("A & B",),
        language="en",
    ),
)
