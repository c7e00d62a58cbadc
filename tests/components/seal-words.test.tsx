import { parseHTML } from 'linkedom';
import { options } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RailPanel } from '@/components/overlay/rail-panel.tsx';
import { sealAll, sealWords } from '@/components/words/seal-words.ts';
import { annotatedWith } from '../gallery/invented-annotated.ts';
import { CARDS, STORY } from '../gallery/invented-cards.ts';
import { NO_EVENTS } from '../gallery/no-events.ts';
import { draw } from './draw.ts';

const ignore = () => undefined;
const roots = new Map<Element, ShadowRoot>();

beforeEach(() => {
  const { HTMLElement } = parseHTML('');
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = ignore;
    },
  );
});

afterEach(() => {
  Reflect.deleteProperty(options, 'vnode');
  roots.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function panel(): HTMLElement {
  return draw(
    <RailPanel
      annotated={annotatedWith({ story: STORY, cards: CARDS })}
      highlights={[]}
      openId={CARDS[1]?.id ?? null}
      events={NO_EVENTS}
    />,
  );
}

/** What is drawn, with the words of closed roots where they show. */
function shownText(node: Node): string {
  const sealed = roots
    .get(node as Element)
    ?.querySelector('[data-words]')
    ?.getAttribute('data-words');
  if (sealed) return sealed;
  return node.nodeType === 3 ? (node.nodeValue ?? '') : [...node.childNodes].map(shownText).join('');
}

test('sealed, the panel shows the same words, none of them as text or attribute that a page could come by', () => {
  const plain = panel().textContent;
  sealAll();
  const sealed = panel();
  expect(shownText(sealed)).toBe(plain);
  expect(sealed.textContent?.trim()).toBe('');
  for (const card of CARDS) expect(sealed.innerHTML).not.toContain(card.text);
  expect(sealed.innerHTML).not.toContain('data-words');
  for (const element of roots.keys()) expect(element.shadowRoot).toBeNull();
});

test('words sealed into an element take the place of those before, and the same words stay as they are', () => {
  const { document } = parseHTML('<p></p>');
  const status = document.querySelector('p') as HTMLElement;
  sealWords(status, 'Copying');
  sealWords(status, 'Copied.');
  const run = roots.get(status)?.firstElementChild;
  sealWords(status, 'Copied.');
  expect(shownText(status)).toBe('Copied.');
  expect(roots.get(status)?.childNodes).toHaveLength(1);
  expect(roots.get(status)?.firstElementChild).toBe(run);
});
