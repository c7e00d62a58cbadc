import { isMeasuredOut } from './is-measured-out.ts';
import { isMomentAhead } from './is-pointer.ts';
import { isJoin, type Line, type Run } from './line.ts';
import {
  ACTS_ON_PEOPLE,
  ACTS_ON_THINGS,
  GAIN,
  HARM,
  newsStemsOf,
  RAIN,
  STANDING,
  VERDICT,
  WIND,
} from './news-stems.ts';
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
  const { news } = line.language;
  const isListing = amount.kind === 'count' && news.listings.has(amount.unit);
  if (headline.size > 0 && !isListing && (amount.kind !== 'bare' || size >= SOME_BARE) && headline.has(keyOf(amount)))
    return true;
  switch (amount.kind) {
    case 'duration':
      return (
        (says(line, amount, hedge, terms, VERDICT) || isMeasuredOut(line, amount, hedge)) && !isMoment(line, amount)
      );
    case 'measure':
      if (news.loads.has(amount.unit)) return size >= 1;
      if (amount.unit === 'magnitude') return !Number.isInteger(size); // "5 or more" is of many quakes
      if (news.depths.has(amount.unit)) return says(line, amount, hedge, terms, RAIN);
      return news.speeds.has(amount.unit) && says(line, amount, hedge, terms, WIND);
    case 'tally':
      return isLead;
    case 'count':
      if (isToll(line, amount) && (isLead || size >= SOME_HARMED)) return true;
      return (isLead && size >= SOME_IN_LEAD) || says(line, amount, hedge, terms, signsFor(line, amount, size, isLead));
    default:
      return false;
  }
}

// "Six years ago", "two days early", "over the next 18 months": when, and not for how long. "Jailed for six years after" says how long.
function isMoment(line: Line, amount: Amount): boolean {
  const after = line.tokens[amount.to]?.lower ?? '';
  const { calendar, news } = line.language;
  return calendar.agoAfter.has(after) || news.momentsAfter.has(after) || isMomentAhead(line, amount);
}

// "14 deaths", but not "14 deaths per 100,000"
function isToll({ language, tokens }: Line, { to, unit }: Amount): boolean {
  return language.news.tollUnits.has(unit) && !language.grammar.per.has(tokens[to]?.lower ?? '');
}

// What would make a count of so many news.
function signsFor(line: Line, amount: Amount, size: number, isLead: boolean): number {
  const { head, unit } = amount;
  const { gainedUnits, standingUnits } = line.language.news;
  const gain = gainedUnits.has(head ?? '') && isPrinted(line, amount) ? GAIN : 0;
  const standing = standingUnits.has(unit) ? STANDING | gain : gain;
  if (unit !== 'people') return size >= SOME_ACTED_ON ? standing | ACTS_ON_THINGS : standing;
  const acts = size >= SOME_ACTED_ON ? ACTS_ON_PEOPLE | gain : gain;
  return isLead || size >= SOME_HARMED ? acts | HARM : acts;
}

// "14 seats", "31-24 seats", but not "14 held by the Reds", which says of which seats the sentence told already.
function isPrinted(line: Line, { from, numberTo, to }: Amount): boolean {
  return to > numberTo || isJoin(line, to) || isJoin(line, from - 1);
}

// Whether the words around a figure say one of some things; its hedge does not: "close to 40" closes nothing.
function says(line: Line, amount: Amount, hedge: Run, terms: readonly string[], signs: number): boolean {
  if (signs === 0) return false;
  const stems = newsStemsOf(line);
  for (const term of terms) {
    const sign = stems.get(term);
    if (sign !== undefined && (sign & signs) !== 0 && !isHedged(line, hedge.from, amount.from, term)) return true;
  }
  return false;
}

function isHedged(line: Line, from: number, to: number, term: string): boolean {
  return line.tokens.slice(from, to).some((token) => line.stem(token.lower) === term);
}

/** What a figure is looked for by in the headline: its value and unit. */
export function keyOf(amount: Amount): string {
  return `${amount.value} ${amount.unit}`;
}
