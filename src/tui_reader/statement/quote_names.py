"""Who is meant by a noun phrase: a person with role and organisation, or an organisation."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quote_gender import given
from tui_reader.statement.quote_roles import (
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
from tui_reader.statement.quote_words import (
    AND,
    BE,
    CALENDAR,
    DATIVE,
    FIELDS,
    JOINING,
    LONG_NAMES,
    PARTICLES,
    POSTNOMINALS,
    RANKS,
    TITLES,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quote_words import Words

PART = re.compile(r"[,;()\[\]]|\s[–—-]\s")
_FIELD_AND_NAME = 3  # tokens of "Agricoltura Corrado Lanza"
_CALLING_AND_NAME = 3  # tokens of "Elternvertreter Ingo Rahn"
_COMPOUND = 9  # letters of a compound noun
_SHORTEST = 5  # letters of a noun for a person, at least one more
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


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalised tokens in a row: the tokens before, of the name, and after."""

    before: list[str]
    name: list[str]
    after: list[str]


def person_in(region: str, words: Words, *, after_verb: bool) -> Speaker | None:
    """Find the person a region of a clause is about.

    Args:
        region: a subject with its appositions.
        words: of the language.
        after_verb: whether the region begins with the subject, rather than ends with it.
    """
    parts = [part.strip() for part in PART.split(region[:_REGION])]
    weak: Speaker | None = None
    for n, part in enumerate(parts):
        run = _run(part, words, first=after_verb)
        speaker = _person(run, words) if run else None
        if run is None or speaker is None or _is_of_another(run, parts[n + 1 :], words):
            continue
        first = after_verb and n == 0
        plain = _is_plain(run.before, words) or (first and _is_beside(run, words))
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


def _is_whole_subject(run: _Run, words: Words) -> bool:
    """Whether a single name is all there is: no participle or adjective that begins a sentence."""
    after = run.after[0].lower() if len(run.after) > 1 else ""
    return not after.isalpha() or after in words.at or after in words.of


def _is_of_another(run: _Run, parts: Sequence[str], words: Words) -> bool:
    """Whether a name is an object, or the organisation of the person the next part names."""
    before = run.before[-1] if run.before else ""
    if _is_in_body(run, words):
        return True
    if len(run.name) == 1 and before.lower() in words.articles:
        return True
    return bool(before) and is_group_noun(before, words) and _is_whole(parts, words)


def _is_in_body(run: _Run, words: Words) -> bool:
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
    run = _run(parts[0], words, first=True) if parts and parts[0] else None
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
            or each.lower() in JOINING
            or each.lower() in PARTICLES
            or each.endswith(POSSESSIVE)
            for each in before
        )
    )


def _is_beside(run: _Run, words: Words) -> bool:
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


def _is_name(token: str, words: Words) -> bool:
    if not token[0].isupper() or (len(token) == 1 and not token.isalpha()):
        return False
    lower = token.lower()
    return (
        lower not in words.small | CALENDAR
        and lower not in words.articles
        and (lower not in words.pronouns and lower not in words.relatives)
    )


def _run(part: str, words: Words, *, first: bool) -> _Run | None:
    tokens = tokens_of(part)
    runs: list[tuple[int, int]] = []
    n = 0
    while n < len(tokens):
        begin = n
        dated = n > 0 and tokens[n - 1].isdigit()
        named = _is_name(tokens[n], words) and not dated
        n = _run_end(tokens, n, words) if named else n + 1
        if named:
            begin = _free(tokens, begin, n, words)
            if begin < n:
                runs.append((begin, n))
    if not runs:
        return None
    while first and len(runs) > 1 and _leads_to_name(tokens, runs[0], runs[1], words):
        runs = runs[1:]
    if first and len(runs) > 1 and runs[0][1] - runs[0][0] == 1:
        # "Local baker Ada Moss": the first word of a sentence is no name when a role follows it.
        runs = runs[1:] if has_role(tokens[runs[0][1] : runs[1][0]], words) else runs
    return _trimmed(tokens, *(runs[0] if first else runs[-1]), words)


def _leads_to_name(
    tokens: Sequence[str], run: tuple[int, int], other: tuple[int, int], words: Words
) -> bool:
    """Whether a capitalised word stands before a name: "Content the coach Ada Moss"."""
    begin, end = run
    single = end - begin == 1 and not given(tokens[begin], words.language)
    between = [each.lower() for each in tokens[end : other[0]]]
    whole = other[1] - other[0] > 1 and given(tokens[other[0]], words.language)
    return bool(single and whole) and not any(each in words.small | AND for each in between)


def _trimmed(tokens: list[str], begin: int, end: int, words: Words) -> _Run | None:
    """A run without roles, titles and letters around the name in it."""
    if begin > 1 and tokens[begin - 1][0].isupper() and tokens[begin - 1].lower() in PARTICLES:
        begin -= 1
    while end - begin > 2 and tokens[end - 1].lower() in POSTNOMINALS:
        end -= 1
    # "Anke Visser": behind a given name a noun for what a person is is a surname.
    known = given(tokens[begin], words.language) and end - begin > 1
    cuts = [
        at + 1
        for at in range(begin, end)
        if (is_role(tokens[at], words) and not known) or tokens[at].endswith(POSSESSIVE)
    ]
    begin = cuts[-1] if cuts else begin
    skipped = _given_at(tokens[begin:end], words)
    if skipped:
        begin += skipped
        cuts = []
    named = begin < end and given(tokens[begin], words.language)
    if not cuts and not named and _has_calling(tokens[begin:end], words):
        cuts = [begin + 1]
        begin += 1
    while begin < end - 1 and tokens[begin].lower().rstrip(".") in TITLES:
        begin += 1
    if begin < end - 2 and tokens[begin].lower() in RANKS:
        begin += 1
    if cuts and begin < end:
        begin = _after_owner(tokens, begin, end, words)
    return _Run(tokens[:begin], tokens[begin:end], tokens[end:]) if begin < end else None


def _given_at(name: Sequence[str], words: Words) -> int:
    """Where a full name begins by its given name: "SVB-Coach Ada Moss"."""
    at = next((n for n, each in enumerate(name[:-1]) if given(each, words.language)), 0)
    initials = at and all(each.endswith(".") or len(each) == 1 for each in name[:at])
    return 0 if initials else at


def _has_calling(name: Sequence[str], words: Words) -> bool:
    """Whether a noun for a person begins what looks like a name: "Elternvertreter Ingo Rahn"."""
    first = name[0].lower()
    plain = [each for each in name if each.lower() not in PARTICLES]
    if len(plain) < _CALLING_AND_NAME or "-" in first or first in LONG_NAMES:
        return False
    compounds = words.role_ends and len(first) >= _COMPOUND
    return bool(compounds) or (len(first) > _SHORTEST and first.endswith(words.callings or ("\0",)))


def _free(tokens: Sequence[str], begin: int, end: int, words: Words) -> int:
    """Where a name begins that is no object of a preposition; at the end when none does."""
    at = begin - 1
    while at > 0 and tokens[at].lower() in words.articles and tokens[at].lower() not in words.of:
        at -= 1
    before = tokens[at].lower() if at >= 0 else ""
    if before in PARTICLES and at and tokens[at][0].isupper():
        return begin
    linked = before in words.at or before in words.of or before in words.small
    if not linked or before in JOINING or has_role(tokens[begin:end], words):
        return begin
    return _after_field(tokens, begin, end, words)


def _run_end(tokens: Sequence[str], n: int, words: Words) -> int:
    end = n + 1
    while end < len(tokens):
        at = end
        while at < len(tokens) and at - end < 3 and tokens[at].lower() in PARTICLES:
            at += 1
        if at == len(tokens) or not _is_name(tokens[at], words):
            break
        if at > end and (
            is_group(tokens[at], words)
            or is_role(tokens[end - 1], words)
            or _names_other(tokens[n:end], tokens[end:at], tokens[at], words)
        ):
            break
        end = at + 1
    if end - n > 1 and end + 2 < len(tokens) and tokens[end] in AND:
        both = all(_is_name(each, words) for each in tokens[end + 1 : end + 3])
        grouped = any(is_group(each, words) for each in tokens[max(0, n - 1) : n + 1])
        if grouped and _is_name(tokens[end + 1], words):
            return _run_end(tokens, end + 1, words)
        if both and not has_role(tokens[n : end + 3], words):
            return _run_end(tokens, end + 1, words)
    return end


def _names_other(name: Sequence[str], links: Sequence[str], noun: str, words: Words) -> bool:
    """Whether "van" or a dative after a full name leads to somebody else, not to a surname."""
    name = name[_given_at(name, words) :]
    forename = given(name[-1], words.language) is not None
    name = name[-1:] if forename and not given(name[0], words.language) else name
    own = [each for each in name if not each.endswith(".") and not is_role(each, words)]
    whole = len([each for each in own if each.lower() not in TITLES]) > 1
    if words.language == "de" and (links[0] in DATIVE or (links[0] == "zu" and not forename)):
        return True
    germanic = links[0] in ("van", "von", "zu") and words.language in ("de", "nl")
    return germanic and (whole or noun.lower() in FIELDS)


def _after_owner(tokens: Sequence[str], begin: int, end: int, words: Words) -> int:
    """Where a name begins that follows a role and an organisation: "Rzecznik MSZ Jan Wzór"."""
    body = is_group(tokens[begin], words) or (tokens[begin].isupper() and len(tokens[begin]) > 1)
    # Polish puts the organisation in the genitive between role and name.
    genitive = "ds." in words.of and end - begin > 3
    return end - 2 if end - begin > 2 and (body or genitive) else begin


def _after_field(tokens: Sequence[str], begin: int, end: int, words: Words) -> int:
    """Where a name begins that follows "Minister of Justice"; at the end when none does."""
    at = begin
    while at < end and (tokens[at].lower() in FIELDS or tokens[at].isupper()):
        at += 1
    if not has_role(tokens[:begin], words):
        return end
    plain = not any(each.lower() in PARTICLES for each in tokens[begin:end])
    if words.inverted and plain and at == begin and end - begin == _FIELD_AND_NAME:
        at += 1
    return at if begin < at < end - 1 else end


def _person(run: _Run, words: Words) -> Speaker | None:
    name = run.name
    if any(is_group(each, words) for each in name) or all(
        each.isupper() and len(each) > 2 for each in name
    ):
        return None
    if any(map(str.isdigit, "".join(name))):
        return None
    speaker = Speaker(spaced(name))
    if has_role(run.before, words):
        role, organisation = role_before(run.before, words)
        speaker = replace(speaker, role=role, organisation=organisation)
    elif run.before and run.before[-1].endswith(POSSESSIVE):
        speaker = replace(speaker, organisation=owner(run.before, words))
    return speaker


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
    if tokens and _is_name(tokens[0], words):
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
