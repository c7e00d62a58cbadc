import { describe, expect, it } from 'vitest';
import { piecesOf } from '@/lib/page/block-text.ts';
import { readBlocks } from '@/lib/page/read-blocks.ts';
import { makeTextMap, type Piece, type Points } from '@/lib/page/text-map.ts';
import { fc } from '../fast-check.ts';
import { pageFrom } from './page-from.ts';

/** The words between two points of a page, read node by node. */
function wordsBetween(
  nodes: readonly Text[],
  { startContainer, startOffset, endContainer, endOffset }: Points,
): string {
  const first = nodes.indexOf(startContainer);
  const last = nodes.indexOf(endContainer);
  return nodes
    .slice(first, last + 1)
    .map((node) =>
      node.data.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : undefined),
    )
    .join('');
}

const even = (text: string) => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ');

// Words, white space of every kind, and characters that show nothing, cut into nested inline elements at random.
const letters = fc.string({
  unit: fc.constantFrom('a', 'é', '7', '.', ' ', '  ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '👍'),
  maxLength: 12,
});
const inline: fc.Arbitrary<string> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    letters,
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'a'), fc.array(tie('node') as fc.Arbitrary<string>, { maxLength: 3 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
    fc.constant('<script>no</script>'),
  ),
})).node as fc.Arbitrary<string>;

describe('the text map', () => {
  it('leads every span of a block to the same words in the page, and back', () => {
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const document = pageFrom(`<p>${parts.join('')}</p>`);
        const [block] = readBlocks(document.body);
        if (block === undefined) return;
        expect(block.text).toBe(block.text.trim());
        const start = a % block.text.length;
        const end = start + 1 + (b % (block.text.length - start));
        const map = makeTextMap(() => piecesOf(block.sources, 0));
        const points = map.pointsOf({ start, end });
        expect(points).not.toBeNull();
        if (points === null) return;
        const words = wordsBetween([...map.nodes()], points);
        expect(even(words)).toBe(block.text.slice(start, end));
        const stretches = map.stretchesOf({ start, end }).map((each) => each.node.data.slice(each.start, each.end));
        expect(even(stretches.join(''))).toBe(block.text.slice(start, end));
        expect(map.offsetOf(points.startContainer, points.startOffset)).toBe(start);
        expect(map.offsetOf(points.endContainer, points.endOffset)).toBe(end);
      }),
      { numRuns: 300 },
    );
  });

  it('has no place for the blank lines between paragraphs and for nothing', () => {
    const node = pageFrom('<p>ab</p>').querySelector('p')?.firstChild as Text;
    const pieces: Piece[] = [
      { node, data: 'ab', start: 0, at: 0, length: 1 },
      { node, data: 'ab', start: 1, at: 3, length: 1 },
    ];
    const map = makeTextMap(() => pieces);
    expect(map.pointsOf({ start: 1, end: 3 })).toBeNull();
    expect(map.pointsOf({ start: 0, end: 0 })).toBeNull();
    expect(map.pointsOf({ start: 0, end: 4 })).toMatchObject({ startOffset: 0, endOffset: 2 });
    expect(map.offsetOf(pageFrom('<p>x</p>'), 0)).toBeNull();
  });
});
