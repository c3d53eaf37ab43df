"""Phrases by which a text tells what is written or said somewhere, by language."""

READINGS = {
    "it": (
        r"\bsi (?:legg|afferm|sottoline|precis|evidenzi|spieg|aggiung|sostien|dichiar|specific"
        r"|rilev|osserv|annunci)(?:e|a|eva|ava)\b|\bsi può leggere\b|\b(?:è|sta|c[’']è) scritto\b"
    ),
    "fr": (
        r"\b(?:lit|lisait|indique|précise|explique|assure|confie|souffle|déplore|affirme|insiste"
        r"|reconnaît|souligne|dit|rappelle|ajoute|estime|regrette|justifie|rétorque|répond) on\b"
        r"|\bpeut on (?:y )?lire\b|\bon peut (?:y )?lire\b"
        r"|\best (?:il )?(?:écrit|indiqué|précisé|stipulé)\b"
    ),
    "es": (
        r"\bse (?:lee|leía|puede leer|podía leer|indica|afirma|señala|explica|añade|asegura|precisa"
        r"|recoge|subraya|advierte|destaca|expone|detalla)\b|\bpuede leerse\b"
    ),
    "pt": (
        r"\b(?:lê|lia|refere|afirma|explica|sublinha|acrescenta|indica|conclui|pode ler"
        r"|lembra|salienta|adianta)-se\b|\bpode(?:-se)? ler(?:-se)?\b|\bse lê\b"
    ),
    "nl": (
        r"\b(?:staat|stond|valt|viel|is|was) (?:er )?(?:te lezen|geschreven|te horen)\b"
        r"|\b(?:staat|stond)(?= (?:in|op|dat|erin|erop)\b)"
        r"|\b(?:klinkt|klonk|heet|luidt|luidde) het\b"
    ),
    "pl": (
        r"\b(?:czytamy|można przeczytać|napisano|podano|podkreślono|dodano|zaznaczono|stwierdzono"
        r"|poinformowano)\b"
    ),
}
# Nouns for what somebody issues: who did is behind them.
ISSUED = """
    parole dichiarazione dichiarazioni nota comunicato comunicati post tweet lettera messaggio
    communiqué message lettre courrier
    billet comunicado mensaje carta escrito mensagem publicação verklaring persbericht bericht
    brief mededeling
"""
