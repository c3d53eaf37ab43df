"""Spanish, as `quote_words.Words` has it."""

WORDS = {
    "said": """
        contesta contestó contestaron repuso espetó esgrime aduce alega alegó alegan resalta
        resaltó valora valoró lamentan critican piden exigen describió describe tildó tacha
        tachó ríe sonríe bromea bromeó exclama exclamó defiende defendió sugiere sugirió
        espera zanjan ironiza ironizó protesta protestó argumenta argumentó aclara aclaró
        remacha aplaude dice dijo dicen dijeron dicho decía afirma afirmó afirmado afirman
        explica explicó explicado explican señala señaló señalado señalan añade añadió
        añadido agrega agregó agregado declara declaró declarado declaran asegura aseguró
        asegurado aseguran destaca destacó destacado destacan subraya subrayó subrayado
        advierte advirtió advertido recuerda recordó recordado recalca recalcó recalcado
        insiste insistió insistido sostiene sostuvo sostenido manifiesta manifestó
        manifestado comenta comentó comentado responde respondió respondido respondieron
        pregunta preguntó cuenta contó contado lamenta lamentó lamentado denuncia denunció
        denunciado denunciaron reclama reclamó exige exigió concluye concluyó concluido
        prosigue prosiguió continúa continuó indica indicó indicado apunta apuntó apuntado
        precisa precisó precisado reconoce reconoció reconocido admite admitió admitido
        anuncia anunció anunciado promete prometió prometido escribe escribió escrito
        expresa expresó expresado opina opinó considera consideró celebra celebró critica
        criticó calificó califica pide pidió reitera reiteró replica replicó matiza matizó
        zanja zanjó resume resumió confiesa confesó relata relató narra narró alerta alertó
        sentencia sentenció enfatiza enfatizó detalla detalló puntualiza puntualizó llamó
        llama habló repite repitió vaticina auguró augura presume suspira suspiró ironizaba
        rechaza rechazó desmiente desmintió espetaba susurra murmura añadiendo avisa avisó
        asevera aseveró arguye arguyó rememora evoca evocó
    """,
    "by": """
        según|de acuerdo con|en palabras de|a juicio de|para|en palabras del|
        a juicio del|en opinión de|en opinión del|a ojos de|de acuerdo al
    """,
    "own": "a su juicio|en su opinión|a su entender|en sus palabras|según él|según ella",
    "pronouns": "él ella ellos ellas este esta",
    "at": "en del",
    "of": "de del para por",
    "articles": "el la los las un una unos unas su sus nuestro nuestra este esta al lo",
    "relatives": "que quien quienes cuyo cuya donde",
    "roles": """
        esposa esposo marido hermano hermana hijo hija nieto nieta primo prima
        magistrado magistrada titular propietario propietaria
        presidente presidenta director directora secretario secretaria ministro ministra
        portavoz vocero vocera jefe jefa abogado abogada médico médica investigador
        investigadora profesor profesora catedrático catedrática alcalde alcaldesa concejal
        concejala diputado diputada senador senadora consejero consejera coordinador
        coordinadora delegado delegada representante fundador fundadora cofundador
        cofundadora miembro activista experto experta economista historiador historiadora
        sociólogo socióloga biólogo bióloga juez jueza fiscal embajador embajadora obispo
        redactor redactora periodista autor autora enfermero enfermera maestro maestra
        agricultor agricultora ingeniero ingeniera tesorero tesorera gerente dueño dueña
        vecino vecina voluntario voluntaria responsable vicepresidente vicepresidenta
        gobernador gobernadora comisario comisaria relator relatora defensor defensora
        técnico técnica líder pescador pescadora trabajador trabajadora estudiante
        superviviente farero farera hermano hermana padre madre hijo hija madrileño paciente
        arquitecto arquitecta violinista pintor pintora cantante actor actriz escritor
        escritora párroco sacerdote pastor pastora panadero panadera ganadero ganadera
        cocinero cocinera camarero bombero bombera capitán analista letrado letrada
        eurodiputado eurodiputada rector rectora decano decana intendente síndico ceo
        empresario empresaria científico científica antropólogo antropóloga psicólogo
        psicóloga
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
    """,
    "small": """
        en a al con sin sobre por para según desde durante tras ante bajo entre hacia hasta
        contra y e o u pero sino aunque si como cuando mientras porque así también además
        ayer hoy mañana ahora aquí allí ya siempre nunca muy más menos entonces después
        antes luego finalmente asimismo incluso tampoco no ni nos preguntado preguntada ello
        eso esto
    """,
    "works": """
        libro informe película canción álbum disco novela artículo serie obra cuadro
        exposición revista programa campaña estudio proyecto palabra palabras término
        términos expresión título titulado titulada llamado llamada llamados llamadas
        denominado denominada lema eslogan apodado documental reportaje curso jornada
        congreso concepto
    """,
}
