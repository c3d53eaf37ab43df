"""French, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        soulignait oppose opposé conteste contesté presse déplore déploré souhaite se-félicite
        juge décrit décrivent raille objecte convient avoue avoué jure insurge insurgé rit
        tempête réclame réclamé exige exigé s’agace agace défend défendu espère complète
        complété argumente abonde enchaîne ironise balaie proteste prône suggère dit disent
        disait dire déclare déclaré déclarent déclarait explique expliqué expliquent expliquait
        affirme affirmé affirment souligne souligné soulignent ajoute ajouté ajoutent ajoutait
        précise précisé précisent précisait estime estimé estiment estimait rappelle rappelé
        rappellent rappelait insiste insisté poursuit poursuivi conclu répond répondu répondent
        répondait demande demandé interroge interrogé regrette regretté regrettent dénonce
        dénoncé dénoncent s'indigne indigne indigné réjouit réjouissent réjouie réjoui félicite
        félicité assure assuré assurent assurait confie confié raconte raconté racontent
        témoigne témoigné commente commenté avertit averti prévient prévenu noté constate
        constaté observe observé reconnaît reconnu admet admis annonce annoncé promet promis
        écrit écrivent martèle martelé lance lancé soupire sourit s'exclame exclame exclamé
        résume résumé plaide plaidé jugé considère considéré indique indiqué indiquent renchérit
        réagit réagi salue salué confirme confirmé alerte alerté critique critiqué qualifie
        qualifié parle parlé parlait évoque évoqué pense répète répété réplique répliqué
        rétorque rétorqué nuance nuancé glisse glissé détaille détaillé veut souffle soufflé
        prévoit vante vanté peste pesté tranche tranché rassure rassuré rejette rejeté refuse
        refusé dit-on martèlent murmure murmuré tonne ajoutant rapporte rapporté appelle appelé
        fustige fustigé souvient dénonçait reprend repris acquiesce s’inquiète inquiète inquiété
        s’enthousiasme enthousiasme interpelle acquiesça adjure admoneste affirmait affirmaient
        agacé alarme alarmé s’alarme analysé annonçait appelait appellent applaudit applaudi
        approuve approuvé appuyé argue argué arguent assène asséné atteste attesté avance avancé
        avertissait avertissent avise avisé avouait balbutie bougonne bougonné certifie certifié
        chuchote chuchoté clame clamé clament clarifie clarifié commentait complimente concède
        concédé concèdent concluait concluent condamné confesse confessé confiait confient
        confirmait confirment congratule conjure conseille conseillé considèrent constataient
        constatait constatent contredit contrecarre contestent convenait crie crié criait crient
        critiquent critiquait croit croient craint craignait craignent décrivait décrète décrété
        défendent défendait demandaient demandait demandent dénonçaient déploraient déplorait
        déplorent désapprouve désespère désole désolé détaillait dévoile dévoilé diagnostique
        disaient dément démenti démentent écrivait écrivit écrivaient élude émeut ému enchaîné
        enjoint enrage enrageait énonce énoncé entonne énumère énuméré espérait espèrent espéré
        esquisse étonne étonné étrille évalue évaluait évaluent exagère s’exaspère exaspère
        excusé exhorte exhorté exhortent exigent exigeait explicite exulte exulté félicitent
        formulé fulmine fulminé garantit garanti garantissent gémit glissait grince grincé
        grogne grogné grommelle gronde grondé hurle hurlé hurlent imagine imaginé implore
        imploré impute indignent informe informé insinue insinué insistaient insistait insistent
        intervient intervenu invective invite invité invoque invoqué ironisait ironisé jubile
        jubilé jugeait jugeaient jugent juré justifie justifié justifiait justifient lâché
        lamente lamenté lançait louent loue loué marmonne martelait maugrée mentionné minimise
        minimisé moqué murmurait narre narré nie nié nient notait notent objecté objectent
        observait observent opine opiné ordonné s’offusque offusque offusqué opposait parie
        parié parlaient parlent pavoise pensé pensent pensait persifle persiste persisté
        plaidait plaident plaisante plaisanté pointé pointait pointent postule poursuivait
        poursuivent précisaient préconise préconisé préconisent prédit pressent prétend prétendu
        prétendent prévenait préviennent prévoient proclame proclamé proclament promettait
        promettent prophétise proposé protestaient protesté protestent prononcé pronostique
        pronostiqué questionne questionné râle râlé raillé railla raisonne rapportait rapportent
        réaffirme réaffirmé réaffirment réagissait réagissent rebondit récapitule recommandé
        recommandent reconnaissait reconnaissent réclamait réclament récuse récusé récusent
        redit redoute redouté redoutait redoutent réfute réfuté réfutent refusait refusent
        regrettait regrettaient rejettent relate relaté relativise relativisé relève relevé
        relevait relèvent remarque remarqué remarquent remercie remercié rembarre renchérissait
        répliquait reprochait reproche reproché reprochent résumait résument rétorquait révèle
        révélé révèlent riait ricane rigole rigolé rient rugit saluait saluent scande scandé
        scandent sermonne signalé signalent soupèse soupirait soupiré soulignaient soutient
        soutenu soutiennent soutenait stipule stipulé suggérait suggèrent suggéré supplie
        supplié suppose supposé susurre synthétise tacle taclé tançait tance tempêté tempère
        tempéré tempérait témoignait témoignent théorise théorisé tonnait tonné trépigne tweete
        tweeté twitte vantait vantent vitupère vocifère emporté emportée exclamait exclamée
        s’emporte amuse amusé amusée s’amuse émerveille émerveillé enflamme enflammé
        enorgueillit inquiètent inquiétait réjouissait félicitée félicitait justifiée insurgée
        indignée alarmée agacée désolée offusquée étonnée excusée moquée lamentée confiée
        défendue impatiente interrompt interrompu interroge-t-elle attriste fulmina décrivant
        estimant affirmant soulignant expliquant précisant assurant rappelant dénonçant
        regrettant déplorant évoquant jugeant déclarant indiquant plaidant promettant
        reconnaissant insistant saluant qualifiant disant annonçant avertissant s’écrie écrie
        écrié écriée récrie propose menacé coupé cingle conclut voit voient
        corrige corrigé ordonne rectifie rectifié taquine blague blagué sanglote temporise
        temporisé minaude plastronne pouffe bafouille bredouille encourage encouragé développe
        développé assume
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
        petite-fille apiculteur apicultrice docteure docteur chirurgien chirurgienne président
        présidente directeur directrice responsable secrétaire ministre porte-parole chef cheffe
        avocat avocate médecin chercheur chercheuse professeur professeure maire adjoint
        adjointe député députée sénateur sénatrice conseiller conseillère coordinateur
        coordinatrice coordonnateur coordonnatrice délégué déléguée représentant représentante
        fondateur fondatrice cofondateur cofondatrice membre militant militante expert experte
        économiste historien historienne sociologue juge juriste commissaire ambassadeur
        ambassadrice préfet préfète évêque rédacteur rédactrice journaliste auteur auteure
        autrice infirmier infirmière enseignant enseignante agriculteur agricultrice cuisinier
        cuisinière ingénieur ingénieure trésorier trésorière gérant gérante patron patronne
        habitant habitante bénévole chargé chargée défenseur défenseure rapporteur rapporteure
        gouverneur vice-président vice-présidente pdg dirigeant dirigeante animateur animatrice
        éleveur éleveuse syndicaliste lycéen lycéenne étudiant étudiante navigateur navigatrice
        entraîneur entraîneuse médiatrice médiateur père mère sœur frère fils fille voisin
        voisine client cliente violoniste architecte sapeur-pompier pompier colonel capitaine
        pasteur prêtre imam boulanger boulangère artisan artisane comédien comédienne chanteur
        chanteuse réalisateur réalisatrice écrivain écrivaine retraité retraitée ouvrier
        ouvrière soignant soignante aide-soignante analyste procureur procureure inspecteur
        inspectrice eurodéputé eurodéputée élu élue ancien ancienne magistrat magistrate
        avocat-général accusé accusée prévenu prévenue plaignant plaignante victime témoin
        suspect substitut greffier greffière bâtonnier bâtonnière notaire huissier gendarme
        policier policière brigadier lieutenant lieutenante commandant commandante adjudant
        adjudante major sergent générale général amiral maréchal officier officière enquêteur
        enquêtrice instructeur expert-comptable comptable auditeur auditrice consultant
        consultante conférencier conférencière maître maîtresse doctorant doctorante
        postdoctorant chercheur-enseignant scientifique biologiste chimiste physicien
        physicienne mathématicien mathématicienne géologue hydrologue climatologue météorologue
        écologue botaniste agronome vétérinaire zoologue anthropologue ethnologue philosophe
        linguiste politologue géographe démographe psychologue psychiatre pédiatre urgentiste
        généraliste gynécologue cardiologue infectiologue épidémiologiste pharmacien
        pharmacienne sage-femme kinésithérapeute ambulancier ambulancière brancardier
        aide-soignant interne proviseur proviseure principal principale recteur rectrice doyen
        doyenne instituteur institutrice surveillant surveillante éducateur éducatrice formateur
        formatrice entraîneure coach sélectionneur sélectionneuse manager joueur joueuse
        attaquant attaquante gardien gardienne milieu buteur buteuse ailier pilier talonneur
        demi arbitre athlète cycliste coureur coureuse nageur nageuse skieur skieuse pilote
        champion championne technicien technicienne conservateur conservatrice bibliothécaire
        archiviste libraire éditeur éditrice galeriste commissaire-priseur metteur metteuse
        dramaturge acteur actrice cinéaste scénariste producteur productrice musicien musicienne
        compositeur compositrice pianiste guitariste batteur chorégraphe danseur danseuse
        peintre sculpteur sculptrice plasticien plasticienne photographe dessinateur
        dessinatrice romancier romancière poète poétesse traducteur traductrice critique
        illustrateur illustratrice permanent permanente secrétaire-général cheminot cheminote
        conducteur conductrice chauffeur chauffeuse contrôleur contrôleuse caissier caissière
        vendeur vendeuse commerçant commerçante restaurateur restauratrice hôtelier hôtelière
        cafetier cafetière boucher bouchère poissonnier fleuriste coiffeur coiffeuse
        esthéticienne menuisier maçon plombier électricien couvreur charpentier vigneron
        vigneronne viticulteur viticultrice maraîcher maraîchère céréalier berger bergère
        pêcheur pêcheuse ostréiculteur fermier fermière paysan paysanne exploitant exploitante
        forestier forestière garde-chasse jardinier jardinière entrepreneur entrepreneuse
        industriel industrielle investisseur investisseuse banquier banquière courtier courtière
        négociant négociante administrateur administratrice président-directeur
        directeur-adjoint intendant intendante gestionnaire mandataire liquidateur locataire
        propriétaire riverain riveraine usager usagère passager passagère automobiliste touriste
        pèlerin pèlerine ministre-président bourgmestre échevin échevine conseiller-maire syndic
        syndique municipal municipale sous-préfet sous-préfète chancelier chancelière
        premier-ministre secrétaire-d’état parlementaire rapporteuse questeur questeure abbé
        curé archevêque cardinal rabbin moine religieuse religieux militaire soldat soldate
        vétéran rescapé rescapée survivant survivante réfugié réfugiée migrant migrante
        grand-père grand-mère oncle tante maman papa veuf veuve conjoint conjointe compagnon
        compagne fiancé fiancée ami amie collègue stagiaire apprenti apprentie élève écolier
        écolière collégien collégienne bachelier bachelière juré jurée candidat candidate
        lauréat lauréate initiateur initiatrice organisateur organisatrice promoteur promotrice
        urbaniste paysagiste géomètre informaticien informaticienne développeur développeuse
        hôte hôtesse steward
    """,
    "groups": """
        association organisation syndicat ministère fondation université institut commission
        conseil agence gouvernement entreprise société tribunal police église réseau collectif
        mairie préfecture groupe fédération union confédération comité centre parlement parti
        coalition coopérative rapport étude communiqué ong région hôpital rectorat ligue
        international lettre résolution jugement arrêt décret document texte article tribune
        pétition charte note motion accord direction gérance régie rédaction intersyndicale
        cabinet parquet cour assemblée sénat théâtre musée festival école lycée clinique chambre
        diocèse paroisse banque fonds start-up club équipe ville métropole gendarmerie armée
        ambassade consortium plateforme observatoire académie laboratoire ordonnance enquête
        audit défense inventaire autorité organisme institution établissement société-mère
        filiale maison compagnie opérateur régulateur office bureau service services secrétariat
        chancellerie vice-rectorat sous-préfecture municipalité commune canton département
        conseil-général intercommunalité agglomération communauté mutuelle caisse assurance
        assureur banque-centrale bourse fondations ordre barreau faculté campus collège crèche
        maternité ehpad maison-mère journal quotidien hebdomadaire magazine chaîne radio
        télévision studio label librairie bibliothèque médiathèque opéra orchestre troupe jury
        présidence vice-présidence délégation sous-direction inspection commissariat douane
        douanes samu croix-rouge secours patronat mouvement front alliance rassemblement bloc
        groupement interprofession chambre-de-commerce circonscription section antenne entourage
        état-major mission bilan sondage thèse rapport-annuel circulaire avis verdict
        constitution traité convention règlement loi code courrier message lettre-ouverte tract
        acte expertise autopsie réquisitoire plainte assignation notice dossier livret brochure
        guide synthèse recherche publication
    """,
    "small": """
        dans en sur à au aux par avec sans sous vers pour selon depuis pendant après avant
        devant derrière chez entre contre malgré et ou mais donc or ni car si comme quand
        lorsque puis alors ainsi aussi encore enfin hier demain aujourd’hui aujourd'hui ici là
        déjà toujours jamais très plus moins bien ensuite toutefois cependant pourtant interrogé
        interrogée face afin nous vous je tu ne n’ n' pas y suite lors dès aussitôt
        immédiatement également notamment finalement simplement clairement seulement rapidement
        longuement fermement vivement sèchement calmement sobrement franchement récemment
        actuellement auparavant désormais parfois souvent vite tôt tard tout même surtout
        presque néanmoins par-ailleurs plutôt tantôt lundi mardi mercredi jeudi vendredi samedi
        dimanche jadis naguère volontiers certes peut-être avant-hier tandis publiquement
        officiellement régulièrement justement évidemment effectivement visiblement ironiquement
        amèrement tristement
    """,
    "works": """
        livre rapport film chanson album roman article série pièce tableau exposition magazine
        émission programme campagne étude projet mot mots terme termes expression titre intitulé
        intitulée intitulés baptisé baptisée nommé nommée slogan dit dite surnommé surnommée
        opération devise formule soi-disant documentaire spectacle collectif plan ligne label
        dispositif plateforme application appli pétition festival prix trophée site compte page
        nom noms surnom pseudonyme sobriquet marque gamme modèle produit logiciel concept
        rubrique chapitre volet collection recueil essai conte poème chant morceau single
        nouvelle bande bd opéra ballet comédie court-métrage long-métrage podcast chronique
        colloque conférence journée journées semaine atelier concours exercice cellule zone
        école centre espace salle café bar restaurant hôtel gîte boutique enseigne magasin
        navire bateau voilier cargo train avion fusée satellite mission association liste
        mouvement groupe parti mention catégorie option appelle appelait appellent appelée
        appelé surnomme surnommait rebaptisé rebaptisée dénommé dénommée nommés nommées baptisés
        baptisées dits dites labellisé labellisée estampillé estampillée libellé libellée
        intitulées surnommés quotidien hebdomadaire journal revue portail charte loi amendement
        dossier guide
    """,
}
