import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { makeBlockReader } from '@/lib/page/read-blocks.ts';
import { readInStretches } from '@/lib/page/read-in-stretches.ts';
import { fc } from '../fast-check.ts';
import { PARAGRAPHS, PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

beforeEach(() => vi.stubGlobal('requestIdleCallback', (then: () => void) => queueMicrotask(then)));
afterEach(() => vi.unstubAllGlobals());

/** What pages have by the hundred. */
const RUNS: Readonly<Record<string, (at: number) => string>> = {
  links: (at) => `<ul><li><a href="/${at}">Another matter, the ${at}th of its kind</a></ul>`,
  comments: (at) => `<div><p>Reader ${at}: I walked there <b>once</b>.</p></div>`,
  names: (at) => `<p class="byline">By Reader ${at}</p>`,
  headings: (at) => `<h3>Matter ${at}</h3><img alt=""><p>Not much`,
};
const run = (kind: string, length: number) =>
  Array.from({ length }, (_, at) => RUNS[kind]?.(at) ?? '')
    .join('')
    .concat('<p></p>');

const NEAR = 5;

function kept(body: string): { readonly texts: readonly string[]; readonly gaps: readonly number[] } {
  const list = makeBlockReader(pageFrom(body).body, [], NEAR).read(Number.POSITIVE_INFINITY);
  return { texts: list?.blocks.map(({ text }) => text) ?? [], gaps: list?.gaps ?? [] };
}

test('of a long run nothing is kept but what is next to prose, and where it was is told', () => {
  const links = run('links', 1000);
  const { texts, gaps } = kept(`<h1>A bridge to close</h1>${links}<article>${PROSE}</article>${links}`);
  const ofRuns = texts.filter((text) => text.startsWith('Another matter'));
  expect(ofRuns.length).toBeLessThan(6 * NEAR);
  expect(texts.filter((text) => !ofRuns.includes(text))).toEqual(['A bridge to close', ...PARAGRAPHS]);
  expect(gaps.map((at) => texts[at - 1])).toEqual(gaps.map(() => 'Another matter, the 4th of its kind'));
  expect(gaps.length).toBe(2);
});

test('of a short run all is kept', () => {
  const { texts, gaps } = kept(`${PROSE}${run('links', NEAR)}${PROSE}`);
  expect(texts.length).toBe(2 * PARAGRAPHS.length + NEAR);
  expect(gaps).toEqual([]);
});

test('wherever long runs stand, in the article or beside it, a page is read as if none of them had been left out', async () => {
  const place = fc.record({
    kind: fc.constantFrom(...Object.keys(RUNS)),
    at: fc.nat(PARAGRAPHS.length + 3),
    length: fc.integer({ min: 250, max: 450 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(place, { maxLength: 3 }), async (places) => {
      const at = (slot: number) =>
        places.map((each) => (each.at === slot ? `<section>${run(each.kind, each.length)}</section>` : '')).join('');
      const paragraphs = PARAGRAPHS.map((words, slot) => `<p>${words}</p>${at(slot + 3)}`).join('');
      const document = pageFrom(
        `${at(0)}<main><h1>A bridge to close</h1>${at(1)}<article>${at(2)}${paragraphs}</article></main>${at(PARAGRAPHS.length + 3)}`,
      );
      const read = await readInStretches(document, null);
      const whole = articleFromDocument(document, null);
      expect(read?.article).toEqual(whole?.article);
      expect([...(read?.textMap.nodes() ?? [])]).toEqual([...(whole?.textMap.nodes() ?? [])]);
    }),
    { numRuns: 12 },
  );
}, 20_000);
