import { MONTHS } from '../../languages/english/calendar.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../languages/english/currencies.ts';
import { SUPERLATIVES } from '../../languages/english/function-words.ts';
import {
  FRACTION_GLYPHS,
  FRACTION_WORDS,
  MULTIPLIERS,
  ORDINALS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_COUNTS,
  VAGUE_ORDERS,
} from '../../languages/english/number-words.ts';
import { PERSON_STATES } from '../../languages/english/persons.ts';
import { isCapital, isJoin, isNumber, type Line, printedAt, touches, wordAt } from './line.ts';
import { readAge } from './read-age.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { type Noise, readNoise } from './read-noise.ts';

/** A number of a sentence: an amount, or noise. */
export type NumberReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'noise'; readonly noise: Noise };

// Every word a number can begin with. Anything else costs one look-up and is passed over.
// What "a" can open a number with: "a dozen", "a third", "a few hundred".
const TAKES_ARTICLE = new Set([...MULTIPLIERS.keys(), ...FRACTION_WORDS.keys(), ...VAGUE_COUNTS]);
const TRIGGERS = new Set([
  ...ORDINALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_ORDERS.keys(),
  ...VAGUE_COUNTS,
  ...FRACTION_GLYPHS.keys(),
  ...CURRENCY_SIGNS.keys(),
  ...MONTHS.keys(),
  ...[...CURRENCY_CODES.keys()].map((code) => code.toLowerCase()),
  ...'half quarter minus negative - − u week month year day hour decade'.split(' '),
]);
const SPANS_OF_TIME = /^(week|month|year|day|hour|decade)$/;

/** The numbers of a sentence in order, none overlapping. One pass; each number is read where it begins. */
export function readLine(line: Line): NumberReading[] {
  const found: NumberReading[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    if (!canBegin(line, at)) continue;
    const reading = readAt(line, at);
    if (reading === null) continue;
    found.push(reading);
    // a counted noun phrase may hold a number of its own: "two five-litre tanks"
    at = (reading.kind === 'noise' ? reading.noise.to : reading.amount.numberTo) - 1;
  }
  return found;
}

function canBegin(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const { lower } = token;
  if (lower === 'a' || lower === 'an') {
    const next = wordAt(line, at + 1);
    return TAKES_ARTICLE.has(next) || next === '$';
  }
  return TRIGGERS.has(lower) || (token.kind === 'word' && printedAt(line, at + 1) === '$' && touches(line, at + 1));
}

function readAt(line: Line, at: number): NumberReading | null {
  const long = readLong(line, at);
  if (long !== null) return { kind: 'amount', amount: long };
  const rank = readRank(line, at);
  if (rank !== null) return { kind: 'noise', noise: rank };
  const noise = readAge(line, at) ?? readNoise(line, at);
  if (noise !== null) return { kind: 'noise', noise };
  const amount = readAmount(line, at);
  return amount === null || isIdle(line, amount) ? null : { kind: 'amount', amount };
}

// "day-long", "a year-long": one of the span
function readLong(line: Line, at: number): Amount | null {
  const word = wordAt(line, at);
  if (!SPANS_OF_TIME.test(word) || !isJoin(line, at + 1) || wordAt(line, at + 2) !== 'long' || isJoin(line, at - 1))
    return null;
  return {
    from: at,
    to: at + 3,
    numberTo: at + 3,
    kind: 'duration',
    value: 1,
    min: null,
    max: null,
    unit: word,
    head: null,
    vague: false,
    compound: true,
  };
}

// "third-largest", "the second-biggest"
function readRank(line: Line, at: number): Noise | null {
  const value = ORDINALS.get(wordAt(line, at));
  const next = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (value === undefined || !SUPERLATIVES.has(wordAt(line, next))) return null;
  return { from: at, to: next + 1, value, min: null, max: null, unit: 'none' };
}

// "One" is a number before a unit, after a hedge, in a fraction; elsewhere it is a pronoun or an article in all but name.
function isIdle(line: Line, amount: Amount): boolean {
  const first = wordAt(line, amount.from);
  if (isJoin(line, amount.from - 1) && !FRACTION_WORDS.has(first)) return true; // "twenty-" was read before, "no-one", "all-four"
  if (
    amount.kind === 'bare' &&
    !amount.compound &&
    /^(the|these|those|both|us|them)$/.test(wordAt(line, amount.from - 1)) &&
    SMALL_NUMBERS.has(first)
  )
    return true; // "the two"
  if (
    amount.kind === 'bare' &&
    isNumber(line, amount.from) &&
    /^(the|its|their|a|new)$/.test(wordAt(line, amount.from - 1)) &&
    isCapital(line, amount.to)
  )
    return true; // "the 900 Max"
  if (first === 'zero' && amount.kind !== 'percent' && amount.kind !== 'money') return true;
  if (amount.value !== 1 || first !== 'one') return false;
  if (amount.kind === 'bare') return true;
  if (amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'measure') return false;
  const before = wordAt(line, amount.from - 1);
  if (
    /^(no|any|every|some|this|that|each|another|which|only|the|than|least|just|about|exactly|almost|nearly)$/.test(
      before,
    )
  ) {
    return (
      /^(no|any|every|some|this|that|each|another|which|the)$/.test(before) ||
      (amount.kind === 'count' && !/^(than|least|about)$/.test(before))
    );
  }
  if (amount.kind === 'duration')
    return wordAt(line, amount.to - 1) === 'day' || wordAt(line, amount.to - 1) === 'night';
  if (amount.kind !== 'count') return false;
  return (
    !/^(death|fatality|casualty)$/.test(amount.head ?? '') && !(amount.unit === 'people' && isFate(line, amount.to))
  );
}

// "one person was killed": the only way in which news counts to one.
function isFate(line: Line, at: number): boolean {
  for (let near = at; near < at + 3; near++) if (PERSON_STATES.has(wordAt(line, near))) return true;
  return false;
}
