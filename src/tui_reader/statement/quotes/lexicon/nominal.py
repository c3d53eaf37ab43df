"""Attributions by a noun, or in a sentence of their own behind the quotation, by language."""

# What somebody's words are called: "is the message of", "the bitter comment of".
SPEECH = {
    "it": """
        messaggio appello commento parole parola reazione replica risposta avvertimento allarme
        richiesta invito monito sfogo accusa denuncia giudizio promessa auspicio augurio grido
        lamento domanda verdetto sintesi analisi conclusione ammissione confessione racconto
        testimonianza riflessione pensiero bilancio convinzione posizione attacco affondo stoccata
    """,
    "fr": """
        message appel mot mots commentaire réaction réplique réponse avertissement alerte constat
        verdict analyse conclusion aveu récit témoignage réflexion promesse souhait cri accusation
        position plaidoyer bilan conviction avis
    """,
    "es": """
        mensaje llamamiento palabras reacción réplica respuesta advertencia denuncia petición
        lamento comentario conclusión confesión promesa deseo balance diagnóstico opinión
    """,
    "pt": """
        mensagem apelo palavras reação réplica resposta aviso alerta denúncia pedido lamento
        comentário conclusão confissão promessa desejo balanço diagnóstico opinião avaliação
    """,
}
# Whose words they are stood before: "his message".
OWN = frozenset(["su", "sua", "suo", "sus", "seu", "son", "sa", "ses", "leur", "loro"])
# "Of" with an article, and the article.
CONTRACTED = {
    "del": "el ",
    "du": "le ",
    "des": "les ",
    "do": "o ",
    "da": "a ",
    "dos": "os ",
    "das": "as ",
    "della": "la ",
    "dello": "lo ",
    "dei": "i ",
    "degli": "gli ",
    "delle": "le ",
    "dell’": "l’",
    "dell'": "l'",
}
# How a sentence begins that only says whose words stood before it.
RESUMING = {
    "it": (
        r"(?:Così|Parola di|(?:Sono|Queste) (?:queste )?(?:le )?parole (?:di|del|della|dell[’'])"
        r"|A (?:dir|affermar|sostener|dichiarar|annunciar|spiegar|raccontar)lo (?:è|sono)"
        r"(?: stat[oaie])?|Lo (?:dice|afferma|dichiara|scrive|annuncia|sostiene|spiega|racconta)"
        r"|(?:Lo|L[’']) ?ha(?:nno)? (?:detto|affermato|dichiarato|scritto|annunciato|sostenuto"
        r"|spiegato|raccontato|sottolineato))\b"
    ),
    "fr": r"C[’']est ce qu(?:e|[’']a|[’']ont) (?:dit|déclaré|affirmé|expliqué|indiqué|souligné)\b",
    "es": (
        r"(?:Así )?[Ll]o (?:ha |han )?(?:dice|dijo|dicho|afirma|afirmó|afirmado|asegura|aseguró"
        r"|asegurado|explica|explicó|explicado|señala|señaló|señalado)\b|Así se expresó\b"
    ),
    "pt": (
        r"Quem o (?:diz|afirma|garante) é\b|(?:A afirmação|As palavras|A frase) (?:é|são) d[eoa]\b"
    ),
    "de": r"(?:Das|Dies|So) (?:sagte?|erklärte?|berichtete?|schrieb|schreibt|meinte?|betonte?)\b",
    "nl": r"(?:Dat|Dit|Zo) (?:zegt|zei|schrijft|schreef|stelt|stelde|meldt|vertelt|verklaart)\b",
}
