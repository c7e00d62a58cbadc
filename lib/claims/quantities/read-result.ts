import { isDash, isJoin, isNumber, type Line, printedAt, touches, wordAt } from './line.ts';
import { noiseAt } from './noise-at.ts';
import { isPluralNoun } from './nouns.ts';
import { readFraction } from './read-fraction.ts';
import type { Noise } from './read-noise.ts';
import { readUnit } from './read-unit.ts';

// How far from a score the word for its result may stand.
const RESULT_REACH = 5;

/** The result, the score or another pair of numbers that begins at a token: "3-1", "24/7", "3 zu 1", "9.6 (60)", or null. */
export function readResult(line: Line, at: number): Noise | null {
  return readPair(line, at) ?? readScore(line, at) ?? readOdds(line, at) ?? readGoals(line, at);
}

// "3-1", "24/7", "120/75", "5:4", "50-50": two numbers that belong together. A range goes up, and no result stands near.
function readPair(line: Line, at: number): Noise | null {
  const mark = wordAt(line, at + 1);
  if (!touches(line, at + 1) || !touches(line, at + 2) || !isNumber(line, at + 2)) return null;
  if (mark === '/' || mark === ':') {
    return readFraction(line, at) === null ? noiseAt(line, at, at + 3) : null;
  }
  if (!isDash(mark)) return null;
  const [low, high] = [printedAt(line, at), printedAt(line, at + 2)];
  if (low.includes(',') || high.includes(',') || low.includes('.')) return null;
  if (Number(low) >= Number(high) && !isMultiplied(line, at + 3)) return noiseAt(line, at, at + 3);
  if (low === '0' && !isMeasured(line, at + 3)) return noiseAt(line, at, at + 3); // "0-9"
  if (isPairBefore(line, at)) return noiseAt(line, at, at + 3);
  if (Number(low) + Number(high) === 100 && !isCounted(line, at + 3)) return noiseAt(line, at, at + 3); // shares of one vote
  if (Number(high) > 150 || line.language.ballots.seats.has(wordAt(line, at + 3))) return null; // "could win 24-31 seats"
  for (let near = at - 4; near <= at + 5; near++) {
    if (line.language.labels.results.has(wordAt(line, near))) return noiseAt(line, at, at + 3);
  }
  return null;
}

// "victoire 3 à 1", "perdió por 3 a 1", "siegte 3 zu 1": two small numbers near a result, with nothing counted behind.
function readScore(line: Line, at: number): Noise | null {
  const { grammar, labels } = line.language;
  if (!labels.scoreLinks.has(wordAt(line, at + 1)) || isNumber(line, at + 1)) return null;
  if (!/^\d{1,2}$/.test(printedAt(line, at)) || !/^\d{1,2}$/.test(printedAt(line, at + 2))) return null;
  const next = line.tokens[at + 3];
  const open = next === undefined || (next.kind === 'mark' && /^[,.;:!?)–—]$/.test(next.text));
  if (!open && !grammar.phraseStops.has(next.lower)) return null;
  for (let near = at - RESULT_REACH; near <= at + RESULT_REACH; near++)
    if (labels.results.has(wordAt(line, near))) return noiseAt(line, at, at + 3);
  return null;
}

// "by 4 to 1", "a 2-to-1 margin": how many there are to one
function readOdds(line: Line, at: number): Noise | null {
  const { ranges } = line.language;
  const link = isJoin(line, at + 1) ? at + 2 : at + 1;
  if (!ranges.to.has(wordAt(line, link)) || ranges.from.has(wordAt(line, at - 1))) return null;
  const one = isJoin(line, link + 1) ? link + 2 : link + 1;
  if (printedAt(line, one) !== '1' || isMeasured(line, one + 1) || isPluralNoun(line, one + 1)) return null;
  return /^[2-9]$|^\d\d$/.test(printedAt(line, at)) ? noiseAt(line, at, one + 1) : null;
}

// "6-4, 3-6", "1-11 to 0-9": a result behind a result.
function isPairBefore(line: Line, at: number): boolean {
  if (!isNumber(line, at - 2) || !isNumber(line, at - 4) || !isJoin(line, at - 3)) return false;
  return Number(printedAt(line, at - 4)) >= Number(printedAt(line, at - 2));
}

// "9.6 (60)": goals of six points and behinds of one, with their sum
function readGoals(line: Line, at: number): Noise | null {
  if (wordAt(line, at + 1) !== '(' || wordAt(line, at + 3) !== ')') return null;
  const [goals = 0, behinds = -1] = printedAt(line, at).split('.').map(Number);
  return goals * 6 + behinds === Number(printedAt(line, at + 2)) ? noiseAt(line, at, at + 4) : null;
}

function isMeasured(line: Line, at: number): boolean {
  return readUnit(line, at) !== null;
}

// "40-60 hours", "a 40-60 hour course", "40-60 boats"
function isCounted(line: Line, at: number): boolean {
  return isMeasured(line, at) || isPluralNoun(line, at);
}

function isMultiplied(line: Line, at: number): boolean {
  const { multipliers, firmShortMultipliers } = line.language.numbers;
  const word = wordAt(line, at);
  return word === 'm' || multipliers.has(word) || firmShortMultipliers.has(word);
}
