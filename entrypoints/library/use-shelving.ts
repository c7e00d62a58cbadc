import { useEffect, useState } from 'preact/hooks';
import type { LibraryView } from '@/components/library/library-view.ts';
import type { LedgerReading, Shelving, StoriesReading } from '@/components/library/stories-part.tsx';
import { say } from '@/components/words/say.ts';
import { request } from '@/lib/browser/messages.ts';
import { copyText } from '@/lib/page/copy-text.ts';

/** The stories of the store and the ledger that is asked for, as the library shows them; read once they are looked at. */
export function useShelving(view: LibraryView, onView: (change: Partial<LibraryView>) => void): Shelving {
  const [stories, setStories] = useState<StoriesReading>({ kind: 'reading' });
  const [ledger, setLedger] = useState<LedgerReading>({ kind: 'reading' });
  const isSeen = view.part === 'stories';

  const search = async (words: string) => {
    const answer = await request('searchStories', { words });
    setStories(answer.ok ? { kind: 'read', found: answer.value } : { kind: 'failed', why: answer.why });
  };
  useEffect(() => {
    if (isSeen && view.ledger === null && stories.kind === 'reading') search('');
  }, [isSeen, view.ledger]);
  useEffect(() => {
    if (!isSeen || view.ledger === null) return;
    let isWanted = true;
    setLedger({ kind: 'reading' });
    readLedger(view.ledger, view.article).then((read) => isWanted && setLedger(read));
    return () => {
      isWanted = false;
    };
  }, [isSeen, view.ledger, view.article]);
  return {
    stories,
    ledger: view.ledger === null ? null : ledger,
    onSearch: search,
    onStory: (story) => onView({ part: 'stories', ledger: story?.id ?? null, article: story?.articleId ?? null }),
    onCopy: copyText,
  };
}

async function readLedger(id: string, articleId: string | null): Promise<LedgerReading> {
  const answer = await request('storyById', { id, articleId });
  if (!answer.ok) return { kind: 'failed', why: answer.why };
  return answer.value === null
    ? { kind: 'failed', why: say('library.ledger.gone') }
    : { kind: 'read', story: answer.value };
}
