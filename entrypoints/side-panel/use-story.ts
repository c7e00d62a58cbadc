import { useEffect, useState } from 'preact/hooks';
import type { PopupPage } from '@/components/popup/describe-page.ts';
import type { StoryReading } from '@/components/story/story-page.tsx';
import { say } from '@/components/words/say.ts';
import { request, tabRequest } from '@/lib/browser/messages.ts';

/** The whole story of a page as far as it is read, and the way to have it read anew. */
export interface StoryInPanel {
  readonly reading: StoryReading;
  readonly readAgain: () => void;
}

/** Has the whole story read of each page that belongs to one: its tab hands over the article, the background compares. */
export function useStory(tabId: number | null, page: PopupPage): StoryInPanel {
  const [read, setRead] = useState<{ readonly of: PopupPage; readonly reading: StoryReading } | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (tabId === null || page.kind !== 'annotated' || page.annotated.story === null) return;
    let isWanted = true;
    setRead(null);
    readStory(tabId).then((reading) => isWanted && setRead({ of: page, reading }));
    return () => {
      isWanted = false;
    };
  }, [tabId, page, times]);
  // What was read of another page is never shown under this one's name, not for a moment.
  const reading: StoryReading = read?.of === page ? read.reading : { kind: 'reading' };
  return { reading, readAgain: () => setTimes((now) => now + 1) };
}

async function readStory(tabId: number): Promise<StoryReading> {
  const article = await tabRequest(tabId, 'article', null);
  if (!article.ok) return { kind: 'failed', why: article.why };
  if (article.value === null) return { kind: 'failed', why: say('panel.gone') };
  const answer = await request('readStory', article.value);
  if (!answer.ok) return { kind: 'failed', why: answer.why };
  return answer.value === null ? { kind: 'failed', why: say('panel.gone') } : { kind: 'read', whole: answer.value };
}
