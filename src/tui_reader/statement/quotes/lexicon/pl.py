"""Polish, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        odparł odparła opisał opisała odnosi śmieje uśmiecha krzyczy pisało dodaje dodał
        dodała dodają dodali ostrzegł ostrzegła pisze napisał napisała przyznaje obiecał
        obiecała kontynuuje kontynuował kontynuowała nazwał nazwała nazywa rzekł rzekła
        zgadza dodając szepcze chwalą wyznaje wyraził pisał pisała pisali piszą napisali
        napisało napisze rzekli odparli ostrzegli zastrzegł zastrzegła przestrzegł doniósł
        doniosła donosi donoszą opisali podaje podał podała podają podali wezwał wezwała
        wezwali orzekł orzekła orzekli orzeka odrzekł odrzekła wyraziła wyraża wyrażają
        nazwali ujął ujęła ujmuje szepnął szepnęła przyrzekł przyrzekła obiecali uznaje
        sądzi sądził sądziła myśli śmiejąc mówiąc zawyrokował zawyrokowała pisano odpisał
        odpisała powiada powiadają zwierza zwierzył zwierzyła stanowi stanowił głosi głosił
        głosiła
    """,
    "verbs": """
        akcentować alarmować analizować anonsować apelować argumentować awanturować
        bagatelizować bronić chwalić cieszyć cytować deklarować denerwować dodawać domagać
        dopowiadać dopowiedzieć doprecyzować dowodzić drwić dziwić dziękować ganić
        gratulować grozić informować interpretować ironizować irytować komentować
        konkludować konstatować kontrować kpić krytykować krzyczeć krzyknąć kwestionować
        kwitować lamentować martwić meldować mówić nadmieniać nadmienić nalegać namawiać
        napominać napomnieć narzekać nawoływać nazywać obawiać obiecywać objaśniać objaśnić
        obronić obruszać obruszyć oburzać oburzyć oceniać ocenić oczekiwać odnotować
        odnotowywać odpalić odparować odpierać odpowiadać odpowiedzieć odradzać odrzucać
        odrzucić ogłaszać ogłosić określać określić opisywać oponować opowiadać opowiedzieć
        oskarżać oskarżyć ostrzegać oszacować oznajmiać oznajmić oświadczać oświadczyć
        pisywać pochwalić pocieszać podawać podkreślać podkreślić podnosić podpowiadać
        podsumować podsumowywać podzielić podziękować pogratulować poinformować polemizować
        poprosić poradzić porównać porównywać poskarżyć postulować potwierdzać potwierdzić
        potępiać potępić pouczać pouczyć powiadomić powiedzieć powtarzać powtórzyć
        powątpiewać pożalić precyzować prognozować proklamować proponować prosić prostować
        protestować przekazać przekazywać przekonywać przepowiadać przestrzegać przewidywać
        przewidzieć przypominać przypomnieć przyrzekać przytaczać przytoczyć przyznawać
        przyznać pytać radzić raportować referować rekomendować relacjonować replikować
        ripostować rozważać rozwiewać rzucać rzucić skarżyć skomentować skonkludować
        skonstatować skontrować skrytykować skwitować składać spekulować sprecyzować
        sprostować spytać streszczać streścić stwierdzać stwierdzić sugerować szacować
        szeptać szydzić twierdzić tłumaczyć ubolewać ucieszyć ucinać udowadniać ujawniać
        ujawnić upierać upominać upomnieć uspokajać uspokoić usprawiedliwiać uważać
        uzasadniać uzasadnić uznawać uznać uzupełniać uzupełnić uściślać uściślić westchnąć
        wnioskować wołać wskazać wskazywać wspominać wspomnieć wtrącać wtrącić wtórować
        wyjawiać wyjawić wyjaśniać wyjaśnić wyliczać wyliczyć wymieniać wymienić wyrokować
        wytknąć wytykać wytłumaczyć wyznawać wyznać wzdychać wzywać zaalarmować zaapelować
        zachwalać zachęcać zachęcić zacytować zadeklarować zagrozić zaklinać zakpić
        zakwestionować zameldować zaoponować zapewniać zapewnić zapostulować zapowiadać
        zapowiedzieć zaproponować zaprotestować zaprzeczać zaprzeczyć zapytać zarekomendować
        zarzucać zarzucić zastanawiać zastrzegać zasugerować zauważać zauważyć zawołać
        zawtórować zaznaczać zaznaczyć zażartować zażądać zdenerwować zdradzać zdradzić
        zdziwić zganić zgodzić zgłaszać zmartwić zreferować zrelacjonować zripostować
        zwracać zwrócić złościć zżymać śmiać żalić żartować żądać przypisywać przypisać
        skandować wykrzykiwać wykrzyknąć
    """,
    "by": """
        według|zdaniem|jak mówi|słowami|w opinii|w ocenie|w oczach|w przekonaniu
    """,
    "own": "jego zdaniem|jej zdaniem|według niej|według niego",
    "pronouns": "on ona ono oni one",
    "at": "z ze w we przy",
    "of": "ds. ds do od",
    "articles": "sam sama same sami ten ta to jego jej ich nasz nasza jeden jedna",
    "relatives": "który która które którzy że kto co",
    "roles": """
        latek latka żona mąż brat siostra syn córka wnuk wnuczka prezes prezeska prezesa
        wiceprezes wiceprezeska dyrektor dyrektorka dyrektora sekretarz minister ministra
        ministerka wiceminister rzecznik rzeczniczka rzecznika szef szefowa kierownik
        kierowniczka prawnik prawniczka adwokat adwokatka lekarz lekarka badacz badaczka
        profesor profesorka burmistrz burmistrzyni burmistrza wójt wójta prezydent
        prezydenta wiceprezydent poseł posłanka senator senatorka radny radna koordynator
        koordynatorka delegat delegatka przedstawiciel przedstawicielka założyciel
        założycielka współzałożyciel współzałożycielka członek członkini aktywista
        aktywistka działacz działaczka ekspert ekspertka ekonomista ekonomistka historyk
        historyczka socjolog socjolożka biolog biolożka sędzia prokurator prokuratorka
        ambasador ambasadorka biskup redaktor redaktorka dziennikarz dziennikarka autor
        autorka pielęgniarka pielęgniarz nauczyciel nauczycielka rolnik rolniczka inżynier
        skarbnik skarbniczka właściciel właścicielka wolontariusz wolontariuszka mieszkaniec
        mieszkanka przewodniczący przewodnicząca wojewoda komisarz premier premierka kucharz
        wędkarz rybak pracownik pracowniczka studentka student specjalista specjalistka
        starosta kanclerz rektor rektorka pacjent pacjentka klient klientka szewc matka
        ojciec sąsiad sąsiadka architekt architektka skrzypek skrzypaczka malarz malarka
        aktor aktorka pisarz pisarka ksiądz proboszcz piekarz strażak kapitan analityk
        analityczka przedsiębiorca emeryt emerytka uczeń uczennica naukowiec antropolog
        psycholog trener trenerka reżyser reżyserka prodziekan dziekan europoseł
        europosłanka wiceburmistrz inicjator inicjatorka mediatorka hodowca leśniczy dowódca
        komendant komendantka policjant policjantka funkcjonariusz funkcjonariuszka oficer
        aspirant nadkomisarz podinspektor inspektor inspektorka generał pułkownik
        podpułkownik major kapral sierżant ratownik ratowniczka strażnik strażniczka
        żołnierz selekcjoner szkoleniowiec napastnik napastniczka bramkarz bramkarka obrońca
        obrończyni pomocnik zawodnik zawodniczka piłkarz piłkarka tenisista tenisistka
        kolarz kolarka lekkoatleta lekkoatletka pływak pływaczka skoczek siatkarz siatkarka
        koszykarz koszykarka sędzina kierowca menedżer menedżerka menadżer wiceszef
        wiceszefowa wicedyrektor wicedyrektorka wiceprzewodniczący wiceprzewodnicząca
        współprzewodnicząca współprzewodniczący sekretarka podsekretarz wicemarszałek
        marszałek marszałkini wicewojewoda wicestarosta sołtys sołtyska zastępca zastępczyni
        doradca doradczyni pełnomocnik pełnomocniczka kanclerka wicepremier wicepremierka
        król królowa książę księżna papież kardynał arcybiskup zakonnica zakonnik pastor
        imam rabin akcjonariusz inwestor inwestorka pracodawca pracodawczyni robotnik
        robotnica hutnik górnik stoczniowiec kolejarz motorniczy maszynista taksówkarz
        sprzedawca sprzedawczyni kupiec restaurator restauratorka fryzjer fryzjerka księgarz
        księgarka wydawca wydawczyni tłumacz tłumaczka poeta poetka powieściopisarz
        dramatopisarz filmowiec scenarzysta scenarzystka producent producentka muzyk
        muzyczka kompozytor kompozytorka wokalista wokalistka piosenkarz piosenkarka tancerz
        tancerka choreograf choreografka artysta artystka rzeźbiarz rzeźbiarka fotograf
        fotografka projektant projektantka kurator kuratorka kustosz kustoszka bibliotekarz
        bibliotekarka archiwista archiwistka archeolog archeolożka geolog geolożka fizyk
        fizyczka chemik chemiczka matematyk matematyczka ekolog ekolożka klimatolog
        klimatolożka meteorolog hydrolog hydrobiolog botanik zoolog ornitolog weterynarz
        weterynarka farmaceuta farmaceutka aptekarz aptekarka dentysta stomatolog psychiatra
        pediatra chirurg kardiolog onkolog onkolożka epidemiolog epidemiolożka wirusolog
        wirusolożka immunolog położna diagnosta filozof filozofka językoznawca
        językoznawczyni politolog politolożka prawoznawca notariusz notariuszka radca
        mecenas asesor oskarżony oskarżona podejrzany podejrzana świadek poszkodowany
        poszkodowana pokrzywdzony pokrzywdzona sprawca zatrzymany zatrzymana skazany skazana
        powód powódka pozwany pozwana ofiara protestujący związkowiec związkowczyni kandydat
        kandydatka parlamentarzysta parlamentarzystka deputowany deputowana obywatel
        obywatelka lokator lokatorka najemca wdowa wdowiec babcia dziadek ciotka wujek kuzyn
        kuzynka przyjaciel przyjaciółka kolega koleżanka rodzic mama tata licealista
        licealistka uczestnik uczestniczka doktorant doktorantka absolwent absolwentka
        wykładowca wykładowczyni pedagog pedagożka wychowawca wychowawczyni opiekun
        opiekunka sprzątaczka rencista rencistka turysta turystka pasażer pasażerka
        użytkownik użytkowniczka konsument konsumentka uchodźca uchodźczyni migrant
        migrantka prezenter prezenterka korespondent korespondentka reporter reporterka
        felietonista publicysta publicystka krytyk krytyczka konsultant konsultantka
        mediator organizator organizatorka twórca twórczyni pomysłodawca pomysłodawczyni
        wynalazca pionier pionierka wspólnik wspólniczka mechanik elektryk budowlaniec
        stolarz marynarz nurek pszczelarz pszczelarka winiarz sadownik sadowniczka ogrodnik
        ogrodniczka gospodarz gospodyni przewodnik przewodniczka laureat laureatka zwycięzca
        zwyciężczyni rozmówca rozmówczyni czytelnik czytelniczka widz kobieta mężczyzna
        chłopak dziewczyna nastolatek nastolatka dziecko staruszka staruszek senior seniorka
        dozorca nadleśniczy konserwator konserwatorka animator animatorka mistrz mistrzyni
        zawodowiec
    """,
    "groups": """
        stowarzyszenie organizacja związek ministerstwo fundacja fundacji uniwersytet
        instytut komisja rada agencja rząd firma spółka sąd policja kościół sieć kolektyw
        gmina grupa federacja unia konfederacja komitet centrum parlament partia koalicja
        spółdzielnia województwo raport badanie oświadczenie ngo szpital urząd prokuratura
        kuria international list rezolucja wyrok postanowienie uchwała ustawa rozporządzenie
        dokument tekst artykuł manifest notatka porozumienie umowa dyrekcja redakcja obrona
        izba sejm senat trybunał muzeum teatr festiwal szkoła klinika diecezja parafia bank
        fundusz klub drużyna miasto resort kancelaria kuratorium magistrat starostwo
        laboratorium wydział akademia instytucja petycja apel komunikat zarząd komenda straż
        biuro oddział pododdział służba służby wojsko armia marynarka władze opozycja
        większość koalicjant koło korporacja koncern przedsiębiorstwo ubezpieczyciel
        przewoźnik operator deweloper dystrybutor producent wydawnictwo rozgłośnia dziennik
        tygodnik miesięcznik portal gazeta uczelnia politechnika katedra samorząd powiat
        sołectwo senatorat kolegium inspektorat inspekcja nadzór dozór regionalna okręg
        delegatura ambasada konsulat prezydium rzecznictwo dyżurny przewodnictwo komisariat
        prokuratoria adwokatura jury skład orzeczenie uzasadnienie wniosek skarga pozew
        instrukcja okólnik regulamin kodeks konstytucja traktat dyrektywa deklaracja
        memorandum plan projekt nowelizacja sprawozdanie bilans sondaż ankieta analiza ocena
        audyt kontrola śledztwo podręcznik poradnik protokół wpis wiadomość ulotka plakat
        transparent ogłoszenie strona bractwo zakon kongregacja episkopat synod watykan
        front sojusz forum zgromadzenie społeczność rodzina inicjatywa ruch platforma
        delegacja filia zakład fabryka huta kopalnia centrala sztab międzyzakładowa
        solidarność
    """,
    "small": """
        sam sama samo sami same samego samej samemu samym samych samymi
        w we na z ze do od o po przy przez dla bez nad pod przed za między wśród według
        zdaniem podczas wobec i oraz a ale lecz lub albo jednak więc gdy kiedy jeśli
        ponieważ bo jak też także również wczoraj dziś dzisiaj jutro teraz tu tam już zawsze
        nigdy bardzo więcej mniej wtedy potem następnie wreszcie jeszcze nie ani my wy ja
        zapytany zapytana ponadto dodatkowo tak tym tego ku szczególnie kilkakrotnie
        podobnie zwłaszcza głównie właśnie tymczasem natomiast zresztą wprawdzie owszem
        niestety ostatecznie początkowo wielokrotnie niedawno ostatnio obecnie aktualnie
        dlatego dlaczego zatem toteż otóż dopiero nawet prawie około niemal często rzadko
        czasem czasami nagle wkrótce później wcześniej najpierw dalej ciągle wciąż przecież
        chyba może zapewne oczywiście naturalnie faktycznie rzeczywiście wyraźnie
        jednocześnie równocześnie tylko jedynie wyłącznie przede mimo pomimo zamiast oprócz
        poza obok ponad poniżej powyżej wewnątrz wzdłuż naprzeciw dzięki przeciwko choć
        chociaż skoro odkąd dopóki zanim aż zaś nam mi mu wam
    """,
    "works": """
        książka książce książki raport raporcie raportu film filmu filmie piosenka album
        powieść artykuł serial spektakl obraz wystawa pismo program programu kampania
        kampanii badanie projekt projektu słowo słowa słów termin pojęcie wyrażenie tytuł
        tytułem pt pod hasło hasłem hasła zwany zwana zwane tzw akcja akcji akcję cykl
        konferencja konferencji pojęcia dokument nazwa nazwę nazwą napis przydomek miano
        pseudonim pseudonimem operacja operacji plan planu strategia festiwal festiwalu
        nagroda nagrody nagrodę debata debaty debatę panel panelu spotkanie wykład sesja
        warsztaty kongres forum klasyk opera poemat wiersz opowiadanie esej utwór płyta
        płyty rubryka portal podcast tygodnik miesięcznik dziennik magazyn gazeta spółka
        pawilon hala hotel restauracja kawiarnia
    """,
}
