"""French, as `quote_words.Words` has it."""

WORDS = {
    "said": """
        dite dites dits
        soulignait oppose opposé conteste contesté presse déplore déploré souhaite
        se-félicite juge décrit décrivent raille objecte convient avoue avoué jure insurge
        insurgé rit tempête réclame réclamé exige exigé s’agace agace défend défendu espère
        complète complété argumente abonde enchaîne ironise balaie proteste prône suggère
        lire dit disent disait dire déclare déclaré déclarent déclarait explique expliqué
        expliquent expliquait affirme affirmé affirment souligne souligné soulignent ajoute
        ajouté ajoutent ajoutait précise précisé précisent précisait estime estimé estiment
        estimait rappelle rappelé rappellent rappelait insiste insisté poursuit poursuivi
        conclut conclu répond répondu répondent répondait demande demandé interroge
        interrogé regrette regretté regrettent dénonce dénoncé dénoncent s'indigne indigne
        indigné réjouit réjouissent réjouie réjoui félicite félicité assure assuré assurent
        assurait confie confié raconte raconté racontent témoigne témoigné commente commenté
        avertit averti prévient prévenu note noté constate constaté observe observé
        reconnaît reconnu admet admis annonce annoncé promet promis écrit écrivent martèle
        martelé lance lancé soupire sourit s'exclame exclame exclamé résume résumé plaide
        plaidé jugé considère considéré indique indiqué indiquent renchérit réagit réagi
        salue salué confirme confirmé alerte alerté critique critiqué qualifie qualifié
        parle parlé parlait évoque évoqué pense répète répété réplique répliqué rétorque
        rétorqué nuance nuancé glisse glissé détaille détaillé veut souffle soufflé prévoit
        vante vanté peste pesté tranche tranché rassure rassuré rejette rejeté refuse refusé
        dit-on martèlent murmure murmuré tonne ajoutant rapporte rapporté appelle appelé
        fustige fustigé souvient dénonçait reprend repris acquiesce s’inquiète inquiète
        inquiété s’enthousiasme enthousiasme interpelle
    """,
    "by": """
        selon|d’après|d'après|pour|aux yeux de|dans les mots de|suivant|
        selon l’avis de|de l’avis de|aux yeux du|selon les mots de
    """,
    "own": "à son avis|selon lui|selon elle|selon eux|selon ses mots|d’après lui|d’après elle",
    "pronouns": "il elle ils elles celui-ci celle-ci",
    "at": "chez à au auprès",
    "of": "de du des d’ d' pour",
    "articles": "le la les l’ l' un une des du de d’ d' son sa ses notre leur ce cette",
    "relatives": "qui que dont où lequel laquelle",
    "roles": """
        femme mari époux épouse frère sœur fils fille neveu nièce cousin cousine petit-fils
        petite-fille
        apiculteur apicultrice docteure docteur chirurgien chirurgienne
        président présidente directeur directrice responsable secrétaire ministre
        porte-parole chef cheffe avocat avocate médecin chercheur chercheuse professeur
        professeure maire adjoint adjointe député députée sénateur sénatrice conseiller
        conseillère coordinateur coordinatrice coordonnateur coordonnatrice délégué déléguée
        représentant représentante fondateur fondatrice cofondateur cofondatrice membre
        militant militante expert experte économiste historien historienne sociologue juge
        juriste commissaire ambassadeur ambassadrice préfet préfète évêque rédacteur
        rédactrice journaliste auteur auteure autrice infirmier infirmière enseignant
        enseignante agriculteur agricultrice cuisinier cuisinière ingénieur ingénieure
        trésorier trésorière gérant gérante patron patronne habitant habitante bénévole
        chargé chargée défenseur défenseure rapporteur rapporteure gouverneur premier
        première vice-président vice-présidente pdg dirigeant dirigeante animateur
        animatrice éleveur éleveuse syndicaliste lycéen lycéenne étudiant étudiante
        navigateur navigatrice entraîneur entraîneuse médiatrice médiateur père mère sœur
        frère fils fille voisin voisine client cliente violoniste architecte sapeur-pompier
        pompier colonel capitaine pasteur prêtre imam boulanger boulangère artisan artisane
        comédien comédienne chanteur chanteuse réalisateur réalisatrice écrivain écrivaine
        retraité retraitée ouvrier ouvrière soignant soignante aide-soignante analyste
        procureur procureure inspecteur inspectrice eurodéputé eurodéputée élu élue ancien
        ancienne
    """,
    "groups": """
        association organisation syndicat ministère fondation université institut commission
        conseil agence gouvernement entreprise société tribunal police église réseau
        collectif mairie préfecture groupe fédération union confédération comité centre
        parlement parti coalition coopérative rapport étude communiqué ong région hôpital
        rectorat ligue international lettre résolution jugement arrêt décret document texte
        article tribune pétition charte note motion accord direction gérance régie rédaction
        intersyndicale cabinet parquet cour assemblée sénat théâtre musée festival école
        lycée clinique chambre diocèse paroisse banque fonds start-up club équipe ville
        métropole gendarmerie armée ambassade consortium plateforme observatoire académie
        laboratoire ordonnance enquête audit défense inventaire
    """,
    "small": """
        dans en sur à au aux par avec sans sous vers pour selon depuis pendant après avant
        devant derrière chez entre contre malgré et ou mais donc or ni car si comme quand
        lorsque puis alors ainsi aussi encore enfin hier demain aujourd’hui aujourd'hui ici
        là déjà toujours jamais très plus moins bien ensuite toutefois cependant pourtant
        interrogé interrogée face afin nous vous je tu ne n’ n' pas y suite lors dès
    """,
    "works": """
        livre rapport film chanson album roman article série pièce tableau exposition
        magazine émission programme campagne étude projet mot mots terme termes expression
        titre intitulé intitulée intitulés baptisé baptisée nommé nommée slogan dit dite
        surnommé surnommée opération devise formule soi-disant documentaire spectacle
        collectif
    """,
}
