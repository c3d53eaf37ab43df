"""German, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        befand befindet befanden tadelt tadelte beanstandet beanstandete begrüsst
        begrüsste präzisierte frotzelt frotzelte stichelt stichelte spottete murrt
        murrte grinst grinste prophezeite mutmasst mutmasste fürchtet fürchtete rühmt
        rühmte pries preist verurteilte begründete vermerkte echauffiert echauffierte
        donnert donnerte giftet giftete ätzt ätzte zischt zischte flucht fluchte
        frohlockt frohlockte
        mitteilte mitteilten hinzufügte hinzufügten ankündigte feststellt feststellte
        einräumt einräumte klarstellt klarstellte hinweist hinwies beteuert beteuerte
        kontert konterte gibt gab bedauert bedauerte bemängelt bemängelte hebt hob droht
        drohte verteidigt verteidigte vermutet vermutete prangert rechtfertigt rechtfertigte
        klärt versichern bestätigen lauten lacht lachte seufzt seufzte strahlt strahlte
        schmunzelt schmunzelte schwärmt schwärmte weist wies empört empörte ärgert ärgerte
        hält hielt wünscht wünschte plädiert plädierte moniert monierte prophezeit sorgt
        präzisiert führt pflichtet erklärend ergänzend jubelt jubelte staunt wundert klagt
        klagte verlangt verlangte spottet rät riet unterstreichen sagt sagte sagten sagen
        gesagt erklärt erklärte erklärten erklären betont betonte betonten betonen berichtet
        berichtete meint meinte warnt warnte warnten warnen kritisiert kritisierte
        kritisieren fordert forderte fordern ergänzt ergänzte ergänzten fügt fügte fügten
        antwortet antwortete antworteten fragt fragte fragten schreibt schrieb schreiben
        teilt teilte teilten mitgeteilt äußert äußerte erläutert erläuterte erinnert
        erinnerte bekräftigt bekräftigte bestätigt bestätigte versichert versicherte
        verspricht versprach kündigt kündigte unterstreicht unterstrich stellt stellte
        resümiert resümierte bilanziert bilanzierte kommentiert kommentierte entgegnet
        entgegnete widerspricht widersprach erwidert erwiderte urteilt urteilte mahnt mahnte
        mahnen findet fand glaubt glaubte beklagt beklagte behauptet behauptete gesteht
        gestand räumt räumte lobt lobte begrüßt begrüßte begrüßten freut freute hofft hoffte
        ruft rief heißt hieß spricht sprach sprachen nennt nannte nannten bezeichnet
        bezeichnete bezeichneten zeigt zeigte appelliert appellierte konstatiert erzählt
        erzählte verrät scherzt scherzte meldet meldete folgert schildert schilderte
        verweist verwies zitiert rechnet rechnete wettert wetterte schimpft schimpfte brummt
        nickt raunt weiß wusste bekennt bekannte beschreibt beschrieb überlegt rügt rügte
        drängt drängte lehnt lehnte befürchtet befürchtete attestiert attestierte heben
        fasst fasste bittet bat kommentieren sang sangen singt singen murmelt murmelte
        flüstert flüsterte haucht hauchte schreit schrie schrien brüllt brüllte riefen
        jammert jammerte stöhnt stöhnte knurrt knurrte faucht poltert polterte tobt tobte
        höhnt höhnte lästert lästerte stichelt frotzelt witzelt witzelte sinniert sinnierte
        orakelt orakelte unkt mutmaßt mutmaßte spekuliert spekulierte prognostiziert
        prognostizierte argumentiert argumentierte argumentierten erwähnt erwähnte bemerkt
        bemerkte notiert notierte postet postete twittert twitterte verkündet verkündete
        verkündeten proklamiert proklamierte dementiert dementierte dementierten bestreitet
        bestritt bestritten verneint verneinte bejaht bejahte bezweifelt bezweifelte
        beruhigt beruhigte beschwichtigt beschwichtigte relativiert relativierte protestiert
        protestierte reagiert reagierte reagierten würdigt würdigte würdigten gratuliert
        gratulierte dankt dankte dankten empfiehlt empfahl empfehlen schlussfolgert
        schlussfolgerte folgerte referiert referierte skizziert skizzierte umreißt erzählen
        erzählten schildern schilderten meinten finden fanden glauben glaubten hoffen
        hofften loben bedauern bedauerten beklagen beklagten vermuten vermuteten versprechen
        versprachen nennen bezeichnen beschreiben beschrieben bekräftigen bekräftigten
        bekennen bestätigten einräumen drohen drohten klagten monieren monierten rügen
        rügten verlangen verlangten plädieren plädierten appellieren appellierten gestehen
        gestanden gaben verweisen verwiesen zeigten freuen freuten wundern entrüstet
        entrüstete echauffiert mosert motzt meckert nörgelt nörgelte raunte brummte nickte
        triumphiert triumphierte frohlockt schwärmten beteuern beteuerten schwört schwor
        erinnern erinnerten mutmaßen rätselt rätselte doziert philosophiert konstatierte
        signalisiert signalisierte signalisierten verlautet verlautete verlautbart
        verlautbarte
    """,
    "by": """
        laut|so|für|aus sicht|aus der sicht|in den augen|in den worten|nach den worten|
        nach worten|nach ansicht|nach der ansicht|nach angaben|nach den angaben|nach meinung|
        nach der meinung|nach einschätzung|nach der einschätzung|nach auffassung|
        nach der auffassung|nach überzeugung|nach der überzeugung|nach darstellung|
        nach der darstellung|nach aussage|nach aussagen|nach der aussage|nach informationen|
        nach erkenntnissen|nach schätzung|nach schätzungen|nach berechnungen|nach mitteilung|
        nach dem urteil
    """,
    "own": """
        seiner meinung nach|ihrer meinung nach|seiner ansicht nach|ihrer ansicht nach|
        seinen worten|ihren worten|eigenen angaben|eigenen worten|seiner auffassung nach|
        ihrer auffassung nach|aus seiner sicht|aus ihrer sicht|seiner einschätzung nach|
        ihrer einschätzung nach|nach seiner ansicht|nach ihrer ansicht|nach seiner auffassung|
        nach ihrer auffassung|nach seiner überzeugung|nach ihrer überzeugung
    """,
    "pronouns": "er sie",
    "at": "bei beim von vom",
    "of": "der des für zur",
    "articles": """
        der die das den dem des ein eine einer eines einem ihr ihre sein seine unser unsere
        ihrer ihrem ihren ihres seiner seinem seinen seines unserer unserem unseren
    """,
    "relatives": "der die das dessen deren welche welcher wer was dass",
    "roles": """
        frau mitglied vorstand arzt ärztin anwalt anwältin bischof bischöfin pfarrer
        pfarrerin autor autorin obmann obfrau rektor rektorin dekan dekanin richter
        richterin senator senatorin abgeordnete abgeordneter chef chefin landwirt landwirtin
        bäuerin bauer bewohner bewohnerin augenzeuge augenzeugin zeuge zeugin mutter vater
        ceo geschäftsführung initiator initiatorin aktivist aktivistin anwohner anwohnerin
        wirt wirtin kapitän kapitänin architekt architektin tochter sohn witwe witwer
        rentner rentnerin nachbar nachbarin dezernent dezernentin bürger bürgerin student
        studentin schüler schülerin pilot pilotin besucher besucherin gast bäcker bäckerin
        maler malerin musiker musikerin sänger sängerin dirigent dirigentin schauspieler
        schauspielerin regisseur regisseurin pensionär pensionärin lokführer veranstalter
        veranstalterin pastor pastorin imam rabbiner tischler tierarzt tierärztin hebamme
        jurist juristin kanzler betriebsrat betriebsrätin stadtrat stadträtin co-chef kunde
        kundin spieler spielerin stürmer torwart fotograf fotografin designer designerin
        förster försterin winzer winzerin angeklagte angeklagter angeklagten beschuldigte
        beschuldigter verdächtige verdächtiger betroffene betroffener verletzte verletzter
        geschädigte geschädigter hinterbliebene überlebende überlebender freiwillige
        freiwilliger jugendliche jugendlicher angehörige angehöriger vorsitzende
        vorsitzender abgeordneten gesandter beigeordnete beigeordneter verantwortliche
        verantwortlicher kläger klägerin beklagte beklagter gutachter gutachterin
        verteidiger verteidigerin staatsanwalt staatsanwältin beamter beamtin polizist
        polizistin ermittler ermittlerin fahnder kommandant kommandantin feuerwehrmann
        feuerwehrfrau sanitäter sanitäterin notarzt notärztin mediziner medizinerin chirurg
        chirurgin psychiater psychiaterin therapeut therapeutin apotheker apothekerin
        pädagoge pädagogin erzieher erzieherin dozent dozentin doktorand doktorandin
        techniker technikerin mechaniker ingenieur ingenieurin informatiker informatikerin
        handwerker elektriker dachdecker zimmerer maurer schreiner schlosser metzger
        fleischer koch köchin kellner kellnerin hotelier gastronom gastronomin friseur
        friseurin verkäufer verkäuferin kaufmann kauffrau investor investorin banker
        bankerin makler maklerin spediteur lkw-fahrer busfahrer taxifahrer schaffner soldat
        soldatin offizier oberst hauptmann priester pater nonne diakon superintendent
        superintendentin propst kardinal papst sportler sportlerin athlet athletin läufer
        läuferin schwimmer schwimmerin boxer torhüter torhüterin keeper angreifer
        mittelfeldspieler profi coach schiedsrichter schiedsrichterin weltmeister
        weltmeisterin olympiasieger olympiasiegerin schriftsteller schriftstellerin dichter
        dichterin dramatiker komponist komponistin pianist pianistin geiger geigerin cellist
        cellistin organist organistin kantor kantorin tänzer tänzerin choreograf
        choreografin bildhauer bildhauerin filmemacher filmemacherin produzent produzentin
        moderator moderatorin reporter reporterin korrespondent korrespondentin kolumnist
        publizist publizistin verleger verlegerin kurator kuratorin galerist galeristin
        landrat landrätin landeshauptmann landeshauptfrau landesrat landesrätin
        regierungsrat regierungsrätin nationalrat nationalrätin ständerat ständerätin
        kämmerer kämmerin ratsherr ratsfrau generalsekretär kandidat kandidatin
        parlamentarier parlamentarierin diplomat diplomatin gewerkschafter gewerkschafterin
        personalrat opfer täter passagier tourist touristin urlauber wanderer bergretter
        retter helfer helferin flüchtling mieter mieterin vermieter vermieterin eigentümer
        eigentümerin verbraucher patient patientin enkel enkelin großmutter großvater oma
        opa tante onkel bruder schwester ehemann ehefrau freundin freund kollege kollegin
        nachfolger nachfolgerin vorgänger vorgängerin vize stellvertreter stellvertreterin
        dame mädchen teenager senior seniorin anrufer anruferin begleiter begleiterin
        teilnehmer teilnehmerin zuschauer zuschauerin leser leserin hörer fahrgast pendler
        pendlerin landespfleger imker imkerin jäger jägerin fischer fischerin züchter müller
        gärtner gärtnerin hausmeister hausmeisterin chronist chronistin dolmetscher
        übersetzer übersetzerin praktikant praktikantin azubi auszubildende auszubildender
        lehrling konditor konditorin optiker uhrmacher goldschmied schmied schäfer schäferin
        vorarbeiter vorarbeiterin angestellte angestellter prorektor beschäftigte
        beschäftigter
    """,
    "role_ends": """
        obfrau obmann vertreterin vertreter wärtin wart hüterin hüter züchterin züchter
        rätin sprecherin sprecher leiterin leiter führerin führer vorsitzende vorsitzender
        vorsitzenden präsidentin präsident präsidenten ministerin minister direktorin
        direktor referentin referent beauftragte beauftragter sekretärin sekretär chefin
        chef expertin experte koordinatorin koordinator kanzlerin kanzler professorin
        professor forscherin forscher anwältin anwalt ärztin mitglied managerin manager
        beraterin berater gründerin gründer vorstand meisterin meister kommissarin kommissar
        botschafterin botschafter abgeordnete abgeordneter senatorin senator richterin
        lehrerin lehrer autorin autor mitarbeiterin mitarbeiter trainerin trainer ökonomin
        ökonom historikerin historiker wissenschaftlerin wissenschaftler soziologin
        soziologe biologin biologe physikerin physiker psychologin psychologe politikerin
        politiker unternehmerin unternehmer journalistin journalist redakteurin redakteur
        intendantin intendant inspektorin inspektor betreuerin betreuer pflegerin pfleger
        händlerin händler dezernent dezernentin betriebsrat betriebsrätin stadtrat
        stadträtin rätin analyst analystin besucherin besucher architektin architekt kapitän
        kapitänin agentin patron helferin helfer arbeiterin arbeiter schützerin schützer
        fahrerin künstlerin künstler geologin geologe ökologin ökologe virologin virologe
        juristin jurist kritikerin kritiker bewohnerin bewohner nehmerin geberin geber
        inhaberin inhaber besitzerin besitzer sprecherinnen aktivistin aktivist spezialistin
        spezialist wirtin schülerin schüler studentin vorständin techniker technikerin
        ingenieurin ingenieur gutachter gutachterin ermittlerin ermittler verteidigerin
        verteidiger pädagogin pädagoge therapeutin therapeut kommandantin kommandant beamter
        beamtin polizistin polizist schriftstellerin schriftsteller komponistin komponist
        kuratorin kurator reporterin reporter moderatorin moderator kandidatin kandidat
        teilnehmerin teilnehmer retter retterin macherin macher verkäuferin verkäufer bauer
        bäuerin halterin halter bäckermeister schwester pastorin pastor pfarrerin pfarrer
        seelsorger seelsorgerin mediziner medizinerin chirurgin chirurg kundlerin kundler
        gewerkschafter gewerkschafterin diplomat diplomatin angestellte angestellter
        beschäftigte ermittelnde gastgeber gastgeberin eigentümerin eigentümer betreiberin
        betreiber organisatorin organisator initiatorin initiator zeugin zeuge opfer jährige
        jähriger jährigen
    """,
    "groups": """
        verein verband organisation gewerkschaft ministerium bundesministerium stiftung
        universität hochschule institut kommission rat behörde regierung partei gesellschaft
        bündnis initiative unternehmen firma gericht polizei kirche netzwerk bund amt
        landesregierung bundesregierung fraktion agentur gruppe stadt gemeinde bericht
        studie erklärung mitteilung zentrum klinik hilfswerk international brief schreiben
        resolution urteil beschluss gutachten vermerk vertrag antrag papier dokument text
        artikel leitung direktion verwaltung redaktion senat bundestag landtag bundesrat
        kabinett magistrat präsidium landkreis kreis schule theater museum festival verlag
        zeitung konzern bank versicherung kammer innung genossenschaft feuerwehr
        staatsanwaltschaft diözese bistum erzbistum klub club team kollektiv plattform fonds
        kanzlei protokoll leitfaden charta verordnung gesetz anklage klage petition appell
        aufruf dienst anstalt institution landesamt bundesamt umweltamt satzung ordnung
        programm report analyse umfrage auswertung untersuchung stellungnahme
        pressemitteilung begründung novelle entwurf gesetzentwurf regierungsentwurf
        koalition opposition union allianz dachverband spitzenverband landesverband
        kreisverband ortsverband werk betrieb konzernleitung geschäftsleitung betreiber
        hersteller veranstalter arbeitgeber arbeitgeberseite träger krankenhaus spital
        universitätsklinikum klinikum orchester chor ensemble akademie bibliothek archiv
        sender rundfunk jury kuratorium gremium ausschuss arbeitsgruppe leitstelle zentrale
        sekretariat oberlandesgericht landgericht amtsgericht verwaltungsgericht
        bundesgerichtshof bundesverfassungsgericht kassation rechnungshof börse sparkasse
        messe stadtwerke werke wirtschaft industrie branche bürgerinitiative elternbeirat
        betriebsrat aufsichtsrat vorstand
    """,
    "small": """
        in im am an auf aus bei beim mit nach seit von vom zu zum zur durch für gegen ohne
        um bis während wegen trotz über unter vor hinter neben zwischen als wenn wie aber
        und oder so doch denn dass weil obwohl dazu dabei daher deshalb darum damit hier
        heute gestern morgen nun jetzt dann auch nur noch schon sehr weiter zudem außerdem
        ferner allerdings jedoch gegenüber einst später zuvor anschließend zugleich
        gleichzeitig wörtlich abschließend vielmehr schließlich ebenfalls hingegen dagegen
        wir ich ihr du nicht kein keine dieser diese dieses weiters wo was warum laut
        gemeinsam bereits eben gerade kürzlich unlängst damals inzwischen mittlerweile
        unterdessen erneut nochmals oft immer nie vielleicht natürlich leider überdies indes
        indessen dennoch trotzdem somit folglich also demnach hierzu hiermit hierbei dafür
        davon daran darüber besonders lediglich erst bald künftig bislang bisher zunächst
        zuletzt letztlich endlich sodann daraufhin hierauf insgesamt offenbar angeblich
        tatsächlich freilich immerhin übrigens ansonsten andernfalls einerseits andererseits
        erstmals abermals seither seitdem vorab derweil währenddessen nachdem bevor sobald
        solange sofern falls ob selbst sogar ausgerechnet allein vorerst dort drinnen
        draußen
    """,
    "works": """
        buch bericht film lied album roman artikel serie stück gemälde ausstellung
        zeitschrift programm kampagne studie projekt wort wörter begriff begriffe ausdruck
        titel motto slogan parole namen name sogenannte sogenannten sogenannter stichwort
        thema überschrift verein initiative reihe podcast aktion plakat bündnis konferenz
        tagung workshop netzwerk
    """,
}
