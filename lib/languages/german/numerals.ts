import { NO_QUANTITY_WORDS } from '../no-quantity-words.ts';
import type { FractionWords, NumeralWords } from '../numeral-words.ts';
import { numbered, phrases, wordSet } from '../word-list.ts';

const { numbers, fractions } = NO_QUANTITY_WORDS;

const ORDINAL_STEMS = 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ');
const ORDINALS = ORDINAL_STEMS.flatMap((stem, at) =>
  ['e', 'en', 'er', 'es', 'em'].map((ending): [string, number] => [`${stem}${ending}`, at + 1]),
);

const SMALL =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn ' +
  'achtzehn neunzehn';
const HALVES: readonly [string, number][] = [
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
];

/** German numbers: compounds in one word, "Mio." and "Mrd.", plurals that stand right before their noun. */
export const NUMERALS: NumeralWords = {
  ...numbers,
  decimalMarks: ',.',
  small: new Map([...numbered(SMALL, 0), ['zweier', 2], ['dreier', 3], ...HALVES]),
  tens: new Map(
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
      .split(' ')
      .map((word, at) => [word, (at + 2) * 10]),
  ),
  ordinals: new Map(ORDINALS),
  multipliers: new Map([
    ['hundert', 1e2],
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
    ['dutzend', 12],
  ]),
  shortMultipliers: new Map([
    ['mio', 1e6],
    ['mrd', 1e9],
    ['bio', 1e12],
    ['tsd', 1e3],
  ]),
  firmShortMultipliers: wordSet('mio mrd bio tsd'),
  compoundLink: 'und',
  decimalWords: wordSet('komma'),
  negatives: wordSet('minus'),
  zeros: wordSet('null'),
  ones: wordSet('ein eine'),
  pairLeads: wordSet('die diese beide beiden'),
  vagueOrders: new Map([
    ['dutzende', 12],
    ['dutzenden', 12],
    ['hunderte', 1e2],
    ['hunderten', 1e2],
    ['tausende', 1e3],
    ['tausenden', 1e3],
    ['zehntausende', 1e4],
    ['zehntausenden', 1e4],
    ['hunderttausende', 1e5],
    ['hunderttausenden', 1e5],
    ['millionen', 1e6],
    ['milliarden', 1e9],
  ]),
  vagueCounts: wordSet('mehrere einige wenige paar mehreren einigen'),
  vagueBeforeNoun: true,
  superlatives: wordSet('größte größten höchste höchsten beste besten stärkste stärksten kleinste niedrigste'),
  ordinalSuffixes: wordSet('er ern º'),
  pointOrdinals: true,
  timesWords: wordSet('mal'),
  multiples: new Map([
    ['doppelt', 2],
    ['doppelte', 2],
    ...[...numbered(SMALL, 0).slice(2, 11), ...HALVES].flatMap(([word, value]): [string, number][] => [
      [`${word}mal`, value],
      [`${word}fache`, value],
    ]),
  ]),
  multipleLeads: wordSet('das'),
  multipleFollowers: wordSet('so'),
  idleCompounds: wordSet('fach mal er'),
};

/** German parts and shares. */
export const FRACTIONS: FractionWords = {
  ...fractions,
  parts: new Map([
    ['halbe', 2],
    ['halben', 2],
    ['halber', 2],
    ['halbes', 2],
    ['drittel', 3],
    ['viertel', 4],
    ['fünftel', 5],
    ['sechstel', 6],
    ['siebtel', 7],
    ['achtel', 8],
    ['zehntel', 10],
    ['hundertstel', 100],
  ]),
  manyParts: wordSet('drittel viertel fünftel sechstel siebtel achtel zehntel hundertstel dritteln vierteln fünfteln'),
  shareNouns: new Map([['hälfte', 2]]),
  notParts: wordSet('erste ersten zweite zweiten letzte letzten anderen'),
  leads: wordSet('um fast knapp rund etwa gut als über nahezu beinahe mindestens'),
  followers: wordSet('der des aller von davon'),
  ratioLinks: phrases({ ratio: 'von|aus' }),
  looseRatioLinks: wordSet('von aus'),
  eachOrdinal: wordSet('jeder jede jedes jeden jedem'),
  chances: wordSet('chance chancen wahrscheinlichkeit risiko'),
  chanceLinks: wordSet('bei liegt lag beträgt betrug'),
};
