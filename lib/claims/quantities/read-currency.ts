import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../../languages/signs.ts';
import { isJoin, isNumber, type Line, phraseAt, printedAt, type Run, touches, wordAt } from './line.ts';

/** A currency beside a number: its ISO code, or `cent` for hundredths of one not named, and the tokens that say so. */
export interface Currency extends Run {
  readonly unit: string;
  /** Whether the number counts hundredths. */
  readonly small: boolean;
}

// From here on a name that is also another word is money.
const LARGE = 1000;

/** The currency sign or code that begins at a token, where a number follows it: "£", "US$", "C$", "GBP 350", "Rs500". */
export function readCurrencyBefore(line: Line, at: number): Currency | null {
  const token = line.tokens[at];
  if (token === undefined || token.kind === 'number') return null;
  if (token.kind === 'mark') return readSign(line, at);
  const prefix = readPrefix(line, at);
  const sign = prefix === null ? undefined : CURRENCY_SIGNS.get(wordAt(line, prefix.to));
  if (prefix !== null && sign !== undefined)
    return prefix.unit !== null && wordAt(line, prefix.to) === '$' ? currency(at, prefix.to + 1, prefix.unit) : null;
  const code = CURRENCY_CODES.get(token.text);
  if (code === undefined) return null;
  const to = wordAt(line, at + 1) === '.' ? at + 2 : at + 1;
  if (!isNumber(line, to) || (token.text.length === 1 && !isSum(line, to))) return null;
  return currency(at, to, code);
}

// "R1.2 billion" and "N1,655" are sums, "R8" and "N95" are names: one letter touches digits that are grouped or multiplied.
function isSum(line: Line, at: number): boolean {
  if (!touches(line, at)) return false;
  const { multipliers, shortMultipliers } = line.language.numbers;
  const next = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (multipliers.has(wordAt(line, next))) return true;
  if (touches(line, at + 1) && shortMultipliers.has(wordAt(line, at + 1))) return true;
  return /^\d{1,3}(,\d{3})+|^\d+\.\d\d$/.test(printedAt(line, at));
}

function readSign(line: Line, at: number): Currency | null {
  const sign = CURRENCY_SIGNS.get(wordAt(line, at));
  if (sign === undefined) return null;
  const behind =
    wordAt(line, at) === '$' && touches(line, at + 1) && isNumber(line, at + 2)
      ? DOLLAR_PREFIXES.get(wordAt(line, at + 1))
      : undefined;
  if (behind !== undefined) return currency(at, at + 2, behind); // "$US2.5m"
  return currency(at, at + 1, sign);
}

// "US", "u.s", "Mex", "c" touching a dollar sign (or "u.s $", as wires print it)
function readPrefix(line: Line, at: number): { readonly unit: string | null; readonly to: number } | null {
  let letters = wordAt(line, at);
  let to = at + 1;
  if (letters === 'u' && wordAt(line, to) === '.' && wordAt(line, to + 1) === 's') {
    letters = 'us';
    to += wordAt(line, to + 2) === '.' ? 3 : 2;
  } else if (!touches(line, to)) return null;
  return { unit: DOLLAR_PREFIXES.get(letters) ?? null, to };
}

/** The currency named after a number: "euros", "Australian dollars", "USD", "p". `value` decides the doubtful ones. */
export function readCurrencyAfter(line: Line, at: number, value: number | null, multiplied: boolean): Currency | null {
  const { money } = line.language;
  const word = wordAt(line, at);
  const sign = CURRENCY_SIGNS.get(word);
  if (sign !== undefined) return isNumber(line, at + 1) ? null : currency(at, at + 1, sign);
  const code = CURRENCY_CODES.get(printedAt(line, at));
  if (code !== undefined && printedAt(line, at).length === 3) return currency(at, at + 1, code);
  const named = phraseAt(line, at, money.names);
  if (named !== null) return currency(at, named.to, named.value);
  const change = phraseAt(line, at, money.smallChange);
  const tight = touches(line, at) && printedAt(line, at) === word; // "41C" is a temperature
  if (change !== null && (!money.tightSmallChange.has(word) || tight))
    return { ...currency(at, change.to, change.value), small: true };
  const large = multiplied || value === null || value >= LARGE;
  const doubtful = large ? money.doubtfulNames.get(word) : undefined;
  if (doubtful !== undefined) return currency(at, at + 1, doubtful);
  if (!money.pounds.has(word) && !money.pound.has(word)) return null;
  const spoken = money.pounds.has(word) ? isMoneyTalk(line, at) : money.context.has(wordAt(line, at + 1)); // "a 20-pound bag"
  return multiplied || spoken ? currency(at, at + 1, 'GBP') : null;
}

function currency(from: number, to: number, unit: string): Currency {
  return { from, to, unit, small: false };
}

// "Pounds" are money where the sentence talks of money, and a weight elsewhere.
function isMoneyTalk(line: Line, at: number): boolean {
  if (wordAt(line, at + 1) === '(' && CURRENCY_SIGNS.has(wordAt(line, at + 2))) return true;
  return line.tokens.some((token) => line.language.money.context.has(token.lower));
}
