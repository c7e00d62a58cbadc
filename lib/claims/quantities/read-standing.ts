import { isJoin, isNumber, type Line, printedAt, touches, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

// "A 31-24 lower house seat advantage" has no more words between.
const BEHIND = 4;
// "A majority in the upper house".
const CHAMBER_REACH = 5;

/**
 * The seats of one side where those of two are printed together: both 31 and 24 of "a 31-24 seat advantage" are counts of their
 * own. Only downwards: "10-12 seats" is a range.
 */
export function readStanding(line: Line, at: number): Amount | null {
  if (!isNumber(line, at)) return null;
  const isFirst = isLink(line, at + 1) && isNumber(line, at + 2);
  const first = isFirst ? at : at - 2;
  if (!isFirst && !(isNumber(line, first) && isLink(line, first + 1))) return null;
  if (isJoin(line, first - 1) || isChange(line, first)) return null;
  const noun = nounBehind(line, first);
  const [most, least] = [seatsAt(line, first), seatsAt(line, first + 2)];
  if (most === null || least === null || most < least || noun === null) return null;
  const { seat } = line.language.ballots;
  return {
    from: at,
    to: isFirst ? at + 1 : noun,
    numberTo: at + 1,
    kind: 'count',
    value: isFirst ? most : least,
    min: null,
    max: null,
    unit: seat,
    head: seat,
    vague: false,
    compound: false,
  };
}

// "fell from 12 to 9 seats"
function isChange(line: Line, first: number): boolean {
  const { from, to } = line.language.ranges;
  return from.has(wordAt(line, first - 1)) && to.has(wordAt(line, first + 1));
}

// "-", "to", "zu"
function isLink(line: Line, at: number): boolean {
  return isJoin(line, at) || line.language.ballots.links.has(wordAt(line, at));
}

// No chamber has a thousand seats.
function seatsAt(line: Line, at: number): number | null {
  return /^[1-9]\d{0,2}$/.test(printedAt(line, at)) ? Number(printedAt(line, at)) : null;
}

// Past the word for seats, which may have adjectives before it, or for a majority where a chamber is named and not a vote in it.
function nounBehind(line: Line, first: number): number | null {
  const { ballots, grammar } = line.language;
  for (let at = first + 3; at < first + 3 + BEHIND; at++) {
    if (ballots.seats.has(wordAt(line, at))) return at + 1;
    if (ballots.majorities.has(wordAt(line, at))) return isHeld(line, first, at) ? first + 3 : null;
    if (isJoin(line, at)) continue;
    if (line.tokens[at]?.kind !== 'word' || touches(line, at) || grammar.phraseStops.has(wordAt(line, at))) return null;
  }
  return null;
}

// "Hold a 31-24 majority in the senate", "their 31-24 senate majority", but not "passed by a 31-24 majority in the senate".
function isHeld(line: Line, first: number, noun: number): boolean {
  const { ballots, roles } = line.language;
  if (roles.by.has(wordAt(line, first - 1)) || roles.by.has(wordAt(line, first - 2))) return false;
  for (let at = first + 3; at < noun + CHAMBER_REACH; at++) if (ballots.chambers.has(wordAt(line, at))) return true;
  return false;
}
