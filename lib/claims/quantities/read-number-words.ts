import { hasSign, isJoin, isNumber, type Line, printedAt, wordAt } from './line.ts';
import { valueOfCompound } from './read-compound.ts';
import type { Numeral } from './read-numeral.ts';
import { ARTICLE, CARDINAL, COMPOUND } from './word-signs.ts';

// A spelled-out number while it is read: "two hundred and forty thousand, six" is 240 thousand in `done`, 6 in `open`.
interface Sum {
  done: number;
  open: number | null;
  multiplier: number;
}

/** A number spelled out: "thirty-one thousand", "a dozen", "two and a half million", "five point five". */
export function readNumberWords(line: Line, from: number): Numeral | null {
  if (!hasSign(line, from, CARDINAL | COMPOUND | ARTICLE)) return null;
  const { numbers } = line.language;
  const sum: Sum = { done: 0, open: null, multiplier: 1 };
  let at = from;
  if (hasSign(line, from, ARTICLE)) {
    const round = numbers.roundCounts.get(wordAt(line, from + 1));
    if (round !== undefined) return words(from, from + 2, round, 1); // "une centaine"
    if (!numbers.multipliers.has(wordAt(line, from + 1))) return null;
    sum.open = 1;
    at++;
  }
  const start = at;
  for (;;) {
    const next = at === start ? at : afterLink(line, at, sum);
    if (next === null || !addWord(line, sum, next)) break;
    at = next + 1;
  }
  if (at === start || (sum.open === null && sum.done === 0)) return null;
  if (isRest(line, at, sum)) sum.open = Number(printedAt(line, at++)); // "mil 800"
  let value = sum.done + (sum.open ?? 0);
  const decimals = readDecimals(line, at);
  if (decimals !== null) {
    value += decimals.value;
    at = decimals.to;
  }
  const part = readPart(line, at);
  if (part !== null) {
    value += part.value * (part.ofMultiplier ? sum.multiplier : 1);
    at = part.to;
    const factor = part.ofMultiplier ? undefined : numbers.multipliers.get(wordAt(line, at));
    if (factor !== undefined) {
      value *= factor;
      sum.multiplier = factor;
      at++;
    }
  }
  return words(from, at, value, sum.multiplier);
}

function words(from: number, to: number, value: number, multiplier: number): Numeral {
  return { from, to, value, min: null, max: null, form: 'words', multiplier };
}

// Where the next word of the number would stand, past a hyphen, an "and" or a comma that may join it; null at the end.
function afterLink(line: Line, at: number, sum: Sum): number | null {
  const { numbers } = line.language;
  const word = wordAt(line, at);
  if (isJoin(line, at)) return numbers.joinsTens.has(wordAt(line, at + 1)) ? at + 3 : at + 1; // "vingt-et-un"
  if (numbers.joinsTens.has(word) && sum.open !== null && sum.open % 100 >= 20 && sum.open % 10 === 0) {
    return numbers.small.has(wordAt(line, at + 1)) ? at + 1 : null;
  }
  if (numbers.joinsHundreds.has(word) && sum.multiplier >= 100) {
    return isCardinal(line, at + 1) ? at + 1 : null;
  }
  if (word === ',' && sum.open === null && isCardinal(line, at + 1) && numbers.multipliers.has(wordAt(line, at + 2))) {
    return at + 1;
  }
  return at;
}

// Three digits that go on after the word for a thousand, as Spanish prints them.
function isRest(line: Line, at: number, sum: Sum): boolean {
  return sum.multiplier === 1000 && sum.open === null && isRestOfThousand(line, at);
}

/** Whether digits after a thousand belong to it: "2 mil 300". */
export function isRestOfThousand(line: Line, at: number): boolean {
  return isNumber(line, at) && /^[1-9]\d\d$/.test(printedAt(line, at)) && !isJoin(line, at + 1);
}

function isCardinal(line: Line, at: number): boolean {
  const { small, tens } = line.language.numbers;
  return small.has(wordAt(line, at)) || tens.has(wordAt(line, at));
}

// Adds one word if the number can go on with it, else leaves the sum and says so.
function addWord(line: Line, sum: Sum, at: number): boolean {
  if (!hasSign(line, at, CARDINAL | COMPOUND)) return false;
  const word = wordAt(line, at);
  const { numbers } = line.language;
  const small = numbers.small.get(word);
  if (small !== undefined) return addSmall(line, sum, small);
  const ten = numbers.tens.get(word);
  if (ten !== undefined) {
    const open = sum.open ?? 0;
    if (open % 100 === 4 && numbers.scoreWords.has(word)) {
      sum.open = open - 4 + 80; // "quatre-vingt"
      return true;
    }
    if (sum.open !== null && (open === 0 || open % 100 !== 0)) return false;
    sum.open = open + ten;
    return true;
  }
  const whole = numbers.hundreds.get(word) ?? valueOfCompound(numbers, word);
  if (whole !== null && whole !== undefined) {
    if (sum.open !== null) return false;
    sum.open = whole;
    return true;
  }
  const factor = numbers.multipliers.get(word);
  if (factor === undefined || sum.open === 0) return false;
  sum.multiplier = factor;
  if (factor === 100 || factor === 12) {
    if (sum.open !== null && sum.open >= 100) return false;
    sum.open = (sum.open ?? 1) * factor;
  } else if (sum.open === null && sum.done > 0) {
    sum.done *= factor; // "lakh crore", "thousand billion", "tres mil millones"
  } else {
    sum.done += (sum.open ?? 1) * factor;
    sum.open = null;
  }
  return true;
}

function addSmall(line: Line, sum: Sum, small: number): boolean {
  const { tensBeforeTeens } = line.language.numbers;
  const leastTens = tensBeforeTeens.size > 0 ? 10 : 20; // "dix-sept"
  const open = sum.open ?? 0;
  const tens = open % 100;
  const fits =
    sum.open === null ||
    (tens === 0
      ? open !== 0
      : tens % 10 === 0 && tens >= (small > 6 ? leastTens : 20) && (small < 10 || tensBeforeTeens.has(tens)));
  if (!fits || (small === 0 && (sum.open !== null || sum.done > 0))) return false;
  sum.open = open + small;
  return true;
}

// "point five", "point two five"
function readDecimals(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const { numbers } = line.language;
  if (!numbers.decimalWords.has(wordAt(line, at))) return null;
  let value = 0;
  let place = 0.1;
  let to = at + 1;
  for (;;) {
    const digit = numbers.small.get(wordAt(line, to));
    if (digit === undefined || digit > 9 || place < 1e-6) break;
    value += digit * place;
    place /= 10;
    to++;
  }
  return to > at + 1 ? { value: Number(value.toFixed(6)), to } : null;
}

/** What a number goes on with: "and a half", "-and-a-half", "and one fourth"; "et demi", which is half the multiplier. */
export function readPart(
  line: Line,
  at: number,
): { readonly value: number; readonly to: number; readonly ofMultiplier: boolean } | null {
  const { fractions, grammar, numbers } = line.language;
  let to = isJoin(line, at) ? at + 1 : at;
  if (!grammar.and.has(wordAt(line, to))) return null;
  to++;
  if (fractions.halves.has(wordAt(line, to))) return { value: 0.5, to: to + 1, ofMultiplier: true };
  if (isJoin(line, to)) to++;
  const top = grammar.a.has(wordAt(line, to)) ? 1 : numbers.small.get(wordAt(line, to));
  if (top === undefined || top === 0) return null;
  to++;
  if (isJoin(line, to)) to++;
  const bottom = fractions.parts.get(wordAt(line, to));
  return bottom === undefined || top >= bottom ? null : { value: top / bottom, to: to + 1, ofMultiplier: false };
}
