"""Verbs that take somebody's words as a name for something, in English, German and Dutch."""

# "spoke of a “grave mistake”": a preposition follows.
SPEAKING = {
    "en": "speak speaks spoke spoken speaking talk talks talked talking warn warns warned warning",
    "de": "spricht sprach sprechen sprachen gesprochen redet redete reden redeten warnt warnte",
    "nl": "spreekt sprak spreken spraken gesproken heeft had hebben waarschuwt waarschuwde gewaagt",
}
# "called it a “grave mistake”": an object stands between, "as" may follow.
NAMING = {
    "en": """
        call calls called calling brand brands branded branding label labels labelled labeled dub
        dubs deem deems deemed describe describes described describing denounce denounces denounced
        condemn condemns condemned dismiss dismisses dismissed hail hails hailed praise praises
        praised slam slams slammed criticise criticised criticize criticized regard regards regarded
        term termed
    """,
    "de": """
        nennt nannte nennen nannten genannt bezeichnet bezeichnete bezeichnen bezeichneten wertet
        wertete werten werteten bewertet bewertete kritisiert kritisierte kritisieren kritisierten
        verurteilt verurteilte begrüßt begrüßte lobt lobte lobten beschreibt beschrieb hält hielt
        sieht sah sehen sahen
    """,
    "nl": """
        noemt noemde noemen noemden genoemd bestempelt bestempelde omschrijft omschreef beschrijft
        beschreef kwalificeert kwalificeerde typeert typeerde bekritiseert bekritiseerde prijst
        prees vindt vond vinden vonden
    """,
}
