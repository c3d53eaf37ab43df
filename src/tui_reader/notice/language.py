"""Which of eleven languages some words are in."""

from __future__ import annotations

from itertools import islice

from tui_reader.notice.labels import words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# The most frequent words of each language that few of the others share, folded.
_COMMON: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and of to you your we our this that are with for on by can use uses accept"
        " reject all more settings not no how",
        "de": "der die das und wir sie ihre ihrer ihren nicht diese dieser mit auf zu fur von"
        " werden unsere unserer verwenden verwendet akzeptieren ablehnen alle"
        " einverstanden mehr keine zum bei wie wird",
        "fr": "le les des et nous vous votre vos notre nos ce cette pour sur avec sont est"
        " aux du en utilisons accepter refuser tout plus",
        "es": "el los las y nuestro su sus esta este para con por que usted utilizamos"
        " aceptar rechazar todas todo mas sitio usa",
        "it": "il gli della dei delle questo sito utilizza per con che sono nostro tuo tua"
        " tuoi accetta accetto rifiuta tutti piu nel alla uso",
        "nl": "het een van wij we je uw onze deze op voor met zijn niet gebruiken gebruikt"
        " accepteren weigeren alle meer om te door gaat zij zonder hoe geen",
        "pt": "os nos nosso nossa seu sua voce este esta para com que sao utilizamos aceitar"
        " rejeitar todos mais ao",
        "pl": "nie na do sie jest strona korzysta z w uzywamy pliki plikow aby twoje nasze ta"
        " ich wiecej akceptuje zgadzasz odrzuc",
        "sv": "och vi din dina for att pa av med som den har anvander webbplatsen godkann"
        " avvisa acceptera alla mer",
        "da": "og vi din dine til at pa af med som bruger denne hjemmeside det er accepter"
        " afvis alle mere hvor hvordan husker virker ved du uden",
        "sl": "in na za je so ki ta stran uporablja piskotke piskotkov spletna vase nase"
        " sprejmi zavrni vse vec",
    }.items()
}
# Enough to know a language by; a notice says so in its first sentences.
ENOUGH = 120
LONG = 1000


def language_of(texts: Iterable[str]) -> str | None:
    """The language of a notice's words.

    Args:
        texts: its sentences and labels, the most telling first.

    Returns:
        An ISO 639-1 code, None when too few words are known or two languages know as many.
    """
    words = list(islice((word for text in texts for word in words_of(text[:LONG])), ENOUGH))
    counts = sorted(
        ((sum(word in common for word in words), code) for code, common in _COMMON.items()),
        reverse=True,
    )
    (best, language), (second, _) = counts[:2]
    return language if best >= 2 and best > second else None
