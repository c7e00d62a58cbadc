import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  DOUBTFUL_CURRENCY_NAMES,
  MONEY_CONTEXT,
  SMALL_CHANGE,
} from '../../languages/english/currencies.ts';
import { singular } from '../../text/stems.ts';
import { isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';

/** A currency beside a number: its ISO code, or "pence" and "cent" for small change, and the tokens that say so. */
export interface Currency extends Run {
  readonly unit: string;
}

/** The currency sign or code that begins at a token, where a number follows it: "£", "US$", "C$", "GBP 350", "Rs500". */
export function readCurrencyBefore(line: Line, at: number): Currency | null {
  const behind =
    wordAt(line, at) === '$' && touches(line, at + 1) && isNumber(line, at + 2)
      ? DOLLAR_PREFIXES.get(wordAt(line, at + 1))
      : undefined;
  if (behind !== undefined) return { from: at, to: at + 2, unit: behind }; // "$US2.5m"
  const prefix = readPrefix(line, at);
  const sign = CURRENCY_SIGNS.get(wordAt(line, prefix.to));
  if (sign !== undefined) {
    const dollars = prefix.unit !== null && wordAt(line, prefix.to) === '$';
    return prefix.to === at || dollars ? { from: at, to: prefix.to + 1, unit: prefix.unit ?? sign } : null;
  }
  const code = CURRENCY_CODES.get(printedAt(line, at));
  if (code === undefined) return null;
  const to = wordAt(line, at + 1) === '.' ? at + 2 : at + 1;
  return isNumber(line, to) ? { from: at, to, unit: code } : null;
}

// "US", "u.s", "Mex", "c" touching a dollar sign (or "u.s $", as wires print it)
function readPrefix(line: Line, at: number): { readonly unit: string | null; readonly to: number } {
  let letters = wordAt(line, at);
  if (line.tokens[at]?.kind !== 'word') return { unit: null, to: at };
  let to = at + 1;
  if (letters === 'u' && wordAt(line, to) === '.' && wordAt(line, to + 1) === 's') {
    letters = 'us';
    to += wordAt(line, to + 2) === '.' ? 3 : 2;
  } else if (!touches(line, to)) return { unit: null, to: at };
  return { unit: DOLLAR_PREFIXES.get(letters) ?? null, to };
}

/** The currency named after a number: "euros", "Australian dollars", "USD", "p". `value` decides the doubtful ones. */
export function readCurrencyAfter(line: Line, at: number, value: number | null, multiplied: boolean): Currency | null {
  const sign = CURRENCY_SIGNS.get(wordAt(line, at));
  if (sign !== undefined) return isNumber(line, at + 1) ? null : { from: at, to: at + 1, unit: sign };
  const code = CURRENCY_CODES.get(printedAt(line, at));
  if (code !== undefined && printedAt(line, at).length === 3) return { from: at, to: at + 1, unit: code };
  const named = readName(line, at);
  if (named !== null) return named;
  const word = wordAt(line, at);
  const change = SMALL_CHANGE.get(word);
  if (change !== undefined && (word !== 'p' || touches(line, at))) return { from: at, to: at + 1, unit: change };
  const large = multiplied || value === null || value >= 1000;
  const doubtful = DOUBTFUL_CURRENCY_NAMES.get(word) ?? DOUBTFUL_CURRENCY_NAMES.get(singular(word));
  if (doubtful !== undefined && large) return { from: at, to: at + 1, unit: doubtful };
  const money = word === 'pounds' ? isMoneyTalk(line, at) : MONEY_CONTEXT.has(wordAt(line, at + 1)); // "a 20-pound bag"
  if ((word === 'pounds' || word === 'pound') && (multiplied || money)) {
    return { from: at, to: at + 1, unit: 'GBP' };
  }
  return null;
}

// The longest of "dollars", "Hong Kong dollars", "U.S. dollars".
function readName(line: Line, at: number): Currency | null {
  let words = '';
  let found: Currency | null = null;
  for (let to = at; to < at + 5 && to < line.tokens.length; to++) {
    const word = wordAt(line, to);
    const gap = to > at && !touches(line, to) ? ' ' : '';
    words += gap + word;
    const unit =
      CURRENCY_NAMES.get(words) ??
      (word.length > 3 && word.endsWith('s') ? CURRENCY_NAMES.get(words.slice(0, -1)) : undefined);
    if (unit !== undefined) found = { from: at, to: to + 1, unit };
  }
  return found;
}

// "Pounds" are money where the sentence talks of money, and a weight elsewhere.
function isMoneyTalk(line: Line, at: number): boolean {
  if (wordAt(line, at + 1) === '(' && CURRENCY_SIGNS.has(wordAt(line, at + 2))) return true;
  return line.tokens.some((token) => MONEY_CONTEXT.has(token.lower));
}
