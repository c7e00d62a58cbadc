import type { Line } from './line.ts';
import { HARM, newsStemsOf, VERDICT } from './news-stems.ts';
import type { Amount } from './read-amount.ts';

// "The last 41 minutes" were timed; a day is the shortest time that only says when.
const BY_THE_CLOCK: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);
// More than a few things are counted, even where they are known.
const MOST_REFERRED = 3;

/**
 * Whether a number points rather than counts. "The two countries", "his two sons": whom the article has told of already, not how many there
 * are. "The next two years": when. But of those who were hurt, and of a sentence, any number is news.
 */
export function isPointer(line: Line, amount: Amount, terms: readonly string[]): boolean {
  const isSpan = amount.kind === 'duration';
  if (!(isSpan ? !BY_THE_CLOCK.has(amount.unit) && isMomentAhead(line, amount) : isReferred(line, amount)))
    return false;
  const stems = newsStemsOf(line);
  return !terms.some((term) => ((stems.get(term) ?? 0) & (isSpan ? VERDICT : HARM)) !== 0);
}

/** Whether a span is told from a moment by the words before it: "over the next 18 months", but not "a ban past 20 weeks". */
export function isMomentAhead({ language, tokens }: Line, { from }: Amount): boolean {
  const [lead = '', before = ''] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  return language.news.momentsBefore.has(before) && language.grammar.determiners.has(lead);
}

// "The two countries", but not "the two-day talks".
function isReferred({ language, tokens }: Line, { kind, value, from, compound }: Amount): boolean {
  if (value === null || value > MOST_REFERRED || compound || (kind !== 'count' && kind !== 'bare')) return false;
  return language.grammar.determiners.has(tokens[from - 1]?.lower ?? '');
}
