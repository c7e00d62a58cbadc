// These run in the library's own page, sent as source: each stands alone.

/** What was measured of a page while something was done in it. */
export interface Smoothness {
  /** Until it was done. */
  readonly ms: number;
  readonly rows: number;
}

/** How long it takes to ask the background for all highlights, and to do nothing with them. */
export async function READ_ALL(): Promise<number> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const begun = performance.now();
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const ask: { after: string | null } = { after };
    const { value }: { value: { next: string | null } } = await api.runtime.sendMessage({
      to: 'background',
      name: 'listHighlights',
      ask,
    });
    after = value.next;
  }
  return performance.now() - begun;
}

/** From the moment the page was asked for to the first rows on the screen; answers once all are read, and what is read ahead of a search. */
export async function FIRST_ROWS(): Promise<Smoothness> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  while (document.querySelector('.highlight') === null) await frame();
  await frame();
  const ms = performance.now();
  while (document.querySelector('.working') !== null) await frame();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return { ms, rows: document.querySelectorAll('.highlight').length };
}

/** Scrolls through the whole list in two hundred steps, one a frame. */
export async function SCROLL(): Promise<Smoothness> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const begun = performance.now();
  let rows = 0;
  for (let step = 1; step <= 200; step++) {
    // By wheel lengths at first, then in leaps through all of it.
    const height = document.documentElement.scrollHeight;
    scrollTo(0, step <= 100 ? step * 120 : (height * (step - 100)) / 100);
    await frame();
    rows = Math.max(rows, document.querySelectorAll('.highlight').length);
  }
  const ms = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { ms, rows };
}

/** The page's heap after collecting, which is a long task of its own; and back to the top. */
export async function HEAP(): Promise<number> {
  scrollTo(0, 0);
  Reflect.get(globalThis, 'gc')?.();
  const memory: { readonly usedJSHeapSize: number } | undefined = Reflect.get(performance, 'memory');
  return memory?.usedJSHeapSize ?? 0;
}

/** Types a word, a letter every 60 ms; `ms` is from the last letter until its matches are marked. */
export async function TYPE(word: string): Promise<Smoothness> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const field = document.querySelector<HTMLInputElement>('.search-and-sort input');
  if (field === null) throw new Error('there is no search');
  for (let end = 1; end <= word.length; end++) {
    field.value = word.slice(0, end);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (end < word.length) await pause(60);
  }
  const begun = performance.now();
  const isDone = () => document.querySelector('.shown-count')?.textContent !== 'Searching…';
  await pause(0);
  while (!isDone()) await new Promise((resolve) => requestAnimationFrame(resolve));
  const ms = performance.now() - begun;
  await pause(300);
  return { ms, rows: document.querySelectorAll('.highlight').length };
}
