"""Polish names and German phrases behind "according to", in the nominative."""

from __future__ import annotations

from tui_reader.statement.quotes.roles import is_group_noun, is_role

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

# Endings of the genitive, and what may stand in their place in the nominative.
_GENITIVES = (
    ("ii", ("ia", "ja")),
    ("ji", ("ja",)),
    ("ej", ("a",)),
    ("iego", ("i",)),
    ("ego", ("y",)),
    ("u", ("",)),
    ("a", ("", "o", "e")),
    ("y", ("a",)),
    ("i", ("a", "", "ia")),
    ("ów", ("", "owie")),
)
_VOWELS = "aąeęioóuy"
_SHORTEST = 4  # letters of a noun with an ending, at least one more


def nominative(name: str) -> str:
    """A full name in the nominative; any other name as it is.

    Args:
        name: a first name and a surname in the genitive.
    """
    first, *others = name.split()
    if not others or not first.isalpha():
        return name
    if first.endswith("a"):
        return " ".join([_without_a(first), *(_masculine(each) for each in others)])
    if first.endswith(("y", "i")):
        return " ".join([first[:-1] + "a", *(_feminine(each) for each in others)])
    return name


def nominative_of(noun: str, known: frozenset[str]) -> str | None:
    """The nominative of a noun in the genitive, if it is a known one.

    Args:
        noun: in lower case.
        known: nouns in the nominative.
    """
    if noun in known:
        return noun
    for ending, others in _GENITIVES:
        if noun.endswith(ending):
            stem = noun.removesuffix(ending)
            found = next((stem + each for each in others if stem + each in known), None)
            if found:
                return found
    return None


def _masculine(surname: str) -> str:
    if "-" in surname:
        return "-".join(_masculine(part) for part in surname.split("-"))
    if surname.endswith("iego"):
        return surname[:-3]
    if surname.endswith("ego"):
        return surname[:-3] + "y"
    if surname.endswith(("y", "i")):
        return surname[:-1] + "a"
    return _without_a(surname) if surname.endswith("a") else surname


def _feminine(surname: str) -> str:
    if "-" in surname:
        return "-".join(_feminine(part) for part in surname.split("-"))
    if surname.endswith("iej"):
        return surname[:-3] + "a"
    if surname.endswith("ej"):
        return surname[:-2] + "a"
    return surname[:-1] + "a" if surname.endswith("y") else surname


def _without_a(name: str) -> str:
    """Drop the ending of "Marka", "Pawła", "Kulika"; the vowel that fell out comes back."""
    stem = name[:-1]
    if len(stem) > 2 and stem[-1] in "kł" and stem[-2] not in _VOWELS:
        return stem[:-1] + "e" + stem[-1]
    return stem


# German articles in the dative and the genitive, and in the nominative "der" for "das" too.
_ARTICLES = {
    "der": "die",
    "den": "die",
    "einer": "eine",
    "ihrer": "ihre",
    "seiner": "seine",
    "unserer": "unsere",
    "einem": "ein",
    "ihrem": "ihr",
    "seinem": "sein",
    "unserem": "unser",
    "eines": "ein",
    "ihres": "ihr",
    "seines": "sein",
    "unseres": "unser",
    "dem": "der",
    "des": "der",
}
_GENITIVE = ("des", "eines", "ihres", "seines", "unseres")


def nominative_phrase(tokens: Sequence[str], words: Words) -> list[str]:
    """A German noun phrase as it would be named: "einer jungen Frau" as "eine junge Frau".

    Args:
        tokens: of a phrase in the dative or the genitive.
        words: of the language.
    """
    if not tokens:
        return []
    case = tokens[0].lower()
    article = _ARTICLES.get(case)
    noun = next((n for n, each in enumerate(tokens) if n and each[0].isupper()), 0)
    while noun and noun + 1 < len(tokens) and tokens[noun + 1][0].isupper():
        noun += 1
    if article is None or not noun:
        head = _named(tokens[0], "den", words) if tokens[0][0].isupper() else tokens[0]
        return [head, *tokens[1:]]
    named = _named(tokens[noun], case, words)
    mixed = "er" if article.endswith("in") or article in ("ihr", "unser") else "e"
    between = [
        each[:-2] + mixed if each.endswith("en") and case != "den" else each
        for each in tokens[1:noun]
    ]
    return [article, *between, named, *tokens[noun + 1 :]]


def _named(noun: str, case: str, words: Words) -> str:
    """A noun without the ending of the genitive or of the dative plural."""
    if noun.endswith("en") and is_role(noun[:-2], words):
        return noun[:-2]
    if case == "den" and noun.endswith("n") and is_role(noun[:-1], words):
        return noun[:-1]
    if case in _GENITIVE and noun.endswith("s") and len(noun) > _SHORTEST:
        whole = is_group_noun(noun[:-1], words) or not noun.endswith("es")
        return noun[:-1] if whole else noun[:-2]
    return noun
