import type { TextWords } from '../text-words.ts';
import { wordSet } from '../word-list.ts';

/** How Spanish texts are split, and their names and words told apart. */
export const SPANISH_TEXT: TextWords = {
  sentences: {
    abbreviations: wordSet(
      'sr sra srta sres d dña da dr dra prof profa lic ing arq gral cnel cap tte sto sta mons pdte pdta ud uds vd av avda c pl ' +
        'núm n no art cap pág págs p pp vol ed tel aprox ej p.ej p.m a.m a.c d.c etc ee.uu ee cía s.a s.l ene feb mar abr may jun jul ago ' +
        'sep sept set oct nov dic depto dpto',
    ),
    numbered: wordSet('núm n no art cap pág págs p pp vol'),
    mayEnd: wordSet('etc ee.uu uu s.a s.l cía a.m p.m'),
    openers: wordSet(
      'el la los las un una unos unas este esta estos estas ese esa eso esto lo él ella ellos ellas se su sus en a al de del con por para ' +
        'sin desde hasta según tras ante pero y o ni si cuando mientras como aunque porque donde así también además ya no hoy ayer ahora',
    ),
    pointOrdinals: false,
  },
  names: {
    links: wordSet('de del la las los el van von der den al bin da dos di para'),
    secondLinks: wordSet(),
    joiners: wordSet('y e'),
    joinedBodies: { articles: new Set(), ends: new Set() },
    honorifics: wordSet(
      'sr sra srta señor señora señorita don doña d dña dr dra doctor doctora lic monseñor lord sir san',
    ),
    ordinary: wordSet(
      'el la los las un una unos unas lo este esta estos estas ese esa esos esas esto eso aquel aquella su sus mi mis tu tus nuestro nuestra ' +
        'él ella ellos ellas nosotros yo usted ustedes se que quien cual cuyo donde cuando como si en a al de del con por para sin sobre ' +
        'entre desde hasta hacia según tras ante bajo durante mediante contra pero y e o u ni aunque porque mientras así también además ' +
        'ya no sí más menos muy todo toda todos todas muchos algunos varios cada otro otra otros dos tres cuatro cinco seis siete ocho nueve ' +
        'diez cien mil hoy ayer mañana ahora entonces luego aquí allí lunes martes miércoles jueves viernes sábado domingo enero febrero ' +
        'marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
    ),
    weekdays: wordSet('lunes martes miércoles jueves viernes sábado domingo'),
    compoundEnds: wordSet(),
    elided: wordSet(),
    nounsCapitalised: false,
  },
  stems: {
    irregular: new Map(),
    spellings: [
      [/á/g, 'a'],
      [/é/g, 'e'],
      [/í/g, 'i'],
      [/ó/g, 'o'],
      [/[úü]/g, 'u'],
    ],
    leastFolded: 0,
    shortSpellings: new Map(),
    plurals: [
      ['iones', 'ion'],
      ['ores', 'or'],
      ['ces', 'z'],
      ['s', ''],
    ],
    notPlurals: ['ss', 'us', 'is'],
    endings:
      'amientos amiento imientos imiento aciones acion iciones icion mente ieron aron aban ando iendo adas ados idas idos ada ado ida ido aba ara are ar er ir an en'.split(
        ' ',
      ),
    leastLeft: 3,
    undoubles: false,
    lastVowels: 'aeo',
  },
};
