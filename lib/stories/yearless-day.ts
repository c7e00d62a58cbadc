import type { Reading } from '../claims/reading.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** Place, day and agency before the dash of an opening: "PORT ELLORY, Northmark, Aug 20 (Agency) - " is about as long as they get. */
const OPENING = 14;
const DASH = /^[-–—]$/;

/**
 * The day that an article is dated by without its year, as `08-20`, or null: "Posted Friday, August 21" in a line above it, "LEEDS,
 * Nov 6 (Agency) -" before its first sentence, as agencies and local papers have it. A day that a sentence tells of is none.
 */
export function yearlessDay({ article, language, paragraphs }: Reading): string | null {
  const { months } = language.quantities.calendar;
  const dateline = article.blocks.find(({ kind }) => kind === 'dateline');
  const above = dateline === undefined ? [] : tokenize(article.text.slice(dateline.start, dateline.end));
  return dayAmong(above, months) ?? dayAmong(openingOf(paragraphs[0]?.tokens ?? []), months);
}

/** What stands before the dash that parts place and day from the first sentence; nothing where a sentence has begun. */
function openingOf(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.slice(0, OPENING).findIndex(({ text }) => DASH.test(text));
  const opening = tokens.slice(0, Math.max(0, dash));
  return opening.every(({ kind, text, lower }) => kind !== 'word' || text !== lower) ? opening : [];
}

function dayAmong(tokens: readonly Token[], months: ReadonlyMap<string, number>): string | null {
  for (const [at, { lower }] of tokens.entries()) {
    const month = months.get(lower);
    if (month === undefined) continue;
    const beside = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].map((token) => Number(token?.text));
    const day = beside.find((number) => Number.isInteger(number) && number >= 1 && number <= 31);
    if (day !== undefined) return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
  }
  return null;
}
