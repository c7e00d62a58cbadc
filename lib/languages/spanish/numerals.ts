import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { FractionWords, NumeralWords } from '../numeral-words.ts';
import { numbered, phrases, wordSet } from '../word-list.ts';

const { numbers, fractions } = NO_QUANTITY_WORDS;

const HUNDREDS = 'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'
  .split(' ')
  .flatMap((stem, at): [string, number][] => [
    [`${stem}os`, (at + 2) * 100],
    [`${stem}as`, (at + 2) * 100],
  ]);

/** Spanish numbers: "mil millones", "treinta y dos", "doscientas", both habits of the decimal mark. */
export const NUMERALS: NumeralWords = {
  ...numbers,
  decimalMarks: '', // Spain has the comma, Mexico the point
  small: new Map([
    ...numbered(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
      0,
    ),
    ['una', 1],
  ]),
  tens: new Map(
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'
      .split(' ')
      .map((word, at) => [word, (at + 2) * 10]),
  ),
  hundreds: new Map([
    ['cien', 100],
    ['ciento', 100],
    ...HUNDREDS,
    ...numbered(
      'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      21,
    ),
    ['veintiún', 21],
    ['veintiuna', 21],
  ]),
  ordinals: new Map([
    ...numbered('primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo', 1),
    ...numbered('primera segunda tercera cuarta quinta sexta séptima octava novena décima', 1),
    ['primer', 1],
    ['tercer', 3],
  ]),
  multipliers: new Map([
    ['mil', 1e3],
    ['millón', 1e6],
    ['millones', 1e6],
    ['millardo', 1e9],
    ['millardos', 1e9],
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  shortMultipliers: new Map([
    ['m', 1e6],
    ['mm', 1e9],
    ['mdd', 1e6],
    ['mdp', 1e6],
    ['mill', 1e6],
  ]),
  firmShortMultipliers: wordSet('mdd mdp mill'),
  joinsTens: wordSet('y'),
  decimalWords: wordSet('coma'),
  zeros: wordSet('cero'),
  ones: wordSet('uno una un'),
  pairLeads: wordSet('los las estos estas ambos ambas'),
  vagueOrders: new Map([
    ['decenas', 10],
    ['docenas', 12],
    ['cientos', 1e2],
    ['centenares', 1e2],
    ['miles', 1e3],
    ['millares', 1e3],
    ['millones', 1e6],
  ]),
  vagueCounts: wordSet('varios varias algunos algunas unos'),
  vagueFollowers: wordSet('de han son'),
  roundCounts: new Map([
    ['decena', 10],
    ['docena', 12],
    ['quincena', 15],
    ['veintena', 20],
    ['treintena', 30],
    ['cincuentena', 50],
    ['centenar', 100],
    ['millar', 1000],
  ]),
  superlatives: wordSet('mayor menor más mejor peor'),
  ordinalSuffixes: wordSet('º ª er ro ra do da to ta mo ma'),
  timesWords: wordSet('veces'),
  multiples: new Map(numbered('doble triple cuádruple quíntuple', 2)),
  multipleLeads: wordSet('el del al'),
};

/** Spanish parts and shares. */
export const FRACTIONS: FractionWords = {
  ...fractions,
  parts: new Map([
    ['medio', 2],
    ['media', 2],
    ['tercio', 3],
    ['tercios', 3],
    ['cuarto', 4],
    ['cuartos', 4],
    ['cuartas', 4],
    ['tercera', 3],
    ['cuarta', 4],
    ['quinta', 5],
    ['décima', 10],
    ['quinto', 5],
    ['quintos', 5],
    ['quintas', 5],
    ['sexto', 6],
    ['décimo', 10],
    ['décimas', 10],
  ]),
  manyParts: wordSet('tercios cuartos cuartas quintos quintas décimas'),
  bareParts: wordSet('medio media'),
  shareNouns: new Map([['mitad', 2]]),
  notParts: wordSet('primera segunda otra última'),
  leads: wordSet('casi de un cerca alrededor unos que'),
  followers: wordSet('de del'),
  halves: wordSet('medio media'),
  partNouns: wordSet('parte partes'),
  ratioLinks: phrases({ ratio: 'de cada' }),
  chances: wordSet('probabilidad probabilidades posibilidad posibilidades opción opciones riesgo'),
  chanceLinks: wordSet('es son era en'),
};
