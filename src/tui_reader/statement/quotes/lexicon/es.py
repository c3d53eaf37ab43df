"""Spanish, as `quotes.words.Words` has it."""

WORDS = {
    "said": """
        repuso aduce ríe sonríe espera dice dijo dicen dijeron dicho decía sostiene sostuvo
        sostenido continúa continuó escrito arguye arguyó esperan mantiene mantienen mantuvo
        mantuvieron sostienen sostuvieron sosteniendo sostenía diciendo decían dirá propone
        proponen propuso propusieron expuso expone exponen expuesto descrito reía rio sonrió
        sonreía predijo predice contradice contradijo siguió adujo adujeron argüía esperaba
        opuso asintió asiente dispone disponen dispuso prevé prevén previó
        previene previenen prevenía gruñe gruñó interviene intervino intervienen tercia
    """,
    "verbs": """
        abundar achacar aclarar aconsejar acusar adelantar admitir advert/adviert/advirt-ir
        afear afirmar agradecer agregar alabar alegar alertar amenazar anunciar aplaudir
        apostillar apuntar apuntillar argumentar asegurar aseverar augurar aventurar avisar
        añadir bromear calificar celebrar censurar clamar comentar comunicar concluir
        condenar confes/confies-ar confirmar considerar constatar cont/cuent-ar contestar
        corroborar criticar cuestionar declarar defend/defiend-er definir denominar
        denunciar deplorar descartar describir desgranar desment/desmient/desmint-ir
        destacar detallar dictaminar elogiar enfatizar ensalzar escribir esgrimir
        especificar espetar estimar evocar exclamar exhortar exigir explicar expresar
        fustigar hablar increpar indicar informar insinuar insistir instar ironizar jurar
        justificar lamentar llamar manifest/manifiest-ar mascullar matizar murmurar narrar
        neg/nieg-ar objetar observar opinar ped/pid-ir pormenorizar precisar preguntar
        presumir proclamar prometer pronosticar prosegu/prosigu-ir protestar puntualizar
        quejar razonar reafirmar rebatir recalcar recapitular rechazar reclamar
        recomend/recomiend-ar reconocer record/recuerd-ar reflexionar reiterar reivindicar
        relatar remachar remarcar rememorar repet/repit-ir replicar reprochar repudiar
        resaltar responder resumir revelar rogar sentenciar señalar sintetizar solicitar
        subrayar suger/sugier/sugir-ir suplicar suspirar susurrar tachar testificar tildar
        tranquilizar tronar valorar vaticinar zanjar atribuir imputar recriminar establecer
        estipular recoger rezar fijar gritar corear chillar vociferar bramar
        ordenar mandar confiar avisar animar balbucear bufar correg/corrig-ir completar
        felicitar garantizar  musitar rematar rezongar refunfuñar resoplar sollozar
        solt/suelt-ar terciar deslizar
    """,
    "by": """
        según|de acuerdo con|en palabras de|a juicio de|para|en palabras del|
        a juicio del|en opinión de|en opinión del|a ojos de|de acuerdo al
    """,
    "own": "a su juicio|en su opinión|a su entender|en sus palabras|según él|según ella",
    "pronouns": "él ella ellos ellas este esta",
    "at": "en del",
    "of": "de del para por",
    "articles": "el la los las un una unos unas su sus nuestro nuestra este esta lo",
    "relatives": "que quien quienes cuyo cuya donde",
    "roles": """
        esposa esposo marido hermano hermana hijo hija nieto nieta primo prima magistrado
        magistrada titular propietario propietaria presidente presidenta director directora
        secretario secretaria ministro ministra portavoz vocero vocera jefe jefa abogado
        abogada médico médica investigador investigadora profesor profesora catedrático
        catedrática alcalde alcaldesa concejal concejala diputado diputada senador senadora
        consejero consejera coordinador coordinadora delegado delegada representante
        fundador fundadora cofundador cofundadora miembro activista experto experta
        economista historiador historiadora sociólogo socióloga biólogo bióloga juez jueza
        fiscal embajador embajadora obispo redactor redactora periodista autor autora
        enfermero enfermera maestro maestra agricultor agricultora ingeniero ingeniera
        tesorero tesorera gerente dueño dueña vecino vecina voluntario voluntaria
        responsable vicepresidente vicepresidenta gobernador gobernadora comisario comisaria
        relator relatora defensor defensora técnico técnica líder pescador pescadora
        trabajador trabajadora estudiante superviviente farero farera padre madre madrileño
        paciente arquitecto arquitecta violinista pintor pintora cantante actor actriz
        escritor escritora párroco sacerdote pastor pastora panadero panadera ganadero
        ganadera cocinero cocinera camarero bombero bombera capitán analista letrado letrada
        eurodiputado eurodiputada rector rectora decano decana intendente síndico ceo
        empresario empresaria científico científica antropólogo antropóloga psicólogo
        psicóloga dirigente inspector inspectora subinspector agente comandante sargento
        coronel teniente almirante entrenador entrenadora seleccionador
        seleccionadora delantero delantera portero centrocampista guardameta
        jugador jugadora futbolista tenista ciclista atleta nadador nadadora boxeador piloto
        deportista árbitro preparador mánager ejecutivo ejecutiva directivo directiva
        consejero-delegado administrador administradora accionista inversor inversora
        empleado empleada operario operaria obrero obrera conductor conductora taxista
        camionero camionera maquinista transportista comerciante hostelero hostelera tendero
        tendera carnicero peluquero peluquera librero librera editor editora traductor
        traductora poeta poetisa novelista dramaturgo dramaturga cineasta realizador
        realizadora guionista productor productora músico música cantautor cantautora
        compositor compositora bailarín bailarina coreógrafo coreógrafa artista escultor
        escultora fotógrafo fotógrafa diseñador diseñadora curador curadora conservador
        conservadora bibliotecario bibliotecaria archivero archivera arqueólogo arqueóloga
        geólogo geóloga físico física químico química matemático matemática ecólogo ecóloga
        climatólogo meteorólogo meteoróloga veterinario veterinaria farmacéutico
        farmacéutica dentista psiquiatra pediatra cirujano cirujana cardiólogo oncólogo
        oncóloga epidemiólogo epidemióloga virólogo viróloga inmunólogo sanitario sanitaria
        pensador filósofo filósofa lingüista politólogo politóloga jurista notario notaria
        procurador procuradora perito perita acusado acusada víctima testigo denunciante
        afectado afectada detenido detenida condenado condenada procesado demandante
        manifestante huelguista sindicalista militante opositor opositora candidato
        candidata aspirante legislador legisladora parlamentario parlamentaria congresista
        asambleísta edil edila regidor regidora mandatario mandataria canciller viceministro
        viceministra subsecretario subsecretaria primer-ministro rey príncipe
        papa cardenal arzobispo monja fraile imán rabino residente habitante ciudadano
        ciudadana viudo viuda abuelo abuela tío tía sobrino sobrina novio novia pareja amigo
        amiga compañero compañera alumno alumna universitario universitaria docente educador
        educadora orientador orientadora tutor tutora becario becaria doctorando doctoranda
        cuidador cuidadora auxiliar celador celadora limpiador limpiadora jubilado jubilada
        pensionista turista viajero viajera pasajero pasajera usuario usuaria cliente
        clienta consumidor consumidora inquilino inquilina casero migrante refugiado
        refugiada ecologista portavoza moderador moderadora presentador presentadora locutor
        locutora corresponsal enviado enviada reportero reportera columnista crítico crítica
        especialista asesor asesora consultor consultora mediador mediadora intermediario
        promotor promotora organizador organizadora impulsor impulsora creador creadora
        inventor inventora pionero pionera socio socia patrono patrona mecánico electricista
        fontanero albañil carpintero carpintera minero marinero marinera buzo socorrista
        guardabosques apicultor apicultora viticultor viticultora bodeguero hortelano mujer
        hombre joven anciano anciana niño niña chico chica
    """,
    "groups": """
        asociación organización sindicato ministerio fundación universidad instituto
        comisión consejo agencia gobierno empresa compañía tribunal policía iglesia red
        colectivo ayuntamiento grupo federación unión confederación comité centro parlamento
        partido coalición cooperativa plataforma informe estudio comunicado ong junta
        hospital gremio movimiento liga internacional secretaría carta resolución sentencia
        decreto documento texto artículo manifiesto nota acuerdo ley convenio dirección
        gerencia redacción fiscalía defensa cámara congreso senado corte juzgado museo
        teatro festival escuela colegio clínica diócesis parroquia banco fondo club equipo
        ciudad diputación consejería departamento subsecretaría observatorio laboratorio
        patronal archidiócesis entidad institución organismo consorcio startup inventario
        fuentes oficina servicio servicios cuerpo brigada ejército armada
        autoridad autoridades oposición mayoría bancada bloque corporación multinacional
        firma sociedad aseguradora aerolínea operadora constructora promotora
        distribuidora farmacéutica tabacalera eléctrica petrolera inmobiliaria consultora
        editorial productora cadena diario periódico revista semanario rotativo emisora
        academia facultad rectorado claustro programa alto-comisionado mancomunidad cabildo
        generalitat xunta moncloa alcaldía gobernación intendencia municipio
        municipalidad provincia concejalía viceministerio superintendencia contraloría
        procuraduría defensoría cancillería embajada consulado presidencia vicepresidencia
        jefatura comandancia comisaría prefectura sala audiencia supremo constitucional
        jurado dictamen auto fallo pronunciamiento querella denuncia demanda instrucción
        circular reglamento código constitución tratado directiva declaración memorando plan
        borrador proyecto anteproyecto balance encuesta sondeo barómetro análisis
        evaluación auditoría investigación manual guía protocolo post tuit mensaje panfleto
        octavilla inscripción cartel pancarta anuncio web página portal peña hermandad
        cofradía orden congregación obispado arzobispado conferencia sínodo vaticano
        frente alianza pacto foro asamblea vecindario familia comunidad pueblo afición
        vestuario intersindical sección delegación filial dirección-general
        subdelegación
    """,
    "small": """
        en a al con sin sobre por para según desde durante tras ante bajo entre hacia hasta
        contra y e o u pero sino aunque si como cuando mientras porque así también además
        ayer hoy mañana ahora aquí allí ya siempre nunca muy más menos entonces después
        antes luego finalmente asimismo incluso tampoco no ni nos preguntado preguntada ello
        eso esto tanto entretanto posteriormente anteriormente actualmente recientemente
        anoche anteayer todavía aún apenas casi quizá quizás especialmente particularmente
        precisamente efectivamente ciertamente obviamente lamentablemente afortunadamente
        mediante salvo excepto pese debido
    """,
    "works": """
        libro informe película canción álbum disco novela artículo serie obra cuadro
        exposición revista programa campaña estudio proyecto palabra palabras término
        términos expresión título titulado titulada llamado llamada llamados llamadas
        denominado denominada lema eslogan apodado documental reportaje curso jornada
        congreso concepto distintivo sello etiqueta marca categoría apodo alias mote
        sobrenombre nombre himno banda operación plan operativo estrategia festival premio
        galardón debate mesa charla ponencia taller foro clásico clásicos cinta largometraje
        cortometraje filme ópera poema cuento relato ensayo tema sencillo tango columna
        sección portal podcast
    """,
}
