"""Who speaks in a sentence without quotation: "One of the neighbours complained that"."""

from __future__ import annotations

from tui_reader.statement.quotes.credits import by
from tui_reader.statement.quotes.lexicon.shared import DOCUMENTS
from tui_reader.statement.quotes.names import Speaker
from tui_reader.statement.quotes.nouns import is_human
from tui_reader.statement.quotes.roles import TOKEN, is_group, is_role, tokens_of
from tui_reader.statement.quotes.sentences import sentences
from tui_reader.statement.quotes.subjects import subject
from tui_reader.statement.quotes.words import STANDING, THAT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.cast import Mention
    from tui_reader.statement.quotes.words import Words

_REACH = 240  # characters in which the subject of a sentence and its verb stand
_PRONOUN = 40  # characters that hold the first word of a sentence
_THAT = 3  # tokens from a verb of saying to what was said


def is_teller(name: str, words: Words) -> bool:
    """Whether a noun phrase names somebody, a body or a document, no other thing: no "marks"."""
    return any(
        is_role(each, words)
        or is_group(each, words)
        or each.lower() in words.people
        or each.lower() in STANDING
        or is_human(each.lower(), words)
        or (each[0].isupper() and n > 0)
        or each.isupper()
        or is_role(each[:-1], words)
        or is_role(each[:-2], words)
        for n, each in enumerate(tokens_of(name))
    )


def body_among(mentions: Sequence[Mention], words: Words) -> Speaker | None:
    """The organisation that begins a sentence, in a language that leaves subjects out.

    Args:
        mentions: in the sentence.
        words: of the language.
    """
    for each in mentions if words.unspoken else ():
        if each.subject and not each.speaker.person:
            nouns = [t.lower() for t in tokens_of(each.speaker.name) if is_group(t, words)]
            return each.speaker if nouns and nouns[0] not in DOCUMENTS else None
    return None


def begins_with_pronoun(before: str, words: Words) -> str:
    """The pronoun of the sentence before some words: "She thinks for a while. “…”".

    Args:
        before: in the block.
        words: of the language.
    """
    gap = before.strip()
    ends = [0, *(each for each in sentences(gap) if each < len(gap))]
    first = (tokens_of(gap[ends[-1] :][:_PRONOUN]) or [""])[0].lower()
    return first if words.language in ("en", "nl") and first in ("he", "she", "hij") else ""


def ends_sentence(text: str, sentence: str, after: str, words: Words) -> bool:
    """Whether English words take over the stop of their sentence: "are “too dear.” A plan".

    Args:
        text: the marked words.
        sentence: before them.
        after: what follows them.
        words: of the language.
    """
    within = bool(sentence) and not sentence.endswith((",", ":", ".", "–", "—"))
    return words.language == "en" and within and text.endswith(".") and after.lstrip()[:1].isupper()


def reporter(sentence: str, words: Words) -> Speaker | None:
    """The subject of a verb of saying in reported speech.

    Args:
        sentence: a whole one.
        words: of the language.
    """
    text = sentence[:_REACH]
    credited = by(text, words, at_start=True)
    if credited and credited.speaker:
        return credited.speaker
    for verb in TOKEN.finditer(text):
        if verb[0].lower() not in words.said:
            continue
        rest = text[verb.end() :]
        that = [each.lower() for each in tokens_of(rest[:_REACH])[:_THAT]]
        if not THAT.intersection(that):
            continue
        before = text[: verb.start()].strip()
        if before:
            said = subject(before, "", words)
            return said.speaker if said else None
    return None
