/** A Spanish sentence and its figures, written `value unit`, or `min..max unit`; a sentence without figures holds noise. */
export const spanishCases: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  // digits and separators
  ['El puerto contó 4.215 barcos.', '4215 barco'],
  ['El puerto contó 4 215 barcos.', '4215 barco'],
  ['El canal mide 3,75 kilómetros.', '3.75 km'],
  ['La ciudad tiene 1.204.500 habitantes.', '1204500 people'],
  ['Faltan 1.234,50 euros.', '1234.5 EUR'],
  // money
  ['El puente costó 84 millones de euros.', '84000000 EUR'],
  ['El puente costó 2,5 millones de euros.', '2500000 EUR'],
  ['El puente costó 2.5 millones de pesos.', '2500000 MXN'],
  ['La obra cuesta 3 mil millones de euros.', '3000000000 EUR'],
  ['La obra cuesta 3.000 millones de dólares.', '3000000000 USD'],
  ['La entrada cuesta 5 €.', '5 EUR'],
  ['La entrada cuesta 12,50 €.', '12.5 EUR'],
  ['Reunieron medio millón de euros.', '500000 EUR'],
  ['El litro cuesta 80 céntimos.', '0.8 EUR'],
  ['La deuda llega a dos millones y medio de euros.', '2500000 EUR'],
  // per cent
  ['La participación fue del 61,5 %.', '61.5 percent'],
  ['La participación fue del 20 por ciento.', '20 percent'],
  ['El partido perdió 4 puntos porcentuales.', '4 percentage point'],
  ['El banco bajó el tipo 25 puntos básicos.', '25 basis point'],
  // number words
  ['Treinta y dos farolas ardían.', '32 farola'],
  ['Doscientos cincuenta alumnos cantaban.', '250 people'],
  ['Veintitrés barcos se hundieron.', '23 barco'],
  ['Ciento veinte ovejas huyeron.', '120 oveja'],
  ['Dos mil quinientas cartas llegaron.', '2500 carta'],
  ['La obra duró dos horas.', '2 hour'],
  // parts
  ['Un tercio de los barcos se hundió.', `${1 / 3} none`],
  ['Dos tercios de los vecinos votaron a favor.', `${2 / 3} none`],
  ['La mitad de los pozos está seca.', '0.5 none'],
  ['Uno de cada cinco vive junto al mar.', '0.2 none'],
  ['Tres de cada cuatro pozos están secos.', '0.75 none'],
  // ranges and orders of magnitude
  ['El viaje dura de 20 a 30 minutos.', '20..30 minute'],
  ['Una barca pesa entre 40 y 55 kilos.', '40..55 kg'],
  ['Miles de cartas llegaron.', '2000.. carta'],
  ['Decenas de miles de manifestantes marcharon.', '20000..99999 people'],
  ['Un centenar de barcos se hundió.', '100 barco'],
  ['Los precios pasaron de 40 a 60 euros.', '40 EUR', '60 EUR'],
  // measures and counted nouns
  ['Soplaron rachas de 90 kilómetros por hora.', '90 km/h'],
  ['La reserva ocupa 40 kilómetros cuadrados.', '40 km²'],
  ['Se alcanzaron 41 grados centígrados.', '41 °C'],
  ['300 soldados ucranianos fueron formados.', '300 people'],
  ['Se prevén 5.000 nuevas viviendas sociales.', '5000 vivienda'],
  ['El incendio dejó 12 muertos y 40 heridos.', '12 people', '40 people'],
  ['Cerraron 15 estaciones.', '15 estación'],
  // what a bare number leaves unsaid
  ['El paro bajó en 23.000 personas, hasta 2,7 millones.', '23000 people', '2700000 none'],
  ['Más de medio centenar de bomberos acudió.', '50 people'],
  ['Más de 120 resultaron heridas.', '120 people'],
  // small change, multiples, halves and differences
  ['Vino el doble de gente.', '2 times'],
  ['Esperó año y medio, y luego tres horas y media.', '1.5 year', '3.5 hour'],
  ['Una quinta parte del lago se secó.', '0.2 none'],
  ['La cuota bajó al 8,4%, dos décimas menos.', '8.4 percent', '0.2 percentage point'],
  ['Recogieron 9 millones de toneladas de sal.', '9000000 tonne'],
  ['El pantano tiene 40 hectómetros cúbicos.', '40 cubic hectometre'],
  // both habits of the decimal mark
  ['Gastarán 2,450 millones de pesos, 12.5 por ciento más.', '2450000000 MXN', '12.5 percent'],
  ['El puente costó 240 mdp.', '240000000 MXN'],
  ['Hallaron 4 mil 500 litros y mil 200 kilos.', '4500 litre', '1200 kg'],
  ['Pesa 0,125 kilos.', '0.125 kg'],
  // noise
  ['La torre abre el 3 de octubre.'],
  ['La torre abre el 3 de octubre de 2031.'],
  ['Está vacía desde 2019.'],
  ['La misa empieza a las 18.30.'],
  ['La misa empieza a las 18:30 horas.'],
  ['La misa empieza a las 18 horas.'],
  ['Empezó a las 7.45 tras la lluvia.'],
  ['Un hombre de 57 años se ahogó.'],
  ['Mo Vale, de 57 años, se ahogó.'],
  ['Mo Vale tiene 71 años.'],
  ['La 3ª edición y el 21º congreso se anunciaron.'],
  ['Llame al 600 44 00 12.'],
  ['Entre el 4 y el 8 de junio cerrará.'],
  ['En los minutos 9 y 63 llovió, y así fue en los años 40.'],
  ['El artículo 8 lo permite.'],
  ['Valmar ganó 3-1.'],
  ['La línea 7 y la sala 4 cierran.'],
  ['Falta el número 10.'],
  // names of days, ages and results
  ['El 15M y el 11-M marcaron la plaza.'],
  ['La empresa gastó 15M en la obra.', '15000000 none'],
  ['Luz Olmar, de 66, dijo que no.'],
  ['Inés, de 30, es jardinera.'],
  ['Votaron varias aldeas, 30, es decir todas.', '30 none'],
  ['Perdió por 3 a 1.'],
  ['Cerrado hasta el 12.10.'],
  ['El dique fue aprobado por 31 votos contra 24.', '31 voto'],
];

/** Spanish sentences and the part their first figure plays. */
export const spanishRoles: readonly (readonly [sentence: string, role: string])[] = [
  ['Los ingresos crecieron un 8,3 %.', 'change'],
  ['Un aumento de 12 % está previsto.', 'change'],
  ['En total 300 barcos se hundieron.', 'total'],
  ['La entrada cuesta 5 euros por día.', 'rate'],
  ['La válvula filtra 40 kg/h.', 'rate'],
];

/** Spanish sentences and how their first figure is hedged. */
export const spanishHedges: readonly (readonly [sentence: string, bound: string])[] = [
  ['Unos 300 barcos se hundieron.', 'approx'],
  ['Alrededor de 300 barcos se hundieron.', 'approx'],
  ['Cerca de 300 barcos se hundieron.', 'below'],
  ['Casi 300 barcos se hundieron.', 'below'],
  ['Más de 300 barcos se hundieron.', 'above'],
  ['Al menos 300 barcos se hundieron.', 'above'],
  ['Hasta 300 barcos se hundieron.', 'below'],
  ['Se hundieron 300 barcos.', 'exact'],
];
