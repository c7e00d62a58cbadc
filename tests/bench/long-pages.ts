import { demonstrationArticle, NEWSROOMS, STAND_INS } from '../e2e/rig/demonstration.ts';
import { BEGINS } from './longest-task.ts';

/** Enough for the longest live page of a newspaper, comments and all. */
const NODES = 100_000;

/** A page of a newsroom that goes on for very long. */
export interface LongPage {
  readonly name: string;
  readonly address: string;
  readonly html: string;
}

/** What the page itself saw happen to it. */
export interface Seen {
  readonly nodes: number;
  /** Milliseconds from its first idle moment to the first underline, or null where none came. */
  readonly underlined: number | null;
  readonly shift: number;
}

/** Where a page keeps that. */
export const PROBE = 'seenByThePage';

const FILLERS = [
  {
    name: 'comments',
    piece: (at: number) => `<div><p>Reader ${at}: I walked there once, <b>before</b> the rain.</p></div>`,
  },
  {
    name: 'links',
    piece: (at: number) => `<ul><li><a href="/${at}">Another matter, the ${at}th of its kind</a></li></ul>`,
  },
];

/** Five articles, each with so many comments below it and with so many links: ten pages of a hundred thousand nodes. */
export function longPages(): LongPage[] {
  return NEWSROOMS.flatMap((newsroom) =>
    FILLERS.map(({ name, piece }) => {
      const { address, html } = demonstrationArticle(newsroom, STAND_INS[newsroom]);
      const nodes = piece(0).match(/<[a-z]|>[^<]/g)?.length ?? 1;
      const filler = Array.from({ length: Math.ceil(NODES / nodes) }, (_, at) => piece(at)).join('');
      return {
        name: `${newsroom}, ${name}`,
        address: `${address}-${name}`,
        html: html.replace('<head>', `<head>${probe()}`).replace('<footer>', `<section>${filler}</section><footer>`),
      };
    }),
  );
}

function probe(): string {
  // What runs this file marks its inner functions with their names, by a function that a page has not.
  return `<script>const __name = (made) => made; (${watch})(${JSON.stringify([PROBE, BEGINS])})</script>`;
}

/** Runs in the page: sent as source, so it stands alone. */
function watch([name, begins]: readonly [name: string, begins: string]): void {
  let idleAt: number | null = null;
  let underlinedAt: number | null = null;
  let shift = 0;
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => {
    shift += Reflect.get(entry, 'value');
  });
  const look = () => {
    if (CSS.highlights.size > 0) underlinedAt = performance.now();
    else requestAnimationFrame(look);
  };
  addEventListener('load', () =>
    requestIdleCallback(() => {
      idleAt = performance.mark(begins).startTime;
      look();
    }),
  );
  Object.defineProperty(window, name, {
    get: () => ({
      nodes: document.getElementsByTagName('*').length,
      underlined: underlinedAt === null || idleAt === null ? null : underlinedAt - idleAt,
      shift,
    }),
  });
}
