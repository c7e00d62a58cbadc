import { FRACTION_WORDS, MULTIPLIERS, SMALL_NUMBERS, TENS } from '../../languages/english/number-words.ts';
import { isJoin, type Line, wordAt } from './line.ts';
import type { Numeral } from './read-numeral.ts';

// A spelled-out number while it is read: "two hundred and forty thousand, six" is 240 thousand in `done`, 6 in `open`.
interface Sum {
  done: number;
  open: number | null;
  multiplier: number;
}

/** A number spelled out: "thirty-one thousand", "a dozen", "two and a half million", "five point five". */
export function readNumberWords(line: Line, from: number): Numeral | null {
  const sum: Sum = { done: 0, open: null, multiplier: 1 };
  let at = from;
  const first = wordAt(line, from);
  if (first === 'a' || first === 'an') {
    if (!MULTIPLIERS.has(wordAt(line, from + 1))) return null;
    sum.open = 1;
    at++;
  }
  const start = at;
  for (;;) {
    const next = at === start ? at : afterLink(line, at, sum);
    if (next === null || !addWord(sum, wordAt(line, next))) break;
    at = next + 1;
  }
  if (at === start || (sum.open === null && sum.done === 0)) return null;
  let value = sum.done + (sum.open ?? 0);
  const decimals = readDecimals(line, at);
  if (decimals !== null) {
    value += decimals.value;
    at = decimals.to;
  }
  const part = readPartWords(line, at);
  if (part !== null) {
    value += part.value;
    at = part.to;
    const factor = MULTIPLIERS.get(wordAt(line, at));
    if (factor !== undefined) {
      value *= factor;
      sum.multiplier = factor;
      at++;
    }
  }
  return { from, to: at, value, min: null, max: null, form: 'words', multiplier: sum.multiplier };
}

// Where the next word of the number would stand, past a hyphen, an "and" or a comma that may join it; null at the end.
function afterLink(line: Line, at: number, sum: Sum): number | null {
  const word = wordAt(line, at);
  if (isJoin(line, at)) return at + 1;
  if ((word === 'and' || word === '&') && sum.multiplier >= 100) {
    return isCardinal(wordAt(line, at + 1)) ? at + 1 : null;
  }
  if (word === ',' && sum.open === null && isCardinal(wordAt(line, at + 1)) && MULTIPLIERS.has(wordAt(line, at + 2))) {
    return at + 1;
  }
  return at;
}

function isCardinal(word: string): boolean {
  return SMALL_NUMBERS.has(word) || TENS.has(word);
}

// Adds one word if the number can go on with it, else leaves the sum and says so.
function addWord(sum: Sum, word: string): boolean {
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) {
    const open = sum.open ?? 0;
    const fits =
      sum.open === null || open % 100 === 0
        ? open !== 0 || sum.open === null
        : open % 10 === 0 && open % 100 >= 20 && small < 10;
    if (!fits || (small === 0 && (sum.open !== null || sum.done > 0))) return false;
    sum.open = open + small;
    return true;
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const open = sum.open ?? 0;
    if (sum.open !== null && (open === 0 || open % 100 !== 0)) return false;
    sum.open = open + ten;
    return true;
  }
  const factor = MULTIPLIERS.get(word);
  if (factor === undefined || sum.open === 0) return false;
  sum.multiplier = factor;
  if (factor === 100 || factor === 12) {
    if (sum.open !== null && sum.open >= 100) return false;
    sum.open = (sum.open ?? 1) * factor;
  } else if (sum.open === null && sum.done > 0) {
    sum.done *= factor; // "lakh crore", "thousand billion"
  } else {
    sum.done += (sum.open ?? 1) * factor;
    sum.open = null;
  }
  return true;
}

// "point five", "point two five"
function readDecimals(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  if (wordAt(line, at) !== 'point') return null;
  let value = 0;
  let place = 0.1;
  let to = at + 1;
  for (;;) {
    const digit = SMALL_NUMBERS.get(wordAt(line, to));
    if (digit === undefined || digit > 9 || place < 1e-6) break;
    value += digit * place;
    place /= 10;
    to++;
  }
  return to > at + 1 ? { value: Number(value.toFixed(6)), to } : null;
}

// "and a half", "-and-a-half", "and one fourth", "and three quarters"
function readPartWords(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  let to = at;
  const skip = () => {
    if (isJoin(line, to)) to++;
  };
  skip();
  if (wordAt(line, to) !== 'and') return null;
  to++;
  skip();
  const top = wordAt(line, to) === 'a' ? 1 : SMALL_NUMBERS.get(wordAt(line, to));
  if (top === undefined || top === 0) return null;
  to++;
  skip();
  const bottom = FRACTION_WORDS.get(wordAt(line, to));
  return bottom === undefined || top >= bottom ? null : { value: top / bottom, to: to + 1 };
}
