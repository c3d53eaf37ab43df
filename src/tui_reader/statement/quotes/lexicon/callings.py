"""Nouns for people by how they stand for somebody named, and words beside them."""

# Between a thing and the person whose it is.
OWNING = """
    of di del de du d’ d' von van do da
"""
# Somebody's wife is nobody named before.
POSSESSIVES = """
    his her their son sa ses leur suo sua suoi su sus seu sein seine ihr ihre zijn haar
"""
# Somebody's relatives, who are nobody named before either.
KIN = """
    mother father brother sister son daughter wife husband uncle aunt cousin grandmother
    grandfather mutter vater bruder schwester sohn tochter ehefrau ehemann onkel tante cousine
    mère père frère sœur fils fille épouse époux mari oncle cousin madre padre hermano hermana
    hijo hija esposa esposo marido tío tía primo prima fratello sorella figlio figlia moglie
    marito zio zia cugino cugina nonno nonna moeder vader broer zus zoon dochter oom mãe pai
    irmão irmã filho filha tio tia matka ojciec brat siostra syn córka żona mąż
"""
# Offices of which a text may name no holder: judges, prosecutors, ministers, spokespeople.
FUNCTIONS = """
    judge prosecutor mayor minister spokesperson spokesman spokeswoman president richter
    staatsanwalt bürgermeister ministerin sprecher juge procureur maire ministre porte-parole
    juez fiscal alcalde portavoz vocero giudice procuratore sindaco questore prefetto gip pm
    portavoce rechter officier burgemeester woordvoerder juiz promotor procurador prefeito
    marszałek wojewoda premier poseł posłanka
    porta-voz sędzia prokurator burmistrz rzecznik prezydent präsident président presidente
    directeur directrice gestionnaire expert experte conciliateur médiateur préfet recteur
    évêque gouverneur commissaire ambassadeur trésorier adjoint rapporteur propriétaire gérant
    témoin conducteur curé proviseur greffier direttore direttrice perito mediatore conciliatore
    rettore vescovo governatore commissario ambasciatore tesoriere assessore assessora relatore
    proprietario titolare testimone conducente parroco preside segretario segretaria
    sottosegretario capogruppo comandante curatore curatrice garante gobernador director
    directora obispo comisario embajador tesorero testigo perito conductor dueño diretor
    diretora bispo embaixador tesoureiro testemunha motorista condutor dono
"""
