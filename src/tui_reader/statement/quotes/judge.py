"""Which marked words somebody said, and who it was."""

from __future__ import annotations

import re

from tui_reader.frozen import dataclass, replace
from tui_reader.statement.model import Quote
from tui_reader.statement.quotes.beside import CONTEXT, ENDS, Place, places
from tui_reader.statement.quotes.clauses import between, inside, joins, tail, trails
from tui_reader.statement.quotes.credits import credit
from tui_reader.statement.quotes.fragments import (
    holder,
    is_fragment,
    is_subjunctive,
    somebody,
    takes_over,
)
from tui_reader.statement.quotes.leads import lead
from tui_reader.statement.quotes.lexicon.shared import COPULAS, NAMING
from tui_reader.statement.quotes.nominal import resumed
from tui_reader.statement.quotes.people import People
from tui_reader.statement.quotes.reporters import begins_with_pronoun, ends_sentence
from tui_reader.statement.quotes.selves import speaks_of_self
from tui_reader.statement.quotes.sentences import first_sentence, last_sentence, sentences
from tui_reader.statement.quotes.subjects import Said
from tui_reader.statement.quotes.things import (
    STOPS,
    is_governed_name,
    is_named,
    is_so_called,
    is_title,
    is_work,
)
from tui_reader.statement.quotes.words import AND, COMPARING, NAMES, REPORTED, THAT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui_reader.statement.quotes.marks import Marked
    from tui_reader.statement.quotes.names import Speaker
    from tui_reader.statement.quotes.words import Words

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_ELIDED = re.compile(r"\b(?:[dlnjsmct]|qu|un|dell|all|dall|nell|sull)[’'](?=\w)", re.I)
_CLOSING = "\"”“»«’')] "
_SENTENCE = 5  # words of a quotation that needs no speaker
_NAME = 7  # words of a name
_PARTIAL = 3  # words of a quotation inside somebody else's sentence
_NAMED = 9  # words from a verb of naming to the name, what is named between them
_CREDITED = ("–", "—", "―", "(")


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who spoke last.

    Args:
        speaker: None when nobody is named.
        block: where the words ended.
        place: of the words.
    """

    speaker: Speaker | None
    block: int
    place: Place


def judge(
    texts: Sequence[str | None], found: Sequence[tuple[Marked, Said | None]], words: Words
) -> tuple[Quote, ...]:
    """Keep what was said.

    Args:
        texts: text of each block, None for one without quotations.
        found: marked words in reading order, with the attribution where it is known.
        words: of the language.
    """
    judge = _Judge(texts, words, People(texts, words))
    for place, (_, said) in zip(places(texts, [each for each, _ in found]), found, strict=True):
        judge.hear(place, said)
    return tuple(judge.quotes)


class _Judge:
    """Judges places in reading order.

    Args:
        texts: of the blocks.
        words: of the language.
        people: of the text.
    """

    def __init__(self, texts: Sequence[str | None], words: Words, people: People) -> None:
        self.texts = texts
        self.words = words
        self.people = people
        self.quotes: list[Quote] = []
        self.voice: _Voice | None = None

    def hear(self, place: Place, said: Said | None) -> None:
        """Add a quote if somebody said the words."""
        count = len(_WORD.findall(place.marked.text[:400]))
        if self.words.language in ("fr", "it"):
            count += len(_ELIDED.findall(place.marked.text[:400]))
        if not count:
            return
        place = self._with_lead(place)
        self.people.alone = speaks_of_self(place.marked.text, self.words.language)
        if said is None and count == 1 and (place.is_bare or place.is_word):
            return
        said = said or between(place.marked.text[:CONTEXT], self.words)
        said = said or self._said(place, count)
        if said is None:
            return
        marked = place.marked
        speaker = said.speaker
        alone = not last_sentence(place.before)
        if speaker is not None:
            speaker = self.people.resolve(speaker, marked.block, marked.opening, sure=alone)
        elif said.pronoun:
            offset = marked.opening - said.aside * len(last_sentence(place.before) + " ")
            person = alone or said.standing is not None
            speaker = self.people.pronoun(said.word, marked.block, offset, person=person)
            if said.standing and not (speaker and speaker.person):
                speaker = said.standing
        self.voice = _Voice(speaker, marked.last, place)
        self.people.spoke(speaker, marked.last, marked.closing)
        self.quotes.append(
            Quote(
                marked.text,
                marked.block,
                marked.start,
                marked.end,
                speaker.name if speaker else None,
                speaker.role if speaker else None,
                speaker.organisation if speaker else None,
            )
        )

    def _with_lead(self, place: Place) -> Place:
        marked = place.marked
        follows = self.voice is not None and self.voice.block == marked.block
        begin = self.voice.place.marked.closing if self.voice and follows else 0
        text = self.texts[marked.block] or ""
        before = text[max(begin, marked.opening - CONTEXT) : marked.opening]
        return replace(place, before=before, follows=follows)

    def _said(self, place: Place, count: int) -> Said | None:
        """Who says the words; None when nobody does."""
        text = place.marked.text
        if not place.marked.mark:
            said = self._credited(place) or self._above(place.marked.block)
            whole = count >= _SENTENCE and text.rstrip(_CLOSING).endswith(ENDS)
            return said or (Said(None) if whole else None)
        sentence = last_sentence(place.before)
        closed = place.is_closed(sentence) or ends_sentence(
            place.marked.text, sentence, place.after, self.words
        )
        following = None if closed else self._following(place)
        stopped = text.endswith(STOPS) or place.after.lstrip().startswith((",", "–", "—"))
        clause = text[0].islower() and count >= _PARTIAL
        named = (not clause and is_named(sentence, self.words)) or is_so_called(sentence)
        named = named or (count <= _NAME and is_governed_name(text, sentence, self.words))
        introduced = sentence.endswith(":") and text.endswith(ENDS)
        trailing = bool(following) and self._trails(place, sentence)
        if following and not named and (trailing or stopped or (count > 1 and not sentence)):
            return (
                replace(following, aside=trailing and following.pronoun)
                if trailing or not introduced
                else lead(sentence, self.words) or following
            )
        taken = 1 < count < _PARTIAL and text[0].islower() and takes_over(sentence, self.words)
        predicate = 1 < count < _PARTIAL and not stopped and self._completes(place, sentence)
        stopped = stopped or predicate or taken
        word = count == 1 and text[0].islower() and not text.endswith(STOPS)
        partial = count < _PARTIAL and not sentence.endswith((":", ",")) and (word or not stopped)
        leading = None if named or partial else lead(sentence, self.words)
        sure = leading and self._is_sure(leading.speaker, sentence, text)
        if predicate and not taken and not sure:
            leading = None
        introduced = sentence.endswith((":", ",")) or count >= _PARTIAL
        if leading and leading.direct and (introduced or text.endswith(STOPS)):
            return leading
        if not place.marked.closed:
            return None
        if leading and (count >= _PARTIAL or stopped) and not is_title(text, self.words):
            return leading
        if self._is_reported(sentence, text, count):
            unsaid: Said | None = Said(None, pronoun=True, aside=True)
        else:
            unsaid = self._unsaid(place, sentence, count)
        return inside(text[:CONTEXT], self.words) or unsaid or self._woven(place, sentence, count)

    def _trails(self, place: Place, sentence: str) -> bool:
        """Whether only what follows the words tells whose the whole sentence is."""
        if not sentence or not trails(first_sentence(place.after), self.words):
            return False
        said = self.words.said
        return not any(each in said for each in _WORD.findall(sentence))

    def _is_reported(self, sentence: str, text: str, count: int) -> bool:
        """Whether a German verb tells that somebody else speaks: "that is “pure luck”"."""
        found = _WORD.findall(sentence) if self.words.language == "de" else []
        beside = 1 < count < _PARTIAL and text[0].islower() and set(found[-1:]) & REPORTED
        other = count > 1 and is_subjunctive(found[-2:], self.words)
        return bool(beside or other or (count >= _PARTIAL and REPORTED.intersection(found)))

    def _is_sure(self, speaker: Speaker | None, sentence: str, text: str) -> bool:
        """Whether somebody is named in full, says that something is so, or speaks of something."""
        full = speaker and (self.people.full(speaker) or speaker)
        if full is None:
            return False
        found = [each.lower() for each in _WORD.findall(sentence)]
        verb = found[-1] in COPULAS or self._begins_predicate(text)
        states = bool(THAT.intersection(found)) and verb
        linked = found[-1] in self.words.of | self.words.at
        speaks = linked and any(each in self.words.said for each in found[-2:-1])
        linked = linked or found[-1] in COMPARING
        speaks = speaks or (linked and any(each.startswith(NAMING) for each in found[-_NAMED:]))
        return states or speaks or (full.person and " " in full.name)

    def _begins_predicate(self, text: str) -> bool:
        first = text.partition(" ")[0]
        return first in COPULAS or first in self.words.prepositions - self.words.articles

    def _completes(self, place: Place, sentence: str) -> bool:
        """Whether words end a sentence as its predicate, no noun among other nouns."""
        before = (_WORD.findall(sentence[-40:]) or [""])[-1].lower()
        linked = before in self.words.of | self.words.at | COMPARING | COPULAS
        ends = place.marked.text[0].islower() and (linked or place.after.startswith(ENDS))
        return ends and before not in self.words.articles and not is_work(before, self.words)

    def _following(self, place: Place) -> Said | None:
        text = place.marked.text
        if not place.marked.closed or is_title(text, self.words):
            return None
        sentence = first_sentence(place.after)
        alone = not last_sentence(place.before) and text[0].isupper() and " " in text
        said = tail(sentence, self.words, open_ended=not text.endswith("."), alone=alone)
        if said and said.speaker and NAMES.intersection(said.speaker.name.lower().split()):
            return None
        return said or resumed(place.after, self.words)

    def _unsaid(self, place: Place, sentence: str, count: int) -> Said | None:
        """Words without an attribution of their own."""
        text = place.marked.text
        before = self.voice
        if before and place.follows and self._goes_on(place, before, sentence):
            return Said(before.speaker)
        if not (text[0].isupper() or text[0].isdigit() or text[0] in "¿¡…[("):
            return None
        alone = not place.before.strip()
        beside = self._credited(place) if not sentence else None
        beside = beside or (self._above(place.marked.block) if alone else None)
        if beside:
            return beside
        ends = place.ends_sentence
        behind = sentence.endswith(":") and not self._is_label(sentence)
        behind = behind or (text.endswith(("?", "!")) and not sentence)
        if not ends or count < (_PARTIAL if behind else _SENTENCE):
            short = ends and count > 1 and sentence.endswith(":")
            introduced = self._introduced(place, sentence) if short else None
            return Said(introduced) if introduced else None
        rest = place.after.strip(" .\n")
        if sentence.endswith(":") or (alone and not rest):
            same = before is not None and before.block == place.marked.block and not alone
            known = before.speaker if same and before else None
            near = self._near(place) if alone else None
            return Said(self._introduced(place, sentence) or known or near)
        someone = None if sentence or rest[:1].islower() else self._near(place)
        return Said(someone) if someone else None

    def _is_label(self, sentence: str) -> bool:
        """Whether a noun for a thing with a name stands before a colon."""
        found = _WORD.findall(sentence[-40:])
        return bool(found) and is_work(found[-1].lower(), self.words)

    def _woven(self, place: Place, sentence: str, count: int) -> Said | None:
        """Words that a sentence without a known attribution takes over from somebody."""
        marked = place.marked
        if not is_fragment(marked.text, count, sentence, first_sentence(place.after), self.words):
            return None
        begin = marked.opening - len(place.before) + place.before.rfind(sentence)
        subject = self.people.subject(marked.block, begin, marked.opening) if sentence else None
        return Said(subject) if subject else holder(sentence, self.words)

    def _introduced(self, place: Place, sentence: str) -> Speaker | None:
        """The subject of a sentence that leads to words without a verb of saying."""
        if not sentence.endswith(":"):
            return None
        first = (_WORD.findall(sentence[:40]) or [""])[0].lower()
        marked = place.marked
        if first in self.words.pronouns:
            return self.people.pronoun(first, marked.block, marked.opening, person=True)
        begin = marked.opening - len(place.before) + place.before.rfind(sentence)
        found = self.people.subject(marked.block, begin, marked.opening)
        return found or somebody(sentence, self.words)

    def _goes_on(self, place: Place, before: _Voice, sentence: str) -> bool:
        """Whether only an attribution or a joining word parts two quotations."""
        gap = place.before.strip()
        if not gap:
            return True
        text = place.marked.text
        single = len(text.split()) == 1 and not text.endswith(STOPS)
        if place.marked.block != before.place.marked.last or single:
            return False
        if before.place.marked.closing + len(place.before) < place.marked.opening:
            return False
        ends = list(sentences(gap))
        if len(ends) > 1 or (ends and ends[0] < len(gap)):
            return False
        also = gap.split()[0].lower() in AND and text[0].islower() and " " in text
        also = also and not is_so_called(sentence)
        if not ends and (also or (not gap[0].isupper() and joins(gap, self.words))):
            return True
        stopped = place.ends_sentence
        return not sentence and text[0].isupper() and stopped

    def _credited(self, place: Place) -> Said | None:
        """The name on a line of its own below, or after a dash."""
        after = place.after
        below = place.marked.last + 1
        text = self.texts[below] if below < len(self.texts) else None
        line = after.lstrip()
        name = None
        if line:
            apart = "\n" in after[: len(after) - len(line)]
            name = credit(line, self.words) if apart or line.startswith(_CREDITED) else None
        elif text and text.lstrip().startswith(("–", "—", "―", "-")):
            name = credit(text, self.words)
        return Said(name) if name and not place.leads else None

    def _above(self, block: int) -> Said | None:
        """The attribution at the end of the paragraph before."""
        text = self.texts[block - 1] if block else None
        if not text or not text.rstrip().endswith(":"):
            return None
        return lead(last_sentence(text[-CONTEXT:]), self.words)

    def _near(self, place: Place) -> Speaker | None:
        """Whom the paragraph, or the one before it, is about."""
        block, offset = place.marked.block, place.marked.opening
        first = begins_with_pronoun(place.before, self.words)
        if first:
            return self.people.pronoun(first, block, offset, person=True)
        return self.people.meant(block, offset, back=1)
