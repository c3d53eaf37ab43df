"""Who is meant by a noun phrase: a person with role and organisation, or an organisation."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quotes.gender import given
from tui_reader.statement.quotes.oblique import named
from tui_reader.statement.quotes.roles import (
    POSSESSIVE,
    bare,
    has_role,
    is_group,
    is_group_noun,
    is_role,
    owner,
    role_before,
    spaced,
    split_role,
    tokens_of,
    until_clause,
)
from tui_reader.statement.quotes.runs import Run, is_name, run_in
from tui_reader.statement.quotes.verbs import is_participle
from tui_reader.statement.quotes.words import (
    AND,
    BE,
    FOCUS,
    PARTICLES,
    TITLES,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

PART = re.compile(r"[,;()\[\]]|\s[–—-]\s")
_REGION = 1000  # characters in which a person is looked for
_ASIDE = 6  # tokens between a verb of saying and the name after it


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


def person_in(
    region: str, words: Words, *, after_verb: bool, oblique: bool = False
) -> Speaker | None:
    """Find the person a region of a clause is about.

    Args:
        region: a subject with its appositions.
        words: of the language.
        after_verb: whether the region begins with the subject, rather than ends with it.
        oblique: whether a Polish name may stand in another case than the nominative.
    """
    parts = [part.strip() for part in PART.split(region[:_REGION])]
    weak: Speaker | None = None
    for n, part in enumerate(parts):
        run = run_in(part, words, first=after_verb)
        speaker = _person(run, words) if run else None
        if run and run.before and run.before[-1] in "„“«‘":
            continue  # the name of a paper or a prize
        if n and not after_verb and run and run.before and is_participle(run.before[0], words):
            continue  # "the jury, chaired by Ada Moss,"
        if run and words.declined and not oblique and _is_owner(run, words):
            continue  # "the lawyer of Ada Moss"
        if run is None or speaker is None or _is_of_another(run, parts[n + 1 :], words):
            continue
        first = after_verb and n == 0
        plain = _is_plain(run.before, words) or (first and _is_beside(run, words))
        plain = plain and (len(run.name) > 1 or _leads(run.before, words))
        if plain and (len(run.name) > 1 or first):
            if speaker.role is None and n:
                speaker = _described(speaker, ", ".join(parts[:n]), words, only_roles=True)
            rest = [" ".join(run.after), *parts[n + 1 :]]
            return _described(speaker, ", ".join(filter(None, rest)), words, only_roles=False)
        if after_verb:
            return None
        known = len(run.name) > 1 or given(run.name[0], words.language) is not None
        known = known or (plain and _is_whole_subject(run, words))
        if known and (weak is None or len(run.name) > 1 or " " not in weak.name):
            weak = speaker
    return weak


def _is_owner(run: Run, words: Words) -> bool:
    """Whether a Polish name in the genitive follows a noun for a person."""
    name = spaced(run.name)
    behind = bool(run.before) and is_role(run.before[-1], words) and len(run.name) > 1
    return behind and given(run.name[0], words.language) is None and named(name) != name


def _is_whole_subject(run: Run, words: Words) -> bool:
    """Whether a single name is all there is: no participle or adjective that begins a sentence."""
    after = run.after[0].lower() if len(run.after) > 1 else ""
    return not after.isalpha() or after in words.at or after in words.of


def _is_of_another(run: Run, parts: Sequence[str], words: Words) -> bool:
    """Whether a name is an object, or the organisation of the person the next part names."""
    before = run.before[-1] if run.before else ""
    owning = run.name[-1].endswith("s") and run.after[:1] in (["'"], ["’"])
    if _is_in_body(run, words) or (owning and run.after[1:2] and run.after[1][0].isupper()):
        return True
    if len(run.name) == 1 and before.lower() in words.articles - FOCUS:
        return True
    return bool(before) and is_group_noun(before, words) and _is_whole(parts, words)


def _is_in_body(run: Run, words: Words) -> bool:
    """Whether capitalised words and links join a name to a noun for an organisation before it."""
    if given(run.name[0], words.language):
        return False
    for at in range(len(run.before) - 1, -1, -1):
        token = run.before[at]
        if is_group(token, words):
            return len(run.before) - at > 1 and not has_role(run.before[:at], words)
        link = token.lower() in words.of or token.lower() in PARTICLES or token.lower() in AND
        if not (link or token[0].isupper()) or is_role(token, words):
            return False
    return False


def _is_whole(parts: Sequence[str], words: Words) -> bool:
    """Whether the next part of a clause is a full name and nothing else."""
    run = run_in(parts[0], words, first=True) if parts and parts[0] else None
    titled = run is not None and all(t.lower().rstrip(".") in TITLES for t in run.before)
    return run is not None and titled and len(run.name) > 1 and not run.after


def _is_plain(before: Sequence[str], words: Words) -> bool:
    """Whether nothing but articles, titles and a role stand before a name."""
    return (
        not before
        or has_role(before, words)
        or all(
            each.lower() in words.articles
            or each.lower().rstrip(".") in TITLES
            or each.lower() in words.joining
            or each.lower() in PARTICLES
            or each.endswith(POSSESSIVE)
            for each in before
        )
    )


def _is_beside(run: Run, words: Words) -> bool:
    """Whether adverbs or a noun for a person part a verb from the full name it leads to."""
    named = len(run.before) == 1 and given(run.name[0], words.language)
    return (
        (len(run.name) > 1 or bool(named))
        and len(run.before) <= _ASIDE
        and not any(
            each.lower() in words.relatives or each.lower() in words.pronouns
            for each in run.before
            if each.lower() not in words.articles
        )
    )


def _leads(before: Sequence[str], words: Words) -> bool:
    """Whether a single name may follow: no "mother of four Children", "baker in via Roma"."""
    last = before[-1].lower() if before and not words.declined else ""
    return not (
        last.isalpha()
        and before[-1].islower()
        and not is_role(last, words)
        and last not in words.articles | TITLES | words.joining | PARTICLES
    )


def _person(run: Run, words: Words) -> Speaker | None:
    name = run.name
    linked = given(name[0], words.language) and name[1:] and name[1].lower() in PARTICLES
    if (any(is_group(each, words) for each in name) and not linked) or all(
        each.isupper() and len(each) > 2 for each in name
    ):
        return None
    if any(map(str.isdigit, "".join(name))) or (len(name) == 1 and _is_noun(name[0], words)):
        return None
    speaker = Speaker(spaced(name))
    if has_role(run.before, words):
        role, organisation = role_before(run.before, words)
        speaker = replace(speaker, role=role, organisation=organisation)
    elif run.before and run.before[-1].endswith(POSSESSIVE):
        speaker = replace(speaker, organisation=owner(run.before, words))
    return speaker


def _is_noun(token: str, words: Words) -> bool:
    """Whether a capitalised word that stands alone is a noun: "Anwohnern"."""
    lower = token.lower()
    plural = words.language == "de" and lower.endswith("n") and is_role(lower[:-1], words)
    return plural or lower in words.openers


def _described(speaker: Speaker, text: str, words: Words, *, only_roles: bool) -> Speaker:
    """Add role and organisation from what stands beside a name."""
    tokens = _apposition(text, words)
    if has_role(tokens, words):
        at = next(n for n, each in enumerate(tokens) if is_role(each, words))
        if tokens[0].lower() in words.small - words.articles or ("," in tokens[:at] and only_roles):
            return speaker
        owned = any(each.endswith(POSSESSIVE) for each in tokens[:at])
        role, organisation = (
            role_before(tokens, words) if owned else split_role(spaced(tokens), words)
        )
        return replace(speaker, role=role, organisation=speaker.organisation or organisation)
    if only_roles or speaker.organisation:
        return speaker
    if tokens and tokens[0].lower() in words.at | words.of:
        tokens = bare(tokens[1:], words)
    if tokens and is_name(tokens[0], words):
        return replace(speaker, organisation=until_clause(tokens, words))
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
