import type { PageArticle } from '../../../lib/article/page-article.ts';
import type { NewHighlight } from '../../../lib/highlight-protocol.ts';
import type { Highlight } from '../../../lib/highlights/highlight.ts';
import type { Answer, Requests } from '../../../lib/protocol.ts';
import type { Desk } from './desk.ts';

/** Highlights to be saved, each with words of its own, so that two of the same are told by their words. */
export function newHighlights(name: string, count: number, article: PageArticle | null = null): NewHighlight[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${name}-${at}`,
    madeAt: new Date().toISOString(),
    target: { quote: { exact: `words number ${at} of ${name}`, prefix: '', suffix: '' }, position: null },
    colour: 'yellow',
    note: `note ${at}`,
    tags: ['kept'],
    cardId: null,
    title: 'A page',
    article,
  }));
}

/** All highlights the background has, in the order of ids. */
export async function listed(desk: Desk): Promise<readonly Highlight[]> {
  const all: Highlight[] = [];
  let after: string | null = null;
  do {
    const page: Answer<Requests['listHighlights']['answer']> = await desk.request('listHighlights', { after });
    if (!page.ok) throw new Error(page.why);
    all.push(...page.value.highlights);
    after = page.value.next;
  } while (after !== null);
  return all;
}

/** The ids of the copies in the browser's storage for extensions. */
export function mirrored(desk: Desk): Promise<string[]> {
  return desk.tab.run(async () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const names = Object.keys(await api.storage.local.get(null));
    return names.flatMap((name) => (name.startsWith('h:') ? [name.slice(2)] : [])).sort();
  });
}
