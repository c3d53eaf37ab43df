"""Portuguese, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        diz-se disse-se mostra-se mostrou-se declara-se declarou-se contrapõe pedem ri sorri
        espera diz disse dizem disseram dito dizia continua continuou pergunta perguntou
        pede pediu prevê previu gaba escrito descrito dizendo diziam dirá expôs expõe
        expuseram propõe propôs propuseram contrapôs sorriu riu preveem opina opinou
        perguntava dispõe dispõem dispôs
    """,
    "verbs": """
        aconselhar acrescentar acusar adiantar admitir advert/advert-ir afiançar afirmar
        agradecer ajuizar alegar alertar alfinetar ameaçar anunciar apelar aplaudir apontar
        argumentar assegurar asseverar assinalar atirar avaliar avisar brincar celebrar
        censurar chamar clamar classificar comemorar comentar completar comunicar
        congratular concluir concordar condenar confessar confidenciar confirmar considerar
        constatar contar contestar contextualizar criticar declarar defender definir
        denunciar deplorar desabafar descartar descrever desment/desment-ir destacar
        detalhar discordar disparar elogiar enaltecer endossar enfatizar enumerar esclarecer
        escrever especificar estimar exclamar exigir exortar explanar explicar falar
        festejar finalizar frisar garantir gracejar historiar indagar indicar indignar
        informar insinuar insistir interrogar ironizar jurar justificar lamentar lembrar
        louvar manifestar murmurar narrar negar notar observar ordenar orientar ponderar
        pormenorizar precisar preconizar proclamar prometer prosseguir protestar queixar
        questionar reafirmar realçar rebater recear reclamar recomendar reconhecer recordar
        recusar referir reforçar refutar regozijar reiterar reivindicar rejeitar relatar
        relembrar rematar repetir replicar repudiar resmungar responder ressaltar ressalvar
        resumir retorquir retrucar revelar salientar saudar sentenciar sintetizar solicitar
        sublinhar sugerir suplicar suspirar sussurrar sustentar tranquilizar vaticinar
        atribuir imputar recriminar estabelecer estipular rezar gritar berrar bradar
        confiar corrigir mandar avisar sentenciar animar balbuciar bufar cochichar comunicar
        emendar felicitar parabenizar vociferar zombar sumarizar resmungar advogar alvitrar
    """,
    "by": """
        segundo|de acordo com|conforme|nas palavras de|para|na opinião de|
        segundo o parecer de|nas palavras do|nas palavras da|na opinião do|
        na opinião da|na avaliação de|na avaliação do|na avaliação da|na visão de|
        na visão do|na visão da|no entender de|aos olhos de
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
        mulher marido esposa irmão irmã filho filha neto neta primo prima virologista
        diarista presidente presidenta diretor diretora director directora secretário
        secretária ministro ministra porta-voz chefe advogado advogada médico médica
        pesquisador pesquisadora investigador investigadora professor professora prefeito
        prefeita autarca vereador vereadora deputado deputada senador senadora conselheiro
        conselheira coordenador coordenadora delegado delegada representante fundador
        fundadora cofundador cofundadora membro ativista activista especialista economista
        historiador historiadora sociólogo socióloga biólogo bióloga juiz juíza procurador
        procuradora embaixador embaixadora bispo editor editora jornalista autor autora
        enfermeiro enfermeira agricultor agricultora engenheiro engenheira tesoureiro
        tesoureira gerente dono dona morador moradora voluntário voluntária responsável
        vice-presidente governador governadora comissário comissária relator relatora
        maestro maestrina líder pescador pescadora trabalhador trabalhadora estudante
        técnico técnica cientista antropólogo antropóloga ceo costureiro costureira mãe pai
        arquiteto arquiteta padre pastor pastora padeiro padeira pintor pintora cantor
        cantora ator atriz escritor escritora bombeiro bombeira capitão analista empresário
        empresária psicólogo psicóloga cacique reitor reitora eurodeputado eurodeputada
        treinador treinadora dirigente sindicalista inspetor inspetora inspector inspectora
        agente comandante subcomandante sargento coronel tenente tenente-coronel
        almirante policial perito perita escrivão selecionador
        selecionadora seleccionador avançado atacante goleiro goleira guarda-redes
        zagueiro defesa-central jogador jogadora futebolista tenista ciclista
        atleta nadador nadadora judoca piloto árbitro árbitra desportista esportista
        executivo executiva diretor-executivo administrador administradora acionista
        investidor investidora empregado empregada funcionário funcionária servidor
        servidora operário operária condutor condutora motorista taxista caminhoneiro
        camionista maquinista comerciante lojista livreiro livreira feirante ambulante
        cabeleireiro cabeleireira poeta poetisa romancista dramaturgo dramaturga cineasta
        realizador realizadora roteirista produtor produtora músico música compositor
        compositora bailarino bailarina coreógrafo coreógrafa artista escultor escultora
        fotógrafo fotógrafa designer encenador encenadora curador curadora conservador
        conservadora bibliotecário bibliotecária arqueólogo arqueóloga geólogo geóloga
        físico física químico química matemático matemática ecólogo ecóloga climatologista
        meteorologista veterinário veterinária farmacêutico farmacêutica dentista psiquiatra
        pediatra cirurgião cirurgiã cardiologista oncologista infectologista epidemiologista
        imunologista sanitarista filósofo filósofa linguista politólogo politóloga
        cientista-político jurista notário notária promotor promotora desembargador
        desembargadora defensor defensora magistrado magistrada réu arguido arguida suspeito
        suspeita acusado acusada vítima testemunha queixoso queixosa detido detida
        sobrevivente manifestante grevista militante candidato candidata legislador
        parlamentar governante chanceler secretário-geral secretária-geral
        secretário-executivo subsecretário subsecretária vice-prefeito vice-prefeita
        vice-governador subprocurador primeiro-ministro primeira-ministra
        presidente-executivo presidente-executiva rei rainha príncipe princesa papa cardeal
        arcebispo freira frade imã rabino residente habitante cidadão cidadã vizinho vizinha
        viúvo viúva avô avó tio tia sobrinho sobrinha namorado namorada amigo amiga
        companheiro companheira aluno aluna universitário universitária docente educador
        educadora pedagogo pedagoga orientador orientadora tutor tutora bolsista bolseiro
        doutorando doutoranda cuidador cuidadora auxiliar faxineiro faxineira aposentado
        aposentada reformado reformada pensionista turista viajante passageiro passageira
        usuário usuária utente cliente consumidor consumidora inquilino inquilina
        proprietário proprietária migrante refugiado refugiada ambientalista ecologista
        apresentador apresentadora locutor locutora correspondente repórter colunista
        cronista crítico consultor consultora assessor assessora mediador mediadora
        organizador organizadora criador criadora inventor inventora pioneiro pioneira sócio
        sócia síndico síndica mecânico eletricista pedreiro carpinteiro mineiro marinheiro
        mergulhador nadador-salvador apicultor apicultora viticultor viticultora
        produtor-rural seringueiro seringueira liderança indígena quilombola ribeirinho
        ribeirinha provedor provedora encarregado encarregada comandante-geral homem jovem
        idoso idosa menino menina rapaz rapariga garoto garota adolescente criança
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
        inventário inquérito presidência procuradoria promotoria ordem liga fonte fontes
        gabinete serviço serviços corpo brigada exército autoridade
        autoridades oposição maioria bancada bloco corporação multinacional firma sociedade
        seguradora operadora construtora incorporadora distribuidora
        farmacêutica montadora petrolífera imobiliária consultora editora emissora jornal
        diário revista semanário academia faculdade concelhia distrital município assembleia
        assembleia-geral vereação secretaria-geral superintendência controladoria
        corregedoria ouvidoria embaixada consulado itamaraty vice-presidência chefia comando
        delegacia inspeção inspecção turma secção constitucional juízo júri
        parecer nota-técnica queixa-crime petição instrução circular regulamento código
        constituição tratado diretiva declaração memorando plano rascunho projeto proposta
        anteprojeto balanço sondagem pesquisa levantamento análise avaliação auditoria
        investigação manual guia protocolo editorial carta-aberta publicação mensagem cartaz
        faixa panfleto anúncio site página portal irmandade congregação conferência sínodo
        vaticano frente aliança pacto fórum família comunidade torcida claque elenco
        plantel plataforma concessionária transportadora delegação filial fábrica
        intersindical acusação porta-vozes defesas
    """,
    "small": """
        em no na nos nas a ao à aos às com sem sobre por pelo pela para segundo conforme
        desde durante após ante sob entre até contra e ou mas porém embora se como quando
        enquanto porque assim também além ontem hoje amanhã agora aqui ali já sempre nunca
        muito mais menos então depois antes finalmente ainda não nem nós eu questionado
        questionada perguntado logo só de isso disso igualmente todavia contudo entretanto
        entanto posteriormente anteriormente atualmente recentemente anteontem quase talvez
        inclusive sobretudo especialmente particularmente precisamente efetivamente
        certamente obviamente infelizmente felizmente mediante salvo exceto apesar devido cá
        lá pois portanto
    """,
    "works": """
        livro relatório filme canção música álbum disco romance artigo série peça quadro
        exposição revista programa campanha estudo projeto palavra palavras termo termos
        expressão título intitulado intitulada chamado chamada chamados chamadas denominado
        denominada lema slogan apelidado documentário concerto espetáculo conceito selo
        etiqueta marca categoria apelido alcunha nome hino operação plano estratégia
        festival prêmio prémio debate mesa palestra oficina congresso fórum clássico
        clássicos longa-metragem curta-metragem ópera poema conto ensaio tema faixa samba
        fado coluna seção secção portal podcast novela telenovela alerta
    """,
}
