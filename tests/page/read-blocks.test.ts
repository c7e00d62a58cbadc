import { describe, expect, test } from 'vitest';
import { makeBlockReader, type PageBlock, readBlocks } from '@/lib/page/read-blocks.ts';
import { fc } from '../fast-check.ts';
import { PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

const MARKUP = `<main><h1>A <b>bridge</b> to close</h1><article>${PROSE}<ul><li>One<li>Two</ul></article>
  <div>Loose<br><br>words <a href="/x">and a link</a><img alt=""></div><aside class="related">Other <i>matters</i></aside></main>`;

function inStretches(nodes: readonly number[]): PageBlock[] {
  const reader = makeBlockReader(pageFrom(MARKUP).body, []);
  for (let at = 0; ; at++) {
    const list = reader.read(nodes[at % nodes.length] ?? 1);
    if (list !== null) return list.blocks;
    expect(reader.canGoOn()).toBe(true);
  }
}

const told = (blocks: readonly PageBlock[]) =>
  blocks.map(({ text, place, linkLength, afterPicture }) => [text, place.tag, linkLength, afterPicture]);

describe('a walk with pauses', () => {
  test('reads what one without them reads, wherever the pauses are', () => {
    const whole = told(readBlocks(pageFrom(MARKUP).body));
    expect(whole.length).toBeGreaterThan(8);
    const stretches = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(stretches, (nodes) => {
        expect(told(inStretches(nodes))).toEqual(whole);
      }),
    );
  });

  test('cannot go on where the page has taken away what was being read', () => {
    const document = pageFrom(MARKUP);
    const reader = makeBlockReader(document.body, []);
    reader.read(12);
    document.querySelector('main')?.remove();
    expect(reader.canGoOn()).toBe(false);
  });
});
