import { isJoin, type Line, wordAt } from './line.ts';
import { readNumeral } from './read-numeral.ts';

// What "since" may be followed by when it is no date: "since the election", "since taking office".
const LONGEST_EVENT = 6;
const MOST_QUALIFIERS = 4;

/** Whether a count of some stretch of time begins here: "the first five weeks of", "the 12 months to". */
export function isCountedPeriod(line: Line, at: number): boolean {
  const { calendar, units } = line.language;
  const numeral = readNumeral(line, at);
  if (numeral !== null) return units.durations.has(wordAt(line, numeral.to));
  return calendar.yearRanges.has(wordAt(line, at)) && units.durations.has(wordAt(line, at - 1));
}

/** Where a span after its preposition ends: "the six year span", "the second quarter", "five years", "that time". */
export function endOfSpan(line: Line, at: number): number | null {
  const { calendar, units } = line.language;
  let to = at;
  while (
    calendar.qualifiers.has(wordAt(line, to)) &&
    !units.durations.has(wordAt(line, to)) &&
    to < at + MOST_QUALIFIERS
  )
    to++;
  const count = readNumeral(line, to);
  if (count !== null && count.form !== 'fraction') to = count.to;
  if (isJoin(line, to)) to++;
  const noun = wordAt(line, to);
  if (!units.durations.has(noun) && !calendar.spans.has(noun)) return null;
  if (to === at && count === null) return null;
  return calendar.stretches.has(wordAt(line, to + 1)) ? to + 2 : to + 1;
}

/** Where an event after "since" ends: "since the last harvest", "since taking office". */
export function endOfEvent(line: Line, at: number): number | null {
  const { grammar } = line.language;
  let to = at;
  while (to < at + LONGEST_EVENT && line.tokens[to]?.kind === 'word') {
    const word = wordAt(line, to);
    if (to > at + 1 && grammar.phraseStops.has(word) && !grammar.of.has(word)) break;
    to++;
  }
  while (to > at && (grammar.of.has(wordAt(line, to - 1)) || grammar.the.has(wordAt(line, to - 1)))) to--;
  return to > at ? to : null;
}
