import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { FractionWords, NumeralWords } from '../numeral-words.ts';
import { numbered, phrases, wordSet } from '../word-list.ts';

const { numbers, fractions } = NO_QUANTITY_WORDS;

/** French numbers: scores ("quatre-vingt-dix"), collectives ("une centaine"), "milliard". */
export const NUMERALS: NumeralWords = {
  ...numbers,
  decimalMarks: ',.',
  small: new Map(
    numbered('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0),
  ),
  tens: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['septante', 70],
    ['huitante', 80],
    ['nonante', 90],
  ]),
  ordinals: new Map([
    ['premier', 1],
    ['première', 1],
    ...numbered('deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième', 2),
    ['second', 2],
    ['seconde', 2],
  ]),
  multipliers: new Map([
    ['cent', 1e2],
    ['cents', 1e2],
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
  ]),
  shortMultipliers: new Map([
    ['m', 1e6],
    ['md', 1e9],
    ['mds', 1e9],
    ['mrd', 1e9],
    ['k', 1e3],
  ]),
  firmShortMultipliers: wordSet('md mds mrd'),
  joinsTens: wordSet('et'),
  tensBeforeTeens: new Set([60, 80]),
  scoreWords: wordSet('vingt vingts'),
  decimalWords: wordSet('virgule'),
  zeros: wordSet('zéro'),
  ones: wordSet('un une'),
  pairLeads: wordSet('les ces'),
  vagueOrders: new Map([
    ['dizaines', 10],
    ['douzaines', 12],
    ['centaines', 1e2],
    ['milliers', 1e3],
    ['millions', 1e6],
    ['milliards', 1e9],
  ]),
  vagueCounts: wordSet('plusieurs quelques'),
  vagueFollowers: wordSet('de ont sont étaient'),
  roundCounts: new Map([
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1000],
  ]),
  superlatives: wordSet('plus'),
  ordinalSuffixes: wordSet('e er ère re ème eme nd nde è ers es'),
  timesWords: wordSet('fois'),
  multiples: new Map(numbered('double triple quadruple quintuple', 2)),
  multipleLeads: wordSet('le du au'),
};

/** French parts and shares. */
export const FRACTIONS: FractionWords = {
  ...fractions,
  parts: new Map([
    ['demi', 2],
    ['tiers', 3],
    ['quart', 4],
    ['quarts', 4],
    ['cinquième', 5],
    ['cinquièmes', 5],
    ['sixième', 6],
    ['dixième', 10],
    ['dixièmes', 10],
    ['centième', 100],
  ]),
  manyParts: wordSet('tiers quarts cinquièmes dixièmes'),
  shareNouns: new Map([
    ['moitié', 2],
    ['tiers', 3],
  ]),
  notParts: wordSet('première seconde deuxième dernière autre'),
  leads: wordSet("d'un de près presque environ que quasi"),
  followers: wordSet('de des du'),
  halves: wordSet('demi demie'),
  ratioLinks: phrases({ ratio: 'sur' }),
  looseRatioLinks: wordSet('sur'),
  ratioAroundNoun: true,
};
