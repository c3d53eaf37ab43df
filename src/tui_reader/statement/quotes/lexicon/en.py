"""English, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        praised praises lauded applauded applauds branded recounts chimed interjected
        labelled labeled decried deplored regretted regrets contended contends reasoned
        laughs laughed smiled smiles grinned sighed sighs fumed recommends recommended
        advised advises proclaimed enquired inquired countered counters disagreed objected
        demanded demands exclaimed exclaims opined enthused mused conceded concedes
        estimated estimates tweets reported reports elaborated clarified pleaded implored
        boasted hailed slammed blasted said says say saying told tells added adds adding
        stated states explained explains explaining warned warns warning commented comments
        noted notes argued argues concluded concludes continued continues replied replies
        answered answers asked asks insisted insists stressed stresses emphasised emphasized
        emphasises emphasizes declared declares announced announces remarked remarks
        recalled recalls claimed claims admitted admits acknowledged acknowledges agreed
        agrees urged urges wrote writes observed observes pointed points reiterated
        reiterates maintained maintains testified responded responds confirmed confirms
        cautioned cautions complained lamented laments tweeted posted described describes
        called calls denounced condemned criticised criticized put puts affirmed affirms
        asserted asserts believes thinks recounted remembers remembered revealed reveals
        summarised summarized quipped joked shouted cried whispered predicted suggested
        suggests highlighted highlights underlined underlines vowed promised thought
        wondered retorted cheered welcomed reads quoted grumbled grumbles mourned mourns
        shrugged shrugs pledged pledges gushed raged rages rejected rejects dismissed
        dismisses sings sang chanted yells yelled screamed bellowed murmured mutters
        muttered groaned beam beams beamed chuckled giggled sobbed weep wept nodded snapped
        barked growled sneered scoff scoffs scoffed crowed railed thunder thundered ranted
        vented gripe griped moaned whined grumble complain complains complaining protested
        rebuke rebuked chide chided scold scolded rebut rebutted refute refuted denies
        denied disputed contested reckons reckoned figured guessed speculate speculated
        surmised muses ponders pondered philosophise confides confided confess confesses
        confessed reveal disclose disclosed divulge testify testifies attests attested swear
        swears swore assures assured reassure reassured guarantee guaranteed caution
        implores plead pleads begs begged pressed prays prayed preaches preached cited
        quoting citing repeat repeats repeated reiterating echoed agree agreeing concur
        concurs concurred retort retorts rejoin rejoined interject interrupts interrupted
        interrupting clarifies clarify specify specified spell spelled outlined detailed
        reflect reflects reflected reminisce reminisced reminisces summarise write texted
        messaged emailed blogged captioned teases teased taunted taunts describing calling
        telling noting arguing insisting stressing emphasising emphasizing claiming urging
        branding labelling labeling dubbing declaring stating concluding replying responding
        remarking admitting conceding acknowledging confirming promising pledging vowing
        predicting suggesting recalling recounting lamenting denouncing condemning
        criticising criticizing praising hailing accusing asking demanding quipping joking
        shouting tweeting
    """,
    "by": """
        according to|in the words of|in the view of|in the opinion of|in the eyes of
    """,
    "own": "in his view|in her view|in his words|in her words|in their view|in their words",
    "pronouns": "he she they it",
    "at": "at with from",
    "of": "of for",
    "articles": "the a an our its their his her one another my some many several two three few",
    "relatives": "who whose which that",
    "roles": """
        wife husband girlfriend boyfriend aunt uncle grandmother grandfather grandson
        granddaughter nephew niece cousin baker fisherman fisher singer actor actress artist
        musician photographer driver pilot chef cook shopkeeper carpenter builder
        electrician plumber nurse midwife student pupil parent mother father neighbour
        neighbor shepherd gardener firefighter postman officer director coordinator
        president secretary minister commissioner spokesperson spokeswoman spokesman head
        chair chairperson chairwoman chairman chief executive manager adviser advisor lawyer
        attorney researcher professor lecturer founder co-founder cofounder co-director ceo
        leader member expert analyst specialist consultant campaigner representative
        delegate ambassador mayor governor senator mp mep judge prosecutor ombudsman
        ombudswoman rapporteur editor author writer journalist reporter activist organiser
        organizer counsel counsellor councillor doctor teacher worker volunteer resident
        survivor engineer scientist economist historian lead partner owner trustee treasurer
        vice-president vice-chair deputy chancellor premier inspector superintendent
        sergeant captain colonel general bishop archbishop cardinal reverend curator
        librarian physician surgeon psychologist sociologist biologist farmer coach
        headteacher principal dean fellow assistant associate administrator auditor
        commander detective convenor convener caseworker strategist cfo cto coo cio cmo vp
        miner tenant widow daughter son brother sister colleague archaeologist architect
        broker chaplain climber commuter dancer designer developer diplomat epidemiologist
        geologist inventor investor landlord mechanic nun paramedic pensioner philosopher
        priest publican sailor sculptor sheriff striker trucker veteran vet violinist winger
        composer conductor official aide insider source backbencher lawmaker legislator
        congressman congresswoman councilman councilwoman alderman assemblyman assemblywoman
        taoiseach tánaiste td envoy consul undersecretary solicitor barrister magistrate
        coroner juror defendant plaintiff claimant witness victim suspect complainant
        bystander passer-by onlooker eyewitness motorist cyclist pedestrian passenger
        constable marshal investigator medic rescuer lifeguard soldier lieutenant admiral
        commodore clinician gp dentist pharmacist psychiatrist therapist carer caregiver
        patient academic scholar postdoc undergraduate co-author statistician mathematician
        physicist chemist virologist novelist poet playwright dramatist critic columnist
        correspondent presenter filmmaker film-maker producer screenwriter comedian drummer
        guitarist pianist cellist soprano tenor choreographer illustrator florist barber
        hairdresser butcher grocer greengrocer barista waiter waitress bartender landlady
        hotelier restaurateur brewer distiller winemaker grower rancher beekeeper crofter
        fishmonger forester ranger warden zookeeper midfielder defender goalkeeper keeper
        skipper boss referee umpire jockey rider sprinter swimmer rower golfer boxer bowler
        batsman quarterback pitcher teammate substitute entrepreneur banker trader
        shareholder employer employee foreman supervisor steward negotiator unionist
        bricklayer joiner roofer welder labourer laborer grandad gran mum mom dad stepfather
        stepmother fiancé fiancée teenager youngster customer shopper tourist visitor
        protester demonstrator refugee usher clerk cleaner caretaker janitor receptionist
        translator interpreter monk friar vicar curate canon rabbi pastor imam adjudicator
        arbitrator regulator-general controller registrar bursar provost vice-chancellor
        postmaster stationmaster caddie teller publisher biographer archivist
        conservationist environmentalist ecologist entomologist ornithologist botanist
        zoologist oceanographer meteorologist hydrologist seismologist astronomer linguist
        theologian criminologist spokesmodel breeder trainer instructor tutor mentor nanny
        childminder governess
    """,
    "groups": """
        association organisation organization group ministry council commission committee
        union network foundation institute university agency government company court
        parliament party coalition alliance federation charity office department board
        police embassy church centre center authority trust society campaign initiative ngo
        collective team bank international europe watch report statement study directive
        petition college school hospital service services bureau confederation congress
        forum fund league house airport club museum platform letter resolution ruling
        judgment verdict agreement treaty document paper article inquiry survey audit
        treasury management administration leadership defence prosecution clinic theatre
        gallery festival choir parish diocese brigade newspaper broadcaster laboratory
        faculty academy regulator watchdog cabinet senate assembly presidency secretariat
        taskforce panel jury consortium startup start-up publisher insurer operator airline
        manufacturer retailer supermarket memo email motion constitution charter decree
        ordinance protocol indictment lawsuit bulletin communique release guild chamber
        co-operative cooperative partnership text authors inspectorate ombudsman memoir
        programme advisory briefing dossier whitepaper manifesto pamphlet leaflet brochure
        website tribunal inquest caucus chapter branch squad division directorate township
        district trust nonprofit non-profit consultancy think-tank thinktank conservancy
        observatory syndicate institution outlet lender subsidiary
    """,
    "small": """
        whether either neither every each all in on at by for from with after before during
        since while when as if although though but and or so yet however meanwhile today
        yesterday tomorrow earlier later then now there here speaking asked commenting
        responding reacting writing also only instead moreover furthermore additionally
        nevertheless still despite following about against among because besides beyond
        finally first second until under over through to what where why how this that these
        those not no yes recently previously initially eventually last next once twice again
        perhaps maybe sometimes often never always likewise similarly conversely overall
        elsewhere separately sadly happily fortunately unfortunately simply clearly indeed
        thus hence therefore amid amidst upon within without unlike per via beneath behind
        across alongside throughout unless whereas whenever wherever
    """,
    "works": """
        book report film song album novel article essay paper series play painting show
        exhibition magazine programme program campaign study project documentary poem titled
        entitled called named dubbed slogan motto term word words phrase expression
        nicknamed known label labelled headlined so-called headline title theme heading
        hashtag speech
        podcast section chapter conference event workshop game brochure guide leaflet
    """,
}
