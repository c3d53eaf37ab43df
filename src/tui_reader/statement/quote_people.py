"""Whom a surname, an office or a pronoun stands for."""

from __future__ import annotations

import re
from functools import cached_property

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quote_cast import Cast
from tui_reader.statement.quote_gender import of_noun, of_pronoun
from tui_reader.statement.quote_names import Speaker
from tui_reader.statement.quote_roles import is_group, is_group_noun, is_role, tokens_of
from tui_reader.statement.quote_words import FUNCTIONS, is_definite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui_reader.statement.quote_gender import Gender
    from tui_reader.statement.quote_words import Words

_BACK = 4  # blocks in which whom a pronoun stands for was named
_STEM = 4  # letters that two forms of a noun share
_COMPOUND = 5  # letters of the last part of a compound
# What may end a noun for a woman or a man, the longest first.
_GENDERED = re.compile(
    r"(?:niczka|erin|innen|trice|teure|teur|tore|tora|triz|essa|euse|eure|ière|czka|ienne|ster"
    r"|ère|rka|lka|ien|eur|ier|in|ka|er|ée|é|a|o|e)$"
)


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who spoke last, and where the words ended."""

    speaker: Speaker
    block: int
    offset: int


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
        self._voices: list[_Voice] = []

    @cached_property
    def cast(self) -> Cast:
        """The people the text names."""
        return Cast(self._texts, self._words)

    def spoke(self, speaker: Speaker | None, block: int, offset: int) -> None:
        """Remember who spoke, and where the words ended."""
        if speaker:
            self._voices.append(_Voice(speaker, block, offset))

    def resolve(self, speaker: Speaker, block: int, offset: int) -> Speaker:
        """The speaker as fully as the text names them.

        Args:
            speaker: as the clause beside the words names them.
            block: of the words.
            offset: where the words begin.
        """
        full = self.full(speaker)
        if full:
            found = replace(
                full,
                role=speaker.role or full.role,
                organisation=speaker.organisation or full.organisation,
            )
        elif speaker.person:
            found = speaker
        else:
            found = self._described(speaker, block, offset) or speaker
        return found

    def full(self, speaker: Speaker) -> Speaker | None:
        """Who has the name, by the text's fullest form of it."""
        name = speaker.name.lower()
        if not speaker.person and self._noun(speaker):
            return None
        full = self.cast.known.get(name)
        if speaker.person and speaker.role and " " in name:
            return speaker
        if full and full.name.lower() != name and " " in name and speaker.person:
            full = full if full.name.lower().endswith(name) else None
        if full is None and self._words.declined and " " not in name:
            full = self.cast.known.get(name[:-1])
        return full

    def _noun(self, speaker: Speaker) -> tuple[list[str], str] | None:
        """The tokens and the noun of a description of one known person: "the minister"."""
        tokens = tokens_of(speaker.name)
        lower = [each.lower() for each in tokens]
        start = 1 if is_definite(lower[0], self._words) else 0
        if not start and not self._words.declined:
            return None
        phrase = tokens[start:]
        if not phrase or any(_is_thing(each, self._words) for each in phrase[:1]):
            return None
        end = next(
            (n for n, each in enumerate(phrase) if n and self._links(each.lower())), len(phrase)
        )
        head = phrase[:end]
        role = next((each for each in head if is_role(each, self._words)), None)
        if role is None and (not start or any(_is_thing(each, self._words) for each in head)):
            return None
        if role is None and any(each[0].isupper() for each in head) and not self._nouns_are_capital:
            return None
        return tokens, (role or head[0 if self._words.unspoken else -1]).lower()

    @property
    def _nouns_are_capital(self) -> bool:
        return self._words.language == "de"

    def _links(self, token: str) -> bool:
        return token in self._words.of or token in self._words.at or token in self._words.small

    def _described(self, speaker: Speaker, block: int, offset: int) -> Speaker | None:
        """The person whom "the minister" or "the young researcher" means."""
        noun = self._noun(speaker)
        if noun is None:
            return None
        tokens, name = noun
        gender = of_noun(tokens, name, self._words.language)
        holders = [
            person
            for person in dict.fromkeys(self._people())
            if any(_same(name, each) for each in self.cast.callings.get(person.name, ()))
            and self._agrees(person, gender)
        ]
        if len(holders) == 1:
            return holders[0]
        near = self.meant(block, offset, gender)
        if near in holders or near is None:
            return near
        if holders:
            return next(
                (each.speaker for each in self._before(block, offset) if each.speaker in holders),
                None,
            )
        called = [e for e in self.cast.callings.get(near.name, ()) if is_role(e, self._words)]
        if not near.person or (called and any(_same(name, each) for each in FUNCTIONS)):
            return None
        return near

    def _people(self) -> Iterator[Speaker]:
        yield from self.cast.known.values()
        for voice in self._voices:
            if not voice.speaker.person:
                yield voice.speaker

    def _agrees(self, person: Speaker, gender: Gender | None) -> bool:
        own = self.cast.gender(person)
        return gender is None or own is None or own == gender

    def subject(self, block: int, begin: int, end: int) -> Speaker | None:
        """Whose name begins a sentence of a stretch of a block, the last of them."""
        found = [each.speaker for each in self.cast.mentions(block, begin, end) if each.subject]
        return found[-1] if found else None

    def pronoun(self, word: str, block: int, offset: int) -> Speaker | None:
        """The person a pronoun or an unspoken subject stands for.

        Args:
            word: the pronoun or the verb; "" when not known.
            block: of the words beside it.
            offset: where they begin.
        """
        return self.meant(block, offset, of_pronoun(word.lower(), self._words.language))

    def meant(
        self, block: int, offset: int, gender: Gender | None = None, *, back: int = _BACK
    ) -> Speaker | None:
        """Whom the text is about at a place.

        Args:
            block: where.
            offset: in the block's text.
            gender: of the pronoun that stands for them.
            back: blocks before in which they may have been named.
        """
        for n in range(block, max(-1, block - back - 1), -1):
            end = offset if n == block else len(self._texts[n] or "")
            found = self._about(n, end, gender)
            if found:
                return found
        return None

    def _about(self, block: int, end: int, gender: Gender | None) -> Speaker | None:
        voice = next((each for each in reversed(self._voices) if each.block <= block), None)
        spoken = voice.offset if voice and voice.block == block else 0
        mentions = [
            each
            for each in self.cast.mentions(block, spoken, end)
            if self._agrees(each.speaker, gender)
        ]
        subjects = [each for each in mentions if each.subject]
        if subjects:
            return subjects[-1].speaker
        if voice and voice.block == block and self._agrees(voice.speaker, gender):
            return voice.speaker
        if voice and voice.block == block:
            before = self.cast.mentions(block, 0, end)
            mentions = [each for each in before if self._agrees(each.speaker, gender)]
            subjects = [each for each in mentions if each.subject]
            if subjects:
                return subjects[-1].speaker
        named = {each.speaker.name: each.speaker for each in mentions if each.speaker.person}
        return next(iter(named.values())) if len(named) == 1 else None

    def _before(self, block: int, offset: int) -> Iterator[_Voice]:
        for n in range(block, -1, -1):
            end = offset if n == block else len(self._texts[n] or "")
            for mention in reversed(self.cast.mentions(n, 0, end)):
                yield _Voice(mention.speaker, n, mention.offset)


def _is_thing(token: str, words: Words) -> bool:
    return (is_group(token, words) or is_group_noun(token, words)) and not is_role(token, words)


def _same(noun: str, other: str) -> bool:
    """Whether two nouns are forms of one, or one is a compound with the other."""
    one, two = _stem(noun), _stem(other)
    if one == two:
        return True
    short, long = sorted((one, two), key=len)
    return len(short) >= _COMPOUND and long.endswith(short)


def _stem(noun: str) -> str:
    last = noun.rpartition("-")[2]
    end = _GENDERED.search(last, min(_STEM, len(last)))
    return last[: end.start()] if end else last
