import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { canPaint, paintSpans } from '@/lib/page/highlighter.ts';
import { PROSE } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

const PAINTS = [
  { name: 'note', span: { start: 4, end: 18 } },
  { name: 'quote', span: { start: 20, end: 30 } },
  { name: 'note', span: { start: 40, end: 44 } },
];

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
  const hits: { highlight: unknown; ranges: unknown[] }[] = [];
  const registry = Object.assign(new Map<string, Set<unknown>>(), { highlightsFromPoint: () => hits });
  const view = { CSS: { highlights: registry }, Highlight: Set };
  Object.defineProperty(document, 'defaultView', { value: view });
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true });
  const { textMap } = articleFromDocument(document, null) ?? expect.fail('nothing read');
  return { document, textMap, registry, hits };
}

beforeEach(() => {
  vi.stubGlobal('CSSStyleSheet', FakeSheet);
  vi.stubGlobal('StaticRange', FakeRange);
  vi.stubGlobal('Highlight', Set);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('paintSpans', () => {
  it('paints every span under its name and leaves no trace when its signal aborts', () => {
    const { document, textMap, registry } = paintable();
    const before = document.body.innerHTML;
    const lifetime = new AbortController();
    expect(paintSpans(document, textMap, PAINTS, '::highlight(note) {}', lifetime.signal)).not.toBeNull();
    expect(registry.get('note')?.size).toBe(2);
    expect(registry.get('quote')?.size).toBe(1);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    lifetime.abort();
    expect([...registry.keys()]).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('leaves alone what another painter has put under the same name since', () => {
    const { document, textMap, registry } = paintable();
    const lifetime = new AbortController();
    paintSpans(document, textMap, PAINTS, '', lifetime.signal);
    const other = new Set<unknown>();
    registry.set('note', other);
    lifetime.abort();
    expect(registry.get('note')).toBe(other);
  });

  it('says which paint is at a point', () => {
    const { document, textMap, registry, hits } = paintable();
    const painting = paintSpans(document, textMap, PAINTS, '', new AbortController().signal);
    expect(painting?.paintAt(1, 1)).toBeNull();
    hits.push(
      { highlight: new Set(), ranges: [{}] },
      { highlight: registry.get('quote'), ranges: [...(registry.get('quote') ?? [])] },
    );
    expect(painting?.paintAt(1, 1)).toBe(1);
  });

  it('paints nothing and says so where the browser cannot', () => {
    const document = pageFrom(`<article>${PROSE}</article>`);
    Object.defineProperty(document, 'defaultView', { value: { CSS: {} } });
    const { textMap } = articleFromDocument(document, null) ?? expect.fail('nothing read');
    expect(canPaint(document.defaultView)).toBe(false);
    expect(paintSpans(document, textMap, PAINTS, '', new AbortController().signal)).toBeNull();
  });
});
