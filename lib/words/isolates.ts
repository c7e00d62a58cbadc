import type { Words } from './words.ts';

/** The unseen characters that a language's sentences have round foreign words; none where it runs the way of most of these. */
export function isolates(words: Words): string {
  return words.direction() === 'rtl' ? '\u2068\u2069' : '';
}
