"""The gender of names, nouns and pronouns: whom "she said" cannot mean."""

from __future__ import annotations

from functools import cache, lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    # "p" is plural, "n" no person, "s" anybody who is one.
    Gender = Literal["f", "m", "p", "n", "s"]

# How verbs end in the third person of the plural.
_PLURALS = {"es": ("n",), "it": ("no",), "pt": ("m",), "pl": ("ą", "li", "ły")}
_REMEMBERED = 4096  # words of which it is known whether they are given names

_PRONOUNS: dict[str, dict[str, str]] = {
    "en": {"f": "she", "m": "he", "n": "it", "p": "they"},
    "de": {"f": "sie", "m": "er"},
    "fr": {"f": "elle celle-ci", "m": "il celui-ci", "p": "ils elles"},
    "es": {"f": "ella", "m": "él", "p": "ellos ellas"},
    "it": {"f": "lei ella", "m": "lui egli", "p": "loro essi"},
    "nl": {"f": "haar", "m": "hij hem"},
    "pt": {"f": "ela", "m": "ele", "p": "eles elas"},
    "pl": {"f": "ona", "m": "on", "p": "oni one"},
}
_STANDING: dict[str, Gender] = {
    **dict.fromkeys(("woman", "femme", "frau", "mujer", "donna", "mulher", "kobieta"), "f"),
    **dict.fromkeys(("man", "homme", "mann", "hombre", "uomo", "homem", "mężczyzna"), "m"),
}
_PLURAL_VERBS = {"es": ("an", "en", "on"), "it": ("ano", "ono"), "pt": ("am", "em")}
_TITLES = {
    "f": "mrs ms miss frau madame mme mlle sra srta señora doña signora dott.ssa dottoressa "
    "mevrouw mw senhora dona pani dame lady baroness suor siostra",
    "m": "mr herr herrn monsieur m sr señor don signor signore dhr meneer senhor dom pan pana ks "
    "sir lord père",
}
_ARTICLES = {
    "fr": {"f": "la une", "m": "le un", "p": "les des"},
    "es": {"f": "la una", "m": "el un", "p": "los las unos unas"},
    "it": {"f": "la una un’ un'", "m": "il lo un uno", "p": "i gli"},
    "pt": {"f": "a uma à da pela", "m": "o um ao do pelo", "p": "os as"},
    "de": {"f": "die eine einer", "m": "der ein", "n": "das"},
}
# Possessives of a woman and of a man.
_OWNERS: Mapping[str, Mapping[str, str]] = {
    "en": {"f": " her ", "m": " his "},
    "de": {"f": " ihr ihre ", "m": " sein seine "},
    "nl": {"f": " haar ", "m": " zijn "},
}
_NOUN_ENDINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "f": ("woman", "mother", "daughter", "sister", "widow", "wife", "girl"),
        "m": ("sman", "rman", "father", "son", "brother", "husband", "boy"),
        "p": ("rs", "ts", "men", "ns", "es", "ves", "ds"),
    },
    "de": {
        "p": ("innen", "leute"),
        "f": ("in", "frau", "schwester", "mutter", "tochter"),
        "m": ("er", "ent", "or", "ist", "eur", "mann", "är", "oge", "om", "at"),
    },
    "nl": {
        "f": ("ster", "trice", "vrouw", "esse", "dochter", "moeder", "euse", "loge"),
        "m": ("man", "vader", "zoon"),
        "p": ("en", "rs", "ns", "ieken"),
    },
    "pl": {
        "f": ("ka", "czyni", "kini", "yni", "owa", "stra", "tka", "żona", "córka", "wdowa", "mama"),
        "m": ("nik", "arz", "or", "ent", "iel", "log", "ec", "usz", "er", "ek", "isz"),
        "p": ("cy", "rze", "owie", "ści", "ele"),
    },
    "fr": {
        "f": ("trice", "euse", "ère", "ienne", "ée", "eure", "esse"),
        "m": ("teur", "ien", "ier", "é"),
    },
    "es": {"f": ("ora", "triz", "esa"), "m": ("or",)},
    "it": {"f": ("trice", "essa", "ora"), "m": ("tore", "iere")},
    "pt": {"f": ("ora", "triz", "eira", "esa"), "m": ("or", "eiro")},
}
_NAME_ENDINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "es": {"f": ("a",), "m": ("o", "os")},
    "it": {"f": ("a",), "m": ("o",)},
    "pt": {"f": ("a",), "m": ("o", "os", "son")},
    "pl": {"f": ("a",), "m": ("", )},
}  # fmt: skip


# How Polish nouns for men, or for both, end that look feminine.
_COMMON = ("ca", "sta", "oeta", "leta", "dzia", "ega", "zyzna", "tata", "rga")
# Names are listed with one spelling of several: "Julián", "Julian".
_UNACCENTED = str.maketrans("áàâãéèêíìóòôõúùç", "aaaaeeeiioooouuc")


@cache
def _spread(table: tuple[tuple[str, str], ...]) -> Mapping[str, Gender]:
    return {word: gender for gender, listing in table for word in listing.split()}  # type: ignore[misc]


def of_pronoun(word: str, language: str) -> Gender | None:
    """The gender of what a pronoun or, in Polish, a form of a verb stands for."""
    found = _spread(tuple(_PRONOUNS[language].items())).get(word)
    if found is None and word.endswith(_PLURAL_VERBS.get(language, "\0")):
        return "p"
    if found is None and language == "pl":
        found = "f" if word.endswith("ła") else "m" if word.endswith("ł") else None
        found = "p" if word.endswith(("li", "ły")) else found
    return found


def of_verb(word: str, language: str) -> Gender:
    """Whether a verb in the third person has one subject or several."""
    return "p" if word.endswith(_PLURALS[language]) else "s"


def pronoun_for(phrase: str, language: str) -> str:
    """The pronoun for "the woman" or "the man"; "" when nothing tells it."""
    found = {_STANDING.get(each.lower()) for each in phrase.split()} - {None}
    gender = found.pop() if len(found) == 1 else None
    return _PRONOUNS[language].get(gender or "", "").split(" ")[0]


def of_noun(tokens: Sequence[str], noun: str, language: str) -> Gender | None:
    """The gender of a noun for a person by its article and its ending."""
    told = of_article(tokens, language)
    own = _ending(noun.lower(), _NOUN_ENDINGS[language])
    if own is None and language == "pl" and noun.endswith("a"):
        own = None if noun.endswith(_COMMON) else "f"
    return own if told is None or (own == "p" and language == "de") else told


def of_article(tokens: Sequence[str], language: str) -> Gender | None:
    """The gender and number the article at the head of a phrase tells."""
    articles = _spread(tuple(_ARTICLES.get(language, {}).items()))
    second = tokens[1] if language == "de" and len(tokens) > 1 else ""
    if second.islower() and second.endswith("en") and tokens[0].lower() == "die":
        return "p"  # "die neuen Zeitungen", as "die neue Zeitung" is one
    return articles.get(tokens[0].lower()) if tokens else None


def is_owned_by(phrase: str, gender: Gender | None, language: str) -> bool:
    """Whether a phrase begins with whose somebody is: "her publisher" is not who "she" is."""
    owners = _OWNERS.get(language, {}).get(gender or "", "")
    return f" {phrase.partition(' ')[0].lower()} " in owners


def of_title(token: str) -> Gender | None:
    """The gender of who is called "Mrs" or "Herr"."""
    return _spread(tuple(_TITLES.items())).get(token.lower().rstrip("."))


@cache
def _given(language: str) -> Mapping[str, Gender]:
    from tui_reader.statement.quotes.lexicon.given import FEMININE, MASCULINE, OTHERWISE

    feminine, masculine = OTHERWISE[language]
    return _spread((("m", MASCULINE), ("f", FEMININE), ("f", feminine), ("m", masculine)))


@cache
def ambiguous() -> frozenset[str]:
    """Given names that are other words too."""
    from tui_reader.statement.quotes.lexicon.given import WORDS

    return frozenset(WORDS.split())


def of_name(name: str, language: str) -> Gender | None:
    """The gender a given name tells; None when it is not known."""
    first = name.split(" ", 1)[0].lower()
    known = given(first, language)
    if known or "." in first:
        return known
    return _ending(first, _NAME_ENDINGS.get(language, {}))


@lru_cache(_REMEMBERED)
def given(token: str, language: str) -> Gender | None:
    """The gender of a frequent given name; None for any other word."""
    if token.isupper() and len(token) > 1:
        return None
    lower = token.lower()
    names = _given(language)
    found = names.get(lower) or names.get(lower.partition("-")[0])
    return found if found or lower.isascii() else names.get(lower.translate(_UNACCENTED))


def _ending(word: str, endings: Mapping[str, tuple[str, ...]]) -> Gender | None:
    for gender, ends in endings.items():
        if word.endswith(ends):
            return gender  # type: ignore[return-value]
    return None
