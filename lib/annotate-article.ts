import type { Article } from './article/article.ts';
import { type CardMember, memberFromReport } from './cards/card-member.ts';
import { type CardChoice, composeCards } from './cards/compose-cards.ts';
import { compareStory } from './compare/compare-story.ts';
import { checkArticle } from './compare/within/check-article.ts';
import { findStory } from './find-story.ts';
import { recordedTag } from './languages/language-tag.ts';
import type { Annotated } from './protocol.ts';
import { readArticle } from './read-article.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { printReasons } from './stories/print-reasons.ts';
import { isSameText } from './stories/same-text.ts';
import type { Report } from './stories/story.ts';
import { trimReport } from './stories/trim-report.ts';

/** The nearest reports of a story that a page is compared with: a margin holds no more, and time grows with their square. */
const MAX_REPORTS = 24;
/**
 * Room for the claims of all of them together, for which the same goes; a stranger's pack may bring a thousand a report.
 * Shared by 24, nine in ten reports keep every figure and quotation.
 */
const ROOM = { figures: 360, quotedWords: 12_000 };

/** The story an article belongs to and the cards it gets from it, and from itself. Stores nothing. */
export async function annotateArticle(article: Article, store: StoryStore, choice: CardChoice): Promise<Annotated> {
  const { claims, fingerprint } = readArticle(article);
  const found = await findStory(article.id, fingerprint, store);
  const reports = found === null ? [] : otherReports(found.story.reports, article, fingerprint);
  const { isPreview } = article;
  const nearest = nearestFirst(reports, article.publishedAt).slice(0, MAX_REPORTS);
  const share = {
    figures: Math.floor(ROOM.figures / nearest.length),
    quotedWords: Math.floor(ROOM.quotedWords / nearest.length),
  };
  const compared = nearest.map((report) => trimReport(report, share));
  const language = recordedTag(fingerprint.language);
  const own: CardMember = { ...sourceOf(article), ...claims, language };
  const members = [own, ...compared.map(memberFromReport)];
  const selfFindings = checkArticle(article, claims, language);
  const ground = { comparison: compareStory(members), members, here: 0, text: article.text, selfFindings };
  const cards = composeCards(ground, isPreview ? withoutMissing(choice) : choice);
  if (found === null || reports.length === 0) return { isPreview, story: null, cards };
  const story = {
    id: found.story.id,
    title: found.story.title,
    reasons: printReasons(
      found.match.reasons,
      `${article.headline ?? ''}\n${article.text}`,
      claims,
      fingerprint.language,
    ),
    outlets: countOutlets(reports),
    articles: reports.length,
  };
  return { isPreview, story, cards };
}

/** What a beginning does not have may well stand in the rest. */
function withoutMissing(choice: CardChoice): CardChoice {
  return {
    ...choice,
    cardTypes: choice.cardTypes.filter((type) => type !== 'missing-figure' && type !== 'missing-quote'),
  };
}

/**
 * One report an article, however many packs and readings brought it: the reader's own wins. A report without an address,
 * or from the same outlet, that is of this very text is this article: what it printed is no news beside itself.
 */
function otherReports(reports: readonly Report[], article: Article, fingerprint: Fingerprint): Report[] {
  const byArticle = new Map<string, Report>();
  for (const report of reports) {
    if (report.articleId === article.id) continue;
    const couldBeThis = report.url === null || report.outlet === null || report.outlet.id === article.outlet?.id;
    if (couldBeThis && isSameText(fingerprint, report.fingerprint)) continue;
    if (!byArticle.has(report.articleId) || report.origin === 'learned') byArticle.set(report.articleId, report);
  }
  return [...byArticle.values()];
}

function nearestFirst(reports: readonly Report[], publishedAt: string | null): Report[] {
  const at = Date.parse(publishedAt ?? '');
  const distance = (report: Report): number => {
    const days = Math.abs(Date.parse(report.publishedAt ?? '') - at);
    return Number.isFinite(days) ? days : Number.MAX_SAFE_INTEGER;
  };
  return [...reports].sort((a, b) => distance(a) - distance(b));
}

/** Outlets that are known are counted once each; each article of an unknown outlet counts as another. */
function countOutlets(reports: readonly Report[]): number {
  return new Set(reports.map((report) => report.outlet?.id ?? `unknown:${report.articleId}`)).size;
}

function sourceOf(article: Article): Pick<CardMember, 'articleId' | 'outlet' | 'url' | 'headline' | 'publishedAt'> {
  const { id, outlet, url, headline, publishedAt } = article;
  return { articleId: id, outlet, url, headline, publishedAt };
}
