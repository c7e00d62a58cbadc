import { NAME_PARTICLES } from '../text/name-particles.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two speakers as one name: honorifics and case left out, a surname or a first name alone meeting the full name. */
export function isSameSpeaker(a: string, b: string, vocabulary: Vocabulary): boolean {
  const [left, right] = [plainName(a, vocabulary), plainName(b, vocabulary)];
  if (!left || !right) return false;
  if (left === right || left.endsWith(` ${right}`) || right.endsWith(` ${left}`)) return true;
  const [x, y] = [left.split(' '), right.split(' ')];
  if (x.length > 1 !== y.length > 1 && x[0] === y[0]) return true; // "Ada" alone, of a family whose names are known
  // "Ada R. Marlow" and "Ada Marlow": the same first and last word.
  return x.length > 1 && y.length > 1 && x[0] === y[0] && x.at(-1) === y.at(-1);
}

/** Whether two sentences are given to one speaker, as far as their articles name anybody. */
export function areOfOneSpeaker(a: QuoteUnit, b: QuoteUnit): boolean {
  return a.speaker !== null && b.speaker !== null && isSameSpeaker(a.speaker, b.speaker, a.vocabulary);
}

/**
 * Whether two named speakers are different people. Silent unless sure: both must be names of persons, and neither may
 * be a voice for somebody else (a spokesman, an office, a document).
 */
export function speakersConflict(a: string | null, b: string | null, vocabulary: Vocabulary): boolean {
  if (a === null || b === null || !areTwoPeople(a, b, vocabulary)) return false;
  // A word in common is a family, a nickname or a middle name: two ways of printing one person, for all we know.
  const words = new Set(plainName(a, vocabulary).split(' '));
  return !plainName(b, vocabulary)
    .split(' ')
    .some((word) => word.length > 1 && words.has(word) && !NAME_PARTICLES.has(word));
}

/** Whether two names are of two persons as far as their printing goes, family or not: what one says the other did not. */
export function areTwoPeople(a: string | null, b: string | null, vocabulary: Vocabulary): boolean {
  if (a === null || b === null || isSameSpeaker(a, b, vocabulary)) return false;
  return isPersonName(a, vocabulary) && isPersonName(b, vocabulary);
}

/** Whether a sentence is given to somebody by name, be it a surname alone: not to nobody, a body, a role or a voice. */
export function isOfSomebody({ speaker, vocabulary: { speakers } }: QuoteUnit): boolean {
  const lower = speaker?.toLowerCase() ?? '';
  return speaker !== null && isCapitalised(speaker) && !speakers.voice.test(lower) && !speakers.body.test(lower);
}

function isCapitalised(name: string): boolean {
  return name.split(' ').every((word) => /^\P{L}*\p{Lu}/u.test(word) || NAME_PARTICLES.has(word));
}

function isPersonName(name: string, { speakers, stopWords }: Vocabulary): boolean {
  const words = name.replace(/[.,]/g, '').split(' ').filter(Boolean);
  const lower = name.toLowerCase();
  if (words.length < 2 || speakers.voice.test(lower) || speakers.body.test(lower)) return false;
  if (stopWords.has((words[0] ?? '').toLowerCase())) return false; // a sentence opener taken for a first name
  return words.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word));
}

function plainName(name: string, { speakers }: Vocabulary): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(speakers.honorifics, '')
    .replace(speakers.article, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
