"""What leads to a quotation: does it say who speaks?"""

from __future__ import annotations

import re

from tui_reader.frozen import replace
from tui_reader.statement.quotes.bodies import body_at, body_opening
from tui_reader.statement.quotes.credits import by, label
from tui_reader.statement.quotes.lexicon.phrasal import EMPHATIC, PHRASAL
from tui_reader.statement.quotes.lexicon.shared import COPULAS
from tui_reader.statement.quotes.names import person_in
from tui_reader.statement.quotes.nominal import announced
from tui_reader.statement.quotes.readings import reading
from tui_reader.statement.quotes.roles import TOKEN, tokens_of
from tui_reader.statement.quotes.subjects import Said, content, subject
from tui_reader.statement.quotes.verbs import is_past
from tui_reader.statement.quotes.words import AND, AUXILIARIES, BE, COMPARING, ROMANCE, THAT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.words import Words

# Compiled where it is used first: not every language has it.
_INVERSION = r"(?<=\w)-(?:t-)?(?=(?:il|elle|ils|elles|on|je|nous)\b)"
_CLAUSE_END = re.compile(r"[;:]|\s[–—-]\s")
_GOVERNED = re.compile(r"(\w+[’']?) ?[“«„\"][^“”«»„\"]*[”»“\"]")
_PARTICIPLE = "ing"
_GERUNDS = ("ant", "ando", "endo", "indo")
_REACH = 200  # characters in which these tokens stand
_OBJECT = 1  # tokens from a verb in reported speech to words that are its own
_NEAR = 18  # tokens between a verb of saying and the quotation it leads to


def lead(sentence: str, words: Words) -> Said | None:
    """Read what leads to a quotation.

    Args:
        sentence: from the start of the sentence to the opening mark.
        words: of the language.
    """
    sentence = _without_names(straight(sentence, words), words).strip()
    if not sentence:
        return None
    credited = _beside(sentence, words) or by(sentence, words) or reading(sentence, words)
    if credited:
        return _own_subject(sentence, words) or credited
    colon = sentence.endswith((":", "：", " –", " —"))
    verbs = [
        found
        for found in TOKEN.finditer(sentence, max(0, len(sentence) - _REACH))
        if found[0].lower() in words.said and not _has_things(sentence, found)
    ]
    if not verbs:
        return (announced(sentence, words) or label(sentence, words)) if colon else None
    introduces = colon or sentence.endswith(",")
    for verb in reversed(verbs):
        rest = sentence[verb.end() :].strip(" ,:")
        near = len(tokens_of(rest))
        if near > _NEAR:
            break
        before = _first_of_two(sentence[: verb.start()].strip(), verbs)
        participle = not words.inverted and verb[0].endswith(_PARTICIPLE)
        inner = before if participle else _innermost(before, words)
        if inner != before and near > _OBJECT and tokens_of(rest)[0].lower() not in THAT:
            continue  # what was said, not who said it: "says that he had promised a bridge"
        said = _led(sentence, verb, inner, words)
        if said:
            return replace(said, direct=introduces or not near)
    return Said(None, pronoun=words.inverted) if introduces else None


def _has_things(sentence: str, verb: re.Match[str]) -> bool:
    """Whether a verb of counting is one of having: "cuenta con", "conta com"."""
    behind = sentence[verb.end() : verb.end() + 5]
    return behind in (" con ", " com ") and verb[0].lower().startswith(("cuent", "cont"))


def _without_names(sentence: str, words: Words) -> str:
    """Drop what stands in marks behind a preposition: "published in “Cave Biology”"."""

    def kept(found: re.Match[str]) -> str:
        linked = found[1].lower() in words.prepositions or found[1].lower() in words.of
        return found[1] if linked else found[0]

    return _GOVERNED.sub(kept, sentence)


def _own_subject(sentence: str, words: Words) -> Said | None:
    """Who says something in a sentence that tells first from whom that is known."""
    first, comma, rest = sentence.partition(",")
    if not comma or not words.unspoken or by(rest, words):
        return None
    verbs = [f for f in TOKEN.finditer(rest[:_REACH]) if f[0].lower() in words.said]
    behind = tokens_of(rest[verbs[-1].end() :])[:1] if verbs else []
    if not behind or behind[0].lower() not in THAT or by(first, words) is None:
        return None
    before = rest[: verbs[-1].start()].strip()
    return subject(before, "", words) if content(before, words) else None


def _beside(sentence: str, words: Words) -> Said | None:
    """An attribution between commas right before the words: "…, concluded Ada Moss, “…”"."""
    parted = words.language in ROMANCE or words.declined
    if not parted or not sentence.endswith(","):
        return None
    clause = sentence[:-1].rpartition(",")[2].strip()
    tokens = [each.lower() for each in tokens_of(clause)]
    while tokens and (tokens[0] in AUXILIARIES or tokens[0] in COMPARING):
        tokens = tokens[1:]
    if not tokens or tokens[0] not in words.said or "," not in sentence[:-1]:
        return None
    return subject("", clause, words)


def _led(sentence: str, verb: re.Match[str], before: str, words: Words) -> Said | None:
    """The subject of one verb of saying.

    Args:
        sentence: up to the opening mark.
        verb: in it.
        before: what stands before the verb, or before another it is joined to.
        words: of the language.
    """
    if not words.inverted and verb[0].endswith(_PARTICIPLE):
        main = _main_subject(before, words)
        if main:
            return main
    rest = sentence[verb.end() :].strip(" ,:")
    starts = (tokens_of(rest) or [""])[0].lower()
    if words.language in ROMANCE and verb[0].endswith(_GERUNDS) and before.endswith(","):
        person = person_in(before, words, after_verb=True)
        body = person or body_opening(before, words)
        return Said(body) if body else Said(None, pronoun=True)
    aside = _is_aside(before, words)
    before = _without_relative(before, words)
    if starts in COMPARING:
        before = _without_object(before, words)
    after = ""
    if words.inverted or before.endswith(",") or not content(before, words):
        after = _behind(rest, sentence, words)
    said = _compared(before, sentence[verb.end() :], verb[0], words)
    said = said or subject("" if aside else before, after, words)
    if said:
        return said
    if aside:
        return Said(None, pronoun=words.unspoken, word=verb[0], aside=True)
    if words.unspoken and not before and starts in words.relatives:
        return Said(None, pronoun=True, word=verb[0])
    body = None if words.inverted or not verb[0].endswith(_PARTICIPLE) else body_at(before, words)
    return Said(body) if body else None


def _compared(before: str, after: str, verb: str, words: Words) -> Said | None:
    """The subject of "as Ada Moss says,", which stands before the comma or is left out."""
    if before.lower() not in COMPARING or not words.unspoken or "," not in after:
        return None
    clause = after.partition(",")[0]
    return subject("", clause, words) or Said(None, pronoun=True, word=verb, aside=True)


def _main_subject(before: str, words: Words) -> Said | None:
    """Whose words a participle leads to: the subject its sentence begins with."""
    if not content(before, words):
        return Said(None, pronoun=True)
    tokens = tokens_of(before)
    if not before.endswith(","):
        return None
    if tokens[0].lower() in words.pronouns:
        return Said(None, pronoun=True, word=tokens[0])
    found = person_in(before, words, after_verb=True) or body_opening(before, words)
    return Said(found) if found else None


def _innermost(before: str, words: Words) -> str:
    """The clause next to a verb, "that" left out: "warns that the court has held"."""
    if not (words.unspoken or words.language in ROMANCE):
        return before
    joints = [
        f.end()
        for f in TOKEN.finditer(before)
        if f[0].lower() in THAT and not before[: f.start()].rstrip().endswith(",")
    ]
    clause = before[joints[-1] :].strip() if joints else ""
    whole = clause.count(",") in (0, 2)  # an apposition has two commas
    return clause if clause and whole and content(clause, words) else before


def straight(text: str, words: Words) -> str:
    """A clause in plain order of words: "dit-il" parted, "has made known" one verb."""
    if "-" in text and "elle" in words.pronouns:
        text = re.sub(_INVERSION, " ", text)
    emphatic = EMPHATIC.get(words.language)
    if emphatic:
        # Behind an apposition the comma stays: "Ada Moss, mayor, for her part, said".
        text = re.sub(emphatic, lambda at: "," if "," in text[: at.start()] else "", text)
    phrase = PHRASAL.get(words.language)
    return re.sub(*phrase, text) if phrase else text


def _without_object(before: str, words: Words) -> str:
    """Drop ", which" before a verb that has it as its object: "which he described as"."""
    head, comma, last = before.rpartition(",")
    tokens = [each.lower() for each in tokens_of(last)]
    whole = tokens[:1] and tokens[0] in words.relatives and AUXILIARIES.issuperset(tokens[1:])
    return head if comma and whole else before


def _is_aside(before: str, words: Words) -> bool:
    """Whether a verb stands between commas, so that what is before them is not its subject."""
    return words.language in ROMANCE and before.endswith(",") and before.count(",") == 1


def _behind(rest: str, sentence: str, words: Words) -> str:
    """What may hold the subject behind a verb that leads to a quotation."""
    clause = _CLAUSE_END.split(rest)[0]
    if not (words.unspoken or words.language in ROMANCE):
        return clause
    aside = tokens_of(clause.partition(",")[2])[:1]
    if aside and (aside[0] in COPULAS or is_past(aside[0], words)):
        return ""  # "When they asked about the coach, was curt:"
    end = next((f.start() for f in TOKEN.finditer(clause) if f[0].lower() in THAT), None)
    if end is None and not sentence.endswith((":", ",", "–", "—")):
        # "Calls the plan “…”": what stands between a verb and the words is its object.
        return ""
    return clause[:end]


def _first_of_two(before: str, verbs: Sequence[re.Match[str]]) -> str:
    """The subject of "X rejects it and says", which stands before the first verb."""
    tokens = before.rsplit(None, 1)
    if len(tokens) > 1 and tokens[1].lower() in AND and verbs[0].end() < len(before):
        return before[: verbs[0].start()].strip()
    return before


def _without_relative(text: str, words: Words) -> str:
    """Drop "who …" clauses that stand between a subject and its verb."""
    parts = text.split(",")
    kept = [
        part
        for n, part in enumerate(parts)
        if not 0 < n < len(parts) - 1
        or (tokens_of(part) or [""])[0].lower() not in words.relatives
        or BE.intersection(tokens_of(part)[1:2])
    ]
    return ",".join(kept)
