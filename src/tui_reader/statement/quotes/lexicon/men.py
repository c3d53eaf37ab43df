"""Given names of men in many languages."""

MASCULINE = """
    aad aarav aaron aart abbas abdallah abdelaziz abdelhak abdelhamid abdelilah abdelkader
    abdelkarim abdellah abdellatif abdelmajid abdelmalek abderrahim abderrahmane abdeslam abdou
    abdoul abdoulaye abdul abdullah abdullahi abdurrahman abe abebe abel abilio abiodun abner
    abraham abu-bakr abundio acacio achille achim achmed achraf adalberto adam adamo adebayo
    adel adelino adem ademar ademir adilson aditya adnan adolf adolfo adolphe adriaan adrian
    adriano adrien adán aert afonso afshin agne agostinho agostino agustín ahmad ahmed ahmet
    aidan aidar ailton airton aitor ajay akash akif akira akos aksel akwasi alaa aladár alain
    alan alasdair alastair alban albano albert alberto albin albino albrecht aldair aldo aleardo
    alec aled alejandro alejo aleksandar aleksander aleksandr aleksei aleksey alessandro alessio
    alex alexander alexandr alexandre alexandros alexandru alexei alexej alexios alexis alf
    alfie alfio alfons alfonse alfonso alfred alfredo algirdas alhaji ali alireza alistair allan
    almir alois alojz alojzy alok alonso aloys aloysius aloísio aloïs alphonse altan altin alun
    alvaro amadeo amadeu amadou amandus amar amaury ambroise ambros ambrose ambrosio amedee
    amedeo amer amin amine amir amit amjad ammar amos américo amílcar ananda anas anass
    anastasio anastasios anatol anatole anatoli anatolij anatoliy anatoly anders anderson andi
    andoni andor andre andreas andrei andrej andrew andrey andries andrija andris andriy andrzej
    andré andrés andy aneurin ange angelo angus anibal aniello aniket anil ankit annibale anouar
    anselm anselme anselmo ansgar antal anthony anto antoine anton antoni antonin antonino
    antonio antonios antoniu antonín antti antónio antônio anup anwar anxo aníbal apollinaire
    apostolos aram aras arash araz arben archibald archie ardeshir ardian ardit ari arie arif
    aristide aristides aristóteles arjan arjen arjun arkadi arkadiusz arkady arlind arlindo
    arman armand armando armel armin armindo arminius arnaldo arnau arnaud arndt arne arno
    arnold arnoud arnulf aron arsene arseny art artan artem arthur artjom artur arturo artyom
    arun arvid arvind aryan asad asbjørn asen asger ashish ashok ashraf ashwin asif aslan astrit
    atanas athanasios athos atilla attila attilio atul auberon aubin august augustin augusto
    auke aurel aurelio aurélien avi avinash axel aydin aydın ayhan ayman aymen aymeric aytaç
    azad aziz babacar babak badr bahman bahram bakary baldassare baldomero baldur baltasar
    baltazar balthasar balázs baptista baptiste baraka barend barnabas barnaby barnabé barney
    barrie barrington barry bart bartel barthelemy barthold bartholomew bartholomäus bartolomeo
    bartolomeu bartolomé bartosz bartłomiej bas bashar bashkim basile basilio bassam bassem
    bastiaan bastian bastien battista batuhan baudouin bauke bautista bayram baz behnam behrouz
    behzad bekim belmiro ben benedetto benedict benedicto benedikt benediktus benedito bengt
    beniamino benito benjamim benjamin benji benjámin benno benny benoit benoît bento berend
    berent berk berkan berkay bernard bernardino bernardo bernardus bernat bernd berndt bernhard
    bernie bert bert-jan berthold bertram bertrand bertrando besnik beto bevan bharat bhaskar
    bhavesh biagio bijan bilal bill birger birol bjarne bjarte bjorn björgvin björn bjørn blaise
    blake blas blaž blerim bob bobby bodo boele bogdan bogomil bogumil boguslav bogusław bohdan
    bohumil bojan bolesław bonaventura bongani bonifacio bonifacy boran boris borys boubacar
    boudewijn bouke boyan boyko bořivoj boško božidar brad bradford bradley brahim brais bram
    brandon brandt branimir branislav branko brayan breandán brecht breixo brendan brennan bret
    brett brian brice brikt broder bronisław bruce bruno bryan bryn buddy bujar burak burhan
    burkhard burkhardt burt byron bálint béla börje børge bülent błażej caetano cahit caio cajus
    caleb calixto callum calogero calum calvin camillo camilo candido carel carl carles carlito
    carlo carlos carlton carmelo carmine carolus carsten casimir casimiro caspar casper cassian
    cassius castor cathal cayetano cecil cecilio cedric celal celestin celestino celio celso
    cemal cengiz cesare cesário cevdet chaim chakib charaf charles charley charlie charlton chas
    chavdar cheikh chema chet chetan chidi chijioke chima chinedu chinonso chinua chris christer
    christiaan christian christodoulos christoph christophe christopher christos chrystian
    chrétien chuck chukwuemeka ciaran ciarán cihan cillian cino ciprian cipriano ciriaco ciro
    claes clark claude claudinei claudio claudius claus clayton cleber cleiton clemens clement
    clemente cletus cleveland cliff clifford clifton clint clinton clive clovis clyde cláudio
    clément cody coen coenraad colby colin colm colman coloman colum connor conor conrad conrado
    constantijn constantin constantinos corentin cormac corneel cornelio cornelis corneliu
    cornelius corné corrado cosimo cosme cosmin costantino costel courtenay craig crispian
    crispin cristian cristiano cristovão cristóbal cristóvão csaba cuno curtis cuthbert cyprian
    cyprien cyriel cyril cyrille cyrillus cyrus czesław cédric cédrick célio césaire césar călin
    cătălin daan dacian dafydd dagfinn dagobert dagoberto daiki daisuke daithí damian damiano
    damien damir damià damián damjan damon dan daniel daniele daniil danijel danilo danny dante
    danut danylo daoud dara darby dardan darek dario dariush dariusz darnell darragh darrell
    darren darrin darryl darwin dave davi david davide davoud dawid dawit dawud dean debashish
    declan deepak dejan delbert delcio delmer delroy delyan demba demetrio demetrios demir
    denilson denis deniss deniz dennis denys denzel derek derk dermot derrick derviş deshawn
    desiderio desiderius desmond detlef detlev devin dewald dexter dezső dhruv diarmaid diarmuid
    dick didi didier diederich diederick diederik diego dieter diethard diethelm diethmar
    dietmar dietrich digby dilip dimas dimitar dimitri dimitrios dimitris dimosthenis dinesh
    dinis dino diogenes diogo dion dionisio dionysios dionísio dirceu dirk dirk-jan djamel
    djibril djordje dmitri dmitrij dmitriy dmitro dmitry dmytro dobri dobromir dogan dolf
    domagoj domen domenico domingo domingos dominic dominick dominik dominique domènec donal
    donald donatello donatien donato dong-hyun donncha donnie dorian doru doruk doug dougal
    dougie douglas douwe dov doğan dragan dragoș draško dražen dries driss driton duane duarte
    dugald duje dumitru duncan durk durmuş dursun dusan dustin dušan duško dwayne dwight dylan
    dzmitry dávid dónal eamon eamonn easton ebbe ebenezer eberhard eberhart ebrahim ebubekir
    eckard eckart eckhard eckhart ed eddie edgar edgard edgardo edi edilson edin edinelson
    edison edmond edmund edmundo edoard edoardo edson eduard eduardas eduardo edvard edvin
    edward edwin edzard eelco eelke eerik eero eetu efe efisio efraim efraín efrén egbert egge
    egidio egil egino egon ehsan ehud eifion eilert einar eirik eivind ekkehard ekkehardt
    ekkehart ekrem eladio elbert eldar eleftherios eleuterio elfried elfyn elgar elia eliah
    elian elias elie elijah elio eliot elisabetto eliseo eliseu elliot elliott ellwood elmar
    elmer elmo eloy elton elvin elvis elwin elwood elyas elías emad emanuel emanuele emanuil
    emeka emeric emerich emerson emery emiel emil emile emilian emiliano emilio emin emir emlyn
    emmanuel emmerich emmet emmett emrah emre emrys emyr endre eneko engelbert engin ennio enno
    enoch enrico enrique enver enzio enzo eoghan eoin ephraim epifanio erasmo erasmus erbil
    ercan erdal erdem erdoğan eren erhan erhard eric eric-jan erich erick erico erik erkan erkki
    erland erling erman ermanno ernest ernesto ernst ernö ernő eros errol ersin ertan erwan
    erwann erwin eryk esben eskil esmail espen esteban estevao etienne etto ettore euan eudald
    eudes eugen eugenio eugeniu eugeniusz eugène eulogio eusebio eustace eustache eustachio
    eusébio evan evandro evangelos evariste evaristo everard everett evert evert-jan everton
    evgeni evgeny evrard evren ewald ewan ewoud eyal eyvind eyüp ezekiel ezequiel ezio ezra
    fabian fabiano fabien fabio fabius fabián fabrice fabrizio fabrício facundo fadi fadil fahad
    fahd fahri faisal farhad fariborz farid faris farouk farshid farzad fatih fatmir faustino
    fausto fawzi faysal fedde federico federigo fedor feike feliciano felicien feliks felipe
    felix femi fenton ferdi ferdinand ferdinando ferenc fergus ferhat ferit fermín fernando
    fernao ferran ferruccio festus fiachra fidel fikret filib filiberto filip filipe filippo
    finbarr finian finlay finley finn fintan fionn fiorenzo firas firmin firmino flamur flavio
    flemming florencio florent florian floriano florin floris floyd fokke fokko folke folker
    folkert foppe fouad francesc francesco francis francisco franciscus franciszek franck franco
    francois franjo frank frankie franklin frans frans-jozef frantisek františek franz
    franz-josef franz-xaver franziskus françois fraser fred freddie freddy frederick frederico
    frederik fredo fredrik freek frido fridolin friedbert friedemann frieder friedhelm
    friedrich-wilhelm friso fritjof fritz frode froilan frowin frédéric frédérik fulgencio
    fulvio fyodor fábio félicien félix fílip gabe gabor gabriel gabrijel gael gaetan gaetano
    gagan gaizka galo gamal ganesh gareth garret garrett garrick garry garth gary gaspar gaspard
    gaspare gaston gatien gaurav gaute gauthier gautier gavin gavino gavriil gawain gaël gaëtan
    gebhard geert geir genaro genival gennadi gennadiy gennady gennaro gentian geo geoff
    geoffrey geoffroy geordie georg george georges georgi georgij georgios georgiy geraint
    gerald geraldo gerallt gerard gerardo gerardus gerben gerbrand gerd geremia gereon gerfried
    gerhard gerhardt gerlof germain germán gerolamo gerold gerolf geronimo gerrit gerrit-jan
    gerritjan gerry gershon gert gert-jan gerwin gerwyn gery getachew gethin geza ghaith ghassan
    ghazi gheorghe ghislain giacinto giacomo giambattista giampaolo giampiero gian gian-andrea
    gianbattista giancarlo giandomenico gianfranco giangiacomo gianluca gianluigi gianmarco
    gianmaria gianni gianpaolo gianpiero gideon gijs gijsbert gilad gilbert gilberto gildas
    giles gilles gilles-jan gillis gilson gines gino ginés gioacchino giordano giorgio giosuè
    giovan giovanbattista giovanni girish girolamo gisbert giulian giuliano giulio giuseppe
    giustino gjergj gleb glen glenn glyn glynn godefroy godehard godfrey godfried godwin
    goedhart goffredo goncalo gonzalo gonçalo gopal goran gordon gorka gottfried gotthard
    gotthilf gottlieb gottlob goulven govind gracjan graeme graham grahame grayson graziano greg
    gregers gregor gregorio gregorius gregory grgur grigori grigorios grigory grover gruffydd
    grzegorz grégoire guenter guenther guglielmo guido guilherme guillaume guillem guillermo
    gulliver gundolf gunnar gunter gunther guntram gus gust gustaaf gustaf gustav gustave
    gustavo gusztáv guust guy guðmundur gwenaël gwilym gwyn gyorgy gyula györgy gábor gáspár
    gérard géza gökhan göksel göran gösta götz günay güney günter günther gürkan gürsel haakon
    habib hadi hadrian hafid haije haitham hajo hakan hakim haldun halil hallvard halvor hamad
    hamdi hamed hamid hamidreza hamish hamza hanif hannes hanns hannu hans hans-dieter
    hans-georg hans-günter hans-günther hans-heinrich hans-joachim hans-josef hans-jörg
    hans-jürgen hans-martin hans-peter hans-ulrich hans-werner hansjörg hansjürgen hanspeter
    hansruedi hansueli hanz harald haralds haraldur haris harish harley harmen haroon haroun
    harrison harro harry hartmut hartwig hartwin haruki harun harvey hasan hashem hasib hasim
    hassan hassane hatem hauke havard haydar hayden haydn haye hayo hayri haytham heber hector
    hedley hedzer heere hefin heikki heiko hein heiner heini heinrich heinz heinz-josef
    heinz-peter heinz-werner heitor hélder helge helgi helier helio hellmut hellmuth helmar
    helmer helmut helmuth hemant hemi hendrik henk henning henri henri-jean henrik henrique
    henry henryk herb herbert herberto herbie heribert heriberto herman hermann hermann-josef
    hermanus hermenegildo hernan hernán hervé herwig herwin hessel hicham hidde hideo hieronymus
    hikmet hilaire hilario hilarius hilbert hilmar hilmer hinnerk hinrich hippolyte hiroaki
    hirohito hiroki hiroshi hisham hjalmar hocine holden holger homayoun hooman horacio horatio
    horia horst horst-dieter hossam hossein houshang howard howell hristo hrvoje hryhoriy hubert
    huberto huberts hubertus hudson hugh hugo hugues huib humbert humberto humphrey husain husam
    huseyin hussam hussein huw hylke hywel håkan håkon håvard héctor hüseyin iacopo iain ian
    ibrahim ibrahima ibro ichiro idan idris idriss idrissa idwal iestyn ieuan ifan ifor iftikhar
    iginio igino ignaas ignace ignacio ignacy ignas ignatius ignaz ignazio igor igors ihor ihsan
    ike iker ilan ildefonso ilhan ilian ilias ilie ilija ilir iliya ilja ilkay ilkka illia
    illtyd illya ilya ilyas imad imanol imran imre inaki indalecio ingar ingemar ingmar ingo
    ingolf ingvar inigo innocenzo innokenty inácio ioan ioannis iolo ionel ionut ionuț iordan
    iraj irfan irvin irving irwin isaac isaak isac isai isam isamu isaías isidore isidoro isidro
    iskander islwyn ismael ismail ismaël ismaïl issa issam issouf istvan istván itai italo
    iulian ivan ivano ivar ivaylo ivica ivo ivor iván iwan iwo iyad izaak izzet iñaki jaak
    jaakko jaap jabbar jaber jabir jacco jace jacek jacinto jack jackson jacky jacob jacob-jan
    jacobo jacobus jacopo jacques jaden jafar jagdish jago jailton jaime jair jaka jake jakob
    jakov jakub jakup jalal jalil jamal jameel james jamie jamil jamshid jan jan-hendrik
    jan-peter jan-philipp jan-pieter jan-willem jani janick janko janne jannes jannik jannis
    janos janusz jaouad jared jarek jari jarkko jarl jarle jarmo jarno jaromir jaroslav jaroslaw
    jarosław jarred jarrod jason jasper jaspreet jaume javad javi javid javier jawad jaxon
    jayden jean jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-daniel
    jean-david jean-françois jean-guy jean-hugues jean-jacques jean-louis jean-luc jean-marc
    jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-rené jean-robert
    jean-sébastien jean-yves jedidiah jef jeff jefferson jeffery jeffrey jelle jelmer jelte
    jenkin jeno jens jens-peter jentsje jenö jenő jeppe jeremi jeremiah jeremias jeremy jeremías
    jermaine jernej jeroen jerome jeroom jerrold jerry jerzy jerónimo jesper jesse jesús jethro
    jez jhon ji-hoon jian jibril jim jimmy jindřich jiri jitse jiří joab joachim joannes joaquim
    joaquin joaquín jobst jochanan jochem jochen jochum joe joel joep joeri joey joffrey johan
    johann johann-georg johannes johannis john johnathan johnnie johnny jolyon jon jonah jonas
    jonatan jonathan jonathon joni joop joos joost joost-jan jorden jordi jordy jordán joren
    jorge jorgen jorginho jorik joris joris-jan jorn jorre jorrit jos jose joseba josef josep
    joseph josh joshua josiah josias josimar josip josse josselin jost jostein josu josué josé
    josé-luis jotham jouke jovan jovica jozef jozefus jozua joão joël joško juan juan-carlos
    juanito juanjo jubril judah juha juhani jukka jules julian juliano julien julio juliusz juma
    juraj jurek jurgen juri juriaan jurij juris jurjen jurre jurriaan jussi justin justino
    justus justyn juul juvenal jános jérémie jérémy jérôme jóhann jón jópie józef józsef jörg
    jörn jørgen jürg jürgen jānis jędrzej kaan kaarel kacper kaden kadir kagiso kai kailash kaj
    kaleb kalev kalle kaloyan kamal kamau kambiz kamel kamiel kamil kamran kanat karam karan
    kareem karel karel-jan karim karl karl-friedrich karl-heinz karl-josef karl-otto karlheinz
    karlo karol karoly karsten kartik kasim kasimir kaspar kasper kasra kassim katsumi katsuya
    kaveh kazem kazim kazimierz kazuki kazuo kazuya keegan keenan kees keir keisuke keith kelvin
    kemal ken kenan kendall kendrick kenji kennet kenneth kenny kenta kenton kenzo kerem kerim
    kermit kersten keshav ketil kev kevin khaled khalid khalid-jan khalil kianoush kieran kike
    kilian killian kimmo kimo kingsley kipchoge kiprop kiran kiril kirill kirk kito kjeld kjell
    kjetil klaas klaas-jan klaus kleber klemen klemens knud knut kobe koen koenraad kofi koichi
    kojo koldo kolton kondrad konrad konstantin konstantinos konstantyn koos koray korbinian
    korneel kornel korneliusz kosta kostas kosti kostyantyn kourosh krasimir kresimir krešimir
    kris kris-jan krishna krister kristiaan kristian kristijan kristján kristof kristofer
    kristoffer krste krunoslav krystian krzesimir krzysztof ksawery kudzai kunal kunibert kuno
    kurt kurtuluş kushtrim kwabena kwadwo kwaku kwame kwasi kwesi kyle kylian kyriakos kyrylo
    kálmán károly kōji lachlan ladislao ladislaus ladislav laercio lahcen lajos lakshman lalit
    lamar lambert lamberto lamin lamine lamont landelin lander lanfranco langdon larbi larry
    lars lars-erik lasse laszlo laurens laurent laurentius laurențiu lauri laurids lauritz lauro
    lautaro lavrentis lawrence lazar lazare lazaro lazlo leander leandro lech lee leendert leif
    leigh leighton leith lelio len lennard lennart lennox lenny lenz leo leobardo leof leon
    leonard leonardo leoncio leonel leonhard leonhardt leonid leonidas leonzio leopold leopoldo
    leos leroy leslaw leslie lester leszek lesław lev levan levent levi levin lewis leónidas
    liam libor licinio lieuwe lieven lino linus lionel lisandro livio liviu ljubiša ljubo
    ljubomir llewellyn llion llorenç lloyd lluc lluis lluís llyr lode lodewijk lodovico loek
    loet logan loic lokesh lonnie lorand lorenz lorenzo lorin loris lorne loránd lotfi lothaire
    lothar louay louie louis lourenco lourens lovro lowell lowie loïc luan lubomir lubomír luboš
    luc luca lucas lucian luciano lucien lucio lucius ludger ludgero ludo ludolf ludomir ludovic
    ludovico ludvig ludvik ludwig ludwik luigi luis luitpold luiz luka lukas luke lukács lukáš
    lulzim luqman lutz luud luuk luís luís-filipe lwazi lyle lyndon lysander lyubomir lászló
    lázaro léandre léo léonard léopold lúcio maarten maarten-jan macario maceo maciej maciek
    madan maddox madhav mads magdi magne magnus magnús mahdi maher mahesh mahir mahmood mahmoud
    mahmud mahmut maicon maik mainrad majed majid makis makoto maksim maksym malachi malachy
    malcolm malcom maldwyn malick malik malo malte mamadi mamadou mamoun mandla manel manfred
    manfredi manfredo manish manlio manoel manoj manolis manolo mansour mansur manu manuel
    manuele maqsood marat marc marc-andré marc-antoine marcal marceau marcel marcelino marcellin
    marcello marcellus marcelo marcial marciano marcin marcio marco marcolino marcos marcus
    marek marian mariano marijan marijn marinko marino marinus mario marius mariusz mark markku
    marko markus marlon marnix marsel marten martial martijn martijn-jan martim martin martino
    martins martinus martti marty martín marvin marwan masahiro masaki masao masashi masoud
    massamba massimiliano massimo matej mateo mateus mateusz matheus mathias mathieu mathijs
    mathis mathéo matias matija matko mato mats matt matteo matteus mattheus matthew matthias
    matthieu matthijs matthäus matti mattia mattis mattéo matyas matz maté matías matěj mauri
    maurice mauricio maurits mauritz maurizio mauro maurus maury maurycy max maxence maxime
    maximiano maximilian maximiliano maximilien maximillian maxwell maynard mazen mbaye mederic
    mehdi mehmet mehran mehrdad meindert meinert meinhard meinolf meinrad meirion melchior
    melchor melih melker melle melvin melvyn menachem menelaos menne menno mensur merlijn merlin
    mert merten mervyn messaoud mete metehan metin metodi meurig mevlüt micah micha michael
    michail michaël michał michel michelangelo michele michiel mick mickaël mickey micky midas
    mieczysław miguel miguel-ángel mihai mihail mihkel mihály miika mika mikael mikaere mikaël
    mike mikel mikey mikhail mikis mikkel mikko miklas miklos miklós mikolaj mikołaj mikula
    milad milan milenko miles milivoj miljenko milko millard milo milomir milorad milos milosz
    miloš milton milutin milán mimoun min-jun minne minoru miodrag mircea mirco mirek mirko miro
    miroslav mirosław mirza mischa misha mislav mitar mitch mitchell mitja miłosz mladen modou
    mogens mohamad mohamed mohammad mohammadreza mohammed mohan mohand mohannad mohit mohsen
    moise moises moisés mojtaba mokhtar momar momčilo monir monty mordechai morgan moritz morris
    morten morteza morton moses moshe mostafa motaz moulay mounir mourad moussa moustapha moïse
    mpho muammer muath mubarak mugur mugurel muhamed muhammad muhammed muhammet muhannad
    muharrem mukesh mukhtar munir murad murat murdo murilo murray musa mustafa mustapha muzaffer
    mwangi mykhailo mykola mykyta myles myron myroslav márcio mário márton mátyás máté märten
    mümtaz nabil nacho nadeem nader nadir naeem nahuel naim naji najib namık nand nando nandor
    naoki narciso narendra naresh naser nasir nasser natan natanael nathan nathanael nathanaël
    nathaniel naveed naveen navid navin nazar nazim nazzareno nazım neal nebojša necati
    necmettin neculai ned nedim neels neeraj neil nelis nelson nemanja nenad neno nestor neville
    nevio nevzat nexhat niall nicandro nicanor niccolo niccolò nicholas nick nicky nico
    nicodemus nicolaas nicolae nicolai nicolaj nicolas nicolau nicolás nicolò nicu nicușor nidal
    niek niel niels niels-jan nigel nihat niilo nik nikhil nikita niklas niko nikodem nikola
    nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nilo nils nilson nilton nimrod
    ninian nino nitin nivaldo niyi nizar njegoš njoroge nkosi noah noam noboru nobuo noel nol
    nolan norbert norberto norbertus nordin norman nour-eddine noureddine noé noël nuno nunzio
    nurettin nuri nándor nélson néstor obadiah obed obinna ochieng octave octavian octavio odair
    oddbjørn oddvar oded odhiambo odilo odilon odin oene ofer ognjen ognyan oisin oisín okan
    oktawian oktay olaf olav olavi olavo ole oleg olegario oleh oleksandr oleksii oleksiy
    olgierd olindo oliver olivier olle olli olly olof olov oluf olufemi oluwaseun omar omari
    omer omid omkar onno onofre onur onésime orazio orest oreste orestes orhan oriol orion
    orlando orlin orson orville osama osamu oscar oscár oskar osman osmar ostap osvaldo oswald
    oswaldo oswin otavio otello othman othmane othmar otieno otis otmar ottavio ottfried ottmar
    otto ottokar ottomar ottorino oumar ousmane oussama ove ovidio ovidiu owain owen oystein
    ozan oğuz oğuzhan paavo pablo paco paddy padraic padraig palle pamphile panagiotis pankaj
    panos pantelis paolino paolo pape parag parker parsa parviz pascal paschal pascoal pasi
    pasquale patrice patricio patrick patrik patriz patrizio patryk paul paulin paulino paulinus
    paulius paulo paulus pauric pavel pavle pavlo pavlos pawel paweł payam peadar pearse peder
    pedro peer pejman pekka pelayo pelle pentti pep pepe pepijn perceval percival percy pere
    peregrin peregrine perico perry pertti petar pete peter peter-jan peter-paul petko petr
    petras petre petri petrit petro petros petru petrus petter petteri petur peyman phelan
    phelim phil philbert phileas philibert philip philipp philippe phillip phillips philo
    philémon phineas pier pier-jan pier-paolo pierangelo pierantonio pierfrancesco piergiorgio
    pierino pierluigi piero pierpaolo pierre pierre-alain pierre-andré pierre-antoine
    pierre-emmanuel pierre-henri pierre-jean pierre-louis pierre-marie pierre-olivier
    pierre-yves pierrick piers piet pieter pieter-bas pieter-jan pietro pietro-paolo pim pinchas
    piotr piran pirmin piter pius piyush plamen platon plácido popke porfirio poul pouya prabhat
    prabhu pradeep prakash pramod pranav prasad prasanna pratap prateek praveen pravin preben
    predrag prem primož prudencio przemek przemysław pyotr pádraic pádraig pál pär pål pèire
    qasim quadir quentin quico quincy quint quinten quintin quinto quique quirijn quirin quirino
    rabah rachid rachid-jan radek radoslav radosław radovan radu raed raf rafa rafael rafaël
    rafał rafe raffaele raffaello rafik rafiq raghav raghu ragnar ragnvald raheem rahim rahul
    raik raimo raimon raimondo raimund raimundo rainer rainier raivo raj rajan rajat rajeev
    rajendra rajesh rajiv rajko rakesh ralf ralph ramakrishna raman ramazan ramesh rami ramin
    ramiro ramiz ramon ramsay ramses ramy ramzi ramón randall randolf randolph randy ranieri
    ranjit ranveer raoul raphaël rashad rasheed rashid rasim rasmus rastislav ratko raul ravi
    ravindra rawiri rayan rayane raymon raymond raymund razvan raúl recep redouane reg reggie
    reginald reginaldo reidar reijer reik reimar reimer reimund reinaldo reinder reiner reinhard
    reinhart reinhold reinier reinold reinout rembrandt remco remi-jan remigio remigius
    remigiusz remo remus renaldo renan renard renato renaud renger renier renzo rené rené-jean
    reuben reuven reynaldo reynold reza rhodri rhys riad ricard ricardo riccardo richard richie
    richárd rick rickey ricky rico ridvan rienk rients rienzo rifat rigoberto rik riku rimantas
    rimmer rinaldo rino rinus rishi risto ritchie ritesh rivaldo riyad riza rizwan roald roan
    roar rob rob-jan robb robbe robbert robbie robby robert robertas roberto robin robrecht
    robson rocco rochus roddy roderick roderik rodger rodion rodney rodolfo rodolphe rodrigo
    rodrigue roel roeland roelof rogelio roger rogier rogério rohan rohit rokas rokus roland
    rolando rolf rolf-dieter roli rolland romain roman romano romanus romaric romek romeo romeu
    romke rommert romolo romuald romualdo romulo román romário romão ron ronald ronaldo ronalds
    ronan ronen roni ronnie ronny roope roque rory roscoe rosendo roshan ross rostam rostislav
    rostyslav rowan roy royston ruairi ruairí ruaridh rubem ruben ruben-jan rubens rubén rudi
    rudiger rudolf rudolph rudy ruedi rufino rufus ruggero ruggiero ruhi rui rumen rupert
    rupprecht ruprecht ruslan russ russell rustam rutger ruud ruurd ruy ryad ryan rylan ryo
    ryosuke ryota ryszard régis rémi rémy rómulo rüdiger răzvan rıdvan rıza saad sabbir sabino
    sabri sacha sachin sadio sadık saeed safwan sahin saif saifullah sait sajid sajjad sakari
    salah salah-eddine saleem saleh salih salim salman salomon salvador salvatore sam sameer
    samer samet sami samir sammy sampo samson samu samuel samuele samuli samy sandeep sander
    sanders sandesh sandro sandu sanjay sanjeev sanjiv santeri santi santiago santino santosh
    sargis saro sasan sascha sasha sathish satish satoru satoshi saturnino satya saul saulius
    savas savaş saverio savino savio savvas sayed saïd saúl saša scot scott scottie seamus sean
    seb sebastian sebastiano sebastien sebastijan sebastijn sebastián sebastião sedat sef sefton
    sekou selahattin selcuk selim selman selçuk semih semir semyon senad senan senne senol seppe
    seppo serafim serafin serafino serafín serdar serge sergei sergej sergey sergi sergio sergiu
    sergiusz serhan serhat serhii serhiy serigne serkan servaas servaes servais servatius seth
    settimio seung-hyun severin severino seweryn seyed seymour sezer seán shahid shahin shahram
    shahriar shahrokh shane shankar sharif shaun shawn shay shekhar sheldon sherman sherwin
    shigeru shinji shinzo shivam shkelzen shlomo shola sholto shota shuji shyam siamak siarhei
    siavash sibusiso sicco siddharth sidi sidney siebe siebrand siebren sief siegbert siegfried
    siegmar siegmund siem siert sietse sigbert sigbjørn sigi sigismund sigmar sigmund sigurd
    sigurður sikke silas silvain silvan silvano silverio silvester silvestre silvestro silvio
    silviu silvius silvère simen simeon simion simon simão siméon sinan sinclair sindre siniša
    sione sipho sipke siro siyabonga sizwe sjaak sjef sjirk sjoerd sjors sjouke slavcho slaven
    slavko slavomir slawomir slimane slobodan smail smaïl snorre sofiane solomon soner sonny
    sophus sorin soroush sotiris soufian soufiane souleymane sourav spencer spiros spyros srdjan
    srinivas srđan staffan stan stanimir stanislao stanislas stanislaus stanislav stanislaw
    stanisław stanko stanley stavros stef stefaan stefan stefano stefanos steffen stefán steinar
    steingrim stelian stelios stellan sten stepan stephan stephane stephanus stephen stevan
    steve steven stewart stig stijepan stijn stijn-jan stipe stjepan stojan stoyan struan stu
    stuart sture sturla stéphane suat subhash sudhir suhail sukhbir sukru suleiman suleyman
    sumit sune sung-ho sunil suraj suren suresh sushil susumu svante svein sven sven-erik svend
    sverre svetoslav svyatoslav swen sybe sybolt sybrand sybren syd syed sylvain sylvan
    sylvester sylvestre sylwester szabolcs szczepan szczęsny szilárd szymon sándor séamus
    sébastien sérgio séverin sócrates sören søren süleyman sławek sławomir taavi tadas tadashi
    tadej tadeo tadeusz tadeáš tadhg taha tahar taher tahir tahsin taichi takahiro takao takashi
    takeshi taku takuya talal talha taliesin tamas tamer tamme tamás tancredi tancredo tancrède
    tanel taner tanguy tapani tapio tapiwa taras tarcisio tarek tareq tarik tariku tariq tarkan
    taro tarquin tarun tashi tasos tassilo tatsuo tatsuya tavish tayeb tayfun tayyip teake ted
    teddy tedros teemu tejas telmo temel temesgen tendai teo teodor teodoro teofil teoman
    terence terenzio terje tero terrance terrell terrence terry tetsuya teun teunis tevfik
    tevita teófilo thabo thad thaddeus thaddäus thage thanasis thanos theis themba theo theobald
    theodor theodore theodoros theodorus theodosius theofilos theun theunis thiago thibaud
    thibault thibaut thibo thiemo thierno thierry thies thijl thijmen thijs thilo thom thomas
    thomaz thomaž thor thoralf thorben thorbjørn thore thorir thorkild thorleif thorstein
    thorsten thorvald théo théodore théophile tiago tiberio tiberiu tiberius tibo tibor tiburcio
    tiede tiedo tiemen tiemo tiete tihomir tiimo tijl tijmen till tillmann tilman tilmann tilo
    tim timmy timo timofey timon timoteo timotheus timothy timothée timur tinashe tino tirso
    tito titouan titus tiziano tjaart tjalling tjeerd tjerk tjibbe tjitte tobbe tobias tobiasz
    tobie tobin toby todd todor tofik toivo tom tomas tomasz tomaž tomek tomi tomislav tommaso
    tommi tommie tommy tomo tomohiro tomos tomàs tomás tomáš toni tonino tonko tonnie tony toon
    topi toralf torben torbjörn torbjørn tord torgeir torkild torquato torquil torstein torsten
    toru toshio tosin toño traian trajan travis tremaine trent trev trevis trevor tristan
    tristram tristão troels trond trygve tseard tsjerk tsutomu tsvetan tudor tudur tugrul tullio
    tunde tuomas tuomo turgay turgut turhan tuukka tuur tuğrul tycho tyler tymoteusz tyrell
    tyson ubaldo ubbo uday udo ueli uffe ugo ugur uilke ulderico ulf uli ulises ulisse ulli
    ulric ulrich ulrik ulysse umar umberto umesh umit umut unai urh urho uri uriah uriel urs
    ursin usama usman utz uwe uğur vaclav vadim vadym vagelis vahid vahit valdemar valdir
    valentijn valentin valentino valentín valeri valerian valeriano valerij valerio valeriu
    valeriy valery valmir valon valter valtteri valère valérian vanderlei vangelis varun vasco
    vasil vasile vasilij vasilios vasilis vasily vassilis vasyl vedat vedran vegard veikko veli
    velimir veljko venancio venkat ventsislav vern vernon vesa veselin viacheslav vic vicent
    vicente vicenç vico victor victorien victorino vidal vidar viggo vijay vikas vikash vikram
    viktor viktors vilhelm viljo vilmar vilmos vilém vin vinay vince vincenc vincent vincent-jan
    vincenzo vinicius vinko vinnie vinod vinzenz vinícius viorel vipin virgil virgile virgilio
    virgínio visar vishal vitali vitalii vitalij vitaliy vitaly vito vitor vittorio vitus
    vitězslav vivek vjekoslav vlad vladan vladimir vladimír vladislav vladislavs vladko vlado
    vladyslav vlastimil vojin vojislav vojtech vojtěch volkan volker volkhard volkmar volodymyr
    vsevolod vuk vusi vyacheslav václav väinö víctor vítor wacław wael waldemar waldir waldo
    waleed walid wallace walt walter walther wanderson wannes wanyama warre warren warwick
    wassim wasyl watse waylon wayne weert wellington wenceslao wenceslas wendel wendelin wendell
    wenzel werner wes wesley wiebe wiebren wieland wieslaw wiesław wietse wigbert wigger wiktor
    wilbert wilbur wilco wilder wilf wilfred wilfrid wilfried wilhelm wilhelmus wilko will
    willard willem willemjan willi william willibald willibrord willis willms willy wilmar
    wilmer wilson wim winand winfred winfrid winfried winslow winston wiremu wissam witold
    wladimir wladyslaw wlodzimierz wobbe wojciech wojtek wolf wolfgang wolfhard wolfram wolter
    woodrow wopke wout wout-jan wouter wyatt wybe wybren wyn wynn władysław włodzimierz xabi
    xabier xander xaver xaverius xavi xavier xhavit xheladin xolani xose yaakov yacine yahia
    yahya yair yakov yakub yakup yalçın yanick yanis yaniv yanko yann yanni yannick yannik
    yannis yared yaroslav yaser yash yasin yasir yasser yassin yassine yassir yasuo yavor yavuz
    yaw yazan yeferson yegor yehuda yeison yener yevgeny yevhen yigal yigit yilmaz yishai
    yitzhak yiğit ymer yngve yoann yogesh yohan yohann yohannes yonatan yoram yordan yorgos
    yorick yoshi yoshio yossi youcef younes younis youp youri yousef youssef youssouf ype yuji
    yuri yurii yuriy yury yusef yushiro yusuf yusuke yuta yvan yves yvo yvon yüksel yılmaz zac
    zacarias zaccaria zach zachariah zacharias zacharie zachary zack zafer zahari zaher zaid
    zain zak zakari zakaria zakhar zaki zalman zander zane zayd zbigniew zbyszek zdeněk zdravko
    zdzisław zebulon zeev zef zeferino zeki zeljko zeno zenon zhivko ziad zijad zinedine ziya
    zjef zlatan zlatko zoltan zoltán zoran zouhair zsolt zubair zvi zvonimir zweli zygmunt zénon
    ádám ágoston ákos álex álvaro ángel ángelo áron åge åke ånund éamon éamonn édgar édouard
    édson élias élie éloi émerson émile émilien éric érick érico étienne éwald ícaro ígor ítalo
    íñigo ólafur óscar ömer ömür örjan örs özcan özgür özkan ørjan øystein øyvind ümit ünal
    þorsteinn þór þórður đorđe łukasz şahin şenol şükrü šimon štefan štěpán žarko željko ženo
    žiga žydrūnas ștefan
"""
