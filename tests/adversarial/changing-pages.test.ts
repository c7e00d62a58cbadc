import { expect, test } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { liveRange } from '@/lib/page/live-range.ts';
import { fc } from '../fast-check.ts';
import { PROSE } from '../page/invented-page.ts';
import { pageFrom } from '../page/page-from.ts';

/** What a page may do to one of its text nodes between the reading and the drawing of notes. */
type Change = (node: Text) => void;

const CHANGES: readonly Change[] = [
  (node) => node.remove(),
  (node) => node.parentElement?.remove(),
  (node) => node.parentElement?.replaceChildren(),
  (node) => {
    node.data = '';
  },
  (node) => {
    node.data = node.data.slice(0, 5);
  },
  (node) => {
    node.data = `Breaking: ${node.data}`;
  },
  (node) => {
    node.data = node.data.replaceAll('e', 'o');
  },
  (node) => node.parentElement?.append('and more'),
  (node) => node.parentElement?.parentElement?.prepend(node.parentElement),
];

test('a page that changes under the reader is marked at the words that were read, or not at all', () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.nat(), fc.nat(), (made, from, length) => {
      const document = pageFrom(`<article>${PROSE}</article>`);
      // The parser of the tests has no ranges that a page moves: these only keep what they are given.
      Object.assign(document, { createRange: () => new PlainRange() });
      const { article, textMap } = articleFromDocument(document, null) ?? expect.fail('nothing read');
      const start = from % (article.text.length - 1);
      const span = { start, end: Math.min(article.text.length, start + 1 + (length % 60)) };
      const words = article.text.slice(span.start, span.end);
      const nodes = [...textMap.nodes()];
      for (const [change, at] of made) change(nodes[at % nodes.length] as Text);
      const range = liveRange(document, textMap.pointsOf(span)) as PlainRange | null;
      if (range === null || range.startContainer !== range.endContainer) return;
      expect(range.startContainer?.data.slice(range.startOffset, range.endOffset).trim()).toBe(words.trim());
    }),
    { numRuns: 300 },
  );
});

class PlainRange {
  startContainer: Text | null = null;
  endContainer: Text | null = null;
  startOffset = 0;
  endOffset = 0;
  setStart(node: Text, offset: number) {
    Object.assign(this, { startContainer: node, startOffset: offset });
  }
  setEnd(node: Text, offset: number) {
    Object.assign(this, { endContainer: node, endOffset: offset });
  }
}
