"""Polish names in the genitive, as they stand after "zdaniem", in the nominative."""

from __future__ import annotations

_VOWELS = "aąeęioóuy"


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
