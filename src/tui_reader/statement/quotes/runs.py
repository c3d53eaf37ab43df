"""Capitalised words in a row: where a name begins and ends in a noun phrase."""

from __future__ import annotations

from tui_reader.frozen import dataclass
from tui_reader.statement.quotes.gender import given
from tui_reader.statement.quotes.roles import (
    POSSESSIVE,
    has_role,
    is_group,
    is_group_noun,
    is_role,
    tokens_of,
)
from tui_reader.statement.quotes.verbs import is_ours
from tui_reader.statement.quotes.words import (
    AND,
    CALENDAR,
    DATIVE,
    FIELDS,
    LONG_NAMES,
    PARTICLES,
    POSTNOMINALS,
    RANKS,
    ROMANCE,
    TITLES,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

# Particles that begin a surname behind a verb of saying, as its subject stands there.
_NOBLE = {"de": ("von",), "nl": ("van", "ter", "ten")}
_DATIVE = 6  # letters of "Dziennikarzom", at least one more
_FIELD_AND_NAME = 3  # tokens of "Agricoltura Corrado Lanza"
_CALLING_AND_NAME = 3  # tokens of "Elternvertreter Ingo Rahn"
_COMPOUND = 9  # letters of a compound noun
_SHORTEST = 5  # letters of a noun for a person, at least one more
_SHORT = 3  # letters of the longest preposition that is no surname


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised tokens in a row: the tokens before, of the name, and after."""

    before: list[str]
    name: list[str]
    after: list[str]


def is_name(token: str, words: Words) -> bool:
    """Whether a token may be part of a name."""
    if token[1:] == "." and token[0].isupper():
        return True
    if not token[0].isupper() or (len(token) == 1 and not token.isalpha()):
        return False
    lower = token.lower()
    elided = token[2:] if token[:2] in ("L’", "L'") else ""
    if elided and (is_group(elided, words) or is_role(elided, words)):
        return False
    return (
        lower not in words.small
        and lower not in CALENDAR
        and lower not in words.articles
        and (words.language == "de" or lower not in words.openers)
        and (lower not in words.pronouns and lower not in words.relatives)
        and not is_ours(token, words)
        and not (words.declined and len(token) > _DATIVE and token.endswith("om"))
    )


def run_in(part: str, words: Words, *, first: bool) -> Run | None:
    """The first or the last name in a part of a clause, and what stands around it."""
    tokens = tokens_of(part)
    led = particles(tokens, words) if first else 0
    if led:
        end = _run_end(tokens, led, words)
        return Run([], tokens[:end], tokens[end:])
    n = 0
    runs: list[tuple[int, int]] = []
    while n < len(tokens):
        begin = n
        dated = n > 0 and tokens[n - 1].isdigit()
        named = is_name(tokens[n], words) and not dated
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
    whole = not first and len(runs) > 1 and _has_complement(tokens, runs[0], words)
    return _trimmed(tokens, *(runs[0] if first or whole else runs[-1]), words)


def particles(tokens: Sequence[str], words: Words) -> int:
    """How many particles begin a surname: "von der Heyde"."""
    n: int = 0
    while n < len(tokens) and tokens[n].lower() in PARTICLES:
        n += 1
    if not n or n == len(tokens) or tokens[0].lower() not in _NOBLE.get(words.language, ()):
        return 0
    noun = is_group_noun(tokens[n], words) or is_role(tokens[n], words)
    named = is_name(tokens[n], words) and tokens[n].lower() not in words.openers
    single = named and not given(tokens[n], words.language) and _run_end(tokens, n, words) == n + 1
    return n if single and not noun else 0


def _has_complement(tokens: Sequence[str], run: tuple[int, int], words: Words) -> bool:
    """Whether a preposition follows a full name: "Ada Moss from the fund Vistula Capital"."""
    begin, end = run
    link = tokens[end].lower() if end < len(tokens) else ""
    name = tokens[begin:end]
    whole = len(name) > 1 and (given(name[0], words.language) or _given_at(name, words))
    return bool(whole) and (link in words.at or link in words.of)


def _leads_to_name(
    tokens: Sequence[str], run: tuple[int, int], other: tuple[int, int], words: Words
) -> bool:
    """Whether a capitalised word stands before a name: "Content the coach Ada Moss"."""
    begin, end = run
    single = end - begin == 1 and not given(tokens[begin], words.language)
    between = [each.lower() for each in tokens[end : other[0]]]
    whole = other[1] - other[0] > 1 and given(tokens[other[0]], words.language)
    return bool(single and whole) and not any(each in words.small | AND for each in between)


def _trimmed(tokens: list[str], begin: int, end: int, words: Words) -> Run | None:
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
        if tokens[at].endswith(POSSESSIVE)
        or (
            is_role(tokens[at], words)
            and not known
            and not _is_family_name(tokens, begin, at, words)
        )
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
    return Run(tokens[:begin], tokens[begin:end], tokens[end:]) if begin < end else None


def _is_family_name(tokens: Sequence[str], begin: int, at: int, words: Words) -> bool:
    """Whether a given name stands before a word: "Pieter-Jan Bakker" is no baker."""
    return at > begin and given(tokens[at - 1], words.language) is not None


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
    named = given(tokens[begin], words.language) or _given_at(tokens[begin:end], words)
    if at == 0 and named and before in words.articles:
        return begin  # "der Zoologe Konrad Wiese": no genitive begins a clause
    linked = before in words.at or before in words.of or before in words.small
    if not linked or before in words.joining:
        return begin
    # "minister of Public Works Ada Moss": a given name begins the name.
    skipped = _given_at(tokens[begin:end], words) if has_role(tokens[:begin], words) else 0
    if skipped or has_role(tokens[begin:end], words):
        return begin + skipped
    return _after_field(tokens, begin, end, words)


def _is_surname(token: str, words: Words) -> bool:
    """Whether behind a name an adverb or a preposition with a capital is one too: "Lo Verso"."""
    adverb = token.lower() in words.small - words.articles - words.pronouns
    return adverb and words.language in ROMANCE and token.istitle() and len(token) > _SHORT


def _run_end(tokens: Sequence[str], n: int, words: Words) -> int:
    end = n + 1
    while end < len(tokens):
        at = end
        while at < len(tokens) and at - end < 3 and tokens[at].lower() in PARTICLES:
            at += 1
        if at == len(tokens) or not (is_name(tokens[at], words) or _is_surname(tokens[at], words)):
            break
        # "Julián de la Fuente": behind a given name alone a noun for a body is a surname.
        forename = end - n == 1 and given(tokens[n], words.language)
        if at > end and (
            (is_group(tokens[at], words) and not forename)
            or is_role(tokens[end - 1], words)
            or _names_other(tokens[n:end], tokens[end:at], tokens[at : at + 2], words)
        ):
            break
        end = at + 1
    if end - n > 1 and end + 2 < len(tokens) and tokens[end] in AND:
        both = all(is_name(each, words) for each in tokens[end + 1 : end + 3])
        grouped = any(is_group(each, words) for each in tokens[max(0, n - 1) : n + 1])
        if grouped and is_name(tokens[end + 1], words):
            return _run_end(tokens, end + 1, words)
        if both and not has_role(tokens[n : end + 3], words):
            return _run_end(tokens, end + 1, words)
    return end


def _names_other(
    name: Sequence[str], links: Sequence[str], nouns: Sequence[str], words: Words
) -> bool:
    """Whether "van" or a dative after a full name leads to somebody else, not to a surname.

    Args:
        name: the tokens of a name so far.
        links: the particles behind it.
        nouns: the two tokens behind those.
        words: of the language.
    """
    name = name[_given_at(name, words) :]
    forename = given(name[-1], words.language) is not None
    name = name[-1:] if forename and not given(name[0], words.language) else name
    own = [each for each in name if not each.endswith(".") and not is_role(each, words)]
    whole = len([each for each in own if each.lower() not in TITLES]) > 1
    if words.language == "de" and (links[0] in DATIVE or (links[0] == "zu" and not forename)):
        return True
    if words.language in ROMANCE:
        known = whole and given(own[0], words.language) and not given(own[-1], words.language)
        return bool(known) and _names_body(links[0], nouns, words)
    germanic = links[0] in ("van", "von", "zu") and words.language in ("de", "nl")
    return germanic and (whole or nouns[0].lower() in FIELDS)


def _names_body(link: str, nouns: Sequence[str], words: Words) -> bool:
    """Whether what "de" leads to behind a full name is whom somebody works for.

    In Italian a surname has its particle with a capital; elsewhere only letters, or a name of
    several words, are surely no second surname.
    """
    if not link.islower() or words.language == "fr":
        return link.islower()
    letters = nouns[0].isupper() and len(nouns[0]) > 1
    several = len(nouns) > 1 and is_name(nouns[1], words)
    spanish = words.language == "es" and several and len(nouns[0]) > _SHORT
    return words.language == "it" or letters or "-" in nouns[0] or spanish


def _after_owner(tokens: Sequence[str], begin: int, end: int, words: Words) -> int:
    """Where a name begins that follows a role and an organisation: "Rzecznik MSZ Jan Wzór"."""
    body = is_group(tokens[begin], words) or (tokens[begin].isupper() and len(tokens[begin]) > 1)
    # Polish puts the organisation in the genitive between role and name.
    owned = tokens[begin].endswith(("a", "u", "i", "y", "ów", "ej")) and end - begin > 2
    known = given(tokens[begin], words.language)
    genitive = words.declined and (end - begin > 3 or (owned and not known))
    return end - 2 if end - begin > 2 and (body or genitive) else begin


def _after_field(tokens: Sequence[str], begin: int, end: int, words: Words) -> int:
    """Where a name begins that follows "Minister of Justice"; at the end when none does."""
    at = begin
    while at < end and (tokens[at].lower() in FIELDS or tokens[at].isupper()):
        at += 1
    if not has_role(tokens[:begin], words) or any(
        is_group_noun(each, words) for each in tokens[at : at + 2]
    ):
        return end
    plain = not any(each.lower() in PARTICLES for each in tokens[begin:end])
    if words.inverted and plain and at == begin and end - begin == _FIELD_AND_NAME:
        at += 1
    return at if begin < at < end - 1 else end
