import type { Bound } from '../claim.ts';
import { isDash, type Line, pairAt, phraseBefore, touches, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

/** What hedges an amount, and the tokens from hedge to unit that print it. */
export interface Hedge {
  readonly bound: Bound;
  /** Where the printed figure begins, hedge included where it stands right before the number. */
  readonly from: number;
  readonly to: number;
}

// "Some three boats" is not about three, "some 30" is about 30.
const LARGE_ENOUGH = 4;
const CHANGE_REACH = 14;

/** The hedge around an amount: "almost" before it, "or more" after it, a plus joined to it; else `exact`. */
export function readHedge(line: Line, amount: Amount): Hedge {
  const { grammar, hedges, ranges } = line.language;
  const plain = { from: amount.from, to: amount.to };
  const joined = readJoined(line, amount);
  if (joined !== null) return joined;
  let at = amount.from;
  if (at > 0 && grammar.a.has(wordAt(line, at - 1))) at--; // "almost a third", where the article is not the numeral's
  const phrase =
    phraseBefore(line, amount.from, hedges.before) ?? (at < amount.from ? phraseBefore(line, at, hedges.before) : null);
  const isRange = amount.min !== null && amount.max !== null;
  if (phrase !== null && !isPreposition(line, phrase, amount)) {
    const between = isRange && ranges.between.has(wordAt(line, phrase.from - 1));
    return { bound: phrase.value, from: between ? phrase.from - 1 : phrase.from, to: amount.to };
  }
  while (at > 0 && hedges.modifiers.has(wordAt(line, at - 1))) at--;
  if (at < amount.from) {
    const farther = phraseBefore(line, at, hedges.before);
    if (farther !== null && amount.kind !== 'duration' && !grammar.the.has(wordAt(line, at)))
      return { bound: farther.value, ...plain };
  }
  const behind = readBehind(line, amount);
  if (behind !== null) return behind;
  if (amount.min !== null && ranges.between.has(wordAt(line, amount.from - 1)))
    return { bound: 'exact', from: amount.from - 1, to: amount.to };
  return { bound: amount.vague || isRound(line, amount) ? 'approx' : 'exact', ...plain };
}

// "50+", "100-plus", "30-odd": read with the number, so that the noun after it may belong to the amount already.
function readJoined(line: Line, amount: Amount): Hedge | null {
  for (let at = amount.from + 1; at <= amount.to; at++) {
    const word = wordAt(line, at);
    if (word === '+' && touches(line, at))
      return { bound: 'above', from: amount.from, to: Math.max(at + 1, amount.to) };
    const suffix =
      isDash(word) && touches(line, at + 1) ? line.language.hedges.suffixes.get(wordAt(line, at + 1)) : undefined;
    if (suffix !== undefined) return { bound: suffix, from: amount.from, to: Math.max(at + 2, amount.to) };
  }
  return null;
}

// "500 people or more", "500 or more people"
function readBehind(line: Line, amount: Amount): Hedge | null {
  const { after } = line.language.hedges;
  for (let at = amount.from + 1; at <= amount.to && after.size > 0; at++) {
    const bound = after.get(pairAt(line, at));
    if (bound !== undefined) return { bound, from: amount.from, to: Math.max(amount.to, at + 2) };
  }
  return null;
}

// "Over three decades" and "under Article 8" are no hedges; "for over 30 years" is. "Some" hedges only a larger number.
function isPreposition(
  line: Line,
  phrase: { readonly from: number; readonly words: readonly string[] },
  amount: Amount,
): boolean {
  const { hedges, roles } = line.language;
  const only = phrase.words.length === 1 ? (phrase.words[0] ?? '') : '';
  const size = amount.value ?? amount.min ?? 0;
  if (roles.sumTo.has(only) && isReached(line, phrase.from)) return true;
  if (hedges.timely.has(only) && hedges.particleVerbs.has(wordAt(line, phrase.from - 1))) return true; // "hand over £5m"
  if (hedges.largeOnly.has(only)) return size < LARGE_ENOUGH && amount.kind === 'count';
  return (
    hedges.timely.has(only) && amount.kind === 'duration' && !hedges.timelyLeads.has(wordAt(line, phrase.from - 1))
  );
}

// "crecieron un 8,3 %, hasta 12.600 millones": what a change led to, and no bound
function isReached(line: Line, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - CHANGE_REACH; at--)
    if (line.language.roles.changes.has(wordAt(line, at))) return true;
  return false;
}

// "une centaine de bateaux"
function isRound(line: Line, amount: Amount): boolean {
  const { roundCounts } = line.language.numbers;
  for (let at = amount.from; roundCounts.size > 0 && at < amount.numberTo; at++)
    if (roundCounts.has(wordAt(line, at))) return true;
  return false;
}
