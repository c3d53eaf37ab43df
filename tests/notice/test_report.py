"""The object of `consent inspect --json`."""

from __future__ import annotations

from tui_reader.notice.model import ConsentNotice, DeclaredCookie, NoticeCategory, ThirdParty
from tui_reader.notice.report import notice_object

NOTICE = ConsentNotice(
    families=("cookieyes",),
    found="text",
    title="Your choices",
    description="We ask you first.",
    categories=(
        NoticeCategory("necessary", "Needed", always_active=True),
        NoticeCategory(
            "other",
            "Social",
            description="Buttons to share.",
            cookies=(DeclaredCookie("sid", "1 year", "Who shares", provider="example.com"),),
        ),
    ),
    buttons=("Yes", "No"),
    language="en",
    text="Your choices\n\nWe ask you first.",
    vendors=3,
)


def test_the_object_has_the_documented_keys_and_no_other() -> None:
    third = ThirdParty("example.com", "script", "analytics", 2)
    assert notice_object(NOTICE, [third]) == {
        "schema": 1,
        "families": ["cookieyes"],
        "found": "text",
        "title": "Your choices",
        "description": "We ask you first.",
        "categories": [
            {
                "key": "necessary",
                "title": "Needed",
                "always_active": True,
                "description": None,
                "cookies": [],
            },
            {
                "key": "other",
                "title": "Social",
                "always_active": False,
                "description": "Buttons to share.",
                "cookies": [{"name": "sid", "duration": "1 year", "description": "Who shares"}],
            },
        ],
        "buttons": ["Yes", "No"],
        "language": "en",
        "text": "Your choices\n\nWe ask you first.",
        "third_parties": [
            {"host": "example.com", "kind": "script", "category": "analytics", "count": 2}
        ],
    }


def test_a_page_without_a_notice_still_tells_of_third_parties() -> None:
    found = notice_object(None, [ThirdParty("example.com", "image", "other")])
    assert found["found"] == "none"
    assert found["categories"] == []
    assert found["text"] is None
    assert found["third_parties"] == [
        {"host": "example.com", "kind": "image", "category": "other", "count": 1}
    ]
