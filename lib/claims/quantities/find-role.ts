import { ONE_LETTER_UNITS } from '../../languages/signs.ts';
import type { QuantityRole } from '../claim.ts';
import { hasSign, holdsSign, isDash, type Line, pairAt, printedAt, touches, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';
import type { Hedge } from './read-hedge.ts';
import { AIMS, ORDINAL } from './word-signs.ts';

// How far to the left a word can reach that tells a sum or an aim.
const REACH = 6;
const LONG_REACH = 14;
// Metres, seconds, days and years behind a slash, beside the letters that are units anywhere: "4 €/m", "300 m³/s", "9 t/a".
const PER_LETTERS: ReadonlySet<string> = new Set(['m', 's', 'd', 'a']);

/** What part an amount plays, from the words around it; `level` where none tells. The first sign that fits decides. */
export function findRole(line: Line, amount: Amount, hedge: Hedge): QuantityRole {
  const before = hedge.from - 1;
  if (amount.kind === 'multiple') return 'change';
  if (isTotal(line, amount, before)) return 'total';
  if (isIncrement(line, amount, before)) return 'increment';
  if (isSubset(line, amount, before)) return 'subset';
  if (isBase(line, before)) return 'base';
  if (isChange(line, amount, before)) return 'change';
  if (isRate(line, hedge.to)) return 'rate';
  const { roles } = line.language;
  if (!holdsSign(line, AIMS) || hasSign(line, before, ORDINAL)) return 'level';
  if (isNear(line, before, roles.targets) || isIntended(line, before)) return 'target';
  if (isNear(line, before, roles.thresholds)) return 'threshold';
  return 'level';
}

function isTotal(line: Line, amount: Amount, before: number): boolean {
  const { roles } = line.language;
  const last = wordAt(line, before);
  if (roles.totals.has(last) || roles.totalPhrases.has(pairAt(line, before - 1))) return true;
  for (const at of [amount.to, amount.to + 1]) {
    if (roles.totalPhrases.has(pairAt(line, at)) || roles.totalsAfter.has(wordAt(line, at))) return true;
    if (wordAt(line, at) !== ',') break;
  }
  if (!roles.sumTo.has(last)) return false;
  // "bringing the total to", "bringing total spending on the harbour's walls to": further off where the total is named.
  let isNamed = false;
  for (let at = before - 1; at >= before - LONG_REACH && at >= 0; at--) {
    const word = wordAt(line, at);
    isNamed ||= roles.totals.has(word);
    if (roles.summingVerbs.has(word) && (isNamed || at >= before - REACH)) return true;
  }
  return false;
}

// "a further £5m", "50 more people", "£8m in additional grants", "three others"
function isIncrement(line: Line, amount: Amount, before: number): boolean {
  const { grammar, roles } = line.language;
  if (roles.increments.has(wordAt(line, before)) && !grammar.more.has(wordAt(line, before))) return true;
  for (let at = amount.from + 1; at < amount.to; at++) if (adds(line, at)) return true;
  const at = grammar.amountLinks.has(wordAt(line, amount.to)) ? amount.to + 1 : amount.to;
  if (adds(line, at) && !grammar.or.has(wordAt(line, at - 1))) return true;
  return roles.onTop.has(pairAt(line, amount.to));
}

function adds(line: Line, at: number): boolean {
  return line.language.roles.increments.has(wordAt(line, at)) && !isComparison(line, at);
}

function isComparison(line: Line, at: number): boolean {
  const { grammar } = line.language;
  return grammar.more.has(wordAt(line, at)) && grammar.than.has(wordAt(line, at + 1));
}

// "including 2,600", "of which 40", "among them two children"
function isSubset(line: Line, amount: Amount, before: number): boolean {
  const { roles } = line.language;
  if (roles.subsetAfter.has(pairAt(line, amount.to))) return true;
  return roles.subsets.has(wordAt(line, before)) || roles.subsetPhrases.has(pairAt(line, before - 1));
}

// "rose by 7 percent", "up 4%", "an 8 percent increase", "a fall of 300", "£2m more than budgeted"
function isChange(line: Line, amount: Amount, before: number): boolean {
  const { grammar, roles } = line.language;
  const last = wordAt(line, before);
  const at = roles.by.has(last) || grammar.of.has(last) ? before - 1 : before;
  const verb = wordAt(line, at);
  if (grammar.of.has(last) && !roles.by.has(last) && !roles.changeNouns.has(verb)) return false;
  if (roles.changes.has(verb) && (at < before || amount.kind !== 'count' || !roles.directions.has(verb))) return true;
  if (roles.by.has(last)) {
    for (let near = at; near >= before - REACH && near >= 0; near--)
      if (roles.changes.has(wordAt(line, near))) return true;
  }
  if (roles.changesFollow && roles.by.has(last) && isFollowed(line, amount.to)) return true;
  const next = wordAt(line, amount.to);
  if (line.language.lent.comparatives.has(next) && grammar.than.has(wordAt(line, amount.to + 1))) return true;
  if (amount.kind === 'percent' && roles.changes.has(next) && !roles.directions.has(next)) return true;
  return isDash(next) && roles.changes.has(wordAt(line, amount.to + 1));
}

// "um 23.000 auf 2,7 Millionen gesunken"
function isFollowed(line: Line, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const word = wordAt(line, at);
    if (word === ',' || word === ';') return false;
    if (line.language.roles.changes.has(word)) return true;
  }
  return false;
}

// "up from 61 percent", "fell to 44 from 48", "compared with 300"
function isBase(line: Line, before: number): boolean {
  const { roles } = line.language;
  if (roles.basePhrases.has(pairAt(line, before - 1))) return true;
  if (!roles.from.has(wordAt(line, before)) || roles.changeNouns.has(wordAt(line, before - 1))) return false;
  for (let at = before - 1; at >= before - REACH && at >= 0; at--) if (roles.changes.has(wordAt(line, at))) return true;
  return false;
}

// "$70 a share", "2,000 per day", "£10m-a-year", "500 each", "120 kg/h"
function isRate(line: Line, at: number): boolean {
  const { grammar, roles, units } = line.language;
  if (wordAt(line, at) === '/') return touches(line, at) && touches(line, at + 1) && isCountedBy(line, at + 1);
  let to = isDash(wordAt(line, at)) ? at + 1 : at;
  const each = wordAt(line, to);
  if (roles.rateAdverbs.has(each)) return !roles.each.has(each) || !units.durations.has(wordAt(line, to + 1));
  if (!roles.each.has(each)) return false;
  to = isDash(wordAt(line, to + 1)) ? to + 2 : to + 1;
  return roles.rates.has(wordAt(line, to)) || grammar.per.has(each);
}

// What stands behind a slash that means "per": a unit or a span of time, "12 €/m²", "5 mg/l", or what prices are by.
function isCountedBy(line: Line, at: number): boolean {
  const { roles, units } = line.language;
  const word = wordAt(line, at);
  if (PER_LETTERS.has(printedAt(line, at)) || ONE_LETTER_UNITS.has(printedAt(line, at))) return true;
  return units.measures.has(word) || units.durations.has(word) || roles.rates.has(word);
}

// "wants to build 500 homes"
function isIntended(line: Line, before: number): boolean {
  const { intents, intentLinks } = line.language.roles;
  for (let at = before; at >= 0 && at > before - REACH; at--) {
    if (line.tokens[at]?.kind === 'mark' && !isDash(wordAt(line, at))) return false;
    if (hasSign(line, at, AIMS) && intentLinks.has(wordAt(line, at)) && intents.has(wordAt(line, at - 1))) return true;
  }
  return false;
}

function isNear(line: Line, before: number, words: ReadonlySet<string>): boolean {
  for (let at = before; at >= 0 && at > before - REACH; at--) {
    if (line.tokens[at]?.kind === 'mark' && !isDash(wordAt(line, at))) return false;
    if (hasSign(line, at, AIMS) && words.has(wordAt(line, at))) return true;
  }
  return false;
}
