"""Dutch, as `quote_words.Words` has it."""

WORDS = {
    "said": """
        beaamt beaamde schetst bepleit bevestigen klagen hopen stelden omschrijft omschreef
        prijst prees betreurt betreurde geeft gaf lacht lachte glimlacht zucht zuchtte grapt
        verdedigt verdedigde eist eiste wijst wees oordeelt oordeelde relativeert licht
        protesteert jubelt klinkt weerlegt zegt zei zeggen zeiden gezegd verklaart
        verklaarde verklaren verklaard vertelt vertelde vertellen verteld stelt stelde
        stellen gesteld benadrukt benadrukte benadrukken legt legde voegt voegde voegden
        antwoordt antwoordde antwoordden vraagt vroeg vroegen schrijft schreef schrijven
        waarschuwt waarschuwde waarschuwen meent meende vindt vond vinden reageert reageerde
        reageerden meldt meldde melden laat liet laten erkent erkende bevestigt bevestigde
        kondigt kondigde belooft beloofde concludeert concludeerde vervolgt vervolgde
        besluit besloot bekritiseert bekritiseerde noemt noemde noemden sprak spreekt
        betoogt betoogde herinnert klaagt klaagde hoopt hoopte verzucht verzuchtte roept
        riep denkt dacht lichtte merkt merkte onderstreept onderstreepte pleit pleitte
        verwacht constateert constateerde aldus grijnst grijnsde moppert mopperde bromt
        knikt mijmert benoemt spot somt sombert beklemtoont onderschrijft afwijst wuift
        wimpelt betwist betwistte foetert ontkent ontkende weet wist beschrijft beschreef
    """,
    "by": """
        volgens|aldus|in de woorden van|naar de mening van|naar mening van|
        naar het oordeel van|in de ogen van|bij monde van|naar eigen zeggen van
    """,
    "own": "naar zijn mening|naar haar mening|volgens hem|volgens haar",
    "pronouns": "hij zij ze",
    "at": "bij van",
    "of": "van voor namens der",
    "articles": "de het een zijn haar hun onze ons deze dit die",
    "relatives": "die dat wie wat waar",
    "roles": """
        kleinzoon kleindochter neef nicht oom tante echtgenoot
        renner renster wielrenner speler speelster psychiater dokter
        voorzitter voorzitster directeur directrice minister staatssecretaris woordvoerder
        woordvoerster hoofd chef advocaat advocate arts onderzoeker onderzoekster hoogleraar
        professor burgemeester wethouder kamerlid raadslid senator coördinator secretaris
        penningmeester oprichter oprichtster medeoprichter lid activist expert deskundige
        econoom historicus socioloog bioloog ecoloog rechter officier ambassadeur bisschop
        redacteur journalist auteur schrijver schrijfster verpleegkundige leraar lerares
        docent boer boerin melkveehouder ingenieur bestuurder manager beleidsmedewerker
        medewerker adviseur adviseuse campagneleider projectleider leider teamleider
        vrijwilliger bewoner bewoonster commissaris gedeputeerde premier eurocommissaris
        ombudsman consultant specialist jurist psycholoog eigenaar visser onderhandelaar
        moeder vader zoon dochter broer zus melkveehoudster buurvrouw buurman bakker
        architect violist schilder zanger zangeres acteur actrice dominee pastoor imam
        ondernemer ondernemster student studente leerling klant gepensioneerde kapitein
        brandweerman analist rector decaan trainer coach beeldhouwer psychiater huisarts
        boswachter tuinder winkelier
    """,
    "role_ends": """
        renner renster speler speelster bestuurder trainer
        voorzitter directeur minister woordvoerder woordvoerster leider leidster medewerker
        medewerkster lid coördinator onderzoeker expert deskundige houder meester
    """,
    "groups": """
        vereniging organisatie vakbond ministerie stichting universiteit instituut commissie
        raad agentschap regering bedrijf rechtbank politie kerk netwerk collectief gemeente
        groep federatie unie comité centrum parlement partij coalitie coöperatie provincie
        rapport studie verklaring ngo bond ziekenhuis waterschap international brief
        resolutie vonnis uitspraak arrest besluit document tekst artikel manifest nota
        akkoord convenant wet directie redactie verdediging kamer kabinet senaat museum
        theater festival school kliniek bisdom parochie bank fonds club ploeg team stad
        gemeentebestuur college laboratorium faculteit academie instelling consortium
        petitie bestuur hof inventaris
    """,
    "small": """
        weten zich af toe mee
        in op aan bij met van voor naar uit over onder tegen tussen door na sinds tijdens
        zonder om tot en of maar want dus als toen terwijl omdat zoals ook nog al nu hier
        daar gisteren vandaag morgen dan toch echter daarnaast bovendien verder vervolgens
        eerst later daarom daarbij niet geen wij ik jij jullie we volgens dat er desgevraagd
        hierop daaraan daarop wel zo
    """,
    "works": """
        boek rapport film lied album roman artikel serie stuk schilderij tentoonstelling
        tijdschrift programma campagne studie project woord woorden term termen begriff
        begrip uitdrukking titel getiteld genaamd genoemd zogenaamde zogeheten slogan motto
        bijnaam documentaire actie thema
    """,
}
