"""Who is meant by a noun phrase: a person with role and organisation, or an organisation."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tui_reader.statement.quote_words import BE, FIELDS, JOINING, OFFICES, PARTICLES, TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quote_words import Words

TOKEN = re.compile(
    r"(?:[^\W\d_]|[DdMmSsPpRrHhIi](?:r|rs|s|t|ra|rof|ott|ig|ag|ng|gr|on|ev|me))\.(?=\s)"
    r"|\b(?:[ldnjsm]|qu|dell|all|dall|nell|sull|un)[’'](?=\w)"
    r"|\w+(?:[.&’'/\-‑]\w+)*|[^\w\s]",
)
_PART = re.compile(r"[,;()\[\]]|\s[–—-]\s")
_POSSESSIVE = ("’s", "'s", "s’", "s'")
_LONGEST = 7  # tokens of an unnamed speaker


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said something, as one mention tells it.

    Args:
        name: a person's name without titles, or an organisation or a description as written.
        role: what the person is.
        organisation: whom the person speaks for.
        person: whether the name is a person's.
    """

    name: str
    role: str | None = None
    organisation: str | None = None
    person: bool = True


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalised tokens in a row: the tokens before, of the name, and after."""

    before: list[str]
    name: list[str]
    after: list[str]
    text: str


def tokens_of(text: str) -> list[str]:
    """Words and single marks of a text."""
    return TOKEN.findall(text)


def person_in(region: str, words: Words, *, after_verb: bool) -> Speaker | None:
    """Find the person a region of a clause is about.

    Args:
        region: a subject with its appositions.
        words: of the language.
        after_verb: whether the region begins with the subject, rather than ends with it.
    """
    parts = [part.strip() for part in _PART.split(region)]
    weak: Speaker | None = None
    for n, part in enumerate(parts):
        run = _run(part, words, first=after_verb)
        if run is None:
            continue
        speaker = _person(run, words)
        if speaker is None:
            continue
        strong = len(speaker.name.split()) > 1 and _is_plain(run.before, words)
        if not strong and after_verb:
            strong = n == 0 and _is_plain(run.before, words)
        if not strong:
            weak = speaker if not after_verb else weak
            if after_verb:
                return None
            continue
        if speaker.role is None and n:
            speaker = _described(speaker, ", ".join(parts[:n]), words, only_roles=True)
        rest = [" ".join(run.after), *parts[n + 1 :]]
        return _described(speaker, ", ".join(filter(None, rest)), words, only_roles=False)
    return weak


def _is_plain(before: Sequence[str], words: Words) -> bool:
    """Whether nothing but articles, titles and a role stand before a name."""
    return (
        not before
        or has_role(before, words)
        or all(
            each.lower() in words.articles
            or each.lower().rstrip(".") in TITLES
            or each.lower() in JOINING
            or each.endswith(_POSSESSIVE)
            for each in before
        )
    )


def has_role(tokens: Sequence[str], words: Words) -> bool:
    """Whether a noun for what a person is stands among tokens."""
    return any(is_role(each, words) for each in tokens)


def is_role(token: str, words: Words) -> bool:
    """Whether a token is a noun for what a person is."""
    lower = token.lower()
    if lower in words.roles:
        return True
    if words.role_ends and lower.endswith(words.role_ends):
        return True
    return "-" in lower and lower.rpartition("-")[2] in words.roles


def _is_name(token: str, words: Words) -> bool:
    if not token[0].isupper() or (len(token) == 1 and not token.isalpha()):
        return False
    lower = token.lower()
    return (
        lower not in words.small
        and lower not in words.articles
        and (lower not in words.pronouns and lower not in words.relatives)
    )


def _run(part: str, words: Words, *, first: bool) -> _Run | None:
    tokens = tokens_of(part)
    runs: list[tuple[int, int]] = []
    n = 0
    while n < len(tokens):
        if not _is_name(tokens[n], words):
            n += 1
            continue
        begin = n
        n = _run_end(tokens, n, words)
        before = tokens[begin - 1].lower() if begin else ""
        linked = before in words.at or before in words.of or before in words.small
        if not linked or before in JOINING:
            runs.append((begin, n))
    if not runs:
        return None
    begin, end = runs[0] if first else runs[-1]
    roles = [at for at in range(begin, end) if is_role(tokens[at], words)]
    if roles and roles[-1] + 1 < end:
        begin = roles[-1] + 1
    elif roles:
        return None
    owners = [at for at in range(begin, end) if tokens[at].endswith(_POSSESSIVE)]
    if owners:
        if owners[-1] + 1 == end:
            return None
        begin = owners[-1] + 1
    while begin < end and tokens[begin].lower().rstrip(".") in TITLES and end - begin > 1:
        begin += 1
    return _Run(tokens[:begin], tokens[begin:end], tokens[end:], part)


def _run_end(tokens: Sequence[str], n: int, words: Words) -> int:
    end = n + 1
    while end < len(tokens):
        at = end
        while at < len(tokens) and at - end < 3 and tokens[at] in PARTICLES:
            at += 1
        if at == len(tokens) or not _is_name(tokens[at], words):
            break
        if at > end and (is_group(tokens[at], words) or has_role(tokens[n:end], words)):
            break
        end = at + 1
    return end


def is_group(token: str, words: Words) -> bool:
    """Whether a token names a kind of organisation."""
    lower = token.lower()
    return lower in words.groups or ("-" in lower and lower.rpartition("-")[2] in words.groups)


def _person(run: _Run, words: Words) -> Speaker | None:
    name = run.name
    if any(is_group(each, words) for each in name) or all(
        each.isupper() and len(each) > 2 for each in name
    ):
        return None
    if any(map(str.isdigit, "".join(name))):
        return None
    speaker = Speaker(_spaced(name))
    if has_role(run.before, words):
        role, organisation = _role_before(run.before, words)
        speaker = replace(speaker, role=role, organisation=organisation)
    elif run.before and run.before[-1].endswith(_POSSESSIVE):
        speaker = replace(speaker, organisation=_owner(run.before, words))
    return speaker


def _spaced(tokens: Sequence[str]) -> str:
    text = " ".join(tokens)
    for mark in ",.;:)’'":
        text = text.replace(f" {mark}", mark)
    return text.replace("( ", "(").replace("’ ", "’").replace("' ", "'")


def _owner(tokens: Sequence[str], words: Words) -> str:
    owner = [each for each in tokens if each.lower() not in words.articles]
    text = _spaced(owner)
    return text[:-2] if text.endswith(_POSSESSIVE[:2]) else text[:-1]


def _role_before(tokens: Sequence[str], words: Words) -> tuple[str | None, str | None]:
    """Role and organisation in what stands before a name: "PICUM’s director"."""
    tokens = [each for each in tokens if each.lower().rstrip(".") not in TITLES]
    owned = [n for n, each in enumerate(tokens) if each.endswith(_POSSESSIVE)]
    if owned:
        at = owned[-1] + 1
        return _spaced(tokens[at:]) or None, _owner(tokens[:at], words)
    while tokens and (tokens[0].lower() in words.articles or tokens[0].lower() in words.small):
        tokens = tokens[1:]
    at = 0
    lower_role = any(is_role(each, words) and each[0].islower() for each in tokens)
    while at < len(tokens) - 1 and (
        (tokens[at].isupper() and len(tokens[at]) > 2 and not is_role(tokens[at], words))
        or (lower_role and tokens[at][0].isupper())
    ):
        at += 1
    role, organisation = split_role(_spaced(tokens[at:]), words)
    return role, _spaced(tokens[:at]) or organisation


def split_role(text: str, words: Words) -> tuple[str | None, str | None]:
    """Part "Senior Officer at PICUM" into role and organisation."""
    tokens = tokens_of(text)
    while tokens and (tokens[0].lower() in words.articles or not tokens[0][0].isalnum()):
        tokens = tokens[1:]
    for links in (words.at, words.of):
        for n in range(1, len(tokens) - 1):
            if tokens[n].lower() not in links:
                continue
            rest = tokens[n + 1 :]
            while rest and rest[0].lower() in words.articles:
                rest = rest[1:]
            if not rest or not _is_body(rest, words):
                continue
            if links is words.of and OFFICES.intersection(map(str.lower, tokens[:n])):
                continue
            return _spaced(tokens[:n]), _until_clause(rest, words)
    if "," in tokens:
        at = tokens.index(",")
        rest = tokens[at + 1 :]
        if rest and rest[0][0].isupper() and not has_role(rest[:1], words):
            return _spaced(tokens[:at]), _until_clause(rest, words)
    return _spaced(tokens) or None, None


def _is_body(tokens: Sequence[str], words: Words) -> bool:
    first = tokens[0]
    if first.lower() in FIELDS and (len(tokens) == 1 or not tokens[1][0].isupper()):
        return False
    return first[0].isupper() or first.isdigit() or is_group(first, words)


def _until_clause(tokens: Sequence[str], words: Words) -> str | None:
    kept: list[str] = []
    for token in tokens:
        if token in (",", ":", ";", "–", "—") or token.lower() in words.relatives:
            break
        kept.append(token)
    text = _spaced(kept).rstrip(".")
    return text.removesuffix("’s").removesuffix("'s") or None


def _described(speaker: Speaker, text: str, words: Words, *, only_roles: bool) -> Speaker:
    """Add role and organisation from what stands beside a name."""
    tokens = _apposition(text, words)
    if has_role(tokens, words):
        at = next(n for n, each in enumerate(tokens) if is_role(each, words))
        if tokens[0].lower() in words.small or ("," in tokens[:at] and only_roles):
            return speaker
        owned = any(each.endswith(_POSSESSIVE) for each in tokens[:at])
        role, organisation = (
            _role_before(tokens, words) if owned else split_role(_spaced(tokens), words)
        )
        return replace(speaker, role=role, organisation=speaker.organisation or organisation)
    if only_roles or speaker.organisation:
        return speaker
    if tokens and tokens[0].lower() in words.at | words.of:
        tokens = _bare(tokens[1:], words)
    if tokens and tokens[0][0].isupper() and tokens[0].lower() not in words.small:
        return replace(speaker, organisation=_until_clause(tokens, words))
    return speaker


def _apposition(text: str, words: Words) -> list[str]:
    """The tokens that describe a person, "who is" and an age left out."""
    tokens = tokens_of(text)
    if tokens and tokens[0].lower() in words.relatives:
        if len(tokens) < 3 or tokens[1].lower() not in BE:
            return []
        tokens = tokens[3:] if tokens[2].lower() in ("as", "als", "comme") else tokens[2:]
    while tokens and (tokens[0] == "," or tokens[0].isdigit()):
        tokens = tokens[1:]
    return tokens


def _bare(tokens: Sequence[str], words: Words) -> list[str]:
    """Tokens without the articles they begin with."""
    n = 0
    while n < len(tokens) and tokens[n].lower() in words.articles:
        n += 1
    return list(tokens[n:])


def body_in(region: str, words: Words, *, after_verb: bool) -> Speaker | None:
    """Find an organisation or an unnamed speaker: "the association", "one resident"."""
    parts = [tokens_of(part) for part in _PART.split(region)]
    for tokens in parts[:1] if after_verb else reversed(parts):
        body = _body(tokens, words, after_verb=after_verb)
        if body:
            return body
    return None


def _body(tokens: list[str], words: Words, *, after_verb: bool) -> Speaker | None:
    while tokens and tokens[0].lower() in JOINING:
        tokens = tokens[1:]
    if not tokens or tokens[0].lower() in words.small:
        return None
    if after_verb:
        tokens = _phrase(tokens, words)
    plain = _bare(tokens, words)
    if not plain or len(tokens) > _LONGEST or not plain[0][0].isalpha():
        return None
    named = [each for each in plain if each[0].isupper()]
    if len(named) > 1 or any(each.isupper() and len(each) > 1 for each in named):
        name = _spaced(plain)
        return Speaker(name, None, name, person=False)
    return Speaker(_spaced(tokens), person=False)


def _phrase(tokens: list[str], words: Words) -> list[str]:
    for n, token in enumerate(tokens):
        lower = token.lower()
        ends = lower in words.relatives or lower in words.small or (lower in words.at and n > 1)
        if n and (ends or not token[0].isalnum()):
            return tokens[:n]
    return tokens
