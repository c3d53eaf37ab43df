"""Which given names another language gives otherwise, and which are other words too."""

from tui_reader.statement.quotes.lexicon.men import MASCULINE
from tui_reader.statement.quotes.lexicon.women import FEMININE

__all__ = ["FEMININE", "MASCULINE", "OTHERWISE", "WORDS"]

# What one language gives to another gender, or names in it alone: feminine, masculine.
OTHERWISE = {
    "en": ("jean nicola andrea ella georgia", ""),
    "de": ("nicola andrea gabriele ella marina", "kai toni can cem"),
    "fr": ("pascale camille andrea marine désirée", "jean aimé désiré constant noël"),
    "es": ("andrea", ""),
    "it": ("", "andrea nicola simone gabriele daniele emanuele michele luca mattia elia"),
    "nl": (
        "andrea anouk kim ella joke lien an els lies mien",
        "jan jos harm ate cor cas rein bent ward staf",
    ),
    "pt": ("", ""),
    "pl": ("asia ela", "kuba barnaba bonawentura kosma"),
}

# Names that are other words too, or places.
WORDS = """
    alba anna art aurora bela bella bill carmen clara dan diana dolores don dora ernst
    esperanza eve florence florian frank gloria grace iris jack joy kim leo luca luz marina
    mark max mercedes mia milan miranda may mona nina norma olaf pat paz pia pilar ria rob roma
    roman rosa rosario rose ross luna nike marine constance stella perla linda gemma gioia roy
    ruth salvador sam santiago sol victor victoria viola virginia vito will willem wolf zeno ed
    al ole ben bas art ken jo
"""
