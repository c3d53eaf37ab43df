"""Frequent given names in eight languages, by the gender they are given to; all in lower case."""

FEMININE = """
    abigail ada adele adriana agata agathe agnes agneszka agnieszka agnès aicha aisha aïcha alba
    alejandra aleksandra alessandra alexandra alexia alice alicia alicja alina alison allison
    alma amanda amara amelia amelie amina aminata amparo amy amélie ana anabel anastasia angela
    angelika angélique anika anita anja anke ann anna annalisa anne anneke annegret annelies
    anneliese annemarie annette annie antje antonella antonia antonina aoife araceli arianna
    ariane arlette ashley astrid audrey aurora aurélie ayesha ayşe barbara beata beate beatrice
    beatrix beatriz begoña bella benedetta benedikta benedykta bernadette bertha beth bettina
    bianca birgit blanca blandine bożena brenda bridget brigitte britta bruna camila camilla
    carina carla carlotta carmela carmen carol carola carolien carolina caroline caterina
    catherine cathy catarina cecilia charlotte chantal chiara chloe chloé christa christel
    christiane christina christine claire clara clare claudia clémence clotilde colette concetta
    concepción conchita consuelo cora cordula corinna corinne cornelia cristiana cristina cécile
    céline dagmar daisy daniela danielle danuta daphne debbie deborah delphine denise diana
    dolores dominika donatella donna dora doris dorota dorothea dorothée edith edyta eileen
    elaine elena eleonora eleonore elfriede eliana elke elisa elisabeth elisabetta elise eliza
    elizabeth ella ellen els elsa elvira elżbieta emilia emilie emily emma emmanuelle enrica
    erica erika erin esther estelle esperanza eugenia eva eve eveline evelyn ewa fabienne fanny
    fatima fatou fatoumata federica felicia femke fenna fernanda filomena fiona flavia floor
    florence franca frances francesca francisca franziska françoise frauke freya frida frieda
    friederike gabriela gabriele gabriella gabrielle gaëlle gemma geneviève georgia gerda
    gertrud gesa giada gianna gillian ginevra gina giorgia giovanna gisela gisele giulia
    giulietta giuliana giuseppina gloria grace gráinne graziella grażyna greta grete gudrun
    guadalupe gwen gwenaëlle halina hana hanna hannah hanne hannelore harriet hatice hazel
    heather hedwig heidi heike heleen helen helena helene helga henriette henryka hermine hilary
    hilda hilde hildegard hélène iga ilaria ilona ilse imogen ina ines inés inge ingeborg ingrid
    inga inês iolanda irena irene iris irma irmgard irène isa isabel isabella isabelle isadora
    iva ivana iwona izabela jacqueline jadwiga jana jane janet janice janina jasmin jeanette
    jeanne jennifer jenny jessica jill jo joan joana joanna joanne johanna jolanda jolanta
    josefa josefina josephine josette josée joy joyce joëlle juana judith judy julia juliana
    julie juliette justine justyna jutta kalina kamila karen karin karina karine karolien
    karolina katarina katarzyna kate katharina katherine kathleen kathrin kathy katia katja
    katrien katrin kelly kerstin khadija kim kinga kirsten klara klaudia krystyna laetitia
    larissa larisa latifa laura laurence lea leila lena leonie leonor leonora leticia letizia
    lidia liesbeth lieve ligia lilana lilian liliana lily lina linda lisa lise livia liz lola
    lore lorena loretta lotte lou louise lourdes lucía lucia luciana lucie lucilla lucy lucyna
    ludivine ludovica luisa luise luiza luz lydia lynn léa łucja madalena madeleine magali magda
    magdalena maite maja malgorzata małgorzata manon manuela mara marcela mareike margaret
    margarete margarida margarita margherita margit margot marguerite maria mariam mariana
    marianne marie marieke mariella marijke marília marina marion marisa marise marit marjolein
    marlene marlies marta martha martina martine martyna mary maryam maría marzena mathilde
    matilda matilde maud maureen maya mechthild megan melanie melissa mercedes meryem mia
    michaela michal micheline michelle mieke milena miranda mireille miriam mirjam moira molly
    mona monica monika monique montserrat muriel myriam mónica nadia nadine nadja nancy naomi
    natalia natalie nathalie natasha nele nicole nicoletta nina nneka noa noelia noor nora noura
    noëlle nuria núria octavia odette odile oksana olena olga olivia ornella ottavia paloma
    pamela paola patricia patrizia patrycja paula pauline pavlina penelope petra philippa phoebe
    pia pilar priscilla priya rachel raffaella raquel rebecca regina regine renata renate renée
    ria ricarda rita roberta romana romy rosa rosalia rosalind rosanna rosario rosemary rosie
    rossella roswitha roxana rosamund ruth róisín sabina sabine sabrina saliha sally salma
    samantha samira sandra sandrine sanne sara sarah saskia serena sharon sheila shirley siobhan
    sibylle sigrid silke silvia simona simone sina sinéad sofia sofía sofie sonia sonja sophia
    sophie soraya stefania stefanie stella stephanie stéphanie sue susan susana susanna susanne
    suzanne svenja svetlana swantje sybille sylvia sylvie sílvia tamara tania tanja tara tatiana
    tecla teresa terezinha tessa thea theresa theresia therese thérèse tiffany tina toñi tracy
    trude ulrike ursula uta urszula ute valentina valeria valerie valérie vanessa vera verena
    veronica veronika véronique victoria violaine violetta virginia virginie vittoria viviana
    viviane vreni wanda waltraud wendy weronika wiebke wiesława wiktoria wilhelmina wilma xenia
    yasmin yasmine yolanda yvette yvonne zainab zofia zoe zoë zsófia zuzanna élise élodie émilie
    éva ángela ángeles
"""

MASCULINE = """
    aaron abdul abdoulaye abel abraham achim achille adalberto adam adolfo adrian adrien adán
    afonso ahmed aidan alain alan albert alberto albrecht aldo alec alejandro aleksander
    alessandro alessio alex alexander alexandre alexis alfons alfonso alfred alfredo ali
    alistair allan alonso aloys alvaro amadou amir anatole anders andreas andrew andrzej andré
    andrés andy angelo angus anselm antoine anton antonio antoni antónio antônio ansgar archie
    armand armando armin arnaud arne arnold arjan art arthur artur arturo athos attilio august
    augusto aurelio axel baptiste barry bart bartosz bas bastian ben benedict benedikt benito
    benjamin benoît bernard bernardo bernd bernhard bert bertrand björn bill bob bogdan bogusław
    boris brad bram brendan brian bruce bruno burkhard caio callum calum carl carlo carlos
    carmelo carsten cathal cesare charles charlie chris christian christoph christophe
    christopher cipriano claudio claus clemens clive cláudio clément colin connor conor conrad
    constantin corrado cornelius craig cristian cristiano cristóbal cyril cédric césar damian
    damien damián dan daniel daniele danny dante darek dario dariusz darren dave david davide
    dawid dean declan denis dennis derek desmond detlef didier diego dieter dietmar dietrich
    dimitri dirk diogo dirceu domenico domingo dominic dominik dominique donald douglas dries
    duarte duncan dylan eamon ebbe eberhard eckhard ed eddie edgar edmund edmundo edoardo eduard
    eduardo edward egon elia elias elio eloy emanuel emanuele emeka emil emile emilio emmanuel
    enrico enrique enzo eric erich erik ernest ernesto ernst erwin esteban etienne ettore eugen
    eugène eugenio evandro evaristo ewan fabian fabien fabio fabrice fabrizio farid federico
    felipe felix ferdinand ferdinando fergus fermín fernando filip filipe filippo finn flavio
    florent florian floris francesco francis francisco franciszek franco frank frans franz
    françois fred freddy frédéric frederick frederik fritz gabriel gareth gary gaspard gaston
    gavin geert geoff geoffrey georg george georges gerald gerard gerardo gerd gerhard germain
    germán gerrit gert giacomo giancarlo gianfranco gianluca gianni gilberto gilles gino giorgio
    giovanni giulio giuseppe gonzalo gonçalo gordon graham greg gregor gregory gregorio grzegorz
    grégoire guido guilherme guillaume guillermo gustav gustavo guy gérard günter günther hamid
    hannes hans harald harry hartmut hassan hector hein heiner heinrich heinz helmut hendrik
    henk henri henrik henrique henry henryk herbert hermann hervé heriberto holger horst howard
    hubert hugh hugo humberto hussein héctor iain ian ibrahim ignacio ignazio igor ike ingo
    irwin isaac isidro ismaël ivan ivo iván jaap jacek jack jacob jacobo jacopo jacques jaime
    jake jakob jakub james jamie jan janusz jared jarosław jason javier jean jean-claude
    jean-luc jean-marc jean-marie jean-paul jean-pierre jeff jens jeremy jerome jerzy jeroen
    jesse jim jimmy joachim joaquim joaquín jochen joe joel johan johann johannes john johnny
    jonas jonathan joost jordi jorge jorn joris jose josef joseph josep joshua josé jos joão
    juan juliusz jules julian julien julio justin jurgen józef jérémy jérôme jörg jörn jürgen
    kacper kai kamil karim karl karol karsten kaspar kazimierz keith ken kenneth kevin kieran
    klaas klaus koen konrad konstantin korbinian kris krzysztof kurt kwame kyle lars lasse
    laurent lawrence leandro lech lee lennart leo leon leonard leonardo leonhard leopold leszek
    levi liam lionel loïc lorenz lorenzo loris lothar louis luc luca lucas luciano ludger
    ludovic ludwig luigi luis luiz lukas luke luís lutz léo łukasz maarten maciej maik malcolm
    malik mamadou manfred manuel marc marcel marcello marcelo marcin marco marcos marcus marek
    mariano mario marius mariusz mark markus martin martín martijn marvin massimo mateo mateus
    mateusz mathias mathieu mats matt matteo matthew matthias matthieu mattia maurice mauricio
    maurizio mauro max maxime maximilian mehmet menno michael michał michel michele mick mickaël
    miguel mike mikołaj milan miles milosz miłosz mirko mirosław mohamed mohammad mohammed
    moritz moses murilo moussa mustafa márcio mário naim nathan nathaniel neil nelson nestor
    niall niccolò nicholas nick nicolas nicolás nicolò niels nigel niklas nikolaus nils nino
    noah noel norbert norman nuno néstor octavio olaf ole oleg oliver olivier omar onno oscar
    oskar osman oswald otto owen pablo paco paddy paolo pascal pasquale patrice patricio patrick
    patrik paul paulo paweł pedro peer pepe percy pete peter petr phil philip philipp philippe
    pier piero pierre pierre-yves pieter pietro pim piotr pius plácido quentin radosław rafael
    rafał raffaele raimund rainer ralf ralph ramiro ramon ramón rashid raul raymond raúl raphaël
    reinhard reinhold remco rené rémi renato renaud renzo riccardo ricardo richard rik rob
    robert roberto rodolfo rodrigo roger rogério roland rolf roman romain romano romuald ron
    ronald ronan rory ross roy rubén ruben rudi rudolf rui rupert russell ruud ryan ryszard
    salvador salvatore sam sami samuel samuele sandro sander santiago sascha scott sean
    sebastian sebastiano sebastião sebastien sebastián serge sergei sergio seán siegfried silvan
    silvio simon sophus stanisław stan stefan stefano steffen stephan stephen stephane stephanus
    steve steven stijn stuart sven sylvain szymon sébastien sérgio tadeusz tariq ted terry theo
    thibault thibaut thibo thierry thijs thilo thomas théo tiago tibor till tilo tim timo
    timothy tino tobias toby tom tomas tomasz tommaso toni tony torben torsten trevor tristan
    tyler udo ugo ulf uli ulrich umberto urs uwe valentin valerio vicente victor vidal vincent
    vincenzo vinzenz viktor virgilio vito vittorio vlad vladimir volker volodymyr víctor walter
    waldemar warren werner wiesław wiktor wilfried wilhelm will willem willi william willy
    witold wojciech wolf wolfgang wout wouter xaver xavier yann yannick yves youssef yuri yusuf
    zbigniew zdzisław zeno zygmunt álvaro ángel édouard émile éric étienne óscar
"""

# What one language gives to another gender, or names in it alone: feminine, masculine.
OTHERWISE = {
    "en": ("jean nicola andrea", ""),
    "de": ("nicola andrea gabriele", "kai toni"),
    "fr": ("pascale camille andrea", "jean"),
    "es": ("andrea", ""),
    "it": ("", "andrea nicola simone gabriele daniele emanuele michele luca mattia elia"),
    "nl": ("andrea anouk kim", "jan jos"),
    "pt": ("", ""),
    "pl": ("", "kuba barnaba bonawentura kosma"),
}

# Names that are other words too, or places.
WORDS = """
    alba anna art aurora bela bella bill carmen clara dan diana dolores don dora ernst esperanza
    eve florence florian frank gloria grace iris jack joy kim leo luca luz marina mark max mercedes
    mia milan miranda may mona nina norma olaf pat paz pia pilar ria rob roma roman rosa rosario
    rose ross roy ruth salvador sam santiago sol victor victoria viola virginia vito will willem
    wolf zeno ed al ole ben bas art ken jo
"""
