import type { Token } from '../text/tokens.ts';

/** A run of words that only one side has, or that each side has otherwise: indexes into both, ends exclusive. */
export interface Difference {
  readonly saved: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** More words than this on each side, once what is alike at both ends is off, are not compared one by one. */
const MOST_WORDS = 800;

/** The runs in which two lists of words differ, in order. Quadratic in the words between the first and the last difference, which are few. */
export function differences(saved: readonly Token[], now: readonly Token[]): Difference[] {
  let start = 0;
  while (start < saved.length && start < now.length && same(saved[start], now[start])) start++;
  let tail = 0;
  const most = Math.min(saved.length, now.length) - start;
  while (tail < most && same(saved.at(-1 - tail), now.at(-1 - tail))) tail++;
  const ends = [saved.length - tail, now.length - tail] as const;
  if (start === ends[0] && start === ends[1]) return [];
  if (Math.min(ends[0], ends[1]) - start > MOST_WORDS) return [{ saved: [start, ends[0]], now: [start, ends[1]] }];
  return runsBetween(saved, now, start, ends);
}

/** The share of some words that stand in others in the same order, whatever else does. 1 of none. */
export function sharedInOrder(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 1;
  let row = new Uint16Array(others.length + 1);
  for (const word of words) {
    const next = new Uint16Array(others.length + 1);
    for (let at = 0; at < others.length; at++) {
      next[at + 1] =
        word === others[at] ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number);
    }
    row = next;
  }
  return (row[others.length] as number) / words.length;
}

function runsBetween(
  saved: readonly Token[],
  now: readonly Token[],
  start: number,
  [savedEnd, nowEnd]: readonly [number, number],
): Difference[] {
  const width = nowEnd - start + 1;
  const common = new Uint16Array((savedEnd - start + 1) * width);
  for (let i = savedEnd - 1; i >= start; i--) {
    for (let j = nowEnd - 1; j >= start; j--) {
      const at = (i - start) * width + (j - start);
      common[at] = same(saved[i], now[j])
        ? (common[at + width + 1] as number) + 1
        : Math.max(common[at + width] as number, common[at + 1] as number);
    }
  }
  const runs: Difference[] = [];
  let [i, j] = [start, start];
  let [from, fromNow] = [start, start];
  const close = () => {
    if (i > from || j > fromNow) runs.push({ saved: [from, i], now: [fromNow, j] });
  };
  while (i < savedEnd && j < nowEnd) {
    const at = (i - start) * width + (j - start);
    if (same(saved[i], now[j])) {
      close();
      i++;
      j++;
      [from, fromNow] = [i, j];
    } else if ((common[at + width] as number) >= (common[at + 1] as number)) i++;
    else j++;
  }
  [i, j] = [savedEnd, nowEnd];
  close();
  return runs;
}

// A capital can make a name of a word, so it counts.
function same(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.lower === b.lower && isCapital(a) === isCapital(b);
}

function isCapital({ text }: Token): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}
