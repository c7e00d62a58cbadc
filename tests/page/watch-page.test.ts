import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFromDocument } from '@/lib/page/article-from-document.ts';
import { type PageChange, watchPage, watchText } from '@/lib/page/watch-page.ts';
import { PROSE, TEASER } from './invented-page.ts';
import { pageFrom } from './page-from.ts';

/** As much of a window as the watch uses: an address, timers, events. */
class FakeWindow extends EventTarget {
  location = { href: 'https://courier.example/one' };
  document = { visibilityState: 'visible' };
  setInterval = (run: () => void, ms: number) => setInterval(run, ms);
  clearInterval = (timer: ReturnType<typeof setInterval>) => clearInterval(timer);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched() {
  const view = new FakeWindow();
  const changes: PageChange[] = [];
  const lifetime = new AbortController();
  watchPage(view as unknown as Window, (change) => changes.push(change), lifetime.signal);
  return { view, changes, lifetime };
}

describe('watchPage', () => {
  it('notices an address that the page changed by itself, once', () => {
    const { view, changes } = watched();
    view.location.href = 'https://courier.example/two';
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual(['moved']);
  });

  it('takes a new fragment for the same page', () => {
    const { view, changes } = watched();
    view.location.href = 'https://courier.example/one#comments';
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual([]);
  });

  it('does not look while the tab is hidden', () => {
    const { view, changes } = watched();
    view.document.visibilityState = 'hidden';
    view.location.href = 'https://courier.example/two';
    vi.advanceTimersByTime(5000);
    expect(changes).toEqual([]);
    view.document.visibilityState = 'visible';
    vi.advanceTimersByTime(1000);
    expect(changes).toEqual(['moved']);
  });

  it('notices a page that comes back from the history', () => {
    const { view, changes } = watched();
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(changes).toEqual(['shown again']);
  });

  it('is over when its signal aborts', () => {
    const { view, changes, lifetime } = watched();
    lifetime.abort();
    view.location.href = 'https://courier.example/two';
    vi.advanceTimersByTime(5000);
    view.dispatchEvent(new Event('popstate'));
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('watchText', () => {
  function watchedText() {
    const document = pageFrom(`<main><article>${PROSE}</article></main>`);
    vi.stubGlobal('MutationObserver', Reflect.get(document.defaultView ?? {}, 'MutationObserver'));
    const { textMap } = articleFromDocument(document, null) ?? expect.fail('nothing read');
    const changed = vi.fn();
    const lifetime = new AbortController();
    watchText(textMap, changed, lifetime.signal);
    return { document, changed, lifetime };
  }
  // The test document reports changes in a microtask, as browsers do.
  const settle = () => vi.advanceTimersByTimeAsync(3000);

  it('notices a paragraph that is added, and one that is replaced', async () => {
    const { document, changed } = watchedText();
    const added = document.createElement('p');
    added.textContent = TEASER;
    document.querySelector('article')?.append(added);
    await settle();
    expect(changed).toHaveBeenCalledTimes(1);
    document.querySelector('p')?.remove();
    await settle();
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('leaves counters and clocks alone, and is over when its signal aborts', async () => {
    const { document, changed, lifetime } = watchedText();
    const counter = document.createElement('span');
    counter.textContent = '12 comments';
    document.querySelector('article')?.append(counter);
    await settle();
    lifetime.abort();
    document.querySelector('p')?.remove();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });
});
