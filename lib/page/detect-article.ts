import type { PageSign } from '../article/page-sign.ts';
import { endsLikeSentence } from '../article/prompts.ts';
import { spokenLength } from '../article/spoken-length.ts';
import { ARTICLE_TYPE } from './declare-page.ts';
import { typesOf } from './json-ld.ts';
import { findMarks } from './page-marks.ts';

/** Whether a page is an article. `maybe` asks for a second look once the page has finished building itself. */
export interface Detection {
  readonly kind: 'article' | 'maybe' | 'no';
  /** What was counted for and against. */
  readonly reasons: readonly PageSign[];
  readonly score: number;
}

const ARTICLE_AT = 5;
const NO_BELOW = 3;
// What so many paragraphs do not tell, no more will; and each may stand deep in others.
const MOST_PARAGRAPHS = 500;

// Types that mean another kind of page, whatever else is on it.
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|FAQPage|ProfilePage|SoftwareApplication|Recipe|Event|JobPosting|LocalBusiness|Store|Course|Service|AggregateOffer|Offer|TechArticle|APIReference)$/;
const SECTION_PATH =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$|\/(?:live|live-?blogs?|video|videos|topics?|tags?|category|categories|section|sections|hub|author|authors|search|gallery|galleries|pictures|shop|product|products|collections?|forum|forums|threads?|questions?|docs?|documentation|wiki|archive|jobs)(?:\/|$)/i;
const NEVER_ARTICLE_PATH = /\/(?:live|live-?blogs?|videos?|galler(?:y|ies)|pictures|forums?|threads?|docs?|wiki)\//i;
const LIVE_PATH = /\/live(?:\/|-|$)|live-?(?:blog|updates|news)|-live(?:\/|$|-\d)/i;

const DECLARED: readonly PageSign[] = ['saysArticle', 'typedArticle', 'dated'];

/**
 * Decides by what the page declares (JSON-LD, Open Graph), by its address, and by how much prose it holds, without asking for
 * layout. Fronts, section lists, live blogs, galleries, forums, shops and documentation are `no`.
 */
export function detectArticle(document: Document, address: string | null, marks = findMarks(document)): Detection {
  const reasons: PageSign[] = [];
  let score = 0;
  const count = (points: number, reason: PageSign) => {
    score += points;
    reasons.push(reason);
  };
  const types = marks.linked.flatMap(typesOf);
  const path = pathOf(address);
  const isDeclared = types.some((type) => ARTICLE_TYPE.test(type) && type !== 'TechArticle');
  if (isDeclared) count(3, 'saysArticle');
  // An article may be about a product or an event; what describes nothing but those is their page.
  if (types.some((type) => OTHER_TYPE.test(type))) count(isDeclared ? -2 : -4, 'saysOther');
  if (types.includes('LiveBlogPosting') || (path !== null && LIVE_PATH.test(path))) count(-9, 'live');
  const ogType = marks.told.get('og:type')?.toLowerCase() ?? '';
  if (ogType === 'article') count(2, 'typedArticle');
  else if (/^(?:product|profile|video|music|book)/.test(ogType)) count(-3, 'typedOther');
  if (marks.told.has('article:published_time')) count(1, 'dated');
  const judged = path === null ? null : judgePath(path);
  if (judged !== null) count(...judged);
  if (document.getElementsByTagName('h1').length === 1) count(1, 'oneHeadline');
  count(...judgeProse(document));
  if (!reasons.some((reason) => DECLARED.includes(reason))) count(-2, 'unsaid');
  const kind = score >= ARTICLE_AT ? 'article' : score < NO_BELOW ? 'no' : 'maybe';
  return { kind, score, reasons };
}

function judgePath(path: string): [number, PageSign] | null {
  const isLong = path.split('/').some((part) => part.split(/[-_]/).filter((word) => /[a-z]/i.test(word)).length >= 4);
  const isDated = /\/(?:19|20)\d{2}[/-]\d{1,2}\b|\/(?:19|20)\d{6}\b/.test(path);
  // A section keeps its articles below it, under their date and their headline.
  if (SECTION_PATH.test(path) && !(isLong && isDated && !NEVER_ARTICLE_PATH.test(path))) return [-3, 'sectionAddress'];
  return isLong || isDated ? [1, 'articleAddress'] : null;
}

// The sum of √(length − 140) over paragraphs, as Readability judges a page readable; for papers of short paragraphs, their number;
// and how much of the page are cards.
function judgeProse(document: Document): [number, PageSign] {
  let sum = 0;
  let sentences = 0;
  let left = MOST_PARAGRAPHS;
  // One after the other: of each that a script sees a browser makes an object.
  for (const paragraph of document.querySelectorAll('p, pre')) {
    if (left-- === 0 || sum > 60) break;
    const text = paragraph.textContent?.trim() ?? '';
    const length = spokenLength(text);
    if (length < 60 || paragraph.closest('li, aside, footer, nav, form, a') !== null) continue;
    if (length > 140) sum += Math.sqrt(length - 140);
    if (endsLikeSentence(text)) sentences++;
  }
  const cards = document.getElementsByTagName('article').length;
  if (cards >= 15 && sum <= 60) return [-2, 'teasers'];
  if (sum > 20) return [sum > 40 ? 3 : 2, 'longParagraphs'];
  return sentences >= 5 ? [1, 'severalParagraphs'] : [-1, 'littleProse'];
}

function pathOf(address: string | null): string | null {
  try {
    return address === null ? null : new URL(address).pathname;
  } catch {
    return address?.startsWith('/') ? address : null;
  }
}
