import { hasSign, isCapital, isJoin, isNumber, type Line, pairAt, touches, wordAt } from './line.ts';
import { noiseAt } from './noise-at.ts';
import { isPluralNoun } from './nouns.ts';
import { readAge } from './read-age.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { isClockTime } from './read-clock.ts';
import { isNumberCompound } from './read-compound.ts';
import { type Noise, readNoise } from './read-noise.ts';
import { readPart } from './read-number-words.ts';
import { readNumeral } from './read-numeral.ts';
import { readStanding } from './read-standing.ts';
import { readTally } from './read-tally.ts';
import { AFTER_ARTICLE, ARTICLE, BEGINS, COMPOUND, LEADS, MULTIPLE, ORDINAL, signsOf } from './word-signs.ts';

// How far before a multiple the "to" or "will" of its verb may stand.
const VERB_REACH = 3;

/** A number of a sentence: an amount, or noise. */
export type NumberReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'noise'; readonly noise: Noise };

/** The numbers of a sentence in order, none overlapping. One pass; each number is read where it begins. */
export function readLine(line: Line): NumberReading[] {
  const found: NumberReading[] = [];
  let counted = 0;
  for (let at = 0; at < line.tokens.length; at++) {
    if (!canBegin(line, at)) continue;
    const isNamed = at < counted && isNumber(line, at) && isCapital(line, at - 1); // "two Comet 11 crews"
    const reading = isNamed ? { kind: 'noise' as const, noise: noiseAt(line, at, at + 1) } : readAt(line, at);
    if (reading === null) continue;
    found.push(reading);
    // a counted noun phrase may hold a number of its own: "two five-litre tanks"
    at = (reading.kind === 'noise' ? reading.noise.to : reading.amount.numberTo) - 1;
    if (reading.kind === 'amount') counted = reading.amount.to;
  }
  return found;
}

// Anything but a word that a number can begin with costs one or two look-ups and is passed over.
function canBegin(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const { lower } = token;
  const { fractions, grammar, units } = line.language;
  if (hasSign(line, at, ARTICLE)) {
    const next = wordAt(line, at + 1);
    if (hasSign(line, at + 1, AFTER_ARTICLE)) return true;
    if (grammar.and.has(wordAt(line, at + 2)) && units.durations.has(next)) return true;
    return (
      fractions.ratioAroundNoun && (fractions.ratioLinks.has(next) || fractions.ratioLinks.has(wordAt(line, at + 2)))
    );
  }
  if (hasSign(line, at, BEGINS)) return true;
  if (hasSign(line, at, LEADS) && line.tokens[at + 1]?.kind !== 'word') return true;
  if (hasSign(line, at, ORDINAL) && isRank(line, at)) return true;
  if (token.kind !== 'word') return false;
  if (wordAt(line, at + 1) === '$' && touches(line, at + 1)) return true;
  if (fractions.halves.size > 0 && units.durations.has(lower) && fractions.halves.has(wordAt(line, at + 2)))
    return true;
  return hasSign(line, at, COMPOUND) && isNumberCompound(line.language, lower);
}

function readAt(line: Line, at: number): NumberReading | null {
  const long = readLong(line, at) ?? readSpanAndPart(line, at) ?? readMultiple(line, at);
  if (long !== null) return { kind: 'amount', amount: long };
  const rank = readRank(line, at);
  if (rank !== null) return { kind: 'noise', noise: rank };
  const tally = readStanding(line, at) ?? readTally(line, at);
  if (tally !== null) return { kind: 'amount', amount: tally };
  const numeral = readNumeral(line, at);
  const noise = readAge(line, at, numeral) ?? readNoise(line, at);
  if (noise !== null) return { kind: 'noise', noise };
  const amount = readAmount(line, at, numeral);
  return amount === null || isIdle(line, amount) ? null : { kind: 'amount', amount };
}

// "day-long", "a year-long": one of the span
function readLong(line: Line, at: number): Amount | null {
  const { numbers, units } = line.language;
  if (!isJoin(line, at + 1) || !numbers.longWords.has(wordAt(line, at + 2))) return null;
  const word = wordAt(line, at);
  if (units.durations.get(word) !== word || isJoin(line, at - 1)) return null;
  return span(at, at + 3, 1, word, true);
}

// "an hour and a half", "a year and a quarter", "año y medio"
function readSpanAndPart(line: Line, at: number): Amount | null {
  const { fractions, units } = line.language;
  const noun = hasSign(line, at, ARTICLE) ? at + 1 : at;
  if (noun === at && fractions.halves.size === 0) return null;
  const unit = units.durations.get(wordAt(line, noun));
  const part = unit === undefined ? null : readPart(line, noun + 1);
  if (unit === undefined || part === null) return null;
  return span(at, part.to, 1 + part.value, unit, false);
}

// "tenfold", "twice as many", "nearly double the", "le triple": how many times another figure, which the sentence may leave out.
function readMultiple(line: Line, at: number): Amount | null {
  if (!hasSign(line, at, MULTIPLE)) return null;
  const { numbers } = line.language;
  const fold = signsOf(line.language).folds.get(wordAt(line, at));
  const value = fold ?? numbers.multiples.get(wordAt(line, at));
  if (value === undefined) return null;
  const led = fold !== undefined || numbers.multipleLeads.has(wordAt(line, at - 1));
  const follows = numbers.multipleFollowers;
  if (!led && !follows.has(wordAt(line, at + 1)) && !follows.has(pairAt(line, at + 1))) return null;
  for (let near = at - 1; !led && near >= at - VERB_REACH; near--)
    if (numbers.verbLeads.has(wordAt(line, near))) return null; // "to more than double the output"
  return { ...span(at, at + 1, value, 'times', false), kind: 'multiple' };
}

function span(from: number, to: number, value: number, unit: string, compound: boolean): Amount {
  return {
    from,
    to,
    numberTo: to,
    kind: 'duration',
    value,
    min: null,
    max: null,
    unit,
    head: null,
    vague: false,
    compound,
  };
}

// "third-largest", "the second-biggest", "zweitgrößte"
function readRank(line: Line, at: number): Noise | null {
  if (!hasSign(line, at, ORDINAL) || !isRank(line, at)) return null;
  const value = line.language.numbers.ordinals.get(wordAt(line, at)) ?? null;
  return { from: at, to: isJoin(line, at + 1) ? at + 3 : at + 2, value, min: null, max: null, unit: 'none' };
}

function isRank(line: Line, at: number): boolean {
  return line.language.numbers.superlatives.has(wordAt(line, isJoin(line, at + 1) ? at + 2 : at + 1));
}

// "One" is a number before a unit, after a hedge, in a fraction; elsewhere it is a pronoun or an article in all but name.
function isIdle(line: Line, amount: Amount): boolean {
  const { fractions, grammar, numbers } = line.language;
  const first = wordAt(line, amount.from);
  const before = wordAt(line, amount.from - 1);
  if (isJoin(line, amount.from - 1) && !fractions.parts.has(first)) return true; // "twenty-" was read before, "no-one", "all-four"
  if (amount.kind === 'bare') {
    const isWord = !amount.compound && amount.numberTo === amount.from + 1 && numbers.small.has(first);
    if (isWord && numbers.pairLeads.has(before)) return true; // "the two", not "the two million mark"
    if (isWord && grammar.or.has(before) && isOne(line, amount.from - 2)) return true; // "a day or two"
    if (grammar.the.has(before) && isClockTime(first)) return true; // "the 8.15 to Dunmore"
    // "the 900 Max"
    if (isNumber(line, amount.from) && numbers.modelLeads.has(before) && isCapital(line, amount.to)) return true;
  }
  if (numbers.zeros.has(first) && amount.kind !== 'percent' && amount.kind !== 'money') return true;
  return amount.value === 1 && numbers.ones.has(first) && isPronoun(line, amount, before);
}

// "a day", "the next generation"
function isOne(line: Line, at: number): boolean {
  const noun = wordAt(line, at);
  if (line.tokens[at]?.kind !== 'word' || line.language.numbers.small.has(noun)) return false;
  return !isPluralNoun(line, at);
}

function isPronoun(line: Line, amount: Amount, before: string): boolean {
  const { nouns, numbers } = line.language;
  if (amount.kind === 'bare') return true;
  if (amount.kind === 'money' || amount.kind === 'percent' || amount.kind === 'measure') return false;
  if (numbers.pronounLeads.has(before)) return true;
  if (numbers.weakOneLeads.has(before)) return amount.kind === 'count' && !numbers.hedgedOneLeads.has(before);
  if (amount.kind === 'duration') return amount.unit === 'day' || amount.unit === 'night'; // "one day"
  if (amount.kind !== 'count') return false;
  if (isDecisive(line, amount, before)) return false;
  return !nouns.deaths.has(amount.head ?? '') && !(amount.unit === 'people' && isFate(line, amount.to));
}

// "one vote short", "by one vote"
function isDecisive(line: Line, amount: Amount, before: string): boolean {
  const { ballots, roles } = line.language;
  if (!ballots.votes.has(amount.head ?? '')) return false;
  return roles.by.has(before) || ballots.shortfalls.has(wordAt(line, amount.to));
}

// "one person was killed": the only way in which news counts to one.
function isFate(line: Line, at: number): boolean {
  const { states } = line.language.nouns;
  return states.has(wordAt(line, at)) || states.has(wordAt(line, at + 1)) || states.has(wordAt(line, at + 2));
}
