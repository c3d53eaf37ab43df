"""Portuguese, as `quote_words.Words` has it."""

WORDS = {
    "said": """
        orienta orientou reclama reclamou
        diz-se disse-se mostra-se mostrou-se declara-se declarou-se
        contrapõe contesta contestou retruca adverte advertiu ressaltam denunciam dispara
        descreve descreveu lamentam pedem exigem elogia elogiou rematou remata sustenta ri
        sorri exclama exclamou brincou sugere sugeriu espera esclarece esclareceu protesta
        protestou justifica justificou pondera ponderou rebate rebateu questiona questionou
        diz disse dizem disseram dito dizia afirma afirmou afirmam afirmaram afirmado
        explica explicou explicam explicado declara declarou declararam sublinha sublinhou
        destaca destacou ressalta ressaltou salienta salientou acrescenta acrescentou
        adianta adiantou alerta alertou avisa avisou lembra lembrou recorda recordou comenta
        comentou observa observou considera considerou conclui concluiu continua continuou
        prossegue prosseguiu responde respondeu responderam pergunta perguntou conta contou
        relata relatou lamenta lamentou denuncia denunciou denunciaram critica criticou
        defende defendeu garante garantiu assegura assegurou reconhece reconheceu admite
        admitiu anuncia anunciou promete prometeu escreve escreveu escreveram reforça
        reforçou reitera reiterou insiste insistiu exige exigiu pede pediu refere referiu
        aponta apontou frisa frisou celebra celebrou replica replicou resume resumiu
        confessa confessou avalia avaliou informa informou chamou chama classificou
        classifica falou argumenta argumentou enfatiza enfatizou completa completou desabafa
        desabafou ironiza ironizou brinca suspira suspirou prevê previu gaba resmunga
        murmura atira atirou rejeita rejeitou desmente desmentiu estima estimou vaticina
        acusa acusou repete repetiu alega alegou salientam ressalva ressalvou confidencia
    """,
    "by": """
        segundo|de acordo com|conforme|nas palavras de|para|na opinião de|
        segundo o parecer de|nas palavras do|nas palavras da|na opinião do|
        na opinião da|na avaliação de|na avaliação do|na avaliação da|na visão de|
        na visão do|na visão da|no entender de|aos olhos de|de acordo com o|
        de acordo com a|segundo a|segundo o
    """,
    "own": """
        na sua opinião|em sua opinião|no seu entender| segundo ele|segundo ela|para ele|para
        ela
    """,
    "pronouns": "ele ela eles elas este esta",
    "at": "na no em",
    "of": "de do da dos das para pela pelo",
    "articles": "o a os as um uma uns umas seu sua nosso nossa este esta",
    "relatives": "que quem cujo cuja onde qual",
    "roles": """
        mulher marido esposa irmão irmã filho filha neto neta primo prima
        virologista diarista
        presidente presidenta diretor diretora director directora secretário secretária
        ministro ministra porta-voz chefe advogado advogada médico médica pesquisador
        pesquisadora investigador investigadora professor professora prefeito prefeita
        autarca vereador vereadora deputado deputada senador senadora conselheiro
        conselheira coordenador coordenadora delegado delegada representante fundador
        fundadora cofundador cofundadora membro ativista activista especialista economista
        historiador historiadora sociólogo socióloga biólogo bióloga juiz juíza procurador
        procuradora embaixador embaixadora bispo editor editora jornalista autor autora
        enfermeiro enfermeira agricultor agricultora engenheiro engenheira tesoureiro
        tesoureira gerente dono dona morador moradora voluntário voluntária responsável
        vice-presidente governador governadora comissário comissária relator relatora
        maestro maestrina líder pescador pescadora trabalhador trabalhadora estudante
        técnico técnica cientista antropólogo antropóloga  ceo costureiro
        costureira mãe pai filho filha irmão irmã neto neta arquiteto arquiteta padre pastor
        pastora padeiro padeira pintor pintora cantor cantora ator atriz escritor escritora
        bombeiro bombeira capitão analista empresário empresária psicólogo psicóloga cacique
        reitor reitora eurodeputado eurodeputada treinador treinadora
    """,
    "groups": """
        associação organização sindicato ministério fundação universidade instituto comissão
        conselho agência governo empresa companhia tribunal polícia igreja rede coletivo
        câmara prefeitura grupo federação união confederação comité comitê centro parlamento
        partido coligação cooperativa movimento relatório estudo comunicado ong hospital
        secretaria defensoria internacional carta resolução sentença acórdão despacho
        decreto decreto-lei documento texto artigo manifesto nota acordo lei direção
        diretoria administração gerência redação defesa senado supremo museu teatro festival
        escola clínica diocese paróquia banco fundo clube equipa equipe cidade autarquia
        junta reitoria observatório laboratório entidade instituição consórcio startup
        inventário inquérito presidência procuradoria promotoria ordem liga
    """,
    "small": """
        em no na nos nas a ao à aos às com sem sobre por pelo pela para segundo conforme
        desde durante após ante sob entre até contra e ou mas porém embora se como quando
        enquanto porque assim também além ontem hoje amanhã agora aqui ali já sempre nunca
        muito mais menos então depois antes finalmente ainda não nem nós eu questionado
        questionada perguntado logo só de isso disso
    """,
    "works": """
        livro relatório filme canção música álbum disco romance artigo série peça quadro
        exposição revista programa campanha estudo projeto palavra palavras termo termos
        expressão título intitulado intitulada chamado chamada chamados chamadas denominado
        denominada lema slogan apelidado documentário concerto espetáculo conceito
    """,
}
