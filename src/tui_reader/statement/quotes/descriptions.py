"""What a description like "the minister of Health" says of a person."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass
from tui_reader.statement.quotes.gender import of_noun
from tui_reader.statement.quotes.lexicon.callings import OWNING
from tui_reader.statement.quotes.nouns import is_function, is_human, is_thing
from tui_reader.statement.quotes.roles import is_group, is_role, tokens_of
from tui_reader.statement.quotes.words import INDEFINITE, is_definite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.gender import Gender
    from tui_reader.statement.quotes.names import Speaker
    from tui_reader.statement.quotes.words import Words

_OF = 8  # characters before a name in which "of" stands
_SHORT = 3  # words of a description that says nothing new


@dataclass(frozen=True, slots=True)
class Described:
    """What a description says of a person.

    Args:
        noun: for what the person is, in lower case.
        gender: of the noun.
        known: whether the noun is known to be for a person.
        owned: whether the description says of what.
    """

    noun: str
    gender: Gender | None
    known: bool
    owned: bool


def description(speaker: Speaker, words: Words) -> Described | None:
    """What a description of one known person says: "the minister of Health"."""
    tokens = tokens_of(speaker.name)
    start = 1 if is_definite(tokens[0].lower(), words) else 0
    phrase = tokens[start:]
    if not phrase or is_thing(phrase[0], words):
        return None
    lower = [each.lower() for each in phrase]
    end = next((n for n, each in enumerate(lower) if n and _links(each, words)), len(lower))
    role = next((n for n in range(end) if is_role(phrase[n], words)), None)
    known = role is not None
    if role is None:
        german = "der" in words.articles
        proper = any(each[0].isupper() for each in phrase[:end]) and not german
        if not start or proper or any(is_thing(each, words) for each in phrase[:end]):
            return None
        role = 0 if words.unspoken or words.language == "fr" else end - 1
    elif not start and not words.declined:
        return None
    known = known or is_human(lower[role], words)
    gender = of_noun(tokens[:start], lower[role], words.language)
    owned = end < len(phrase) or end > _SHORT
    owned = owned or (words.declined and role + 1 < len(phrase))
    return Described(lower[role], gender, known, owned=owned)


def _links(token: str, words: Words) -> bool:
    return token in words.of or token in words.at or token in words.small


def is_of_other(speaker: Speaker, near: Speaker, words: Words) -> bool:
    """Whether a description names a place or a body that somebody's own role does not name."""
    own = f"{near.role} {near.organisation}".lower()
    named = [
        each.lower()
        for each in tokens_of(speaker.name)[1:]
        if each[0].isupper() or is_group(each, words)
    ]
    if named and near.role is None:
        return any(is_function(each.lower()) for each in tokens_of(speaker.name)[:2])
    return bool(named and near.role) and not any(each in own for each in named)


def came_unnamed(noun: str, texts: Sequence[str | None], offset: int) -> bool:
    """Whether a noun was first used of somebody without a name: "an official", "one victim".

    Args:
        noun: in lower case.
        texts: of the blocks up to the place.
        offset: of the place in the last block.
    """
    articles = "|".join(map(re.escape, INDEFINITE))
    pattern = re.compile(
        rf"\b(?:{articles})\s+(?:[\w’'-]+\s+){{0,3}}{re.escape(noun)}\b", re.IGNORECASE
    )
    *before, last = texts
    return any(pattern.search(text or "") for text in (*before, (last or "")[:offset]))


def titled(said: Described, before: Sequence[Speaker], words: Words) -> Speaker | None:
    """Whom a text called by a noun and a place or a body: "the Bishop of Ely".

    Args:
        said: the noun alone.
        before: who was named before, the last one last.
        words: of the language.
    """
    for speaker in reversed(before):
        other = None if speaker.person else description(speaker, words)
        if other and other.owned and other.noun == said.noun:
            named = any(each[0].isupper() for each in tokens_of(speaker.name)[2:])
            return speaker if named else None
    return None


def is_owner(text: str, offset: int) -> bool:
    """Whether "of" stands before a name: it says whose something is."""
    before = tokens_of(text[max(0, offset - _OF) : offset])
    return bool(before) and before[-1].lower() in OWNING.split()
