"""The consent notice found in plain text: what is set aside, and what never is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.shared import PICUM, needs_picum
from tui_reader.notice.dump import find
from tui_reader.notice.model import CATEGORY_KEYS, ConsentNotice
from tui_reader.paths import asset


def rest(text: str) -> str:
    """What is left of a page when the notice is set aside."""
    found = find(text)
    kept = text
    for start, end in reversed(found.spans if found else ()):
        kept = kept[:start] + kept[end:]
    return kept


def test_the_bundled_briefing_is_read_whole() -> None:
    with open(asset("statements", "briefing.txt"), encoding="utf-8") as file:
        text = file.read()
    found = find(text)
    assert found is not None
    assert rest(text).lstrip().startswith("The revised EU Anti-Trafficking Directive")
    assert tuple(each.key for each in found.notice.categories) == CATEGORY_KEYS
    assert [each.always_active for each in found.notice.categories] == [True] + [False] * 4
    assert found.notice.categories[0].cookies[1].name == "csrf_token"
    assert found.notice.buttons == ("Reject All", "Save My Preferences", "Accept All")


@needs_picum
def test_category_names_may_stand_only_inside_the_descriptions() -> None:
    text = PICUM.read_text(encoding="utf-8")
    found = find(text)
    assert found is not None
    assert rest(text).lstrip().startswith("New EU Anti-trafficking Directive leaves")
    assert tuple(each.key for each in found.notice.categories) == CATEGORY_KEYS
    assert all(each.description for each in found.notice.categories)
    assert [each.always_active for each in found.notice.categories] == [True] + [False] * 4


COOKIEBOT = """\
- Consent
- Details
- [#IABV2SETTINGS#]
- About

This website uses cookies

We use cookies to learn which pages are read.

**Necessary** - [x]

**Preferences** - [ ]

**Statistics** - [ ]

**Marketing** - [ ]

Show details

Necessary 14

Necessary cookies keep the visit going.

Maximum Storage Duration: SessionType: HTTP Cookie

Preferences 0

We do not use cookies of this type.

Cross-domain consent 3[#BULK_CONSENT_DOMAINS_SUMMARY#]

Cookie declaration last updated on 1/2/25 by Cookiebot

Allow all cookies
"""
COMPLIANZ = """\
Manage Consent

We use technologies like cookies to store and/or access device information.

Functional Functional Always active

The technical storage or access keeps the basket.

Preferences Preferences

The technical storage or access keeps your language.

Statistics Statistics

The technical storage or access counts visits.

Manage options Manage services Manage {vendor_count} vendors Read more about these purposes

Accept Deny View preferences Save preferences

{title} {title} {title}

Manage Consent
"""
ONETRUST = """\
Privacy Preference Center

When you come to a site, it may keep things on your browser, mostly in the form of cookies.

Allow All

Manage Consent Preferences

Strictly Necessary Cookies

Always Active

These cookies are needed for the site to work.

Performance Cookies

Performance Cookies

Always Active

These cookies count visits.

Back Button

Cookie List

Search Icon

checkbox labellabel

ApplyCancel

ConsentLeg.Interest

Reject AllConfirm My Choices
"""
ENTRIES = """\
Customise Consent Preferences

We use cookies.

NecessaryAlways Active

Necessary cookies keep forms safe.

- Cookie site-consent
- Duration 1 year
- Description Keeps the answer that was given here.
- Cookie \\_ga\\_\\*
- Duration session
- Description Counts visits.

Reject All Save My Preferences Accept All
"""
WALL = """\
We value your privacy

We and our 842 partners store and/or access information on a device, such as cookies.

MORE OPTIONS

DISAGREE

AGREE
"""
STATEMENT = """
Reading rooms stay open on Sundays

The association asks every town to keep a library open on Sundays.
"""


def read(text: str) -> ConsentNotice:
    for page in (text + STATEMENT, STATEMENT.lstrip() + "\n" + text):
        found = find(page)
        assert found is not None
        assert rest(page).split() == STATEMENT.split()
    return found.notice


def test_unfilled_tokens_and_counts_belong_to_the_notice() -> None:
    notice = read(COOKIEBOT)
    assert notice.families == ("cookiebot",)
    assert [each.title for each in notice.categories] == [
        "Necessary", "Preferences", "Statistics", "Marketing",
    ]  # fmt: skip
    # A ticked box in a list is what the site preset, no word about a choice.
    assert not any(each.always_active for each in notice.categories)


def test_doubled_labels_are_said_once() -> None:
    notice = read(COMPLIANZ)
    assert notice.families == ("complianz",)
    assert [(each.key, each.title) for each in notice.categories] == [
        ("necessary", "Functional"),
        ("functional", "Preferences"),
        ("analytics", "Statistics"),
    ]
    assert not any("{" in label for label in notice.buttons)


def test_a_template_that_prints_always_active_everywhere_fools_nobody() -> None:
    notice = read(ONETRUST)
    assert notice.families == ("onetrust",)
    assert [(each.key, each.always_active) for each in notice.categories] == [
        ("necessary", True),
        ("performance", False),
    ]


def test_cookies_are_read_one_field_a_line() -> None:
    cookies = read(ENTRIES).categories[0].cookies
    assert [(each.name, each.duration) for each in cookies] == [
        ("site-consent", "1 year"),
        ("_ga_*", "session"),
    ]
    assert cookies[1].description == "Counts visits."


def test_the_vendors_of_a_consent_wall_are_counted() -> None:
    assert read(WALL).vendors == 842


@given(st.text(max_size=400))
def test_any_text_has_valid_spans(text: str) -> None:
    found = find(text)
    place = 0
    for start, end in found.spans if found else ():
        assert place <= start < end <= len(text)
        place = end


@given(st.text(alphabet="Accept Alwys.\n-[]#", max_size=400))
def test_text_without_a_word_of_the_matter_is_untouched(text: str) -> None:
    assert find(text) is None


@given(
    st.lists(
        st.sampled_from(
            [
                "cookie",
                "We use cookies.",
                "Accept All",
                "Necessary",
                "[#A#]",
                "](",
                "<b",
                "{.",
                "> ",
            ]
        ),
        max_size=60,
    ),
    st.sampled_from(["", " ", "\n", "\n\n"]),
)
def test_shreds_of_notices_have_valid_spans(shreds: list[str], separator: str) -> None:
    text = separator.join(shreds)
    found = find(text)
    place = 0
    for start, end in found.spans if found else ():
        assert place <= start < end <= len(text)
        place = end
