"""What the titles of categories mean, in every language of the detectors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui_reader.notice.labels import category_key, fold, is_always_active
from tui_reader.notice.model import CATEGORY_KEYS

# One row a language: necessary, functional, analytics, performance, advertisement.
TITLES = {
    "en": ("Necessary", "Functional", "Analytics", "Performance", "Advertisement"),
    "de": ("Notwendige", "Funktionale", "Analyse", "Leistungs", "Werbe"),
    "fr": ("Nécessaire", "Fonctionnelle", "Analytique", "Performance", "Publicité"),
    "es": ("Necesaria", "Funcional", "Analítica", "Rendimiento", "Anuncio"),
    "it": ("Necessari", "Funzionali", "Analitici", "Prestazioni", "Pubblicità"),
    "nl": ("Noodzakelijk", "Functioneel", "Analytisch", "Prestatie", "Advertentie"),
    "pt": ("Necessários", "Funcionais", "Analíticos", "Desempenho", "Publicidade"),
    "pl": ("Niezbędne", "Funkcjonalne", "Analityczne", "Wydajnościowe", "Reklamowe"),
    "sv": ("Nödvändiga", "Funktionella", "Analytiska", "Prestanda", "Annonser"),
    "da": ("Nødvendige", "Funktionelle", "Analytiske", "Ydeevne", "Annoncering"),
    "sl": ("Nujni", "Funkcionalni", "Analitični", "Zmogljivostni", "Oglaševalski"),
}
VENDORS = {
    "Strictly Necessary Cookies": "necessary",
    "Unbedingt erforderlich": "necessary",
    "Essenziell (3)": "necessary",
    "Cookies strictement nécessaires": "necessary",
    "Preferences": "functional",
    "Voorkeuren": "functional",
    "Vorlieben": "functional",
    "Externe Medien": "functional",
    "Cookies für Externe Inhalte": "functional",
    "Basic interactions & functionalities": "functional",
    "Statistik": "analytics",
    "Statistics (anonymous)": "analytics",
    "Measurement": "analytics",
    "Mesure d’audience": "analytics",
    "Performance Cookies": "performance",
    "Targeting Cookies": "advertisement",
    "Social Media Cookies": "advertisement",
    "Marketing, Personalisierung und Profilbildung": "advertisement",
    "Statistics and marketing": "advertisement",
    "Non-necessary": "other",
    "Nicht notwendig": "other",
    "Unclassified": "other",
    "Uncategorised": "other",
    "Google Maps": "other",
    "": "other",
}


@pytest.mark.parametrize("language", TITLES)
def test_every_language_has_its_five(language: str) -> None:
    titles = TITLES[language]
    assert tuple(category_key(title) for title in titles) == CATEGORY_KEYS
    assert tuple(category_key(f"{title.upper()} COOKIES:") for title in titles) == CATEGORY_KEYS


@pytest.mark.parametrize(("title", "key"), VENDORS.items())
def test_other_managers_words_are_placed(title: str, key: str) -> None:
    assert category_key(title) == key


def test_a_manager_may_use_a_word_in_a_sense_of_its_own() -> None:
    assert category_key("Functional", "complianz") == "necessary"
    assert category_key("Preferences", "klaro") == "functional"
    assert category_key("Social networks", "tarteaucitron") == "functional"
    assert category_key("Social networks", "onetrust") == "advertisement"


@pytest.mark.parametrize(
    "label",
    [
        "Always Active", "(always required)", "Immer aktiv", "Toujours actif", "Siempre activas",
        "Sempre attivi", "Altijd actief", "Sempre ativos", "Zawsze aktywne", "Alltid aktiva",
        "Altid aktiv", "Vedno aktivno",
    ],
)  # fmt: skip
def test_no_choice_is_said_in_every_language(label: str) -> None:
    assert is_always_active(label)


@pytest.mark.parametrize(
    "text", ["Always", "Active", "Always look up", "She is always active here"]
)
def test_other_words_are_a_choice(text: str) -> None:
    assert not is_always_active(text)


@given(st.text(max_size=60))
def test_any_title_has_a_key(title: str) -> None:
    assert category_key(title) in (*CATEGORY_KEYS, "other")
    assert fold(fold(title)) == fold(title)
