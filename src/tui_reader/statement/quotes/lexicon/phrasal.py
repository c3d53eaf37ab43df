"""Verbs of saying in several words: by language a pattern, and one word that stands for it."""

PHRASAL: dict[str, tuple[str, str]] = {
    "it": (
        (
            r"\b(?:f(?:a|anno|atto|ece|ecero|aceva|acevano) (?:sapere|notare|presente|osservare)"
            r"|m(?:ette|ettono|esso|ise|etteva) in (?:guardia|chiaro|evidenza)"
            r"|(?:si )?lasci(?:a|ano|ato|ava) (?:sfuggire|intendere|trapelare))\b"
        ),
        "sottolinea",
    ),
    "fr": (
        (
            r"\b(?:f(?:ait|ont|aisait|it) (?:savoir|valoir|remarquer|observer|part de|état de)"
            r"|laiss(?:e|é|ait|ent|a) (?:tomber|entendre|échapper)"
            r"|s[’'](?:est|était) dite?s?|se (?:sont|disent|disait|disaient) dite?s?"
            r"|m(?:et|ettent|is|ettait|it) en (?:garde|avant|cause|exergue))\b"
        ),
        "souligne",
    ),
    "es": (
        (
            r"\b(?:h(?:ace|acen|izo|icieron|echo) (?:saber|notar|hincapié|constar|énfasis)"
            r"|dej(?:a|an|ó|aron|ado) claro|p(?:one|uso|onen|usieron) de (?:relieve|manifiesto))\b"
        ),
        "subraya",
    ),
    "pt": (
        (
            r"\b(?:f(?:az|azem|ez|izeram|eito) (?:saber|notar|questão)"
            r"|deix(?:a|am|ou|aram|ado) claro)\b"
        ),
        "sublinha",
    ),
    "en": (
        (
            r"\b(?:ma(?:de|kes|ke) (?:it )?clear|h(?:it|its) (?:back|out)|went on|weighed in"
            r"|chipped in|lashed out)\b"
        ),
        "said",
    ),
    "de": (
        (
            r"\b(?:l(?:ässt|assen|ieß|ießen) "
            r"(?=[^,;]{0,60}\b(?:wissen|verlauten|mitteilen|ausrichten|durchblicken)\b)"
            r"|mach(?:t|te|en|ten) (?=[^,;]{0,60}\b(?:klar|deutlich)\b))"
        ),
        "sagt ",
    ),
    "nl": (r"\b(?:laat|laten|liet|lieten) (?=[^,;]{0,60}\bweten\b)", "zegt "),
}
# Set between commas behind a subject; they stand for nobody.
EMPHATIC = {
    "en": r", (?:meanwhile|however|for (?:his|her|its|their) part|in turn|too|though|by contrast),",
    "nl": r", (?:van (?:zijn|haar|hun) kant|op (?:zijn|haar|hun) beurt|daarentegen|echter),",
    "it": r", (?:lui|lei|dal canto suo|dal suo canto|da parte sua|per parte sua|a sua volta|invece"
    r"|però|intanto|infine|inoltre|poi|del resto|peraltro|dunque),",
    "fr": r", (?:(?:quant à |pour )?(?:lui|elle|eux|elles)|pour (?:sa|leur) part|de (?:son|leur)"
    r" côté|à (?:son|leur) tour|en revanche|par ailleurs|toutefois|cependant|pourtant|en effet),",
    "es": r", (?:por su (?:parte|lado)|a su vez|en cambio|sin embargo|además|también|asimismo"
    r"|no obstante|por otra parte|mientras tanto|en tanto|finalmente|por último|entretanto),"
    r"|, por su (?:parte|lado)",
    "pt": r", (?:por (?:sua|seu) (?:vez|lado|turno)|por outro lado|no entanto|porém|também|contudo"
    r"|todavia|entretanto|em contrapartida|aliás|ainda|por fim|já|além disso),"
    r"|, por (?:sua|seu) (?:vez|lado|turno)",
}
