import type { WordKey } from '@/lib/words/words.ts';
import { say } from './say.ts';

/** A sentence in pieces, for values that are drawn and not written: what stands around them, and they in their places. */
export function sayAround<Drawn>(
  key: WordKey,
  values: Readonly<Record<string, Drawn>>,
): (string | Drawn | undefined)[] {
  return say(key)
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 ? values[piece] : piece));
}
