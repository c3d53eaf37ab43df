"""The people a text names and where it names them."""

from __future__ import annotations

import re
from bisect import bisect_left

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quotes.gender import (
    given,
    of_article,
    of_name,
    of_noun,
    of_title,
)
from tui_reader.statement.quotes.lexicon.shared import PRESENTING
from tui_reader.statement.quotes.names import Speaker
from tui_reader.statement.quotes.nouns import forms_of, synonyms, thing_at
from tui_reader.statement.quotes.openers import CASED
from tui_reader.statement.quotes.persons import (
    BESIDE,
    LONGEST_NAME,
    UPPER,
    Found,
    is_calling,
    people_in,
    single_names,
    untitled,
)
from tui_reader.statement.quotes.roles import has_role, is_role, tokens_of
from tui_reader.statement.quotes.settings import past_settings
from tui_reader.statement.quotes.words import AND, CALENDAR, PARTICLES, STANDING, TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quotes.gender import Gender
    from tui_reader.statement.quotes.words import Words

_CAPITAL = re.compile(r"[^\W\d_][\w’'\-]*")
_STARTS = re.compile(r"(?:^|(?<=[.!?…»”\"]\s)(?<!\d\.\s))(?=[^\W\d_])", re.MULTILINE)
_LAST = re.compile(r"([^\W\d_][\w’'\-]*)\W*$")
_CLAUSE = re.compile(r"[,;:()\n]\s*")
# A noun and a name behind another name.
_OWNS = re.compile(r" ([a-z\-]+)(?= [^\W\d_a-zà-öø-ÿ])")
_SENTENCE = re.compile(r"[.!?]\s|[»”]")
# They begin a surname and are no name themselves.
_PREFIXES = frozenset(
    ["ter", "ten", "van", "von", "den", "der", "del", "della", "dos", "das", "des", "du"]
)
_NO_NAMES = _PREFIXES | CALENDAR | TITLES | STANDING
_NEAR = 24  # characters before a name that hold the last word
_ROLE = 4  # tokens before a name that may say no more than a role
_SUBJECT = 120  # characters in which the subject of a sentence stands


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text names a person or an organisation.

    Args:
        offset: of the name in the block's text.
        speaker: who is named.
        subject: whether the name begins a sentence or clause.
    """

    offset: int
    speaker: Speaker
    subject: bool


class Cast:
    """The people of a text.

    Args:
        texts: the text of each block.
        words: of the language.
    """

    def __init__(self, texts: Sequence[str | None], words: Words) -> None:
        self._texts = texts
        self._words = words
        self.known: dict[str, Speaker] = {}
        self._oblique: set[str] = set()
        self._callings: dict[str, set[str]] = {}
        self._holders: dict[str, dict[str, Speaker]] = {}
        self._genders: dict[str, Gender | None] = {}
        self._only: dict[Gender | None, Speaker | None] = {None: None}
        for text in texts:
            for found in people_in(text or "", words):
                person = self._in_nominative(found) if words.declined else found.person
                self.add(person)
                self.call(person, found.nouns)
        for text in texts:
            for found in single_names(text or "", words):
                self._note_single(found)
        self._mentions: dict[int, list[Mention]] = {}
        self._bodies: set[str] = set()
        self._alone = self._found_alone()

    def _in_nominative(self, found: Found) -> Speaker:
        """A person by the name that answers "who"; other forms of it are known too."""
        from tui_reader.statement.quotes.oblique import named

        speaker = found.person
        roles = [each for each in found.nouns if each in self._words.roles]
        name = named(speaker.name, man=any(not each.endswith("a") for each in roles))
        if name == speaker.name:
            return speaker
        person = replace(speaker, name=name)
        for token in speaker.name.lower().split():
            self._oblique.add(token)
            self.known.setdefault(token, person)
        return person

    def add(self, speaker: Speaker, *, fresh: bool = False) -> None:
        """Let parts of a full name stand for the person.

        Args:
            speaker: with a full name.
            fresh: whether it outdoes who had the name before.
        """
        tokens = speaker.name.split()
        if len(tokens) < 2 or len(tokens) > LONGEST_NAME or AND.intersection(tokens):
            return
        if speaker.person:
            nouns = (speaker.role or "").lower().split()
            self.call(speaker, [each for each in nouns if is_role(each, self._words)])
        for n in range(len(tokens)):
            name = " ".join(tokens[n:]).lower()
            if fresh or name not in self.known:
                self.known[name] = speaker
        for token in tokens[:-1]:
            if token.lower() not in PARTICLES:
                self.known.setdefault(token.lower(), speaker)

    def call(self, speaker: Speaker, nouns: Sequence[str]) -> None:
        """Remember nouns for what a person is."""
        self._callings.setdefault(speaker.name, set()).update(nouns)
        for noun in nouns:
            for form in forms_of(noun):
                self._holders.setdefault(form, {}).setdefault(speaker.name, speaker)

    def holders(self, noun: str) -> dict[str, Speaker]:
        """By name, the people whom a form of a noun, a part or a compound of it was used for."""
        stem, *parts = forms_of(noun)
        exact = self._holders.get(f"={stem[1:]}") or self._holders.get(stem[1:])
        if exact:
            return exact
        return next(
            (held for part in parts if (held := self._holders.get(f"={part}", {}))),
            {},
        )

    def akin(self, noun: str) -> dict[str, Speaker]:
        """By name, the people whom a noun was used for that may stand in place of another."""
        found: dict[str, Speaker] = {}
        for form in synonyms(noun):
            found.update(self._holders.get(form, {}))
        return {name: each for name, each in found.items() if self._is_person(each)}

    def _is_person(self, speaker: Speaker) -> bool:
        """Whether a name is a person's whatever is said of them."""
        first = speaker.name.split(" ", 1)[0]
        return bool(given(first, self._words.language) or speaker.name in self._alone)

    def by_last(self, name: str) -> Speaker | None:
        """Who is meant by a surname behind an adjective: "a delighted Moss"."""
        *others, last = name.split()
        plain = not any(given(each, self._words.language) for each in others)
        small = all(each[0].islower() for each in others[1:])
        if not others or not small or not plain or not last[0].isupper():
            return None
        full = self.known.get(last.lower())
        return full if full and self.is_sure(full) else None

    def is_called(self, speaker: Speaker) -> bool:
        """Whether the text says what a person is."""
        return any(is_role(each, self._words) for each in self._callings.get(speaker.name, ()))

    def is_sure(self, speaker: Speaker) -> bool:
        """Whether a capitalised name is surely a person's."""
        return bool(self._callings.get(speaker.name)) or self._is_person(speaker)

    def _note_single(self, found: Found) -> None:
        """Know a person by one name, unless it is part of a known one."""
        name = found.person.name
        lower = name.lower()
        words = self._words
        idle = lower in words.small or lower in words.articles or lower in words.openers
        if idle or not name[0].isupper() or lower in _NO_NAMES:
            return
        if self._words.declined and lower[:-1] in self.known:
            return
        self.call(self.known.setdefault(lower, found.person), found.nouns)

    def gender(self, speaker: Speaker) -> Gender | None:
        """The gender of a person as far as the text tells it."""
        if speaker.name not in self._genders:
            self._genders[speaker.name] = self._gender(speaker)
        return self._genders[speaker.name]

    def _gender(self, speaker: Speaker) -> Gender | None:
        language = self._words.language
        if not speaker.person and not has_role(tokens_of(speaker.name), self._words):
            genus = of_article(tokens_of(speaker.name), language)
            return "n" if language in ("en", "nl") else genus
        if speaker.name in self._bodies:
            return "n"
        if speaker.person:
            first = speaker.name.split(" ")[0]
            sure = given(first, language)
            if sure:
                return sure
        nouns = self._callings.get(speaker.name, set())
        told = {of_title(noun) for noun in nouns} - {None}
        told = told or {
            of_noun((), noun, language) for noun in nouns if is_role(noun, self._words)
        } - {None}
        if len(told) == 1:
            return told.pop()
        if speaker.person:
            return of_name(speaker.name, language)
        tokens = tokens_of(speaker.name)
        noun = next((each for each in tokens if is_role(each, self._words)), tokens[-1])
        return of_noun(tokens, noun, language)

    def only(self, gender: Gender | None) -> Speaker | None:
        """The only woman or the only man the text surely names."""
        if gender not in self._only:
            sure = {
                each.name: each
                for each in self.known.values()
                if each.person and self.is_sure(each) and self.gender(each) in (gender, None)
            }
            told = [each for each in sure.values() if self.gender(each) == gender]
            self._only[gender] = told[0] if len(told) == len(sure) == 1 else None
        return self._only[gender]

    def mentions(self, block: int, begin: int, end: int) -> Sequence[Mention]:
        """Who is named in a stretch of a block, in reading order."""
        if block not in self._mentions:
            text = self._texts[block] or ""
            found = [*self._people(text), *self._things(text)]
            found.sort(key=lambda each: each.offset)
            self._mentions[block] = found
        listed = self._mentions[block]
        first = bisect_left(listed, begin, key=lambda each: each.offset)
        return listed[first : bisect_left(listed, end, key=lambda each: each.offset)]

    def _people(self, text: str) -> Iterator[Mention]:
        end = 0
        for word in _CAPITAL.finditer(text):
            person = self.known.get(word[0].lower()) if word[0][0].isupper() else None
            if person and word.start() >= end:
                start = word.start()
                whole = text.startswith(person.name, start)
                end = start + len(person.name) if whole else word.end()
                begins = word[0].lower() not in self._oblique or word[0] in person.name.split()
                yield Mention(start, person, begins and self._begins(text, start, person))

    def _things(self, text: str) -> Iterator[Mention]:
        """Organisations and documents that begin a sentence."""
        for start in _STARTS.finditer(text):
            thing = thing_at(text[start.end() : start.end() + _SUBJECT], self._words)
            if thing:
                yield Mention(start.end(), thing, subject=True)

    def _begins(self, text: str, start: int, person: Speaker) -> bool:
        """Whether a name, or a phrase it stands beside, begins a sentence."""
        head = untitled(text[max(0, start - BESIDE) : start])
        head = _SENTENCE.split(head)[-1]
        if head.strip().lower() in PRESENTING:
            return True
        clauses = _CLAUSE.split(head)
        clauses[-1] = past_settings(clauses[-1] + person.name, self._words)
        clauses[-1] = clauses[-1].removesuffix(person.name)
        parts = [tokens_of(part) for part in clauses]
        if not parts[-1]:
            if len(parts) == 1:
                return True
        elif not self._is_introduction(parts[-1], person):
            return False
        if len(parts) == 1 or not parts[-2] or not head.rstrip("\n"):
            return True
        if not self._is_noun_phrase(parts[-2]):
            return bool(parts[-1]) and not parts[-1][0][0].islower()
        return len(parts) == 2 and ("," in text[start : start + BESIDE // 4] or bool(parts[-1]))

    def _is_introduction(self, tokens: Sequence[str], person: Speaker) -> bool:
        """Whether tokens before a name say no more than what the person is."""
        idle = self._words.small - self._words.articles
        verbs = self._words.said - self._words.roles
        if len(tokens) > _ROLE or any(t.lower() in idle or t.lower() in verbs for t in tokens):
            return False
        if is_calling(tokens[-1], self._words) or all(
            t.lower() in self._words.articles for t in tokens
        ):
            return True
        known = given(person.name.split(" ", 1)[0], self._words.language)
        headed = tokens[0].lower() in self._words.articles or (
            tokens[0][0].isupper()
            and not given(tokens[0], self._words.language)
            and (len(tokens) == 1 or has_role(tokens, self._words))
        )
        return bool(known) and headed and tokens[-1].isalnum()

    def _is_noun_phrase(self, tokens: Sequence[str]) -> bool:
        """Whether tokens begin as a description of a person does."""
        first = tokens[0].lower()
        described = len(tokens) <= _ROLE and first not in self._words.small
        return first in self._words.articles or (described and has_role(tokens, self._words))

    def _names_body(self, text: str, word: re.Match[str]) -> bool:
        """Whether a noun for a person and a name follow a name: "Rovers boss Ada Moss"."""
        noun = _OWNS.match(text, word.end())
        return noun is not None and is_role(noun[1], self._words)

    def _found_alone(self) -> set[str]:
        """Full names of which the last part stands alone somewhere: a surname."""
        found: set[str] = set()
        for text in self._texts:
            for word in UPPER.finditer(text or ""):
                full = self.known.get(word[0].lower()) if word[0][0].isupper() else None
                if full is None or not full.name.endswith(word[0]):
                    continue
                if self._names_body(text or "", word):
                    self._bodies.add(full.name)
                if full.name in found:
                    continue
                before = _LAST.search(text or "", max(0, word.start() - _NEAR), word.start())
                last = before[1] if before else ""
                if not last[:1].isupper() and last.lower() not in CASED:
                    found.add(full.name)
        return found - self._bodies
