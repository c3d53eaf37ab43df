"""What looks like a consent notice and is none stays in the page."""

from __future__ import annotations

import pytest

from tests.notice.pages_of import STATEMENT, find, page

NOT_NOTICES = {
    "a statement about cookies": "<article><h1>Against cookie walls</h1><p>Readers should not have"
    " to accept cookies to read the news, the union of readers said. It asks publishers to let"
    " people reject all of them with one click.</p><p><a class='btn' href='/join'>Join us</a></p>"
    "</article>",
    "a news item about consent managers": "<article><h1>OneTrust and Cookiebot fined</h1><p>The"
    " regulator said that OneTrust and Cookiebot banners hid the button that rejects cookies."
    "</p></article>",
    "a cookie policy as the page": "<div class='cookie-policy'><h1>Our cookies</h1><p>We use"
    " cookies to keep you logged in.</p><table class='cky-cookie-audit-table'><tr><th>Cookie</th>"
    "<th>Duration</th></tr><tr><td>session</td><td>1 day</td></tr></table><button>Accept</button>"
    "<button>Change settings</button></div>",
    "a short policy below a heading of its own": "<div class='cookie-policy-text'><h2>Cookies</h2>"
    "<p>We use cookies to keep you logged in, nothing more.</p><a href='#'>Close</a></div>",
    "informed consent in medicine": "<div id='consent-form-study'><h2>Prior informed consent</h2>"
    "<p>Every patient gave prior informed consent and could refuse at any time.</p>"
    "<button>Accept all</button></div>",
    "a product that accepts all": "<section class='product'><p>The Accept All card reader takes"
    " every coin.</p><button>Accept All reader</button></section>",
    "headings that are names of categories": "<section><h2>Performance</h2><p>The team played"
    " well.</p><h2>Analytics</h2><p>Nobody counted the passes.</p><h2>Advertisement</h2></section>",
    "a banner quoted in an article": "<article><h1>What the banner said</h1><blockquote"
    " class='cookie-banner'><p>We use cookies to serve you better.</p><button>Accept all</button>"
    "<button>Reject all</button></blockquote><p>So it began.</p></article>",
    "a comment form that keeps a cookie": "<form class='comment-form'><textarea></textarea><p"
    " class='comment-form-cookies-consent'><input type='checkbox'><label>Save my name in a cookie"
    " for my next comment here.</label></p><input type='submit' value='Accept and send'></form>",
    "a letter to subscribe to": "<div class='newsletter consent-box'><p>Get our letter about"
    " cookies and cakes each week in the post.</p><input type='email'><button>I agree</button>"
    "</div>",
    "recipes for biscuits": "<div class='cookie-recipes'><h2>Cookies of the week</h2><p>Butter"
    " cookies, oat cookies and a cookie with plums.</p><a class='btn' href='/all'>All recipes</a>"
    "</div>",
    "a teaser of a recipe": "<div class='teaser-overlay'><p>Oat cookies with plums are baked in ten"
    " minutes.</p><a class='btn' href='#'>Continue reading</a></div>",
    "a teaser on a shelf of cookies": "<div class='cookie-card'><p>Oat cookies with plums are baked"
    " in ten minutes.</p><a class='btn' href='#'>Weiterlesen</a></div>",
    "a vote on a law about cookies": "<section class='vote'><p>Should sites have to ask before they"
    " set cookies?</p><button>Yes, agree</button><button>No opinion</button></section>",
    "a settings page of a policy": "<div class='cookie-policy-settings'><p>You can change which"
    " cookies we keep at any time.</p><button>Accept all</button></div>",
    "a law listed in points": "<ul><li>Necessary</li><li>Functional</li><li>Analytics</li><li>"
    "Always active</li></ul>",
    "another element of a common name": "<div id='cookie-notice'><p>Our cookie of the month is"
    " the ginger one, baked on Mondays.</p></div>",
    "a class for a copyright line": "<div class='cc-window'><p>Seats at the window for members."
    "</p></div>",
}


@pytest.mark.parametrize("markup", NOT_NOTICES.values(), ids=NOT_NOTICES)
def test_it_is_no_notice_and_stays(markup: str) -> None:
    source = f"<html><body><div id='page'>{markup}<p>{STATEMENT[0]}</p></div></body></html>"
    before = find("<html><body></body></html>")[1]
    notice, left = find(source)
    assert notice is None
    assert before == ""
    for words in ("<p>", "</p>", "<h1>", "</h1>"):
        markup = markup.replace(words, "|")
    for text in (piece for piece in markup.split("|") if piece and "<" not in piece):
        assert text in left


MENTIONS = {
    "a style that hides": "<style>#onetrust-banner-sdk,.cc-window,#cookie-law-info-bar"
    "{display:none!important}</style>",
    "a script that hides": "<script>document.querySelectorAll('.cc-window, #cookie-law-info-bar,"
    " #moove_gdpr_cookie_info_bar').forEach(e => e.remove())</script>",
    "a name looked up early": "<link rel='dns-prefetch' href='//cdn.cookielaw.org'>"
    "<link rel='preconnect' href='https://consent.cookiebot.com'>",
    "a style sheet only": "<link rel='stylesheet' href='/plugins/cookie-law-info/a.css'>",
    "scripts marked for a manager that is gone": "<script type='text/plain' data-cookieconsent"
    "='marketing'>track()</script>",
    "a manager switched off": "<script>var complianz = {'disable_cookiebanner': '1',"
    " 'message_optin': 'We use cookies.'};</script><script src='/wp-content/plugins/complianz-gdpr"
    "/complianz.min.js'></script>",
    "settings with the notice switched off": '<script type="application/json">'
    '{"eu_cookie_compliance":{"popup_enabled":false,"popup_html_info":"<p>Cookies!</p>"}}</script>',
    "a library that knows every manager": "<script>function f(){return 1}"
    + "var known=['https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'];" * 400
    + "</script>",
    "an address in a text for programs": '<script type="application/ld+json">{"url":'
    '"https://consent.cookiebot.com/uc.js"}</script>',
}


@pytest.mark.parametrize("markup", MENTIONS.values(), ids=MENTIONS)
def test_a_manager_that_is_only_mentioned_is_not_active(markup: str) -> None:
    notice, left = find(page(markup))
    assert notice is None
    assert all(sentence in left for sentence in STATEMENT)
