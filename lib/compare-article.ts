import type { Article } from './article/article.ts';
import { type CardGround, type CardMember, memberFromReport } from './cards/card-member.ts';
import type { Claims } from './claims/claim.ts';
import { compareStory } from './compare/compare-story.ts';
import { type HedgeReach, withReach } from './compare/hedge-reach.ts';
import { partFindings } from './compare/part-findings.ts';
import { checkArticle } from './compare/within/check-article.ts';
import { answerStory, type FoundStory } from './find-story.ts';
import { recordedTag } from './languages/language-tag.ts';
import { readArticle } from './read-article.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Verdicts } from './stories/corrections.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { withPrintedLines } from './stories/make-report.ts';
import type { Partings } from './stories/parted-claims.ts';
import { isSameText } from './stories/same-text.ts';
import type { Report, StoryOutline } from './stories/story.ts';
import { trimReport } from './stories/trim-report.ts';
import type { Words } from './words/words.ts';

/** The nearest reports of a story that a page is compared with: a margin holds no more, and time grows with their square. */
export const MAX_REPORTS = 24;
/**
 * Room for the claims of all of them together, for which the same goes; a stranger's pack may bring a thousand a report.
 * Shared by 24, nine in ten reports keep every figure and quotation.
 */
export const COMPARED_ROOM = { figures: 360, quotedWords: 12_000 };

/** An article among the others of its story: what its cards are made from, and the account of the whole story. */
export interface ArticleInStory {
  readonly claims: Claims;
  readonly fingerprint: Fingerprint;
  /** Null where there is no story, or none that is sure enough. */
  readonly found: FoundStory | null;
  readonly couldBe: readonly StoryOutline[];
  /** The other articles of the story, one report each. */
  readonly reports: readonly Report[];
  /** Those of them that it was compared with, in the order of the ground's members after the article itself. */
  readonly compared: readonly Report[];
  readonly ground: CardGround;
}

/** Finds the story of an article in the store and compares the two. Stores nothing. */
export async function compareArticle(
  article: Article,
  store: StoryStore,
  verdicts: Verdicts,
  partings: Partings,
  hedges: HedgeReach,
  words: Words,
): Promise<ArticleInStory> {
  const read = readArticle(article);
  const { fingerprint } = read;
  const claims = withReach(read.claims, hedges);
  const { found, couldBe } = await answerStory(article.id, fingerprint, store, { verdicts });
  const reports = found === null ? [] : otherReports(found.story.reports, article, fingerprint);
  const compared = trimTogether(nearestFirst(reports, article.publishedAt).slice(0, MAX_REPORTS));
  const language = recordedTag(fingerprint.language);
  const quantities = withPrintedLines(article.text, claims.quantities);
  const own: CardMember = { ...sourceOf(article), ...claims, quantities, language };
  const members = [own, ...compared.map((report) => withReach(memberFromReport(report), hedges))];
  const selfFindings = checkArticle(article, claims, language);
  const comparison = partFindings(compareStory(members), members, partings);
  const ground = { comparison, members, here: 0, text: article.text, selfFindings, words };
  return { claims, fingerprint, found, couldBe, reports, compared, ground };
}

/** Reports that are compared together, each with its share of the claims that a comparison has room for. */
export function trimTogether(reports: readonly Report[]): Report[] {
  const share = {
    figures: Math.floor(COMPARED_ROOM.figures / reports.length),
    quotedWords: Math.floor(COMPARED_ROOM.quotedWords / reports.length),
  };
  return reports.map((report) => trimReport(report, share));
}

/** One report an article, however many packs and readings brought it: the reader's own wins. */
export function oncePerArticle(reports: readonly Report[]): Report[] {
  const byArticle = new Map<string, Report>();
  for (const report of reports) {
    if (!byArticle.has(report.articleId) || report.origin === 'learned') byArticle.set(report.articleId, report);
  }
  return [...byArticle.values()];
}

/**
 * The other articles, one report each. A report without an address, or from the same outlet, that is of this very text is
 * this article: what it printed is no news beside itself.
 */
function otherReports(reports: readonly Report[], article: Article, fingerprint: Fingerprint): Report[] {
  return oncePerArticle(
    reports.filter((report) => {
      if (report.articleId === article.id) return false;
      const couldBeThis = report.url === null || report.outlet === null || report.outlet.id === article.outlet?.id;
      return !(couldBeThis && isSameText(fingerprint, report.fingerprint));
    }),
  );
}

/** Reports by how near in time they are to an article. */
export function nearestFirst(reports: readonly Report[], publishedAt: string | null): Report[] {
  const at = Date.parse(publishedAt ?? '');
  const distance = (report: Report): number => {
    const days = Math.abs(Date.parse(report.publishedAt ?? '') - at);
    return Number.isFinite(days) ? days : Number.MAX_SAFE_INTEGER;
  };
  return [...reports].sort((a, b) => distance(a) - distance(b));
}

function sourceOf(article: Article): Pick<CardMember, 'articleId' | 'outlet' | 'url' | 'headline' | 'publishedAt'> {
  const { id, outlet, url, headline, publishedAt } = article;
  return { articleId: id, outlet, url, headline, publishedAt };
}
