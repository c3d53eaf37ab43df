"""Given names of women in many languages."""

FEMININE = """
    aaliyah abena abigail achieng ada adaeze addolorata adela adelaida adelaide adelaïde adele
    adelheid adelina adeline adina aditi adjoa adna adriana adrienne adunni afia afra agafya
    agata agathe agnes agnese agneszka agneta agnieszka agnès agustina aicha aida aiko aileen
    ailsa aimee ainhoa aino aischa aisha aisling aissatou aixa ajla akiko akinyi akosua akua
    alana alba alberta alberte albertina albina alcina alda aldona aleida alejandra aleksandra
    alena alessandra alessia aletta alevtina alexa alexandra alexia alfreda alice alicia alicja
    alida alima alina aline alisa alison alissa alix aliyah alke allison alma almudena almut
    almuth altea alva alwine alysa alyssa alzira amaia amal amalia amalie amanda amandine amani
    amara amelia amelie amena amina aminata amira amke amparo amrei amrita amy amélie ana anabel
    anabela anahita ananya anastasia anastasiia anastasiya anastazja anaïs anca andela andrea
    andrea-maria andreea andreia andrée anelia aneta anette angela angele angelica angelika
    angelina angharad angélique ania anika anisha anissa anita anja anja-maria anjali anka
    ankatrin anke ankica ann anna anna-lena anna-maria anna-sophie annabel annabelle annabeth
    annalena annalisa annamaria annarita annbritt anne anne-kathrin anne-katrin anne-laure
    anne-lise anne-marie anne-sophie annegret annegreth anneke anneleen anneli annelie annelien
    annelies anneliese anneloes annelore annemarie annemie annemiek annemieke annemijn annerose
    annett annetta annette annick annie annika anniken annukka anouchka anoushka anselma anthea
    antje antoinette antonella antonia antonietta antonina anuk anuschka anushka anzhelika aoife
    apolline apolonia arabella araceli araminta aranka arantxa arezou ariadna ariana ariane
    arianna arlene arlette armelle armgard arminda aroha artemis arzu asa asha ashanti ashley
    ashling asli aslı asma asmaa assia assumpta assunta astou astrid asya atefeh athena attracta
    aubrey aude audrey augusta auguste augustine aune aurelia aurelie aurora aurore aurélie
    auður ava avery aviva awa axelle aya ayda ayesha ayla aylin aynur ayse aysel aysun ayten
    ayumi ayşe azadeh aziza azucena aïcha aïssata aïssatou babette bahar bahareh banu barbara
    barbel barbora basia bassma bea beata beate beathag beatrice beatrijs beatriks beatrix
    beatriz becky bedia begoña begum behnaz belen belgin belinda bella belma belén benedetta
    benedikta benedita benedykta bente berengere berenice berit berivan bernadeta bernadette
    bernarda bernice berta bertha berthe beryl bess beth bethan bettina bettine betty beverley
    beverly bianca bibi bibiana biljana bineta bintou birgit birgitta birgitte birte birthe bita
    björk blanca blanche blandine blerina blerta bleuenn boglárka bogna bogumiła bojana bonnie
    borbála bożena božena branwen breda breege brenda brianna bridget bridie brigida brigitta
    brigitte briony brit britt britta brittany bronagh bronisława bronwen bronwyn bruna
    brunhilde brynhild brynn bríd brídín brónagh burcu busisiwe bärbel béatrice bénédicte
    bérangère bérénice caitlin caitlín caitriona caitríona camelia camila camilla candela
    candice candida cansu caoilfhionn caoimhe capucine carey carina carine carissa carla
    carla-maria carlien carlijn carlota carlotta carly carme carmel carmela carmen carmina carol
    carola carole carolien carolin carolina caroline carolyn carrie carys casandra casey
    cassandra cassie catalin catalina catarina cate caterina catharina cathelijne catherine
    cathleen cathrin cathrine cathy cathérine catia catrin catrina catriona cecile cecilia
    cecilie celeste celestine celia celina celine cerys ceylan chantal chantelle charlene
    charline charlotte charmaine chenoa cherie cheryl chiamaka chiara chidinma chimamanda chinwe
    chioma chloe chloé christa christamaria christel christelle christiane christianne christie
    christina christine christl chrystelle chus ciara cilia cilla cindy cinzia ciska claire
    clara clare clarice clarisa clarissa clarisse claudette claudia claudie claudine clea cleide
    clementine cleo clio cliona clodagh clotilde cläre clémence clémentine clíona coleen coletta
    colette coline colleen concepción concepta concetta conchita conny consolata constanca
    constance constanza constanze consuelo cora coralie cordelia cordula corina corine corinna
    corinne cornelia cornélie cosima costanza coumba courtney cressida creszentia crina cristel
    cristiana cristina crystal cunegonde cynthia cynthie cyntia cyrielle czesława cátia cécile
    cécilia célestine célia céline dafne dagmar dagny dahlia daiane daisy dalal dalia dalila
    damaris damla dana danica daniela danielle danijela danièle daniëlle danka danna danuta
    danuše daphne daria darina darja darlene daryna davina dayana debbie debora deborah debra
    dee deepa defne deirdre delfina delia delilah delphine delyth demet demi denisa denise
    denyse deolinda dervla derya desiree desislava despina dewi diana diane dianne dicle diede
    dieke diete dietlinde dieuwertje dijana dilan dilara dilek dimitra dina dinah dineke dione
    dionne dirkje ditte divya djamila djamilia djeneba dobrochna dolores dominika dominique-anne
    donata donatella donika donna donya doortje dora doriana dorien dorina dorine doris dorit
    dorle dorota dorothea dorothée dorte dorthe dorthea dottie doutzen dragana drita drusilla
    dumitrița dunja duygu dympna dzenana débora déborah dörte dörthe ebba ebony ebru ecaterina
    eda edda edeltraud edeltraut edilene edina edita edite edith editha eduarda edurne edwige
    edwina edyta eefje eefke eeva eftichia efua eglantine eileen eilidh eimear eimer eirini
    eirlys eithne ekaterina elaheh elaine eleanor eleanore eleftheria elena eleni eleonora
    eleonore elettra elfi elfie elfriede elham eliana eliane elin elina eline elisa elisabete
    elisabeth elisabetta elise elisenda elisha elissa eliz eliza elizabete elizabeth elizaveta
    eliška elka elke ella ellemieke ellen ellie ellis elly elma elmira elodie eloise els elsa
    elsbet elsbeth elselien elske elspeth elvira elvire elwira elzbieta eléonore elżbieta
    emanuela emer emese emiko emilia emiliana emilie emilija emily emine emma emmanuelle
    emmeline emmy encarnacion engeltje enikő enora enrica enya enza erica erika erin ermelinda
    erna ernesta ernestine ersilia erzsébet esi esma esme esmeralda esmé esmée esperanza esra
    estefanía estela estelle ester esther etelka ethel etta eugenia eugénie eulalia eun-ji
    eunice euphemia eva eva-maria evamaria evangelia evangelina evangeline evdokia eve evelien
    evelina eveline evelyn evelyne everly evgenia evi evie evy ewa ewelina ezgi fabia fabiana
    fabienne fabiola fabrizia fadila fadime fadumo fadwa faina fairouz famke fanni fannie fanny
    farah fareeda farida fariha farzana farzaneh fatemeh faten fatiha fatima fatma fatmata
    fatmire fatou fatoumata federica feikje felicia felicitas felicja feline felisa felizitas
    femke fenja fenna fenne fennie fereshteh feride fernanda fernande feryal ffion fidan fidelma
    fieke fien filipa filippa filiz filomena finja finola fiona fionnuala fiorella fiorenza
    flavia flavie fleur floor floortje flora flore florence florencia florentina florentine
    florentyna floriane florinda flutura flávia fokje folake fran franca frances francesca
    francina francine francinete francisca franciska franciszka franka franziska françoise
    frauke frederica frederike freya frida frieda friedel friedericke friederike fritzi froukje
    frédérique fulvia fumiko funda funke furzana fátima gabi gabriela gabriele gabriella
    gabrielle gaby gaia gail galatea galina garance garazi gavina gayatri gaëlle geertje
    geertrui geertruida geeta gemma genevieve geneviève genoveffa genoveva genowefa georgette
    georgia georgiana georgie georgina geralda geraldine gerda gergana gerhild geri gerlind
    gerlinde germaine gerta gertie gertje gertraud gertrud gertruda gertrude gerty gesa gesche
    gesina gesine ghada ghadeer ghislaine ghizlane giada gianna gilberte gilda gill gillian gina
    ginette ginevra giorgia giovanna gisela gisele gisella gislene gisèle gita gitta gitte
    giuditta giulia giuliana giulietta giuseppina gladys glenda glenys gloria gobnait goedele
    golda gonca gordana goretti gosia goździsława grace gracia graciela graciete grada grainne
    graziella grażyna greet greetje greta gretchen grete gretel grethe gretl griet griete
    grietje griselda gráinne guadalupe gudrun guendalina guilhermina guilia gunda gundel gundula
    gunhild gunilla gunn gunnel guro gurpreet guusje guðrún gwen gwenaëlle gwendolen gwendolin
    gwendoline gwendolyn gwyneth gyöngyi györgyi géraldine gönül gülay gülcan gülden gülsen
    gülsüm gülşen hadewijch hadewych hadiza hafsa hailey hajar hajnalka hala haley halide halima
    halina halszka hana hanan haneen hania hanife hanka hanna hannah hanne hanneke hanneloes
    hannelore hannie harmke harper harpreet harriet harriett haruka hasmik hasna hasnaa hatice
    hatidže hattie hava hayat hayet hayley hazel heather hedda hedi hedvig hedwig hedy
    heidelinde heidemarie heidi heidrun heike heilwig heiðrun heleen helen helena helene helga
    hella helma heloisa helvi hendrika hendrikje hennie henny henrietta henriette henrike
    henriqueta henryka hera heribertina hermien hermina hermine herminia hermione herta hertha
    hester hestia hetty heulwen hiba hilal hilaria hilary hild hilda hilde hildegard hilke
    hilkka hilla hillary hilleke hillevi hiltraud hiltrud hiltrudis hine hiske hjørdis honorata
    honoria hortense hortensia houda huda huguette hui humeyra huong hye-jin héloïse hélène
    hülya iara ida idoia ietje ieva ifeoma iga ikram ilaria ilda ildikó ileana ilena ilenia
    ilham iliana ilka ilke ilknur ilona ilonca ilonka ilse iman imane imani imelda imke imma
    immacolata imogen ina inaam inas indira indu ineke ines inessa inez inga inge ingeborg
    ingeburg ingegerd ingela ingelore inger ingrid ingunn inka inke inmaculada inés inês ioana
    iolanda iole ionela ipek iracema irena irene irina iris irma irmela irmgard irmgarde irmhild
    irmina irmtraud irmtraut iryna irène isa isabel isabell isabella isabelle isadora isaura
    isaure ishbel isidora isla ismay ismene isobel isolde isotta itzel itziar iva ivana ivanka
    ivelina iveta ivete ivetta ivette ivone ivonete ivonne ivy iwona izabel izabela izolda jaana
    jacinta jacintha jackie jaclyn jacoba jacomijn jacqueline jacquelyn jacqui jada jadranka
    jadwiga jagoda jaleh jamila jana janaina janaína jandira jane janet janette janice janie
    janika janina janine janita janke janna janneke jannetje jannie jannika jantina jantje
    janulka jasleen jasmijn jasmin jasmina jasmine jaswinder jaya jayne jazmin jeanette jeanine
    jeanne jeanne-marie jeannette jeannie jeannine jehan jelena jelka jelke jella jeltje jemima
    jemma jen jenna jenni jennie jennifer jenny jess jessica jessie jetje jetske jette ji-woo
    jihan jihane jill jillian jimena jinan jing jo jo-anne joan joana joann joanna joanne
    joaquina jocelina jocelyn jocelyne jodie jody johanna johannah johanne johanneke jola
    jolanda jolanta jolante jole jolene jolien jolijn jolina jone jonna jorien jorinde josefa
    josefin josefina josefine josephine josette josiane josie josina josine josje joske josée
    joséphine jovana jowita joy joyce joëlle juana juanita judit judite judith judy julia
    juliana juliane julianna julianne julie julienne juliet julieta juliette julita julitta
    jumana juno jurema jussara justina justine justyna jutta jyoti jytte jóhanna józefa kadiatou
    kadidia kadija kaisa kaitlyn kaja kajsa kalina kalliope kamala kamila kamilia kamilla
    kaoutar kara karen karima karin karina karine karla karlien karlijn karolien karolin
    karolina karoline karyn kasandra kasia kassandra kat katalin katarina katarzyna kate
    katelijne katelyn kateryna kateřina kath katharina katharine katherine kathie kathleen
    kathrin kathryn kathy katia katie katinka katja katka katleen katlijn katrien katrijn katrin
    katrina katrine katy kató kavita kawthar kaya kayla kaylee kazia kazimiera kazuko keelin
    keely keiko keira keisha kelly kendra keri kerri kerrie kerstin khadidja khadija khadijah
    khadra khady khawla khrystyna kiara kiki kim kimberley kimberly kimia kinga kira kirsi
    kirsten kirstie kirstin kirsty kirti klaartje klara klaudia klaudyna klavdia klazien
    klementyna komal konstancja konstanze koraljka kordula kornelia kornelija kosana krista
    kristel kristen kristi kristiane kristien kristin kristina kristine kristín krisztina
    krystyna kseniia kyla kylie kyra käthe lacey laetitia laia laila lakeisha lakshmi laleh
    lalita lamia lamya lana lara larisa larissa larysa latasha latifa latisha latoya laura laure
    laureen lauren laurence laurene laurentien laurette laurie laurinda laurine lavinia laëtitia
    lea leah leanne leda leela leen leena leila leire lena lene leni lenie lenka lenneke lenuța
    leokadia leona leonie leonor leonora leonore leontien leontine leopoldine lerato lesia
    lesley lesya leticia letizia letty letícia levina lexi leïla lia liane lianne libby libuše
    lida lideke lidewij lidia lidy lieke lienke liesa liesbet liesbeth liesel lieselotte liesl
    lieve ligia lila lilana lilia lilian liliana liliane lilith lilja lilla lilli lillian lillie
    lilly lily lilyana lina linda lindalva linde lindiwe lindsay lindsey linh linn linnea lioba
    lirije lis lisa lisa-marie lisanne lisbet lisbeth lise liselotte lisette lisl lissy lita
    liubov liudmyla liv livia liz liza lizbeth lizette lizzie lizzy ljiljana ljubica ljudmila
    loes lola loni lonneke lore loredana loreen loreley lorella lorena lorene lorenza loretta
    lori lorna lorraine losa lotta lotte lotti lotty lou loubna louisa louise louison louiza
    lourdes lowri loïs loïse luana luanne lubna lucette lucia luciana lucie lucienne lucija
    lucila lucile lucilla lucinda lucja lucrecia lucretia lucrezia lucy lucyna lucía ludivine
    ludmila ludmiła ludovica ludwika luigia luisa luise luitgard luiza luna lut lutgard lutgarde
    lutgart luz luzia luzie luísa lwiza lydia lydie lyla lyn lynda lyndsay lyndsey lynette lynn
    lynne lynsey lysanne lyubov lyudmila léa léonie lídia lígia lívia lúcia maaike maarit
    maartje mabel macarena machteld mackenzie madalena madalina maddalena maddie madeleine
    madelief madeline madelon madhuri madina madison madita mae maelle maeva maeve mafalda
    magali magalie magaly magda magdalena magdalene magdolna maggie magna maguelone maha mahin
    mahnaz mahsa mahtab maia maike mairead mairin mairéad maisie maite maj-britt maja majella
    makbule makena malaika malak malena malgorzata malika malin malina malke mallory malou malu
    malwina malwine manal mandi mandy manja manon manpreet manuela mara marah maral marcela
    marcella marcelle marcia mared mareen mareike mareile maren maret marga margaret margareta
    margarete margaretha margarethe margarida margarita margaux margherita margie margit margita
    margitta margo margot margreet margret margriet margrit margrét marguerite marharyta maria
    maria-josé mariam mariama mariana mariangela marianna marianne mariapia maribel marica
    marichka marie marie-anne marie-christine marie-claire marie-claude marie-france
    marie-hélène marie-josé marie-laure marie-line marie-lou marie-louise marie-luise
    marie-noëlle marie-paule marie-pierre marie-thérèse marieke mariella marielle marieluise
    marigold mariia marijana marije marijke marika marike marilena marilia marilou marilyn
    marilyne marina marinalva marinella marioara mariola marion mariona marisa marise mariska
    marisol marissa marit marita maritta mariyana marja marjan marjana marjet marjo marjolaine
    marjolein marjoleine marjolijn marjorie marketa markéta marla marleen marlena marlene
    marlies marliese marlijn marloes marlou marlène marny marta martha marthe marti martina
    martine martje martyna mary marya maryam maryann maryanne maryjka maryla maryline maryna
    maryse marysia maryvonne marzena marzia maría marília masha mata matea mateja mathilda
    mathilde matilda matilde matylda maud maude maura maureen mauricette mavis maxi maxine maya
    mayara mayra maysa maysoon mayte mayumi maëlle maïté małgorzata maša mckenna mechteld
    mechthild mechtild mecia meena meenakshi meera megan meghan megumi mehri mehtab mehtap meike
    meinir meinou meintje melani melanie melda mele melek melike melina melinda melissa meltem
    menna merce mercedes mercè meredith merel meret merete merethe meri meriam meriem meritxell
    merja merle merly merve meryem mette mhairi mia micaela michaela michaele michal michalina
    michela micheline michelle michiko michèle midori mieczysława mieke mien miep mietje mihaela
    mila milada milagros milena milica milka millicent millie milly mimi mimma mimoza mina minka
    minna minnie minoo mira miranda mireia mireille mirela mirella miren mireya miriam miriana
    mirja mirjam mirjana mirka mirna mirosława mirta mirte mirthe miruna misaki mitra mitzi
    miyuki moa mohini moira molly mona monica monika monique montse montserrat morag morgane
    mouna mounia moya mozhgan moïna moïra muireann muna munira muriel myfanwy mykhaylyna myra
    myriam myrna myroslava myrthe myrtle máire máiréad mélanie mélina mélissa mélodie mónica
    müge münevver müzeyyen mădălina nabila nadezhda nadia nadiia nadija nadin nadine nadja nadya
    nadège nahid naima nair najat najoua naledi namrata nan nanako nanci nancy nandini nanette
    nani nannette naoko naomi naoual narges nasrin natacha natalee natalia natalie nataliia
    natalija nataliya natalka natasa natascha natasha natasja nataša nathalie natália nawal
    nawel nazan nazanin nazli nazlı naïma ndeye neele neeltje neha neide neila nekane nele nelia
    nelida nelleke nelli nellie nelly nena nerea nerina nermin nerys neslihan nesrin neus neusa
    nevaeh nevena nevenka nexhmije nezha neža ngaire ngozi nia niamh nicla nicole nicoletta
    nicolette nicolien nidia nienke nieves nijole nika nike nikki nikoletta nilda nilde nilima
    nilofar niloufar nilüfer nina ninette ninja ninke nisha nives nneka noa noelia noelle noemi
    noemia noemí noha noirin nokuthula nolwenn nomsa nomvula noor noortje nora norah noreen
    noriko nouha nour noura noémie noëlle nuala nunzia nura nuray nurcan nurhan nuria nursel
    nynke nóra núria oana octavia océane odalys oddny odete odette odile odina ofelia oihana
    oksana olalla oleksandra olena olesia olesya olga olguța olha olimpia olinda olivia olivie
    oliwia olwen olympe olympia ombretta oonagh ophelia ophélie orane oriana orla orlaith
    ornella orsolya ortensia otilia ottavia ottilia ottilie ottoline ouafa ouafae ouassima oumou
    oya pacita padma paivi palesa pallavi palmira paloma pam pamela paola paqui parisa parvati
    parvin pascalle patricia patrizia patrycja patrícia patsy patti paula paule paulette
    pauliene paulina pauline pavla pavlina pegah peggy penelope pepa perla pernille perpetua
    perrine peta petra petronela petronella petula petya philippa philomena phoebe phuong
    phyllis pia pien piera pierangela pierrette pieternel pilar pina pinar pinuccia piper pippa
    pirkko pleun pooja praskovya preeti primrose prisca priscila priscilla priya przemysława
    purificación päivi pınar queenie quica quirine rabab rabea rabia rabiye rachel rachele
    rachelle rachida radha radka radmila radostina radosława raegan rafaela raffaela raffaella
    raghad ragnhild rahaf rahel rahma raimunda raisa rajaa raluca ramona randa rania ranja ranya
    raphaela raphaëlle raquel rasha rati raya raymonde razan raïssa rebeca rebecca rebekah
    rebekka reem refilwe regina regine reiko reinhild reinhilde reinou rekha rena renata renate
    reneé renske renu renée resi reyhan rhea rhian rhianedd rhiannon rhoda rhona rhonda ria
    rianne ricarda rieke rietje riikka rika rike rikke rimma rina ringaile rita ritu ritva rkia
    roberta robyn rocio rocío rodica roelien rohini roisin rokhaya roksana roksolana rolanda
    romana romane romina romy rona ronja roos roosje roosmarijn rosa rosalba rosalia rosalie
    rosalina rosalind rosalinde rosaline rosalyn rosalía rosamund rosana rosangela rosanna
    rosanne rosaria rosario rosaura roseline rosella roselyne rosemarie rosemary rosetta rosette
    rosi rosie rosilene rosina rosine rosineide rosinete rosita rositsa rosl roslyn rossana
    rossella roswita roswitha rosângela rotraud roula rowena roxana roxane roxanne roya roz
    rozalia rozanne rozemarijn rozenn ruba rukiye rukmini rula rupa ruslana rut ruth ruthie
    ruxandra ruzica ruža ružica ryanne rylee régine ríona róisín rūta růžena saar saara saartje
    sabien sabina sabine sabrina sabrine sachiko sadhana sadhbh sadia sadie saffron safia safiya
    sahar sahra saida sakina sakura sal salama saliha salima sally salma salome salomé saloua
    salwa samah samaneh samanta samantha samar samara samia samira samra sanaa sanae sandie
    sandra sandrine sangeeta sanja sanna sanne sanneke sanni santina saoirse sara sarah sarai
    sarina sarita saskia satomi saveria savina savita sawsan saïda saïma scarlett sebnem seema
    sefika segolène selam selda selena selin selina selma selvi semra senem senka seonaid
    sepideh serafina seraina serena serpil setareh sevda severina severine sevgi sevim sevinç
    seyda shabana shabnam shadi shahla shahrzad shaima shakira shalini shamim shania shanice
    shaniqua shannon shanthi shari sharon shatha shauna shayma shaz sheelagh sheena sheetal
    sheila shelagh shelley shena shereen sherine sherry sheryl shilpa shireen shirin shirley
    shivani shohreh shona shpresa shreya shweta sian sibel sibell sibyl sibyll sibylla sibylle
    sidonia sidonie sidsel siebrigje sieglinde sien sigrid sigrun sigríður siham sile silja
    silje silke silva silvana silvia silvie silvina silviya simge simin simona simone simonetta
    simonne sina sinead sinikka sinja sinéad siobhan siobhán sioned siri sissel sissi sita
    sithembile sixtine siân sjoukje skylar slavica slavka slađana smaranda smita sneha snezana
    snezhana snežana snježana sofia sofie sofiia sofija sofía soha soizic sokhna solange solene
    solfrid soline solomiya solveig solvej solène sondos songül sonia sonja sonya soo-jin sophia
    sophie soraia soraya sorcha sorina souad soukaina sousan stacey stacy staffordina stanislava
    stanisława stefani stefania stefanie stefaniya steffi stefka steinunn stella steph stephania
    stephanie stien stine stoja stéphanie suad sudha sue suellen suha suhad sujata sukhdeep
    sunita sunniva sunčica suraya susan susana susann susanna susannah susanne suse sushma susi
    susie suzan suzana suzanna suzanne suze suzette suzi suzy svea sveja svenja svetla svetlana
    sveva svitlana swantje swati swetlana sybil sybilla sybille sylke sylvaine sylvana sylvette
    sylvia sylvie szilvia sânziana ségolène síle sílvia sónia sølvi sümeyye tabea tabitha tahani
    tahereh tahira taina taisia talia talitha tamar tamara tamika tamsin tamsyn tania tanisha
    tanja tanya tara taraneh tatiana tatiane tatjana tatyana teagan tecla tegan tekla telma
    teodora teodozja teresa teresia teresita tereza terezinha tess tessa tetiana tetyana teuta
    thais thandeka thandi thandiwe thanh thea thekla thelma theodora theres theresa therese
    theresia thessa thomasina thora thorunn thuraya thuy thérèse tiana tiffany tiia tijana til
    tilde tilly timea tina tineke tinneke tiphaine tirza titia titilayo tiziana tjarda tjitske
    toini toke tomasina tomoko tonia toos topsy torill tosca touria toñi tracey tracy traudel
    traudl treasa tricia trijntje trine trish trix trixi trude trudi trudy trui truida truus
    tsveta tsvetana tsvetelina tugba tullia tuula tuulikki tuğba tânia térèse tímea uliana
    uljana ulla ulrica ulrike ulrikke unni ursel ursula ursule urszula urška uršula uschi usha
    uta ute val valentina valentine valentyna valeria valerie valeriya valérie vanda vandana
    vanesa vanessa vania vanja varvara varya vasilisa vassiliki vasylyna veena veerle vega
    vendula venus vera verena veronica veronika veronique verónica vesela vesna vibeke vicenta
    vicki vicky victoria vidya viktoria viktoriia vilma vincenza vinciane vinka violaine violeta
    violetta viorica vira virginia virginie vittoria vivian viviana viviane vivien vivienne
    višnja vjosa vlasta vlatka vlora vreni vânia vérane véronique věra wafa wafaa wafae walburga
    walentyna wallburga walli waltraud waltraut wanda wanjiru wenche wencke wendela wendeline
    wendi wendy weronika widad wided wiebke wiesia wiesława wietske wiktoria wilhelmina
    wilhelmine wilja willeke willemien willemijn willemina wilma winifred winnie wioletta xandra
    xenia xiao ximena xiomara yaa yael yagmur yaiza yalda yamila yamina yana yanina yaprak yara
    yaroslava yasemin yasmeen yasmin yasmina yasmine yağmur yelda yelena yelizaveta yesenia
    yesim yetunde yevgenia yevheniia yevheniya yewande yeşim yildiz ying ylenia ylona ylva yoko
    yolanda yolande yoshiko yrsa ysabel yuki yulia yuliia yuliya yumi yurani yusra yvana yvette
    yvonne yıldız zahia zahra zaida zainab zaira zanele zara zarah zarina zaynab zaïda zdenka
    zehra zeina zeinab zeliha zeljka zena zenaida zenobia zenzi zerrin zeynep zhanna ziba zilda
    zinaida zineb zita zlata zoe zofia zofie zohra zoica zoila zoja zora zorana zoriana zorica
    zornitsa zosia zoya zoë zrinka zsuzsa zsuzsanna zsófia zubeyde zuhal zuleika zulema zuleyha
    zulmira zuzana zuzanna zélia ágata ágnes águeda ána ángela ángeles ásta åsa åse åshild
    élisabeth élise élodie éloïse éléonore émeline émilia émilie éva évelyne ília íris ópal órla
    özge özlem úna úrsula ülkü ümmü ümran þóra đurđica łucja şebnem şule şükran štěpánka żaneta
    žanna željka živa
"""
