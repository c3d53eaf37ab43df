"""Whom a surname, an office or a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.quotes.cast import Cast
from tui_reader.statement.quotes.descriptions import (
    came_unnamed,
    description,
    is_of_other,
    is_owner,
    titled,
)
from tui_reader.statement.quotes.gender import is_owned_by, of_pronoun, of_verb
from tui_reader.statement.quotes.lexicon import callings
from tui_reader.statement.quotes.lexicon.shared import GENERIC, RELATIONAL
from tui_reader.statement.quotes.names import Speaker
from tui_reader.statement.quotes.namesakes import body_called
from tui_reader.statement.quotes.nouns import is_function
from tui_reader.statement.quotes.protagonists import is_anybody, protagonist
from tui_reader.statement.quotes.reporters import body_among, is_teller, reporter
from tui_reader.statement.quotes.roles import is_role, spaced, tokens_of
from tui_reader.statement.quotes.sentences import sentences
from tui_reader.statement.quotes.unnamed import is_somebody
from tui_reader.statement.quotes.words import ROMANCE, is_definite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.descriptions import Described
    from tui_reader.statement.quotes.gender import Gender
    from tui_reader.statement.quotes.words import Words

_KIN = frozenset(callings.KIN.split())
_POSSESSIVES = frozenset(callings.POSSESSIVES.split())
_BACK = 4  # blocks in which whom a pronoun stands for was named
_VOICES = 8  # quotations before in which a person described later may speak
_OPENING = 80  # characters in which an article and a noun begin a sentence
_MANY = 50  # holders of an office among whom the last is meant, whatever the gender
_BESIDE = " \n,;:–—“”„«»‹›\"'"  # around a sentence
_UNNAMED = 2  # blocks before in which "an official" may have been spoken of
_BLOCK = 1_000_000  # characters of any block


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
        self._voices: list[_Voice] = []
        self._spoken: set[str] = set()
        self.alone = False  # whether the words asked about are one person's of themselves

    @cached_property
    def cast(self) -> Cast:
        """The people the text names."""
        return Cast(self._texts, self._words)

    def spoke(self, speaker: Speaker | None, block: int, offset: int) -> None:
        """Remember who spoke, and where the words ended."""
        if speaker:
            self._voices.append(_Voice(speaker, block, offset))
            self._spoken.add(speaker.name)
            if not speaker.person:
                nouns = [t.lower() for t in tokens_of(speaker.name) if is_role(t, self._words)]
                self.cast.call(speaker, nouns[:1])

    def resolve(self, speaker: Speaker, block: int, offset: int, *, sure: bool = False) -> Speaker:
        """The speaker as fully as the text names them.

        Args:
            speaker: as the clause beside the words names them.
            block: of the words.
            offset: where the words begin.
            sure: whether the clause certainly names a speaker, whatever the noun.
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
            found = self._described(speaker, block, offset, sure=sure) or speaker
            found = self._called(found, block, offset)
        if found.person:
            self.cast.add(found, fresh=True)
        return found

    def _called(self, speaker: Speaker, block: int, offset: int) -> Speaker:
        """The organisation that "the association" means; anybody else as named."""
        if speaker.person or " " not in speaker.name:
            return speaker
        before = [*self._texts[max(0, block - _BACK) : block], (self._texts[block] or "")[:offset]]
        name = body_called(speaker, before, self._words)
        return Speaker(name, None, name, person=False) if name else speaker

    def full(self, speaker: Speaker) -> Speaker | None:
        """Who has the name, by the text's fullest form of it."""
        name = speaker.name.lower()
        if not speaker.person and description(speaker, self._words):
            return None
        full = self.cast.known.get(name) or self.cast.by_last(speaker.name)
        if speaker.person and speaker.role and " " in name:
            return speaker
        if full and full.name.lower() != name and " " in name and speaker.person:
            last = full.name.lower().split()[-1]
            full = full if name.split()[-1] == last else None
        if full is None and self._words.declined and " " not in name:
            full = self.cast.known.get(name[:-1])
        return full

    def _described(
        self, speaker: Speaker, block: int, offset: int, *, sure: bool = False
    ) -> Speaker | None:
        """The person whom "the minister" or "the young researcher" means."""
        said = description(speaker, self._words)
        if said is None or said.gender == "p":
            return None
        held = self.cast.holders(said.noun)
        if len(held) > _MANY:
            return self._last(held, block, offset)
        holders = {n: each for n, each in held.items() if self._agrees(each, said.gender)}
        if not holders and said.gender == "m" and self._words.language in ROMANCE:
            # A woman may be called "il ministro".
            holders = held
        if len(holders) == 1:
            return next(iter(holders.values()))
        if holders:
            return self._last(holders, block, offset)
        other = tokens_of(speaker.name)[0].lower() in _POSSESSIVES or said.noun in _KIN
        other = other or said.noun in self._words.people
        if self._words.declined and " " in speaker.name:
            other = other or is_anybody(speaker, self._words)
        akin = None if other else self._akin(said, block, offset)
        if akin or other or not (said.known or (sure and not said.owned)):
            return akin
        return self._near(speaker, said, block, offset)

    def _near(self, speaker: Speaker, said: Described, block: int, offset: int) -> Speaker | None:
        """The person spoken of last whom a description may mean that was not used before."""
        before = [
            mention.speaker
            for n in range(max(0, block - _UNNAMED), block + 1)
            for mention in self.cast.mentions(n, 0, offset if n == block else _BLOCK)
        ]
        found = titled(said, before, self._words)
        if found:
            return found
        if came_unnamed(said.noun, self._texts[max(0, block - _UNNAMED) : block + 1], offset):
            return None
        near = self.meant(block, offset, said.gender)
        if near is None or not near.person:
            near = self._heard(said.gender) or self._only(said.gender, block)
        return near if near and self._may_mean(said, speaker, near) else None

    def _akin(self, said: Described, block: int, offset: int) -> Speaker | None:
        """Whom a noun of much the same meaning was used for last, none of an office."""
        if said.owned or is_function(said.noun):
            return None
        akin = self.cast.akin(said.noun).items()
        return self._last({n: e for n, e in akin if self._agrees(e, said.gender)}, block, offset)

    def _heard(self, gender: Gender | None) -> Speaker | None:
        """The last person who spoke of a gender."""
        for voice in reversed(self._voices[-_VOICES:]):
            if voice.speaker.person and self._agrees(voice.speaker, gender):
                return voice.speaker
        return None

    def _may_mean(self, said: Described, speaker: Speaker, near: Speaker) -> bool:
        """Whether a description that was not used before may mean somebody."""
        if said.owned and is_of_other(speaker, near, self._words):
            return False
        if said.owned and (said.gender is None or self.cast.gender(near) != said.gender):
            return False
        if near.name.endswith(".") and is_function(said.noun):
            return False  # a surname of one letter: the accused, no judge
        called = self.cast.is_called(near)
        if called and self._words.declined and not said.noun.startswith(GENERIC):
            return False
        owned = said.owned and (said.noun in RELATIONAL or not self._words.unspoken)
        return not (called and (owned or is_function(said.noun)))

    def _only(self, gender: Gender | None, block: int) -> Speaker | None:
        """The only woman or the only man of the text, if named by then."""
        found = self.cast.only(gender)
        if found is None:
            return None
        for n in range(block + 1):
            text = self._texts[n] or ""
            if any(each.speaker == found for each in self.cast.mentions(n, 0, len(text))):
                return found
        return None

    def _last(self, holders: dict[str, Speaker], block: int, offset: int) -> Speaker | None:
        """Who of several was named last before a place."""
        for n in range(block, max(-1, block - _BACK - 1), -1):
            end = offset if n == block else len(self._texts[n] or "")
            for mention in reversed(self.cast.mentions(n, 0, end)):
                if mention.speaker.name in holders:
                    return holders[mention.speaker.name]
        return None

    def _agrees(self, speaker: Speaker, gender: Gender | None) -> bool:
        other = self.alone and not is_somebody(speaker.name, self._words)
        other = other or is_owned_by(speaker.name, gender, self._words.language)
        if other and not speaker.person:
            return False
        own = self.cast.gender(speaker)
        if gender == "p":
            return own in ("p", "n") or (own is None and not speaker.person)
        if gender == "n":
            return not speaker.person
        if gender == "s":
            return own != "p"
        return gender is None or own is None or own == gender

    def subject(self, block: int, begin: int, end: int) -> Speaker | None:
        """Who begins a sentence of a stretch of a block, the last of them."""
        found = [each for each in self.cast.mentions(block, begin, end) if each.subject]
        if not found:
            text = (self._texts[block] or "")[begin:end]
            told = protagonist(text, self._words) if self._words.unspoken else None
            if told and not is_definite(tokens_of(told.name)[0].lower(), self._words):
                return self._held(told) or told
            return self._only_named(block, begin, end) or self._unnamed(block, begin, end)
        last = found[-1]
        if last.speaker.person:
            return last.speaker
        return self._described(last.speaker, block, last.offset) or last.speaker

    def _only_named(
        self, block: int, begin: int, end: int, gender: Gender | None = None
    ) -> Speaker | None:
        """The only person of a gender whom a stretch of a block names."""
        named = {
            each.speaker.name: each.speaker
            for each in self.cast.mentions(block, begin, end)
            if self._may_speak(each.speaker, person=True)
            and self._agrees(each.speaker, gender)
            and not is_owner(self._texts[block] or "", each.offset)
        }
        return next(iter(named.values())) if len(named) == 1 else None

    def _unnamed(self, block: int, begin: int, end: int) -> Speaker | None:
        """The person whom the article and noun a sentence begins with describe."""
        tokens = tokens_of((self._texts[block] or "")[begin:end][:_OPENING])[:2]
        if len(tokens) < 2 or not is_definite(tokens[0].lower(), self._words):
            return None
        if tokens[1].lower() in self._words.small | self._words.said or not tokens[1].isalpha():
            return None
        speaker = Speaker(spaced(tokens), person=False)
        return self._described(speaker, block, begin, sure=True)

    def pronoun(self, word: str, block: int, offset: int, *, person: bool) -> Speaker | None:
        """Whom a pronoun or an unspoken subject stands for.

        Args:
            word: the pronoun or the verb; "" when not known.
            block: of the words beside it.
            offset: where they begin.
            person: whether only a person can be meant.
        """
        gender = of_pronoun(word.lower(), self._words.language)
        if gender is None and self._words.unspoken and word.lower() in self._words.said:
            gender = of_verb(word.lower(), self._words.language)
        person = person and gender not in ("n", "p")
        found = self.meant(block, offset, gender, person=person)
        return found or self._only(gender, block)

    def meant(
        self,
        block: int,
        offset: int,
        gender: Gender | None = None,
        *,
        person: bool = True,
        back: int = _BACK,
    ) -> Speaker | None:
        """Whom the text is about at a place.

        Args:
            block: where.
            offset: in the block's text.
            gender: of the pronoun that stands for them.
            person: whether only a person can be meant, or who has spoken.
            back: blocks before in which they may have been named.
        """
        for n in range(block, max(-1, block - back - 1), -1):
            end = offset if n == block else len(self._texts[n] or "")
            found = self._about(n, end, gender, person=person, near=n == block)
            if found:
                return found
        return None

    def _about(
        self, block: int, end: int, gender: Gender | None, *, person: bool, near: bool
    ) -> Speaker | None:
        """Whom a block is about: its last subject or speaker, or the only person it names."""
        voice = self._voice(block)
        spoken = voice.offset if voice else 0
        subject = self._teller(block, spoken, end, gender, person=person, near=near)
        if subject:
            return subject
        if voice and self._agrees(voice.speaker, gender):
            return voice.speaker
        subject = self._subject(block, 0, spoken, gender, person=person)
        if subject:
            return subject
        return self._only_named(block, 0, end, gender)

    def _teller(
        self, block: int, begin: int, end: int, gender: Gender | None, *, person: bool, near: bool
    ) -> Speaker | None:
        """Who reports something in a stretch of a block, or begins one of its sentences."""
        text = (self._texts[block] or "")[begin:end]
        ends = [0, *sentences(text)]
        if text[ends[-1] :].strip():
            ends.append(len(text))
        for start, stop in zip(ends[-2::-1], ends[:0:-1], strict=False):
            beside = start == 0 and begin > 0  # an attribution of the words before
            sentence = "" if beside else text[start:stop].strip(_BESIDE)
            told = reporter(sentence, self._words)
            if told and not told.person and not is_teller(told.name, self._words):
                told = None
            if told and (near or told.person or not person):
                told = self.resolve(told, block, begin + start, sure=True)
                if self._agrees(told, gender):
                    return told
            found = self._subject(block, begin + start, begin + stop, gender, person=person)
            named = self.cast.mentions(block, begin + start, begin + stop) if near else ()
            body = None if self.alone else body_among(named, self._words)
            found = found or (body if gender not in ("f", "m") else None)
            if found:
                return found
            unnamed = protagonist(sentence, self._words)
            if unnamed:
                first = tokens_of(unnamed.name)[0].lower()
                known = is_definite(first, self._words)
                known = known or (self._words.declined and not is_anybody(unnamed, self._words))
                held = self._described(unnamed, block, begin + start, sure=True) if known else None
                held = held or self._held(unnamed) or unnamed
                if self._agrees(held, gender):
                    return held
        return None

    def _voice(self, block: int) -> _Voice | None:
        """Who spoke last in a block."""
        at = bisect_left(self._voices, block + 1, key=lambda each: each.block) - 1
        return self._voices[at] if at >= 0 and self._voices[at].block == block else None

    def _subject(
        self, block: int, begin: int, end: int, gender: Gender | None, *, person: bool
    ) -> Speaker | None:
        """The last subject in a stretch of a block that a pronoun may stand for."""
        for each in reversed(self.cast.mentions(block, begin, end)):
            if not each.subject:
                continue
            speaker = self._held(each.speaker)
            may = speaker and self._may_speak(speaker, person=person)
            if speaker and may and self._agrees(speaker, gender):
                return speaker
        return None

    def _held(self, speaker: Speaker) -> Speaker | None:
        """The only person a description can mean; anybody else as named."""
        said = None if speaker.person else description(speaker, self._words)
        if said is None:
            return speaker
        holders = self.cast.holders(said.noun)
        return next(iter(holders.values())) if len(holders) == 1 else None

    def _may_speak(self, speaker: Speaker, *, person: bool) -> bool:
        if speaker.person:
            return speaker.name in self._spoken or self.cast.is_sure(speaker)
        spoken = speaker.name in self._spoken
        return spoken or (not person and description(speaker, self._words) is None)
