"""Words for speakers whom nobody names, in eight languages."""

# Nouns that begin the description of somebody unknown, without an article too.
PEOPLE = {
    "en": """
        someone somebody source residents locals villagers neighbours neighbors sources
        officials insiders witnesses bystanders onlookers eyewitnesses fans supporters critics
        opponents parents relatives friends families survivors victims staff workers employees
        colleagues students pupils teachers nurses doctors farmers fishermen drivers passengers
        commuters customers shoppers tenants landlords investors traders analysts economists
        experts scientists researchers scholars historians observers commentators campaigners
        activists protesters demonstrators organisers organizers volunteers ministers lawmakers
        mps councillors diplomats aides advisers prosecutors lawyers judges jurors detectives
        police firefighters paramedics rescuers investigators inspectors auditors people women
        men children young others some many several both reviewers readers users visitors
        tourists players coaches spokespeople members delegates representatives leaders bosses
        owners managers executives authorities
    """,
    "de": """
        jemand quelle quellen anwohner anwohnerinnen nachbarn zeugen augenzeugen beobachter
        kritiker experten fachleute forscher forschende wissenschaftler eltern angehörige
        betroffene fans besucher passanten fahrgäste kunden mieter vermieter landwirte bauern
        beschäftigte mitarbeiter kollegen schüler studierende studenten lehrkräfte lehrer
        pflegekräfte ärzte aktivisten demonstranten gegner befürworter juristen ermittler
        polizisten rettungskräfte einsatzkräfte diplomaten insider kreise regierungskreise
        sicherheitskreise ökonomen analysten branchenkenner händler investoren teilnehmer
        teilnehmende freunde bekannte bewohner einheimische touristen
        männer frauen kinder jugendliche mütter väter opfer patienten patientinnen
        lehrerinnen verkäufer händler unternehmer wirte politiker abgeordnete kommunalpolitiker
        helfer retter sanitäter beamte fahrer reisende zuschauer spieler
    """,
    "fr": """
        quelqu’un quelqu'un riverains habitants voisins témoins proches sources source entourage
        experts chercheurs scientifiques médecins parents élèves salariés ouvriers agents
        syndicalistes militants manifestants opposants partisans usagers clients commerçants
        agriculteurs éleveurs pêcheurs observateurs analystes économistes diplomates enquêteurs
        policiers pompiers gendarmes secouristes supporters joueurs touristes locataires
        propriétaires bénévoles organisateurs participants anonymes
    """,
    "es": """
        fuentes fuente alguien vecinos vecinas testigos expertos expertas científicos
        investigadores médicos padres madres familiares allegados alumnos estudiantes
        trabajadores trabajadoras empleados empleadas sindicalistas activistas manifestantes
        opositores usuarios usuarias clientes comerciantes agricultores ganaderos pescadores
        observadores analistas economistas diplomáticos agentes policías bomberos aficionados
        jugadores turistas inquilinos propietarios voluntarios organizadores asistentes
        residentes habitantes pobladores
    """,
    "it": """
        fonti fonte qualcuno residenti abitanti vicini testimoni esperti ricercatori scienziati
        medici genitori madri padri familiari parenti amici alunni studenti lavoratori
        lavoratrici dipendenti operai sindacalisti attivisti manifestanti oppositori utenti
        clienti commercianti agricoltori allevatori pescatori osservatori analisti economisti
        diplomatici inquirenti investigatori agenti poliziotti tifosi giocatori turisti
        inquilini proprietari volontari organizzatori pendolari
    """,
    "nl": """
        iemand bron omwonenden buurtbewoners bewoners buren getuigen ooggetuigen bronnen
        ingewijden experts deskundigen onderzoekers wetenschappers artsen ouders nabestaanden
        familieleden vrienden leerlingen studenten werknemers medewerkers collega’s vakbonden
        actievoerders activisten demonstranten betogers tegenstanders voorstanders reizigers
        klanten winkeliers boeren vissers waarnemers analisten economen diplomaten rechercheurs
        agenten brandweerlieden supporters spelers toeristen huurders vrijwilligers
        organisatoren critici betrokkenen mannen vrouwen jongens meisjes kinderen jongeren inwoners
        slachtoffers patiënten leraren verpleegkundigen bezoekers passagiers chauffeurs ondernemers
        ambtenaren kamerleden raadsleden diplomaten beleggers handelaren fans
    """,
    "pt": """
        fonte fontes alguém moradores moradoras vizinhos testemunhas populares especialistas
        cientistas investigadores pesquisadores médicos pais mães familiares amigos alunos
        estudantes trabalhadores funcionários sindicalistas ativistas manifestantes opositores
        utentes usuários clientes comerciantes lojistas agricultores produtores pescadores
        observadores analistas economistas diplomatas agentes policiais bombeiros adeptos
        torcedores jogadores turistas inquilinos proprietários voluntários organizadores
        residentes habitantes aliados interlocutores
    """,
    "pl": """
        mężczyźni kobiety młodzi podejrzani oskarżeni zatrzymani świadkowie związkowcy kibice
        sadownicy przedsiębiorcy samorządowcy opozycjoniści posłowie radni sędziowie prokuratorzy
        ktoś świadek świadkowie mieszkaniec mieszkanka mieszkańcy sąsiad sąsiadka sąsiedzi matka
        ojciec rodzice rodzic uczeń uczennica uczniowie student studentka studenci pacjent
        pacjentka pacjenci klient klientka klienci pasażer pasażerka pasażerowie turysta
        turystka turyści kibic kibice rolnik rolnicy pracownik pracownica pracownicy
        nauczycielka nauczyciel nauczyciele lekarz lekarka lekarze pielęgniarka pielęgniarki
        urzędnik urzędniczka urzędnicy działacz działaczka działacze aktywiści protestujący
        eksperci naukowcy badacze autorzy śledczy policjant policjantka policjanci strażak
        strażacy ratownik ratownicy informator rozmówca rozmówczyni źródło źródła czytelnik
        czytelniczka czytelnicy internauta internauci uczestnik uczestniczka uczestnicy
        wolontariusz wolontariuszka wolontariusze kierowca emeryt emerytka sprzedawca
        sprzedawczyni właściciel właścicielka poszkodowany poszkodowana znajomy znajoma
    """,
}
# Subjects that stand for nobody or for the author.
IMPERSONAL = {
    "en": "i we you",
    "de": "es man ich wir",
    "fr": "on je nous",
    "es": "se yo nosotros nosotras",
    "it": "si io noi",
    "nl": "men ik wij we",
    "pt": "se eu nós",
    "pl": "się ja my",
}
# With "of" behind them: "one of the residents".
ONE_OF = {
    "en": "one some two three many several both each",
    "de": "einer eine eines mehrere viele zwei drei",
    "fr": "un une l’un l’une plusieurs certains certaines deux trois",
    "es": "uno una alguno alguna algunos algunas varios varias dos tres otro otra",
    "it": "uno una alcuni alcune diversi molti due tre altri",
    "nl": "een één enkele meerdere twee drie",
    "pt": "um uma alguns algumas vários várias dois duas três outro outra",
    "pl": "jeden jedna jedno kilku kilka dwóch",
}
# What parts a verb from its subject may begin with these.
PREPOSITIONS = {
    "en": "at in on after during before with to",
    "de": "in im am an auf bei beim nach vor während mit zu zum zur gegenüber",
    "fr": """
        à au aux dans en sur par avec sans sous vers pour depuis pendant après avant devant chez
        entre contre lors auprès face derrière autour près selon
    """,
    "es": """
        a al en con por para ante tras durante desde sobre contra hacia sin bajo junto según hace
    """,
    "it": """
        in a al alla allo all’ all' ai agli alle con su sul sullo sulla sull’ sui sulle per da
        dal dalla dai dalle tra fra durante dopo prima verso contro presso davanti nel nella
        nello nell’ nell' nei nelle negli accanto vicino dietro intorno attorno oltre sopra
        sotto dentro secondo
    """,
    "nl": "in op na tijdens voor met aan bij tegen tegenover",
    "pt": """
        a à ao aos às em no na nos nas num numa com por pelo pela para ante após durante desde
        sobre
    """,
    "pl": "w we na po przed podczas z ze dla o wobec",
}
# Articles that begin a subject behind such a phrase; those that may belong to it left out.
HEADS = {
    "it": "il lo la i gli le l’ l' un uno una un’ un'",
    "fr": "le la les l’ l' un une ce cette son sa",
    "es": "el la los las un una unos unas",
    "pt": "o os um uma uns umas",
    "nl": "de het een",
    "de": "ein eine",
}
# To whom people speak; nobody speaks for them.
AGENCIES = frozenset(
    [
        "afp",
        "ansa",
        "efe",
        "lusa",
        "belga",
        "dpa",
        "pap",
        "anp",
        "reuters",
        "bloomberg",
        "adnkronos",
        "agi",
        "lapresse",
        "askanews",
        "ats",
        "apa",
        "keystone-ats",
        "ap",
        "bbc",
        "rtl",
        "télam",
        "notimex",
        "xinhua",
        "tass",
        "kna",
        "epd",
        "sid",
    ]
)
# Behind an article these tell when, not who.
TIMES = frozenset(
    [
        "jahr",
        "woche",
        "monat",
        "tag",
        "abend",
        "morgen",
        "mittag",
        "vormittag",
        "nachmittag",
        "nacht",
        "wochenende",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonntag",
        "weekend",
        "maandag",
        "dinsdag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "zomer",
        "winter",
        "herfst",
        "lente",
        "voorjaar",
        "najaar",
        "sommer",
        "herbst",
        "frühjahr",
        "scorso",
        "scorsa",
        "giorno",
        "giorni",
        "mese",
        "settimana",
        "anno",
        "sera",
        "mattina",
        "mattino",
        "pomeriggio",
        "notte",
        "lunedì",
        "martedì",
        "mercoledì",
        "giovedì",
        "venerdì",
        "sabato",
        "domenica",
        "semaine",
        "mois",
        "jour",
        "soir",
        "matin",
        "année",
        "nuit",
        "veille",
        "lendemain",
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "semana",
        "mes",
        "año",
        "día",
        "tarde",
        "noche",
        "mañana",
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
        "pasado",
        "pasada",
        "mês",
        "ano",
        "dia",
        "noite",
        "manhã",
        "passado",
        "passada",
        "week",
        "maand",
        "jaar",
        "dag",
        "avond",
        "ochtend",
        "middag",
    ]
)
# Before a speaker without a verb, at the start of an attribution.
THUS = {"it": "così", "fr": "dixit"}
# Between an article and a noun for a person.
AGES = """
    jeune vieux vieil vieille petit petite ancien ancienne autre giovane anziano anziana vecchio
    vecchia piccolo piccola altro altra ex joven viejo vieja otro otra jovem velho velha outro outra
"""
