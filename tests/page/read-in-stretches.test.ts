import { afterEach, expect, test, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { readInStretches } from '@/lib/page/read-in-stretches.ts';
import { fc } from '../fast-check.ts';
import { PARAGRAPHS, PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

afterEach(() => vi.unstubAllGlobals());

/** Some four thousand nodes, a stretch of reading, on either side of the article. */
const COMMENTS = `<section class="comments">${'<div><p>I walked there <b>once</b>.</p></div>'.repeat(800)}</section>`;
const page = () => pageFrom(`${COMMENTS}<article>${PROSE}</article>${COMMENTS}`);

/** Has a page do something at each turn that it is left. */
function whileRead(turns: readonly (() => void)[]): { readonly left: () => number } {
  let left = 0;
  vi.stubGlobal('requestIdleCallback', (then: () => void) => {
    turns[left]?.();
    left++;
    queueMicrotask(then);
  });
  return { left: () => left };
}

test('a long page is read in several stretches, and as in one', async () => {
  const document = page();
  const { left } = whileRead([]);
  const read = await readInStretches(document, null);
  expect(left()).toBeGreaterThan(2);
  expect(read?.article).toEqual(articleFromDocument(document, null)?.article);
});

/** What pages do to a paragraph while they are read. */
const CHANGES: Readonly<Record<string, (paragraph: Element) => void>> = {
  rewrites: (paragraph) => {
    paragraph.textContent = `Corrected: ${paragraph.textContent}`;
  },
  'adds to': (paragraph) => {
    const first = paragraph.firstChild as Text | null;
    if (first !== null) first.data = `Now ${first.data}`;
  },
  removes: (paragraph) => paragraph.remove(),
  'puts another before': (paragraph) => {
    const added = paragraph.ownerDocument.createElement('p');
    added.textContent =
      'A boat that lies in the harbour was lifted out of the water by a crane on Tuesday, its owner said.';
    paragraph.before(added);
  },
};

test('whatever a page does meanwhile, a place in the text is that of the same words in the page, or none', async () => {
  const change = fc.record({
    turn: fc.nat(5),
    kind: fc.constantFrom(...Object.keys(CHANGES)),
    at: fc.nat(PARAGRAPHS.length - 1),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
      const document = page();
      const paragraphs = [...document.querySelectorAll('article p')];
      const at = (turn: number) => () => {
        for (const each of changes) {
          const paragraph = each.turn === turn ? paragraphs[each.at] : undefined;
          if (paragraph?.isConnected) CHANGES[each.kind]?.(paragraph);
        }
      };
      whileRead([0, 1, 2, 3, 4, 5].map(at));
      const read = await readInStretches(document, null);
      if (read === null) return;
      for (const { index, 0: word } of read.article.text.matchAll(/\S+/g)) {
        const points = read.textMap.pointsOf({ start: index, end: index + word.length });
        if (points === null || !points.startContainer.isConnected) continue;
        expect(points.startContainer.data.slice(points.startOffset, points.endOffset)).toBe(word);
      }
    }),
    { numRuns: 15 },
  );
});
