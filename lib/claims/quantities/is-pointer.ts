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
export function isPointer(
  line: Line,
  { kind, value, unit, from, compound }: Amount,
  terms: readonly string[],
): boolean {
  const { tokens } = line;
  const { grammar, news } = line.language;
  const [lead = '', before = ''] = [tokens[from - 2]?.lower, tokens[from - 1]?.lower];
  const stems = newsStemsOf(line);
  if (terms.some((term) => ((stems.get(term) ?? 0) & (kind === 'duration' ? VERDICT : HARM)) !== 0)) return false;
  if (kind === 'duration')
    return !BY_THE_CLOCK.has(unit) && news.momentsBefore.has(before) && grammar.determiners.has(lead);
  if (value === null || value > MOST_REFERRED || compound || (kind !== 'count' && kind !== 'bare')) return false;
  return grammar.determiners.has(before);
}
