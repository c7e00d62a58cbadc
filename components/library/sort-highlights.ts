import type { Highlight } from '@/lib/highlights/highlight.ts';
import type { Sort } from './library-view.ts';

type Compare = (a: Highlight, b: Highlight) => number;

/** Names as people look them up, in any language; made once, for it is asked a hundred thousand times a sort. */
const names = new Intl.Collator();

/** Highlights in an order. What an order says nothing of goes by its day of saving, the newest first, then by its id. */
export function sortHighlights(highlights: readonly Highlight[], sort: Sort): readonly Highlight[] {
  const compare = ORDERS[sort];
  return [...highlights].sort((a, b) => compare(a, b) || newestFirst(a, b) || byText(a.id, b.id));
}

const newestFirst: Compare = (a, b) => byText(b.createdAt, a.createdAt);

const ORDERS: Readonly<Record<Sort, Compare>> = {
  newest: newestFirst,
  oldest: (a, b) => newestFirst(b, a),
  // The newest article first; those without a date after all others.
  'article-date': (a, b) => byText(b.source.publishedAt ?? '', a.source.publishedAt ?? ''),
  outlet: (a, b) => byOutlet(a.source.outlet?.name, b.source.outlet?.name),
};

/** Those of no known outlet come last. */
function byOutlet(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return names.compare(a, b);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
