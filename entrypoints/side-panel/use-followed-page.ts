import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupPage } from '@/components/popup/describe-page.ts';
import { type ActivePage, askPage, findActivePage, findPage, isThisTab, watchTabs } from '@/lib/browser/active-page.ts';

/** How often a page is asked again that is being read; and one that has been, for it may change where it stands. */
const ASK_AGAIN_MS = { reading: 500, settled: 3000 };

/** The page the panel speaks of, and what it says of itself. */
export interface FollowedPage {
  readonly active: ActivePage | null;
  readonly page: PopupPage;
  /** The same as long as it is the same article in the same tab, or none yet. */
  readonly subject: string;
}

/** A followed page, and the way to have it asked at once. */
export interface FollowingPage {
  readonly followed: FollowedPage;
  readonly lookAgain: () => void;
}

const NOTHING_YET: FollowedPage = { active: null, page: { kind: 'asking' }, subject: '' };

/** Follows the tab in front, or keeps to one tab. Where the panel is a tab itself, it stays with the one before it. */
export function useFollowedPage(fixedTab: number | null): FollowingPage {
  const [followed, setFollowed] = useState(NOTHING_YET);
  const looking = useRef(() => {});
  const lookAgain = useCallback(() => looking.current(), []);
  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    let active: ActivePage | null = null;
    const look = async () => {
      turn += 1;
      const own = turn;
      clearTimeout(timer);
      const front = fixedTab === null ? await findActivePage() : await findPage(fixedTab);
      const next = active !== null && front !== null && (await isThisTab(front)) ? active : front;
      const page: PopupPage = next === null ? { kind: 'closed' } : await askPage(next);
      // Another tab may have come to the front meanwhile.
      if (own !== turn || life.signal.aborted) return;
      active = next;
      setFollowed((before) => nextPage(before, next, page));
      timer = setTimeout(lookIfSeen, page.kind === 'reading' ? ASK_AGAIN_MS.reading : ASK_AGAIN_MS.settled);
    };
    const lookIfSeen = () => document.visibilityState === 'visible' && look();
    looking.current = look;
    look();
    watchTabs(look, life.signal);
    document.addEventListener('visibilitychange', lookIfSeen, { signal: life.signal });
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [fixedTab]);
  return { followed, lookAgain };
}

/** What is followed now; the very same where nothing has changed, so that nothing is drawn or read again. */
function nextPage(before: FollowedPage, active: ActivePage | null, page: PopupPage): FollowedPage {
  const isSameTab = before.active?.tabId === active?.tabId;
  const article = page.kind === 'annotated' ? page.annotated.articleId : null;
  const subject = article === null && isSameTab ? before.subject : `${active?.tabId} ${article ?? ''}`;
  const next = { active, page, subject };
  return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
