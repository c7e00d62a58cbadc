import { memberFromReport } from './cards/card-member.ts';
import { compareStory } from './compare/compare-story.ts';
import { type HedgeReach, withReach } from './compare/hedge-reach.ts';
import { partFindings } from './compare/part-findings.ts';
import { trimTogether } from './compare-article.ts';
import { accountOf } from './ledger/account.ts';
import { reportAsArticle } from './ledger/story-article.ts';
import type { StoryLedger } from './ledger/whole-story.ts';
import { independentTexts } from './stories/independent-texts.ts';
import type { Partings } from './stories/parted-claims.ts';
import type { Report } from './stories/story.ts';

/** How what was reported is compared: what a reader said of claims, and how far hedges reach. */
export interface HowCompared {
  readonly partings: Partings;
  readonly hedges: HedgeReach;
}

/** No member of the comparison is an open article. */
const NONE_OPEN = -1;

/** The ledger of a story made from its reports alone, in the order they were published: the same reports, the same ledger. */
export function ledgerOfReports(given: readonly Report[], { partings, hedges }: HowCompared): StoryLedger {
  const reports = trimTogether([...given].sort(byPublication));
  const members = reports.map((report) => withReach(memberFromReport(report), hedges));
  const comparison = partFindings(compareStory(members), members, partings);
  const ground = { comparison, members, here: NONE_OPEN, text: '', selfFindings: [] };
  return { ...accountOf(ground, reports.map(reportAsArticle)), texts: independentTexts(reports) };
}

/** Those without a date last, and else by their ids: an order that tells nothing of who read what when. */
function byPublication(a: Report, b: Report): number {
  const [one, other] = [`${a.publishedAt ?? '~'} ${a.articleId}`, `${b.publishedAt ?? '~'} ${b.articleId}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
