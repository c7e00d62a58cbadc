import type { Language } from '../languages/language.ts';
import type { Token } from '../text/tokens.ts';

/** More than a thousand is a year or a count, and more than so many tallies a table of results. */
const LARGEST = 999;
const MOST = 6;
/** How far from two numbers with a word between them that of a result may stand: "by a vote of 58 to 41". */
const REACH = 5;
/** So near before them it says that they are a result even where the lower is first: "lost 1-4". */
const NEAR = 2;

const SERIES = 'tally:';

/**
 * How votes and matches ended as a text gives it, the higher number first, as `tally:3-2`. A range rises and a result is
 * given with the higher first, so that two numbers with a dash need nothing more; with a word between them, the word of a
 * result stands near. Two reports of one match or vote share a tally, however little else they have in common.
 */
export function findTallies(tokens: readonly Token[], { quantities: { labels, ranges } }: Language): string[] {
  const found = new Set<string>();
  const isResultIn = (from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), Math.max(0, to)).some(({ lower }) => labels.results.has(lower));
  for (const [at, link] of tokens.entries()) {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (found.size === MOST) break;
    if (!isCount(before) || !isCount(after)) continue;
    const [one, other] = [Number(before.text), Number(after.text)];
    const isNamed = isResultIn(at - 1 - REACH, at + 2 + REACH);
    const isEnd = isJoined(before, link, after)
      ? !isJoin(tokens[at - 2]) &&
        !isJoin(tokens[at + 2]) &&
        (one >= other || isResultIn(at - 1 - NEAR, at - 1)) &&
        (link.text !== ':' || isNamed)
      : (ranges.to.has(link.lower) || labels.scoreLinks.has(link.lower)) &&
        isNamed &&
        !ranges.from.has(tokens[at - 2]?.lower ?? '');
    if (isEnd) found.add(`${SERIES}${Math.max(one, other)}-${Math.min(one, other)}`);
  }
  return [...found];
}

/** Whether what a text is known by is a tally, and not its place in a series. */
export function isTally(instance: string): boolean {
  return instance.startsWith(SERIES);
}

function isCount(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'number' && /^\d+$/.test(token.text) && Number(token.text) <= LARGEST;
}

function isJoined(before: Token, link: Token, after: Token): boolean {
  return isJoin(link) && before.end === link.start && link.end === after.start;
}

function isJoin(token: Token | undefined): boolean {
  return token !== undefined && /^[-–:]$/.test(token.text);
}
