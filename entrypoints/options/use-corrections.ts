import { useEffect, useState } from 'preact/hooks';
import type { Correcting } from '@/components/options/corrections-section.tsx';
import { corrected, correctionsNotRead, undone } from '@/components/options/outcomes.ts';
import { watchCorrections } from '@/lib/browser/correction-rows.ts';
import { request } from '@/lib/browser/messages.ts';
import { readCorrections, readParted } from '@/lib/browser/stored-corrections.ts';
import type { StoredCorrection, StoriesFound } from '@/lib/protocol.ts';
import type { PartedClaims } from '@/lib/stories/parted-claims.ts';

/** The reader's corrections and the stories looked for, as the options page shows them, always as they are now. */
export function useCorrections(tell: (sentence: string) => void): Correcting {
  const [corrections, setCorrections] = useState<readonly StoredCorrection[] | null>(null);
  const [parted, setParted] = useState<readonly PartedClaims[] | null>(null);
  const [found, setFound] = useState<StoriesFound | null>(null);
  const [words, setWords] = useState<string | null>(null);

  const onSearchStories = async (typed: string) => {
    setWords(typed);
    const answer = await request('searchStories', { words: typed });
    if (answer.ok) setFound(answer.value);
    else tell(answer.why);
  };
  useEffect(() => {
    const life = new AbortController();
    const read = () =>
      Promise.all([readCorrections(), readParted()]).then(
        ([stored, claims]) => {
          setCorrections([...stored].reverse());
          setParted([...claims].reverse());
        },
        () => tell(correctionsNotRead()),
      );
    watchCorrections(read, life.signal);
    read();
    return () => life.abort();
  }, []);
  // Stories look another way after each.
  useEffect(() => {
    if (words !== null) onSearchStories(words);
  }, [corrections]);
  return {
    corrections,
    parted,
    found,
    onSearchStories,
    onCorrect: async (correction) => tell(corrected(correction, await request('correct', correction))),
    onUndo: async (id) => tell(undone(await request('undoCorrection', { id }))),
  };
}
