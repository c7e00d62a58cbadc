import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedInOrder } from '@/lib/annotation/word-differences.ts';
import type { Span } from '@/lib/text/span.ts';

// Pages as they are edited after somebody saved words of them. Each word carries where it comes from, so what became of the saved words
// is known and not guessed.
interface Word {
  readonly text: string;
  /** Its number in the page as it was, or null for one that was put in. */
  readonly from: number | null;
  readonly isChanged?: boolean;
}
type Page = readonly (readonly Word[])[];

/** A page before and after, the words that were saved of it, and what became of them. */
export interface EditedPage {
  readonly name: string;
  readonly before: string;
  readonly saved: Span;
  readonly after: string;
  /** Where the saved words are now, or null where they are gone. */
  readonly truth: Span | null;
  /** Whether any of them is another now. */
  readonly isChanged: boolean;
  /** The share of the words in and around them that changed. */
  readonly changedNear: number;
}

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const AROUND = 25;
const OTHER_WORDS = 'harbour quietly seventy never lantern because 4,210 without orchard later'.split(' ');
const CAPTION = 'Visitors stand beside the old mill in this picture from the spring. Photograph: Ida Brandt';

/** The texts of our own fixtures. */
export function fixtureTexts(): string[] {
  return ['stories', 'edited'].flatMap((kind) =>
    readdirSync(join(FIXTURES, kind)).flatMap((story) =>
      readdirSync(join(FIXTURES, kind, story))
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(FIXTURES, kind, story, name), 'utf8')),
    ),
  );
}

type Edit = (page: Page, saved: ReadonlySet<number>, pick: (below: number) => number) => Page;

const GROWN = 'a figure grown at the edge';

/** The ways a page is edited, by name; several happen to one page. */
const EDITS: Readonly<Record<string, Edit>> = {
  'words put in': (page, saved, pick) =>
    nearWord(page, saved, pick, (word) => [word, { text: other(pick), from: null }]),
  'words taken out': (page, saved, pick) => nearWord(page, saved, pick, () => []),
  'words replaced': (page, saved, pick) =>
    nearWord(page, saved, pick, (word) => [{ ...word, text: other(pick), isChanged: true }]),
  'a digit changed': (page, saved, pick) => {
    const change = (word: Word) => [
      { ...word, text: word.text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)), isChanged: true },
    ];
    return wordWhere(page, (word) => /\d/.test(word.text) && word.from !== null && saved.has(word.from), pick, change);
  },
  [GROWN]: (page, saved, pick) => {
    const front = ['2,', '1.', '-', '£', '~'][pick(5)] ?? '';
    const isFirst = ({ text, from }: Word) => from === Math.min(...saved) && /^\d/.test(text);
    return wordWhere(page, isFirst, pick, (word) => [{ ...word, text: front + word.text, isChanged: true }]);
  },
  'a negation put in': (page, saved, pick) =>
    wordWhere(
      page,
      ({ from }) => from !== null && saved.has(from),
      pick,
      (word) => [word, { text: 'not', from: null }],
    ),
  'paragraphs swapped': (page, _saved, pick) => {
    const at = pick(page.length - 1);
    return [...page.slice(0, at), page[at + 1] ?? [], page[at] ?? [], ...page.slice(at + 2)];
  },
  'another paragraph dropped': (page, saved, pick) => {
    const others = page.flatMap((paragraph, at) => (holds(paragraph, saved) ? [] : [at]));
    const gone = others[pick(others.length)];
    return page.filter((_, at) => at !== gone);
  },
  'its paragraph dropped': (page, saved) => page.filter((paragraph) => !holds(paragraph, saved)),
  'a twin put in': (page, saved, pick) => withTwin(page, saved, pick),
  'a twin in its place': (page, saved, pick) =>
    withTwin(page, saved, pick).filter((paragraph) => !holds(paragraph, saved)),
  'captions added': (page, _saved, pick) => {
    const at = pick(page.length + 1);
    return [...page.slice(0, at), CAPTION.split(' ').map((text) => ({ text, from: null })), ...page.slice(at)];
  },
  'other typography': (page) =>
    page.map((paragraph) => paragraph.map((word) => ({ ...word, text: otherTypography(word.text) }))),
};

/** So many edited pages, the same every time. */
export function editedPages(count: number, seed = 7): EditedPage[] {
  const texts = fixtureTexts();
  const kinds = Object.keys(EDITS);
  const pick = picker(seed);
  const pages: EditedPage[] = [];
  while (pages.length < count) {
    const before = pageOf(texts[pick(texts.length)] ?? '');
    const kind = kinds[pages.length % kinds.length] ?? '';
    const saved = chooseWords(before, pick, kind === GROWN ? /^\d/ : /./);
    if (saved === null) continue;
    const names = [kind, ...Array.from({ length: pick(3) }, () => kinds[pick(kinds.length)] ?? '')];
    const after = names.reduce((page, name) => EDITS[name]?.(page, saved, pick) ?? page, before);
    pages.push(outcome(names.join(' + '), before, after, saved));
  }
  return pages;
}

/** Whether a place is not that of the saved words: elsewhere, or anywhere at all where they are gone. */
export function isMisplaced({ truth, isChanged }: EditedPage, place: Span): boolean {
  if (truth === null) return true;
  const shared = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  const all = Math.max(place.end, truth.end) - Math.min(place.start, truth.start);
  // At the edges of changed words it cannot be known which belong to them.
  return shared / all < (isChanged ? 0.6 : 0.98);
}

function outcome(name: string, before: Page, after: Page, saved: ReadonlySet<number>): EditedPage {
  const there = after.flat();
  const kept = there.filter(({ from }) => from !== null && saved.has(from));
  const isChanged = kept.length < saved.size || kept.some((word) => word.isChanged) || putInside(there, saved);
  const isNear = ({ from, isChanged: is }: Word) =>
    !is && from !== null && from >= Math.min(...saved) - AROUND && from <= Math.max(...saved) + AROUND;
  const wasNear = before
    .flat()
    .filter(isNear)
    .map(({ from }) => String(from));
  const stillNear = there.filter(isNear).map(({ from }) => String(from));
  const put = there.slice(there.findIndex(isNear), there.findLastIndex(isNear)).filter(({ from }) => from === null);
  return {
    name,
    before: textOf(before),
    saved: spanOf(before, saved) ?? { start: 0, end: 0 },
    after: textOf(after),
    truth: kept.some((word) => !word.isChanged) ? spanOf(after, saved) : null,
    isChanged,
    // What was moved has changed as well.
    changedNear: 1 - sharedInOrder(wasNear, stillNear) + put.length / wasNear.length,
  };
}

function putInside(words: readonly Word[], saved: ReadonlySet<number>): boolean {
  const isSaved = ({ from }: Word) => from !== null && saved.has(from);
  const inside = words.slice(words.findIndex(isSaved), words.findLastIndex(isSaved) + 1);
  return inside.some((word) => !isSaved(word));
}

function pageOf(text: string): Page {
  let count = 0;
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 5)
    .map((words) => words.map((word) => ({ text: word, from: count++ })));
}

function textOf(page: Page): string {
  return page.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n\n');
}

function spanOf(page: Page, saved: ReadonlySet<number>): Span | null {
  let at = 0;
  let [start, end] = [-1, -1];
  for (const paragraph of page) {
    for (const { text, from } of paragraph) {
      if (from !== null && saved.has(from)) {
        if (start < 0) start = at;
        end = at + text.length;
      }
      at += text.length + 1;
    }
    at++;
  }
  return start < 0 ? null : { start, end };
}

// A whole paragraph, a sentence's worth of it, a few words, or what runs over into the next.
function chooseWords(page: Page, pick: (below: number) => number, opening: RegExp): ReadonlySet<number> | null {
  const all = page.flat().map(({ from }) => from ?? 0);
  const paragraph = page[pick(page.length)];
  if (paragraph === undefined || page.length < 5) return null;
  const length = [paragraph.length, 12 + pick(14), 3 + pick(5), paragraph.length + 10][pick(4)] ?? 5;
  const start = length >= paragraph.length ? 0 : pick(paragraph.length - length);
  if (!opening.test(paragraph[start]?.text ?? '')) return null;
  const first = all.indexOf(paragraph[start]?.from ?? 0);
  return new Set(all.slice(first, first + length));
}

function nearWord(
  page: Page,
  saved: ReadonlySet<number>,
  pick: (below: number) => number,
  change: (word: Word) => Word[],
): Page {
  const near = [Math.min(...saved) - AROUND, Math.max(...saved) + AROUND] as const;
  return wordWhere(page, ({ from }) => from !== null && from >= near[0] && from <= near[1], pick, change);
}

function wordWhere(
  page: Page,
  is: (word: Word) => boolean,
  pick: (below: number) => number,
  change: (word: Word) => Word[],
): Page {
  const words = page.flat().filter(is);
  const chosen = words[pick(words.length)];
  return page
    .map((paragraph) => paragraph.flatMap((word) => (word === chosen ? change(word) : [word])))
    .filter((paragraph) => paragraph.length > 0);
}

// The paragraph again somewhere else, with other figures in it, or another word where it has none.
function withTwin(page: Page, saved: ReadonlySet<number>, pick: (below: number) => number): Page {
  const own = page.find((paragraph) => holds(paragraph, saved));
  if (own === undefined) return page;
  const hasFigure = own.some(({ text }) => /\d/.test(text));
  const swapped = pick(own.length);
  const twin = own.map(({ text }, at) => ({
    text: hasFigure
      ? text.replace(/\d/g, (digit) => String((Number(digit) + 4) % 10))
      : at === swapped
        ? other(pick)
        : text,
    from: null,
  }));
  // Not beside it: in its very place, with its neighbours, nobody could tell it from the paragraph after an edit.
  const places = page.flatMap((_, at) =>
    [at - 2, at - 1, at, at + 1].some((near) => holds(page[near] ?? [], saved)) ? [] : [at],
  );
  const at = places[pick(places.length)];
  return at === undefined ? page : [...page.slice(0, at), twin, ...page.slice(at)];
}

function holds(paragraph: readonly Word[], saved: ReadonlySet<number>): boolean {
  return paragraph.some(({ from }) => from !== null && saved.has(from));
}

function other(pick: (below: number) => number): string {
  return OTHER_WORDS[pick(OTHER_WORDS.length)] ?? 'other';
}

function otherTypography(word: string): string {
  return word
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/^"(?=\w)/, '“')
    .replace(/—|–/g, '-')
    .replace(/^(\p{L}{4})(\p{L}{4})/u, '$1\u00ad$2');
}

function picker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return below <= 0 ? 0 : (state >> 8) % below;
  };
}
