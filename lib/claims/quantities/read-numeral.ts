import { CURRENCY_SIGNS, FRACTION_GLYPHS } from '../../languages/signs.ts';
import { hasSign, isDash, isJoin, isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { readDigits } from './read-digits.ts';
import { readFraction } from './read-fraction.ts';
import { isRestOfThousand, readNumberWords, readPart } from './read-number-words.ts';
import { readVagueOrder } from './read-vague-order.ts';
import { ARTICLE, NEGATIVE } from './word-signs.ts';

/** A number as printed, without its unit. One of `value` and the ends is set. */
export interface Numeral extends Run {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** `digits` and `words` count; `fraction` is a share or a part ("a third", "one in five"); `vague` an order of magnitude. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** What a multiplier word or letter contributed, 1 where there is none: "£5 to £10 million" hands it back. */
  readonly multiplier: number;
}

/** The number that begins at a token, or null. `money`: a currency sign precedes, so "m" and "b" can only multiply. */
export function readNumeral(line: Line, at: number, money = false): Numeral | null {
  if (isNumber(line, at)) return readFraction(line, at) ?? readDigitNumeral(line, at, money);
  if (hasSign(line, at, NEGATIVE) && isNegative(line, at)) {
    const numeral = isNumber(line, at + 1) ? readNumeral(line, at + 1, money) : readSpelled(line, at + 1);
    return numeral === null || numeral.value === null ? null : { ...numeral, from: at, value: -numeral.value };
  }
  return readSpelled(line, at);
}

function readSpelled(line: Line, at: number): Numeral | null {
  return readVagueOrder(line, at) ?? readFraction(line, at) ?? readNumberWords(line, at);
}

// A minus stands apart from what precedes it and touches the digits; the word "minus" goes with words too.
function isNegative(line: Line, at: number): boolean {
  if (line.language.numbers.negatives.has(wordAt(line, at))) return !line.language.grammar.or.has(wordAt(line, at - 1));
  return !touches(line, at) && touches(line, at + 1) && isNumber(line, at + 1);
}

function readDigitNumeral(line: Line, at: number, money: boolean): Numeral | null {
  const digits = readDigits(line, at);
  if (digits === null) return null;
  let { value, to } = digits;
  const part = readDigitPart(line, to);
  if (part !== null) {
    value += part.value;
    to = part.to;
  }
  const multiplied = readMultipliers(line, to, money);
  return {
    from: at,
    to: multiplied.to,
    value: multiplied.by === 1 ? value : rounded(value * multiplied.by) + multiplied.plus,
    min: null,
    max: null,
    form: 'digits',
    multiplier: multiplied.by,
  };
}

// "1½", "10 1/2", "2 and a half"
function readDigitPart(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const glyph = FRACTION_GLYPHS.get(wordAt(line, at));
  if (glyph !== undefined) return { value: glyph, to: at + 1 };
  if (isNumber(line, at) && printedAt(line, at + 1) === '/' && touches(line, at + 1) && touches(line, at + 2)) {
    const top = Number(printedAt(line, at));
    const bottom = Number(printedAt(line, at + 2));
    return top > 0 && top < bottom && bottom <= 16 ? { value: top / bottom, to: at + 3 } : null;
  }
  const named = hasSign(line, at + 1, ARTICLE) ? readPart(line, at) : null;
  return named?.ofMultiplier === false ? named : null;
}

// "5m 20cm" is one length; "5m tonnes" are millions.
const SHORT_LENGTHS: ReadonlySet<string> = new Set(['cm', 'mm', 'foot', 'inch']);

// The distances of track and pool that are printed with "m".
const RACES: ReadonlySet<string> = new Set('50 60 100 110 200 400 800 1000'.split(' '));

interface Multiplied {
  readonly by: number;
  /** What "3 hundred and 21" adds after the multiplier. */
  readonly plus: number;
  readonly to: number;
}

function readMultipliers(line: Line, at: number, money: boolean): Multiplied {
  const { fractions, grammar, numbers } = line.language;
  let by = 1;
  let to = at;
  for (;;) {
    const next = isJoin(line, to) && numbers.multipliers.has(wordAt(line, to + 1)) ? to + 1 : to;
    const factor = numbers.multipliers.get(wordAt(line, next)); // "90 cents" is French too
    if (factor === undefined || line.language.money.smallChange.has(wordAt(line, next))) break;
    by *= factor;
    to = next + 1;
  }
  if (by === 1000 && isRestOfThousand(line, to)) return { by, plus: Number(printedAt(line, to)), to: to + 1 };
  const and = by > 1 && grammar.and.has(wordAt(line, to));
  if (and && by === 100 && isNumber(line, to + 1) && printedAt(line, to + 1).length < 3) {
    return { by, plus: Number(printedAt(line, to + 1)), to: to + 2 };
  }
  if (and && fractions.halves.has(wordAt(line, to + 1))) return { by, plus: by / 2, to: to + 2 };
  return by > 1 ? { by, plus: 0, to } : readShortMultiplier(line, at, money);
}

// "5m", "2.5bn", "300k", "$1MM", "5 Mio.": touching the digits, or one space away for the forms that mean nothing else.
function readShortMultiplier(line: Line, at: number, money: boolean): Multiplied {
  const { shortMultipliers, firmShortMultipliers } = line.language.numbers;
  const none = { by: 1, plus: 0, to: at };
  const word = wordAt(line, at);
  const factor = shortMultipliers.get(word);
  if (factor === undefined) return none;
  const signed = CURRENCY_SIGNS.has(wordAt(line, at + 1)) && touches(line, at + 1); // "35 M€"
  const firm = signed || firmShortMultipliers.has(word);
  if (!touches(line, at) && !firm && !(money && (word === 'm' || word === 'b'))) return none;
  if (word === 'k' && printedAt(line, at) === 'K' && !money && !isCountable(line, at + 1)) return none; // "4K", 273 K
  if (!firm && !money && !isMillion(line, at)) return none;
  const pointed = word.length > 2 && wordAt(line, at + 1) === '.' && touches(line, at + 1);
  return { by: factor, plus: 0, to: pointed && line.tokens[at + 2] !== undefined ? at + 2 : at + 1 };
}

// Without a currency sign "m" is a metre before "tall", "away", "from", and a million before anything else countable.
function isMillion(line: Line, at: number): boolean {
  const { units, grammar } = line.language;
  if (wordAt(line, at) !== 'm' || isRace(line, at) || isLengthAgain(line, at)) return false;
  const next = isDash(printedAt(line, at + 1)) ? wordAt(line, at + 2) : wordAt(line, at + 1);
  if (units.metreContext.has(next) || units.metreLeads.has(wordAt(line, at - 2))) return false;
  if (SHORT_LENGTHS.has(units.measures.get(next) ?? '') || /^\d,?\d{3}$/.test(printedAt(line, at - 1))) return false; // "the 1,500m"
  // "21m of cable" is a length, "2m of them" a count
  if (grammar.of.has(next) && !units.millionOf.has(wordAt(line, at + 2))) return false;
  return isCountable(line, at + 1);
}

// "6ft 2in (1.88m)", "74in; 1.9m": the length just given, in metres
function isLengthAgain(line: Line, at: number): boolean {
  if (!/^[(;/,]$/.test(wordAt(line, at - 2))) return false;
  const unit = line.language.units.measures.get(wordAt(line, at - 3)) ?? '';
  return SHORT_LENGTHS.has(unit) || line.language.units.inches.has(wordAt(line, at - 3));
}

// "the 100m was", "ran 200m", "50m in 22 seconds": a distance that races have, where nothing is counted, or a length that takes seconds.
function isRace(line: Line, at: number): boolean {
  const { grammar, units } = line.language;
  const timed = units.raceTimeLeads.has(wordAt(line, at + 1)) && isNumber(line, at + 2);
  if (timed && units.durations.get(wordAt(line, at + 3)) === 'second') return true;
  if (!RACES.has(printedAt(line, at - 1))) return false;
  const next = line.tokens[at + 1];
  const counted = next?.kind === 'word' && (!grammar.phraseStops.has(next.lower) || grammar.of.has(next.lower));
  const lead = wordAt(line, at - 2);
  return !counted && (grammar.the.has(lead) || units.raceVerbs.has(lead));
}

function isCountable(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token === undefined || token.kind === 'word' || /^[,.)%;:–—]$/.test(token.text);
}

// Digits times ten thousandths leave dust in binary: 17.7 million is not 17700000.000000002.
function rounded(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
