"""Polish names as they would be said to answer "who": "prof. Ireny Wilk" as "Irena Wilk"."""

from __future__ import annotations

from tui_reader.statement.quotes.declension import nominative
from tui_reader.statement.quotes.gender import given

# Endings of first names in the other cases, and what may stand in their place in the nominative.
_FORENAMES = (
    ("iemu", ("i",)),
    ("iego", ("i",)),
    ("kiem", ("ek", "k")),
    ("kowi", ("ek", "k")),
    ("łowi", ("eł", "ł")),
    ("dzie", ("da",)),
    ("emu", ("y",)),
    ("ego", ("y",)),
    ("łem", ("eł", "ł")),
    ("owi", ("",)),
    ("iem", ("",)),
    ("dze", ("ga",)),
    ("cie", ("ta",)),
    ("rze", ("ra",)),
    ("em", ("",)),
    ("ym", ("y",)),
    ("im", ("i",)),
    ("ii", ("ia",)),
    ("ie", ("a",)),
    ("ce", ("ka",)),
    ("ze", ("ra",)),
    ("le", ("la",)),
    ("ka", ("ek", "k")),
    ("ła", ("eł", "ł")),
    ("ca", ("ec",)),
    ("ą", ("a",)),
    ("ę", ("a",)),
    ("y", ("a",)),
    ("i", ("a", "ia")),
    ("a", ("",)),
)
_OF_MEN = (
    ("iego", "i"),
    ("iemu", "i"),
    ("ego", "y"),
    ("emu", "y"),
    ("kim", "ki"),
    ("ym", "y"),
    ("ą", "a"),
    ("ę", "a"),
)
_OF_WOMEN = (("iej", "a"), ("ej", "a"), ("ą", "a"))
_SHORTEST = 3  # letters of a surname without its ending


def named(name: str, *, man: bool = False) -> str:
    """A full name in the nominative; as it is when its first name is in it or not known.

    Args:
        name: a first name and a surname in any case.
        man: whether a noun beside it is for a man, so that no first name in -a is in it.
    """
    first, *others = name.split()
    if not others or not first.isalpha():
        return name
    adjectival = others[-1].endswith(("ego", "emu"))
    if man and first.endswith("a") and others[-1].endswith("a"):
        whole = source(name)
        return whole if given(whole.partition(" ")[0], "pl") == "m" else name
    if given(first, "pl") and not (adjectival and first.endswith("a")):
        return name
    for ending, options in _FORENAMES:
        stem = first.removesuffix(ending)
        found = next((stem + each for each in options if given(stem + each, "pl")), None)
        if stem != first and found:
            woman = given(found, "pl") == "f"
            return " ".join([found, *(_surname(each, woman=woman) for each in others)])
    return nominative(name) if adjectival and len(others) == 1 else name


def source(name: str) -> str:
    """The nominative of a full name in the genitive, in which no woman's first name ends in -a."""
    if name.partition(" ")[0].endswith("a"):
        return nominative(name)
    found = named(name)
    return found if found != name else nominative(name)


def _surname(surname: str, *, woman: bool) -> str:
    if "-" in surname:
        return "-".join(_surname(part, woman=woman) for part in surname.split("-"))
    for ending, other in _OF_WOMEN if woman else _OF_MEN:
        stem = surname.removesuffix(ending)
        if stem != surname and len(stem) >= _SHORTEST - 1:
            return stem + other
    if woman:
        return surname
    for ending in ("iem", "owi", "em"):
        stem = surname.removesuffix(ending)
        if stem != surname and len(stem) >= _SHORTEST:
            surname = stem + "a"
    return nominative(f"Jana {surname}").removeprefix("Jan ")
