import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { paintSpans } from '@/lib/page/highlighter.ts';
import { PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

const PAINTS = [
  { name: 'note', span: { start: 4, end: 18 } },
  { name: 'quote', span: { start: 20, end: 30 } },
  { name: 'note', span: { start: 40, end: 44 } },
];

const STYLES = { note: 'color: red', quote: 'color: blue' };

class FakeSheet {
  css = '';
  replaceSync(css: string) {
    this.css = css;
  }
}
class FakeRange {
  readonly points: object;
  constructor(points: object) {
    this.points = points;
  }
}

/** A page in a window that can paint. */
function paintable() {
  const document = pageFrom(`<article>${PROSE}</article>`);
  const registry = new Map<string, Set<unknown>>();
  const view = { CSS: { highlights: registry }, Highlight: Set };
  Object.defineProperty(document, 'defaultView', { value: view });
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true });
  Object.assign(document, { elementFromPoint: () => null });
  const { textMap } = articleFromDocument(document, null) ?? expect.fail('nothing read');
  return { document, textMap, registry };
}

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
  vi.stubGlobal('CSS', { escape: (name: string) => name });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('paintSpans', () => {
  it('paints every span under its name and leaves no trace when its signal aborts', async () => {
    const { document, textMap, registry } = paintable();
    const before = document.body.innerHTML;
    const lifetime = new AbortController();
    await paintSpans(document, textMap, PAINTS, STYLES, lifetime.signal)?.painted;
    expect(registry.get('note')?.size).toBe(2);
    expect(registry.get('quote')?.size).toBe(1);
    expect(document.adoptedStyleSheets).toMatchObject([
      { css: expect.stringContaining('article>p *::highlight(note)') },
    ]);
    lifetime.abort();
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('lets the overlay speak first, and gives rules and ranges a frame each', async () => {
    const { document, textMap, registry } = paintable();
    let frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => frames.push(then));
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const seen = () => [document.adoptedStyleSheets.length, registry.size];
    const draw = async () => {
      const due = frames;
      frames = [];
      for (const each of due) each();
      await wait(5);
    };
    paintSpans(document, textMap, PAINTS, STYLES, new AbortController().signal);
    await wait(80);
    expect(seen()).toEqual([0, 0]);
    await wait(80);
    expect(seen()).toEqual([1, 0]);
    await draw();
    expect(seen()).toEqual([1, 2]);
  });

  it('paints no words that the page has changed since, and nothing after its signal', async () => {
    const { document, textMap, registry } = paintable();
    const painting = paintSpans(document, textMap, PAINTS, STYLES, new AbortController().signal);
    const at = textMap.pointsOf({ start: 20, end: 30 }) ?? expect.fail('no place');
    at.startContainer.data = `Now ${at.startContainer.data}`;
    const over = paintSpans(document, textMap, PAINTS, STYLES, AbortSignal.abort());
    expect(over).toBeNull();
    const lifetime = new AbortController();
    const ended = paintSpans(document, textMap, PAINTS, STYLES, lifetime.signal);
    lifetime.abort();
    await Promise.all([painting?.painted, ended?.painted]);
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('leaves alone what another painter has put under the same name since', async () => {
    const { document, textMap, registry } = paintable();
    const lifetime = new AbortController();
    await paintSpans(document, textMap, PAINTS, STYLES, lifetime.signal)?.painted;
    const other = new Set<unknown>();
    registry.set('note', other);
    lifetime.abort();
    expect(registry.get('note')).toBe(other);
  });

  it('says which paint is at a point, not at the caret nearest to it', async () => {
    const { document, textMap } = paintable();
    const at = textMap.pointsOf({ start: 25, end: 26 }) ?? expect.fail('no place');
    const box = { left: 100, right: 160, top: 20, bottom: 40 };
    Object.assign(document, {
      caretPositionFromPoint: () => ({ offsetNode: at.startContainer, offset: at.startOffset }),
      createRange: () => ({ setStart() {}, setEnd() {}, getClientRects: () => [box] }),
    });
    const painting = paintSpans(document, textMap, PAINTS, STYLES, new AbortController().signal);
    await painting?.painted;
    expect(painting?.paintAt(120, 30)).toBe(1);
    expect(painting?.paintAt(400, 30)).toBeNull();
  });

  it('finds no paint where there is none', async () => {
    const { document, textMap } = paintable();
    const between = textMap.pointsOf({ start: 36, end: 37 }) ?? expect.fail('no place');
    Object.assign(document, {
      caretPositionFromPoint: () => ({ offsetNode: between.startContainer, offset: between.startOffset }),
    });
    const painting = paintSpans(document, textMap, PAINTS, STYLES, new AbortController().signal);
    await painting?.painted;
    expect(painting?.paintAt(120, 30)).toBeNull();
  });

  it('paints nothing and says so where the browser cannot', () => {
    const document = pageFrom(`<article>${PROSE}</article>`);
    Object.defineProperty(document, 'defaultView', { value: { CSS: {} } });
    const { textMap } = articleFromDocument(document, null) ?? expect.fail('nothing read');
    expect(paintSpans(document, textMap, PAINTS, STYLES, new AbortController().signal)).toBeNull();
  });
});
