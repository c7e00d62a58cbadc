import { safeLink } from '../text/safe-link.ts';

// Enough words to find the passage, few enough to survive an edit after them. Browsers look for whole words.
const WORDS = 7;

/** An address that opens at the printed words, where the browser and the site allow it; else at the top. */
export function passageLink(url: string | null, words: string): string | null {
  const link = safeLink(url);
  if (link === null || link.includes(':~:')) return link;
  // What was cut out of a longer line is looked for without the marks that say so.
  const [run = ''] = words.split('…').filter((part) => part.trim() !== '');
  const start = run.trim().split(/\s+/).slice(0, WORDS).join(' ');
  // A hyphen or a comma is part of the fragment's own notation.
  // Half a character, which a page may hold, cannot be encoded.
  const text = encodeURIComponent(start.toWellFormed()).replaceAll('-', '%2D');
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${text}`;
}
