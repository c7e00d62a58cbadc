import { layOut } from '@/lib/page/lay-out.ts';
import { sealWords } from '../words/seal-words.ts';

/** A live region speaks only when it changes after it was there, so it is empty for this long. */
const SPEAK_AFTER_MS = 100;

/** Words for screen readers, spoken once when they come and again when they change. */
export function Announcement({ words }: { words: string }) {
  const speak = (region: HTMLElement | null) => {
    setTimeout(() => {
      if (region === null) return;
      sealWords(region, words);
      layOut(region);
    }, SPEAK_AFTER_MS);
  };
  return <p class="aside" role="status" aria-live="polite" ref={speak} />;
}
