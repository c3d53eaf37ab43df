"""What a person is and whom they speak for, read from the words beside a name."""

from __future__ import annotations

import re
from functools import cache

from tui_reader.statement.quotes.words import FIELDS, OFFICES, TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

TOKEN = re.compile(
    r"(?:[A-ZÀ-Þ]\.){2,3}(?=[\s,)]|$)|(?:[^\W\d_]|[DdMmSsPpRrHhIiGgLlCc](?:r|rs|s|t|ra|rof|ott|ig|ag|ng|gr|on|ev|me|en|ep|ov|gt|ol))\.(?=\s|$)"
    r"|\b(?:[ldnjsm]|qu|dell|all|dall|nell|sull|un)[’'](?=\w)"
    r"|\b(?:[LDNJSM]|Qu|Dell|All|Dall|Nell|Sull|Un)[’'](?=[^\W\d_A-ZÀÂÉÈÊÎÔ])"
    r"|[’'][tn](?=\s)"
    r"|\w+(?:[.&’'/\-‑]\w+)*|[^\w\s]",
)
# Before a noun for what a person is: "exalcalde", "wiceministra", "vicesindaco".
_PREFIXES = ("ex", "vice", "wice", "sub", "pod", "nad", "eks", "co", "współ", "anty", "vize")
_STEM = 4  # letters of a noun too short to end a compound safely
POSSESSIVE = ("’s", "'s", "s’", "s'")


def tokens_of(text: str) -> list[str]:
    """Words and single marks of a text."""
    return TOKEN.findall(text)


def has_role(tokens: Sequence[str], words: Words) -> bool:
    """Whether a noun for what a person is stands among tokens."""
    return any(is_role(each, words) for each in tokens)


def is_role(token: str, words: Words) -> bool:
    """Whether a token is a noun for what a person is."""
    lower = token.lower()
    if lower in words.roles:
        return True
    if lower.startswith(_PREFIXES):
        prefix = next(each for each in _PREFIXES if lower.startswith(each))
        if lower[len(prefix) :] in words.roles:
            return True
    if words.role_ends and lower.endswith(words.role_ends):
        return True
    return "-" in lower and lower.rpartition("-")[2] in words.roles


def is_group(token: str, words: Words) -> bool:
    """Whether a token names a kind of organisation."""
    lower = token.lower()
    return lower in words.groups or ("-" in lower and lower.rpartition("-")[2] in words.groups)


def is_group_noun(token: str, words: Words) -> bool:
    """Whether a token, or the end of a compound or its genitive, names a kind of organisation."""
    compound = words.role_ends and token.lower().removesuffix("s").endswith(_ends(words.groups))
    return bool(compound) or is_group(token, words)


@cache
def _ends(groups: frozenset[str]) -> tuple[str, ...]:
    """How compounds end that name a kind of organisation."""
    return tuple(each for each in groups if len(each) > _STEM)


def bare(tokens: Sequence[str], words: Words) -> list[str]:
    """Tokens without the articles they begin with."""
    n = 0
    while n < len(tokens) and tokens[n].lower() in words.articles:
        n += 1
    return list(tokens[n:])


def spaced(tokens: Sequence[str]) -> str:
    """Tokens as a text."""
    text = " ".join(tokens).replace(" - und ", "- und ").replace(" - en ", "- en ")
    text = text.replace(" ’t ", " \0t ").replace(" 't ", " \1t ")
    # The apostrophe of a plural, "inspectors' report", is no elision.
    text = text.replace(" ’ ", "’\2 ").replace(" ' ", "'\2 ")
    for mark in ",.;:)’'":
        text = text.replace(f" {mark}", mark)
    text = text.replace("„ ", "„").replace("« ", "«").replace(" ”", "”").replace(" »", "»")
    text = text.replace("( ", "(").replace("’ ", "’").replace("' ", "'")
    return text.replace("\0t", "’t").replace("\1t", "'t").replace("\2", "")


def owner(tokens: Sequence[str], words: Words) -> str:
    """The name in a possessive: "the group’s"."""
    named = [each for each in tokens if each.lower() not in words.articles]
    text = spaced(named)
    return text[:-2] if text.endswith(POSSESSIVE[:2]) else text[:-1]


def role_before(tokens: Sequence[str], words: Words) -> tuple[str | None, str | None]:
    """Role and organisation in what stands before a name: "PICUM’s director"."""
    tokens = [each for each in tokens if each.lower().rstrip(".") not in TITLES]
    joints = [
        n
        for n in range(1, len(tokens))
        if tokens[n].lower() in words.joining
        and tokens[n - 1][0].islower()
        and not is_role(tokens[n - 1], words)
    ]
    if joints and has_role(tokens[joints[-1] :], words):
        tokens = tokens[joints[-1] + 1 :]
    owned = [n for n, each in enumerate(tokens) if each.endswith(POSSESSIVE)]
    if owned:
        at = owned[-1] + 1
        return spaced(tokens[at:]) or None, owner(tokens[:at], words)
    while tokens and (tokens[0].lower() in words.articles or tokens[0].lower() in words.small):
        tokens = tokens[1:]
    at = 0
    lower_role = any(is_role(each, words) and each[0].islower() for each in tokens)
    while at < len(tokens) - 1 and (
        (tokens[at].isupper() and len(tokens[at]) > 2 and not is_role(tokens[at], words))
        or (lower_role and tokens[at][0].isupper())
    ):
        at += 1
    role, organisation = split_role(spaced(tokens[at:]), words)
    return role, spaced(tokens[:at]) or organisation


def split_role(text: str, words: Words) -> tuple[str | None, str | None]:
    """Part "Senior Officer at PICUM" into role and organisation."""
    tokens = tokens_of(text)
    while tokens and (tokens[0].lower() in words.articles or not tokens[0][0].isalnum()):
        tokens = tokens[1:]
    for links, proper in ((words.at, True), (words.of, True), (words.at | words.of, False)):
        for n in range(1, len(tokens) - 1):
            if tokens[n].lower() not in links:
                continue
            rest = bare(tokens[n + 1 :], words)
            if not rest or not _is_body(rest, words) or rest[0][0].islower() is proper:
                continue
            if links is words.of and OFFICES.intersection(map(str.lower, tokens[:n])):
                continue
            return spaced(tokens[:n]), until_clause(rest, words)
    first = next((n for n, each in enumerate(tokens) if each[0].isupper()), 0)
    between = tokens[first - 1].lower() if first else ","
    idle = words.articles | words.of | words.at | words.joining
    if between.isalnum() and between not in idle and has_role(tokens[:first], words):
        return spaced(tokens[:first]), until_clause(tokens[first:], words)
    if "," in tokens:
        at = tokens.index(",")
        rest = tokens[at + 1 :]
        if rest and rest[0][0].isupper() and not has_role(rest[:1], words):
            return spaced(tokens[:at]), until_clause(rest, words)
    return spaced(tokens) or None, None


def _is_body(tokens: Sequence[str], words: Words) -> bool:
    first = tokens[0]
    if first.lower() in FIELDS and (len(tokens) == 1 or not tokens[1][0].isupper()):
        return False
    return first[0].isupper() or first.isdigit() or is_group(first, words)


def until_clause(tokens: Sequence[str], words: Words) -> str | None:
    """The name that tokens begin with, up to a clause about it."""
    kept: list[str] = []
    for token in tokens:
        if token in (",", ":", ";", "–", "—") or token.lower() in words.relatives:
            break
        kept.append(token)
    text = spaced(kept).rstrip(".")
    return text.removesuffix("’s").removesuffix("'s") or None
