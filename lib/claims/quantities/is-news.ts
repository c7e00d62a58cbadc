import { type Line, type Run, wordAt } from './line.ts';
import { newsStemsOf } from './news-stems.ts';
import type { Amount } from './read-amount.ts';

/** Where in its article a figure stands. */
export interface Standing {
  /** The first figure of a sentence in the opening paragraphs, which say what the news is. */
  readonly isLead: boolean;
  /** The figures of the headline and what stands below it, as `keyOf` writes them. */
  readonly headline: ReadonlySet<string>;
}

// The dead and the injured are news in smaller numbers than what else is done to people or things.
const SOME_HARMED = 3;
const SOME_ACTED_ON = 5;
// Smaller counts in the opening are the people and things of the story ("two brothers").
const SOME_IN_LEAD = 10;
// A smaller number of nothing is more often part of a phrase ("it takes two") than what the headline is about.
const SOME_BARE = 10;

/** Whether a small figure is what the news is of: in the headline, a toll, a sentence, a standing, a count of what was done. */
export function isNews(
  line: Line,
  amount: Amount,
  hedge: Run,
  terms: readonly string[],
  { isLead, headline }: Standing,
): boolean {
  if (amount.vague) return false;
  const size = amount.value ?? amount.min ?? 0;
  const { news, calendar } = line.language;
  if (headline.size > 0 && (amount.kind !== 'bare' || size >= SOME_BARE) && headline.has(keyOf(amount))) return true;
  const stems = newsStemsOf(line);
  const own = hedge.from < amount.from ? hedgeStems(line, hedge.from, amount.from) : [];
  const says = (words: ReadonlySet<string>): boolean => terms.some((term) => words.has(term) && !own.includes(term));
  switch (amount.kind) {
    case 'duration':
      return says(stems.verdicts) && !calendar.agoAfter.has(wordAt(line, amount.to));
    case 'measure':
      return news.speeds.has(amount.unit) ? says(stems.winds) : news.loads.has(amount.unit) && size >= 1;
    case 'count':
      if (amount.unit === 'people' && (isLead || size >= SOME_HARMED) && says(stems.harm)) return true;
      if (size >= SOME_ACTED_ON && says(amount.unit === 'people' ? stems.actsOnPeople : stems.actsOnThings))
        return true;
      if (news.standingUnits.has(amount.unit) && says(stems.standings)) return true;
      return isLead && size >= SOME_IN_LEAD;
    default:
      return false;
  }
}

/** What a figure is looked for by in the headline: its value and unit. */
export function keyOf(amount: Amount): string {
  return `${amount.value} ${amount.unit}`;
}

// "Close to 40" closes nothing.
function hedgeStems(line: Line, from: number, to: number): string[] {
  return line.tokens.slice(from, to).map((token) => line.stem(token.lower));
}
