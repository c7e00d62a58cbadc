import { PERIOD_NOUNS, POINTERS, TIME_ADVERBS, WEEKDAYS } from '../../languages/english/calendar.ts';
import { PHRASE_STOPS } from '../../languages/english/function-words.ts';
import { DURATIONS } from '../../languages/english/units.ts';
import { isJoin, type Line, type Run, wordAt } from './line.ts';
import { monthAt, readDate, yearAt } from './read-date.ts';
import { readNumeral } from './read-numeral.ts';

// What "since" may be followed by when it is no date: "since the election", "since taking office".
const LONGEST_EVENT = 6;
const OPENERS = new Set(
  'in on at over during for since by until till before after from through throughout within between'.split(' '),
);
const QUALIFIERS = new Set(
  'early late mid the fiscal financial calendar academic year months month week weeks half quarter first second third fourth last final beginning end start middle summer winter spring autumn fall'.split(
    ' ',
  ),
);

/** The words of a sentence that say when: "last year", "from 1998 to 2003", "since the election". In order, apart. */
export function findTimePhrases(line: Line): Run[] {
  const phrases: Run[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const to = endOfPhrase(line, at);
    if (to === null) continue;
    const last = phrases.at(-1);
    // "in 1999, 2004 and 2006", "overnight on Friday", "in 1999 and lasting until 2004" are one
    if (last && isBridge(line, last.to, at)) phrases[phrases.length - 1] = { from: last.from, to };
    else phrases.push({ from: at, to });
    at = to - 1;
  }
  return phrases;
}

function isBridge(line: Line, from: number, to: number): boolean {
  if (to === from) return true;
  const between = [];
  for (let at = from; at < to; at++) between.push(wordAt(line, at));
  return /^(,|and|, and|and [a-z]+ing|through|to|until|or)$/.test(between.join(' '));
}

function endOfPhrase(line: Line, at: number): number | null {
  const word = wordAt(line, at);
  if (word === 'so' && wordAt(line, at + 1) === 'far') return endOfPointer(line, at + 2) ?? at + 2;
  if (word === 'to' && wordAt(line, at + 1) === 'date') return at + 2;
  if (word === 'as' && wordAt(line, at + 1) === 'of') return endOfPhraseInside(line, at + 2);
  if (/^(earlier|later)$/.test(word)) return endOfPointer(line, at + 1);
  if (word === 'year' && wordAt(line, at + 1) === 'on' && wordAt(line, at + 2) === 'year') return at + 3;
  if (TIME_ADVERBS.has(word)) return endOfPhrase(line, at + 1) ?? at + 1;
  if (WEEKDAYS.has(word)) return endOfDay(line, at);
  const pointer = endOfPointer(line, at);
  if (pointer !== null) return pointer;
  const date = readDate(line, at);
  if (date !== null) return date.to;
  const ago = endOfAgo(line, at);
  if (ago !== null) return ago;
  return OPENERS.has(word) ? endAfterOpener(line, at) : null;
}

// "Monday", "Monday night", "Tuesday morning"
function endOfDay(line: Line, at: number): number {
  return /^(morning|afternoon|evening|night)$/.test(wordAt(line, at + 1)) ? at + 2 : at + 1;
}

// "last year", "the same period", "the past three years", "each year", "that May", "this time last year"
function endOfPointer(line: Line, at: number): number | null {
  let to = wordAt(line, at) === 'the' ? at + 1 : at;
  if (!POINTERS.has(wordAt(line, to))) return null;
  const certain = wordAt(line, to);
  while (POINTERS.has(wordAt(line, to)) || /^(fiscal|financial|calendar)$/.test(wordAt(line, to))) to++;
  const count = readNumeral(line, to);
  if (count !== null && count.form !== 'fraction') to = count.to;
  if (isJoin(line, to)) return null;
  const noun = wordAt(line, to).replace(/'s?$/, '');
  if (monthAt(line, to) !== null || WEEKDAYS.has(noun)) return to + 1;
  if (!PERIOD_NOUNS.has(noun) && !DURATIONS.has(noun)) return null;
  if (/^(that|those|these)$/.test(certain) && /^(term|half)$/.test(noun)) return null;
  const next = endOfPointer(line, to + 1); // "this time last year"
  if (next !== null && noun === 'time') return next;
  if (wordAt(line, to + 1) === 'in' || wordAt(line, to + 1) === 'of') {
    const date = readDate(line, to + 2);
    if (date !== null) return date.to; // "the same period in 2019"
  }
  return to + 1;
}

// "three years ago", "a month earlier", "two weeks later"
function endOfAgo(line: Line, at: number): number | null {
  const count = readNumeral(line, at);
  const noun = count?.to ?? (/^an?$/.test(wordAt(line, at)) ? at + 1 : null);
  if (noun === null || !DURATIONS.has(wordAt(line, noun))) return null;
  return /^(ago|earlier|before|previously|later)$/.test(wordAt(line, noun + 1)) ? noun + 2 : null;
}

function endAfterOpener(line: Line, at: number): number | null {
  const opener = wordAt(line, at);
  if (opener === 'on' && yearAt(line, at + 1) !== null) return null; // "up a tenth on 2005"
  let to = at + 1;
  const inner = endOfPhraseInside(line, to);
  if (inner !== null) return inner;
  while (
    QUALIFIERS.has(wordAt(line, to)) ||
    wordAt(line, to) === 'of' ||
    wordAt(line, to) === '-' ||
    isCountedPeriod(line, to)
  ) {
    to++;
    if (to > at + 7) return null;
    const found = endOfPhraseInside(line, to);
    if (found !== null) return found;
  }
  if (/^(in|over|during|for|within|throughout)$/.test(opener)) return endOfSpan(line, at + 1);
  return opener === 'since' ? endOfEvent(line, at + 1) : null;
}

function endOfPhraseInside(line: Line, at: number): number | null {
  const word = wordAt(line, at);
  if (WEEKDAYS.has(word)) return endOfDay(line, at);
  if (/^(today|yesterday|tomorrow|tonight)$/.test(word)) return at + 1;
  const date = readDate(line, at);
  if (date !== null) return date.to;
  const month = monthAt(line, at);
  if (month !== null) {
    const short = wordAt(line, at).length < 5 && wordAt(line, at + 1) === '.' && line.tokens[at + 2] !== undefined;
    const to = short ? at + 2 : at + 1;
    const linked = /^(and|to|through|until|-|–)$/.test(wordAt(line, to)) && monthAt(line, to + 1) !== null;
    return linked ? (readDate(line, to + 1)?.to ?? to + 2) : to;
  }
  return endOfPointer(line, at) ?? endOfAgo(line, at);
}

// "the first five weeks of", "the 12 months to"
function isCountedPeriod(line: Line, at: number): boolean {
  const numeral = readNumeral(line, at);
  if (numeral !== null) return DURATIONS.has(wordAt(line, numeral.to));
  return wordAt(line, at) === 'to' && DURATIONS.has(wordAt(line, at - 1));
}

// "over the six year span", "in the second quarter", "over five years", "during that time"
function endOfSpan(line: Line, at: number): number | null {
  let to = at;
  while (QUALIFIERS.has(wordAt(line, to)) && !DURATIONS.has(wordAt(line, to)) && to < at + 4) to++;
  const count = readNumeral(line, to);
  if (count !== null && count.form !== 'fraction') to = count.to;
  if (isJoin(line, to)) to++;
  const noun = wordAt(line, to);
  if (!DURATIONS.has(noun) && !/^(period|quarter|half|span|season)$/.test(noun)) return null;
  if (to === at && count === null) return null;
  return /^(span|period|stretch)$/.test(wordAt(line, to + 1)) ? to + 2 : to + 1;
}

// "since the last harvest", "since taking office"
function endOfEvent(line: Line, at: number): number | null {
  let to = at;
  while (to < at + LONGEST_EVENT && line.tokens[to]?.kind === 'word') {
    const word = wordAt(line, to);
    if (to > at + 1 && PHRASE_STOPS.has(word) && word !== 'of') break;
    to++;
  }
  while (to > at && /^(of|the)$/.test(wordAt(line, to - 1))) to--;
  return to > at ? to : null;
}
