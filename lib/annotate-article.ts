import type { Article } from './article/article.ts';
import { type CardMember, memberFromReport } from './cards/card-member.ts';
import { type CardChoice, composeCards } from './cards/compose-cards.ts';
import { countOutlets, countTexts } from './cards/count-texts.ts';
import { nothingSentence, sourcesSentence } from './cards/story-sentences.ts';
import { compareStory } from './compare/compare-story.ts';
import { partFindings } from './compare/part-findings.ts';
import { checkArticle } from './compare/within/check-article.ts';
import { answerStory } from './find-story.ts';
import { recordedTag } from './languages/language-tag.ts';
import type { Annotated, PossibleStory } from './protocol.ts';
import { readArticle } from './read-article.ts';
import type { StoryStore } from './store/story-store.ts';
import { ARTICLES_NAMED, articlesOf, NO_VERDICTS, type Verdicts } from './stories/corrections.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { NO_PARTINGS, type Partings } from './stories/parted-claims.ts';
import { printReasons } from './stories/print-reasons.ts';
import { isSameText } from './stories/same-text.ts';
import type { Report, StoryOutline } from './stories/story.ts';
import { trimReport } from './stories/trim-report.ts';

/** The nearest reports of a story that a page is compared with: a margin holds no more, and time grows with their square. */
const MAX_REPORTS = 24;
/**
 * Room for the claims of all of them together, for which the same goes; a stranger's pack may bring a thousand a report.
 * Shared by 24, nine in ten reports keep every figure and quotation.
 */
const ROOM = { figures: 360, quotedWords: 12_000 };

/** More stories than this that an article could be one of are no question to put to a reader. */
const MAX_POSSIBLE = 4;

/** The story an article belongs to and the cards it gets from it, and from itself. Stores nothing. */
export async function annotateArticle(
  article: Article,
  store: StoryStore,
  choice: CardChoice,
  verdicts: Verdicts = NO_VERDICTS,
  partings: Partings = NO_PARTINGS,
): Promise<Annotated> {
  const { claims, fingerprint } = readArticle(article);
  const { found, couldBe } = await answerStory(article.id, fingerprint, store, { verdicts });
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
  const comparison = partFindings(compareStory(members), members, partings);
  const ground = { comparison, members, here: 0, text: article.text, selfFindings };
  const cards = composeCards(ground, isPreview ? withoutMissing(choice) : choice);
  const hasStory = found !== null && reports.length > 0;
  const possible = couldBe.slice(0, MAX_POSSIBLE).map((story) => possibleStory(story, article.id));
  const nothing = nothingSentence(hasStory, possible.length);
  const base = { articleId: article.id, isPreview, couldBe: possible, cards, nothing };
  if (!hasStory) return { ...base, story: null };
  const counts = {
    outlets: countOutlets(reports),
    articles: reports.length,
    texts: countTexts(reports),
  };
  const text = `${article.headline ?? ''}\n${article.text}`;
  const reasons = printReasons(found.match.reasons, text, claims, fingerprint.language);
  const story = { ...possibleStory(found.story, article.id), reasons, ...counts, sources: sourcesSentence(counts) };
  return { ...base, story };
}

/** A story as a reader may be asked about it. */
function possibleStory(story: StoryOutline, articleId: string): PossibleStory {
  const articleIds = articlesOf(story).filter((id) => id !== articleId);
  return { id: story.id, title: story.title, articleIds: articleIds.slice(0, ARTICLES_NAMED) };
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

function sourceOf(article: Article): Pick<CardMember, 'articleId' | 'outlet' | 'url' | 'headline' | 'publishedAt'> {
  const { id, outlet, url, headline, publishedAt } = article;
  return { articleId: id, outlet, url, headline, publishedAt };
}
