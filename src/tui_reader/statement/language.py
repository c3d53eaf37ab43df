"""Which of eleven languages a text is in, told by the small words that no text does without."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_SAMPLE = 2000  # words
_FEWEST = 4  # small words that have to be found
_SHARE = 0.08  # of the words: enough for a text, too much for a list of names
_LEAD = 1.25  # times as many as of the next language
# Words that few of the other languages share; in the order of the languages' names.
_SMALL: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "da": "og at det der er ikke til på som af den har med for blev vil også efter kan ved fra"
        " deres jeg vi men mere over eller skal",
        "de": "der die das und ist nicht mit von den dem des ein eine einer für auf sich auch wird"
        " sind im zu als bei nach wie werden haben hat dass zum zur",
        "en": "the of and to in is that for with was are it as be by this have from not or at which"
        " has their an been will on but they",
        "es": "el la los las de que y en un una por con para se del es su como más al fue sus este"
        " pero son ha lo también",
        "fr": "le la les des et du une est que dans pour qui sur pas au par plus sont avec il ce ne"
        " cette aux ont mais été nous leur",
        "it": "il di che la della dei per un una non con del sono nel alla le gli è più come anche"
        " da si ha delle dalla questo i lo",
        "nl": "de het een van en in dat is op te voor met zijn niet aan er ook die bij naar door om"
        " worden heeft als maar uit tot deze",
        "pl": "i w na nie się z do jest że to jak po od przez oraz dla za co o ale tym są przy być"
        " tylko jego który które",
        "pt": "o a os as que do da dos das em um uma para com não por é se mais ao como foi são no"
        " na pela também mas seu",
        "sl": "in je na za se da v so ki z tudi pri po ali kot bi ne pa iz ni bo od če sta zaradi"
        " še lahko med tem",
        "sv": "och att det som en på är av för med den till inte har de om ett var från vi kan ska"
        " eller också men efter vid när",
    }.items()
}


def language_of(texts: Iterable[str]) -> str | None:
    """The language of a text.

    Args:
        texts: its paragraphs, in order.

    Returns:
        An ISO 639-1 code; None when too little is known or two languages are as likely.
    """
    words: list[str] = []
    for text in texts:
        words += (word.strip(".,;:!?()[]«»“”„\"'") for word in text.lower().split())
        if len(words) > _SAMPLE:
            break
    counts = sorted(
        ((sum(word in small for word in words), language) for language, small in _SMALL.items()),
        reverse=True,
    )
    (best, language), (second, _) = counts[:2]
    certain = best >= max(_FEWEST, len(words) * _SHARE) and best >= second * _LEAD
    return language if certain else None
