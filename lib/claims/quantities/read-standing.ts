import { isJoin, isNumber, type Line, printedAt, wordAt } from './line.ts';
import type { Amount } from './read-amount.ts';

// "A 31-24 lower-house seat advantage" has no more between.
const BEHIND = 5;
// "Hold a narrow 31-24 majority".
const HELD_REACH = 3;
// "In the upper house".
const CHAMBER_REACH = 3;

/**
 * The seats of one side where those of two are printed together: both 31 and 24 of "a 31-24 seat advantage" are counts of their
 * own. Only downwards: "10-12 seats" is a range.
 */
export function readStanding(line: Line, at: number): Amount | null {
  if (!isNumber(line, at)) return null;
  const isFirst = isLink(line, at + 1) && isNumber(line, at + 2);
  const first = isFirst ? at : at - 2;
  if (!isFirst && !(isNumber(line, first) && isLink(line, first + 1))) return null;
  const [most, least] = [seatsAt(line, first), seatsAt(line, first + 2)];
  if (most === null || least === null || most < least) return null;
  const noun = nounBehind(line, first);
  if (noun === null) return null;
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

// "-", "to", "zu"
function isLink(line: Line, at: number): boolean {
  return isJoin(line, at) || line.language.ballots.links.has(wordAt(line, at));
}

// No chamber has a thousand seats.
function seatsAt(line: Line, at: number): number | null {
  return /^[1-9]\d{0,2}$/.test(printedAt(line, at)) ? Number(printedAt(line, at)) : null;
}

// Past the word for seats, or past both numbers before a majority that somebody holds in a chamber.
function nounBehind(line: Line, first: number): number | null {
  const { ballots, grammar } = line.language;
  const near = isJoin(line, first + 3) ? first + 4 : first + 3;
  // "31-24 seats", but not "a 7-5 seat layout"
  if (ballots.seats.has(wordAt(line, near)) && wordAt(line, near) !== ballots.seat) return near + 1;
  for (let at = near; at < near + BEHIND; at++) {
    if (ballots.majorities.has(wordAt(line, at))) {
      if (ballots.seats.has(wordAt(line, at - 1))) return at;
      return isHeld(line, first) && isInChamber(line, near, at) ? first + 3 : null;
    }
    if (isJoin(line, at)) continue;
    if (line.tokens[at]?.kind !== 'word') return null;
    if (grammar.phraseStops.has(wordAt(line, at)) || ballots.votes.has(wordAt(line, at))) return null;
  }
  return null;
}

// "Hold a 31-24 majority": what is passed, won or ruled with one counts votes.
function isHeld(line: Line, first: number): boolean {
  for (let at = first - 1; at >= first - HELD_REACH; at--)
    if (line.language.ballots.holdings.has(wordAt(line, at))) return true;
  return false;
}

// "A 31-24 senate majority", "a 31-24 majority in the senate".
function isInChamber(line: Line, near: number, majority: number): boolean {
  const { ballots, setting } = line.language;
  for (let at = near; at < majority; at++) if (ballots.chambers.has(wordAt(line, at))) return true;
  if (!setting.placePrepositions.has(wordAt(line, majority + 1))) return false;
  for (let at = majority + 2; at < majority + 2 + CHAMBER_REACH; at++)
    if (ballots.chambers.has(wordAt(line, at))) return true;
  return false;
}
