"""The people of a text: a surname later stands for the full name."""

from __future__ import annotations

import re

from tui_reader.frozen import replace
from tui_reader.statement.quote_names import Speaker, person_in
from tui_reader.statement.quote_roles import has_role, is_role, role_before, tokens_of
from tui_reader.statement.quote_words import AND, CALENDAR, PARTICLES, TITLES, is_definite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quote_words import Words

_CAPITALS = re.compile(r"(?<![\w’'\-])[^\W\d_][\w’'\-]+\.?(?: (?:[^\W\d_]\.|[^\W\d_][\w’'\-]+))+")
_CAPITAL = re.compile(r"[^\W\d_][\w’'\-]*")
_ELIDED = ("d’", "d'")
_OPENING = ("“", "«", "„", "»", "‘", "'", '"', "\u202f", "\xa0")
_BREAK = re.compile(r"[.,;:!?()\n]\s*")
_AGED = re.compile(r"([^\W\d_][\w’'\-]+),? \(?(?:de )?\d\d(?: \w+)?[,)]")
_CALLED = re.compile(r"\b([\w\-]+)[.,]? (?=([^\W\d_][\w’'\-]+)[ ,.])")
_SENTENCE = re.compile(r"[.!?]\s|[»”]")
_LONGEST_NAME = 6  # tokens
_ROLE = 4  # tokens before a name that may say no more than a role
_BESIDE = 160  # characters after a name in which a role may stand


class People:
    """Full names by what may stand for them.

    Args:
        texts: the text of each block, looked through only when a name is not known otherwise.
        words: of the language.
    """

    def __init__(self, texts: Sequence[str | None], words: Words) -> None:
        self._texts = texts
        self._words = words
        self._known: dict[str, Speaker] = {}
        self._mentioned: dict[str, Speaker] | None = None
        self._holders: dict[str, dict[str, Speaker]] = {}

    def resolve(self, speaker: Speaker) -> Speaker:
        """The same person with the full name, role and organisation known so far."""
        name = speaker.name.lower()
        full = self._known.get(name)
        if full is None and " " in name and speaker.role and speaker.person:
            full = speaker
        if full is None and (" " not in name or not speaker.person):
            full = self._mentions().get(name)
        elif full is None:
            full = self._mentions().get(name)
            full = full if full and full.name.lower().endswith(name) else None
        if full is None and self._words.declined and " " not in name:
            full = self._known.get(name[:-1]) or self._mentions().get(name[:-1])
        if full is None and not speaker.person:
            return self._holder(speaker) or speaker
        if full:
            speaker = replace(
                full,
                role=speaker.role or full.role,
                organisation=speaker.organisation or full.organisation,
            )
        self._add(self._known, speaker, fresh=True)
        return speaker

    def _holder(self, speaker: Speaker) -> Speaker | None:
        """The one person whose role is what "the minister" says."""
        tokens = speaker.name.lower().split()
        noun = tokens[-1]
        definite = len(tokens) < 2 or is_definite(tokens[0], self._words)
        if not definite or len(tokens) > 2 or speaker.role is None or speaker.role.lower() != noun:
            return None
        self._mentions()
        held = self._holders.get(noun, {})
        if not held and self._words.role_ends:
            ends = [people for each, people in self._holders.items() if each.endswith(noun)]
            held = {name: person for people in ends for name, person in people.items()}
        return next(iter(held.values())) if len(held) == 1 else None

    def subject(self, text: str) -> Speaker | None:
        """The person whose name begins a sentence of a stretch of text, the last of them."""
        people = [person for person, begins in self._people(text) if begins]
        return people[-1] if people else None

    def named(self, text: str) -> Speaker | None:
        """The person a stretch of text is about: its subject, or the only one named."""
        people = list(self._people(text))
        subjects = [person for person, begins in people if begins]
        names = {person.name: person for person, _ in people}
        only = next(iter(names.values())) if len(names) == 1 else None
        return subjects[-1] if subjects else only

    def _people(self, text: str) -> Iterator[tuple[Speaker, bool]]:
        mentions = self._mentions()
        for word in _CAPITAL.finditer(text):
            if not word[0][0].isupper():
                continue
            name = word[0].lower()
            person = self._known.get(name) or mentions.get(name)
            if person:
                before = text[max(0, word.start() - 2) : word.start()].strip()
                begins = not before or before in ".!?"
                begins = begins or (before == "," and self._is_apposed(text, word.start()))
                yield person, begins or self._is_introduced(text, word.start())

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

    def _add(self, known: dict[str, Speaker], speaker: Speaker, *, fresh: bool) -> None:
        tokens = speaker.name.split()
        if len(tokens) < 2 or len(tokens) > _LONGEST_NAME or AND.intersection(tokens):
            return
        if speaker.person:
            for noun in (speaker.role or "").lower().split():
                self._holders.setdefault(noun, {})[speaker.name] = speaker
        for n in range(len(tokens)):
            name = " ".join(tokens[n:]).lower()
            if fresh or name not in known:
                known[name] = speaker
        for token in tokens[:-1]:
            if token.lower() not in PARTICLES:
                known.setdefault(token.lower(), speaker)

    def _mentions(self) -> dict[str, Speaker]:
        if self._mentioned is None:
            self._mentioned = {}
            for text in self._texts:
                for start, end in _names(text or ""):
                    self._note(text or "", start, end)
            for text in self._texts:
                for aged in _AGED.finditer(text or ""):
                    self._note_aged(aged[1])
                for called in _CALLED.finditer(text or ""):
                    if self._is_calling(called[1]):
                        self._note_aged(called[2])
        return self._mentioned

    def _note_aged(self, name: str) -> None:
        """A first name with an age, a role or a title is a person's."""
        lower = name.lower()
        if (
            name[0].isupper()
            and lower not in self._words.small | CALENDAR
            and self._mentioned is not None
        ):
            self._mentioned.setdefault(lower, Speaker(name))

    def _in_office(self, text: str, start: int, end: int) -> Speaker | None:
        """The person behind "the minister of Culture Ada Moss"."""
        tokens = tokens_of(_BREAK.split(text[max(0, start - _BESIDE) : start])[-1])[-_LONGEST_NAME:]
        at = next((n for n, each in enumerate(tokens) if is_role(each, self._words)), None)
        if at is None:
            return None
        person = person_in(" ".join([*tokens[at:], text[start:end]]), self._words, after_verb=True)
        return (
            person if person and " " in person.name and text[:end].endswith(person.name) else None
        )

    def _note(self, text: str, start: int, end: int) -> None:
        if text[max(0, start - 2) : start].endswith(_OPENING) or TITLES.intersection(
            text[start:end].lower().split()[1:]
        ):
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
        if person and person.role is None and text[max(0, start - 2) : start].endswith(", "):
            head = _BREAK.split(text[max(0, start - _BESIDE) : start - 2])[-1]
            role, _ = role_before(tokens_of(head), self._words) if head else (None, None)
            tokens = tokens_of(role or "")
            if has_role(tokens, self._words) and len(tokens) < _LONGEST_NAME:
                person = replace(person, role=role)
        if person and len(person.name.split()) > 1 and self._mentioned is not None:
            self._add(self._mentioned, person, fresh=False)


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
