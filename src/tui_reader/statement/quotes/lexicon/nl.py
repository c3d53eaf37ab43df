"""Dutch, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        beklemtoont beklemtoonde repliceert repliceerde countert counterde riposteert
        riposteerde bromt bromde grinnikt grinnikte schertst schertste fulmineert
        fulmineerde jammert jammerde verwijt verweet vermaant vermaande adviseert
        adviseerde weerspreekt weersprak roemt roemde complimenteert complimenteerde
        memoreert memoreerde schetst schetste typeert typeerde kenschetst kenschetste
        rapporteert rapporteerde mijmert mijmerde peinst peinsde speculeert speculeerde
        jubelt jubelde bezweert bezwoer
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
        zong zongen zingt zingen fluistert fluisterde fluisterden mompelt mompelde roepen
        riepen schreeuwt schreeuwde schreeuwden juicht juichte glundert glunderde straalt
        straalde lachten glimlachte grapte klaagden klinken gromt gromde snauwt snauwde
        tiert tierde briest brieste hekelt hekelde hekelden kritiseert kritiseerde laakt
        laakte veroordeelt veroordeelde veroordeelden verwerpt verwierp verwierpen
        protesteerde protesteerden pleiten pleitten bepleitte eisten verlangde verzoekt
        verzocht smeekt smeekte beweert beweerde beweerden beweren suggereert suggereerde
        vermoedt vermoedde gelooft geloofde geloven wisten vreest vreesde vrezen vreesden
        verwachten verwachtte voorspelt voorspelde speculeert argumenteert argumenteerde
        redeneert redeneerde verduidelijkt verduidelijkte preciseert preciseerde nuanceert
        nuanceerde relativeerde relativeren antwoorden reageren waarschuwden constateren
        concluderen concludeerden benadrukten onderstrepen herhaalt herhaalde beaamden
        erkennen erkenden bekent bekende toegeeft toegaf opperde oppert postte twittert
        twitterde tweette schreven noteert noteerde citeert citeerde resumeert resumeerde
        vatte looft loofde prezen verwelkomt verwelkomde verwelkomen juichen bedankt
        bedankte dankt dankte feliciteert feliciteerde troostte filosofeert mopperen
        foeterde sneerde sneert schimpt schampert schamperde spotte somberde stipte tekende
        beloven beloofden zweert zwoer verzekert verzekerde verzekeren herinnerde herinneren
        berichtte meedeelt meedeelde
    """,
    "by": """
        volgens|aldus|in de woorden van|naar de mening van|naar mening van|
        naar het oordeel van|in de ogen van|bij monde van|naar eigen zeggen van
    """,
    "own": "naar zijn mening|naar haar mening|volgens hem|volgens haar",
    "pronouns": "hij zij ze",
    "at": "bij van",
    "of": "van voor namens der",
    "articles": "de het een zijn haar hun onze ons deze dit die één eén",
    "relatives": "die dat wie wat waar",
    "roles": """
        kleinzoon kleindochter neef nicht oom tante echtgenoot renner renster wielrenner
        speler speelster psychiater dokter voorzitter voorzitster directeur directrice
        minister staatssecretaris woordvoerder woordvoerster hoofd chef advocaat advocate
        arts onderzoeker onderzoekster hoogleraar professor burgemeester wethouder kamerlid
        raadslid senator coördinator secretaris penningmeester oprichter oprichtster
        medeoprichter lid activist expert deskundige econoom historicus socioloog bioloog
        ecoloog rechter officier ambassadeur bisschop redacteur journalist auteur schrijver
        schrijfster verpleegkundige leraar lerares docent boer boerin melkveehouder
        ingenieur bestuurder manager beleidsmedewerker medewerker adviseur adviseuse
        campagneleider projectleider leider teamleider vrijwilliger bewoner bewoonster
        commissaris gedeputeerde premier eurocommissaris ombudsman consultant specialist
        jurist psycholoog eigenaar visser onderhandelaar moeder vader zoon dochter broer zus
        melkveehoudster buurvrouw buurman bakker architect violist schilder zanger zangeres
        acteur actrice dominee pastoor imam ondernemer ondernemster student studente
        leerling klant gepensioneerde kapitein brandweerman analist rector decaan trainer
        coach beeldhouwer psychiater huisarts boswachter tuinder winkelier verdachte
        beklaagde slachtoffer getuige ooggetuige dader agent agente wijkagent rechercheur
        korpschef inspecteur hoofdinspecteur commandant brandweercommandant brandweervrouw
        schepen gouverneur minister-president fractievoorzitter fractieleider partijleider
        lijsttrekker kandidaat kandidate statenlid griffier ambtenaar diplomaat ombudsvrouw
        raadsman raadsvrouw notaris deurwaarder curator procureur substituut
        onderzoeksrechter ceo cfo topman topvrouw baas bazin eigenares zaakvoerder
        zaakvoerster uitbater uitbaatster winkelierster kok chef-kok ober barman kapper
        kapster slager aannemer bouwvakker timmerman loodgieter elektricien monteur
        technicus programmeur ontwikkelaar ontwerper ontwerpster chauffeur buschauffeur
        vrachtwagenchauffeur machinist conducteur conductrice piloot schipper matroos
        verpleger verpleegster zorgverlener verzorgende chirurg kinderarts viroloog
        epidemioloog tandarts apotheker kinesist fysiotherapeut therapeut dierenarts
        leerkracht juf meester onderwijzer onderwijzeres schoolhoofd scholier scholiere
        doctoraatsstudent promovendus promovenda wetenschapper lector emeritus archeoloog
        geoloog fysicus chemicus wiskundige filosoof taalkundige politicoloog criminoloog
        antropoloog klimatoloog meteoroloog weerman kunstenaar kunstenares schilderes
        dichter dichteres romancier scenarist regisseur regisseuse filmmaker producent
        presentator presentatrice rapper muzikant muzikante componist componiste dirigent
        dirigente pianist pianiste danser danseres choreograaf fotograaf fotografe
        galeriehouder uitgever verslaggever verslaggeefster correspondent correspondente
        columnist spits keeper doelman verdediger middenvelder aanvaller aanvoerder
        aanvoerster kopman sprinter schaatser schaatsster zwemmer zwemster tennisser
        tennisster wielrenster veldrijder veldrijdster atleet atlete bokser turnster
        hockeyster voetballer voetbalster bondscoach hoofdtrainer ploegleider scheidsrechter
        kampioen kampioene wereldkampioen wereldkampioene winnaar winnares priester pater
        zuster non predikant diaken kardinaal aartsbisschop rabbijn jongen meisje oma opa
        grootmoeder grootvader weduwe weduwnaar echtgenote partner vriend vriendin buur
        inwoner inwoonster huurder huurster verhuurder passagier reiziger toerist bezoeker
        bezoekster vrijwilligster mantelzorger patiënt patiënte stagiair stagiaire indiener
        initiatiefnemer initiatiefneemster organisator organisatrice veehouder akkerbouwer
        fruitteler teler kweker collega topambtenaar vakbondsman vakbondsvrouw buurtbewoner
        buurtbewoonster omwonende bewaker conciërge schoonmaker schoonmaakster postbode
        pedagoog pedagoge begeleider begeleidster medewerkster dijkgraaf heemraad
        wethouderster gids biograaf vertaler vertaalster tolk werknemer werkneemster
        werkgever betrokkene voorganger opvolger militair kolonel generaal sergeant
        schuldeiser
    """,
    "role_ends": """
        renner renster speler speelster bestuurder trainer voorzitter directeur minister
        woordvoerder woordvoerster leider leidster medewerker medewerkster lid coördinator
        onderzoeker expert deskundige houder meester student studente chef manager coach
        arts kundige bewoner bewoonster houdster agent baas ambtenaar ambtenares schrijver
        schrijfster maker maakster winnaar winnares kampioen kampioene voorzitster
        bestuurster onderzoekster begeleider begeleidster verslaggever eigenaar hoogleraar
        trainster
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
        petitie bestuur hof inventaris dienst inspectie toezichthouder autoriteit werkgevers
        werkgeversorganisatie koepel koepelorganisatie branchevereniging belangenvereniging
        actiegroep bewonersgroep buurtcomité oppositie fractie ministerraad rekenkamer
        ombudsdienst parket openbaar kamerbrief persbericht reactie toelichting advies
        onderzoek analyse enquête evaluatie jaarverslag beleidsnota wetsvoorstel motie
        amendement pamflet folder programmaboekje boekje website omroep krant zender
        uitgeverij orkest koor ensemble jury vakjury universiteitsbestuur bedrijfsleiding
        concern onderneming netbeheerder vervoerder maatschappij luchtvaartmaatschappij
        verzekeraar zorgverzekeraar woningcorporatie corporatie producent leverancier
        supermarkt keten gerechtshof vredegerecht arbeidsrechtbank provinciebestuur
        stadsbestuur schepencollege districtsbestuur kerkbestuur coördinatiegroep werkgroep
        platform koninklijke
    """,
    "small": """
        weten zich af toe mee in op aan bij met van voor naar uit over onder tegen tussen
        door na sinds tijdens zonder om tot en of maar want dus als toen terwijl omdat zoals
        ook nog al nu hier daar gisteren vandaag morgen dan toch echter daarnaast bovendien
        verder vervolgens eerst later daarom daarbij niet geen wij ik jij jullie we volgens
        dat er desgevraagd hierop daaraan daarop wel zo eerder onlangs recent destijds
        inmiddels intussen ondertussen tegelijk tevens namelijk zelfs alsnog opnieuw
        nogmaals soms vaak altijd nooit mogelijk wellicht misschien natuurlijk uiteraard
        helaas gelukkig wederom voorts tenslotte bijgevolg daardoor hierdoor hiermee daarmee
        hierover daarover ervan erover vooral juist slechts alleen net pas zojuist straks
        binnenkort alvast ooit momenteel thans evenwel evenzeer desondanks niettemin
        overigens trouwens kortom immers weliswaar anders enerzijds anderzijds voordat nadat
        zodra zolang indien tenzij hoewel ofschoon zodat opdat waarop waarna naast tegenover
        achter boven binnen buiten behalve ondanks wegens vanwege richting qua inzake
    """,
    "works": """
        boek rapport film lied album roman artikel serie stuk schilderij tentoonstelling
        tijdschrift programma campagne studie project woord woorden term termen begriff
        begrip uitdrukking titel getiteld genaamd genoemd zogenaamde zogeheten slogan motto
        bijnaam documentaire actie thema
    """,
}
