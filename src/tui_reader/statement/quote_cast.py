"""The people a text names and where it names them."""

from __future__ import annotations

import re
from bisect import bisect_left

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quote_gender import given, of_article, of_name, of_noun, of_title
from tui_reader.statement.quote_names import Speaker, person_in
from tui_reader.statement.quote_nouns import forms_of, thing_at
from tui_reader.statement.quote_roles import has_role, is_role, role_before, tokens_of
from tui_reader.statement.quote_words import AND, CALENDAR, PARTICLES, TITLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quote_gender import Gender
    from tui_reader.statement.quote_words import Words

_CAPITALS = re.compile(r"(?<![\w’'\-])[^\W\d_][\w’'\-]+\.?(?: (?:[^\W\d_]\.|[^\W\d_][\w’'\-]+))+")
_CAPITAL = re.compile(r"[^\W\d_][\w’'\-]*")
_ELIDED = ("d’", "d'")
_OPENING = ("“", "«", "„", "»", "‘", "'", '"', "\u202f", "\xa0")
_BREAK = re.compile(r"[.,;:!?()\n]\s*")
_AGED = re.compile(r"([^\W\d_][\w’'\-]+),? \(?(?:de )?\d\d(?: \w+)?[,)]")
_CALLED = re.compile(r"\b([\w\-]+)[.,]? (?=([^\W\d_][\w’'\-]+)[ ,.])")
_STARTS = re.compile(r"(?:^|(?<=[.!?…»”\"]\s))(?=[^\W\d_])", re.MULTILINE)
_TITLES = re.compile(
    rf"(?:\b(?:{'|'.join(sorted(map(re.escape, TITLES), key=len, reverse=True))})\.?\s+)+$", re.I
)
_SENTENCE = re.compile(r"[.!?]\s|[»”]")
_LONGEST_NAME = 6  # tokens
_ROLE = 4  # tokens before a name that may say no more than a role
_BESIDE = 160  # characters after a name in which a role may stand
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
        self._callings: dict[str, set[str]] = {}
        self._holders: dict[str, dict[str, Speaker]] = {}
        self._genders: dict[str, Gender | None] = {}
        for text in texts:
            for start, end in _names(text or ""):
                self._note(text or "", start, end)
        for text in texts:
            for aged in _AGED.finditer(text or ""):
                self._note_single(aged[1])
            for called in _CALLED.finditer(text or ""):
                if self._is_calling(called[1]):
                    self._note_single(called[2])
        self._mentions: dict[int, list[Mention]] = {}
        self._alone = set() if words.language == "de" else self._found_alone()

    def add(self, speaker: Speaker, *, fresh: bool = False) -> None:
        """Let parts of a full name stand for the person.

        Args:
            speaker: with a full name.
            fresh: whether it outdoes who had the name before.
        """
        tokens = speaker.name.split()
        if len(tokens) < 2 or len(tokens) > _LONGEST_NAME or AND.intersection(tokens):
            return
        if speaker.person:
            self.call(speaker, (speaker.role or "").lower().split())
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
        exact = self._holders.get(f"={stem[1:]}", {})
        if exact:
            return exact
        found: dict[str, Speaker] = dict(self._holders.get(stem[1:], {}))
        for part in parts:
            found.update(self._holders.get(f"={part}", {}))
        return found

    def is_called(self, speaker: Speaker) -> bool:
        """Whether the text says what a person is."""
        return any(is_role(each, self._words) for each in self._callings.get(speaker.name, ()))

    def is_sure(self, speaker: Speaker) -> bool:
        """Whether a capitalised name is surely a person's."""
        first = speaker.name.split(" ", 1)[0]
        return bool(
            self._callings.get(speaker.name)
            or given(first, self._words.language)
            or speaker.name in self._alone
        )

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
        for word in _CAPITAL.finditer(text):
            person = self.known.get(word[0].lower()) if word[0][0].isupper() else None
            if person:
                before = text[max(0, word.start() - 2) : word.start()].strip()
                begins = not before or before in ".!?"
                begins = begins or (before == "," and self._is_apposed(text, word.start()))
                begins = begins or self._is_introduced(text, word.start())
                yield Mention(word.start(), person, begins)

    def _things(self, text: str) -> Iterator[Mention]:
        """Organisations and documents that begin a sentence."""
        for start in _STARTS.finditer(text):
            thing = thing_at(text[start.end() : start.end() + _SUBJECT], self._words)
            if thing:
                yield Mention(start.end(), thing, subject=True)

    def _is_introduced(self, text: str, start: int) -> bool:
        """Whether nothing but a role begins the sentence or clause before a name."""
        head = _BREAK.split(text[max(0, start - _BESIDE) : start])[-1]
        tokens = tokens_of(_SENTENCE.split(head)[-1])
        if not tokens or len(tokens) > _ROLE or not tokens[-1].isalnum():
            return False
        called = self._is_calling(tokens[-1])
        idle = self._words.small - self._words.articles
        return called and not any(each.lower() in idle for each in tokens)

    def _is_calling(self, token: str) -> bool:
        """Whether a name follows: in Polish the name of an organisation may follow a role."""
        role = not self._words.declined and is_role(token, self._words)
        return role or token.lower().rstrip(".") in TITLES

    def _is_apposed(self, text: str, start: int) -> bool:
        """Whether a name stands beside the subject: "The deputy mayor, Ada Moss, agrees"."""
        head = _SENTENCE.split(text[max(0, start - _BESIDE) : start])[-1].strip()
        first = head.split(" ")[0].replace("’", "' ").split("'")[0].lower()
        article = first in self._words.articles or f"{first}'" in self._words.articles
        return head.count(",") == 1 and article and "," in text[start : start + _BESIDE // 4]

    def _found_alone(self) -> set[str]:
        """Full names of which the last part stands alone somewhere: a surname."""
        found: set[str] = set()
        for text in self._texts:
            before = ""
            for word in _CAPITAL.finditer(text or ""):
                full = self.known.get(word[0].lower()) if word[0][0].isupper() else None
                if full and full.name.endswith(word[0]) and not before[:1].isupper():
                    found.add(full.name)
                before = word[0]
        return found

    def _note_single(self, name: str) -> None:
        """A first name with an age, a role or a title is a person's."""
        lower = name.lower()
        if name[0].isupper() and lower not in self._words.small | CALENDAR | TITLES:
            self.known.setdefault(lower, Speaker(name))

    def _in_office(self, text: str, start: int, end: int) -> Speaker | None:
        """The person behind "the minister of Culture Ada Moss"."""
        head = _untitled(text[max(0, start - _BESIDE) : start])
        tokens = tokens_of(_BREAK.split(head)[-1])[-_LONGEST_NAME:]
        at = next((n for n, each in enumerate(tokens) if is_role(each, self._words)), None)
        if at is None:
            return None
        person = person_in(" ".join([*tokens[at:], text[start:end]]), self._words, after_verb=True)
        whole = person and " " in person.name and text[:end].endswith(person.name)
        return person if whole else None

    def _note(self, text: str, start: int, end: int) -> None:
        titled = [
            word.end()
            for word in _CAPITAL.finditer(text, start, end)
            if word[0].lower() in TITLES and word.end() < end
        ]
        start = titled[-1] + 1 if titled else start
        if start >= end or text[max(0, start - 2) : start].endswith(_OPENING):
            return
        beside = text[end : end + _BESIDE]
        beside = beside[: min((beside + ".").find("."), (beside + ":").find(":"))]
        aside = beside if beside.startswith((",", " (")) else ""
        if aside.count(",") == 1 and self._words.said.intersection(tokens_of(aside)):
            # "In the Gazette, the mayor said" describes no Gazette.
            aside = ""
        person = person_in(text[start:end] + aside, self._words, after_verb=True)
        if person and person.role is None and not (aside or self._words.declined):
            person = self._in_office(text, start, end) or person
        if not person or " " not in person.name:
            return
        begin = max(start, text.find(person.name, start, end))
        nouns, head = self._called(text, begin)
        if person.role is None and head:
            role, _ = role_before(tokens_of(head), self._words)
            tokens = tokens_of(role or "")
            if has_role(tokens, self._words) and len(tokens) < _LONGEST_NAME:
                person = replace(person, role=role)
        self.add(person)
        self.call(person, [*nouns, *self._apposed(aside)])

    def _called(self, text: str, start: int) -> tuple[list[str], str]:
        """Nouns before a name, and the phrase the name stands beside: "the mayor, Ada Moss"."""
        head = text[max(0, start - _BESIDE) : start]
        bare = _untitled(head)
        parts = re.split(r"(,\s|[.;:!?()\n]\s*)", bare)
        nouns = _heads(tokens_of(parts[-1]), self._words, ends=True)
        nouns += tokens_of(head[len(bare) :].lower())
        apposed = len(parts) > 2 and parts[-2].startswith(",")
        titled = all(
            each.lower().rstrip(".") in TITLES or each.lower() in self._words.articles
            or each == "." or each.lower() in nouns
            for each in tokens_of(parts[-1])
        )  # fmt: skip
        if apposed and titled:
            nouns += _heads(tokens_of(parts[-3]), self._words, ends=False)
            return nouns, parts[-3]
        return nouns, ""

    def _apposed(self, aside: str) -> list[str]:
        """Nouns in an apposition after a name."""
        found: list[str] = []
        for part in aside.lstrip(" ,(").split(",")[:2]:
            tokens = tokens_of(part)
            if tokens and tokens[0].lower() not in self._words.small - self._words.articles:
                found += [t.lower() for t in tokens if is_role(t, self._words)]
                found += _heads(tokens, self._words, ends=False)
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
    phrase = tokens[begin:]
    found = [each.lower() for each in phrase if is_role(each, words)]
    found += [each.lower() for each in phrase if of_title(each)]
    first = phrase[0] if phrase else ""
    if begin and (not ends or len(phrase) == 1) and first.isalpha() and first.islower():
        found.append(first)
    return found


def _untitled(head: str) -> str:
    """What stands before a name, without the titles next to it."""
    titles = _TITLES.search(head)
    return head[: titles.start()] if titles else head


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
