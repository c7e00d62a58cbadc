import { isJoin, isNumber, type Line, printedAt, type Run, touches, wordAt } from './line.ts';
import { isPerson, isPluralNoun } from './nouns.ts';
import type { Amount } from './read-amount.ts';
import { readUnit } from './read-unit.ts';

// How far the word of a vote may stand: behind the two numbers with adjectives between ("a 31-24 party-line vote"), before
// them where they go up, and where the higher is first, which no range has.
const BEHIND = 5;
const NEAR = 4;
const FAR = 12;
// So near no word of a game or of seats may stand.
const CONTEST_REACH = 6;

/**
 * How a vote ended, both sides in one figure that has the first for its value: "passed 31-24", "by 31 votes to 24", "a
 * five-to-four decision". Null for anything else: "49 to 51" is a range.
 */
export function readTally(line: Line, at: number): Amount | null {
  const tally = tallyAt(line, at);
  if (tally === null) return null;
  const { unit } = line.language.ballots;
  const { first, numberTo, to } = tally;
  const range = { min: null, max: null, vague: false, compound: false };
  return { from: at, to, numberTo, value: first, ...range, kind: 'tally', unit, head: unit };
}

interface Tally {
  readonly first: number;
  readonly numberTo: number;
  /** The end of both, the noun behind them included. */
  readonly to: number;
}

function tallyAt(line: Line, at: number): Tally | null {
  const first = sideAt(line, at);
  if (first === null || isJoin(line, at - 1) || line.language.labels.things.has(wordAt(line, at - 1))) return null;
  const second = secondSide(line, at + 1);
  if (second === null || isJoin(line, second.to) || wordAt(line, second.to) === '/') return null;
  const isRising = first < second.value;
  const noun = nounBehind(line, second.to, isRising);
  if (!line.language.ballots.votes.has(wordAt(line, at + 1))) {
    if (noun === null && !(endsPhrase(line, second.to) && isLedBy(line, at, isRising))) return null;
    if (isRising && noun !== null && isPluralNoun(line, noun - 1)) return null; // "49 to 51 votes" is a range
  } else if (noun === null && (readUnit(line, second.to) !== null || isPluralNoun(line, second.to))) return null;
  if (isContest(line, at, second.to) || isPlebiscite(line, first + second.value)) return null;
  return { first, numberTo: second.to, to: noun ?? second.to };
}

// A number of votes: no chamber has a thousand seats.
function sideAt(line: Line, at: number): number | null {
  if (!isNumber(line, at)) return line.language.numbers.small.get(wordAt(line, at)) ?? null;
  return /^\d{1,3}$/.test(printedAt(line, at)) ? Number(printedAt(line, at)) : null;
}

interface Side extends Run {
  readonly value: number;
}

// The number behind "-", "to", "-to-" or "votes to".
function secondSide(line: Line, at: number): Side | null {
  const { links, votes } = line.language.ballots;
  const link = votes.has(wordAt(line, at)) ? at + 1 : at;
  let from = link + 1;
  if (isJoin(line, link) && links.has(wordAt(line, from)) && isJoin(line, from + 1)) from += 2;
  else if (isJoin(line, link) ? !isNumber(line, link - 1) || !isNumber(line, from) : !links.has(wordAt(line, link)))
    return null;
  const value = sideAt(line, from);
  return value === null ? null : { from, to: from + 1, value };
}

// Past the noun of "31-24 votes", "5-4 Supreme Court ruling", or null; what a range counts stands before it in "a 10-15 minute
// vote" and "10-12 members vote".
function nounBehind(line: Line, from: number, isRising: boolean): number | null {
  const { ballots, grammar, numbers } = line.language;
  if (numbers.multipliers.has(wordAt(line, from)) || readUnit(line, from) !== null) return null;
  for (let at = from; at < from + BEHIND; at++) {
    if (ballots.nouns.has(wordAt(line, at))) return at + 1;
    if (isJoin(line, at)) continue;
    if (line.tokens[at]?.kind !== 'word' || grammar.phraseStops.has(wordAt(line, at)) || touches(line, at)) {
      if (!isJoin(line, at - 1)) return null;
    }
    if (isRising && (isPluralNoun(line, at) || isPerson(line, wordAt(line, at), false))) return null;
  }
  return null;
}

// Nothing that the numbers could count stands behind them: a mark, the end, a day, "against", "to close".
function endsPhrase(line: Line, at: number): boolean {
  const { ballots, calendar, grammar, numbers, roles } = line.language;
  const next = line.tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'mark') return !touches(line, at) || /^[.,;:!?)\]”"’'»]$/.test(next.text);
  if (touches(line, at) || next.kind !== 'word') return false;
  if (ballots.followers.has(next.lower) || calendar.weekdays.has(next.lower)) return true;
  const after = line.tokens[at + 1];
  if (ballots.followingPairs.has(`${next.lower} ${after?.lower}`)) return true;
  if (!roles.intentLinks.has(next.lower) || after?.kind !== 'word') return false;
  return !grammar.functionWords.has(after.lower) && !numbers.small.has(after.lower) && !numbers.tens.has(after.lower);
}

// A word of voting before the numbers in their clause: right before them where they go up as a range does, else further
// off, or of what is done by it.
function isLedBy(line: Line, from: number, isRising: boolean): boolean {
  const { beside, nouns, outcomes, turns, verbs } = line.language.ballots;
  if (line.language.ranges.from.has(wordAt(line, from - 1))) return false;
  for (let at = from - 1; at >= 0 && at >= from - (isRising ? NEAR : FAR); at--) {
    const word = wordAt(line, at);
    if (nouns.has(word) || verbs.has(word) || (!isRising && outcomes.has(word))) return true;
    if (/^[;:.—]$/.test(word) || turns.has(word)) return false;
    if (isRising && !beside.has(word) && !line.language.calendar.weekdays.has(word)) return false;
  }
  return false;
}

function isContest(line: Line, from: number, to: number): boolean {
  for (let at = from - CONTEST_REACH; at < to + CONTEST_REACH; at++)
    if (line.language.ballots.contests.has(wordAt(line, at))) return true;
  return false;
}

function isPlebiscite(line: Line, sum: number): boolean {
  if (Math.abs(sum - 100) > 1) return false;
  return line.tokens.some(({ lower }) => line.language.ballots.plebiscites.has(lower));
}
