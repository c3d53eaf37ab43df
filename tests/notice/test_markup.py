"""Notices of every known manager: found, understood and set aside, wherever they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notice.pages_of import HEADING, PLACES, STATEMENT, find, fragment, page
from tui_reader.notice.families import families

# Name of the fixture: family, form, categories with whether they are always active, buttons.
NOTICES = {
    "cookieyes": ("cookieyes", "template", {"Necessary": True, "Analytics": False},
        ("Choose", "Refuse all", "Take all", "Keep my choices")),
    "cookieyes-bar": ("cookieyes", "dom", {"Necessary": True, "Non-necessary": False},
        ("Fine by me", "Rather not")),
    "onetrust": ("onetrust", "dom",
        {"Strictly Necessary Cookies": True, "Performance Cookies": False},
        ("Settings of cookies", "Reject the lot", "Accept the lot", "Confirm my choices")),
    "onetrust-tabs": ("onetrust", "dom", {"Needed Cookies": True, "Targeting Cookies": False},
        ("Confirm my choices", "Allow the lot")),
    "amp-consent": ("amp-consent", "dom", {}, ("Keep it dry", "Let it rain")),
    "cookiebot": ("cookiebot", "dom", {"Necessary": True, "Marketing": False},
        ("Refuse", "Allow some", "Allow all")),
    "complianz": ("complianz", "dom", {"Functional": True, "Marketing": False},
        ("Accept", "Deny", "See the jar", "Save the jar")),
    "complianz-config": ("complianz", "config", {}, ("Accept the jar", "Read of the jar")),
    "klaro": ("klaro", "dom", {"Needed at the desk": True, "Statistics": False},
        ("Keep these", "Take all")),
    "klaro-config": ("klaro", "config", {"Sitzung am Pult": True, "Statistik am Pult": False},
        ("Alle nehmen", "Keine nehmen", "Mehr am Pult")),
    "klaro-drupal": ("klaro", "config", {"The desk itself": True, "Films": False},
        ("All of them", "None of them", "Keep these")),
    "borlabs": ("borlabs", "template", {"Essenziell": True, "Externe Medien": False},
        ("Alle nehmen", "Auswahl behalten", "Nur das Nötige")),
    "osano": ("osano", "dom", {}, ("About the mill", "Stop the wheel", "Let it turn")),
    "osano-config": ("osano", "config", {}, ("Let it turn", "Stop the wheel", "About the mill")),
    "cookieconsent": ("cookieconsent", "dom",
        {"Needed crumbs (necessary)": True, "Counting crumbs (analytics)": False},
        ("All crumbs", "Only what is needed", "Look closer", "Keep my crumbs")),
    "cookieconsent-config": ("cookieconsent", "config",
        {"Needed crumbs": True, "Counting crumbs": False},
        ("All crumbs", "Only what is needed", "Look closer", "Keep my crumbs")),
    "didomi": ("didomi", "dom", {},
        ("Learn the rules", "Disagree and close", "Agree and close")),
    "iubenda": ("iubenda", "dom", {}, ("Scopri di più", "Rifiuta", "Accetta")),
    "iubenda-config": ("iubenda", "config", {}, ("Accetta", "Rifiuta")),
    "moove": ("moove", "dom", {"Strictly Necessary Cookies": False, "3rd Party Cookies": True},
        ("Warm it", "Warm all", "Keep it so")),
    "cookie-notice": ("cookie-notice", "dom", {}, ("D'accord", "Non merci")),
    "eu-cookie-compliance": ("eu-cookie-compliance", "config",
        {"Essential": True, "Statistics": False}, ("Accept everything",)),
    "quantcast": ("quantcast", "dom", {}, ("More on the race", "Do not agree", "Agree")),
    "civic": ("civic", "dom", {"Analytics": False},
        ("Accept harbour settings", "Refuse harbour settings")),
    "tarteaucitron": ("tarteaucitron", "dom", {"Mesure d'audience": False, "Publicités": False},
        ("Toutes les abeilles", "Aucune abeille", "Choisir")),
    "typo3-other": ("typo3-other", "dom", {"Notwendige Cookies": True, "Externe Inhalte": False},
        ("Ich nehme sie", "Nur die nötigen")),
    "jetpack-eu-cookie-law": ("jetpack-eu-cookie-law", "dom", {}, ("Cerrar y aceptar",)),
    "uk-cookie-consent": ("uk-cookie-consent", "dom", {}, ("Read of the gate", "Open it")),
    "cookie-warning": ("cookie-warning", "config", {}, ("Rozumiem",)),
    "cookiechoices": ("cookiechoices", "config", {}, ("Chiudi", "Informativa")),
    "custom": ("custom", "dom", {}, ("More on the clock", "OK")),
    "custom-choices": ("custom", "dom", {"Necessary": True, "Statistics": False},
        ("Save the choice", "Accept all", "Reject all")),
}  # fmt: skip


@pytest.mark.parametrize("name", NOTICES)
def test_it_is_known_and_understood(name: str) -> None:
    family, form, categories, buttons = NOTICES[name]
    notice, _ = find(page(fragment(name)))
    assert notice is not None
    assert notice.families == (family,)
    assert notice.found == form
    assert {each.title: each.always_active for each in notice.categories} == categories
    assert notice.buttons == buttons
    assert notice.description
    assert notice.text


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", NOTICES)
def test_it_goes_and_the_statement_stays(name: str, place: str) -> None:
    notice, left = find(page(fragment(name), place))
    assert notice is not None
    assert notice.text is not None
    assert HEADING in left
    assert all(sentence in left for sentence in STATEMENT)
    assert not [line for line in notice.text.split("\n\n") if len(line) > 20 and line in left]


def test_where_it_stood_is_remembered() -> None:
    places = {place: find(page(fragment("complianz"), place))[0] for place in PLACES}
    assert [bool(each and each.before_block) for each in places.values()] == [False, True, True]


def test_cookies_come_with_what_is_declared_of_them() -> None:
    def cookies(name: str) -> list[tuple[str, str | None, str | None, str | None]]:
        notice, _ = find(page(fragment(name)))
        assert notice is not None
        return [
            (cookie.name, cookie.duration, cookie.description, cookie.provider)
            for category in notice.categories
            for cookie in category.cookies
        ]

    assert cookies("cookieyes") == [
        ("shelf_session", "1 day", "Remembers your place in the queue.", None)
    ]
    assert cookies("borlabs") == [
        ("tuer-keks", "1 Jahr", "Merkt sich die offene Tür.", "Praxis am Markt")
    ]
    assert cookies("typo3-other") == [
        ("schluessel", "90", "Merkt sich den Schlüssel.", "kapelle.example")
    ]
    assert cookies("cookieconsent") == [("_walk", "2 years", "Counts steps.", "path.example")]
    assert cookies("klaro-config") == [
        ("^desk_[a-z]+", None, None, None),
        ("desk_lang", None, None, None),
        ("_zaehl", None, None, None),
    ]
    assert cookies("cookiebot")[0][0] == "oven_id"


def test_each_part_of_a_notice_is_told_once() -> None:
    nested, _ = find(page(fragment("borlabs")))
    assert nested is not None
    assert nested.description == "Im Wartezimmer liegen Cookies, manche müssen, andere dürfen."
    rows, _ = find(page(fragment("typo3-other")))
    assert rows is not None
    assert rows.categories[0].description == "Ohne sie bleibt die Kapelle zu."


def test_words_of_settings_are_read_as_a_person_would_see_them() -> None:
    notice, _ = find(page(fragment("klaro-config"), language="de"))
    assert notice is not None
    assert notice.title == "Dienste am Pult"
    assert notice.description is not None
    assert "Das Pult möchte zählen" in notice.description
    assert notice.categories[1].description == "Zählt die Besuche. Ohne Namen."
    italian, _ = find(page(fragment("iubenda-config")))
    assert italian is not None
    assert italian.text is not None
    assert "%{" not in italian.text


BANNERS = {
    "named in an attribute": "<div data-cookie-bar>{text}<button>Got it</button></div>",
    "a dialog": "<dialog open>{text}<button>Accept</button></dialog>",
    "fixed to the window": "<div style='position: fixed'>{text}<a href='#'>OK</a></div>",
    "a bar by a plain name": "<div class='info-bar'>{text}<a href='#'>Understood</a></div>",
    "a cross to close it": "<div class='cookies'>{text}<span class='close'>×</span></div>",
    "two buttons and no name": "<div>{text}<button>Accept</button><button>Decline</button></div>",
    "a form with one button": "<form id='cookie-law'>{text}<input type='submit' value='OK'></form>",
    "a builder's window": "<div data-elementor-type='popup'>{text}<button>Agree</button></div>",
    "in another language": "<div id='cookie-hinweis'><p>Der Turm nutzt Cookies, damit die Uhr"
    " stimmt.</p><button>Alles klar</button></div>",
    "that never says cookie": "<div id='gdpr-note'><p>The tower handles your personal data so that"
    " the clock is right.</p><button>I agree</button></div>",
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", BANNERS)
def test_a_banner_of_the_sites_own_is_known_by_its_structure(kind: str, place: str) -> None:
    if place == "inside the article" and kind in (
        "a bar by a plain name",
        "two buttons and no name",
    ):
        return  # there it takes a clearer sign
    text = "<p>The tower keeps cookies so that the clock is right for you.</p>"
    notice, left = find(page(BANNERS[kind].format(text=text), place))
    assert notice is not None
    assert (notice.families, notice.found) == (("custom",), "dom")
    assert "clock" not in left
    assert "Uhr" not in left
    assert all(sentence in left for sentence in STATEMENT)


@pytest.mark.parametrize(
    ("name", "language"),
    [("borlabs", "de"), ("cookie-notice", "fr"), ("iubenda", "it"), ("moove", "en")],
)
def test_the_language_is_that_of_the_notice(name: str, language: str) -> None:
    notice, _ = find(page(fragment(name), language="sl"))
    assert notice is not None
    assert notice.language == language


@pytest.mark.parametrize(
    ("more", "buttons"),
    [
        ("<button>Reject all</button>", ("Accept all", "Reject all")),
        (
            "<a href='#'>Continue without accepting</a>",
            ("Accept all", "Continue without accepting"),
        ),
        ("<button>Necessary cookies</button><button>Yes</button>", ("Accept all",)),
    ],
)
def test_a_choice_that_a_site_gave_a_button_of_its_own_is_among_the_buttons(
    more: str, buttons: tuple[str, ...]
) -> None:
    notice, _ = find(
        "<div id='onetrust-consent-sdk' role='dialog'><h2>We value your privacy</h2>"
        "<p>We and our 842 partners store and read cookies.</p>"
        f"<button id='onetrust-accept-btn-handler'>Accept all</button>{more}</div>"
    )
    assert notice is not None
    assert notice.buttons == buttons


def test_vendors_are_counted_as_the_notice_says() -> None:
    counts = {name: find(page(fragment(name)))[0] for name in ("didomi", "quantcast", "moove")}
    assert [each and each.vendors for each in counts.values()] == [842, 1032, None]


def test_one_notice_in_two_forms_is_one_manager_in_its_richer_form() -> None:
    notice, _ = find(page(fragment("osano-config") + fragment("osano")))
    assert notice is not None
    assert (notice.families, notice.found) == (("osano",), "dom")


def test_two_managers_on_one_page_are_both_named_and_both_go() -> None:
    notice, left = find(page(fragment("complianz") + fragment("cookie-notice")))
    assert notice is not None
    assert set(notice.families) == {"complianz", "cookie-notice"}
    assert "boulangerie" not in left
    assert "jar" not in left


LOADERS = {
    "onetrust": "<script src='https://cdn.cookielaw.org/scripttemplates/otSDKStub.js'></script>",
    "cookiebot": "<script id='Cookiebot' src='https://consent.cookiebot.com/uc.js'></script>",
    "didomi": "<script>(function(){var e=document.createElement('script');e.src="
    "'https:\\/\\/sdk.privacy-center.org\\/'+k+'\\/loader.js'})()</script>",
    "usercentrics": "<script data-settings-id='x' src='https://app.usercentrics.eu/latest/main.js'>"
    "</script>",
    "quantcast": "<script>var s=document.createElement('script');s.src='https://quantcast.mgr."
    "consensu.org'.concat('/choice/','x','/choice.js')</script>",
    "trustarc": "<script src='//consent.trustarc.com/notice?domain=x'></script>",
    "sourcepoint": "<script src='https://cdn.privacy-mgmt.com/wrapperMessagingWithoutDetection.js'>"
    "</script>",
    "consentmanager": "<script data-cmp-id='1' src='https://cdn.consentmanager.net/delivery/cmp.js'>"
    "</script>",
    "civic": "<script src='https://cc.cdn.civiccomputing.com/9/cookieControl-9.x.min.js'></script>",
    "google-funding-choices": "<script async src='https://fundingchoicesmessages.google.com/i/pub-1'>"
    "</script>",
    "tarteaucitron": "<script src='/js/tarteaucitron/tarteaucitron.js'></script>",
    "klaro": "<script defer src='https://cdn.kiprotect.com/klaro/v0.7/klaro.js'></script>",
    "iubenda": "<script src='//cdn.iubenda.com/cs/iubenda_cs.js'></script>",
    "osano": "<script src='//cdn.example/ajax/libs/cookieconsent2/3.1.0/cookieconsent.min.js'>"
    "</script>",
    "typo3-other": "<script id='cc-widget' data-manifest-path='/j/' src='/t/cookieconsent.min.js'>"
    "</script>",
    "ccm19": "<script src='https://cloud.ccm19.de/app.js?apiKey=1'></script>",
    "cookiefirst": "<script src='https://consent.cookiefirst.com/sites/x/consent.js'></script>",
    "borlabs": "<script src='/wp-content/plugins/borlabs-cookie/javascript/borlabs.js'></script>",
    "cookieyes": "<script id='cookieyes' src='https://cdn-cookieyes.com/client_data/a/script.js'>"
    "</script>",
    "real-cookie-banner": "<script src='/wp-content/plugins/real-cookie-banner/public/dist/b.js'>"
    "</script>",
    "termly": "<script src='https://app.termly.io/embed.min.js'></script>",
}  # fmt: skip


@pytest.mark.parametrize("slug", LOADERS)
def test_a_manager_that_only_a_script_would_bring_is_named(slug: str) -> None:
    notice, left = find(page(LOADERS[slug]))
    assert notice is not None
    assert (notice.families, notice.found, notice.text) == ((slug,), "loader", None)
    assert all(sentence in left for sentence in STATEMENT)


def test_a_notice_without_its_end_does_not_take_the_page_along() -> None:
    broken = "<div id='cookie-notice'><span id='cn-notice-text'>The dam keeps cookies.</span>"
    notice, left = find(page(broken, "before the heading"))
    assert notice is not None
    assert "dam" not in left
    assert all(sentence in left for sentence in STATEMENT)


def test_a_page_swallowed_by_a_notice_is_told_from_it_by_its_heading() -> None:
    text = "".join(f"<p>{sentence * 2}</p>" for sentence in STATEMENT)
    broken = "<div id='cookie-notice'><span id='cn-notice-text'>The dam keeps cookies.</span>"
    _, left = find(f"<html><body>{broken}<div><h1>{HEADING}</h1>{text}</div></body></html>")
    assert "dam" not in left
    assert HEADING in left
    assert all(sentence in left for sentence in STATEMENT)


def test_what_looks_like_chrome_of_a_manager_that_is_not_there_stays() -> None:
    notice, left = find(page("<div class='cookie-set'>A set of six ginger biscuits</div>"))
    assert notice is None
    assert "six ginger biscuits" in left


def test_a_notice_may_be_the_whole_page() -> None:
    notice, left = find(f"<html><body>{fragment('complianz')}</body></html>")
    assert notice is not None
    assert left == ""


def test_half_a_notice_is_read_as_far_as_it_goes() -> None:
    for name in NOTICES:
        source = page(fragment(name))
        for part in (0.3, 0.6, 0.9):
            find(source[: int(len(source) * part)])


def test_hidden_escapes_in_a_notice_are_made_visible() -> None:
    notice, _ = find(page(fragment("custom").replace("tower", "tow&#27;[2Jer")))
    assert notice is not None
    assert notice.text is not None
    assert "\x1b" not in notice.text
    assert "\x1b" not in (notice.description or "")


HOSTILE = {
    "deeper than any page": "<div class='cc-window'>" * 3000,
    "a list of vendors without end": "<div id='onetrust-consent-sdk'>" + "<li>a vendor" * 20000,
    "controls without end": "<div class='cookie'><a href='#'>ok</a>" * 5000,
    "settings without end": "<script>var klaroConfig = {services: [" + "{a:[" * 20000 + "</script>",
    "settings announced again and again": "<script>" + "klaroConfig = {" * 20000 + "</script>",
    "a slash that opens nothing": "<script>var complianz = {a: (" + "/[" * 20000 + "</script>",
    "templates in templates": "<script type='text/template'><div id='BorlabsCookieBox'>"
    + "<template>cookie" * 500,
    "digits that count nothing": "<div id='catapult-cookie-bar'>" + "1 " * 50000,
    "placeholders that never end": "<div id='catapult-cookie-bar'>" + "[a_" * 50000,
}  # fmt: skip


@pytest.mark.parametrize("markup", HOSTILE.values(), ids=HOSTILE)
def test_hostile_markup_is_read_to_its_end(markup: str) -> None:
    find(page(markup))
    find(page(markup, "before the heading"))


@given(st.lists(st.sampled_from(
    ["<div class='cc-window'>", "</div>", "<p>", "cookie", "<button>Accept", "</button>", "<main>",
     "<template>", "<script>", "</script>", "klaroConfig = {", "}", "'", "&#27;", "<article>"]
), max_size=40))  # fmt: skip
def test_no_markup_is_an_error(parts: list[str]) -> None:
    find("<html><body>" + " ".join(parts))


def test_every_family_of_the_table_can_be_found() -> None:
    for family in families().families:
        evidence = (family.hosts, family.files, family.weak, family.marks, family.roots)
        assert any(evidence), family.slug
