import type { Detection } from '@/lib/page/detect-article.ts';
import { PROSE } from './invented-page.ts';

/** A page by its address, head and body, and what kind it is. */
export interface DetectionCase {
  readonly name: string;
  readonly url: string;
  readonly head?: string;
  readonly body: string;
  readonly kind: Detection['kind'];
}

const LONG = PROSE.replaceAll(
  '</p>',
  ' The council met twice on the matter, and it will meet again before the end of the month.</p>',
);
const linked = (type: string) =>
  `<script type="application/ld+json">{"@graph":[{"@type":"${type}","headline":"x"}]}</script>`;
const OG = '<meta property="og:type" content="article">';
const TEASERS = '<article><h3><a href="/a">A bridge is shut</a></h3><p>For weeks.</p></article>'.repeat(20);

/** Kinds of page. */
export const detectionCases: readonly DetectionCase[] = [
  {
    name: 'an article that says so',
    url: 'https://courier.example/2031/03/07/bridge-to-close-for-weeks',
    head: linked('NewsArticle') + OG,
    body: `<h1>Bridge</h1>${LONG}`,
    kind: 'article',
  },
  {
    name: 'an article by its meta elements and prose alone',
    url: 'https://courier.example/bridge-to-close-for-weeks',
    head: OG,
    body: `<h1>Bridge</h1>${LONG}`,
    kind: 'article',
  },
  {
    name: 'a page that has not built its text yet',
    url: 'https://courier.example/a/17',
    head: linked('NewsArticle'),
    body: '<h1>Bridge</h1><div id="root"></div>',
    kind: 'maybe',
  },
  { name: 'a front page', url: 'https://courier.example/', body: `<h1>The Courier</h1>${TEASERS}${LONG}`, kind: 'no' },
  {
    name: 'a section',
    url: 'https://courier.example/topics/bridges',
    head: OG,
    body: `<h1>Bridges</h1>${TEASERS}`,
    kind: 'no',
  },
  {
    name: 'a live page',
    url: 'https://courier.example/news/live/bridge-closure-updates',
    head: linked('LiveBlogPosting') + OG,
    body: `<h1>Bridge: live</h1>${LONG}`,
    kind: 'no',
  },
  {
    name: 'a shop',
    url: 'https://shop.example/products/steel-bolt-set-of-240',
    head: linked('Product'),
    body: `<h1>Bolts</h1>${LONG}`,
    kind: 'no',
  },
  {
    name: 'a forum',
    url: 'https://forum.example/threads/is-the-bridge-shut',
    head: linked('DiscussionForumPosting'),
    body: `<h1>Bridge?</h1>${LONG}`,
    kind: 'no',
  },
  { name: 'a manual', url: 'https://bolts.example/docs/tightening', body: `<h1>Tightening</h1>${LONG}`, kind: 'no' },
];
