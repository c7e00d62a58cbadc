import { SAME_COUNT_HOURS, SAME_NEWS_DAYS } from './compare/compare-story.ts';
import type { HedgeReach } from './compare/hedge-reach.ts';
import { COMPARED_ROOM, MAX_REPORTS, nearestFirst, oncePerArticle } from './compare-article.ts';
import type { ResearchFacts, ResearchMethod } from './exports/research-file.ts';
import type { HighlightedArticle } from './highlight-protocol.ts';
import { recordedTag } from './languages/language-tag.ts';
import { ledgerOfReports } from './ledger-of-reports.ts';
import { decodePack } from './packs/decode-pack.ts';
import { encodePack } from './packs/encode-pack.ts';
import { storiesFromPack } from './packs/pack.ts';
import { packDigest } from './packs/pack-digest.ts';
import { packFromStories } from './packs/pack-from-stories.ts';
import type { Outcome } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import type { Correction } from './stories/corrections.ts';
import { COPIED, COPIED_FROM_AGENCY, RUNS_SHARED } from './stories/independent-texts.ts';
import { packOrigin } from './stories/origin.ts';
import { makePartings, type PartedClaims } from './stories/parted-claims.ts';
import type { Report, Story } from './stories/story.ts';
import type { Sentence } from './words/sentence.ts';

/** What a reader said and set that changes what is found, as it is stored. */
export interface RecordedWord {
  readonly hedges: HedgeReach;
  readonly parted: readonly PartedClaims[];
  readonly corrections: readonly Correction[];
}

const NO_STORIES: Sentence = { key: 'refused.research.noStories' };
const TOO_MUCH: Sentence = { key: 'refused.research.tooMuch' };

/**
 * Gathers what a research file holds beside its highlights. The ledgers are made from the facts as the file carries them,
 * shortened for others as in any pack, so that who has the file alone makes the same ledgers from it.
 */
export async function gatherResearch(
  articles: readonly HighlightedArticle[],
  store: StoryStore,
  word: RecordedWord,
): Promise<Outcome<ResearchFacts>> {
  const stories = await storiesOf(articles, store);
  if (stories.length === 0) return { ok: false, why: NO_STORIES };
  const highlighted = new Set(articles.map(({ articleId }) => articleId));
  const chosen = stories.map((story) => ({ ...story, reports: chosenReports(story.reports, highlighted) }));
  const leftOut = new Map(stories.map((story, at) => [story.id, leftOutOf(story, chosen[at])]));
  const json = encodePack(packFromStories(chosen, headerOf(chosen)));
  const pack = decodePack(json);
  if (!pack.ok) return { ok: false, why: TOO_MUCH };
  const named = new Set(chosen.flatMap(({ reports }) => reports.map(({ articleId }) => articleId)));
  const parted = word.parted.filter((each) => named.has(each.here.articleId));
  const how = { partings: makePartings(parted), hedges: word.hedges };
  const packed = storiesFromPack(pack.value);
  return {
    ok: true,
    value: {
      method: {
        packDigest: await packDigest(json),
        sources: await sourcesOf(chosen, store),
        hedges: word.hedges,
        parted,
        corrections: word.corrections
          .filter(({ one, other }) => [...one, ...other].some((id) => named.has(id)))
          .map(({ kind, one, other, madeAt }) => ({ kind, one, other, madeAt })),
        languages: languagesOf(chosen),
        constants: CONSTANTS,
      },
      pack: pack.value,
      stories: pack.value.stories.map(({ id, title }, at) => ({
        id,
        title,
        leftOut: leftOut.get(id) ?? 0,
        ledger: ledgerOfReports(packed[at]?.reports ?? [], how),
      })),
    },
  };
}

const CONSTANTS: ResearchMethod['constants'] = {
  'articles compared': MAX_REPORTS,
  'figures compared': COMPARED_ROOM.figures,
  'quoted words compared': COMPARED_ROOM.quotedWords,
  'days within which different figures are of one moment': SAME_NEWS_DAYS,
  'hours within which different counts are of one moment': SAME_COUNT_HOURS,
  'share of a text that makes it a copy': COPIED,
  'share that does so where one agency is credited': COPIED_FROM_AGENCY,
  'runs of words that a copy shares at least': RUNS_SHARED,
};

/** The stories that articles are in now, or were in when a highlight was compared, each once. */
async function storiesOf(articles: readonly HighlightedArticle[], store: StoryStore): Promise<Story[]> {
  const ids = new Set<string>();
  for (const { articleId, storyId } of articles) {
    const id = (await store.storyOfArticle(articleId))?.id ?? storyId;
    if (id !== null) ids.add(id);
  }
  const stories: Story[] = [];
  for (const id of ids) {
    const story = await store.story(id);
    if (story !== null && story.reports.length > 0) stories.push(story);
  }
  return stories;
}

/** One report an article, the reader's own before a pack's; of very many, the highlighted ones and those nearest in time. */
function chosenReports(reports: readonly Report[], highlighted: ReadonlySet<string>): Report[] {
  const once = oncePerArticle(reports);
  const own = once.filter(({ articleId }) => highlighted.has(articleId));
  const others = once.filter(({ articleId }) => !highlighted.has(articleId));
  return [...own, ...nearestFirst(others, own[0]?.publishedAt ?? null)].slice(0, MAX_REPORTS);
}

function leftOutOf(story: Story, chosen: Story | undefined): number {
  return new Set(story.reports.map(({ articleId }) => articleId)).size - (chosen?.reports.length ?? 0);
}

function headerOf(stories: readonly Story[]): Parameters<typeof packFromStories>[1] {
  const days = stories.flatMap(({ reports }) => reports.flatMap(({ publishedAt }) => publishedAt ?? [])).sort();
  // The newest article dates it, not the clock: the same facts are the same pack.
  const createdAt = days.at(-1) ?? null;
  return { id: 'research', title: 'The facts of a research file', licence: null, maintainer: null, createdAt };
}

async function sourcesOf(stories: readonly Story[], store: StoryStore): Promise<ResearchMethod['sources']> {
  const packs = new Map((await store.packs()).map((pack) => [packOrigin(pack.id), pack]));
  const counts = new Map<string, number>();
  for (const { origin } of stories.flatMap(({ reports }) => reports)) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  return [...counts].sort().map(([origin, articles]) => {
    const pack = packs.get(origin);
    return { origin, title: pack?.title ?? null, digest: pack?.digest ?? null, articles };
  });
}

function languagesOf(stories: readonly Story[]): string[] {
  const tags = stories.flatMap(({ reports }) => reports.map(({ fingerprint }) => recordedTag(fingerprint.language)));
  return [...new Set(tags)].sort();
}
