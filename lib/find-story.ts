import type { StoryStore } from './store/story-store.ts';
import { NO_VERDICTS, type Verdicts } from './stories/corrections.ts';
import { countInStore } from './stories/count-in-store.ts';
import type { Fingerprint } from './stories/fingerprint.ts';
import { fingerprintKeys } from './stories/fingerprint-keys.ts';
import { isOneEvent, isStillArticle, matchStory } from './stories/match-story.ts';
import { type StoryPart, separateStory } from './stories/separate-story.ts';
import type { Report, Story, StoryOutline } from './stories/story.ts';
import type { MatchReason, StoryMatch } from './stories/story-match.ts';
import { makeWeighing, type Weighing } from './stories/weighing.ts';

/** How many stories are looked at closely: past these, hardly a key is shared. */
const CANDIDATES = 32;
/** Of the articles that a reader put an article together with, so many are looked up. */
const JOINED_LOOKED_UP = 8;

/** The story an article belongs to. */
export interface FoundStory {
  /**
   * Under the id and title of the story that matches best, the reports of all stories in the store that tell this event:
   * two packs, or a pack and what was read, each have their own. They are joined here and not in the store, so that
   * nothing has to be taken apart when one of them changes or goes.
   */
  readonly story: Story;
  readonly match: StoryMatch;
}

/** What is known beyond the store. */
export interface FindGiven {
  /** How words are weighed where that is known better than from what the store counts of the article's own keys. */
  readonly weighing?: Weighing;
  /** What the reader corrected. */
  readonly verdicts?: Verdicts;
}

/** The story an article belongs to; or, where it could be one of several, those. */
export interface StoryAnswer {
  readonly found: FoundStory | null;
  /** The stories it could be one of, the most like first: too alike to choose for a reader, worth showing as such. */
  readonly couldBe: readonly StoryOutline[];
}

/** The story in the store that an article belongs to, with the reasons; null where none is sure enough. */
export async function findStory(
  articleId: string,
  fingerprint: Fingerprint,
  store: StoryStore,
  given: FindGiven = {},
): Promise<FoundStory | null> {
  return (await answerStory(articleId, fingerprint, store, given)).found;
}

/** The same, with the third answer beside a story and none: it could be one of these. */
export async function answerStory(
  articleId: string,
  fingerprint: Fingerprint,
  store: StoryStore,
  given: FindGiven = {},
): Promise<StoryAnswer> {
  const [known, ranked] = await Promise.all([
    store.storyOfArticle(articleId),
    store.candidates(fingerprintKeys(fingerprint), CANDIDATES),
  ]);
  const { weighing = makeWeighing(countInStore(ranked, ranked.stories)), verdicts = NO_VERDICTS } = given;
  const candidates = ranked.stories.flatMap((story) => openParts(articleId, story, verdicts));
  // The article itself, if it was learned before, says nothing about where it belongs.
  const others = candidates
    .map((story) => withoutArticle(story, articleId))
    .filter((story) => story.reports.length > 0);
  const { match, couldBe } = matchStory(fingerprint, others, weighing);
  const joined = await storiesJoined(articleId, store, verdicts);
  const own = known === null ? [] : openParts(articleId, known, verdicts).filter((part) => has(part, articleId));
  const stories = [...joined, ...own, ...candidates];
  const home = joined[0] ?? stories.find((story) => isHome(story, articleId, fingerprint, weighing));
  const best = home ?? stories.find(({ id }) => id === match?.storyId);
  if (best === undefined) return { found: null, couldBe: candidates.filter(({ id }) => couldBe.includes(id)) };
  const parts: StoryPart[] = [best];
  for (const story of stories) {
    if (parts.some(({ id }) => id === story.id)) continue;
    const said = verdicts.ofStories(best, story);
    const isPart = said === null ? isOneEvent(fingerprint, best, story, weighing) : said === 'together';
    if (isPart || joined.includes(story)) parts.push(story);
  }
  const whole = await Promise.all(parts.map((part) => reportsOf(part, store, verdicts)));
  const story = { id: best.id, title: best.title, reports: whole.flat() };
  const isMatched = match !== null && parts.some(({ id }) => id === match.storyId);
  const evidence = isMatched ? match.reasons : joined.length > 0 ? [] : HOME_REASONS;
  const reasons = joined.length > 0 ? [...READER_REASONS, ...evidence] : evidence;
  const found = { story, match: { storyId: best.id, score: home === undefined ? (match?.score ?? 0) : 1, reasons } };
  return { found, couldBe: [] };
}

const HOME_REASONS: readonly MatchReason[] = [{ kind: 'address', text: 'this very article' }];
const READER_REASONS: readonly MatchReason[] = [{ kind: 'reader', text: 'your correction' }];

/** The parts of a story that a reader's corrections leave open to an article. One that it would be alone in is none. */
function openParts(articleId: string, story: StoryOutline, verdicts: Verdicts): StoryPart[] {
  return separateStory(story, verdicts).filter(
    (part) =>
      verdicts.ofStory(articleId, part) !== 'apart' &&
      (part.id === story.id || part.reports.some((report) => report.articleId !== articleId)),
  );
}

/** The stories of the articles that a reader put this one together with. */
async function storiesJoined(articleId: string, store: StoryStore, verdicts: Verdicts): Promise<StoryPart[]> {
  const stories = new Map<string, StoryPart>();
  for (const id of verdicts.together(articleId).slice(0, JOINED_LOOKED_UP)) {
    const story = await store.storyOfArticle(id);
    const part = story && separateStory(story, verdicts).find((each) => has(each, id));
    if (part && verdicts.ofStory(articleId, part) === 'together') stories.set(part.id, part);
  }
  return [...stories.values()];
}

/** Whether a story has the article, and either it or the rest of the story still says what the article now says. */
function isHome(story: StoryOutline, articleId: string, fingerprint: Fingerprint, weighing: Weighing): boolean {
  const earlier = story.reports.filter((report) => report.articleId === articleId);
  if (earlier.length === 0) return false;
  if (earlier.some((report) => isStillArticle(report.fingerprint, fingerprint, weighing))) return true;
  return matchStory(fingerprint, [withoutArticle(story, articleId)], weighing).match !== null;
}

/** All reports of a part, of which a match may have read a sample. */
async function reportsOf(part: StoryPart, store: StoryStore, verdicts: Verdicts): Promise<readonly Report[]> {
  const whole = await store.story(part.partOf);
  const parts = whole === null ? [] : separateStory(whole, verdicts);
  return parts.find(({ reports }) => reports.some(({ articleId }) => has(part, articleId)))?.reports ?? [];
}

function has(story: StoryOutline, articleId: string): boolean {
  return story.reports.some((report) => report.articleId === articleId);
}

function withoutArticle(story: StoryOutline, articleId: string): StoryOutline {
  return { ...story, reports: story.reports.filter((report) => report.articleId !== articleId) };
}
