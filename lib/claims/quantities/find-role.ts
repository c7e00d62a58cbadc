import { ORDINALS } from '../../languages/english/number-words.ts';
import {
  CHANGE_WORDS,
  INCREMENT_WORDS,
  RATE_ADVERBS,
  RATE_WORDS,
  SUBSET_WORDS,
  SUMMING_VERBS,
  TARGET_WORDS,
  THRESHOLD_WORDS,
  TOTAL_PHRASES,
  TOTAL_WORDS,
} from '../../languages/english/role-words.ts';
import type { QuantityRole } from '../claim.ts';
import { isDash, type Line, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';
import type { Hedge } from './read-hedge.ts';

// How far to the left a word can reach that tells a sum or an aim.
const REACH = 6;
const LONG_REACH = 14;

/** What part an amount plays, from the words around it; `level` where none tells. The first sign that fits decides. */
export function findRole(line: Line, amount: Amount, hedge: Hedge): QuantityRole {
  const before = hedge.from - 1;
  if (isTotal(line, amount, before)) return 'total';
  if (isIncrement(line, amount, before)) return 'increment';
  if (isSubset(line, amount, before)) return 'subset';
  if (isBase(line, before)) return 'base';
  if (isChange(line, amount, before)) return 'change';
  if (isRate(line, hedge.to)) return 'rate';
  if (ORDINALS.has(wordAt(line, before))) return 'level';
  const near = wordsBefore(line, before);
  if (near.some((word) => TARGET_WORDS.has(word))) return 'target';
  if (near.some((word) => THRESHOLD_WORDS.has(word))) return 'threshold';
  return 'level';
}

function isTotal(line: Line, amount: Amount, before: number): boolean {
  const last = wordAt(line, before);
  if (TOTAL_WORDS.has(last) && last !== 'overall') return true;
  if (TOTAL_PHRASES.has(`${wordAt(line, before - 1)} ${last}`)) return true;
  for (const at of [amount.to, amount.to + 1]) {
    if (
      TOTAL_PHRASES.has(`${wordAt(line, at)} ${wordAt(line, at + 1)}`) ||
      /^(altogether|combined)$/.test(wordAt(line, at))
    )
      return true;
    if (wordAt(line, at) !== ',') break;
  }
  if (last !== 'to') return false;
  // "bringing the total to", "bringing total spending on the harbour's walls to": further off where the total is named.
  let isNamed = false;
  for (let at = before - 1; at >= before - LONG_REACH && at >= 0; at--) {
    const word = wordAt(line, at);
    isNamed ||= TOTAL_WORDS.has(word);
    if (SUMMING_VERBS.has(word) && (isNamed || at >= before - REACH)) return true;
  }
  return false;
}

// "a further £5m", "50 more people", "£8m in additional grants", "three others"
function isIncrement(line: Line, amount: Amount, before: number): boolean {
  if (INCREMENT_WORDS.has(wordAt(line, before)) && wordAt(line, before) !== 'more') return true;
  for (let at = amount.from + 1; at < amount.to; at++)
    if (INCREMENT_WORDS.has(wordAt(line, at)) && !isComparison(line, at)) return true;
  let at = amount.to;
  if (/^(in|of|worth)$/.test(wordAt(line, at))) at++;
  if (INCREMENT_WORDS.has(wordAt(line, at)) && !isComparison(line, at) && wordAt(line, at - 1) !== 'or') return true;
  return wordAt(line, amount.to) === 'on' && wordAt(line, amount.to + 1) === 'top';
}

function isComparison(line: Line, at: number): boolean {
  return wordAt(line, at) === 'more' && wordAt(line, at + 1) === 'than';
}

// "including 2,600", "of which 40", "among them two children"
function isSubset(line: Line, amount: Amount, before: number): boolean {
  const last = wordAt(line, before);
  const phrase = `${wordAt(line, before - 1)} ${last}`;
  if (/^of (which|whom|them)$/.test(`${wordAt(line, amount.to)} ${wordAt(line, amount.to + 1)}`)) return true;
  return SUBSET_WORDS.has(last) || /^(of which|of whom|among them|of them)$/.test(phrase);
}

// "rose by 7 percent", "up 4%", "an 8 percent increase", "a fall of 300"
function isChange(line: Line, amount: Amount, before: number): boolean {
  let at = before;
  if (wordAt(line, at) === 'by' || wordAt(line, at) === 'of') at--;
  if (
    wordAt(line, before) === 'of' &&
    !/^(rise|increase|jump|surge|fall|drop|decline|decrease|cut|reduction|growth|gain|hike)$/.test(wordAt(line, at))
  ) {
    return false;
  }
  const verb = wordAt(line, at);
  if (CHANGE_WORDS.has(verb) && (at < before || amount.kind !== 'count' || (verb !== 'up' && verb !== 'down')))
    return true;
  if (wordAt(line, before) === 'by') {
    for (let near = at; near >= before - REACH && near >= 0; near--)
      if (CHANGE_WORDS.has(wordAt(line, near))) return true;
  }
  const next = wordAt(line, amount.to);
  if (amount.kind === 'percent' && CHANGE_WORDS.has(next) && next !== 'up' && next !== 'down') return true;
  return isDash(next) && CHANGE_WORDS.has(wordAt(line, amount.to + 1));
}

// "up from 61 percent", "fell to 44 from 48", "compared with 300"
function isBase(line: Line, before: number): boolean {
  const phrase = `${wordAt(line, before - 1)} ${wordAt(line, before)}`;
  if (/^(?:compared (?:with|to)|as against)$/.test(phrase)) return true;
  if (wordAt(line, before) !== 'from') return false;
  for (let at = before - 1; at >= before - REACH && at >= 0; at--) if (CHANGE_WORDS.has(wordAt(line, at))) return true;
  return false;
}

// "$70 a share", "2,000 per day", "£10m-a-year", "500 each"
function isRate(line: Line, at: number): boolean {
  let to = isDash(wordAt(line, at)) ? at + 1 : at;
  if (RATE_ADVERBS.has(wordAt(line, to)))
    return wordAt(line, to) !== 'each' || !/^(year|month|week|day)$/.test(wordAt(line, to + 1));
  const each = wordAt(line, to);
  if (!/^(a|an|per|every|each)$/.test(each)) return false;
  to = isDash(wordAt(line, to + 1)) ? to + 2 : to + 1;
  return RATE_WORDS.has(wordAt(line, to)) || each === 'per';
}

function wordsBefore(line: Line, before: number): string[] {
  const words: string[] = [];
  for (let at = before; at >= 0 && at > before - REACH; at--) {
    if (line.tokens[at]?.kind === 'mark' && !isDash(wordAt(line, at))) break;
    words.push(wordAt(line, at));
  }
  return words;
}
