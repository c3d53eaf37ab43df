"""Italian, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        ribatte osservano commentano avvertono lamentano chiedono spera descrive bolla bollato
        confermano protestano contesta obietta ricordano ride sorride scherza esclama esclamato
        promette difende chiarisce chiarito suggerisce invita protesta chiosa argomenta domanda
        domandato tuona sbotta ammonisce confessato dice disse dicono detto diceva afferma
        affermò affermato affermano spiega spiegò spiegato spiegano sottolinea sottolineò
        sottolineato sottolineano aggiunge aggiunse aggiunto aggiungono dichiara dichiarò
        dichiarato dichiarano ricorda ricordato ricordò commenta commentato commentò osserva
        osservato precisa precisato conclude concluso concluse prosegue proseguito continua
        risponde risposto rispose rispondono chiede chiesto chiese racconta raccontato
        raccontano denuncia denunciato denunciano avverte avvertito ribadisce ribadito sostiene
        sostenuto insiste ammette ammesso riconosce riconosciuto annuncia annunciato promesso
        scrive scritto scrivono replica replicato esorta lamenta lamentato evidenzia evidenziato
        rileva rilevato assicura assicurato confida confessa definisce definito parlato parla
        nota notato rimarca rilancia esulta attacca incalza riferisce riferito auspica fa sapere
        specifica confermato conferma puntualizza giudicato giudica ritiene respinge confidano
        sospira mormora ironizza rivendica rincara taglia ragiona prevede avvisa assicurano
        smentisce rassicura rivela accenna accerta addita annota anticipa appella apprezza
        approva augura azzarda balbetta boccia borbotta brontola celebra certifica comunica
        consiglia considera constata deplora dettaglia elenca elogia esterna evoca festeggia
        filosofa giura grida gongola ghigna illustra implora incita inchioda informa insinua
        invoca loda minaccia minimizza narra nega obbietta paragona pensa plaude pontifica
        predica profetizza pronostica propugna rammenta rammarica recita reclama ricapitola
        rimanda rimprovera ringhia ringrazia ritratta segnala sentenzia sibila sintetizza smorza
        sollecita sospetta stima stigmatizza strilla supplica sussurra svela testimonia ulula
        urla valuta vanta vaticina verbalizza ammettono ammise ammettevano ammetteva aggiungeva
        ammonito ammoniscono ammonì attribuisce attribuito avvertiva avvertì chiariscono chiarì
        chiedeva chiedevano chiesero concludono concludeva conclusero confidava controbatte
        contraddice convenne descrivono descrisse descritto descriveva descrivevano definiscono
        definì definiva definita definite definiti definivano dicevano dissero difendono difeso
        difendeva esordisce esordito esordì esprime espresso espressa esprimono garantisce
        garantito garantiscono garantì garantiva gioisce insistito insistono insisteva
        insistette interviene intervenuto intervenuta ipotizza ipotizzato proclama predisse
        prevedono previsto prevedeva promettono promise promettevano propone proposto propongono
        propose proponeva proseguono proseguiva proseguì replicano ribadiscono ribadì ribadiva
        ribattuto ribatteva ribattono riconoscono riconosceva riconobbe riferiva riferì riflette
        riflettuto ripete ripetono ripetuto ripeteva ripetevano riprende ripreso riassume
        riassunto risponderà rispondeva risponderanno ritengono riteneva ritenuto ritenne
        respingono respinto respingeva scandisce scandito scandiva scrisse scriveva scrivevano
        scrissero sdrammatizza sdrammatizzato sfoga smentito smentiscono sorridono sorrise
        sostengono sosteneva sostenevano sostenne suggeriscono suggerito suggeriva suppone
        supposto sbuffa sbuffato sbuffano teme temono temeva temuto tranquillizza
        tranquillizzato confessava concede concesso concedono precisavano ricordavano plaudono
        applaude applaudono esultano gioiscono spiegavano annunciò bofonchia bofonchiato
        farfuglia chiosato invitò invitava vede vedono vedeva
        corregge ordina mugugna biascica singhiozza rettifica sbraita incoraggia sghignazza
        sprona
    """,
    "by": """
        secondo|a detta di|nelle parole di|a parere di|per|stando a|
        secondo il parere di|nelle parole del|nelle parole della|a detta del|
        a detta della|a giudizio di|a parere del|a parere della|nell’opinione di|
        ad avviso di
    """,
    "own": "a suo avviso|a suo giudizio|secondo lui|secondo lei|a suo dire",
    "pronouns": "lui lei loro egli ella essi questi",
    "at": "presso a",
    "of": "di del della dello dell’ dell' dei degli delle per",
    "articles": """
        il lo la i gli le l’ l' un uno una un’ un' suo sua nostro nostra questo questa stesso
        stessa stessi stesse
    """,
    "relatives": "che cui quale chi",
    "roles": """
        moglie marito fratello sorella figlio figlia nipote cugino cugina dirigente rettore
        presidente presidentessa direttore direttrice segretario segretaria ministro ministra
        portavoce capo avvocato avvocata avvocatessa medico dottoressa ricercatore ricercatrice
        professore professoressa docente sindaco sindaca assessore assessora deputato deputata
        senatore senatrice consigliere consigliera coordinatore coordinatrice delegato delegata
        rappresentante fondatore fondatrice cofondatore cofondatrice membro attivista esperto
        esperta economista storico storica sociologo sociologa biologo biologa giudice
        commissario commissaria ambasciatore ambasciatrice vescovo redattore redattrice
        giornalista autore autrice infermiere infermiera insegnante maestro maestra agricoltore
        agricoltrice ingegnere tesoriere responsabile vicepresidente governatore governatrice
        amministratore amministratrice referente operaio operaia pescatore pescatrice volontario
        volontaria cittadino cittadina violinista liutaio liutaia padre madre figlio figlia
        fratello sorella nipote suor don architetto architetta parroco allenatore allenatrice
        pittore pittrice cantante attore attrice scrittore scrittrice fornaio allevatore
        allevatrice cuoco cuoca vigile capitano analista imprenditore imprenditrice scienziato
        scienziata antropologo antropologa psicologo psicologa pediatra primario prefetto
        questore procuratore procuratrice pensionato pensionata studente studentessa bracciante
        sindacalista legale difensore magistrato magistrata pm pubblico imputato imputata
        indagato indagata testimone vittima querelante perito colonnello generale maresciallo
        brigadiere appuntato tenente maggiore comandante ispettore ispettrice agente poliziotto
        poliziotta carabiniere finanziere investigatore investigatrice notaio cancelliere
        penalista dottorando dottoranda ordinario ordinaria associato associata preside rettrice
        bidello educatore educatrice chimico fisico geologo geologa climatologo climatologa
        meteorologo agronomo agronoma veterinario veterinaria botanico zoologo zoologa filosofo
        filosofa linguista politologo politologa geografo geografa demografo demografa
        psichiatra cardiologo cardiologa chirurgo chirurga infettivologo infettivologa
        epidemiologo epidemiologa farmacista ostetrica anestesista soccorritore soccorritrice
        barelliere oss dottore specialista primaria tecnico mister coach attaccante
        centrocampista portiere bomber ala capitana calciatore calciatrice giocatore giocatrice
        pallavolista cestista ciclista nuotatore nuotatrice sciatore sciatrice tennista pilota
        campione campionessa arbitro atleta schiacciatrice schiacciatore palleggiatrice fantino
        curatore curatrice artista ceramista scultore scultrice fotografo fotografa stilista
        regista sceneggiatore sceneggiatrice musicista pianista chitarrista compositore
        compositrice coreografo coreografa ballerino ballerina poeta poetessa romanziere
        romanziera traduttore traduttrice critico editore editrice libraio libraia bibliotecario
        bibliotecaria archivista illustratore illustratrice conduttore conduttrice protagonista
        interprete caposquadra capogruppo segretario-generale rsu portalettere autista
        macchinista capotreno camionista cassiere cassiera commesso commessa barista ristoratore
        ristoratrice albergatore albergatrice cameriere cameriera negoziante commerciante
        esercente macellaio panettiere parrucchiere parrucchiera falegname muratore idraulico
        elettricista viticoltore viticoltrice vignaiolo vignaiola pastore pastora apicoltore
        apicoltrice contadino contadina boscaiolo guardaparco guida titolare proprietario
        proprietaria gestore gestrice manager banchiere industriale investitore investitrice
        broker funzionario funzionaria impiegato impiegata dipendente operatore operatrice
        geometra progettista urbanista sottosegretario sottosegretaria viceministro viceministra
        premier vicesindaco vicesindaca capolista leader candidato candidata relatore relatrice
        parlamentare onorevole europarlamentare eurodeputato eurodeputata garante vescova
        cardinale arcivescovo monsignore frate suora sacerdote prete rabbino imam nonno nonna
        zio zia mamma papà vedovo vedova compagno compagna fidanzato fidanzata amico amica
        collega vicino vicina alunno alunna allievo allieva liceale universitario universitaria
        tirocinante apprendista residente abitante pendolare passeggero passeggera turista
        automobilista inquilino inquilina condomino cliente utente paziente lavoratore
        lavoratrice casalinga disoccupato disoccupata migrante profugo profuga rifugiato
        rifugiata superstite sopravvissuto sopravvissuta soffiatore restauratore restauratrice
        artigiano artigiana sarto sarta orafo orafa vivaista promotore promotrice organizzatore
        organizzatrice ideatore ideatrice creatore creatrice mediatore mediatrice conciliatore
        vincitore vincitrice premiato premiata moderatore moderatrice cronista inviato inviata
        corrispondente
    """,
    "groups": """
        associazione organizzazione sindacato ministero fondazione università istituto
        commissione consiglio agenzia governo azienda società tribunale polizia chiesa rete
        collettivo comune gruppo federazione unione confederazione comitato centro parlamento
        partito coalizione cooperativa regione provincia rapporto studio comunicato ong ospedale
        procura questura internazionale lettera risoluzione sentenza ordinanza decreto documento
        testo articolo manifesto nota accordo legge direzione redazione difesa camera senato
        corte museo teatro festival scuola clinica diocesi parrocchia banca fondo club squadra
        città prefettura assessorato giunta osservatorio laboratorio ente istituzione consorzio
        startup coordinamento rettorato ateneo curia petizione relazione indagine inventario
        ditta impresa compagnia holding multinazionale controllata casa fabbrica banca-centrale
        cassa mutua autorità authority organo organismo ispettorato soprintendenza
        sovrintendenza direzione-generale dipartimento facoltà conferenza assemblea presidenza
        segreteria delegazione avvocatura magistratura cancelleria tar cassazione consulta
        carabinieri guardia capitaneria protezione croce misericordia caritas municipio
        municipalità amministrazione maggioranza opposizione minoranza movimento lista alleanza
        patto fronte lega sindacati sigle confcommercio confindustria patronato proprietà giuria
        accusa procura-generale giornale quotidiano settimanale rivista emittente radio
        televisione casa-editrice biblioteca archivio orchestra coro pro-loco polisportiva
        associazioni famiglia famiglie perizia dossier bilancio sondaggio ricerca bozza delibera
        determina regolamento direttiva costituzione statuto trattato convenzione contratto
        verbale esposto ricorso motivazioni requisitoria memoria circolare missiva invito
        volantino manuale opuscolo pubblicazione ufficio uffici osservatori tribunali comando
        legione
    """,
    "small": """
        in a al alla con senza su sul sulla per da dal dalla secondo tra fra durante dopo prima
        verso contro e o ma però anche se come quando mentre perché così inoltre ieri oggi
        domani ora qui là già sempre mai molto più meno allora poi infine ancora pure non né noi
        voi io intervistato intervistata nel nella nei nelle ai agli alle ed tuttavia comunque
        altresì piuttosto subito presto tardi spesso talvolta forse magari certo intanto
        frattanto peraltro dunque quindi perciò invece proprio solo soltanto perfino persino
        nemmeno neppure neanche quasi circa appena addirittura recentemente ultimamente
        attualmente successivamente precedentemente ovviamente evidentemente chiaramente
        semplicemente duramente amaramente pubblicamente ufficialmente apertamente seccamente
        lunedì martedì mercoledì giovedì venerdì sabato domenica stamattina stamani stasera
        stanotte dopodomani oltretutto sostanzialmente testualmente letteralmente sui sugli
        sullo sulle dai dagli dalle dallo dall’ dall' all’ all' sull’ sull' nell’ nell' negli
        allo
    """,
    "works": """
        libro film canzone album romanzo articolo serie opera quadro mostra rivista programma
        campagna studio progetto parola parole termine termini espressione titolo intitolato
        intitolata cosiddetto cosiddetta cosiddetti cosiddette detto chiamato chiamata
        denominato denominata slogan motto soprannominato documentario convegno iniziativa
        operazione soltanto nome nomi soprannome nomignolo marchio marca linea gamma modello
        prodotto concetto rubrica capitolo sezione piano ddl legge decreto emendamento inchiesta
        indagine dossier raccolta saggio racconto poesia brano singolo spettacolo commedia
        dramma cortometraggio corto lungometraggio trasmissione podcast giornata giornate
        settimana laboratorio concorso premio rassegna festival evento sportello cellula zona
        scuola centro spazio sala caffè bar ristorante trattoria hotel albergo rifugio
        agriturismo negozio bottega insegna nave barca treno aereo satellite missione app
        applicazione piattaforma portale sito pagina lista comitato collettivo squadra torneo
        coppa menzione categoria chiama chiamano chiamava chiamavano soprannomina soprannominati
        soprannominata ribattezzato ribattezzata battezzato battezzata intitolati intitolate
        denominati denominate etichettato etichettata bollino dicitura quotidiano settimanale
        giornale mensile petizione appello rapporto
    """,
}
