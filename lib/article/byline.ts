import { NAME_PARTICLES } from '../text/name-particles.ts';

// Words that join the names of a byline.
const JOINERS = new Set(['and', 'und', 'et', 'y', '&']);
/** Jobs, desks and agencies that stand beside or for a name in a byline; a line with one of them is a byline even at seven words. */
export const BYLINE_JOB =
  /\b(?:correspondent|reporter|editor|staff|writer|columnist|press association|agency|bureau|team|journalist|reuters|pa|afp|ap)\b/i;

// How a byline begins on pages of the languages we know; a text's own language has more.
const PAGE_BYLINES = /^(?:by|words by|written by|von|par|por)[: ]\s*(.{2,140})$/i;

/** The authors of a line that begins "By …", or null. */
export function authorsAfterBy(line: string, bylines: RegExp = PAGE_BYLINES): string | null {
  const found = bylines.exec(line.trim());
  const rest = found?.[1]?.trim() ?? '';
  return rest !== '' && /^\p{Lu}/u.test(rest) && !/[.!?]["”]?$/.test(rest) && rest.split(' ').length <= 14
    ? rest
    : null;
}

/** Whether a line is nothing but one name or a few: "Ana Ruiz", "Ana Ruiz and Jo van Dyke", "Ana Ruiz, health editor". */
export function isBareName(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length < 3 || trimmed.length > 90 || /[.!?:;"“”]$|\d/.test(trimmed)) return false;
  const [name = '', ...after] = trimmed.split(',');
  if (after.length > 0 && !BYLINE_JOB.test(trimmed) && after.length > 2) return false;
  const words = name.split(/[\s/]+/).filter(Boolean);
  if (words.length < 1 || words.length > (BYLINE_JOB.test(trimmed) ? 7 : 6)) return false;
  const capitals = words.filter((word) => /^[\p{Lu}]/u.test(word));
  return (
    capitals.length >= 1 &&
    words.every(
      (word) => /^[\p{Lu}]/u.test(word) || NAME_PARTICLES.has(word) || JOINERS.has(word) || BYLINE_JOB.test(word),
    )
  );
}
