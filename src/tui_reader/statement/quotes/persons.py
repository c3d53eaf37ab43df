"""The people that running text names, with the nouns that stand beside their names."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quotes.declension import nominative_of
from tui_reader.statement.quotes.gender import ambiguous, given, of_title
from tui_reader.statement.quotes.names import Speaker, person_in
from tui_reader.statement.quotes.nouns import is_abstract
from tui_reader.statement.quotes.oblique import named
from tui_reader.statement.quotes.openers import CASED
from tui_reader.statement.quotes.roles import (
    has_role,
    is_group_noun,
    is_role,
    role_before,
    tokens_of,
)
from tui_reader.statement.quotes.words import PARTICLES, TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quotes.words import Words

_CAPITALS = re.compile(
    r"(?<![\w’'\-])[^\W\d_][\w’'\-]+\.?(?: (?:(?:[^\W\d_]\.)+|[A-ZÓØÁÉ](?= )|[^\W\d_][\w’'\-]+))+"
)
# Steps over most words in small letters.
UPPER = re.compile(r"[^\W\d_a-zß-öø-ÿ](?<![\w’'\-].)[\w’'\-]*")
_PRESENTED = re.compile(
    r"(?:[Ss]e llama|[Cc]hama-se|[Ss]e chama|[Ss]i chiama|Nazywa się"
    r"|[Ee]s el caso de|[ÉéEe] o caso de)"
    r" ([^\W\d_a-zß-öø-ÿ][\w’'\-]+)(?! [^\W\d_a-zß-öø-ÿ])"
)
_CAPITAL = re.compile(r"[^\W\d_][\w’'\-]*")
_ELIDED = ("d’", "d'")
_OPENING = ("“", "«", "„", "»", "‘", "'", '"', "\u202f", "\xa0")
_BREAK = re.compile(r"[.,;:!?()\n]\s*")
_AGED = re.compile(r"([^\W\d_a-zß-öø-ÿ](?<![\w’'\-].)[\w’'\-]+),? \(?(?:de )?\d\d(?: \w+)?[,)]")
# The Latin letters left out are small ones: most words are stepped over at once.
_CALLED = re.compile(r"\b([\w\-]+)[.,]? (?=([^\W\d_a-zà-öø-ÿ][\w’'\-]+)[ ,.])")
_UPPER = re.compile(r"(?<![\w’'\-])[^\W\d_a-zà-öø-ÿ][\w’'\-]*")
_MARKS = re.compile(r"[“”„«»\"]")
_SAINTS = ("san", "santa", "santo", "são", "saint", "sainte", "sankt", "sant", "sint")
_SAINT = 7  # letters of the longest of them and a blank
LONGEST_NAME = 6  # tokens
_NEAR = 20  # characters before a name that hold the last word
BESIDE = 160  # characters after a name in which a role may stand


@dataclass(frozen=True, slots=True)
class Found:
    """A person as running text names them.

    Args:
        person: with a full name.
        nouns: for what the person is, in lower case.
    """

    person: Speaker
    nouns: tuple[str, ...]


def people_in(text: str, words: Words) -> Iterator[Found]:
    """People with full names, in reading order."""
    for start, end in _names(text):
        found = _person(text, start, end, words)
        if found:
            yield found


def single_names(text: str, words: Words) -> Iterator[Found]:
    """First names with an age, a role or a title, and frequent ones: a person's."""
    for aged in _AGED.finditer(text):
        yield Found(Speaker(aged[1]), ())
    for presented in _PRESENTED.finditer(text):
        yield Found(Speaker(presented[1]), ())
    for called in _CALLED.finditer(text):
        if not called[2][0].isupper():
            continue
        stopped = called[0][len(called[1])] == "."
        titled = called[1].lower() in TITLES
        apposed = called[1][0].isupper() and text.endswith(", ", 0, called.start())
        if apposed or is_abstract(called[2], words):
            # "Ada Moss, Director Operations": what follows is a field.
            continue
        if is_calling(called[1], words) and (titled or not stopped):
            yield Found(Speaker(called[2]), (called[1].lower(),))
    for word in UPPER.finditer(text):
        known = word[0][0].isupper() and given(word[0], words.language)
        follows = text[word.end() : word.end() + 2].lstrip()[:1]
        sure = known and word[0].lower() not in ambiguous()
        if sure and (follows.islower() or follows == ",") and not _is_place(text, word.start()):
            yield Found(Speaker(word[0]), ())


def _is_place(text: str, start: int) -> bool:
    """Whether a saint's name stands at a place of a text: a town, no person of the text."""
    before = text[max(0, start - _SAINT) : start].replace("-", " ")
    return before.endswith(" ") and (before.split() or [""])[-1].lower() in _SAINTS


def is_calling(token: str, words: Words) -> bool:
    """Whether a name follows: in Polish the name of an organisation may follow a role."""
    role = not words.declined and is_role(token, words)
    return role or token.lower().rstrip(".") in TITLES


def _in_office(text: str, start: int, end: int, words: Words) -> Speaker | None:
    """The person behind "the minister of Culture Ada Moss"."""
    head = untitled(text[max(0, start - BESIDE) : start])
    tokens = tokens_of(_BREAK.split(head)[-1])[-LONGEST_NAME:]
    at = next((n for n, each in enumerate(tokens) if is_role(each, words)), None)
    if at is None:
        return None
    person = person_in(" ".join([*tokens[at:], text[start:end]]), words, after_verb=True)
    whole = person and " " in person.name and text[:end].endswith(person.name)
    return person if whole else None


def _name_start(text: str, start: int, end: int, words: Words) -> int:
    """Where a name begins in a run of capitalised words; at the end when none does."""
    titled = [
        word.end()
        for word in _CAPITAL.finditer(text, start, end)
        if word[0].lower() in TITLES and word.end() < end - 1
    ]
    start = titled[-1] + 1 if titled else start
    while start < end:
        first = _CAPITAL.match(text, start)
        lower = first[0].lower() if first else ""
        if first is None or (lower not in words.small and lower not in words.articles):
            break
        start = first.end() + 1
    if text[max(0, start - 2) : start].endswith(_OPENING):
        return end
    nouns = words.language == "de" and _are_nouns(text[start:end], text[:start], words)
    return end if nouns else start


def _person(text: str, start: int, end: int, words: Words) -> Found | None:
    """The person a run of capitalised words names."""
    start = _name_start(text, start, end, words)
    if start >= end:
        return None
    beside = _MARKS.split(text[end : end + BESIDE])[0]
    beside = beside[: min((beside + ".").find("."), (beside + ":").find(":"))]
    aside = beside if beside.startswith((",", " (")) else ""
    if aside.count(",") == 1 and words.said.intersection(tokens_of(aside)):
        # "In the Gazette, the mayor said" describes no Gazette.
        aside = ""
    person = person_in(text[start:end] + aside, words, after_verb=True, oblique=True)
    if person and person.role is None and not (aside or words.declined):
        person = _in_office(text, start, end, words) or person
    if not person or " " not in person.name:
        return None
    begin = max(start, text.find(person.name, start, end))
    if _is_place(text, begin):
        return None
    nouns, head = _called(text, begin, words)
    if words.declined and named(person.name) != person.name:
        # "the lawyer of Ada Moss": a noun in the nominative is no noun for her.
        beside = {each.lower() for each in tokens_of(text[max(0, begin - BESIDE) : begin])}
        nouns = [each for each in nouns if each not in beside - TITLES]
        person = replace(person, role=None) if person.role else person
        head = ""
    if person.role is None and head:
        role, _ = role_before(tokens_of(head), words)
        tokens = tokens_of(role or "")
        if has_role(tokens, words) and len(tokens) < LONGEST_NAME:
            person = replace(person, role=role)
    forename, *others = person.name.split()
    if set(others) & PARTICLES and not (given(forename, words.language) or person.role or nouns):
        return None
    return Found(person, (*nouns, *_apposed(aside, words)))


def _are_nouns(run: str, head: str, words: Words) -> bool:
    """Whether German capitalised words are a noun and its apposition: "sechs Jahren Haft"."""
    first = run.split(" ", 1)[0]
    tokens = run.split(" ")
    if has_role(tokens, words) or any(given(each, words.language) for each in tokens):
        return False
    before = (tokens_of(head[-_NEAR:]) or [""])[-1].lower()
    return before in CASED or before.isdigit() or is_group_noun(first, words)


def _called(text: str, start: int, words: Words) -> tuple[list[str], str]:
    """Nouns before a name, and the phrase the name stands beside: "the mayor, Ada Moss"."""
    head = text[max(0, start - BESIDE) : start]
    bare = untitled(head)
    parts = re.split(r"(,\s|[.;:!?()\n“”„«»\"–—]\s*)", bare)
    before = tokens_of(parts[-1])
    links = words.of | words.at | words.prepositions if words.heads else words.of
    owned = bool(before) and before[-1].lower() in links - words.articles
    # "the director of Abrigo Comum": what follows is no director.
    nouns = [] if owned else _heads(before, words, ends=True)
    nouns += [each for each in tokens_of(head[len(bare) :].lower()) if each.isalpha()]
    apposed = len(parts) > 2 and parts[-2].startswith(",")
    titled = all(
        each.lower().rstrip(".") in TITLES or each.lower() in words.articles
        or each == "." or each.lower() in nouns
        for each in tokens_of(parts[-1])
    )  # fmt: skip
    if apposed and titled:
        nouns += _heads(tokens_of(parts[-3]), words, ends=False)
        return nouns, parts[-3]
    return nouns, ""


def _apposed(aside: str, words: Words) -> list[str]:
    """Nouns in an apposition after a name."""
    found: list[str] = []
    for part in aside.lstrip(" ,(").split(",")[:2]:
        tokens = tokens_of(part)
        if tokens and tokens[0].lower() not in words.small - words.articles:
            found += [t.lower() for t in tokens if is_role(t, words)]
            found += _heads(tokens, words, ends=False)
    return found


def _heads(tokens: Sequence[str], words: Words, *, ends: bool) -> list[str]:
    """Nouns for a person in a phrase: known ones, and what follows an article.

    Args:
        tokens: of the phrase, or of what stands before a name.
        words: of the language.
        ends: whether the phrase must reach the end of the tokens.
    """
    plain = [n for n, each in enumerate(tokens) if each.lower().rstrip(".") not in TITLES]
    begin = 0
    for n in plain:
        if tokens[n].lower() in words.articles and tokens[n].lower() not in words.of:
            begin = n + 1
    idle = words.small - words.articles - words.of
    if ends:
        cut = [n for n in range(begin, len(tokens)) if tokens[n].lower() in idle]
        begin = cut[-1] + 1 if cut else begin
    phrase = tokens[begin:]
    found = [each.lower() for each in phrase if is_role(each, words)]
    if words.declined:
        nouns = (nominative_of(each, words.roles) for each in phrase if each.islower())
        found += [each for each in nouns if each]
    found += [each.lower() for each in phrase if of_title(each)]
    first = phrase[0] if phrase else ""
    if begin and (not ends or len(phrase) == 1) and first.isalpha() and first.islower():
        found.append(first)
    return found


def untitled(head: str) -> str:
    """What stands before a name, without the titles next to it."""
    while head[-1:].isspace():
        stripped = head.rstrip()
        start = len(stripped)
        while start and (stripped[start - 1].isalnum() or stripped[start - 1] == "."):
            start -= 1
        if stripped[start:].lower().rstrip(".") not in TITLES:
            break
        head = stripped[:start]
    return head


def _names(text: str) -> list[tuple[int, int]]:
    """Runs of capitalised words, particles between them allowed."""
    found: list[tuple[int, int]] = []
    for run in _CAPITALS.finditer(text):
        position = run.start()
        begin: int | None = None
        end = position
        count = 0
        for token in run[0].split(" "):
            if token[0].isupper() or token.startswith(_ELIDED):
                begin = position if begin is None else begin
                end = position + len(token)
                count += 1
            elif token not in PARTICLES or begin is None:
                if begin is not None and count > 1:
                    found.append((begin, end))
                begin, count = None, 0
            position += len(token) + 1
        if begin is not None and count > 1:
            found.append((begin, end))
    return found
