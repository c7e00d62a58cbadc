import { digestText } from '../article/digest.ts';
import type { Highlight } from '../highlights/highlight.ts';
import { plainText } from '../text/plain-text.ts';

/** So many characters of a title: with four bytes each and what follows, still a name that every file system takes. */
const TITLE_LENGTH = 56;
/** What some system or some vault does not allow in the name of a file, or reads as a link to a part of it. */
const UNSAFE = /[\\/:*?"<>|#^[\]%\p{C}\s]+/gu;

/**
 * Makes names of files: the headline, and a few letters of a digest of the highlight's id, so that the same highlight exported
 * again is the same file, and two never are, in capitals or not.
 */
export function makeNoteNames(): (highlight: Highlight) => string {
  const taken = new Set<string>();
  return ({ id, source, target }) => {
    const title = safeName(source.headline ?? '') || safeName(target.quote.exact);
    const digest = digestText(id);
    for (let length = 6; ; length++) {
      const extra = length > digest.length ? `-${length}` : '';
      const name = `${title} ${digest.slice(0, length)}${extra}`.trim();
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return `${name}.md`;
    }
  };
}

/** What a tag may not hold. Joiners, which make one sign of several, may stand in one: a family, a letter of Persian. */
const UNTAGGED = /(?!\u200C|\u200D)[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}_/-]/gu;

/** A tag as vaults have them: no white space, not a number alone; null where nothing is left of it. */
export function vaultTag(tag: string): string | null {
  const safe = plainText(tag).normalize('NFC').trim().replace(/\s+/g, '-').replace(UNTAGGED, '');
  if (/^(?:\u200C|\u200D)*$/.test(safe)) return null;
  return /^[\p{N}]+$/u.test(safe) ? `_${safe}` : safe;
}

function safeName(text: string): string {
  const words = plainText(text).normalize('NFC').replace(UNSAFE, ' ').trim();
  // Points at either end hide a file, or are taken away.
  return [...words]
    .slice(0, TITLE_LENGTH)
    .join('')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
}
