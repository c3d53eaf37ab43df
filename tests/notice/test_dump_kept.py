"""Texts that speak of cookies, consent and choices, and of which not one word is set aside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.notice.dump import find

ABOUT_COOKIES = """\
Digital rights group asks for an end to cookie banners

The Open Lines association has called on the Commission to end the flood of cookie banners. “We use
cookies on our own site only where the law lets us do so without asking,” its director said.

The group says that consent given by clicking Accept All is no consent. Necessary cookies are
needed for a site to work; analytics cookies, performance cookies and advertisement cookies are not.

Accept All buttons

Nine in ten sites of the study made refusing harder than accepting. You agree with one click and
refuse with four. If you continue to use such a site, it counts you among those who agreed.

Reject All buttons

Only one site in ten had one. The association wants the two buttons side by side, always.
"""
COOKIE_POLICY = """\
Cookie policy

Last changed in March.

What are cookies?

Cookies are small files that a site keeps on your device. We use cookies to run this shop. By
continuing to use the shop you agree to our use of cookies.

Necessary

Necessary cookies are required for the basket and the till. They are always active.

Cookie
basket_id
Duration
2 days
Description
Keeps what you put into the basket.

Functional

Functional cookies remember the branch you collect from.

Cookie
branch
Duration
1 year
Description
Keeps the number of your branch.

Analytics

Analytics cookies count visits. You can change your choice at any time under Cookie settings.

Advertisement

Advertisement cookies are set by two partners, who are named in the annex.

How to delete cookies

Open the settings of your browser and choose the menu for privacy.
"""
INFORMED_CONSENT = """\
Export notification under the PIC regulation

Regulation 649/2012 puts the Rotterdam Convention on prior informed consent into Union law.
Exporters of listed chemicals must notify, and the importing country must give its explicit consent.

Consent

Consent is valid for three years. By continuing shipments after that date, exporters act without
consent. The privacy of the importer's data is protected.
"""
REPORT = """\
Annual report of the harbour authority

Necessary

Dredging was necessary in two basins.

Functional

All cranes are functional again.

Performance

Turnover rose by four per cent. Privacy rules for the camera system were reviewed.

Analytics

The new analytics unit forecast arrivals to within an hour.

Advertisement

Accept All, the campaign for women in port trades, won a prize. No cookies to display.
"""
NEWS = """\
OneTrust and Cookiebot lose case over consent banners

A court has found against two sellers of consent managers. OneTrust and Cookiebot had told customers
that a banner with Accept All and without Reject All was lawful.

Powered by fear

“We value your privacy” was the sentence that every banner began with, the judges noted.
Usercentrics, the owner of Cookiebot, will appeal.
"""
QUOTED = """\
What a banner tells you

Here is the text that met visitors of the ministry's site last week, word for word:

> We value your privacy
>
> We use cookies to enhance your visit. By clicking Accept All you consent to our use of cookies.
>
> Customise
> Reject All
> Accept All

It is hard to find a shorter text with more in it to object to. Each of its sentences is a claim.
"""
ANNOUNCED = """\
What a banner tells you

Here is the text that met visitors of the ministry's site last week, word for word:

We use cookies to enhance your visit. By clicking Accept All you consent to our use of cookies.

Accept All

It is hard to find a shorter text with more in it to object to. Each of its sentences is a claim.
"""
LAW = """\
What the new law on cookies says

The law sorts cookies into five kinds:

- Necessary: those without which a service that was asked for cannot be given. No consent is needed.
- Functional: those that remember what a person chose.
- Analytics: those that count, unless they count for the site alone.
- Performance: those that measure how quickly pages arrive.
- Advertisement: those that follow a person. Consent is always needed.

The regulator may fine a site that asks for consent to necessary cookies.
"""
HOW_TO = """\
How to stay private on the web

1. Open the settings of your browser and choose Privacy.
2. Block cookies of other sites.
3. When a site asks, choose Reject All. If there is no such button, choose Settings.
4. Switch off Functional, Analytics and Advertisement. Necessary is always active.
5. Choose Save My Preferences.

Accept all

Nothing happens if you do press Accept All by mistake: delete the cookies of the site and come back.
"""
RECIPES = """\
Cookies for a rainy day

We use cookies of oat and honey in this trifle, because they keep their bite.

Accept no substitutes

Save the crumbs. If you agree with us that butter matters, use a lot of it.
"""
GERMAN = """\
Verbraucherschützer klagen gegen Cookie-Banner

Der Verband hat drei Verlage verklagt. „Wir verwenden Cookies nur, wo es nötig ist“, sagte die
Sprecherin über die eigene Website.

Leistung

Die Klage beruft sich darauf, dass eine Einwilligung freiwillig sein muss. Wer „Alle akzeptieren“
anklickt, hat oft keine Wahl gehabt.

Statistik

Bei neun von zehn Seiten fehlte der Knopf „Alle ablehnen“. Einverstanden war kaum jemand.
"""
CONSENT_SLOGAN = """\
Accept All

The Accept All network welcomes the ruling on family reunification. Consent of both parents is no
longer asked for.

Reject All

The Reject All campaign of the other side has failed, and its cookies and flyers with it.
"""
KEPT = {
    "a statement about cookies": ABOUT_COOKIES,
    "a cookie policy opened as the page": COOKIE_POLICY,
    "prior informed consent": INFORMED_CONSENT,
    "headings of a report": REPORT,
    "news that names consent managers": NEWS,
    "a notice in a block quote": QUOTED,
    "a notice that is announced as a quotation": ANNOUNCED,
    "a law summary with five categories": LAW,
    "a how-to with numbered steps": HOW_TO,
    "a recipe": RECIPES,
    "a German statement about cookies": GERMAN,
    "button labels as names": CONSENT_SLOGAN,
}


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_words_alone_are_never_a_notice(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_on_one_line_neither(text: str) -> None:
    assert find(" ".join(text.split())) is None


@given(st.lists(st.sampled_from([line for text in KEPT.values() for line in text.split("\n\n")])))
def test_nor_in_any_order(paragraphs: list[str]) -> None:
    """Parts of articles in any order may come to look like a notice; the rest stays whole."""
    text = "\n\n".join(paragraphs)
    found = find(text)
    for start, end in found.spans if found else ():
        assert 0 <= start < end <= len(text)
