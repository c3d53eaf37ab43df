"""Italian, as `quote_words.Words` has it."""

WORDS = {
    "said": """
        ribatte osservano commentano avvertono lamentano chiedono spera descrive bolla
        bollato confermano protestano contesta obietta ricordano ride sorride scherza
        esclama esclamato promette difende chiarisce chiarito suggerisce invita protesta
        chiosa argomenta domanda domandato tuona sbotta ammonisce confessato dice disse
        dicono detto diceva afferma affermò affermato affermano spiega spiegò spiegato
        spiegano sottolinea sottolineò sottolineato sottolineano aggiunge aggiunse aggiunto
        aggiungono dichiara dichiarò dichiarato dichiarano ricorda ricordato ricordò
        commenta commentato commentò osserva osservato precisa precisato conclude concluso
        concluse prosegue proseguito continua risponde risposto rispose rispondono chiede
        chiesto chiese racconta raccontato raccontano denuncia denunciato denunciano avverte
        avvertito ribadisce ribadito sostiene sostenuto insiste ammette ammesso riconosce
        riconosciuto annuncia annunciato promesso scrive scritto scrivono replica replicato
        esorta lamenta lamentato evidenzia evidenziato rileva rilevato assicura assicurato
        confida confessa definisce definito parlato parla nota notato rimarca rilancia
        esulta attacca incalza riferisce riferito auspica fa sapere specifica confermato
        conferma puntualizza giudicato giudica ritiene respinge confidano sospira mormora
        ironizza rivendica rincara taglia ragiona prevede avvisa assicurano smentisce
        rassicura rivela
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
        il lo la i gli le l’ l' un uno una un’ un' suo sua nostro nostra questo questa
    """,
    "relatives": "che cui quale chi",
    "roles": """
        moglie marito fratello sorella figlio figlia nipote cugino cugina
        dirigente rettore
        presidente presidentessa direttore direttrice segretario segretaria ministro
        ministra portavoce capo avvocato avvocata avvocatessa medico dottoressa ricercatore
        ricercatrice professore professoressa docente sindaco sindaca assessore assessora
        deputato deputata senatore senatrice consigliere consigliera coordinatore
        coordinatrice delegato delegata rappresentante fondatore fondatrice cofondatore
        cofondatrice membro attivista esperto esperta economista storico storica sociologo
        sociologa biologo biologa giudice commissario commissaria ambasciatore ambasciatrice
        vescovo redattore redattrice giornalista autore autrice infermiere infermiera
        insegnante maestro maestra agricoltore agricoltrice ingegnere tesoriere responsabile
        vicepresidente governatore governatrice amministratore amministratrice referente
        operaio operaia pescatore pescatrice volontario volontaria cittadino cittadina
        violinista liutaio liutaia padre madre figlio figlia fratello sorella nipote suor
        don architetto architetta parroco allenatore allenatrice pittore pittrice cantante
        attore attrice scrittore scrittrice fornaio allevatore allevatrice cuoco cuoca
        vigile capitano analista imprenditore imprenditrice scienziato scienziata
        antropologo antropologa psicologo psicologa pediatra primario prefetto questore
        procuratore procuratrice pensionato pensionata studente studentessa bracciante
        sindacalista
    """,
    "groups": """
        associazione organizzazione sindacato ministero fondazione università istituto
        commissione consiglio agenzia governo azienda società tribunale polizia chiesa rete
        collettivo comune gruppo federazione unione confederazione comitato centro
        parlamento partito coalizione cooperativa regione provincia rapporto studio
        comunicato ong ospedale procura questura internazionale lettera risoluzione sentenza
        ordinanza decreto documento testo articolo manifesto nota accordo legge direzione
        redazione difesa camera senato corte museo teatro festival scuola clinica diocesi
        parrocchia banca fondo club squadra città prefettura assessorato giunta osservatorio
        laboratorio ente istituzione consorzio startup coordinamento rettorato ateneo curia
        petizione relazione indagine inventario
    """,
    "small": """
        in a al alla con senza su sul sulla per da dal dalla secondo tra fra durante dopo
        prima verso contro e o ma però anche se come quando mentre perché così inoltre ieri
        oggi domani ora qui là già sempre mai molto più meno allora poi infine ancora pure
        non né noi voi io intervistato intervistata nel nella nei nelle ai agli alle ed
    """,
    "works": """
        libro rapporto film canzone album romanzo articolo serie opera quadro mostra rivista
        programma campagna studio progetto parola parole termine termini espressione titolo
        intitolato intitolata cosiddetto cosiddetta cosiddetti cosiddette detto chiamato
        chiamata denominato denominata slogan motto soprannominato documentario convegno
        iniziativa operazione soltanto
    """,
}
