import { assertNever } from './assert-never.ts';
import type { Forget } from './protocol.ts';
import type { StoryStore } from './store/story-store.ts';
import { LEARNED } from './stories/origin.ts';
import type { Report } from './stories/story.ts';

/**
 * Forgets what was learned, or a pack; answers how many reports went, and tells which learned articles. What a pack brought
 * about the same article or outlet stays: it says nothing of what this reader read.
 */
export async function forget(
  what: Forget,
  store: StoryStore,
  forgotten: (articleId: string) => void = () => {},
): Promise<number> {
  if (what.kind === 'pack') return store.removePack(what.packId);
  return store.removeReports((report) => {
    const goes = report.origin === LEARNED && isMeant(what, report);
    if (goes) forgotten(report.articleId);
    return goes;
  });
}

function isMeant(what: Exclude<Forget, { kind: 'pack' }>, report: Report): boolean {
  switch (what.kind) {
    case 'article':
      return report.articleId === what.articleId;
    case 'outlet':
      return report.outlet !== null && (report.outlet.id === what.outlet || report.outlet.name === what.outlet);
    case 'day':
      return report.learnedAt?.slice(0, 10) === what.day;
    case 'learned':
      return true;
    default:
      return assertNever(what);
  }
}
