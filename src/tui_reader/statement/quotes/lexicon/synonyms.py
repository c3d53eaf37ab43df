"""Nouns for people that stand for one another: "the magistrate" may be the judge named before."""

# In all eight languages: what one person is called in turn. Feminine forms of regular nouns are
# known by their masculine ones.
GROUPS = (
    # Courts.
    """
    judge magistrate justice recorder richter vorsitzende vorsitzender magistrat juge juez
    jueza magistrado magistrada relator relatora giudice magistrato magistrata rechter juiz
    juíza desembargador desembargadora ministro ministra sędzia sędzina
    """,
    """
    prosecutor magistrate staatsanwalt staatsanwältin oberstaatsanwalt ankläger anklägerin
    procureur procureure parquetier parquetière magistrat fiscal procuratore procuratrice pm
    magistrato officier promotor promotora procurador procuradora prokurator prokuratorka
    """,
    """
    lawyer attorney barrister solicitor counsel advocate anwalt anwältin rechtsanwalt
    rechtsanwältin verteidiger strafverteidiger jurist avocat avocate conseil pénaliste abogado
    letrado defensor avvocato avvocata legale difensore penalista advocaat raadsman raadsvrouw
    advogado causídico adwokat adwokatka obrońca mecenas pełnomocnik pełnomocniczka
    """,
    # Sport.
    """
    coach trainer manager boss trainerin cheftrainer cheftrainerin bundestrainer
    bundestrainerin übungsleiter entraîneur sélectionneur technicien entrenador técnico
    seleccionador preparador míster allenatore allenatrice tecnico mister ct oefenmeester
    hoofdtrainer bondscoach treinador selecionador trener trenerka szkoleniowiec selekcjoner
    """,
    """
    striker forward winger midfielder defender goalkeeper captain player skipper teenager
    spieler stürmer verteidiger torwart torhüter keeper kapitän mittelfeldspieler angreifer
    profi joueur attaquant défenseur gardien milieu capitaine jugador delantero defensa portero
    capitán centrocampista giocatore attaccante difensore portiere capitano speler spits
    verdediger doelman middenvelder aanvoerder aanvaller jogador atacante avançado zagueiro
    goleiro capitão piłkarz napastnik obrońca bramkarz kapitan
    """,
    """
    athlete runner swimmer cyclist rider champion winner sportler athlet läufer weltmeister
    olympiasieger sieger athlète coureur vainqueur atleta corredor campeón ciclista campione
    vincitore atleet renner kampioen winnaar wielrenner veldrijdster campeão zawodnik mistrz
    kolarz
    """,
    # Politics.
    """
    minister secretary ministre ministro staatssecretaris bewindsman bewindsvrouw
    bewindspersoon ressortchef ressortchefin titular governante ministra politiker politikerin
    politico politica político szef szefowa polityk
    """,
    """
    senator lawmaker legislator congressman congresswoman representative mp politician
    backbencher td abgeordnete abgeordneter parlamentarier politiker fraktionschef député élu
    parlementaire sénateur diputado parlamentario senador político deputato parlamentare
    senatore onorevole kamerlid parlementariër politicus deputado parlamentar poseł posłanka
    parlamentarzysta parlamentarzystka senatorka polityk
    """,
    """
    mayor councillor bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
    rathauschef rathauschefin stadtoberhaupt stadtpräsident gemeindepräsident maire édile élu
    alcalde alcaldesa regidor edil munícipe primer-edil sindaco sindaca burgemeester
    burgervader prefeito prefeita autarca presidente burmistrz włodarz prezydent wójt
    """,
    """
    councillor councilman councilwoman alderman stadtrat stadträtin gemeinderat gemeinderätin
    ratsherr ratsfrau dezernent dezernentin beigeordnete beigeordneter kämmerer kämmerin
    adjoint adjointe échevin échevine élu concejal edil assessore assessora consigliere
    raadslid wethouder schepen bestuurder vereador vereadora radny radna
    """,
    """
    governor premier chancellor president leader ministerpräsident ministerpräsidentin
    landeshauptmann regierungschef regierungschefin kanzler kanzlerin président gobernador
    presidente mandatario gubernator governatore governador premiê governante regeringsleider
    """,
    # Companies and associations.
    """
    ceo chief executive boss director manager founder owner entrepreneur businessman
    businesswoman geschäftsführer geschäftsführerin vorstandschef vorstandschefin
    vorstandsvorsitzende vorstandsvorsitzender firmenchef firmenchefin konzernchef
    konzernchefin unternehmer inhaber gründer vorstand chef pdg patron dirigeant directeur
    fondateur gérant consejero-delegado directivo ejecutivo empresario amministratore
    imprenditore dirigente ad direttore titolare topman topvrouw bestuursvoorzitter ondernemer
    baas zaakvoerder eigenaar executivo empresário diretor administrador gestor sócio prezes
    szef dyrektor przedsiębiorca właściciel
    """,
    """
    chair chairman chairwoman chairperson president head leader vorsitzende vorsitzender
    präsident präsidentin obmann obfrau chef chefin leiter leiterin sprecher président
    dirigeant responsable presidente dirigente titular portavoz voorzitter voorvrouw voorman
    leider líder przewodniczący przewodnicząca prezes prezeska szef szefowa lider liderka
    """,
    """
    unionist leader organiser secretary gewerkschafter gewerkschafterin gewerkschaftschef
    gewerkschaftschefin verhandlungsführer verhandlungsführerin landesbezirksleiter
    syndicaliste délégué sindicalista dirigente delegado secretario sindacalista segretario
    vakbondsman vakbondsvrouw vakbondsbestuurder bestuurder coordenador związkowiec działacz
    działaczka przewodniczący przewodnicząca
    """,
    """
    spokesperson spokesman spokeswoman sprecher sprecherin pressesprecher pressesprecherin
    porte-parole portavoz vocero vocera portavoce woordvoerder woordvoerster porta-voz assessor
    rzecznik rzeczniczka
    """,
    # Learning and health.
    """
    researcher scientist academic scholar professor lecturer expert author specialist biologist
    historian economist sociologist physicist ecologist geologist archaeologist psychologist
    forscher forscherin wissenschaftler wissenschaftlerin professorin experte expertin
    studienleiter studienleiterin erstautor erstautorin autor autorin biologe biologin
    historiker ökonom soziologe physiker geologe archäologe psychologe chercheur scientifique
    universitaire professeur spécialiste auteur historien économiste sociologue biologiste
    géologue archéologue investigador científico profesor catedrático experto especialista
    historiador economista sociólogo biólogo geólogo ricercatore scienziato professore docente
    esperto studioso storico sociologo biologo geologo onderzoeker wetenschapper hoogleraar
    deskundige historicus econoom socioloog bioloog geoloog archeoloog pesquisador cientista
    badacz naukowiec ekspert historyk ekonomista socjolog biolog geolog archeolog
    """,
    """
    doctor physician surgeon medic gp clinician consultant arzt ärztin mediziner medizinerin
    chefarzt chefärztin oberarzt oberärztin chirurg hausarzt médecin docteur chirurgien
    praticien médico cirujano facultativo medico dottore chirurgo primario arts dokter huisarts
    medicus doutor cirurgião lekarz lekarka doktor medyk ordynator
    """,
    """
    teacher headteacher principal head headmaster headmistress educator lehrer lehrerin
    schulleiter schulleiterin rektor rektorin direktor pädagoge pädagogin enseignant professeur
    instituteur directeur proviseur maestro profesor docente director insegnante preside
    dirigente professore leraar lerares docent leerkracht meester juf schoolhoofd professor
    diretor nauczyciel nauczycielka pedagog dyrektor
    """,
    # Police and rescue.
    """
    officer inspector superintendent detective sergeant constable commander chief commissioner
    sheriff polizist polizistin beamter beamtin kommissar kommissarin inspektor inspektorin
    ermittler ermittlerin polizeisprecher polizeisprecherin polizeichef policier commissaire
    enquêteur gendarme colonel commandant officier militaire policía comisario agente mando
    questore ispettore commissario comandante ufficiale dirigente agent inspecteur wijkagent
    teamchef korpschef rechercheur commissaris policial delegado inspetor oficial policjant
    policjantka komendant oficer komisarz
    """,
    """
    firefighter chief commander officer feuerwehrmann feuerwehrfrau kommandant einsatzleiter
    wehrführer pompier capitaine commandant officier bombero jefe comandante pompiere
    brandweerman brandweercommandant bombeiro strażak komendant dowódca
    """,
    # Arts.
    """
    author writer novelist poet playwright autor autorin schriftsteller schriftstellerin
    dichter dichterin dramatiker romancier auteur écrivain poète romancière dramaturge escritor
    novelista poeta scrittore autore romanziere schrijver schrijfster romanschrijver romancista
    pisarz pisarka autorka poetka
    """,
    """
    singer musician artist composer conductor pianist violinist guitarist rapper drummer sänger
    sängerin musiker musikerin künstler künstlerin komponist komponistin dirigent dirigentin
    pianistin chanteur musicien artiste compositeur chef pianiste violoniste cantante músico
    artista compositor director pianista musicista compositore direttore zanger zangeres
    muzikant kunstenaar componist cantor maestro piosenkarz piosenkarka muzyk artysta artystka
    kompozytor kompozytorka dyrygent
    """,
    """
    painter sculptor artist photographer illustrator designer maler malerin bildhauer
    bildhauerin künstler künstlerin fotograf fotografin peintre sculpteur plasticien artiste
    photographe pintor escultor artista fotógrafo pittore scultore fotografo schilder
    beeldhouwer kunstenaar kunstenares fotograaf malarz malarka rzeźbiarz artysta artystka
    """,
    """
    director filmmaker film-maker producer actor actress performer regisseur regisseurin
    filmemacher filmemacherin schauspieler schauspielerin mime réalisateur cinéaste metteur
    acteur comédien cineasta realizador actriz intérprete regista attore attrice interprete
    actrice diretor ator atriz reżyser reżyserka aktor aktorka
    """,
    # Trades.
    """
    farmer grower rancher dairyman bauer bäuerin landwirt landwirtin agriculteur éleveur
    exploitant paysan cultivateur maraîcher vigneron agricultor ganadero labrador agricoltore
    allevatore coltivatore contadino boer boerin veehouder melkveehouder akkerbouwer tuinder
    teler produtor lavrador rolnik rolniczka hodowca gospodarz
    """,
    """
    shopkeeper owner trader baker butcher publican händler händlerin ladenbesitzer inhaber
    inhaberin kaufmann bäcker wirt wirtin gastronom commerçant boulanger gérant patron
    restaurateur comerciante tendero panadero dueño hostelero commerciante negoziante titolare
    panettiere gestore winkelier winkelierster uitbater uitbaatster eigenaar eigenares bakker
    lojista dono padeiro sprzedawca kupiec właściciel właścicielka piekarz
    """,
    # Family and age.
    """
    mother mum mom parent mutter mama mère maman madre mamá mamma moeder mãe matka
    """,
    """
    father dad parent vater papa père padre papá papà vader pai ojciec tata
    """,
    """
    pensioner widow widower grandmother grandfather rentner rentnerin pensionist pensionistin
    senior seniorin witwe witwer retraité retraitée veuve veuf septuagénaire octogénaire
    jubilado jubilada anciana anciano viuda pensionata pensionato anziana anziano vedova
    gepensioneerde weduwe weduwnaar aposentado aposentada reformado reformada idoso idosa viúva
    emeryt emerytka wdowa staruszka
    """,
    """
    defendant accused suspect angeklagte angeklagter beschuldigte beschuldigter täter prévenu
    prévenue accusé accusée mis-en-cause acusado acusada procesado procesada imputado imputada
    imputato imputata indagato indagata verdachte beklaagde arguido arguida réu ré oskarżony
    oskarżona podejrzany podejrzana
    """,
)
