"""What the labels of consent notices mean, in the languages that the detectors know."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

# Word beginnings, folded as by `fold`: English, German, French, Spanish, Italian, Dutch,
# Portuguese, Polish, Swedish, Danish, Slovene. Vendor names belong to the vendors; which of the
# five purposes their categories are is our judgement.
_STEMS: dict[str, tuple[str, ...]] = {
    "advertisement": (
        "advert", "ads", "marketing", "target", "retarget", "remarket", "werb", "zielgr",
        "zielger", "profilbild", "profilaz", "profiling", "publici", "pubblici", "anunci",
        "annon", "ciblage", "reclam", "reklam", "oglas", "trzen", "mercado",
        "commerc", "social", "sozial", "sociaux", "sociais", "spolecznosc", "druzben",
        "markedsfor", "marknadsf", "propagand", "adserver", "sponsor",
    ),
    "analytics": (
        "analy", "anali", "statist", "estadist", "estatist", "webanal", "measur", "messung",
        "mesure", "medicion", "misura", "medicao", "matning", "maling", "audience",
        "reichweit", "insight", "traffic", "tracking", "besucher", "pomiar", "metriek", "metrik",
        "metric", "matomo", "merjenj",
    ),
    "performance": (
        "perform", "leistung", "rendimi", "prestaz", "prestac", "prestat", "prestanda",
        "praestat", "desempenho", "wydajn", "ydeevne", "ydelse", "zmogljiv", "speed",
    ),
    "functional": (
        "function", "funktion", "fonction", "funcion", "funzion", "funkcj", "funkcion", "prefer",
        "praferenz", "praeferen", "vorlieb", "voorkeur", "personali", "personnalis",
        "personliggor", "komfort", "comfort", "confort", "convenience", "experience", "esperienz",
        "experien", "external", "externe", "externa", "eksterne", "medien", "media", "video",
        "comment", "kommentar", "support", "api", "apis", "chat", "embed", "interact", "interakt",
        "interaz", "nastavitv", "enhance", "usability",
    ),
    "necessary": (
        "necess", "neces", "essen", "esenc", "requir", "mandatory", "technical", "security",
        "strict", "notwend", "erforderl", "technisch", "unverzicht", "zwingend", "obligat",
        "indispens", "technique", "tecnic", "imprescind", "estrict", "estrit", "strett",
        "noodzak", "vereist", "obrigat", "niezbedn", "konieczn", "wymagan", "techniczn",
        "nodvand", "nodvend", "tekniska", "tekniske", "pakraev", "nujn", "obvezn", "potrebn",
        "tehnicn", "sicherheit",
    ),
}  # fmt: skip
_NOT = frozenset(
    (
        "non", "not", "no", "nicht", "pas", "niet", "nao", "nie", "inte", "icke", "ikke", "ej",
        "ne", "nonnecessary", "unnecessary", "optional", "optionnel", "optionnels", "opcional",
        "opcionales", "opcionais", "facoltativi", "zbedne", "nenujni", "nepotrebni",
        "unclassified", "uncategorised", "uncategorized",
    )
)  # fmt: skip
# Managers that use a word in a sense of their own.
_FUNCTIONAL_IS_NECESSARY = frozenset({"complianz"})
_SOCIAL_IS_FUNCTIONAL = frozenset({"tarteaucitron"})
_FUNCTIONAL = ("function", "funktion", "fonction", "funcion", "funzion", "funkcj", "funkcion")
_SOCIAL = ("social", "sozial", "sociaux", "sociais")
ALWAYS = frozenset(
    (
        "always", "immer", "toujours", "siempre", "sempre", "altijd", "zawsze", "alltid", "altid",
        "vedno",
    )
)  # fmt: skip
_ACTIVE = (
    "on", "activ", "enabl", "requir", "allow", "aktiv", "erforder", "eingeschalt", "an", "actif",
    "requi", "requer", "attiv", "richiest", "actie", "ingeschak", "aan", "vereist", "ativ",
    "obrigat", "oblig", "aktyw", "wlacz", "wymag", "pa", "pakrav", "til", "omogoc", "vklop",
    "vkljuc", "potreb", "zahtev", "necess", "tillat", "nodvend",
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i"})


def fold(text: str) -> str:
    """Text without the differences that labels have among sites: case and accents.

    Args:
        text: any text.
    """
    text = text.casefold()
    if text.isascii():
        return text
    # Compatibility caseless matching (Unicode Standard, D146): a part may be upper case again.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(filterfalse(unicodedata.combining, decomposed))
    return bare.translate(_LETTERS)


def words_of(text: str) -> list[str]:
    """The words of a label, folded, without punctuation.

    Args:
        text: any text.
    """
    return _WORD.findall(fold(text))


def category_key(title: str, family: str = "") -> str:
    """Which of the five purposes a category is, by the site's own title.

    Args:
        title: as the site shows it, in any of the languages known here.
        family: slug of the consent manager, for those that use a word in a sense of their own.

    Returns:
        One of `CATEGORY_KEYS`, or "other" when the title names none of them.
    """
    words = words_of(title)
    if not _NOT.isdisjoint(words):
        return "other"
    if family in _SOCIAL_IS_FUNCTIONAL and any(word.startswith(_SOCIAL) for word in words):
        return "functional"
    meanings = [meaning for word in words if (meaning := _meaning(word))]
    if not meanings:
        return "other"
    # A title that names several purposes is as strict as its strictest.
    if family in _FUNCTIONAL_IS_NECESSARY and any(word.startswith(_FUNCTIONAL) for word in words):
        return "necessary"
    return "advertisement" if "advertisement" in meanings else meanings[0]


def is_always_active(text: str) -> bool:
    """Whether a label says that the site gives no choice: "Always Active", "(immer aktiv)".

    Args:
        text: the whole label.
    """
    words = words_of(text)
    return 2 <= len(words) <= 3 and words[0] in ALWAYS and words[1].startswith(_ACTIVE)


def _meaning(word: str) -> str | None:
    for key, stems in _STEMS.items():
        if word.startswith(stems):
            return key
    return None
