import { useEffect, useState } from 'preact/hooks';
import { request } from '@/lib/browser/messages.ts';
import type { StoreSummary } from '@/lib/protocol.ts';

/** What the store holds and how much it may, null until read, and the way to read it again; it is read by itself when the page comes to the front. */
export function useStore(tell: (sentence: string) => void) {
  const [store, setStore] = useState<StoreSummary | null>(null);
  const [room, setRoom] = useState<number | null>(null);
  const readStore = async () => {
    const answer = await request('summarize', null);
    if (answer.ok) setStore(answer.value);
    else tell(answer.why);
    setRoom((await navigator.storage.estimate()).quota ?? null);
  };
  useEffect(() => {
    readStore();
    addEventListener('focus', readStore);
    return () => removeEventListener('focus', readStore);
  }, []);
  return { store, room, readStore };
}
